"""Which facts a kind of return can tell anything of, whatever its rows say."""

from __future__ import annotations

from datetime import date
from functools import cache

from dutybound.engine.columns.ranges import Recorded
from dutybound.language import Matter
from dutybound.law.england.vocabulary import Child, EhcRequest, Enquiry, Plan, Referral, Review
from dutybound.returns.model import Kind
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
from dutybound.returns.recorded.telling import Facts

_ANY = date(2026, 1, 1)


@cache
def recorded_by(kind: Kind, *, whole_lists: bool) -> Recorded:
    """The kinds of matter and the facts that a return of this kind has columns for.

    `whole_lists`: whether it is looked at on its own day, when a list can be known to be whole.
    """
    told = _facts(kind)
    return Recorded(
        frozenset(told),
        frozenset(field for facts in told.values() for field in facts),
        frozenset({Review}) if kind == "sen2" and whole_lists else frozenset(),
    )


def _facts(kind: Kind) -> dict[type[Matter], Facts]:
    if kind == "sen2":
        return {
            Child: sen2_people.FACTS,
            EhcRequest: {**sen2_requests.facts(_ANY), **sen2_requests.NO_EXCEPTION_APPLIED},
            Plan: sen2_plans.facts(_ANY, _ANY),
            Review: sen2_reviews.facts(),
        }
    if kind == "annex-a":
        return {Child: annex_a_plans.CHILD, Plan: annex_a_plans.PLAN}
    return {
        Child: cin_children.FACTS,
        Referral: cin_referrals.facts(_ANY, _ANY),
        Enquiry: cin_enquiries.FACTS,
    }
