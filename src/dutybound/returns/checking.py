"""Every return of some files or folders read and checked, several at a time."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polars as pl

from dutybound.processors import processors
from dutybound.returns.model import OnProgress, Return, Told, Unread
from dutybound.returns.reading import Found

WORTH_ANOTHER_PROCESS = 20_000_000
"""Bytes to read, below which to start a second process takes longer than it saves."""
MOST_PROCESSES = 8


@dataclass(frozen=True, slots=True)
class Checked:
    """What was read of one return, and what is wrong with it; the records themselves are let go.

    `rows` is by module; `issues` has the columns of `quality.ISSUES`.
    """

    where: Path
    kind: str
    authority: str
    year: int
    reference_day: date
    edition: str
    rows: Mapping[str, int]
    issues: pl.DataFrame

    @classmethod
    def of(cls, one: Return) -> Checked:
        rows = {module: len(frame) for module, frame in one.frames.items()}
        day = one.reference_day
        return cls(one.where, one.kind, one.authority, one.year, day, one.edition, rows, one.issues)

    @property
    def errors(self) -> int:
        return int((self.issues["severity"] == "error").sum())

    @property
    def queries(self) -> int:
        return len(self.issues) - self.errors


def check_returns(
    found: Sequence[Found | Unread], told: Told, on_progress: OnProgress
) -> list[Checked | Unread]:
    """Each return read and checked, in the order that they were found."""
    there = [one for one in found if isinstance(one, Found)]
    workers = min(len(there), processors(), MOST_PROCESSES)
    if workers < 2 or sum(one.size for one in there) < WORTH_ANOTHER_PROCESS:
        return [_checked(one, told, on_progress) for one in found]
    return list(_by_several(found, told, on_progress, workers))


def _checked(one: Found | Unread, told: Told, on_progress: OnProgress | None) -> Checked | Unread:
    if isinstance(one, Unread):
        return one
    read = one.read(told, on_progress)
    return Checked.of(read) if isinstance(read, Return) else read


def _by_several(
    found: Sequence[Found | Unread], told: Told, on_progress: OnProgress, workers: int
) -> Iterator[Checked | Unread]:
    done: dict[int, Checked | Unread] = {}
    with _pool(workers) as pool:
        asked = {pool.submit(_checked, found[at], told, None): at for at in _largest_first(found)}
        for one in as_completed(asked):
            at = asked[one]
            done[at] = _result(one, found[at], told)
            on_progress(_size(found[at]))
    yield from (done[at] for at in range(len(found)))


@contextmanager
def _pool(workers: int) -> Iterator[ProcessPoolExecutor]:
    """Processes that leave Ctrl-C to this one, which then waits only for what is being read."""
    # A forked process would inherit polars' threads, which stand still there.
    start = multiprocessing.get_context("spawn")
    leave = (signal.SIGINT, signal.SIG_IGN)
    pool = ProcessPoolExecutor(workers, start, initializer=signal.signal, initargs=leave)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def _result(one: Future[Checked | Unread], found: Found | Unread, told: Told) -> Checked | Unread:
    """What the other process found.  If it was ended from outside, the return is read here instead."""
    try:
        return one.result()
    except BrokenExecutor:
        return _checked(found, told, None)


def _largest_first(found: Sequence[Found | Unread]) -> list[int]:
    """So that no process is left with the largest at the end."""
    return sorted(range(len(found)), key=lambda at: _size(found[at]), reverse=True)


def _size(one: Found | Unread) -> int:
    return one.size if isinstance(one, Found) else 0
