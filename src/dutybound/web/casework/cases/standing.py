"""Where a case stands, as the family's own page has it, told to an adviser and with links of the desk's."""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import reverse

from dutybound.engine import Result
from dutybound.engine.report_parts import Line, Section
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.to_advisers import to_adviser
from dutybound.web.family.file import FamilyFile
from dutybound.web.family.result_page import ResultPage


class Standing(ResultPage):
    """What the part of a case's page is given that says where things stand."""

    def __init__(self, case: CaseFile, file: FamilyFile, found: Result) -> None:
        super().__init__(file, found)
        self.case = case

    def words(self, text: str) -> str:
        """A text, spoken to the adviser whoever told it."""
        return to_adviser(text)

    def where_to_answer(self, line: Line) -> str:
        """The page of the question that a line asks; the next question where it was not asked yet."""
        for place, one in enumerate(self.file.interview.asked, 1):
            if line.asks is not None and one.key == line.asks:
                return reverse("ask", args=[self.case.number, place])
        return reverse("ask", args=[self.case.number, 0])

    def behind(self) -> Iterator[Section]:
        """What stands behind it all, each folded: what was over, what is due, remedies, what is unclear."""
        yield from self.wrong_folded()
        yield from self.sections("due", "next", "remedies", "replies")
        yield from self.unclear()
        yield from self.sections("gives-less", "ask-for")
        yield from self.rest()
