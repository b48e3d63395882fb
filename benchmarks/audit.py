"""The audit measured on invented documents: `python -m benchmarks.audit development` (or `held-out`).

Whoever writes or tunes a detector runs it on the development half only.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import Part, table
from dutybound.audit.detectors.all import all_detectors
from dutybound.audit.findings import Finding
from dutybound.audit.looking import look
from dutybound.text import Document, read_document
from tests.audit.labelled_documents import CATEGORIES, Labelled, documents
from tests.audit.scoring import Score, score

Looked = list[tuple[Labelled, list[Finding]]]


def measure(split: str) -> Part:
    """Precision and recall of every category on a split, in Markdown."""
    looked = _looked(split)
    counted = score(looked)
    lawful = [findings for labelled, findings in looked if labelled.lawful]
    text = (
        f"## The audit, on invented documents ({split})\n\n{_whole(looked)}\n\n{_by_category(counted)}\n\n"
        f"Findings on the {len(lawful)} wholly lawful documents: {sum(map(len, lawful))}."
    )
    return Part(text)


def _looked(split: str) -> Looked:
    detectors = all_detectors()
    with TemporaryDirectory() as folder:
        read = [(one, read_document(one.as_file(Path(folder)))) for one in documents(split)]
    unread = [labelled.name for labelled, document in read if not isinstance(document, Document)]
    if unread:
        message = f"not read: {', '.join(unread)}"
        raise RuntimeError(message)
    return [
        (one, look(document, detectors)) for one, document in read if isinstance(document, Document)
    ]


def _whole(looked: Looked) -> str:
    heads = ("categories", "precision", "contested as wrong", "contested left out", "recall")
    return table(heads, [_row(looked, kinds) for kinds in ("A", "B", "X", "")])


def _row(looked: Looked, kinds: str) -> tuple[str, ...]:
    ways = [score(looked, kinds, contested) for contested in ("counted", "wrong", "left out")]
    numbers = [*(way.precision() for way in ways), ways[0].recall()]
    return (kinds or "all", *(f"{number:.2f}" for number in numbers))


def _by_category(counted: Score) -> str:
    heads = ("category", "to be found", "found", "recall", "findings", "right", "precision")
    rows: list[tuple[str, ...]] = [
        (
            category,
            str(counted.found[category] + counted.missed[category]),
            str(counted.found[category]),
            f"{counted.recall(category):.2f}",
            str(counted.right[category] + counted.wrong[category]),
            str(counted.right[category]),
            f"{counted.precision(category):.2f}",
        )
        for category in CATEGORIES
    ]
    return table(heads, rows)


if __name__ == "__main__":
    print(measure(sys.argv[1]).text)
