"""A report as a file."""

from __future__ import annotations

from collections.abc import Callable

from dutybound.paper.report.model import Report
from dutybound.paper.report.template import new_template
from dutybound.web.casework.reports.errors import NoReport
from dutybound.web.casework.reports.trusting import trusted


def written(report: Report, ending: str, template: bytes | None) -> bytes:
    """The bytes of a report, in a team's template or in the plain one.

    BadTemplate; BadPaper; NoReport where a package that draws or writes is not installed.
    """
    look = new_template(report.by, report.day) if template is None else trusted(template)
    try:
        return _writer(ending)(report, look)
    except ModuleNotFoundError as missing:
        raise NoReport(
            f"A package that reports need is not installed ({missing.name}). "
            "Install Dutybound with its desk extra: pip install 'dutybound[desk]'"
        ) from None


def _writer(ending: str) -> Callable[[Report, bytes], bytes]:
    """What it takes to write one takes long to load."""
    if ending == ".pdf":
        from dutybound.paper.report.pdf import pdf  # noqa: PLC0415

        return pdf
    from dutybound.paper.report.word import docx  # noqa: PLC0415

    return docx
