"""One page for a meeting: what happened, what is late, what is asked for.

It is handed to others: it says nothing of what the family may do next, and names nothing that they left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from dutybound.days import LAST, to_date
from dutybound.engine import Finding
from dutybound.engine import report_words as say
from dutybound.engine.report_sentences import says
from dutybound.engine.report_sorting import Bucket, sorted_into
from dutybound.language import Confidence
from dutybound.letters import Desk, Offer
from dutybound.letters.chronology.letter import LETTER as CHRONOLOGY
from dutybound.letters.chronology.letter import Entry, entries
from dutybound.letters.letter import Writing
from dutybound.letters.parts import about_whom
from dutybound.paper import Lines
from dutybound.web.family.file import FamilyFile, law
from dutybound.web.family.letters import details_of
from dutybound.web.family.opened import look, with_file

MOST_DATES, MOST_LATE, MOST_DUE, MOST_REASONS = 8, 5, 3, 4
"""How much fits on one side of paper."""

_LATE = (Bucket.LATE, Bucket.LATE_UNLESS, Bucket.CROSSED, Bucket.NOT_MET, Bucket.DONE_LATE)


@dataclass(frozen=True)
class Point:
    """Something that is late, or due: what, how it stands, by which law, and the paper to ask for."""

    title: str
    says: str
    law: str
    paper: str


@with_file
@require_safe
def one_page(request: HttpRequest) -> HttpResponseBase:
    """The page for a meeting."""
    file = look(request)
    page = OnePage(file)
    given = {
        "page": page,
        "solicitor": file.needs_a_solicitor(),
        "back": reverse("result"),
        "day": to_date(file.interview.as_of),
    }
    return render(request, "family/one_page.html.jinja", given)


class OnePage:
    """What stands on the page."""

    def __init__(self, file: FamilyFile) -> None:
        desk = Desk(file.result(), law())
        self._writing = Writing(desk, Offer(CHRONOLOGY, ""), details_of(file))
        self._found = sorted_into(desk.result.findings)

    def about_whom(self) -> tuple[str, ...]:
        """The child or young person, as far as the family wants them named."""
        blocks = about_whom(self._writing, handed_on=True)
        return tuple(line for block in blocks if isinstance(block, Lines) for line in block.lines)

    # --- what happened --------------------------------------------------------------------------

    def dates(self) -> tuple[tuple[str, str, str], ...]:
        """When, what, and which paper shows it: the latest events, in the order of their days."""
        dated = [e for e in entries(self._writing.desk) if e.span.latest != LAST]
        return tuple(self._date(entry) for entry in dated[-MOST_DATES:])

    def _date(self, entry: Entry) -> tuple[str, str, str]:
        what = getattr(entry.field, "happening", "") or getattr(entry.field, "states", "")
        return say.capital(entry.span.words()), self._plain(say.sentence(what)), _paper(entry)

    # --- what is late, due, and said ------------------------------------------------------------

    def late(self) -> tuple[Point, ...]:
        """What is or was late, or went wrong."""
        found = [f for place in _LATE for f in self._found[place]]
        return tuple(map(self._point, found[:MOST_LATE]))

    def due(self) -> tuple[Point, ...]:
        """What the council has to do next."""
        return tuple(map(self._point, self._found[Bucket.DUE][:MOST_DUE]))

    def more(self) -> int:
        """How many late things did not fit."""
        return max(0, sum(len(self._found[place]) for place in _LATE) - MOST_LATE)

    def _point(self, finding: Finding) -> Point:
        return Point(
            self._plain(finding.title),
            self._plain(" ".join(says(finding, self._writing.desk.result.as_of))),
            finding.rule.sources[0].words,
            self._plain(finding.rule.best_answer.paper),
        )

    def reasons(self) -> tuple[tuple[str, str, str], ...]:
        """What was said, what the law makes of it, and why."""
        told = dict.fromkeys(self._replies())
        return tuple(told)[:MOST_REASONS]

    def _replies(self) -> Iterator[tuple[str, str, str]]:
        for finding in self._writing.desk.result.findings:
            if finding.rule.confidence is Confidence.LOW:
                continue
            for reply in finding.replies:
                said = self._writing.voice.named(reply.statement)
                yield said, say.VERDICTS[reply.verdict], self._plain(reply.because)

    def _plain(self, text: str) -> str:
        """A text for somebody to whom the child is no "your child"."""
        return self._writing.plainly.turn(text)


def _paper(entry: Entry) -> str:
    shown = entry.account.shown_by
    return "" if shown is None or not entry.shown else say.capital(shown.value)
