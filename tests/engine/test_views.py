"""What a case says of a fact when several people have spoken."""

import pytest

from dutybound.days import ALL_TIME, Span, day
from dutybound.engine import Account, Case, Occurrence, Record
from dutybound.engine.cases import Value
from dutybound.engine.reader import Session
from dutybound.engine.views import View, disputed, resolve
from dutybound.language import Field, Judgement, Speaker
from dutybound.language.truth import FALSE, TRUE, UNKNOWN
from dutybound.law.england import rulebook
from tests.made_up import Lamp

MARCH = Span(day(2026, 3, 1), day(2026, 3, 31))
LATE_MARCH = Span(day(2026, 3, 20), day(2026, 4, 5))
MAY = Span(day(2026, 5, 1), day(2026, 5, 31))
OVERLAP = Span(LATE_MARCH.earliest, MARCH.latest)
HULL = Span(MARCH.earliest, MAY.latest)
FAMILY, COUNCIL, COURT, SCHOOL = Speaker.FAMILY, Speaker.COUNCIL, Speaker.COURT, Speaker.SCHOOL
Told = tuple[Value, Speaker]


def happened(span: Span) -> Occurrence:
    return Occurrence(TRUE, span)


NOT_HAPPENED, NOT_KNOWN = Occurrence(FALSE), Occurrence(UNKNOWN)
NOTHING: tuple[Value, ...] = (UNKNOWN, NOT_KNOWN)


def both(field: Field, one: Value, other: Value, speaker: Speaker | None = None) -> Value | None:
    return resolve(field, (Account(one, FAMILY), Account(other, COUNCIL)), speaker)


# field, what the family says, what the council says, together, do they clash
TABLE = [
    (Lamp.bright, TRUE, TRUE, TRUE, False),
    (Lamp.bright, TRUE, FALSE, UNKNOWN, True),
    (Lamp.bright, TRUE, UNKNOWN, TRUE, False),
    (Lamp.lit, happened(MARCH), happened(LATE_MARCH), happened(OVERLAP), False),
    (Lamp.lit, happened(MARCH), happened(MAY), happened(HULL), True),
    (Lamp.lit, happened(MARCH), Occurrence(UNKNOWN, MAY), Occurrence(UNKNOWN, HULL), True),
    (Lamp.lit, happened(MARCH), Occurrence(UNKNOWN, LATE_MARCH), happened(OVERLAP), False),
    (Lamp.lit, happened(MARCH), NOT_HAPPENED, Occurrence(UNKNOWN, MARCH), True),
    (Lamp.lit, NOT_HAPPENED, NOT_HAPPENED, NOT_HAPPENED, False),
    (Lamp.lit, happened(MARCH), NOT_KNOWN, happened(MARCH), False),
    (Lamp.lit, happened(ALL_TIME), happened(MARCH), happened(MARCH), False),
    (Lamp.made, MARCH, LATE_MARCH, OVERLAP, False),
    (Lamp.made, MARCH, MAY, HULL, True),
    (Lamp.made, MARCH, NOT_HAPPENED, Occurrence(UNKNOWN, MARCH), True),
    (Lamp.colour, frozenset({"red", "blue"}), frozenset({"blue"}), frozenset({"blue"}), False),
    (Lamp.colour, frozenset({"red"}), frozenset({"blue"}), frozenset({"red", "blue"}), True),
]  # fmt: skip


@pytest.mark.parametrize(("field", "family", "council", "together", "clash"), TABLE)
def test_two_accounts_of_one_fact(
    field: Field, family: Value, council: Value, together: Value, clash: bool
) -> None:
    assert both(field, family, council) == together
    assert both(field, council, family) == together
    assert disputed(field, (Account(family, FAMILY), Account(council, COUNCIL))) is clash


KNOWN = [row for row in TABLE if row[1] not in NOTHING and row[2] not in NOTHING]


@pytest.mark.parametrize(("field", "family", "council", "together", "clash"), KNOWN)
def test_each_speaker_tells_it_their_own_way(
    field: Field, family: Value, council: Value, together: Value, clash: bool
) -> None:
    assert both(field, family, council, FAMILY) == family
    assert both(field, family, council, COUNCIL) == council
    assert both(field, family, council, SCHOOL) == together


def test_nobody_knowing_is_nothing_said() -> None:
    assert both(Lamp.bright, UNKNOWN, UNKNOWN) is None
    assert both(Lamp.lit, NOT_KNOWN, NOT_KNOWN) is None
    assert resolve(Lamp.bright, (), None) is None


@pytest.mark.parametrize(
    ("told", "settled"),
    [
        ([(TRUE, FAMILY), (FALSE, COUNCIL)], FALSE),
        ([(TRUE, FAMILY), (FALSE, COUNCIL), (TRUE, COURT)], TRUE),
        ([(TRUE, FAMILY), (FALSE, SCHOOL)], TRUE),
        ([(FALSE, SCHOOL)], None),
        ([(TRUE, FAMILY), (FALSE, Speaker.OMBUDSMAN)], TRUE),
        ([(TRUE, FAMILY)], TRUE),
    ],
)
def test_a_judgement_is_what_the_highest_that_can_settle_it_says(
    told: list[Told], settled: Value | None
) -> None:
    accounts = tuple(Account(value, speaker) for value, speaker in told)
    assert resolve(Lamp.fair, accounts, None) is settled


def test_whoever_the_law_lets_settle_a_judgement_does() -> None:
    judgements = [
        field
        for matter in rulebook().matters
        for field in matter.fields.values()
        if isinstance(field, Judgement)
    ]
    assert len(judgements) > 20
    for judgement in judgements:
        for speaker in judgement.settled_by:
            accounts = (Account(TRUE, FAMILY), Account(FALSE, speaker))
            assert resolve(judgement, accounts, None) is FALSE, (judgement.path, speaker)


def test_a_court_settles_no_plain_fact() -> None:
    accounts = (Account(TRUE, FAMILY), Account(FALSE, COURT))
    assert resolve(Lamp.bright, accounts, None) is UNKNOWN


def test_codes_said_by_either_were_said() -> None:
    assert both(Lamp.said, frozenset({"cost"}), frozenset({"late"})) == frozenset({"cost", "late"})


def test_one_answer_can_be_changed_without_touching_the_case() -> None:
    root = Record(Lamp, "lamp", None, {Lamp.bright: (Account(FALSE),)})
    view = View(Case(day(2026, 6, 1), root))
    changed = view.with_(root, Lamp.bright, TRUE).with_(root, Lamp.made, MARCH)
    assert changed.value(root, Lamp.bright) is TRUE
    assert changed.value(root, Lamp.made) == MARCH
    assert view.value(root, Lamp.bright) is FALSE
    assert view.value(root, Lamp.made) is None


def test_a_day_and_no_such_day_leave_open_whether_there_is_one() -> None:
    """Two accounts of a DateFact, one of them that there is none, once stopped the reader."""
    told = (Account(MARCH, FAMILY), Account(NOT_HAPPENED, COUNCIL))
    root = Record(Lamp, "lamp", None, {Lamp.made: told})
    seen = Session(View(Case(day(2026, 6, 1), root)), day(2026, 6, 1)).at(root).date(Lamp.made)
    assert (seen.exists, seen.earliest, seen.latest) == (UNKNOWN, MARCH.earliest, MARCH.latest)
