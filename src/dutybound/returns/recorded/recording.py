"""A return as tables of the rulebook's matters: `record`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

import polars as pl

from dutybound.engine.columns import Tables
from dutybound.engine.columns.vague import Flags
from dutybound.language import Field, Matter
from dutybound.law.england.vocabulary import EhcRequest, Review
from dutybound.returns import quality
from dutybound.returns.model import Kind, Return
from dutybound.returns.recorded import (
    annex_a_plans,
    cin_children,
    cin_enquiries,
    cin_referrals,
    sen2_people,
    sen2_plans,
    sen2_requests,
    sen2_reviews,
)
from dutybound.returns.recorded.left_out import COUNTS, LeftOut
from dutybound.returns.recorded.making import Made, Matters, make
from dutybound.returns.recorded.orders import Wrong, put_in_order
from dutybound.returns.recorded.telling import Facts

OUT_OF_ORDER = quality.Check(
    "recorded.out-of-order",
    "error",
    "",
    "",
    "Two days of one record stand the wrong way round.",
    "Correct them. Until then both are taken as not known, and what hangs on them is unclear.",
)


@dataclass(frozen=True)
class Recorded:
    """What a return says, ready for the rules.

    `ids` names the rows of each table (a matter's id is that of the return's own row); those of the root
    are the children.  `only_for` has, by the id of a rule, other tables over the same rows, where the
    return says something that holds for that rule alone.  `left_out` counts the rows that no matter was
    made of (module, why, rows), and `issues` tells of days that cannot be (columns of `quality.ISSUES`).
    """

    kind: Kind
    authority: str
    reference_day: date
    tables: Tables
    ids: Mapping[type[Matter], pl.Series]
    only_for: Mapping[str, Tables] = field(default_factory=dict)
    left_out: pl.DataFrame = field(default_factory=COUNTS.to_frame)
    issues: pl.DataFrame = field(default_factory=quality.none)
    is_whole: bool = True
    """Whether it is looked at on its own day or before, when a list can be known to be whole."""

    def tables_for(self, rule_id: str) -> Tables:
        """The tables that a rule is read over."""
        return self.only_for.get(rule_id, self.tables)

    def row_of(self, matter: type[Matter], matter_id: str) -> int:
        """The row of a matter by its id; LookupError where there is none."""
        row = self.ids[matter].index_of(matter_id)
        if row is None:
            raise LookupError(f"no {matter.key} is called '{matter_id}'")
        return int(row)


def record(one: Return, *, as_of: date | None = None) -> Recorded:
    """What a return says in the words of England's rulebook.

    `as_of` is the day that the rules will be read on; a list that is whole on the day of the return may not
    be so on a later one.
    """
    told = _READERS[one.kind](one)
    at_the_time = as_of is None or as_of <= one.reference_day
    made = make(told.root, told.others, one.reference_day, told.complete if at_the_time else {})
    wrong = put_in_order(made.tables.tables)
    return Recorded(
        one.kind,
        one.authority,
        one.reference_day,
        made.tables,
        {kind: rows["id"] for kind, rows in made.rows.items()},
        {rule: made.told_otherwise(*more) for rule, more in told.only_for.items()},
        pl.DataFrame(list(told.left_out), schema=COUNTS),
        _issues(made, wrong),
        at_the_time,
    )


@dataclass(frozen=True)
class _Told:
    root: Matters
    others: tuple[Matters, ...]
    left_out: Iterator[dict[str, object]]
    complete: Mapping[type[Matter], pl.Series] = field(default_factory=dict)
    only_for: Mapping[str, tuple[type[Matter], Facts]] = field(default_factory=dict)


def _sen2(one: Return) -> _Told:
    frames, left = dict(one.frames), LeftOut("requests")
    people, year_began = sen2_people.people(frames), date(one.reference_day.year - 1, 1, 1)
    asked = sen2_requests.requests(frames, year_began, left)
    plan_rows = sen2_plans.plan_rows(frames)
    return _Told(
        people,
        (
            asked,
            sen2_plans.plans(plan_rows, one.reference_day, year_began),
            sen2_reviews.reviews(plan_rows),
        ),
        left.counts(),
        {Review: sen2_reviews.whole_lists(plan_rows, people.rows["id"])},
        {sen2_requests.TWENTY_WEEKS: (EhcRequest, sen2_requests.NO_EXCEPTION_APPLIED)},
    )


def _cin(one: Return) -> _Told:
    frames, left = dict(one.frames), LeftOut("episodes")
    return _Told(
        cin_children.children(frames),
        (
            cin_referrals.referrals(frames, one.reference_day, left),
            cin_enquiries.enquiries(frames),
        ),
        left.counts(),
    )


def _annex_a(one: Return) -> _Told:
    frames, left = dict(one.frames), LeftOut("plans")
    return _Told(
        annex_a_plans.children(frames),
        (annex_a_plans.plans(frames, one.reference_day),),
        left.counts(),
    )


_READERS: Mapping[Kind, Callable[[Return], _Told]] = {
    "sen2": _sen2,
    "cin": _cin,
    "csc-api": _cin,
    "annex-a": _annex_a,
}


def _issues(made: Made, wrong: Wrong) -> pl.DataFrame:
    told = (_issue(made, first, second, rows) for (first, second), rows in wrong.items())
    return quality.together(*told)


def _issue(made: Made, first: Field, second: Field, wrong: Flags) -> pl.DataFrame:
    faulty = made.rows[second.matter].filter(pl.Series(wrong))
    check = replace(OUT_OF_ORDER, module=second.matter.key, field=second.name)
    message = f"'{second.name}' comes before '{first.name}'. {OUT_OF_ORDER.do}"
    return quality.issues(check, faulty, record="id", message=message)
