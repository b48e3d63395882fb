"""What erasing a case deletes of its documents, and what is handed out of them to whoever asks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.documents.kept import Kept, bytes_of, documents_of
from dutybound.web.casework.documents.models import Document
from dutybound.web.casework.documents.store import FileLost, path_of
from dutybound.web.casework.keeping.exporting import Part


def files_of(case: CaseFile) -> Iterator[Path]:
    """The files of a case's documents."""
    return (
        path_of(file) for file in Document.objects.filter(case=case).values_list("file", flat=True)
    )


def documents_to_hand_out(case: CaseFile, key: bytes) -> Iterator[Part]:
    """A list of the documents, and each as it was given."""
    held = list(documents_of(case, key))
    if held:
        told = [_told(one) for one in held]
        yield "documents.json", json.dumps(told, ensure_ascii=False, indent=1).encode() + b"\n"
    for one in held:
        name = f"documents/{one.document.number}.{one.about.form}"
        try:
            yield name, bytes_of(one)
        except FileLost as lost:
            yield f"{name}.missing.txt", f"{lost}\n".encode()


def _told(kept: Kept) -> dict[str, Any]:
    """What is kept of a document, without the key of its file."""
    about = asdict(kept.about)
    del about["key"]
    return {"number": kept.document.number, **about}
