"""What was odd about a file's form, as issues."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from dutybound.returns.quality import ISSUES, Check, one_issue
from dutybound.returns.xml.notes import REPEATED, STRAY, Notes
from dutybound.returns.xml.reading import Content
from dutybound.returns.xml.shape import Field, Group
from dutybound.returns.xml.states import plain

_STRAY = (
    "Text stands between elements, where no text belongs; it was left out.",
    "Take it out, and see whether a value lost its element.",
)
_REPEATED = (
    "A field that may be given once is given again; the first was taken.",
    "Leave one of them.",
)


def form_issues(content: Content, shape: Group, prefix: str) -> pl.DataFrame:
    """Issues of a file's form.  `prefix` begins their ids, as in cin."""
    found = [*_oddities(content.notes, prefix), *_unknown(content.notes, shape, prefix)]
    if content.encoding is not None:
        found.append(one_issue(_encoding(prefix, content.encoding)))
    return pl.concat([ISSUES.to_frame(), *found])


def _oddities(notes: Notes, prefix: str) -> Iterator[pl.DataFrame]:
    for kind, id, (says, do) in (
        (STRAY, "stray-text", _STRAY),
        (REPEATED, "field-repeated", _REPEATED),
    ):
        for note in (one for one in notes.several if one.kind == kind):
            check = Check(f"{prefix}.{id}", "error", "return", note.element, says, do)
            yield one_issue(check, line=note.line, value=note.text)
        kept = sum(one.kind == kind for one in notes.several)
        if notes.counts.get(kind, 0) > kept:
            more = f"{says} There are {notes.counts[kind] - kept} more."
            yield one_issue(Check(f"{prefix}.{id}", "error", "return", "", more, do))


def _unknown(notes: Notes, shape: Group, prefix: str) -> Iterator[pl.DataFrame]:
    """One issue a name and place, not one an element: a program that adds one adds it to every child."""
    known = set(_names(shape))
    for (inside, name), (line, count) in notes.unknown.items():
        times = "once" if count == 1 else f"{count} times"
        where = f"<{name}> stands in <{inside}> {times}, first here"
        if plain(name) in known:
            id, says = "element-misplaced", f"{where}; it belongs elsewhere, and was left out."
            do = "Put it where the specification has it."
            check = Check(f"{prefix}.{id}", "error", "return", name, says, do)
        else:
            id, says = (
                "element-unknown",
                f"{where}; the return has no such element. It was left out.",
            )
            do = "See whether it is misspelled, or of another year's specification."
            check = Check(f"{prefix}.{id}", "query", "return", name, says, do)
        yield one_issue(check, line=line)


def _names(group: Group) -> Iterator[str]:
    yield plain(group.element)
    for one in group.inside:
        if isinstance(one, Group):
            yield from _names(one)
        elif isinstance(one, Field):
            yield from map(plain, (one.element, *one.also))
        else:
            yield plain(one.element)


def _encoding(prefix: str, encoding: str) -> Check:
    return Check(
        f"{prefix}.encoding-other",
        "query",
        "return",
        "",
        f"The file is not in the encoding that it says; it was read as {encoding}. Names with accents may "
        "be wrong; codes and days are not.",
        "Save it as UTF-8.",
    )
