"""What a letter is: when it is offered, about what, to whom, and the blocks of its text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from dutybound.engine import Finding, Record
from dutybound.letters import wording as say
from dutybound.letters.desk import Desk
from dutybound.letters.details import Details
from dutybound.letters.voice import Sender, Voice
from dutybound.paper import Block


@dataclass(frozen=True)
class Offer:
    """A letter that a case gives reason for: about which matter, on which findings, and why.

    `part` tells offers of one letter apart ("" where there is only one).
    """

    letter: Letter
    why: str
    record: Record | None = None
    findings: tuple[Finding, ...] = ()
    part: str = ""

    @property
    def matter(self) -> Record:
        """The matter that it is about.  ValueError for a letter that is about none in particular."""
        if self.record is None:
            raise ValueError(f"the letter '{self.letter.id}' is about no one matter")
        return self.record

    @property
    def id(self) -> str:
        """The letter's id, with the part where the case offers more than one."""
        return f"{self.letter.id}:{self.part}" if self.part else self.letter.id


@dataclass(frozen=True)
class Writing:
    """A letter being written: on what, from whom, in which voice."""

    desk: Desk
    offer: Offer
    details: Details

    @property
    def voice(self) -> Voice:
        """The voice of the sender."""
        return Voice(self.details.writing_as, self.details.called)

    @property
    def plainly(self) -> Voice:
        """The voice of a paper that anybody can hand on: it speaks of "Sam" and "the family"."""
        own = self.details.writing_as is Sender.YOUNG_PERSON
        unnamed = "the young person" if own else ""
        return Voice(Sender.ADVISER, self.details.called or unnamed)

    @property
    def answered_by_them(self) -> bool:
        """Whether it is about a request to a body, of which the case says what “they” did."""
        record = self.offer.record
        return record is not None and record.matter.key in _ANSWERED_BY_THEM

    def say(self, text: str) -> str:
        """A text of the rulebook in the sender's voice; “they” are the body where they answer a request."""
        return self.voice.turn_to_body(text) if self.answered_by_them else self.voice.turn(text)

    def lower(self, text: str) -> str:
        """A text in the middle of a sentence: without its capital, unless that is the child's name."""
        named = self.voice.child
        return text if named and text.startswith(named) else say.lower(text)


_ANSWERED_BY_THEM = {"record_request", "rectification_request", "information_request"}


@dataclass(frozen=True)
class Letter:
    """A kind of letter.

    `to` is the office that it goes to where the sender names nobody ("" for the one that answers for what it
    is about), `owner` the id of the party that has that office ("" for who owes what it is about);
    `young_persons_own` marks one about a right that passes to the young person at the end of compulsory
    school age; `needs_name` is off for papers that nobody signs.
    """

    id: str
    title: str
    offers: Callable[[Desk], Iterable[Offer]]
    blocks: Callable[[Writing], Iterable[Block]]
    to: str = ""
    owner: str = ""
    young_persons_own: bool = False
    needs_name: bool = True
