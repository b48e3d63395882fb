"""Reads documents: a file, a folder, or words that are at hand."""

from __future__ import annotations

import errno
import os
import stat
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from dutybound.text.clauses import Document, Unread
from dutybound.text.limits import USUAL, Limits

_T = TypeVar("_T")
Then = Callable[[int, str, Limits], _T]
"""What is done with a file once it is open and known to be fit: its descriptor, name and limits."""

MISSING = "There is no such file."
NOT_ALLOWED = "It may not be opened."
NO_FILE = "It is not a file."
A_LINK = "It is a link to another place, and links in a folder are not followed."
TOO_BIG = "It is larger than {most:,} bytes."
TOO_MANY = "The folder holds more than {most:,} files: the others were not read."
SKIPPED = (".", "~$")
"""How names begin that are not read, nor told: hidden files, and what Word keeps beside an open one."""


def read_text(text: str, name: str = "", limits: Limits = USUAL) -> Document:
    """Words at hand, in this process: plain text or Markdown.  Too long a text is cut, and says so."""
    from dutybound.text import plain
    from dutybound.text.building import document

    return document(plain.read_within(text, limits), name, limits)


def read_document(
    source: Path | bytes, name: str = "", limits: Limits = USUAL
) -> Document | Unread:
    """A file, or its bytes with the name that it was given under, read in a process of its own.

    A path may be a link: whoever names it means what it leads to.  It never raises for what a file holds.
    """
    if isinstance(source, bytes):
        return _read_bytes(source, name, limits)
    name = name or source.name
    return _with_opened(name, limits, source, None, os.O_RDONLY, _in_process)


def read_bytes(
    path: Path, name: str = "", limits: Limits = USUAL, *, inside: Path | None = None
) -> bytes | Unread:
    """What a file holds, for `read_document`, or why it may not be read.

    `inside` is the folder that it was listed in by `files_in`: no link leads out of that.
    """
    if inside is None:
        name = name or path.name
        return _with_opened(name, limits, path, None, os.O_RDONLY, _all_bytes)
    return _with_inside(inside, path, name, limits, _all_bytes)


def read_folder(
    folder: Path, limits: Limits = USUAL, *, at_once: int = 2
) -> Iterator[Document | Unread]:
    """All files of a folder and those in it, in the order of their names, `at_once` of them at a time.

    Names are told from the folder on ("policies/criteria.pdf").  Links are not followed, so that nothing
    outside the folder is read; hidden files are left out.
    """
    with ThreadPoolExecutor(at_once) as pool:
        waiting: deque[Future[Document | Unread]] = deque()
        for number, (where, name) in enumerate(files_in(folder)):
            if number >= limits.files:
                waiting.append(
                    pool.submit(Unread, str(folder.name), TOO_MANY.format(most=limits.files))
                )
                break
            waiting.append(pool.submit(_with_inside, folder, where, name, limits, _in_process))
            if len(waiting) > 2 * at_once:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def files_in(folder: Path) -> Iterator[tuple[Path, str]]:
    """Each file with its name in the folder, in the order of their names.

    Links to folders are told as files, to be refused.
    """
    for place, folders, files in os.walk(folder, followlinks=False):
        here = Path(place)
        links = [name for name in folders if (here / name).is_symlink()]
        folders[:] = sorted(name for name in folders if name not in links and not _is_skipped(name))
        for name in sorted([*files, *links]):
            if not _is_skipped(name):
                yield here / name, (here / name).relative_to(folder).as_posix()


def _is_skipped(name: str) -> bool:
    return name.startswith(SKIPPED)


def _with_inside(
    folder: Path, where: Path, name: str, limits: Limits, then: Then[_T]
) -> _T | Unread:
    """A file in a folder, opened step by step so that no link on the way can lead out of it."""
    try:
        parent = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        return Unread(name, MISSING)
    try:
        for step in where.relative_to(folder).parts[:-1]:
            inner = os.open(step, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=parent)
            os.close(parent)
            parent = inner
        flags = os.O_RDONLY | os.O_NOFOLLOW
        return _with_opened(name, limits, Path(where.name), parent, flags, then)
    except OSError:
        return Unread(name, A_LINK)
    finally:
        os.close(parent)


def _with_opened(
    name: str, limits: Limits, path: Path, folder: int | None, flags: int, then: Then[_T]
) -> _T | Unread:
    try:
        file = os.open(path, flags | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=folder)
    except FileNotFoundError:
        return Unread(name, MISSING)
    except (OSError, ValueError) as error:
        is_link = getattr(error, "errno", None) == errno.ELOOP and flags & os.O_NOFOLLOW
        return Unread(name, A_LINK if is_link else NOT_ALLOWED)
    try:
        return _if_fit(file, name, limits, then)
    finally:
        os.close(file)


def _if_fit(file: int, name: str, limits: Limits, then: Then[_T]) -> _T | Unread:
    found = os.fstat(file)
    if not stat.S_ISREG(found.st_mode):
        return Unread(name, NO_FILE)
    if found.st_size > limits.file_bytes:
        return Unread(name, TOO_BIG.format(most=limits.file_bytes))
    return then(file, name, limits)


def _in_process(file: int, name: str, limits: Limits) -> Document | Unread:
    from dutybound.text.workers import read_in_process

    return read_in_process(file, name, limits)


def _all_bytes(file: int, name: str, limits: Limits) -> bytes | Unread:
    with os.fdopen(file, "rb", closefd=False) as opened:
        data = opened.read(limits.file_bytes + 1)
    too_big = len(data) > limits.file_bytes  # it grew while it was read
    return Unread(name, TOO_BIG.format(most=limits.file_bytes)) if too_big else data


def _read_bytes(data: bytes, name: str, limits: Limits) -> Document | Unread:
    if len(data) > limits.file_bytes:
        return Unread(name, TOO_BIG.format(most=limits.file_bytes))
    with open(os.memfd_create("document"), "w+b") as file:  # noqa: PTH123  # in memory: nothing on disk
        file.write(data)
        file.seek(0)
        return _if_fit(file.fileno(), name, limits, _in_process)
