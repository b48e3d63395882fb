"""One page for a meeting: what happened, what is late, what is asked for.

It is handed to others: it goes no further than a letter would, says nothing of what the family may do next,
and names nothing that they left out.  Where a solicitor comes first, it is silent on visits and enquiries.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from dutybound.days import LAST, to_date
from dutybound.engine import Finding, Record
from dutybound.engine import report_words as say
from dutybound.engine.report_sentences import says
from dutybound.engine.report_sorting import Bucket, sorted_into
from dutybound.language import Confidence
from dutybound.letters import Desk, Offer
from dutybound.letters.chronology.letter import LETTER as CHRONOLOGY
from dutybound.letters.chronology.letter import Entry, entries
from dutybound.letters.letter import Writing
from dutybound.letters.parts import about_whom
from dutybound.letters.weight import Weight
from dutybound.paper import Lines
from dutybound.web.family.file import FamilyFile, law
from dutybound.web.family.letters import details_of
from dutybound.web.family.opened import look, with_file
from dutybound.web.family.result_page import CAUTIONED

MOST_DATES, MOST_LATE, MOST_DUE, MOST_REASONS = 8, 5, 3, 4
"""How much fits on one side of paper."""

_SAID, _ASKED = (Weight.BREACH, Weight.LATE_UNLESS), (Weight.GUIDANCE, Weight.QUESTION)


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
        self._silent_on = CAUTIONED if file.needs_a_solicitor() else set[str]()
        self._writing = Writing(desk, Offer(CHRONOLOGY, ""), details_of(file))
        self._found = sorted_into(desk.result.findings)

    def about_whom(self) -> tuple[str, ...]:
        """The child or young person, as far as the family wants them named."""
        blocks = about_whom(self._writing, handed_on=True)
        return tuple(line for block in blocks if isinstance(block, Lines) for line in block.lines)

    # --- what happened --------------------------------------------------------------------------

    def dates(self) -> tuple[tuple[str, str, str], ...]:
        """When, what, and which paper shows it: the latest events, in the order of their days."""
        told = entries(self._writing.desk)
        dated = [e for e in told if e.span.latest != LAST and self._may_tell(e.record)]
        return tuple(self._date(entry) for entry in dated[-MOST_DATES:])

    def _date(self, entry: Entry) -> tuple[str, str, str]:
        what = getattr(entry.field, "happening", "") or getattr(entry.field, "states", "")
        return say.capital(entry.span.words()), self._plain(say.sentence(what)), _paper(entry)

    # --- what is late, due, and said ------------------------------------------------------------

    def late(self) -> tuple[Point, ...]:
        """What is or was late, or went wrong, as far as a letter would say so."""
        return tuple(map(self._point, self._wrong(*_SAID)[:MOST_LATE]))

    def more(self) -> int:
        """How many late things did not fit."""
        return max(0, len(self._wrong(*_SAID)) - MOST_LATE)

    def asked(self) -> tuple[str, ...]:
        """What may have gone wrong, or went against guidance: to be asked about, not asserted."""
        titles = dict.fromkeys(f.title for f in self._wrong(*_ASKED))
        return tuple(self._plain(title) for title in titles)[:MOST_LATE]

    def due(self) -> tuple[Point, ...]:
        """What the council has to do next."""
        found = [f for f in self._found[Bucket.DUE] if self._may_tell(f.record)]
        return tuple(map(self._point, found[:MOST_DUE]))

    def _wrong(self, *weights: Weight) -> list[Finding]:
        return [f for f in self._writing.desk.wrong(*weights) if self._may_tell(f.record)]

    def _may_tell(self, record: Record) -> bool:
        return record.matter.key not in self._silent_on

    def _point(self, finding: Finding) -> Point:
        return Point(
            self._plain(finding.title),
            self._plain(" ".join(says(finding, self._writing.desk.result.as_of))),
            finding.rests_on[0].words,
            self._plain(finding.rule.best_answer.paper),
        )

    def reasons(self) -> tuple[tuple[str, str, str], ...]:
        """What was said, what the law makes of it, and why."""
        told = dict.fromkeys(self._replies())
        return tuple(told)[:MOST_REASONS]

    def _replies(self) -> Iterator[tuple[str, str, str]]:
        for finding in self._writing.desk.result.findings:
            if finding.rule.confidence is Confidence.LOW or not self._may_tell(finding.record):
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
