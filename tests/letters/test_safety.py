"""Where a solicitor comes before any letter.  The signs are tested in tests/engine/test_solicitor.py."""

from __future__ import annotations

import pytest

from dutybound.case import case_from_node
from dutybound.case.document import parse_document
from dutybound.law.england import rulebook
from dutybound.letters import Desk, desk_for, solicitor_first


def desk(more: str) -> Desk:
    text = f"as_of: 2026-11-22\nchild: {{disabled: yes}}\n{more}\n"
    case = case_from_node(parse_document(text, "case").root, "case", rulebook())
    return desk_for(case, rulebook())


@pytest.mark.parametrize(
    "more",
    [
        "enquiries: [{id: e-1, opened: {is: yes, said_by: council}}]",
        "visits: [{id: v-1, purpose: section-47}]",
    ],
)
def test_a_sign_is_enough(more: str) -> None:
    assert solicitor_first(desk(more)).startswith("Get a solicitor now; it may be free.")


@pytest.mark.parametrize(
    "more",
    [
        "",
        "enquiries: [{id: e-1, opened: no, fii_raised_by: nobody, raised: no}]",
        "referrals: [{id: r-1, route: no-further-action}]",
        "visits: [{id: v-1, purpose: section-17, court_order: no, said: [visits-are-mandatory]}]",
        "complaints: [{id: c-1, about: short-breaks, on_hold: no}]",
    ],
)
def test_nothing_is_said_where_nothing_asks_for_it(more: str) -> None:
    assert solicitor_first(desk(more)) == ""
