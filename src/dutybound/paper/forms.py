"""The forms that a document can be written in, by the ending of the file's name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from dutybound.paper.document import Paper


def _docx(paper: Paper) -> bytes:
    from dutybound.paper.word import docx  # noqa: PLC0415 - its package is not always there

    return docx(paper)


def _pdf(paper: Paper) -> bytes:
    from dutybound.paper.pdf import pdf  # noqa: PLC0415 - its package is not always there

    return pdf(paper)


def _txt(paper: Paper) -> bytes:
    from dutybound.paper.plain import plain  # noqa: PLC0415 - as the others

    return plain(paper).encode()


FORMS: Mapping[str, Callable[[Paper], bytes]] = MappingProxyType(
    {".docx": _docx, ".pdf": _pdf, ".txt": _txt}
)
"""The writers, by ending."""


def render(paper: Paper, ending: str) -> bytes:
    """The document as the bytes of a file.  KeyError for an ending that is not in FORMS.

    BadPaper where no font has a letter of it; ModuleNotFoundError where the extra `letters` is not installed.
    """
    return FORMS[ending](paper)
