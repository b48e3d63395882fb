"""How far what the readers say was put to the test: soundness and agreement, counted in this run."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks import Part, table
from dutybound.engine.columns import STATUSES
from dutybound.law.england import rulebook
from tests.engine import test_agreement as agreement
from tests.engine.spread import reachable
from tests.soundness import Tally, run

CASES, WORLDS, SEED = 420, 10, 20261122


def measure() -> Part:
    """Run the tests' own quick soundness run and the whole agreement table, and count."""
    return Part("\n\n".join(("## What was put to the test", *_told())))


def _told() -> Iterator[str]:
    tally = run(rulebook(), cases=CASES, worlds=WORLDS, seed=SEED)
    yield (
        "Soundness: vague cases are drawn near the statuses of each rule, and exact worlds that they "
        "allow are put to the judge, a reader apart. Agreement: one table of cases goes through the "
        "columns and, case by case, through the case reader. These are the runs of the default tests; "
        "the slow ones are longer."
    )
    yield table(("", "counted"), [*_soundness(tally), *_agreement()])


def _soundness(tally: Tally) -> Iterator[tuple[str, str]]:
    yield "soundness: cases", f"{tally.cases:,}"
    yield "soundness: worlds judged", f"{tally.worlds:,}"
    yield "soundness: findings that met every world there is", f"{tally.exhausted:,}"
    yield "soundness: verdicts", f"{tally.verdicts:,}"
    yield "soundness: statuses of steps found as definite", f"{len(tally.found):,}"
    yield "soundness: wrong", f"{len(tally.wrong):,}"


def _agreement() -> Iterator[tuple[str, str]]:
    held = agreement.table()
    counts = [
        (held.answers[rule.id, step].status.tolist().count(STATUSES.index(status)))
        for rule in held.book
        for step in rule.step_ids
        for status in reachable(rule, step)
    ]
    yield "agreement: cases", f"{len(held.cases):,}"
    rows = sum(len(columns.left) for columns in held.answers.values())
    yield "agreement: answers compared", f"{rows:,}"
    yield "agreement: statuses of steps that can be reached", f"{len(counts):,}"
    yield "agreement: the rarest of them occurs", f"{min(counts):,} times"
    yield "agreement: differences", f"{len(agreement.disagreements(held)):,}"


if __name__ == "__main__":
    print(measure().text)
