"""A case while it is being told: what was said, kept apart from what follows from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from dutybound.case import save_case
from dutybound.case.narrowing import narrow
from dutybound.days import Day
from dutybound.engine.cases import Account, Case, Record, is_known
from dutybound.language import Matter, Rulebook
from dutybound.language.problems import Problem

Place = tuple[str, str]
"""The id of a matter, and the name of one of its facts."""


class Telling:
    """What a person has told so far.  A change is made whole, or refused and the old kept.

    The case is given as it was told (`load_case` with `as_told`): what follows from the answers is drawn
    anew each time, so that one answer can be changed without a trace of it in the others.
    """

    def __init__(self, case: Case, rulebook: Rulebook) -> None:
        self.case, self.rulebook = case, rulebook

    @classmethod
    def beginning(cls, as_of: Day, rulebook: Rulebook) -> Telling:
        """A case of which nothing is told yet."""
        root = Record(rulebook.root, rulebook.root.key, None)
        return cls(Case(as_of, root), rulebook)

    # --- looking --------------------------------------------------------------------------------

    def as_loaded(self) -> Case:
        """The case as it will be when it is saved and loaded: with what follows from the answers.

        CaseFileProblems where the answers cannot all be right.
        """
        copies: dict[Record, Record] = {}
        for record in self.case.all_records():
            parent = None if record.parent is None else copies[record.parent]
            copies[record] = Record(record.matter, record.id, parent, dict(record.accounts))
        case = self.case
        copied = Case(
            case.as_of, copies[case.root], case.complete, case.bodies, case.name, case.digest
        )
        narrow(copied)
        return copied

    def record(self, record_id: str) -> Record:
        """The matter of an id.  KeyError if there is none."""
        for record in self.case.all_records():
            if record.id == record_id:
                return record
        raise KeyError(record_id)

    def accounts(self, place: Place) -> tuple[Account, ...]:
        """What was said of a fact."""
        record = self.record(place[0])
        return record.accounts.get(record.matter.fields[place[1]], ())

    def not_known(self) -> Iterator[Place]:
        """The facts of which somebody said that they do not know."""
        for record in self.case.all_records():
            for field, accounts in record.accounts.items():
                if not any(is_known(account.value) for account in accounts):
                    yield record.id, field.name

    # --- telling --------------------------------------------------------------------------------

    def tell(self, place: Place, accounts: tuple[Account, ...]) -> None:
        """Take an answer in place of what was said.  CaseFileError, and nothing changed, if it cannot be."""
        record = self.record(place[0])
        field = record.matter.fields[place[1]]
        before = dict(record.accounts)
        record.accounts[field] = accounts
        try:
            self.as_loaded()
        except BaseException:
            record.accounts.clear()
            record.accounts.update(before)
            raise

    def open(self, matter: type[Matter], parent: Record | None = None) -> Record:
        """Add a matter, under the last of the kind that it belongs to if no other is given."""
        above = parent or self._last(matter.of or self.rulebook.root)
        taken = {record.id for record in self.case.all_records()}
        name = matter.key.replace("_", "-")
        number = next(n for n in range(1, len(taken) + 2) if f"{name}-{n}" not in taken)
        self.case.complete -= {matter}
        return Record(matter, f"{name}-{number}", above)

    def open_for(self, problems: Iterable[Problem]) -> None:
        """Add the matters that problems say exist, where the case has none yet."""
        for problem in problems:
            for matter in problem.opens:
                if not any(self.case.records(matter)):
                    self.open(matter)

    def close(self, matter: type[Matter]) -> None:
        """Take it that there are no (other) matters of a kind, nor any that would belong to one."""
        kinds = {matter}
        if not any(self.case.records(matter)):
            kinds |= {kind for kind in self.rulebook.matters if matter in kind.ancestors()}
        self.case.complete |= kinds

    def take_away_if_empty(self, record: Record) -> bool:
        """Take a matter away of which nothing was said; whether it could be."""
        if record.parent is None or record.accounts or any(record.children.values()):
            return False
        record.parent.children[record.matter].remove(record)
        return True

    def _last(self, matter: type[Matter]) -> Record:
        *_, last = self.case.records(matter)
        return last

    def save(self, path: Path) -> None:
        """Write the case to a file: the whole of it, or nothing."""
        save_case(self.case, path)
