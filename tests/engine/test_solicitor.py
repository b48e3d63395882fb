"""Where an enquiry, the police or a court is spoken of, a solicitor comes before anything else."""

from __future__ import annotations

import pytest

from dutybound.case import parse_case
from dutybound.cli.page import page
from dutybound.cli.text import set_out
from dutybound.engine import Result, check, needs_a_solicitor
from dutybound.engine import report_words as say
from dutybound.engine.as_json import as_json
from dutybound.engine.report import report
from dutybound.language import Matter, YesNo
from dutybound.law.england import rulebook

LAW = rulebook()
OPEN_ENQUIRY = """
enquiries:
  - {id: e-1, raised: 2026-11-10, opened: 2026-11-13, strategy_discussion: 2026-11-13,
     decision_recorded: yes, harm_named: yes, facts_named: yes}
"""


def told(more: str, as_of: str = "2026-11-22") -> Result:
    text = f"dutybound: 1\nas_of: {as_of}\nchild: {{disabled: yes}}\n{more}\n"
    return check(parse_case(text, "case", LAW), LAW)


@pytest.mark.parametrize(
    "more",
    [
        "enquiries: [{id: e-1, raised: 2026-06-02}]",
        "enquiries: [{id: e-1, raised: before 2026-07-01}]",
        "enquiries: [{id: e-1, opened: yes}]",
        "enquiries: [{id: e-1, opened: [{is: no}, {is: yes, said_by: council}]}]",
        "enquiries: [{id: e-1, fii_raised_by: school}]",
        "enquiries: [{id: e-1, emergency_protection: yes}]",
        "enquiries: [{id: e-1, strategy_discussion: 2026-06-25}]",
        "enquiries: [{id: e-1, conference_called: yes}]",
        "enquiries: [{id: e-1, conference: yes}]",
        "enquiries: [{id: e-1, cause_decided: there-was-not}]",
        "enquiries: [{id: e-1, decision_recorded: yes}]",
        "enquiries: [{id: e-1, said: [services-stop]}]",
        "referrals: [{id: r-1, route: section-47-enquiry}]",
        "visits: [{id: v-1, purpose: section-47}]",
        "visits: [{id: v-1, court_order: yes}]",
        "visits: [{id: v-1, police_powers: yes}]",
        "visits: [{id: v-1, said: [will-apply-for-order]}]",
        "complaints: [{id: c-1, about: section-47-or-conference}]",
        "complaints: [{id: c-1, on_hold: {is: yes, said_by: council}}]",
    ],
)
def test_each_sign_is_enough(more: str) -> None:
    assert needs_a_solicitor(told(more).case)


@pytest.mark.parametrize(
    "more",
    [
        "",
        "enquiries: [{id: e-1}]",
        "enquiries: [{id: e-1, opened: no, fii_raised_by: nobody, raised: no, conference: no}]",
        "enquiries: [{id: e-1, opened: unknown, emergency_protection: unknown}]",
        "referrals: [{id: r-1, route: no-further-action}]",
        "referrals: [{id: r-1, route_told: 2026-11-02}]",
        "visits: [{id: v-1, purpose: section-17, court_order: no, said: [visits-are-mandatory]}]",
        "complaints: [{id: c-1, about: short-breaks, on_hold: no}]",
    ],
)
def test_nothing_is_said_where_nothing_tells_of_it(more: str) -> None:
    made = told(more)
    assert not needs_a_solicitor(made.case)
    assert report(made).first == ()
    assert as_json(made)["get_a_solicitor"] is False


def test_every_output_begins_with_it_even_where_nothing_is_wrong() -> None:
    made = told(OPEN_ENQUIRY)
    said = report(made)
    assert say.NOTHING_LATE in said.brief
    assert said.first == say.SOLICITOR
    assert list(said.sentences())[1] == "Get a solicitor now. It may be free."
    assert list(as_json(made))[:3] == ["version", "as_of", "get_a_solicitor"]
    assert as_json(made)["get_a_solicitor"] is True


def test_text_and_page_say_it_before_the_day_and_before_what_is_found() -> None:
    said = report(told(OPEN_ENQUIRY))
    heading, rule, blank, first, *_ = set_out(said, 100, full=False)
    assert (heading.text, set(rule.text), blank.text) == ("Where things stand", {"="}, "")
    assert first.text.startswith("Get a solicitor now.")
    assert first.style == "bold red"
    text = page(said)
    assert text.index("Get a solicitor now.") < text.index("This shows where things stand on")
    assert text.count('<p class="first">Get a solicitor now. It may be free. What you told us') == 1


def test_it_is_said_whatever_day_the_case_is_looked_at() -> None:
    case = told(OPEN_ENQUIRY).case
    earlier = check(case, LAW, as_of=case.as_of - 400)
    assert report(earlier).first == say.SOLICITOR


def test_a_sign_is_about_one_fact_of_its_own_matter() -> None:
    class Here(Matter, key="here", noun="here"):
        fact = YesNo("?", yes="yes", no="no")

    with pytest.raises(TypeError, match="one fact of its own"):

        class There(Matter, key="there", noun="there", of=Here):
            solicitor_first = (Here.fact,)
