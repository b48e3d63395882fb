"""What cannot be so in a census (errors), and what is rarely so (queries).

`children`, `episodes`, `assessments` and `protection` have rules about rows, `fields` those that hold for any
field, `whole` what is odd about a return as a whole.  Ids and words are our own; DfE's own validation rules
were read for what is worth looking at.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

import polars as pl

from dutybound.returns.cin.checks import assessments, children, episodes, protection
from dutybound.returns.cin.checks.fields import codes_unrecognised, days_that_cannot_be
from dutybound.returns.cin.checks.modules import modules
from dutybound.returns.cin.checks.rules import Rule
from dutybound.returns.cin.checks.whole import whole_return
from dutybound.returns.cin.layout import ID_OF
from dutybound.returns.quality import issues, none

RULES: tuple[Rule, ...] = (
    *children.CHILDREN,
    *children.DISABILITIES,
    *episodes.EPISODES,
    *assessments.ASSESSMENTS,
    *assessments.FACTORS,
    *protection.PLANS,
    *protection.SECTION_47,
    *protection.PROTECTION_PLANS,
    *protection.REVIEWS,
    *protection.PRE_PROCEEDINGS,
    *codes_unrecognised(),
    *days_that_cannot_be(),
)
"""Every check of a row."""


def check(frames: Mapping[str, pl.DataFrame], day: date) -> pl.DataFrame:
    """The issues of a census as at its reference day, in the columns of `quality.ISSUES`."""
    told = modules(frames, day)
    found = [none(), *whole_return(told)]
    for module, some in groupby(sorted(RULES, key=_module), key=_module):
        found += _of_module(told[module], list(some), ID_OF.get(module, "child"))
    return pl.concat(found)


def _module(one: Rule) -> str:
    return one.check.module


def _of_module(frame: pl.DataFrame, rules: Sequence[Rule], record: str) -> Iterator[pl.DataFrame]:
    """All rules of a module are looked at in one pass; rows are only taken for those that found some."""
    if frame.is_empty():
        return
    marks = frame.select(
        one.when.fill_null(value=False).alias(str(n)) for n, one in enumerate(rules)
    )
    for number, one in enumerate(rules):
        mark = marks[str(number)]
        if mark.any():
            yield issues(one.check, frame.filter(mark), record=record, value=one.value)
