"""What can be wrong with the files of a SEN2 return, before anybody asks what they say."""

from __future__ import annotations

from typing import Final

from dutybound.returns.quality import Check

ENCODING: Final = Check(
    "sen2.encoding",
    "query",
    "return",
    "",
    "The file is not in UTF-8; it was read as Windows-1252.",
    "Look whether letters with accents are right, and export it as UTF-8.",
)
CUT_OFF: Final = Check(
    "sen2.cut-off",
    "error",
    "return",
    "",
    "The file breaks off in the middle of its last line, which was left out; more lines may be missing.",
    "Export the file again.",
)
FIELD_COUNT: Final = Check(
    "sen2.field-count",
    "error",
    "return",
    "",
    "The line has another number of values than there are headings, so nobody can say which is which; "
    "it was left out.",
    "Look for a comma or a line end within a value, and put such a value in quotation marks.",
)
UNKNOWN_COLUMN: Final = Check(
    "sen2.unknown-column",
    "query",
    "return",
    "",
    "The column is not one of the return's; it was not read.",
    "Nothing, if it is an addition of your own. Otherwise correct its heading.",
)
COLUMN_TWICE: Final = Check(
    "sen2.column-twice",
    "error",
    "return",
    "",
    "The column stands there twice; the first was read.",
    "Export the file again, or take the wrong one out.",
)
COLUMN_MISSING: Final = Check(
    "sen2.column-missing",
    "query",
    "return",
    "",
    "The file lacks a column of the return, so what it would say is not known.",
    "Export the file with all columns; a return of an earlier year may rightly lack it.",
)
TABLE_MISSING: Final = Check(
    "sen2.table-missing",
    "error",
    "return",
    "",
    "One of the nine files is missing.",
    "Put it beside the others.",
)
TABLE_TWICE: Final = Check(
    "sen2.table-twice",
    "error",
    "return",
    "",
    "Two files hold the same table; this one was not read.",
    "Take the wrong one away, or put each return into a folder of its own.",
)
TABLE_UNREAD: Final = Check(
    "sen2.table-unread",
    "error",
    "return",
    "",
    "One of the nine files could not be read.",
    "Export it again.",
)
OLD_GENDER: Final = Check(
    "sen2.old-gender-item",
    "query",
    "person",
    "gendercurrent",
    "The return has the item that 'sex' took the place of in 2024.",
    "Check that the file is of the year that you mean.",
)
NO_ID: Final = Check(
    "sen2.no-id",
    "error",
    "return",
    "",
    "The row has no id, so nothing can belong to it.",
    "Export the file again.",
)
SAME_ID: Final = Check(
    "sen2.same-id",
    "error",
    "return",
    "",
    "Another row has this id. What names it was taken to belong to the first.",
    "Export the file again; if it comes out so again, tell whoever makes your return.",
)
ORPHAN: Final = Check(
    "sen2.orphan",
    "error",
    "return",
    "",
    "The row belongs to one that is not there.",
    "Export all nine files at the same time, and do not remove lines from one of them.",
)
NOT_A_DATE: Final = Check(
    "sen2.not-a-date",
    "error",
    "return",
    "",
    "This is no day that there is, so no date is known.",
    "Write it as year, month, day: 2025-09-28.",
)
TWO_DAYS: Final = Check(
    "sen2.ambiguous-date",
    "query",
    "return",
    "",
    "This can be two days, by which number is the month; neither was taken.",
    "A spreadsheet may have rewritten the dates: export the file again without opening it in one, or "
    "write 2025-09-28.",
)
DAY_FIRST: Final = Check(
    "sen2.rewritten-dates",
    "query",
    "return",
    "",
    "Dates stand here as a spreadsheet writes them. Those that can be one day only were read.",
    "A spreadsheet may have changed others without a trace: export the file again without opening it in one.",
)
UNLIKELY_YEAR: Final = Check(
    "sen2.unlikely-year",
    "error",
    "return",
    "",
    "The year cannot be right, so no date is known.",
    "Correct it.",
)
NOT_YES_OR_NO: Final = Check(
    "sen2.not-yes-or-no",
    "error",
    "return",
    "",
    "This is neither yes nor no (1, 0, true or false), so it is not known.",
    "Write 1 or 0.",
)
NOT_A_NUMBER: Final = Check(
    "sen2.not-a-number",
    "error",
    "return",
    "",
    "This is no whole number, so it is not known.",
    "Write 1 for the first, 2 for the second.",
)
UNRECOGNISED: Final = Check(
    "sen2.unrecognised-code",
    "query",
    "return",
    "",
    "The list of codes does not have this one. It is counted as 'unrecognised'.",
    "Correct it, or add its meaning to the list.",
)
LIST_NOT_FOUND: Final = Check(
    "sen2.codes-without-a-list",
    "query",
    "return",
    "",
    "No public list says what these codes mean. They are counted as 'unrecognised'.",
    "Give a table of the codes and their meanings, from the guide to the return.",
)
ELEMENT_TWICE: Final = Check(
    "sen2.element-twice",
    "error",
    "return",
    "",
    "The record has this element twice; the first was read.",
    "Take the wrong one out.",
)
STRAY_TEXT: Final = Check(
    "sen2.stray-text",
    "query",
    "return",
    "",
    "Text stands between the elements; it was not read.",
    "Take it out, or put it into the element that it belongs to.",
)
UNKNOWN_ELEMENT: Final = Check(
    "sen2.unknown-element",
    "query",
    "return",
    "",
    "The element is not one of the return's; it and what lies in it were not read.",
    "Nothing, if it is an addition of your own. Otherwise correct its name.",
)
