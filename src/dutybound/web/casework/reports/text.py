"""What the team writes: a plain text with headings, paragraphs, and placeholders for what it may not type.

    title: What families told us
    by: Example Charity

    # Summary

    Families asked us for help with this {{ figure: problems/ehc-late/2025 }}.

    ## What should change

    - One thing.

    > [[consulted para 23 "words of the document"]]

A placeholder stands for a figure (`{{ figure: NAME }}`, `{{ figure: NAME share }}`), for a place in the
document that is answered to (`[[consulted page 7 "words"]]`), or for another source (`[[source: ...]]`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dutybound.web.casework.reports.errors import BadText, Fault
from dutybound.web.casework.reports.limits import TEXT_LETTERS

FRONT: Final = {"title": True, "by": True, "about": False, "consulted": False}
"""The lines at the top, and whether each has to be there."""
SECTION, UNDER, POINT, BULLET, QUOTE = "section", "under", "point", "bullet", "quote"
_MARKS: Final = (("## ", UNDER), ("# ", SECTION), ("- ", BULLET), ("* ", BULLET), ("> ", QUOTE))
_FRONT = re.compile(r"([A-Za-z]+):[ \t]*(.*)")


@dataclass(frozen=True)
class Typed:
    """A block as it was typed.  `text` keeps its line ends; the first of its lines is `line`."""

    kind: str
    text: str
    line: int

    def line_at(self, place: int) -> int:
        return self.line + self.text.count("\n", 0, place)


@dataclass(frozen=True)
class Text:
    """A text in its parts: what stands at its top, and blocks in their order."""

    front: dict[str, str]
    blocks: tuple[Typed, ...]


def read(text: str) -> Text:
    """A text.  BadText with every line that is none of what a text is made of."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if faults := list(_unprintable(text)):
        raise BadText(faults)
    lines = _without_comments(text).split("\n")
    begins = next((n for n, line in enumerate(lines) if line.startswith("#")), len(lines))
    front, faults = _front(lines[:begins])
    blocks = tuple(_blocks(lines, begins))
    faults += _missing(front, blocks, begins)
    faults += [fault for block in blocks for fault in _wrong(block)]
    if faults:
        raise BadText(faults)
    return Text(front, blocks)


def _without_comments(text: str) -> str:
    """A text with the same lines, without notes to oneself.  BadText where one does not end."""
    first, *others = text.split("<!--")
    kept, line = [first], 1 + first.count("\n")
    for other in others:
        note, end, rest = other.partition("-->")
        if not end:
            raise BadText([Fault(line, "the note that begins here (<!--) does not end (-->).")])
        kept += ["\n" * note.count("\n"), rest]
        line += other.count("\n")
    return "".join(kept)


def decoded(data: bytes) -> str:
    """A file's bytes as text.  BadText."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadText(
            [Fault(line, "this is not UTF-8 text. Save it as plain text, in UTF-8.")]
        ) from None


def _unprintable(text: str) -> Iterator[Fault]:
    if len(text) > TEXT_LETTERS:
        yield Fault(1, f"the text is longer than {TEXT_LETTERS:,} letters.")
        return
    for number, line in enumerate(text.split("\n"), 1):
        for letter in line:
            if letter != "\t" and unicodedata.category(letter) in {"Cc", "Cs", "Cn"}:
                yield Fault(
                    number, f"a letter that cannot be printed (U+{ord(letter):04X}). Delete it."
                )
                break


def _front(lines: list[str]) -> tuple[dict[str, str], list[Fault]]:
    front, faults = dict[str, str](), list[Fault]()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        found = _FRONT.fullmatch(line.strip())
        name = found[1].lower() if found else ""
        if found is None or name not in FRONT:
            known = ", ".join(f"{one}:" for one in FRONT)
            faults.append(
                Fault(number, f"before the first heading (# ...) stand only lines with {known}")
            )
        elif name in front:
            faults.append(Fault(number, f"{name}: stands here twice."))
        else:
            front[name] = found[2].strip()
    return front, faults


def _missing(front: dict[str, str], blocks: tuple[Typed, ...], begins: int) -> list[Fault]:
    faults = [
        Fault(1, f"no line {name}: with words after it stands at the top. Write one.")
        for name, needed in FRONT.items()
        if needed and not front.get(name)
    ]
    if not blocks:
        faults.append(Fault(begins, "there is no heading (# ...) and nothing under one."))
    return faults


@dataclass
class _Open:
    kind: str
    line: int
    lines: list[str]

    def takes(self, kind: str) -> bool:
        """Whether a line of some kind goes on with this block."""
        return self.kind not in {SECTION, UNDER} and (kind == POINT or kind == self.kind == QUOTE)

    def typed(self) -> Typed:
        return Typed(self.kind, "\n".join(self.lines), self.line)


def _blocks(lines: list[str], begins: int) -> Iterator[Typed]:
    held: list[_Open] = []
    between = True
    for number, line in enumerate(lines[begins:], begins + 1):
        kind, text = _kind(line)
        if line.strip() and not between and held[-1].takes(kind):
            held[-1].lines.append(text)
        elif line.strip():
            held.append(_Open(kind, number, [text]))
        between = not line.strip()
    return (one.typed() for one in held)


def _kind(line: str) -> tuple[str, str]:
    stripped = line.strip()
    for mark, kind in _MARKS:
        if stripped.startswith(mark):
            return kind, stripped.removeprefix(mark).strip()
    return POINT, stripped


def _wrong(block: Typed) -> Iterator[Fault]:
    if block.kind == POINT and block.text.startswith("#"):
        yield Fault(block.line, "a heading is '# ' or '## ' and its words: they go no deeper.")
    elif block.kind in {SECTION, UNDER} and re.search(r"\{\{|\[\[", block.text):
        yield Fault(block.line, "a heading holds no placeholder: say it in the paragraph under it.")
    elif not block.text:
        yield Fault(block.line, "there is nothing after this mark.")
