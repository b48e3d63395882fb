"""The forms of what can be done with a letter."""

from __future__ import annotations

from typing import Any

from django import forms

from dutybound.paper.editing import LONGEST
from dutybound.web.casework.cases.act_forms import ActForm, words_field
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.day_field import DayField
from dutybound.web.casework.letters.events import begins, can_tell
from dutybound.web.casework.letters.kept import Kept

SENT_BY = {
    "": "Choose how",
    "e-mail": "E-mail",
    "letter": "Post, or by hand",
    "other": "A form on their site, or another way",
}
CAME_BY = {
    "": "Choose how",
    "letter": "A letter",
    "e-mail": "An e-mail",
    "other": "Telephone, or another way",
}
NOTHING = ""


class LetterForm(ActForm):
    """A form about a letter of a case."""

    def __init__(self, case: CaseFile, content: Content, kept: Kept, data: Any = None) -> None:
        self.kept = kept
        super().__init__(case, content, data)


class TextForm(forms.Form):
    """The text of a letter."""

    text = forms.CharField(
        label="The text of the letter",
        max_length=LONGEST,
        strip=False,
        help_text="An empty line begins a new paragraph. “# ” begins a heading and “- ” an item of a list.",
        widget=forms.Textarea(attrs={"rows": 24}),
        error_messages={"required": "A letter cannot be empty. Put it aside instead."},
    )


class ApproveForm(LetterForm):
    """Approving the text that was read."""

    text_number = forms.IntegerField(widget=forms.HiddenInput())

    def __init__(self, case: CaseFile, content: Content, kept: Kept, data: Any = None) -> None:
        super().__init__(case, content, kept, data)
        self.initial = {"text_number": kept.letter.text_number}


class SendForm(LetterForm):
    """It went out."""

    on = DayField(label="Day that it went out", missing="Give the day that it went out.", past=True)
    by = forms.ChoiceField(
        label="How",
        choices=list(SENT_BY.items()),
        error_messages={"required": "Choose how it went out."},
    )
    came = DayField(
        label="Day that it came to them, if you know it",
        missing="",
        past=True,
        required=False,
        help_text="Their time counts from then, and the questions go on from it. "
        "An e-mail comes on the day that it is sent. Leave it out if you do not know it yet.",
    )

    def __init__(self, case: CaseFile, content: Content, kept: Kept, data: Any = None) -> None:
        super().__init__(case, content, kept, data)
        if begins(kept.about.offer) is None:
            del self.fields["came"]

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        on, came = given.get("on"), given.get("came")
        if on and came and came < on:
            self.add_error("came", "It cannot have come before it went out.")
        return given


class AnswerForm(LetterForm):
    """They answered."""

    on = DayField(
        label="Day that the answer came", missing="Give the day that the answer came.", past=True
    )
    by = forms.ChoiceField(
        label="How it came",
        choices=list(CAME_BY.items()),
        error_messages={"required": "Choose how the answer came."},
    )
    said = words_field("What they answered", 5000, "Write what they answered.", long=True)
    happened = forms.ChoiceField(
        label="What their answer tells of the case",
        required=False,
        help_text="It goes into the case’s answers, with this day, and its clocks follow it.",
        error_messages={"invalid_choice": "Choose it from the list."},
    )

    def __init__(self, case: CaseFile, content: Content, kept: Kept, data: Any = None) -> None:
        super().__init__(case, content, kept, data)
        told = [(one.place, one.words) for one in can_tell(content, kept.about.offer)]
        choices = [(NOTHING, "Nothing of what the questions ask"), *told]
        self.fields["happened"].choices = choices  # type: ignore[attr-defined]
