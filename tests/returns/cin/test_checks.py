"""Every check is provoked by one fault, and by nothing that is right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dutybound.days import ENGLAND, from_date
from dutybound.returns.cin.checks import RULES
from dutybound.returns.cin.checks.children import check_letter
from dutybound.returns.cin.checks.rules import overlaps, working_days
from dutybound.returns.cin.checks.whole import _LOOKS as LOOKS
from dutybound.returns.model import Return
from dutybound.returns.reading import read_returns
from tests.returns.cin.census import (
    Element,
    assessment,
    census,
    child,
    enquiry,
    episode,
    plan,
    pre_proceedings,
    protection,
    whole_child,
    written,
)

CLOSED: dict[str, Any] = {"CINclosureDate": "2025-12-01", "ReasonForClosure": "RC7"}
SECOND: dict[str, Any] = {"LAchildID": "C2", "UPN": "A801200001002"}


def read(folder: Path, *children: Element) -> pl.DataFrame:
    (one,) = read_returns(written(folder, census(*children)))
    assert isinstance(one, Return), str(one)
    return one.issues


def one(*inside: Element, **changed: str | None) -> list[Element]:
    """One child with one episode."""
    return [child(episode(*inside, **changed))]


def about(**changed: Any) -> list[Element]:
    """One child with something changed."""
    return [child(**changed)]


FAULTS: dict[str, list[Element]] = {
    "child-id-missing": about(LAchildID=None),
    "child-id-repeated": [child(), child(UPN="A801200001002")],
    "child-id-form": about(LAchildID="C/1"),
    "upn-missing": about(UPN=None),
    "upn-and-why-not": about(UPNunknown="UN3"),
    "upn-form": about(UPN="I801200001001"),
    "upn-check-letter": about(UPN="A801200001001"),
    "upn-repeated": [child(), child(LAchildID="C2")],
    "birth-missing": about(PersonBirthDate=None),
    "birth-twice": about(ExpectedPersonBirthDate="2015-03-01"),
    "birth-after-return": about(PersonBirthDate="2026-04-01"),
    "born-long-after-referral": about(PersonBirthDate="2026-03-30"),
    "over-25": about(PersonBirthDate="2000-03-31"),
    "death-before-birth": [
        child(
            episode(
                assessment(
                    AssessmentActualStartDate="2025-06-05", AssessmentAuthorisationDate="2025-06-06"
                ),
                CINclosureDate="2025-06-10",
                ReasonForClosure="RC2",
            ),
            PersonDeathDate="2014-01-01",
        )
    ],
    "sex-missing": about(Sex=None),
    "sex-of-unborn": about(PersonBirthDate=None, ExpectedPersonBirthDate="2025-12-01"),
    "ethnicity-missing": [child(ethnicity=None)],
    "disability-missing": [child(disabilities=[])],
    "disability-none-and-more": [child(disabilities=["NONE", "AUT"])],
    "disability-repeated": [child(disabilities=["AUT", "AUT"])],
    "episode-missing": [("Child", [part for part in child()[1] or [] if part[0] != "CINdetails"])],  # type: ignore[misc]
    "referral-missing": one(assessment(), CINreferralDate=None),
    "referral-repeated": [
        child(episode(CINclosureDate="2025-06-02", ReasonForClosure="RC7"), episode(assessment()))
    ],
    "source-missing": one(assessment(), ReferralSource=None),
    "need-missing": one(assessment(), PrimaryNeedCode=None),
    "need-not-stated": one(assessment(), PrimaryNeedCode="N0"),
    "nfa-missing": one(assessment(), ReferralNFA=None),
    "nfa-and-work": one(plan(), ReferralNFA="true", **CLOSED),
    "nfa-and-open": one(ReferralNFA="true"),
    "start-after-end": one(CINclosureDate="2025-06-01", ReasonForClosure="RC7"),
    "closure-day-missing": one(assessment(), ReasonForClosure="RC7"),
    "closure-reason-missing": one(assessment(), CINclosureDate="2025-12-01"),
    "closed-before-year": one(
        CINreferralDate="2025-03-01", CINclosureDate="2025-03-31", ReasonForClosure="RC7"
    ),
    "episodes-overlap": [
        child(episode(assessment(), **CLOSED), episode(assessment(), CINreferralDate="2025-11-30"))
    ],
    "closed-with-open-assessment": one(
        assessment(AssessmentAuthorisationDate=None, factors=[]), **CLOSED
    ),
    "closed-with-open-plan": one(assessment(), plan(CINPlanEndDate=None), **CLOSED),
    "closed-after-assessment-without": one(CINclosureDate="2025-06-10", ReasonForClosure="RC8"),
    "died-without-day": one(assessment(), CINclosureDate="2025-12-01", ReasonForClosure="RC2"),
    "open-after-death": about(PersonDeathDate="2025-12-01"),
    "waiting-for-assessment": one(),
    "conference-twice": one(enquiry(), DateOfInitialCPC="2025-09-22"),
    "assessment-start-missing": one(assessment(AssessmentActualStartDate=None)),
    "assessment-start-after-end": one(assessment(AssessmentAuthorisationDate="2025-06-04")),
    "assessment-before-referral": one(assessment(AssessmentActualStartDate="2025-06-01")),
    "assessment-after-closure": one(
        assessment(), CINclosureDate="2025-06-03", ReasonForClosure="RC7"
    ),
    "assessment-finished-after-closure": one(
        assessment(), CINclosureDate="2025-07-09", ReasonForClosure="RC7"
    ),
    "assessment-review-outside": one(assessment(AssessmentInternalReviewDate="2025-07-11")),
    "assessment-open-long": one(assessment(AssessmentAuthorisationDate=None, factors=[])),
    "assessments-overlap": one(
        assessment(),
        assessment(
            AssessmentActualStartDate="2025-07-09", AssessmentAuthorisationDate="2025-08-01"
        ),
    ),
    "assessment-after-nfa": one(assessment(), ReferralNFA="true", **CLOSED),
    "factors-missing": one(assessment(factors=[])),
    "factor-none-and-more": one(assessment(factors=["21", "2B"])),
    "factor-repeated": one(assessment(factors=["2B", "2B"])),
    "factor-of-open-assessment": one(
        assessment(AssessmentActualStartDate="2026-03-02", AssessmentAuthorisationDate=None)
    ),
    "plan-start-missing": one(plan(CINPlanStartDate=None)),
    "plan-start-after-end": one(plan(CINPlanEndDate="2025-07-10")),
    "plan-before-referral": one(plan(CINPlanStartDate="2025-06-01")),
    "plan-after-closure": one(plan(), CINclosureDate="2025-08-31", ReasonForClosure="RC7"),
    "plans-overlap": one(plan(), plan(CINPlanStartDate="2025-08-31", CINPlanEndDate="2025-10-01")),
    "plan-during-protection": one(plan(CINPlanEndDate="2025-09-23"), protection()),
    "enquiry-start-missing": one(enquiry(S47ActualStartDate=None)),
    "enquiry-before-referral": one(enquiry(), CINreferralDate="2025-09-03"),
    "enquiry-after-closure": one(enquiry(), CINclosureDate="2025-09-01", ReasonForClosure="RC7"),
    "conference-before-enquiry": one(enquiry(DateOfInitialCPC="2025-09-01")),
    "conference-not-needed-and-held": one(enquiry(ICPCnotRequired="1")),
    "conference-at-weekend": one(enquiry(DateOfInitialCPC="2025-09-20")),
    "conference-target-other": one(enquiry(InitialCPCtarget="2025-09-24")),
    "conference-waited-for": one(enquiry(DateOfInitialCPC=None)),
    "protection-start-missing": one(protection(CPPstartDate=None)),
    "protection-start-after-end": one(protection(CPPendDate="2025-09-21", reviews=[])),
    "protection-before-referral": one(protection(), CINreferralDate="2025-09-23"),
    "protection-after-closure": one(protection(CPPendDate="2025-12-20"), **CLOSED),
    "protection-overlaps": one(protection(), protection(CPPstartDate="2025-12-01")),
    "protection-category-missing": one(protection(LatestCategoryOfAbuse=None)),
    "protection-number-missing": one(protection(NumberOfPreviousCPP=None)),
    "protection-number-large": one(protection(NumberOfPreviousCPP="10")),
    "protection-unreviewed": one(protection(reviews=[])),
    "review-outside-protection": one(protection(reviews=["2025-09-21"])),
    "review-repeated": one(protection(reviews=["2025-12-15", "2025-12-15"])),
    "pre-proceedings-order": one(pre_proceedings(StepDecisionDate="2025-09-30")),
    "meeting-held-not-offered": one(pre_proceedings(FGDMMeetingOffer="0")),
    "code-unrecognised": one(assessment(), ReferralSource="11Z"),
    "day-after-return": one(plan(CINPlanEndDate="2026-04-01")),
    "day-long-ago": one(plan(CINPlanStartDate="1925-07-11")),
}
"""The fault that each check is there for, by the check's id."""


@pytest.mark.parametrize("id", FAULTS)
def test_each_fault_is_found_where_it_is(tmp_path: Path, id: str) -> None:
    found = read(tmp_path, *FAULTS[id]).filter(issue=f"cin.{id}")
    assert len(found) >= 1
    assert found["line"].null_count() == 0
    assert found["child"].null_count() == 0


def test_every_check_of_a_row_has_its_fault() -> None:
    assert {rule.check.id for rule in RULES} == {f"cin.{id}" for id in FAULTS}


RIGHT: dict[str, list[Element]] = {
    "whole": [whole_child()],
    "again": [
        child(
            episode(assessment(), **CLOSED),
            episode(
                assessment(
                    AssessmentActualStartDate="2025-12-02", AssessmentAuthorisationDate="2026-01-05"
                ),
                CINreferralDate="2025-12-01",
            ),
        )
    ],
    "closed at once": [
        child(
            episode(
                ReferralNFA="1",
                PrimaryNeedCode=None,
                CINclosureDate="2025-06-02",
                ReasonForClosure="RC7",
            ),
            disabilities=[],
        )
    ],
    "unborn": [
        child(
            PersonBirthDate=None,
            ExpectedPersonBirthDate="2026-03-01",
            Sex="U",
            UPN=None,
            UPNunknown="UN1",
        )
    ],
    "plans touch": [
        child(
            episode(plan(), plan(CINPlanStartDate="2025-09-01", CINPlanEndDate=None), assessment())
        )
    ],
    "no conference": [child(episode(enquiry(DateOfInitialCPC=None, ICPCnotRequired="true")))],
    "just begun": [
        child(
            episode(
                assessment(
                    AssessmentActualStartDate="2026-03-02",
                    AssessmentAuthorisationDate=None,
                    factors=[],
                ),
                CINreferralDate="2026-03-02",
            )
        )
    ],
    "old plan": [
        child(
            episode(
                protection(CPPstartDate="2023-05-01", reviews=["2025-05-01", "2025-10-31"]),
                CINreferralDate="2023-01-01",
            )
        )
    ],
    "two": [child(), child(**SECOND)],
    "none": [child(disabilities=["NONE"], Sex="M")],
    "just 25": [child(PersonBirthDate="2000-04-01")],
    "temporary number": [child(UPN="A80120000100A")],
}
"""What is unusual, and right."""


@pytest.mark.parametrize("right", RIGHT.values(), ids=RIGHT)
def test_what_is_right_has_no_issue(tmp_path: Path, right: list[Element]) -> None:
    found = read(tmp_path, *right).filter(pl.col("issue") != "cin.upn-check-letter")
    assert found.select("issue", "record", "value").rows() == []


def test_an_issue_says_where_and_what_and_what_to_do(tmp_path: Path) -> None:
    found = read(tmp_path, *one(assessment(), CINclosureDate="2025-06-01", ReasonForClosure="RC7"))
    told = found.filter(issue="cin.start-after-end").row(0, named=True)
    assert told["severity"] == "error"
    assert told["module"] == "episodes"
    assert (told["child"], told["record"]) == ("C1", "C1.e1")
    assert (told["field"], told["value"]) == ("CINclosureDate", "2025-06-01")
    assert told["message"].startswith("The episode ends before it begins. Correct")


def test_words_are_sentences_and_ids_are_used_once_a_field() -> None:
    checks = [rule.check for rule in RULES] + [check for check, _ in LOOKS]
    for check in checks:
        assert check.says.endswith("."), check
        assert check.do.endswith("."), check
        assert check.says[0].isupper() or check.says[0].isdigit(), check
        assert check.do[0].isupper(), check
        assert check.id.startswith("cin."), check
    places = [(check.id, check.module, check.field) for check in checks]
    assert len(places) == len(set(places))


def many(count: int, make: Callable[[int], Element]) -> list[Element]:
    return [make(number) for number in range(count)]


def numbered(number: int, *inside: Element, **changed: Any) -> Element:
    ids: dict[str, Any] = {"LAchildID": f"C{number}", "UPN": None, "UPNunknown": "UN5"}
    return child(*inside, **ids, **changed)


CODES = ["MOB", "HAND", "PC", "INC", "COMM", "LD", "HEAR", "VIS", "BEH", "CON", "AUT", "DDA"]


def mixed(number: int, *inside: Element, codes: int = 12, each: int = 2) -> Element:
    """A child of a return in which nothing is odd: half with disabilities, all codes used."""
    own = [CODES[(number + step) % codes] for step in range(each)] if number % 2 else ["NONE"]
    about: dict[str, Any] = {"LAchildID": f"C{number}", "UPN": None, "UPNunknown": "UN5"}
    return child(*inside, disabilities=own, **about)


OPEN: dict[str, str | None] = {"AssessmentAuthorisationDate": None}
AT_ONCE: dict[str, str | None] = {
    "ReferralNFA": "true",
    "CINclosureDate": "2025-06-02",
    "ReasonForClosure": "RC7",
}
WHOLE: dict[str, list[Element]] = {
    "children-none": [],
    "assessments-none": many(20, lambda n: numbered(n, episode())),
    "nfa-nearly-all": many(120, lambda n: mixed(n, episode(**AT_ONCE))),
    "disability-codes-few": many(240, lambda n: mixed(n, codes=7)),
    "disability-one-each": many(240, lambda n: mixed(n, each=1)),
    "disabled-few": many(500, lambda n: numbered(n, episode()) if n < 19 else mixed(2 * n)),
    "disability-none-never": many(100, lambda n: numbered(n, episode())),
    "assessments-start-on-referral": many(
        100, lambda n: mixed(n, episode(assessment(AssessmentActualStartDate="2025-06-02")))
    ),
    "factors-none": many(20, lambda n: numbered(n, episode(assessment(factors=[])))),
    "sex-two-codings": [numbered(1), numbered(2, Sex="1")],
    "upn-mostly-misfits": [child(LAchildID=f"C{n}", UPN=f"A8012000010{n:02}") for n in range(20)],
    "pre-proceedings-outcomes-unknown": [
        child(episode(assessment(), pre_proceedings(PPOutcome="A")))
    ],
}


@pytest.mark.parametrize("id", WHOLE)
def test_what_is_odd_about_a_whole_return_is_told_once(tmp_path: Path, id: str) -> None:
    found = read(tmp_path, *WHOLE[id]).filter(issue=f"cin.{id}")
    assert len(found) == 1
    assert found["child"].to_list() == [None]


def test_every_look_at_the_whole_has_its_fault() -> None:
    assert {check.id for check, _ in LOOKS} == {f"cin.{id}" for id in WHOLE}


def test_a_large_return_with_nothing_odd_has_no_such_issue(tmp_path: Path) -> None:
    found = read(tmp_path, *many(600, mixed))
    assert found.is_empty()


def test_disguised_numbers_are_told_once_and_not_for_each_child(tmp_path: Path) -> None:
    found = read(tmp_path, *WHOLE["upn-mostly-misfits"])
    assert found["issue"].to_list() == ["cin.upn-mostly-misfits"]


@pytest.mark.parametrize(
    ("number", "letter"),
    [("H801200001001", "H"), ("A801200001001", "H"), ("A823432110123", "T")],
)
def test_the_letter_of_a_unique_pupil_number(number: str, letter: str) -> None:
    assert pl.select(check_letter(pl.lit(number))).item() == letter


@given(st.dates(date(2014, 1, 1), date(2027, 1, 1)), st.integers(-20, 400))
def test_working_days_are_those_of_the_calendar(start: date, later: int) -> None:
    end = start + timedelta(days=later)
    counted = pl.select(working_days(pl.lit(start), pl.lit(end))).item()
    calendar = set(ENGLAND.counting_days)
    days = [from_date(start) + step for step in range(1, later + 1)]
    assert counted == (None if later < 0 else sum(day in calendar for day in days))


SPANS = st.lists(
    st.tuples(
        st.sampled_from("ab"), st.none() | st.integers(0, 12), st.none() | st.integers(0, 12)
    ),
    max_size=7,
)


@given(SPANS)
@example([("a", 0, 10), ("a", 1, 2), ("a", 3, 4), ("b", 3, 4)])
def test_overlaps_are_those_that_a_plain_loop_finds(
    spans: list[tuple[str, int | None, int | None]],
) -> None:
    first = date(2026, 1, 1)
    rows = [
        (who, *(None if n is None else first + timedelta(days=n) for n in ends))
        for who, *ends in spans
    ]
    schema = {"who": pl.String, "start": pl.Date, "end": pl.Date}
    frame = pl.DataFrame(rows, schema=schema, orient="row")
    found = frame.select(o=overlaps(pl.col("start"), pl.col("end"), "who"))["o"].to_list()
    for at, (who, start, _) in enumerate(spans):
        own = [other for n, other in enumerate(spans) if n != at and other[0] == who]
        if start is None:
            assert not found[at]
        elif all(other[1] != start for other in own):  # of two that begin together, one is marked
            going = [e for _, s, e in own if s is not None and s < start]
            assert found[at] == any(end is None or end > start for end in going)


def test_of_two_that_begin_together_one_is_marked() -> None:
    day, later = date(2026, 1, 1), date(2026, 1, 5)
    frame = pl.DataFrame({"who": ["a", "a"], "start": [day, day], "end": [later, later]})
    found = frame.select(o=overlaps(pl.col("start"), pl.col("end"), "who"))["o"].to_list()
    assert sorted(found) == [False, True]
