"""A run: every return of some paths read, worked out, summed up and told, into one folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter

from dutybound.bulk import folder, telling
from dutybound.bulk.errors import NothingToRead
from dutybound.bulk.parts import Part
from dutybound.bulk.published import published_before
from dutybound.bulk.receipt import write_receipt
from dutybound.bulk.settings import Settings
from dutybound.bulk.units import Unit, units_in
from dutybound.bulk.work import Seconds, Worked, work
from dutybound.processors import processors

OnProgress = Callable[[str, int], None]
"""Told the name of each unit that is done, and its size in bytes."""


Gather = Callable[[Path, Mapping[str, Part], Settings], None]


@dataclass(frozen=True)
class Run:
    """What a run did: its parts by name, what could not be read, and where the time went.

    `seconds` are of processor time, all processes together, by the steps of a part; `wall` is by the clock.
    """

    out: Path
    parts: Mapping[str, Part]
    unread: tuple[str, ...]
    told: tuple[str, ...]
    fresh: int
    seconds: Seconds = field(default_factory=dict)
    wall: Seconds = field(default_factory=dict)


def run(  # noqa: PLR0913 -- each is something that a run may be told
    paths: Sequence[Path],
    out: Path,
    settings: Settings,
    *,
    processes: int | None = None,
    with_report: bool = True,
    published: Path | None = None,
    on_start: Callable[[int], None] | None = None,
    on_progress: OnProgress | None = None,
) -> Run:
    """Read the returns in `paths` and write a run into the folder `out`, or go on with the one there.

    A file that cannot be read is told of and loses no other.  What is done and has not changed is not
    done again.  Without `with_report` figures and reports are left out.  `published` is the folder of the
    run that was published before this one, if that is another.  `on_start` is told how many bytes
    there are.  BulkProblem where the run cannot start.
    """
    begun = perf_counter()
    units, strange = units_in(paths, settings.authority)
    if not units:
        raise NothingToRead([str(one) for one in strange])
    gather = _gatherer(settings)
    with folder.opened(out, settings) as done:
        earlier = published_before(out, published)
        if on_start is not None:
            on_start(sum(unit.size for unit in units))
        worked = _all_of(units, settings, out, done, processes or _processes(units))
        results = _watched(worked, on_progress)
        by_parts = perf_counter()
        found = _run_of(out, results, [str(one) for one in strange])
        folder.drop_strangers(out, found.parts)
        found.wall["parts"] = by_parts - begun
        if gather is not None:
            gather(out, found.parts, settings)
            found.wall["spark"] = perf_counter() - by_parts
        telling.tell(found, settings, with_report=with_report, earlier=earlier)
        found.wall["telling"] = perf_counter() - by_parts - found.wall.get("spark", 0.0)
        found.wall["all"] = perf_counter() - begun
        write_receipt(found, settings)
    return found


def _gatherer(settings: Settings) -> Gather | None:
    """What works out the findings where the parts only write cases.  NoSpark where it cannot."""
    if settings.engine == "local":
        return None
    from dutybound.bulk import by_spark  # noqa: PLC0415 -- only where it is asked for

    by_spark.check()
    return by_spark.gather


def _processes(units: Sequence[Unit]) -> int:
    return min(len(units), processors())


def _all_of(
    units: Sequence[Unit], settings: Settings, out: Path, done: Mapping[str, Part], processes: int
) -> Iterator[tuple[Unit, Worked]]:
    """Each unit as it is done; the largest begin first, so that no process is left alone with one."""
    if processes == 1:
        for unit in units:
            yield unit, work(unit, settings, out, done.get(unit.name))
        return
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        waiting: dict[Future[Worked], Unit] = {
            pool.submit(work, unit, settings, out, done.get(unit.name)): unit for unit in units
        }
        try:
            for future in as_completed(waiting):
                yield waiting[future], future.result()
        finally:
            pool.shutdown(cancel_futures=True)


def _watched(worked: Iterable[tuple[Unit, Worked]], on_progress: OnProgress | None) -> list[Worked]:
    results = []
    for unit, one in worked:
        results.append(one)
        if on_progress is not None:
            on_progress(unit.name, unit.size)
    return sorted(results, key=lambda one: one.part.name)


def _run_of(out: Path, results: Sequence[Worked], strange: Sequence[str]) -> Run:
    seconds: Seconds = {}
    for one in results:
        for name, taken in one.seconds.items():
            seconds[name] = seconds.get(name, 0.0) + taken
    return Run(
        out,
        {one.part.name: one.part for one in results},
        (*strange, *(said for one in results for said in one.part.unread)),
        tuple(said for one in results for said in one.part.told),
        sum(one.fresh for one in results),
        seconds,
    )
