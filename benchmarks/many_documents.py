"""A crawl of many simulated documents, read and looked at in one run on two cores.

    python -m benchmarks.many_documents [HOW_MANY]          (2,000 where none is said)

Each is one of the labelled documents for development with another council's name, some paragraphs left out
and others of its kind put in: pages as HTML mostly, some as text, some as PDF.  The same run is made by the
patterns alone and, where it is installed, with the second reader.
"""

from __future__ import annotations

import random
import resource
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks import Part, table
from dutybound.audit.apart import look_at_all
from dutybound.audit.gathering import gather, sources_of
from dutybound.audit.profiles.every import PROFILES
from dutybound.audit.second_reader import reading as second_reader
from dutybound.days import day
from dutybound.paper.editing import from_text
from dutybound.paper.forms import render
from dutybound.text import Document
from tests.audit.labelled_documents import Labelled, as_html, documents

MANY, CORES = 2_000, 2
PROFILE = "assessment-criteria"
LEFT_OUT, PUT_IN = 0.15, 0.2
TEXT_EVERY, PDF_EVERY = 8, 20
COUNCILS = ("Ashen", "Birch", "Cob", "Dray", "Elder", "Fern", "Glen", "Hazel", "Iris", "Juniper")


@dataclass(frozen=True)
class Run:
    """A run: seconds to read and to look, and how many documents, pages, clauses and findings there were."""

    reading: float
    looking: float
    documents: int
    pages: int
    clauses: int
    findings: int


def measure(many: int = MANY) -> Part:
    """What a crawl costs, in Markdown."""
    with TemporaryDirectory() as folder:
        simulate(many, Path(folder))
        with second_reader.asleep():
            runs = [("patterns", _run(Path(folder)))]
        if second_reader.is_there():
            runs.append(("with the second reader", _run(Path(folder))))
    heads = (
        "read by",
        "documents",
        "pages",
        "clauses",
        "findings",
        "read, s",
        "look, s",
        "pages a second",
    )
    rows = [_row(name, run) for name, run in runs]
    most = max(_most(resource.RUSAGE_SELF), _most(resource.RUSAGE_CHILDREN))
    told = f"On {CORES} cores, in one run. No process held more than {most:.0f} MiB."
    return Part(f"## A crawl of {many:,} simulated documents\n\n{table(heads, rows)}\n\n{told}")


def _row(name: str, run: Run) -> tuple[str, ...]:
    counts = (run.documents, run.pages, run.clauses, run.findings)
    times = (run.reading, run.looking)
    each = run.pages / sum(times)
    return (name, *(f"{one:,}" for one in counts), *(f"{one:.0f}" for one in times), f"{each:.1f}")


def _most(who: int) -> float:
    return resource.getrusage(who).ru_maxrss / 1024


def _run(folder: Path) -> Run:
    start = perf_counter()
    gathered = gather(sources_of([folder]), at_once=CORES)
    read = [one.read for one in gathered if isinstance(one.read, Document)]
    between = perf_counter()
    found = look_at_all(read, PROFILES[PROFILE], at_once=CORES)
    end = perf_counter()
    clauses = sum(len(one.clauses) for one in read)
    pages = sum(one.pages for one in read)
    return Run(between - start, end - between, len(read), pages, clauses, len(found))


def simulate(many: int, folder: Path) -> None:
    """Write documents into a folder: the same ones each time."""
    chance, models = random.Random(many), documents("development")
    for number in range(many):
        text = _changed(models, chance)
        council = (
            f"{chance.choice(COUNCILS)}{chance.choice(('ford', 'ley', 'mere', 'ton'))} {number}"
        )
        _write(folder, number, text.replace("Council", council))


def _changed(models: Sequence[Labelled], chance: random.Random) -> str:
    plain = [one for one in models if one.name.endswith("md")]
    own, other = (chance.choice(plain).source.split("\n\n") for _ in range(2))
    kept = [own[0], *(part for part in own[1:] if chance.random() > LEFT_OUT)]
    return "\n\n".join([*kept, *(part for part in other[1:] if chance.random() < PUT_IN)])


def _write(folder: Path, number: int, text: str) -> None:
    path = folder / f"page-{number:05}"
    if number % PDF_EVERY == 0:
        paper = from_text(text.replace("**", "").replace("|", " "), "A council", day(2026, 3, 2))
        path.with_suffix(".pdf").write_bytes(render(paper, ".pdf"))
    elif number % TEXT_EVERY == 0:
        path.with_suffix(".md").write_text(text, encoding="utf-8")
    else:
        path.with_suffix(".html").write_text(as_html(text), encoding="utf-8")


if __name__ == "__main__":
    print(measure(int(sys.argv[1]) if len(sys.argv) > 1 else MANY).text)
