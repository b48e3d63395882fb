"""Blocks put right before they become clauses, whichever reader they come from.

Bullets inside a paragraph become items, a lone "or" goes to the item before it, items without any mark
after a colon are seen to be items, and a numbered line that stands alone over a paragraph is a heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from dutybound.text import lists
from dutybound.text.blocks import LOOKS_LIKE_A_HEADING, Block, Kind, tidy
from dutybound.text.clauses import Joined

LONGEST_HEADING = 14
"""Words."""
_INNER_BULLET = re.compile(rf"(?:^|\s)[{re.escape(lists.SURE_BULLETS)}]\s*(?=\S)")


def shaped(blocks: Iterable[Block]) -> list[Block]:
    """The same words in the same order, as headings, paragraphs and items.  Marks of items are not words."""
    whole = [part for block in blocks for part in _unfolded(block, tidy(block.text))]
    return _deepened(_unmarked_items(_headings_by_number(_joiners_joined(whole))))


def _unfolded(block: Block, text: str) -> Iterator[Block]:
    """A paragraph that has bullets in its middle, as what comes before them and an item for each."""
    first, *rest = _INNER_BULLET.split(text)
    if first.strip() or not rest:
        yield block if first == block.text else replace(block, text=first.strip())
    level = block.level + 1 if block.kind is Kind.ITEM else 1
    for item in filter(None, map(str.strip, rest)):
        yield replace(block, kind=Kind.ITEM, text=item, level=level, marker="•", fresh=False)


def _joiners_joined(blocks: list[Block]) -> list[Block]:
    kept: list[Block] = []
    for block in blocks:
        before = kept[-1] if kept else None
        if not block.text and block.kind is not Kind.HEADING:
            continue
        if before and _joins(before, block):
            kept[-1] = replace(before, text=f"{before.text} {block.text}")
        else:
            kept.append(block)
    return kept


def _joins(before: Block, block: Block) -> bool:
    inner = block.kind is Kind.ITEM and block.level < before.level
    return before.kind is Kind.ITEM and not inner and lists.is_only_joiner(block.text)


def _headings_by_number(blocks: list[Block]) -> list[Block]:
    return [
        replace(
            block,
            kind=Kind.HEADING,
            level=LOOKS_LIKE_A_HEADING,
            text=f"{block.marker} {block.text}",
        )
        if _is_numbered_heading(block, before, after)
        else block
        for before, block, after in _with_neighbours(blocks)
    ]


def _is_numbered_heading(block: Block, before: Block | None, after: Block | None) -> bool:
    """A short title with a number ("2. Who can ask"), a paragraph or bullets after it, no item beside it."""
    if block.kind is not Kind.ITEM or not block.marker[:1].isdigit() or block.in_cell:
        return False
    if not after or _same_list(block, after) or (before and _same_list(before, block)):
        return False
    if before and before.kind is not Kind.HEADING and lists.leads_in(before.text):
        return False
    return looks_like_title(block.text)


def _same_list(first: Block, second: Block) -> bool:
    same = first.kind is second.kind is Kind.ITEM and first.level == second.level
    return same and lists.is_bullet(first.marker) == lists.is_bullet(second.marker)


def looks_like_title(text: str) -> bool:
    """Short, begins with a capital or a figure, and does not end as a sentence does."""
    words = text.split()
    if not 0 < len(words) <= LONGEST_HEADING or not words[0].lstrip("“‘\"'(")[:1].isalnum():
        return False
    return not words[0][0].islower() and not text.endswith((".", ";", ",", ":", "!"))


def _unmarked_items(blocks: list[Block]) -> list[Block]:
    """Paragraphs after a colon that go on in small letters, or end as items do, are its items."""
    made: list[Block] = []
    in_list = False
    for before, block, after in _with_neighbours(blocks):
        opens = bool(made) and made[-1].kind is not Kind.ITEM and made[-1].text.endswith(":")
        is_item = block.kind is Kind.PARAGRAPH and (
            (opens and _like_item(block) and bool(after) and _goes_with(block, after))
            or (in_list and before is not None and _goes_with(before, block))
        )
        in_list = is_item
        made.append(replace(block, kind=Kind.ITEM, level=1, fresh=opens) if is_item else block)
    return made


def _like_item(block: Block) -> bool:
    ends = block.text.endswith((";", ",")) or lists.joiner(block.text) is not Joined.UNSAID
    return ends or block.text[:1].islower()


def _goes_with(first: Block, second: Block | None) -> bool:
    """Whether a paragraph is an item beside the one before it: neither of them has ended the sentence."""
    if (
        second is None
        or second.kind is not Kind.PARAGRAPH
        or first.text.endswith((".", "!", "?", ":"))
    ):
        return False
    return (
        _like_item(second)
        or first.text.endswith((";", ","))
        or lists.joiner(first.text) is not Joined.UNSAID
    )


def _deepened(blocks: list[Block]) -> list[Block]:
    """Items whose marks change on one level ("1." ... "(a)" ...) stand under the item before the change.

    Numbers after bullets are another list.
    """
    made: list[Block] = []
    kinds: list[str] = []
    last: Block | None = None
    for block in blocks:
        if block.kind is not Kind.ITEM or not block.marker:
            kinds, last = [], None
            made.append(block)
            continue
        if last is None or last.level != block.level or block.fresh:
            kinds = []
        kind = _family(block.marker, last.marker if last else "")
        other = bool(kinds) and lists.is_bullet(kinds[0]) and kind not in kinds and kind[0] in "1ai"
        if other:
            kinds = [kind]
        kinds = kinds[: kinds.index(kind) + 1] if kind in kinds else [*kinds, kind]
        last = block
        deeper = len(kinds) - 1
        made.append(replace(block, level=block.level + deeper, fresh=block.fresh or other))
    return made


def _family(marker: str, before: str) -> str:
    """What kind of mark it is; a lone letter goes on from the one before it in the alphabet."""
    core = marker.strip("().")
    if lists.is_bullet(marker) or not core:
        return marker
    if core[0].isdigit():
        return "1" + marker.replace(core, "", 1)
    form = marker.replace(core, "", 1)
    previous = before.strip("().")
    goes_on = len(core) == len(previous) == 1 and ord(core) == ord(previous) + 1
    is_roman = set(core.lower()) <= set("ivx") and not (goes_on and previous not in "iv")
    return ("i" if is_roman else "a") + form


def _with_neighbours(blocks: list[Block]) -> Iterator[tuple[Block | None, Block, Block | None]]:
    return zip([None, *blocks], blocks, [*blocks[1:], None], strict=False)
