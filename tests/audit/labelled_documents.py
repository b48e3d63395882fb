"""The labelled documents: what they hold, what is to be found in them, and how they become files.

All are invented, by somebody who wrote no detector.  `development` may be read and worked on.  The others
are for measuring only, and whoever writes a detector does not open them: `README.md` says what each has been
measured for.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

import yaml

from dutybound.days import day
from dutybound.paper.editing import from_text
from dutybound.paper.forms import render

FOLDER = Path(__file__).parent / "labelled"
DEVELOPMENT = "development"
HELD_OUT = ("held-out", "held-out-2", "held-out-3")
SPLITS = {name: FOLDER / name.replace("-", "_") for name in (DEVELOPMENT, *HELD_OUT)}
CATEGORIES = (
    *(f"A{number}" for number in range(1, 16)),
    *(f"B{number}" for number in range(1, 9)),
    "X1",
)
ANSWERS = ("flag", "contested", "bad-practice")
FORMS = ("html", "md", "docx", "pdf")
NONE = "none"

_FORM = re.compile(r"<!-- form: (\w+) -->\n")
_TAG = re.compile(r"<[^>]*>")
_RULE = re.compile(r"\|(?: *:?-{3,}:? *\|)+")
_ITEM = re.compile(r"(- |\d{1,3}\. |\([a-z]\) )(.*)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")


@dataclass(frozen=True, slots=True)
class Found:
    """A clause that is to be found: its words, category, answer and why.

    `also` holds other categories that are fair for it; `rescued_by` the words elsewhere in the document
    that soften it ("" for none).
    """

    quote: str
    category: str
    answer: str
    why: str
    rescued_by: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A clause that looks like a category and has to stay silent, and why it is clear."""

    quote: str
    looks_like: str
    why: str
    rescued_by: str = ""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A document and its labels.  `source` is Markdown or HTML; `form` what it is to become.

    `either_way` holds quotes that may be found or not, such as the other half of a labelled row of a
    table: neither counts as right or wrong.
    """

    name: str
    form: str
    family: str
    council: str
    kind: str
    register: str
    source: str
    findings: tuple[Found, ...]
    near_misses: tuple[NearMiss, ...]
    either_way: tuple[tuple[str, str], ...]

    @property
    def lawful(self) -> bool:
        """Whether nothing is to be found in it."""
        return not self.findings

    @property
    def text(self) -> str:
        """What it says, without tags and with single spaces."""
        bare = (
            html.unescape(_TAG.sub(" ", self.source)) if self.name.endswith("html") else self.source
        )
        return one_line(bare)

    @property
    def quotes(self) -> tuple[str, ...]:
        """Every labelled clause."""
        either = (quote for quote, _ in self.either_way)
        return (*(f.quote for f in self.findings), *(n.quote for n in self.near_misses), *either)

    def as_file(self, folder: Path) -> Path:
        """The document as a file of its form in a folder; its path."""
        path = folder / f"{Path(self.name).stem}.{self.form}"
        path.write_bytes(self._as_bytes())
        return path

    def _as_bytes(self) -> bytes:
        if self.name.endswith("html") or self.form == "md":
            return self.source.encode()
        if self.form == "html":
            return as_html(self.source).encode()
        return render(
            from_text(_without_rules(self.source), self.council, day(2026, 3, 2)), f".{self.form}"
        )


def one_line(text: str) -> str:
    """A text with single spaces for all its white space."""
    return " ".join(text.split())


def documents(split: str) -> tuple[Labelled, ...]:
    """The documents of a split ("development", "held-out" ...) with their labels, by name."""
    return documents_in(SPLITS[split])


def documents_in(folder: Path) -> tuple[Labelled, ...]:
    """The documents of a folder with their labels, by name."""
    labels = sorted(folder.glob("*.yaml"))
    return tuple(_labelled(path) for path in labels if not path.name.startswith("site-"))


def sites(split: str) -> tuple[dict[str, Any], ...]:
    """The sites of a split: each a complete crawl (or one that is not), with what it has of M1 to M8."""
    found = sorted(SPLITS[split].glob("site-*.yaml"))
    return tuple(yaml.safe_load(path.read_text(encoding="utf-8")) for path in found)


def _labelled(path: Path) -> Labelled:
    told = yaml.safe_load(path.read_text(encoding="utf-8"))
    source = (path.parent / told["document"]).read_text(encoding="utf-8")
    return Labelled(
        **{key: told[key] for key in ("form", "family", "council", "kind", "register")},
        name=told["document"],
        source=_FORM.sub("", source, count=1),
        findings=tuple(map(_found, told["findings"])),
        near_misses=tuple(map(_near_miss, told["near_misses"])),
        either_way=tuple((e["quote"], e["category"]) for e in told.get("either_way", ())),
    )


def _found(told: dict[str, Any]) -> Found:
    return Found(
        **{key: told[key] for key in ("quote", "category", "answer", "why")},
        rescued_by=_some(told["rescued_by"]),
        also=tuple(told.get("also", ())),
    )


def _near_miss(told: dict[str, Any]) -> NearMiss:
    rescue = _some(told.get("rescued_by", NONE))
    return NearMiss(told["quote"], told["looks_like"], told["why"], rescue)


def _some(words: str) -> str:
    return "" if words == NONE else words


def _without_rules(source: str) -> str:
    """Markdown without the lines of dashes in its tables, and without bold."""
    kept = (line for line in source.split("\n") if not _RULE.fullmatch(line.strip()))
    return _BOLD.sub(r"\1", "\n".join(kept))


# --- Markdown to HTML, as far as these documents go --------------------------------------------------


def as_html(source: str) -> str:
    """A whole page."""
    lines = [line.strip() for line in source.split("\n") if line.strip()]
    title = lines[0].lstrip("# ")
    body = "\n".join(_blocks(lines))
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>{html.escape(title)}</title></head>\n<body><main>\n{body}\n</main></body></html>\n"
    )


def _blocks(lines: list[str]) -> Iterator[str]:
    for kind, group in groupby(lines, key=_kind):
        found = list(group)
        if kind in {"ul", "ol"}:
            yield f"<{kind}>{''.join(f'<li>{_inline(_bare(line))}</li>' for line in found)}</{kind}>"
        elif kind == "table":
            yield f"<table>{''.join(_rows(found))}</table>"
        elif kind == "p":
            yield from (f"<p>{_inline(line)}</p>" for line in found)
        else:
            yield from (f"<{kind}>{_inline(line.lstrip('# '))}</{kind}>" for line in found)


def _kind(line: str) -> str:
    if line.startswith("#"):
        return f"h{len(line) - len(line.lstrip('#'))}"
    if line.startswith("|"):
        return "table"
    item = _ITEM.fullmatch(line)
    if item is None or item[1].startswith("("):
        return "p"
    return "ul" if item[1] == "- " else "ol"


def _bare(line: str) -> str:
    item = _ITEM.fullmatch(line)
    return item[2] if item else line


def _rows(lines: list[str]) -> Iterator[str]:
    cell = "th"
    for line in lines:
        if _RULE.fullmatch(line):
            continue
        cells = (part.strip() for part in line.strip("|").split("|"))
        yield f"<tr>{''.join(f'<{cell}>{_inline(part)}</{cell}>' for part in cells)}</tr>"
        cell = "td"


def _inline(text: str) -> str:
    return _BOLD.sub(r"<strong>\1</strong>", html.escape(text, quote=False))
