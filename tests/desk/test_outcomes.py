"""How problems went: written down in a case, drawn anew at each change, and gone when it is erased."""

from __future__ import annotations

from datetime import date

from dutybound.web.casework.cases.changing import changing
from dutybound.web.casework.keeping.erasing import erase
from dutybound.web.casework.models import CaseFile, Course
from dutybound.web.casework.trail.kinds import LetterMoved, Outcome
from dutybound.web.family.file import problems
from tests.desk.office import Office
from tests.desk.test_cases import TODAY, opened
from tests.desk.test_pages import entries

PROBLEM = "ehc-refused"
STANDS = {"problem": PROBLEM, "tried": ["meeting"], "did": "did-it", "on": "2026-11-20"}


def with_problem(office: Office) -> CaseFile:
    case = opened(office)
    with changing(case.pk, 0, office.amal, TODAY) as opening:
        interview = opening.content.file.interview
        interview.problems = [one for one in problems() if one.id == PROBLEM]
    case.refresh_from_db()
    return case


def course(case: CaseFile) -> Course:
    return Course.objects.get(case=case, problem=PROBLEM)


def test_a_problem_has_a_course_from_the_day_that_it_is_chosen() -> None:
    kept = course(with_problem(Office.make()))
    assert (kept.authority, kept.region) == ("383", "Yorkshire and The Humber")
    assert (kept.tried, kept.ended_on) == ([], None)


def test_rules_that_were_broken_have_courses_of_their_own() -> None:
    case = with_problem(Office.make())
    assert Course.objects.filter(
        case=case, rule="ehc.decide-whether-to-assess", problem=""
    ).exists()


def test_an_outcome_is_written_down_and_counted() -> None:
    office = Office.make()
    case = with_problem(office)
    amal = office.signed_in(office.amal)
    sent = amal.post(
        f"/desk/case/{case.number}/do/outcome/", {**STANDS, "ended": "yes", "version": 1}
    )
    assert sent.status_code == 302
    wanted = Outcome(PROBLEM, ("meeting",), "", "2026-11-20", ended=True, did="did-it")
    assert entries(case)[-1] == wanted
    kept = course(case)
    assert kept.tried == [["meeting", "2026-11-20"]]
    assert (kept.did, kept.ended_on) == ("did-it", date(2026, 11, 20))
    page = amal.get(f"/desk/case/{case.number}/").content.decode()
    assert "Went to a meeting with the family" in page


def test_what_is_in_no_list_is_refused() -> None:
    office = Office.make()
    case = with_problem(office)
    amal = office.signed_in(office.amal)
    for wrong in ({"problem": "Sam's bad school"}, {"tried": ["prayer"]}, {"did": "sulked"}):
        sent = amal.post(f"/desk/case/{case.number}/do/outcome/", {**STANDS, **wrong, "version": 1})
        assert sent.status_code == 422
    assert len(entries(case)) == 1


def test_words_that_an_older_version_took_stay_sealed() -> None:
    office = Office.make()
    case = opened(office)
    with changing(case.pk, 0, office.amal, TODAY) as opening:
        opening.happened.append(Outcome("Sam Okafor's school", (), "", "2026-11-20", ended=True))
    assert not Course.objects.filter(case=case, problem__contains="Sam").exists()


def test_a_letter_counts_from_the_day_it_was_sent_and_a_problem_can_come_back() -> None:
    office = Office.make()
    case = with_problem(office)
    with changing(case.pk, 1, office.amal, TODAY) as opening:
        opening.happened += [
            LetterMoved(1, "chase:x", "sent", "2026-10-01"),
            Outcome(PROBLEM, ("letter:chase",), "", "2026-10-20", ended=True),
            Outcome(PROBLEM, (), "", "2026-11-01", ended=False),
        ]
    kept = course(case)
    assert (kept.tried, kept.ended_on) == ([["letter:chase", "2026-10-01"]], None)


def test_an_erased_case_leaves_no_course() -> None:
    office = Office.make()
    case = with_problem(office)
    assert Course.objects.filter(case=case).exists()
    erase(case.pk, "past its time", office.chris)
    assert not Course.objects.filter(case=case).exists()
