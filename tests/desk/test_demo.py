"""The demo: an empty desk filled with invented families, and never one that is in use."""

from __future__ import annotations

from collections import Counter
from unittest.mock import patch

import pytest

from dutybound.web.casework.cases.changing import key_of, look, name_of
from dutybound.web.casework.demo import filling
from dutybound.web.casework.demo.filling import NotEmpty, fill
from dutybound.web.casework.keeping.trails import check_trails
from dutybound.web.casework.letters.kept import letters_of
from dutybound.web.casework.models import CaseFile, Colleague, Course, Entry, Letter
from dutybound.web.casework.trail.chain import read_entry
from dutybound.web.casework.trail.kinds import LetterMoved, Opened
from dutybound.web.family.file import problems
from tests.desk.office import Office
from tests.desk.test_cases import TODAY

MANY = 50


def cases() -> list[CaseFile]:
    return list(CaseFile.objects.get_queryset().order_by("pk"))


def test_it_fills_an_empty_desk() -> None:
    filled = fill(MANY, 1, TODAY)
    assert Counter(one.role for one in filled.people)["adviser"] == 5
    assert len(filled.people) == 8
    assert all(who.check_password(filled.password) for who in filled.people[:1])
    assert len(cases()) == MANY
    shown = {one.problem for one in Course.objects.exclude(problem="")}
    assert shown == {one.id for one in problems()}
    assert Course.objects.exclude(problem="").exclude(ended_on=None).exists()
    first = Entry.objects.get(case=cases()[0], place=1)
    assert read_entry(first, key_of(cases()[0])) == Opened("demo")
    assert check_trails().wrong == []
    assert all(look(case, TODAY).file.result().findings for case in cases())


def test_the_letters_of_its_trails_are_there_to_be_read() -> None:
    fill(20, 1, TODAY)
    for case in cases():
        key = key_of(case)
        told = [read_entry(one, key) for one in Entry.objects.filter(case=case, kind="letter")]
        sent = {one.letter for one in told if isinstance(one, LetterMoved)}
        assert {one.letter.number for one in letters_of(case, key)} == sent
    assert Letter.objects.exists()


def test_the_same_seed_gives_the_same_families() -> None:
    def told(seed: int) -> list[tuple[str, str]]:
        with (
            patch.object(filling, "_is_empty", lambda: True),
            patch.object(filling, "_people") as who,
        ):
            who.return_value = people
            fill(4, seed, TODAY)
        return [(name_of(one), str(one.opened_on)) for one in cases()[-4:]]

    people = fill(1, 9, TODAY).people
    assert told(1) == told(1) != told(2)


def test_a_desk_that_is_in_use_is_left_alone() -> None:
    Office.make()
    before = Colleague.objects.count()
    with pytest.raises(NotEmpty):
        fill(3, 1, TODAY)
    assert (cases(), Colleague.objects.count()) == ([], before)
