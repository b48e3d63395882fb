"""The timeline in words, as data, as days to remember and as a picture."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from dutybound.case import parse_case
from dutybound.days import Day, day, parse_span
from dutybound.engine import check
from dutybound.engine.coming import Coming, born_on, coming
from dutybound.language import Party
from dutybound.language.expressions import DateExpression
from dutybound.language.milestones import Force, Milestone
from dutybound.law.england import rulebook
from dutybound.law.england.milestones import LANES, MILESTONES
from dutybound.law.england.vocabulary import Child
from dutybound.publish.timeline import (
    BEGUN,
    FIRST_AGE,
    LAST_AGE,
    RUNNING,
    Timeline,
    days_to_remember,
    timeline_as_json,
    timeline_report,
    when_words,
)
from dutybound.publish.timeline_picture import picture
from tests.cli.test_page import NASTY

SVG = "{http://www.w3.org/2000/svg}"
OPEN_CASE = """ehc_requests:
  - {id: e, received: 2026-03-03, decision: assess, decision_sent: 2026-04-01, final_plan_sent: no}
"""


def timeline(
    born: str,
    rest: str = "",
    *,
    as_of: str = "2026-11-22",
    milestones: tuple[Milestone, ...] = MILESTONES,
) -> Timeline:
    text = f"dutybound: 1\nas_of: {as_of}\nchild: {{born: {born}}}\n{rest}"
    case = parse_case(text, "a case", rulebook())
    ahead = coming(case, milestones, Child.born)
    return Timeline(born_on(case, Child.born), ahead, check(case, rulebook()))


def milestone(title: str, opens: DateExpression, lane: str = LANES[0]) -> Milestone:
    return Milestone(
        id="made-up",
        title=title,
        owed_by=Party("body", "the body"),
        force=Force.POWER,
        rule="ehc.phase-transfer",
        lane=lane,
        only_if=f"it is {title}",
        opens=opens,
    )


def headings(born: str, rest: str = "", as_of: str = "2026-11-22") -> list[str]:
    return [one.heading for one in timeline_report(timeline(born, rest, as_of=as_of)).sections]


def test_each_age_ahead_has_a_section() -> None:
    assert headings("2014-05-02") == [f"Age {age}" for age in (13, 14, 15, 16, 17, 18, 19, 25)]
    assert headings("2010-05-02")[0] == BEGUN
    assert headings("2010-05-02")[1:] == [f"Age {age}" for age in (16, 17, 18, 19, 25)][1:]
    assert headings("2014-05-02", OPEN_CASE)[0] == RUNNING


def test_what_is_said_twice_is_told_once() -> None:
    twice = OPEN_CASE + OPEN_CASE.splitlines()[1].replace("id: e", "id: f") + "\n"
    (running,) = (
        one
        for one in timeline_report(timeline("2014-05-02", twice)).sections
        if one.id == "running"
    )
    assert len(timeline("2014-05-02", twice).running) > len(running.lines) > 0


def test_what_is_past_is_left_out_and_what_holds_stands_first() -> None:
    made = timeline_report(timeline("2007-05-02"))
    text = list(made.sentences())
    begun = [entry.heading for entry in made.sections[0].entries]
    assert any("Assess your child as an adult" in one for one in begun)
    assert not any("Assess what care your child will need as an adult" in line for line in text)
    assert "Age 14" not in text


def test_an_age_tells_its_birthday_and_the_usual_school_year() -> None:
    sections = {one.heading: one for one in timeline_report(timeline("2014-05")).sections}
    assert sections["Age 13"].opening == (
        "The birthday: some day in May 2027.",
        "The school year that usually begins at this age: Year 9.",
    )
    assert sections["Age 18"].opening == ("The birthday: some day in May 2032.",)


def test_who_must_do_what_and_on_what_condition() -> None:
    says = {
        one.milestone.id: entry.says
        for section in timeline_report(timeline("2014-05-02")).sections
        for entry, one in zip(
            section.entries,
            [c for c in timeline("2014-05-02").coming if f"Age {c.age}" == section.heading],
            strict=True,
        )
    }
    assert says["travel-after-16"] == ("By 31 May 2030.", "The council must do this.")
    assert says["rights-pass-over"][1] == "If there is an EHC plan, this changes by itself."
    assert says["refer-for-adult-health"][1].endswith("is expected to do this.")
    assert says["plan-at-25"][1] == "If there is an EHC plan, the council may do this."


@pytest.mark.parametrize(
    ("opens", "due", "words"),
    [
        ("2029-05-02", None, "From 2 May 2029"),
        (None, "2031-03-30", "By 30 March 2031"),
        ("2027-06-30", "2027-10-30", "From 30 June 2027, by 30 October 2027"),
        ("2029-05", None, "From some day in May 2029"),
    ],
)
def test_when(opens: str | None, due: str | None, words: str) -> None:
    first, last = opens and parse_span(opens), due and parse_span(due)
    one = Coming(MILESTONES[0], first or None, last or None, None, True, 13)
    assert when_words(one) == words


def test_as_data_the_past_is_there_too() -> None:
    data = json.loads(json.dumps(timeline_as_json(timeline("2007-05-02", OPEN_CASE))))
    told = {one["id"]: one for one in data["coming"]}
    assert set(told) == {one.id for one in MILESTONES}
    assert told["assess-for-adult-care"]["past"]
    assert not told["adult-care"]["past"]
    assert told["travel-after-16"]["due"] == {"earliest": "2023-05-31", "latest": "2023-05-31"}
    assert told["adult-care"]["opens"]["earliest"] == "2025-05-02"
    assert (told["adult-care"]["force"], told["plan-at-25"]["force"]) == ("duty", "power")
    assert data["born"] == {"earliest": "2007-05-02", "latest": "2007-05-02"}
    assert "ehc.final-plan-20-weeks" in {one["rule"] for one in data["running"]}


def test_days_to_remember_are_ahead_each_once_and_silent_unless_asked() -> None:
    made = timeline("2012-05-02")
    silent = days_to_remember(made, with_details=False)
    told = days_to_remember(made, with_details=True)
    days: list[Day] = [one.day for one in silent]
    assert days == sorted(set(days))
    assert min(days) > day(2026, 11, 22)
    assert {one.details for one in silent} == {""}
    (at_18,) = (one for one in told if one.day == day(2030, 5, 2))
    assert "From this day: Assess your child as an adult" in at_18.details
    assert len(at_18.details.splitlines()) > 3


# --- the picture ----------------------------------------------------------------------------------


def drawn(made: Timeline) -> ElementTree.Element:
    return ElementTree.fromstring(picture(made, LANES))  # noqa: S314 -- our own, just made


def test_the_picture_is_well_formed_and_tells_what_it_is() -> None:
    root = drawn(timeline("2012-05-02"))
    assert root.tag == f"{SVG}svg"
    assert root.get("role") == "img"
    ids = {one.get("id"): one for one in root if one.get("id")}
    assert [ids[name].tag for name in (root.get("aria-labelledby") or "").split()] == [
        f"{SVG}title",
        f"{SVG}desc",
    ]
    assert all(one.text for one in ids.values())


def test_each_milestone_has_a_row_and_each_age_a_line() -> None:
    root = drawn(timeline("2012-05-02"))
    rows = root.findall(f"{SVG}g")
    assert len(rows) == len(MILESTONES)
    texts = [one.text for one in root.iter(f"{SVG}text")]
    assert not {str(age) for age in range(FIRST_AGE, LAST_AGE + 1)} - set(texts)
    assert set(LANES) <= set(texts)
    assert "22 November 2026" in texts, "the day of the case"
    assert "22 November 2026" not in [
        one.text for one in drawn(timeline("2016-05-02")).iter(f"{SVG}text")
    ]


def test_nothing_is_drawn_outside_the_picture() -> None:
    for born in ("2012-08-31", "2012-02-29", "2001-11", "2016-05-02"):
        root = drawn(timeline(born))
        _, _, width, height = map(int, (root.get("viewBox") or "").split())
        for one in root.iter():
            for name, most in (("x", width), ("cx", width), ("x1", width), ("x2", width)):
                assert 0 <= float(one.get(name, 0)) <= most
            for name in ("y", "cy", "y1", "y2"):
                assert 0 <= float(one.get(name, 0)) <= height


def test_what_comes_before_13_or_after_25_stands_at_the_edge() -> None:
    early, late = (milestone("x", opens=Child.birthday(age)) for age in (5, 30))
    for one in (early, late):
        (mark,) = drawn(timeline("2012-05-02", milestones=(one,))).findall(f"{SVG}g/{SVG}circle")
        assert 0 < float(mark.get("cx", -1)) < 1160


def test_hostile_words_stay_words() -> None:
    made = timeline("2012-05-02", milestones=(milestone(NASTY, opens=Child.birthday(18)),))
    root = drawn(made)
    (row,) = root.findall(f"{SVG}g")
    assert (row.findtext(f"{SVG}title") or "").endswith(NASTY)
    assert row.findtext(f"{SVG}text") == NASTY
    assert not list(root.iter(f"{SVG}script"))
    lane = milestone("fine", lane=NASTY, opens=Child.birthday(18))
    other = timeline("2012-05-02", milestones=(lane,))
    assert NASTY in [
        one.text
        for one in ElementTree.fromstring(picture(other, [NASTY])).iter(f"{SVG}text")  # noqa: S314
    ]


def test_a_long_title_near_the_right_edge_is_cut_and_whole_beside_it() -> None:
    long = "a very long title indeed " * 8
    made = timeline("2012-05-02", milestones=(milestone(long, opens=Child.birthday(25)),))
    (row,) = drawn(made).findall(f"{SVG}g")
    shown, whole = row.findtext(f"{SVG}text") or "", row.findtext(f"{SVG}title") or ""
    assert shown.endswith("…")
    assert long in whole
