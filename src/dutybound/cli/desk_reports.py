"""`dutybound desk report`: evidence packs and answers to consultations, from the desk's frozen figures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Parameter

from dutybound.cli.desk import begin as begin_desk
from dutybound.cli.desk import desk
from dutybound.cli.ending import FINE, BadArgument

if TYPE_CHECKING:
    from dutybound.web.casework.reports.consulted import Consulted
    from dutybound.web.casework.reports.figures import Figures

Kind = Literal["evidence-pack", "consultation"]
_ANY_NAME = "{{ by }}"


@desk.command
def report(  # noqa: PLR0913 -- each is an option of the command
    kind: Kind | None = None,
    /,
    *,
    first: Annotated[int | None, Parameter(name="--from")] = None,
    last: Annotated[int | None, Parameter(name="--to")] = None,
    text: Path | None = None,
    document: Path | None = None,
    template: Path | None = None,
    out: Path | None = None,
    begin: Path | None = None,
    new_template: Path | None = None,
    by: str = "",
) -> int:
    """Make a report: what the team wrote, with figures and references that nobody typed.

    Begin with --begin FILE.md, which writes a first text; change it; then make the report with --text FILE.md
    and --out. What a figure's name leads to that is not shown, and words that do not stand in the document,
    are told with their lines, and nothing is written.

    Parameters
    ----------
    kind
        What it is: evidence from the desk's cases, or an answer to a consultation (which needs --document).
    first
        The first year of the figures.
    last
        The last year of the figures; the first, if it is not given.
    text
        What the team wrote. If it is not given: the first text, for which --by says whose it is.
    document
        The document that is answered to (.pdf, .docx, .html, .md, .txt).
    template
        A Word file with the team's own look, as --new-template writes one to begin with.
    out
        The report to write: .docx or .pdf. It must not be there yet.
    begin
        Write a first text here, and no report.
    new_template
        Write a template here, and no report.
    by
        Whose report or template it is, as in "Example Charity".
    """
    if new_template is not None:
        return _new_template(new_template, by)
    kind, figures = _asked(kind, first, last)
    consulted = _consulted(document)
    if begin is not None:
        return _begin(begin, kind, figures, consulted, by)
    if out is None or out.suffix.lower() not in {".docx", ".pdf"}:
        raise BadArgument(
            "Name the report that is to be written: --out FILE.docx or --out FILE.pdf"
        )
    return _make(out, kind, figures, consulted, _text(text, kind, figures, consulted, by), template)


def _asked(kind: Kind | None, first: int | None, last: int | None) -> tuple[Kind, Figures]:
    if kind is None or first is None:
        raise BadArgument(
            "Say which report, and of which years: dutybound desk report evidence-pack --from 2024 --to 2025"
        )
    begin_desk()
    from dutybound.days import to_date
    from dutybound.web.casework.figures.years import figures_until
    from dutybound.web.casework.reports.errors import NoReport
    from dutybound.web.casework.reports.figures import Figures
    from dutybound.web.family.clock import today

    try:
        return kind, Figures(figures_until(to_date(today())), first, last or first)
    except NoReport as problem:
        raise BadArgument(str(problem)) from None


def _consulted(path: Path | None) -> Consulted | None:
    if path is None:
        return None
    from dutybound.text import Limits
    from dutybound.web.casework.reports.errors import NoReport
    from dutybound.web.casework.reports.reading import read_consulted

    try:
        return read_consulted(_bytes(path), path.name, Limits())
    except NoReport as problem:
        raise BadArgument(str(problem)) from None


def _text(
    path: Path | None, kind: Kind, figures: Figures, consulted: Consulted | None, by: str
) -> str:
    from dutybound.web.casework.reports.beginning import begin
    from dutybound.web.casework.reports.errors import BadText
    from dutybound.web.casework.reports.making import Kind as ReportKind
    from dutybound.web.casework.reports.text import decoded

    if path is None:
        return begin(ReportKind(kind), figures, consulted, by)
    try:
        return decoded(_bytes(path))
    except BadText as problem:
        raise BadArgument(f"{path}, {problem}") from None


def _make(
    out: Path,
    kind: Kind,
    figures: Figures,
    consulted: Consulted | None,
    text: str,
    look: Path | None,
) -> int:
    from dutybound.paper.document import BadPaper
    from dutybound.paper.report.errors import BadTemplate
    from dutybound.web.casework.reports.errors import BadText, NoReport
    from dutybound.web.casework.reports.making import Kind as ReportKind
    from dutybound.web.casework.reports.making import make
    from dutybound.web.casework.reports.writing import written
    from dutybound.web.family.clock import today

    given = None if look is None else _bytes(look)
    try:
        made = make(ReportKind(kind), text, figures, consulted, today())
        content = written(made, out.suffix.lower(), given)
    except BadText as problem:
        raise BadArgument(f"Nothing was written. In the text:\n{problem}") from None
    except (NoReport, BadTemplate, BadPaper) as problem:
        raise BadArgument(f"Nothing was written. {problem}") from None
    _write(out, content)
    print(f"Wrote {out}: {len(made.sections)} sections, {len(made.annexes)} annexes.")
    if given is not None and out.suffix.lower() == ".pdf":
        from dutybound.paper.report.frame import FOLLOWED

        print(FOLLOWED)
    return FINE


def _begin(path: Path, kind: Kind, figures: Figures, consulted: Consulted | None, by: str) -> int:
    from dutybound.web.casework.reports.beginning import begin
    from dutybound.web.casework.reports.making import Kind as ReportKind

    _write(path, begin(ReportKind(kind), figures, consulted, by).encode())
    print(f"Wrote {path}. Change it, and make the report: --text {path} --out report.docx")
    return FINE


def _new_template(path: Path, by: str) -> int:
    from dutybound.cli.desk import set_up

    if path.suffix.lower() != ".docx":
        raise BadArgument("A template is a Word file: --new-template FILE.docx")
    set_up()
    from dutybound.paper.report.template import new_template
    from dutybound.web.family.clock import today

    _write(path, new_template(by or _ANY_NAME, today()))
    print(
        f"Wrote {path}. Change in Word how its styles look, the header, the footer, and what stands before "
        "{{ report }}: the report begins there. A logo goes in the place of {{ logo }}."
    )
    return FINE


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as problem:
        raise BadArgument(f"{path} cannot be read: {problem.strerror}.") from None


def _write(path: Path, content: bytes) -> None:
    from dutybound.paper.keeping import write_whole

    try:
        write_whole(path, content)
    except FileExistsError:
        raise BadArgument(f"{path} is there already. Name another file.") from None
    except OSError as problem:
        raise BadArgument(f"{path} cannot be written: {problem.strerror}.") from None
