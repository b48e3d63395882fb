"""Two runs side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dutybound.audit.errors import BadRun
from dutybound.audit.findings import Answer, Presence
from dutybound.audit.reporting import compare, comparison_as_json, comparison_report
from dutybound.audit.reporting.comparing import NOTHING, OTHER_PROGRAM
from dutybound.text import Place
from tests.audit.made_up import AUDITED, CONTESTED, FINE, FLAG, HASHES, MANUAL, PRACTICE, saved


def test_the_same_run_twice_differs_in_nothing() -> None:
    found = compare(saved(), saved())
    assert not found.differs
    assert comparison_report(found).brief == (NOTHING,)


def test_new_gone_and_changed_are_told_apart() -> None:
    new = replace(FLAG, quote="Children under five are not assessed.")
    changed = replace(CONTESTED, answer=Answer.FLAG, place=Place(1, 2))
    after = replace(AUDITED, findings=(changed, PRACTICE, new))
    found = compare(saved(), saved(after))
    assert [one.quote for one in found.new] == [new.quote]
    assert [one.quote for one in found.gone] == [FLAG.quote]
    ((was, now),) = found.changed
    assert (was.answer, now.answer) == (Answer.CONTESTED, Answer.FLAG)
    data = comparison_as_json(found)
    assert data["changed"][0]["before"] == "contested"  # type: ignore[index]
    assert {section.id for section in comparison_report(found).sections} == {
        *("new", "changed", "gone"),
    }


def test_spaces_capitals_and_place_do_not_make_it_another() -> None:
    moved = replace(FLAG, quote="WE will not  assess children who have ADHD alone.", place=Place(1))
    assert not compare(
        saved(), saved(replace(AUDITED, findings=(moved, CONTESTED, PRACTICE)))
    ).differs


def test_one_that_stands_twice_is_two() -> None:
    twice = replace(AUDITED, findings=(FLAG, FLAG))
    once = replace(AUDITED, findings=(FLAG,))
    assert len(compare(saved(once), saved(twice)).new) == 1
    assert len(compare(saved(twice), saved(once)).gone) == 1


def test_what_nobody_looked_at_is_not_gone() -> None:
    after = replace(AUDITED, findings=(FLAG,), read=(AUDITED.read[0],))
    found = compare(saved(), saved(after))
    assert not found.gone
    assert {one.document for one in found.not_read} == {MANUAL}


def test_what_is_fine_is_no_finding() -> None:
    without = replace(AUDITED, findings=tuple(f for f in AUDITED.findings if f is not FINE))
    assert not compare(saved(), saved(without)).differs


def test_items_and_documents_that_changed_are_told() -> None:
    first, *others = AUDITED.items
    after = replace(AUDITED, items=(replace(first, presence=Presence.PRESENT), *others))
    found = compare(saved(), saved(after, {**HASHES, MANUAL: "0" * 64}))
    assert [(a and a.presence, b and b.presence) for a, b in found.items] == [
        (Presence.THIN, Presence.PRESENT)
    ]
    told = " ".join(comparison_report(found).sentences())
    assert f"{MANUAL}: the file is another one." in told
    assert "thin before, present now" in told


def test_another_program_is_told_and_another_profile_refused() -> None:
    other = replace(saved(), detectors="0" * 64)
    assert OTHER_PROGRAM in comparison_report(compare(saved(), other)).opening
    with pytest.raises(BadRun, match="complaints-page"):
        compare(saved(), replace(saved(), profile="complaints-page"))
