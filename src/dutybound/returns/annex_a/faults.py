"""What can be wrong with a workbook of the lists, before anybody asks what they say."""

from __future__ import annotations

from typing import Final, Literal

from dutybound.returns.quality import Check


def _fault(severity: Literal["error", "query"], id: str, says: str, do: str) -> Check:
    return Check(f"annex-a.{id}", severity, "return", "", says, do)


LIST_MISSING: Final = _fault(
    "query",
    "list-missing",
    "The workbook has only one of the two lists.",
    "If the other was asked for too, put it into the workbook.",
)
LIST_TWICE: Final = _fault(
    "error",
    "list-twice",
    "Two sheets hold the same list; this one was not read.",
    "Put all children of a list onto one sheet.",
)
STRANGE_COLUMN: Final = _fault(
    "query",
    "unknown-column",
    "The heading is not one of the list's; the column was not read.",
    "Nothing, if it is an addition of your own. Otherwise correct the heading.",
)
COLUMN_TWICE: Final = _fault(
    "error",
    "column-twice",
    "Another column has the same meaning; the first was read.",
    "Take one of them out.",
)
NO_COLUMN: Final = _fault(
    "error",
    "column-missing",
    "The list lacks this column, so what it would say is not known.",
    "Add the column, with its heading as in the form.",
)
MACROS: Final = _fault(
    "query",
    "macros",
    "The workbook holds macros. None was run.",
    "Save it without macros (.xlsx) before you pass it on.",
)
FORMULAS: Final = _fault(
    "query",
    "formulas",
    "Some cells are formulas. None was worked out: the values that were last saved were read.",
    "Open the workbook, let it calculate, save it, and put values in place of formulas.",
)
ERRORS: Final = _fault(
    "error",
    "cell-errors",
    "Some cells show an error, such as #REF!, so what would stand there is not known.",
    "Put the values in.",
)
DAY_AS_SAVED: Final = _fault(
    "query",
    "day-as-saved",
    "The lists name no day. They are taken to be as at the day on which the workbook was last saved.",
    "Say the day that they are as at, if it was another.",
)
MONTH_FIRST: Final = _fault(
    "error",
    "month-first",
    "The form has dates as day, month, year; some dates of this workbook are written with the month first. "
    "So no date that can be two days was read.",
    "Write every date as day, month, year, or let Excel hold it as a date.",
)
NOT_A_SHARE: Final = _fault(
    "error",
    "absence-not-a-share",
    "This is no number from 0 to 100, so absence is not known.",
    "Write the share of sessions missed in per cent.",
)
UNRECOGNISED: Final = _fault(
    "query",
    "unrecognised-code",
    "The form has no such answer. It is counted as 'unrecognised'.",
    "Choose one of the form's answers.",
)
