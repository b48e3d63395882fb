"""Everything that the sentence model learns from, as lines of JSON: `python -m teaching.told FOLDER`.

Invented clauses (`tests/audit/clauses`, the detectors' own), invented documents as the audit reads them
(`tests/audit/learned_from`, `labelled/development`), invented stories (`tests/listen`).  Nothing that is held
out is opened.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from dutybound.audit.looking import context
from dutybound.audit.second_reader.reading import Read, as_read
from dutybound.law.england.problems import PROBLEMS
from dutybound.text import Document, read_document, read_text
from tests.audit.labelled_documents import Labelled, documents
from tests.audit.learned_documents import Clause, LearnedDocument, learned_documents
from tests.audit.scoring import _same
from tests.audit.told_clauses import Example, examples, further
from tests.listen.told_stories import Story, learned_stories, stories

Row = dict[str, Any]
SAYINGS = Path(__file__).parent.parent / "tests" / "listen" / "said_of_problems.yaml"


def clauses() -> Iterator[Row]:
    """The single clauses."""
    for one in (*examples(), *further()):
        yield _of_example(one)


def _of_example(one: Example) -> Row:
    shows = [one.found.value] if one.found else []
    like = one.like.value if one.like else ""
    return _row(one.voice, "clauses", Read(one.under, "", one.whole), shows, like)


def _row(group: str, source: str, read: Read, shows: list[str], like: str) -> Row:
    """A clause; `title` is left out of every second reading, so that it is not leant on."""
    return {
        "group": group, "source": source, "title": "", "around": read.around, "before": read.before,
        "says": read.says, "shows": shows, "like": like, "contested": False, "of": "clauses",
    }  # fmt: skip


def learned() -> Iterator[Row]:
    """The clauses of the documents that writers made to learn from, as the audit reads them."""
    for told in learned_documents():
        yield from _of_learned(told)


def _of_learned(told: LearnedDocument) -> Iterator[Row]:
    document = read_text(told.source, told.labelled.name)
    whole: set[int] = set()
    for index, clause in enumerate(document.clauses):
        at = None if clause.is_heading else _labelled(told, document, index)
        if at is None:
            continue
        label = told.clauses[at]
        in_parts = clause.text.strip() != label.says
        if not (in_parts and label.found):
            yield _as_read(document, index, label, told.writer)
        elif at not in whole:
            # Which of its sentences shows it is not said: it is learned as a whole.
            whole.add(at)
            says = f"{label.lead}: {label.says}" if label.lead else label.says
            yield _as_read(document, index, label, told.writer) | {"says": says}


def _labelled(told: LearnedDocument, document: Document, index: int) -> int | None:
    """Which of the writer's clauses a clause is, or is a part of."""
    clause = document.clauses[index]
    heading = clause.headings[-1] if clause.headings else ""
    alike = [
        at
        for at, one in enumerate(told.clauses)
        if one.heading == heading and _same(clause.text, one.says)
    ]
    exact = [at for at in alike if told.clauses[at].says == clause.text.strip()]
    return next(iter(exact or alike), None)


def _as_read(document: Document, index: int, label: Clause, writer: str) -> Row:
    read = as_read(context(document, index))
    like = label.shows[0] if label.shows else ""
    row = _row(writer, "learned_from", read, list(label.found), like)
    return row | {"title": document.title, "contested": label.contested}


def development() -> Iterator[Row]:
    """The clauses of the documents for development; what may be found or not is left out."""
    with TemporaryDirectory() as folder:
        for told in documents("development"):
            document = read_document(told.as_file(Path(folder)))
            if not isinstance(document, Document):
                raise TypeError(document.why)
            for index in range(len(document.clauses)):
                yield from _of_labelled(told, document, index)


def _of_labelled(told: Labelled, document: Document, index: int) -> Iterator[Row]:
    clause = document.clauses[index]
    fits = [one for one in told.findings if _same(clause.whole, one.quote)]
    either_way = any(_same(clause.whole, quote) for quote, _ in told.either_way)
    if clause.is_heading or clause.text.endswith("?") or (either_way and not fits):
        return
    found = dict.fromkeys(kind for one in fits for kind in (one.category, *one.also))
    near = (one.looks_like for one in told.near_misses if _same(clause.whole, one.quote))
    like = next(iter(found), next(near, ""))
    read = as_read(context(document, index))
    row = _row(f"development {told.council}", "development", read, list(found), like)
    contested = any(one.answer == "contested" for one in fits)
    yield row | {"title": document.title, "contested": contested}


def stories_told() -> Iterator[Row]:
    """The stories, the words in them that tell of a problem, the sayings, and the problems' own words."""
    for story in (*learned_stories(), *stories("development")):
        yield _of_story(story)
        for problem, words in story.because:
            if len(words) < 0.8 * len(story.says):
                yield _saying(story.voice, problem, words) | {"part": True}
    sayings: dict[str, list[str]] = yaml.safe_load(SAYINGS.read_text(encoding="utf-8"))
    for problem, some in sayings.items():
        for says in some:
            yield _saying("sayings", problem, says)
    for one in PROBLEMS:
        yield _saying("words", one.id, one.words)


def _of_story(story: Story) -> Row:
    says = " ".join(story.says.split())
    fair = sorted(story.also_fair)
    return _saying(story.voice, "", says) | {"shows": list(story.problems), "fair": fair}


def _saying(voice: str, problem: str, says: str) -> Row:
    return {
        "group": voice, "source": "stories", "says": " ".join(says.split()), "shows": [problem],
        "fair": [], "part": False, "of": "stories",
    }  # fmt: skip


def main(folder: Path) -> None:
    """Write `told.jsonl` and the names of the problems."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = [*clauses(), *learned(), *development(), *stories_told()]
    text = "".join(f"{json.dumps(row)}\n" for row in rows)
    (folder / "told.jsonl").write_text(text, encoding="utf-8")
    names = json.dumps([one.id for one in PROBLEMS])
    (folder / "problems.json").write_text(names, encoding="utf-8")
    print(f"{len(rows)} texts to learn from, in {folder}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
