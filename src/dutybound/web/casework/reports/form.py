"""What a report is made of, as its page asks for it."""

from __future__ import annotations

from typing import Any, Final

from django import forms
from django.core.files.uploadedfile import UploadedFile

from dutybound.web.casework.reports.limits import TEXT_LETTERS
from dutybound.web.casework.reports.making import Kind

KINDS: Final = [
    (Kind.EVIDENCE_PACK.value, "Evidence pack"),
    (Kind.CONSULTATION.value, "Answer to a consultation"),
]
FORMS: Final = [(".docx", "Word (.docx)"), (".pdf", "PDF")]
_ROWS = 20


class ReportForm(forms.Form):
    """`years` are those that have figures, the latest first."""

    kind = forms.ChoiceField(label="What it is", choices=KINDS)
    first = forms.TypedChoiceField(label="Figures from", coerce=int)
    last = forms.TypedChoiceField(label="Figures to", coerce=int)
    text = forms.CharField(
        label="Your text",
        required=False,
        max_length=TEXT_LETTERS,
        strip=False,
        widget=forms.Textarea(attrs={"rows": _ROWS}),
        help_text="Begin with a first text (below), and change it. Lines are counted from the first.",
    )
    text_file = forms.FileField(
        label="Or your text as a file",
        required=False,
        help_text="Plain text (.md or .txt). It takes the place of what stands above.",
    )
    document = forms.FileField(
        label="The document that you answer to",
        required=False,
        help_text="PDF, Word or HTML, up to 5 megabytes. It is read for this report, and not kept.",
    )
    template = forms.FileField(
        label="Your template",
        required=False,
        help_text="A Word file (.docx) that began as the template below. Without one, a plain look is used.",
    )
    ending = forms.ChoiceField(label="Write it as", choices=FORMS)

    def __init__(self, years: list[int], *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        choices = [(str(year), str(year)) for year in years]
        for name in ("first", "last"):
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- declared so above
            field.choices = choices

    def hold(self, text: str) -> None:
        """Show another text than the one that was typed."""
        self.data = {**dict(self.data.items()), "text": text}

    def file(self, name: str, most: int) -> bytes | None:
        """What was sent, no more of it than one byte over the most; None for nothing."""
        sent = self.cleaned_data.get(name)
        return bytes(sent.read(most + 1)) if isinstance(sent, UploadedFile) else None
