"""The process that looks at one document: `python -m dutybound.audit.worker PROFILE`.

The document comes on standard input, the findings go to standard output.  It is started by `apart`.
"""

from __future__ import annotations

import sys

from dutybound.audit import wire
from dutybound.audit.looking import look_as
from dutybound.audit.profiles.every import PROFILES
from dutybound.text import Document
from dutybound.text.wire import unpacked


def looked_at(document: bytes, name: str, profile: str, *, explain: bool = False) -> bytes:
    """The packed findings of a packed document."""
    read = unpacked(document, name)
    if not isinstance(read, Document):
        raise TypeError("a document that was not read cannot be looked at")
    return wire.packed(look_as(read, PROFILES[profile], explain=explain))


def main() -> int:
    """Look at what is on standard input."""
    sys.stdout.buffer.write(looked_at(sys.stdin.buffer.read(), "", sys.argv[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
