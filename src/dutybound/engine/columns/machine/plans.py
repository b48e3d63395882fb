"""Plans: the programs of some rules about one kind of matter, for tables of one shape."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dutybound.days import Day
from dutybound.engine.columns.machine.frames import Frame
from dutybound.engine.columns.machine.outcomes import StepSlots, write_rule
from dutybound.engine.columns.machine.programs import Program, make_program
from dutybound.engine.columns.machine.shape import Shape
from dutybound.engine.columns.machine.sheet import Constant, Slot
from dutybound.engine.columns.tables import Tables
from dutybound.language import Matter, Rule


@dataclass(eq=False)
class FramePlan:
    """One program, the rows it is for, and the frames below that must run before it."""

    matter: type[Matter]
    in_order: bool
    program: Program
    lower: list[FramePlan]

    def everything(self) -> Iterator[FramePlan]:
        """This frame and all below it."""
        yield self
        for frame in self.lower:
            yield from frame.everything()


@dataclass(eq=False)
class Plan:
    """How to work out every step of some rules about one kind of matter.

    The slots of `steps` are places among the results of the frame, or below 0 the one's complement of a
    place in `constants`: what is the same for every row.
    """

    shape: Shape
    frame: FramePlan
    steps: list[StepSlots]
    constants: list[Constant]


def make_plan(
    tables: Tables,
    matter: type[Matter],
    rules: tuple[Rule, ...],
    as_of: Day | None,
    *,
    with_days: bool,
) -> Plan:
    """A plan for some tables; one made for others of the same shape is used again."""
    known = _shelf.setdefault((matter, rules, with_days), [])
    for plan in known:
        if plan.shape.fits(tables, as_of):
            return plan
    plan = _new_plan(Shape(tables, as_of), tables.root, matter, rules, with_days=with_days)
    known.insert(0, plan)
    del known[_MOST_SHAPES:]
    while len(_shelf) > _MOST_PLANS:
        del _shelf[next(iter(_shelf))]
    return plan


_MOST_PLANS, _MOST_SHAPES = 1024, 4
_shelf: dict[tuple[type[Matter], tuple[Rule, ...], bool], list[Plan]] = {}
"""The plans made so far, by what they are for; the latest first, for each of the last few shapes."""


def _new_plan(
    shape: Shape,
    root: type[Matter],
    matter: type[Matter],
    rules: tuple[Rule, ...],
    *,
    with_days: bool,
) -> Plan:
    frame = Frame(shape, root, matter)
    steps = [step for rule in rules for step in write_rule(frame, rule, with_days=with_days)]
    constants: list[Constant] = []

    def place(slot: Slot) -> int:
        source = frame.sheet.columns[slot].source
        if isinstance(source, Constant):
            constants.append(source)
            return ~(len(constants) - 1)
        result = frame.sheet.copied(slot)
        if result not in frame.results:
            frame.results.append(result)
        return frame.results.index(result)

    placed = [step.placed(place) for step in steps]
    return Plan(shape, _frame_plan(frame), placed, constants)


def _frame_plan(frame: Frame) -> FramePlan:
    lower = [_frame_plan(below) for below in frame.lower.values()]
    program = make_program(frame.sheet, frame.results)
    return FramePlan(frame.matter, frame.in_order, program, lower)
