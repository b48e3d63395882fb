"""Documents and stories as clauses with their headings, lists and places.  It knows no law.

`read_document` (a file, in a process of its own), `read_folder` and `read_text` (words that are at
hand) give a `Document` of clauses, or `Unread` with the reason.
"""

from dutybound.text.clauses import Clause, Document, Joined, Place, Unread
from dutybound.text.limits import Limits
from dutybound.text.reading import (
    files_in,
    read_bytes,
    read_document,
    read_folder,
    read_text,
)

__all__ = [
    "Clause",
    "Document",
    "Joined",
    "Limits",
    "Place",
    "Unread",
    "files_in",
    "read_bytes",
    "read_document",
    "read_folder",
    "read_text",
]
