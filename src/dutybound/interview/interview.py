"""One interview: what was asked so far, what was skipped, and what to ask next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from dutybound.days import Day
from dutybound.engine.cases import Account, Record
from dutybound.engine.questions import (
    Key,
    Question,
    about_a_fact,
    about_a_list,
    next_question,
)
from dutybound.interview.telling import Telling
from dutybound.language import Matter, Rulebook
from dutybound.language.problems import Problem

LIST_ANSWERS = ("yes", "no", "not known")
SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was asked.

    `key` is what it asked for.  Of a question about a list, `said` is the answer ("yes", "no", "not
    known") and `opened` the id of the matter that a yes added; of any question `said` may be "skipped".
    """

    key: Key
    said: str = ""
    opened: str = ""

    @property
    def is_list(self) -> bool:
        """Whether it asked for another matter of a kind."""
        return not self.key[0]


class Interview:
    """An interview about some problems.  It keeps what a case file does not: order, skips, problems."""

    def __init__(
        self,
        telling: Telling,
        law: Rulebook,
        problems: Sequence[Problem],
        *,
        asked: Iterable[Asked] = (),
        as_of: Day | None = None,
    ) -> None:
        self.telling, self.law, self.problems = telling, law, list(problems)
        self.as_of = telling.case.as_of if as_of is None else as_of
        self.asked = list(self._there(asked))

    # --- what to ask ----------------------------------------------------------------------------

    def next(self) -> Question | None:
        """A question that was not asked before, or None where nothing is left to ask."""
        return next_question(
            self.telling.as_loaded(),
            self.law,
            self.problems,
            as_of=self.as_of,
            last=self.question(len(self.asked) - 1) if self.asked else None,
            leave=self.leave(),
        )

    def question(self, at: int) -> Question:
        """A question that was asked before, by its place.  IndexError if there is none."""
        key = self.asked[at].key
        if self.asked[at].is_list:
            return about_a_list(self.telling.case, self._matter(key[1]))
        record = self.telling.record(key[0])
        return about_a_fact(record, record.matter.fields[key[1]])

    def leave(self) -> set[Key]:
        """What not to ask for again: every fact that was asked for, and lists that nobody here knows."""
        left = {
            one.key for one in self.asked if not one.is_list or one.said in (SKIPPED, "not known")
        }
        return left | set(self.telling.not_known())

    def in_doubt(self, question: Question) -> list[Record]:
        """The matters of which one has to be named for a new matter of a list to belong to."""
        kind = question.matter.of
        above = [] if kind is None else list(self.telling.case.records(kind))
        return above if len(above) > 1 else []

    # --- answers --------------------------------------------------------------------------------

    def tell(self, at: int, question: Question, accounts: tuple[Account, ...]) -> None:
        """Take an answer to a question about a fact.  CaseFileError, nothing changed, if it cannot be."""
        self.telling.tell(question.key, accounts)
        self._note(at, Asked(question.key))

    def tell_of_list(
        self, at: int, question: Question, said: str, parent: Record | None = None
    ) -> bool:
        """Take an answer to a question about a list: "yes", "no" or "not known".

        False where "no" takes back a matter of which something was told: that is kept, and counts.
        """
        opened = self.asked[at].opened if at < len(self.asked) else ""
        kept = True
        if said == "yes":
            opened = opened or self.telling.open(question.matter, parent).id
        elif opened:
            kept = not self.telling.take_away_if_empty(self.telling.record(opened))
            opened = opened if kept else ""
        if said == "no":
            self.telling.close(question.matter)
        self._note(at, Asked(question.key, said, opened))
        return kept or said == "yes"

    def skip(self, at: int, question: Question) -> None:
        """Leave a question unanswered; an earlier answer to it stays."""
        before = self.asked[at] if at < len(self.asked) else Asked(question.key)
        self._note(at, replace(before, said=SKIPPED))

    def _note(self, at: int, asked: Asked) -> None:
        if at < len(self.asked):
            self.asked[at] = asked
        else:
            self.asked.append(asked)

    # --- keeping it -----------------------------------------------------------------------------

    def kept(self) -> dict[str, Any]:
        """What `resumed` needs, as plain lists and texts."""
        return {
            "problems": [problem.id for problem in self.problems],
            "asked": [[*one.key, one.said, one.opened] for one in self.asked],
        }

    @classmethod
    def resumed(
        cls,
        telling: Telling,
        law: Rulebook,
        offered: Iterable[Problem],
        kept: Mapping[str, Any],
        as_of: Day | None = None,
    ) -> Interview:
        """The interview that was kept; what the rulebook or the case no longer has is left out."""
        known = {problem.id: problem for problem in offered}
        problems = [known[name] for name in kept.get("problems", ()) if name in known]
        asked = [Asked((a, b), said, opened) for a, b, said, opened in kept.get("asked", ())]
        return cls(telling, law, problems, asked=asked, as_of=as_of)

    def _there(self, asked: Iterable[Asked]) -> Iterator[Asked]:
        """The questions whose matter or list the case and the rulebook still have."""
        fields = {record.id: record.matter.fields for record in self.telling.case.all_records()}
        lists = {matter.plural for matter in self._kinds()}
        for one in asked:
            matter, name = one.key
            if name in (lists if one.is_list else fields.get(matter, ())):
                yield one

    def _matter(self, plural: str) -> type[Matter]:
        return next(matter for matter in self._kinds() if matter.plural == plural)

    def _kinds(self) -> Iterator[type[Matter]]:
        return (matter for matter in self.law.matters if matter.of is not None)
