"""Where a solicitor comes before any letter: each sign of an enquiry, the police or a court by itself."""

from __future__ import annotations

import pytest

from dutybound.case import case_from_node
from dutybound.case.document import parse_document
from dutybound.language import Choice, Codes
from dutybound.law.england import rulebook
from dutybound.letters import Desk, desk_for, solicitor_first
from dutybound.letters.safety import _SIGNS


def desk(more: str) -> Desk:
    text = f"as_of: 2026-11-22\nchild: {{disabled: yes}}\n{more}\n"
    case = case_from_node(parse_document(text, "case").root, "case", rulebook())
    return desk_for(case, rulebook())


@pytest.mark.parametrize(
    "more",
    [
        "enquiries: [{id: e-1, raised: 2026-06-02}]",
        "enquiries: [{id: e-1, opened: yes}]",
        "enquiries: [{id: e-1, fii_raised_by: school}]",
        "enquiries: [{id: e-1, emergency_protection: yes}]",
        "enquiries: [{id: e-1, strategy_discussion: 2026-06-25}]",
        "enquiries: [{id: e-1, conference_called: yes}]",
        "enquiries: [{id: e-1, opened: {is: yes, said_by: council}}]",
        "referrals: [{id: r-1, route: section-47-enquiry}]",
        "visits: [{id: v-1, purpose: section-47}]",
        "visits: [{id: v-1, court_order: yes}]",
        "visits: [{id: v-1, police_powers: yes}]",
        "visits: [{id: v-1, said: [will-apply-for-order]}]",
        "complaints: [{id: c-1, about: section-47-or-conference}]",
        "complaints: [{id: c-1, about: care-or-protection-order}]",
        "complaints: [{id: c-1, on_hold: yes}]",
    ],
)
def test_each_sign_is_enough(more: str) -> None:
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


def test_every_sign_is_in_the_vocabulary() -> None:
    """A name that nobody declared would never be seen in a case, and nobody would be warned."""
    matters = {matter.key: matter for matter in rulebook().matters}
    for key, signs in _SIGNS.items():
        for name, answers in signs.items():
            field = matters[key].fields[name]
            options = field.options if isinstance(field, Choice | Codes) else {}
            assert answers <= set(options), (key, name)
            assert bool(answers) == bool(options), (key, name)
