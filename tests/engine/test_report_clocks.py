"""The limits of what a family can do, side by side."""

from __future__ import annotations

from pathlib import Path

import pytest

from dutybound.case import parse_case
from dutybound.days import iso
from dutybound.engine import check
from dutybound.engine.report import report
from dutybound.engine.report_clocks import Clock, clocks
from dutybound.engine.report_sorting import Bucket, bucket
from dutybound.engine.report_states import state_words
from dutybound.law.england import rulebook

LAW = rulebook()
SEVERAL = (Path(__file__).parents[1] / "letters/cases/several.yaml").read_text(encoding="utf-8")
GRIEVANCE = """
dutybound: 1
as_of: {as_of}
child: {{born: 2015-05-02, disabled: yes}}
grievances:
  - {{id: g-1, body: council, arose: {arose}, first_noticed: {arose}, council_answered: no,
     fair_chance: yes, ombudsman_asked: {asked}, claim_filed: no, still_going_on: no}}
"""


def of(text: str) -> tuple[Clock, ...]:
    return clocks(check(parse_case(text, "a case", LAW), LAW))


def grievance(as_of: str, arose: str = "2026-07-21", asked: str = "no") -> tuple[Clock, ...]:
    return of(GRIEVANCE.format(as_of=as_of, arose=arose, asked=asked))


def named(found: tuple[Clock, ...], words: str) -> Clock:
    (clock,) = [clock for clock in found if words in clock.title]
    return clock


def test_the_nearest_safe_day_comes_first() -> None:
    found = grievance("2026-08-01")
    court, ombudsman, human_rights = found
    assert "judicial review" in court.title
    assert "Ombudsman" in ombudsman.title
    assert "Human Rights Act" in human_rights.title
    assert [iso(c.safe) for c in found if c.safe] == ["2026-10-20", "2027-07-20", "2027-07-20"]
    assert court.outer is not None
    assert iso(court.outer) == "2026-10-21"
    assert not any(clock.past for clock in found)
    assert [clock.unsure for clock in found] == [False, False, True]  # nobody said what harm it did


def test_one_that_has_gone_by_comes_after_those_that_are_open() -> None:
    court, ombudsman = (
        named(found := grievance("2026-12-01"), "judicial review"),
        named(found, "Ombudsman"),
    )
    assert found.index(ombudsman) < found.index(court)
    assert court.past
    assert "The usual last day was" in " ".join(court.says)


def test_one_that_was_used_is_no_clock() -> None:
    found = grievance("2026-08-10", asked="2026-08-05")
    assert not [clock for clock in found if "Ombudsman" in clock.title]


@pytest.mark.parametrize(
    ("words", "runs"),
    [
        ("judicial review", True),
        ("Complain to the Ombudsman", True),
        ("Tribunal", True),
        ("the council under its own", False),
        ("Information Commissioner", False),
    ],
)
def test_which_of_them_a_complaint_does_not_stop(words: str, runs: bool) -> None:
    assert named(of(SEVERAL), words).runs_during_complaint is runs


def test_a_right_that_may_be_there_says_that_it_is_unsure() -> None:
    court = named(of(SEVERAL), "judicial review")
    assert (court.unsure, court.past, court.shut) == (True, False, False)
    assert court.safe is not None
    assert iso(court.safe) == "2026-10-20"


def test_a_remedy_whose_right_is_worked_out_is_not_told_twice() -> None:
    titles = [clock.title for clock in of(SEVERAL)]
    assert not [title for title in titles if "Local Government and Social Care Ombudsman" in title]
    assert len(titles) == len(set(titles))


def test_a_limit_without_a_day_stands_in_words() -> None:
    council = named(of(SEVERAL), "the council under its own")
    assert (council.safe, council.outer, council.opens) == (None, None, None)
    assert council.says


# --- the shortest form of a finding -----------------------------------------------------------------


def test_every_entry_that_tells_a_finding_has_its_state() -> None:
    result = check(parse_case(SEVERAL, "a case", LAW), LAW)
    told = [e for s in report(result).sections for e in s.entries if e.finding is not None]
    assert len(told) > 10
    assert all(entry.state for entry in told)


def test_states() -> None:
    result = check(parse_case(SEVERAL, "a case", LAW), LAW)
    states = {f.title: state_words(f, result.as_of) for f in result.findings}
    assert states["Send the final EHC plan within 20 weeks of the request"] == "124 days late"
    assert (
        states["Tell you within six weeks of the request whether it will assess"]
        == "Done 17 days late"
    )
    assert states["Answer a request for your own records within one month"] == (
        "Late, unless more time was taken"
    )
    assert states["Complain to the Ombudsman within 12 months"] == "You can do this now"
    assert {bucket(f) for f in result.findings} > {Bucket.LATE, Bucket.DONE_LATE}


def test_due_today() -> None:
    text = (
        "dutybound: 1\nas_of: {day}\nchild: {{born: 2015-05-02, looked_after_by_wales: no}}\n"
        "ehc_requests:\n  - {{id: e, received: 2026-03-03, decision_sent: no}}\n"
    )
    title = "Tell you within six weeks of the request whether it will assess"
    for day, said in (("2026-04-14", "Due today"), ("2026-04-13", "Due 14 April 2026")):
        result = check(parse_case(text.format(day=day), "a case", LAW), LAW)
        (finding,) = [f for f in result.findings if f.title == title]
        assert state_words(finding, result.as_of) == said
