"""The audit measured on invented documents.

    python -m benchmarks.audit development
    python -m benchmarks.audit --labelled DIR       documents that nobody has seen, labelled in the same way

With the second reader where it is installed, and by the patterns alone.  Whoever writes or tunes a detector
runs it on the development half only.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import Part, table
from dutybound.audit.detectors.all import all_detectors
from dutybound.audit.findings import Finding
from dutybound.audit.looking import look
from dutybound.audit.second_reader import reading as second_reader
from dutybound.text import Document, read_document
from tests.audit.labelled_documents import CATEGORIES, SPLITS, Labelled, documents, documents_in
from tests.audit.scoring import Score, of_whatever_kind, score

Looked = list[tuple[Labelled, list[Finding]]]
READERS = (("patterns",), ("patterns", "sentences"), ("sentences",))


def measure(split: str) -> Part:
    """Precision and recall of every category on a split, in Markdown."""
    return measured(documents(split), split)


def measured(labelled: Sequence[Labelled], name: str) -> Part:
    """Precision and recall of every category on documents: as it is used, and by the patterns alone."""
    read = _read(labelled)
    with second_reader.asleep():
        by_patterns = _looked(read)
    if not second_reader.is_there():
        return Part(f"{_told(by_patterns, name)}\n\n{NOT_THERE}")
    both, less = _told(_looked(read), name), _whole(by_patterns)
    return Part(f"{both}\n\nBy the patterns alone:\n\n{less}")


NOT_THERE = "The second reader is not installed: this is by the patterns alone."


def _told(looked: Looked, name: str) -> str:
    counted = score(looked)
    lawful = [findings for labelled, findings in looked if labelled.lawful]
    return (
        f"## The audit, on invented documents ({name})\n\n{_whole(looked)}\n\n{_by_category(counted)}\n\n"
        f"{_by_reader(looked)}\n\n{_clauses(looked)}\n\n"
        f"Findings on the {len(lawful)} wholly lawful documents: {sum(map(len, lawful))}."
    )


def _clauses(looked: Looked) -> str:
    precision, recall = of_whatever_kind(looked)
    return (
        "Of whatever category: of the clauses that are marked "
        f"{precision:.2f} should be, and of those that should be {recall:.2f} are."
    )


def _by_reader(looked: Looked) -> str:
    rows = [_row_of_reader(looked, readers) for readers in READERS]
    return table(("seen by", "findings", "right", "precision"), rows)


def _row_of_reader(looked: Looked, readers: tuple[str, ...]) -> tuple[str, ...]:
    own = score([(one, [f for f in found if f.readers == readers]) for one, found in looked])
    right, wrong = own.right.total(), own.wrong.total()
    return " and ".join(readers), str(right + wrong), str(right), f"{own.precision():.2f}"


def _read(labelled: Sequence[Labelled]) -> list[tuple[Labelled, Document]]:
    with TemporaryDirectory() as folder:
        read = [(one, read_document(one.as_file(Path(folder)))) for one in labelled]
    unread = [one.name for one, document in read if not isinstance(document, Document)]
    if unread:
        message = f"not read: {', '.join(unread)}"
        raise RuntimeError(message)
    return [(one, document) for one, document in read if isinstance(document, Document)]


def _looked(read: Sequence[tuple[Labelled, Document]]) -> Looked:
    detectors = all_detectors()
    return [(one, look(document, detectors)) for one, document in read]


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


def main(given: Sequence[str]) -> None:
    match given:
        case ["--labelled", folder]:
            found = documents_in(Path(folder))
            if not found:
                sys.exit(f"There are no labelled documents (*.yaml) in '{folder}'.")
            print(measured(found, Path(folder).name).text)
        case [split] if split in SPLITS:
            print(measure(split).text)
        case _:
            sys.exit(f"Say {' or '.join(SPLITS)}, or: --labelled DIR")


if __name__ == "__main__":
    main(sys.argv[1:])
