"""Where facts stand: one matter of each kind that the matter at hand belongs to, and a few below it.

A quantifier ("some", "every", "at least n", "latest before", "next after") ranges over `SLOTS` matters of
its kind (or n where n is more), each of which may be there or not, besides those that an incomplete list
leaves out.  A matter that belongs to the one at hand through another has its own copy of that other:
copies may agree, so what is proved covers matters that share one.  The proofs are bounded in that way
alone: a fault that needs three matters of a kind is not found.
"""

from __future__ import annotations

from dataclasses import dataclass

from dutybound.language import Field, Matter

SLOTS = 2


@dataclass(frozen=True)
class Place:
    """One matter.  `slots` names the matters of open lists that must be there for it to be there."""

    path: str
    matter: type[Matter]
    parent: Place | None = None
    slots: tuple[tuple[type[Matter], str], ...] = ()

    def owner(self, field: Field) -> Place | None:
        """The matter that a field is read from; None where this one belongs to none of that kind."""
        place: Place | None = self
        while place is not None and place.matter is not field.matter:
            place = place.parent
        return place

    @property
    def root(self) -> Place:
        """The matter that everything belongs to."""
        return self.parent.root if self.parent else self

    def below(self, matter: type[Matter], number: int = SLOTS) -> list[Place]:
        """The matters of a kind that may belong to this one."""
        chain = list(reversed([matter, *matter.ancestors()]))
        if self.matter not in chain[:-1]:
            raise ValueError(f"no {matter.key} belongs to a {self.matter.key}: nothing to count")
        between = chain[chain.index(self.matter) + 1 : -1]
        return [self._slot(matter, between, i) for i in range(max(SLOTS, number))]

    def _slot(self, matter: type[Matter], between: list[type[Matter]], i: int) -> Place:
        path = f"{self.path}/{matter.key}#{i}"
        slots = (*self.slots, (matter, path))
        parent = self
        for kind in between:
            parent = Place(f"{path}^{kind.key}", kind, parent, slots)
        return Place(path, matter, parent, slots)


def place_of(matter: type[Matter]) -> Place:
    """One matter of a kind, with one of each kind that it belongs to."""
    return Place(matter.key, matter, place_of(matter.of) if matter.of else None)
