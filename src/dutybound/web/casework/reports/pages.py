"""The page that makes a report.  Nothing of it is kept: not the text, not the document, not the report."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_http_methods

from dutybound.days import to_date
from dutybound.paper.document import BadPaper
from dutybound.paper.report.errors import BadTemplate
from dutybound.paper.report.template import new_template
from dutybound.web.casework.figures.models import YearFigures
from dutybound.web.casework.figures.years import figures_until
from dutybound.web.casework.people.allowed import allowed
from dutybound.web.casework.people.roles import Role
from dutybound.web.casework.reports.beginning import begin
from dutybound.web.casework.reports.consulted import Consulted
from dutybound.web.casework.reports.errors import BadText, NoReport
from dutybound.web.casework.reports.figures import Figures
from dutybound.web.casework.reports.form import ReportForm
from dutybound.web.casework.reports.limits import (
    DOCUMENT_BYTES,
    LONG,
    TEMPLATE_BYTES,
    TEXT_BYTES,
)
from dutybound.web.casework.reports.making import Kind, make
from dutybound.web.casework.reports.reading import read_consulted
from dutybound.web.casework.reports.text import decoded
from dutybound.web.casework.reports.writing import written
from dutybound.web.family.clock import today
from dutybound.web.watch.limits import Busy, one_at_a_time

MAY_REPORT: Final = {Role.SUPERVISOR, Role.RESEARCHER}
WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_BUSY: Final = "Somebody else’s report is being made. Try again in a minute."
_THERE_IS_TEXT: Final = (
    "There is text already, which a first text would take the place of. Empty it first."
)
_TYPES: Final = {".docx": WORD, ".pdf": "application/pdf"}


@allowed(MAY_REPORT)
@require_http_methods(["GET", "POST"])
def reports(request: HttpRequest) -> HttpResponseBase:
    """The form; a first text in it; or the report."""
    years = figures_until(to_date(today()))
    if not years or request.method == "GET":
        return _page(request, _form(years), years)
    form = _form(years, request)
    if not form.is_valid():
        return _page(request, form, years, 422)
    try:
        with one_at_a_time():
            return _answer(request, form, years)
    except Busy:
        return _page(request, form, years, 503, _told("text", _BUSY))
    except (BadText, BadTemplate, NoReport, BadPaper) as wrong:
        return _page(request, form, years, 422, _faults(wrong))


@allowed(MAY_REPORT)
@require_GET
def report_template(request: HttpRequest) -> HttpResponseBase:
    """A template to begin with."""
    return _file(new_template("{{ by }}", today()), "template.docx", ".docx")


def _form(years: list[YearFigures], request: HttpRequest | None = None) -> ReportForm:
    told = [one.year for one in years]
    return ReportForm(told) if request is None else ReportForm(told, request.POST, request.FILES)


def _answer(request: HttpRequest, form: ReportForm, years: list[YearFigures]) -> HttpResponse:
    given = form.cleaned_data
    kind, figures = Kind(given["kind"]), Figures(years, given["first"], given["last"])
    consulted = _consulted(form)
    if request.POST.get("do") == "begin":
        if str(given["text"]).strip():
            return _page(request, form, years, 422, _told("text", _THERE_IS_TEXT))
        form.hold(begin(kind, figures, consulted, ""))
        return _page(request, form, years)
    text = _text(form)
    template = form.file("template", TEMPLATE_BYTES)
    made = make(kind, text, figures, consulted, today())
    content = written(made, given["ending"], template)
    return _file(content, f"{kind.value}{given['ending']}", given["ending"])


def _consulted(form: ReportForm) -> Consulted | None:
    data = form.file("document", DOCUMENT_BYTES)
    if data is None:
        return None
    ending = PurePath(form.cleaned_data["document"].name).suffix.lower()[:6]
    return read_consulted(data, f"document{ending}", LONG)


def _text(form: ReportForm) -> str:
    """What was typed or sent.  What was sent stands in the form from then on: faults name its lines."""
    sent = form.file("text_file", TEXT_BYTES)
    if sent is None:
        return str(form.cleaned_data["text"])
    text = decoded(sent)
    form.hold(text)
    return text


def _page(
    request: HttpRequest,
    form: ReportForm,
    years: list[YearFigures],
    status: int = 200,
    errors: list[dict[str, str]] | None = None,
) -> HttpResponse:
    given = {"form": form, "years": years, "errors": errors}
    return render(request, "desk/reports.html.jinja", given, status=status)


def _file(content: bytes, name: str, ending: str) -> HttpResponse:
    answer = HttpResponse(content, content_type=_TYPES[ending])
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


def _faults(wrong: ValueError) -> list[dict[str, str]]:
    if isinstance(wrong, BadText):
        return _told("text", *map(str, wrong.faults))
    return _told("template" if isinstance(wrong, BadTemplate) else "document", str(wrong))


def _told(field: str, *faults: str) -> list[dict[str, str]]:
    """What is wrong, leading to where it can be changed."""
    told = (f"{fault[:1].upper()}{fault[1:]}" for fault in faults)
    return [{"text": fault, "href": f"#id_{field}"} for fault in told]
