"""The process that reads one file, and ends: `python -m dutybound.text.worker LIMITS NAME`.

The file is its standard input, already opened: it opens no other, and can write none.  Its answer, on
standard output, is JSON.  It is started by `workers`.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from pathlib import PurePath

from dutybound.text.blocks import Blocks, CannotRead
from dutybound.text.clauses import Document, Unread
from dutybound.text.limits import Limits

TOO_BIG = "It is larger than {most:,} bytes."
TOO_MUCH_MEMORY = "Reading it takes more memory than is allowed."
TOO_DEEP = "Its parts are nested deeper than any real document's."
NO_WORDS = "It holds no words."
MISSING = "The reader for this kind of file is not installed (pip install 'dutybound[documents]')."
BROKEN = "It is broken in a way that its reader does not know ({kind})."
MOST_OPEN_FILES = 64


def main() -> int:
    """Read what is on standard input, within limits that this process sets itself first."""
    limits, name = Limits(**json.loads(sys.argv[1])), sys.argv[2]
    _limit(limits)
    answer = _answer(name, limits)
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
    os._exit(0)  # what a hostile file left in memory is not tidied up


def _limit(limits: Limits) -> None:
    """Memory, processor time, and no file that is written: the kernel sees to these."""
    seconds = max(1, int(limits.seconds) + 1)
    for what, most in (
        (resource.RLIMIT_AS, limits.memory_bytes),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, MOST_OPEN_FILES),
    ):
        ceiling = resource.getrlimit(what)[1]
        own = most if ceiling == resource.RLIM_INFINITY else min(most, ceiling)
        resource.setrlimit(what, (own, own))


def _answer(name: str, limits: Limits) -> bytes:
    from dutybound.text.wire import packed

    try:
        return packed(_read(name, limits))
    except MemoryError:
        return packed(Unread(name, TOO_MUCH_MEMORY))


def _read(name: str, limits: Limits) -> Document | Unread:
    from dutybound.text.building import document

    try:
        read = document(_blocks(_data(limits), name, limits), name, limits)
    except CannotRead as error:
        return Unread(name, str(error))
    except RecursionError:
        return Unread(name, TOO_DEEP)
    except ImportError:
        return Unread(name, MISSING)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001  # a stranger wrote the file: one bad file is not the end
        return Unread(name, BROKEN.format(kind=type(error).__name__))
    return read if read.clauses else Unread(name, NO_WORDS)


def _data(limits: Limits) -> bytes:
    data = sys.stdin.buffer.read(limits.file_bytes + 1)
    if len(data) > limits.file_bytes:
        raise CannotRead(TOO_BIG.format(most=limits.file_bytes))
    return data


def _blocks(data: bytes, name: str, limits: Limits) -> Blocks:
    """Each reader is loaded only for its own kind of file."""
    from dutybound.text.sniffing import FileKind, kind_of

    kind = kind_of(data, PurePath(name).suffix)
    if kind is FileKind.PDF:
        from dutybound.text import pdf

        return pdf.read(data, limits)
    if kind is FileKind.WORD:
        from dutybound.text import word

        return word.read(data, limits)
    if kind is FileKind.HTML:
        from dutybound.text import html

        return html.read(data, limits)
    from dutybound.text import decoding, plain

    return plain.read_within(decoding.decoded(data), limits)


if __name__ == "__main__":
    sys.exit(main())
