"""Blocks made into clauses: each with its headings, its lead-ins and the list that it is in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from dutybound.text import lists, quotes
from dutybound.text.blocks import DEEPEST, Block, Blocks, Kind
from dutybound.text.clauses import Clause, Document, Joined, Place
from dutybound.text.limits import USUAL, Limits
from dutybound.text.sentences import sentences
from dutybound.text.shaping import shaped

LONGEST_HEADING = 300
"""Characters: of a longer heading the beginning stands over what is under it."""


def document(read: Blocks, name: str, limits: Limits = USUAL) -> Document:
    """What a reader took from a file, as a document."""
    clauses = clauses_of(read.blocks)
    cut = list(read.cut)
    if len(clauses) > limits.clauses:
        cut.append(f"Only the first {limits.clauses:,} clauses were read.")
    return Document(
        name, read.title, clauses[: limits.clauses], read.links, read.pages, " ".join(cut)
    )


def clauses_of(blocks: Iterable[Block]) -> tuple[Clause, ...]:
    """The clauses of blocks, in order; every word of the blocks is in one of them."""
    builder = _Builder()
    for block in shaped(blocks):
        builder.add(block)
    return builder.clauses()


@dataclass
class _List:
    """A list while it is read: its items' texts, how deep it is, and what leads into it."""

    number: int
    level: int
    lead_ins: tuple[str, ...]
    quoted: bool
    items: list[str] = field(default_factory=list)
    joined: Joined = Joined.UNSAID
    tail: str = ""


@dataclass
class _Draft:
    """A clause whose list may not have ended yet."""

    block: Block
    text: str
    place: Place
    headings: tuple[str, ...]
    lead_ins: tuple[str, ...]
    quoted: bool
    of: _List | None
    opens: bool
    """Whether it is the first sentence of its item: the others stand by themselves."""


class _Builder:
    def __init__(self) -> None:
        self.drafts: list[_Draft] = []
        self.headings: list[tuple[int, str]] = []
        self.open: list[_List] = []
        self.all_lists: list[_List] = []
        self.ended: _List | None = None
        self.lead = ""
        self.paragraph = 0
        self.page: int | None = None

    def add(self, block: Block) -> None:
        if block.text:
            self.paragraph = 1 if block.page != self.page else self.paragraph + 1
        self.page = block.page
        if block.kind is Kind.ITEM:
            self._item(block)
        elif block.kind is Kind.HEADING:
            self._heading(block)
        else:
            self._paragraph(block)

    def _heading(self, block: Block) -> None:
        self._end_lists(0)
        while self.headings and self.headings[-1][0] >= block.level:
            self.headings.pop()
        if not block.text:
            self.ended, self.lead = None, ""
            return
        self._draft(block, block.text, None, opens=True)
        self.headings = [*self.headings[: DEEPEST - 1], (block.level, block.text[:LONGEST_HEADING])]
        self.ended, self.lead = None, block.text if block.text.endswith(":") else ""

    def _paragraph(self, block: Block) -> None:
        after_quotes = self.lead.endswith(":") and quotes.introduces(self.lead)
        self._end_lists(0)
        tail = self.ended if self.ended and _runs_on(block.text, self.ended) else None
        texts = self._sentences(block, None, quoted=after_quotes)
        if tail:
            tail.tail = texts[0]
        self.ended, self.lead = None, texts[-1] if lists.leads_in(texts[-1]) else ""

    def _item(self, block: Block) -> None:
        level = min(max(block.level, 1), DEEPEST)
        if block.fresh and self._end_lists(level):
            self.lead = ""
        self._end_lists(level + 1)
        if not self.open or self.open[-1].level < level:
            self._begin_list(level, block)
        own = self.open[-1]
        if own.items and (block.goes_on or lists.is_only_joiner(block.text)):
            own.items[-1] += f" {block.text}"
        else:
            own.items.append(block.text)
        texts = self._sentences(block, own, quoted=own.quoted)
        self.lead = texts[-1] if lists.leads_in(texts[-1]) else ""

    def _begin_list(self, level: int, block: Block) -> None:
        above = self.open[-1] if self.open else None
        lead_ins = (*(above.lead_ins if above else ()), *((self.lead,) if self.lead else ()))
        quoted = bool(above and above.quoted) or quotes.introduces(self.lead)
        made = _List(len(self.all_lists) + 1, level, lead_ins, quoted)
        self.open.append(made)
        self.all_lists.append(made)

    def _end_lists(self, level: int) -> bool:
        """End the lists that are as deep as a level, or deeper; whether there were any."""
        before = len(self.open)
        while self.open and self.open[-1].level >= level:
            self.ended = self.open.pop()
            lead = self.ended.lead_ins[-1] if self.ended.lead_ins else ""
            self.ended.joined = lists.joined_by(lead, self.ended.items)
        return len(self.open) < before

    def _sentences(self, block: Block, of: _List | None, *, quoted: bool) -> list[str]:
        marks, start, texts = quotes.inside(block.text), 0, sentences(block.text)
        for text in texts:
            own = marks[start : start + len(text)]
            said = quoted or block.quoted or quotes.is_quoted(text, own)
            self._draft(block, text, of, opens=start == 0 and not block.goes_on, quoted=said)
            start += len(text) + 1
        return texts

    def _draft(
        self, block: Block, text: str, of: _List | None, *, opens: bool, quoted: bool = False
    ) -> None:
        place = Place(self.paragraph, block.page)
        headings = tuple(heading for _, heading in self.headings)
        lead_ins = (*block.heads, *(of.lead_ins if of else ()))
        self.drafts.append(_Draft(block, text, place, headings, lead_ins, quoted, of, opens))

    def clauses(self) -> tuple[Clause, ...]:
        self._end_lists(0)
        return tuple(_clause(draft) for draft in self.drafts)


def _runs_on(text: str, ended: _List) -> bool:
    """Whether a paragraph ends the sentence that a list is in the middle of."""
    last = ended.items[-1] if ended.items else ""
    return text[:1].islower() and bool(ended.lead_ins) and not last.endswith((".", "!", "?"))


def _clause(draft: _Draft) -> Clause:
    block, of = draft.block, draft.of
    return Clause(
        text=draft.text,
        place=draft.place,
        whole=_whole(draft),
        headings=draft.headings,
        lead_ins=draft.lead_ins,
        joined=of.joined if of else Joined.UNSAID,
        is_heading=block.kind is Kind.HEADING,
        is_item=of is not None,
        quoted=draft.quoted,
        is_cell=block.in_cell,
        in_list=of.number if of else 0,
        number=_number(block),
    )


def _number(block: Block) -> str:
    if block.number is not None:
        return block.number
    return "" if lists.is_bullet(block.marker) else block.marker


def _whole(draft: _Draft) -> str:
    heads = (f"{', '.join(draft.block.heads)}:",) if draft.block.heads else ()
    leads = draft.of.lead_ins if draft.of and draft.opens else ()
    if not (heads or leads):
        return draft.text
    tail = draft.of.tail if draft.of and leads else ""
    return lists.whole((*heads, *leads), draft.text, tail)
