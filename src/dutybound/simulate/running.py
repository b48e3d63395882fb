"""A whole simulation: how many of what each authority gets, and several processes at work on it."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from dutybound import __version__
from dutybound.processors import processors
from dutybound.reference.authorities import authorities
from dutybound.simulate.files import (
    NOTED,
    RETURNS,
    TRUTHS,
    Done,
    Order,
    SendForm,
    write_authority,
)
from dutybound.simulate.folder import NotSimulated, new_folder, write_label
from dutybound.simulate.period import YEARS
from dutybound.simulate.rates import persons_in_england, rates
from dutybound.simulate.sizes import shared_out
from dutybound.simulate.telling import write_about

STOPPED = (
    "A process was stopped before it was done, perhaps for want of memory. Nothing was written. "
    "Ask for fewer children, or run it again when nothing else needs the memory."
)

OnDone = Callable[[Done], None]
"""Told of each authority whose files are written."""


@dataclass(frozen=True)
class Simulation:
    """What to simulate.

    `children`: how many children and young persons, in one return or both, all authorities together; None for
    as many as there really are, about.  `codes`: the authorities, by their three digits; all 153 if empty.
    `year`: the collection, 2025 to 2027.  `faults`: the chance of each fault on each record, from 0 to 0.5.
    """

    children: int | None = None
    seed: int = 1
    codes: tuple[str, ...] = ()
    send_form: SendForm = "blade"
    faults: float = 0.0
    year: int = 2026

    def orders(self) -> list[Order]:
        """What to make of each authority, the largest first.  NotSimulated where it cannot be done."""
        self._check()
        sizes = shared_out(self._persons(), self.codes or tuple(authorities()))
        return [
            Order(code, size, self.seed, self.year, self.send_form, self.faults)
            for code, size in sorted(sizes.items(), key=lambda pair: (-pair[1], pair[0]))
            if size
        ]

    def _persons(self) -> int:
        if self.children is not None:
            return self.children
        if not self.codes:
            return persons_in_england()
        return round(sum(rates(code).persons for code in self.codes))

    def _check(self) -> None:
        strangers = [code for code in self.codes if code not in authorities()]
        if strangers:
            raise NotSimulated(
                f"No authority of today has the number '{strangers[0]}'. "
                "It has three digits, as 383 for Leeds."
            )
        if len(set(self.codes)) < len(self.codes):
            raise NotSimulated("An authority is named twice. Name each once.")
        if self.children is not None and self.children < 1:
            raise NotSimulated(f"{self.children} children cannot be simulated. Ask for 1 or more.")
        if not 0 <= self.faults <= 0.5:
            raise NotSimulated(
                f"A rate of faults of {self.faults} is none. Give one from 0 to 0.5."
            )
        if self.year not in YEARS:
            years = f"{YEARS[0]} to {YEARS[-1]}"
            raise NotSimulated(
                f"The collection of {self.year} is not simulated. Name one of {years}."
            )
        if self.seed < 0:
            raise NotSimulated(f"The seed {self.seed} is below 0. Give 0 or more.")


def simulate(
    what: Simulation, out: Path, *, processes: int | None = None, on_done: OnDone | None = None
) -> list[Done]:
    """Write returns, truths and faults into a new folder, and say what was made, by authority.

    The files are the same however many processes write them (None: one for each processor).  NotSimulated
    where it cannot be done; then nothing is left behind.
    """
    orders = what.orders()
    with new_folder(out) as folder:
        for part in (RETURNS, TRUTHS, NOTED):
            (folder / part).mkdir()
        write_about(folder)
        done: list[Done] = []
        for one in _written(orders, folder, _how_many(processes, orders)):
            done.append(one)
            if on_done is not None:
                on_done(one)
        done.sort(key=lambda one: one.code)
        write_label(folder, _label(what, done))
    return done


def _label(what: Simulation, done: Sequence[Done]) -> dict[str, object]:
    return {
        "written_by": "dutybound simulate",
        "version": __version__,
        "nobody_in_these_files_lives": True,
        **asdict(what),
        "authorities": [asdict(one) for one in done],
    }


def _how_many(processes: int | None, orders: Sequence[Order]) -> int:
    return max(1, min(processes or processors(), len(orders)))


def _written(orders: Sequence[Order], folder: Path, processes: int) -> Iterable[Done]:
    if processes == 1:
        return (write_authority(order, folder) for order in orders)
    return _by_several(orders, folder, processes)


def _by_several(orders: Sequence[Order], folder: Path, processes: int) -> Iterator[Done]:
    with _one_thread_each(), _executor(processes) as workers:
        waiting = [workers.submit(write_authority, order, folder) for order in orders]
        try:
            for future in as_completed(waiting):
                yield future.result()
        except BrokenProcessPool:
            raise NotSimulated(STOPPED) from None
        finally:
            workers.shutdown(cancel_futures=True)


def _executor(processes: int) -> Executor:
    # A copied process would hold locks of polars' threads, which it has not got.
    return ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn"))


@contextmanager
def _one_thread_each() -> Iterator[None]:
    """Each process works with one thread of polars: there are as many processes as processors."""
    name = "POLARS_MAX_THREADS"
    before = os.environ.get(name)
    os.environ[name] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before
