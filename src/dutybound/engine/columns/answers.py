"""Rules over tables: what the case reader would say of every row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from importlib import import_module
from importlib.util import find_spec
from typing import Literal, Protocol, cast

from dutybound.days import Day
from dutybound.engine.columns.by_numpy import BLOCK_ROWS, NumPyEngine
from dutybound.engine.columns.step_columns import STATUSES, DaysLate, StepColumns, together
from dutybound.engine.columns.tables import Tables
from dutybound.language import Matter, Rule

__all__ = [
    "BLOCK_ROWS",
    "STATUSES",
    "Columns",
    "DaysLate",
    "Engine",
    "NoSuchEngine",
    "StepColumns",
    "has_numba",
]

Engine = Literal["numpy", "numba", "auto"]

WORTH_NUMBA = 20_000
"""With fewer rows than this NumPy is done before numba is loaded."""


class NoSuchEngine(RuntimeError):
    """An engine was asked for that is not there: its name is wrong, or its library is not installed."""


class _Engine(Protocol):
    def parts(
        self, about: Mapping[type[Matter], Sequence[Rule]], *, with_days: bool
    ) -> Iterator[StepColumns]: ...


def has_numba() -> bool:
    """Whether numba is installed."""
    return find_spec("numba") is not None


class Columns:
    """Reads rules over tables, a block of rows at a time.

    `as_of` is the day to look at every case on; None for each case's own day.  `engine` is "numpy", "numba"
    (an extra; several `threads`, by default one for each processor that this process may use) or "auto":
    numba where it is installed and there are rows enough.  The answers are the same.  NoSuchEngine where
    the engine asked for is not there.
    """

    def __init__(
        self,
        tables: Tables,
        *,
        as_of: Day | None = None,
        block_rows: int | None = None,
        engine: Engine = "auto",
        threads: int | None = None,
    ) -> None:
        self.tables, self.as_of, self.block_rows = tables, as_of, block_rows
        self.engine, self.threads = _chosen(engine, tables), threads

    def answers(
        self, rules: Iterable[Rule], *, with_days: bool = False
    ) -> dict[tuple[str, str], StepColumns]:
        """Every step of some rules over every row, by the ids of rule and step.

        A rule about a kind of which there are no matters is left out.
        """
        found: dict[tuple[str, str], list[StepColumns]] = {}
        for part in self.parts(rules, with_days=with_days):
            found.setdefault((part.rule.id, part.step), []).append(part)
        return {key: together(parts) for key, parts in found.items()}

    def parts(self, rules: Iterable[Rule], *, with_days: bool = False) -> Iterator[StepColumns]:
        """Every step of some rules block by block, for those who need not keep it all."""
        about: dict[type[Matter], list[Rule]] = {}
        for rule in rules:
            about.setdefault(rule.about, []).append(rule)
        yield from self._made.parts(about, with_days=with_days)

    @cached_property
    def _made(self) -> _Engine:
        if self.engine == "numpy":
            return NumPyEngine(self.tables, self.as_of, self.block_rows)
        # Imported only here: to load numba takes longer than most single cases.
        machine = import_module("dutybound.engine.columns.by_machine")
        made = machine.MachineEngine(self.tables, self.as_of, self.block_rows, self.threads)
        return cast(_Engine, made)


def _chosen(engine: str, tables: Tables) -> Literal["numpy", "numba"]:
    if engine == "auto":
        rows = sum(table.size for table in tables.tables.values())
        return "numba" if rows >= WORTH_NUMBA and has_numba() else "numpy"
    if engine == "numba" and not has_numba():
        raise NoSuchEngine(
            "the engine 'numba' needs numba: install dutybound[bulk], or use the engine 'numpy'"
        )
    if engine not in {"numpy", "numba"}:
        raise NoSuchEngine(f"there is no engine {engine!r}: there are 'numpy', 'numba' and 'auto'")
    return cast(Literal["numpy", "numba"], engine)
