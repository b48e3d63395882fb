"""Each file in a process of its own, that is stopped when it takes too long."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import asdict
from select import POLLHUP, POLLIN, poll

from dutybound.text.clauses import Document, Unread
from dutybound.text.limits import Limits
from dutybound.text.wire import BadAnswer, unpacked

TOO_SLOW = "Reading it took longer than {seconds:g} seconds."
FAILED = "Its reader broke down on it."
BROKE = "Its reader was stopped by it: it is broken, hostile, or needs more memory than is allowed."
TOO_LONG_AN_ANSWER = "It holds more words than are read."
LONGEST_ANSWER = 100_000_000
_PIECE = 1 << 18


def read_in_process(file: int, name: str, limits: Limits) -> Document | Unread:
    """Read an open file (its descriptor) in a process of its own; whatever happens to that, it answers."""
    process = subprocess.Popen(  # noqa: S603  # our own program; the name is only a word to it
        [sys.executable, "-m", "dutybound.text.worker", json.dumps(asdict(limits)), name],
        stdin=file,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=surroundings(),
        start_new_session=True,
    )
    try:
        answer = _answer(process, limits.seconds)
    finally:
        _end(process)
    return _made_of(answer, name, process.returncode, limits)


def _made_of(answer: bytes | str, name: str, code: int, limits: Limits) -> Document | Unread:
    if isinstance(answer, str):
        return Unread(name, answer)
    try:
        return unpacked(answer, name)
    except BadAnswer:
        if code == -signal.SIGXCPU:
            return Unread(name, TOO_SLOW.format(seconds=limits.seconds))
        return Unread(name, FAILED if code >= 0 else BROKE)


def surroundings() -> dict[str, str]:
    """Where Python and its packages are, and no secret of the program that asks."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    modules = os.pathsep.join(path for path in sys.path if path)
    fixed = {
        "PYTHONPATH": modules,
        "PYTHONSAFEPATH": "1",  # no module is taken from the folder that is being read
        "PYTHONDONTWRITEBYTECODE": "1",
        "OMP_THREAD_LIMIT": "1",
        "LC_ALL": "C.UTF-8",
    }
    return {**kept, **fixed}


def _answer(process: subprocess.Popen[bytes], seconds: float) -> bytes | str:
    """All that the process says before it ends, or in words why that is too much."""
    if process.stdout is None:
        raise RuntimeError("the process has no output")
    output = poll()
    output.register(process.stdout, POLLIN | POLLHUP)
    until, pieces, size = time.monotonic() + seconds, list[bytes](), 0
    while True:
        left = until - time.monotonic()
        if left <= 0 or not output.poll(left * 1000):
            return TOO_SLOW.format(seconds=seconds)
        piece = os.read(process.stdout.fileno(), _PIECE)
        if not piece:
            return b"".join(pieces)
        pieces.append(piece)
        size += len(piece)
        if size > LONGEST_ANSWER:
            return TOO_LONG_AN_ANSWER


def _end(process: subprocess.Popen[bytes]) -> None:
    """The process and all that it started."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    if process.stdout is not None:
        process.stdout.close()
