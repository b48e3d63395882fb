"""The judge itself, on the table of kinds and statuses: a judge that errs would let the readers err."""

from datetime import date

import pytest

from dutybound.days import Span, day
from dutybound.engine import Occurrence, Record
from dutybound.engine.cases import Value
from dutybound.language import (
    AS_OF,
    Ban,
    BestAnswer,
    Claim,
    Confidence,
    Discretion,
    Excuse,
    Extension,
    Limit,
    Party,
    Rule,
    Source,
    SourceKind,
    Standing,
    Status,
    Step,
    Strength,
    Test,
    Text,
    between,
    since,
    weeks,
)
from dutybound.language.steps import Bar
from dutybound.language.truth import FALSE, TRUE
from tests.judge import Judge
from tests.made_up import Lamp, tell
from tests.verdicts import Verdict, verdict

TODAY = day(2026, 3, 20)
NOT_YET = Occurrence(FALSE)
SECTION = Source(SourceKind.ACT, "Lamp Act", "Lamp Act", "ukpga/1999/9") / "s 1"
DUE = weeks(2).after(Lamp.lit)


def on(dayofmonth: int) -> Occurrence:
    return Occurrence(TRUE, Span.on(day(2026, 3, dayofmonth)))


def lamp(**said: Value) -> Record:
    """A lamp of which everything is known; nothing is so and nothing has happened but what is said."""
    nothing: dict[str, Value] = {
        "made": NOT_YET,
        "bright": FALSE,
        "fair": FALSE,
        "colour": frozenset(),
        "said": frozenset(),
        "lit": NOT_YET,
        "out": NOT_YET,
    }
    return tell(Record(Lamp, "lamp", None), **(nothing | said))


def rule(*steps: Step, earlier: tuple[Text, ...] = ()) -> Rule:
    return Rule(
        id="lamp.light",
        title="Light the lamp",
        owed_by=Party("keeper", "the keeper"),
        owed_to=Party("all", "everybody"),
        strength=Strength.STATUTORY,
        about=Lamp,
        engaged=Lamp.lit.happened,
        trigger=Lamp.lit,
        steps=steps,
        earlier=earlier,
        must="Light it.",
        sources=(SECTION,),
        in_force=since(2026, 3, 3),
        checked=date(2026, 1, 1),
        seen="All of it.",
        confidence=Confidence.HIGH,
        gives_less="Nothing.",
        best_answer=BestAnswer(answer="It is lit.", paper="The log."),
    )


def judged(step: Step, **said: Value) -> Verdict:
    return verdict(rule(step), step.id, lamp(**said), TODAY, {})


LIMIT = Limit(
    due=DUE,
    done=Lamp.out,
    extension=Extension(
        until=weeks(3).after(Lamp.lit), when=Lamp.bright, needs="notice", source=SECTION
    ),
    excused=(Excuse(id="fair", title="it was fair", when=Lamp.fair, source=SECTION),),
)
RED, BLUE = frozenset({"red"}), frozenset({"blue"})
SAFE, OUTER = weeks(1).after(Lamp.lit), weeks(2).after(Lamp.lit)
CLAIM = Claim(
    used=Lamp.out,
    opens=weeks(1).after(Lamp.lit),
    safe=SAFE,
    outer=OUTER,
    shut_out=(Bar(id="red", title="it is red", when=Lamp.colour.is_("red"), source=SECTION),),
)


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ({}, Status.NOT_ENGAGED),
        ({"lit": on(2)}, Status.NOT_ENGAGED),  # no text was law yet
        ({"lit": on(6)}, Status.DUE),
        ({"lit": on(5)}, Status.OVERDUE),
        ({"lit": on(5), "bright": TRUE}, Status.DUE),
        ({"lit": on(5), "fair": TRUE}, Status.EXCUSED),
        ({"lit": on(6), "fair": TRUE}, Status.EXCUSED),
        ({"lit": on(3), "out": on(17)}, Status.MET),
        ({"lit": on(3), "out": on(17), "fair": TRUE}, Status.MET),
        ({"lit": on(3), "out": on(18)}, Status.MET_LATE),
        ({"lit": on(3), "out": on(18), "bright": TRUE}, Status.MET),
        ({"lit": on(3), "out": on(18), "fair": TRUE}, Status.EXCUSED),
    ],
)
def test_a_limit(said: dict[str, Value], status: Status) -> None:
    assert judged(LIMIT, **said).status is status


def test_a_limit_says_how_late_and_by_which_day() -> None:
    late = judged(LIMIT, lit=on(3))
    assert (late.days_late, late.dates["due"]) == (3, date(2026, 3, 17))
    assert judged(LIMIT, lit=on(3), out=on(18)).days_late == 1
    extended = judged(LIMIT, lit=on(3), bright=TRUE)
    assert (extended.dates["due"], extended.days_late) == (date(2026, 3, 24), None)
    assert extended.shown == {"extended"}


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ({}, Status.NOT_ENGAGED),
        ({"lit": on(14)}, Status.NOT_OPEN_YET),
        ({"lit": on(13)}, Status.OPEN),
        ({"lit": on(6)}, Status.OPEN),
        ({"lit": on(5)}, Status.PAST_USUAL_LIMIT),
        ({"lit": on(5), "colour": BLUE}, Status.PAST_USUAL_LIMIT),
        ({"lit": on(5), "colour": RED}, Status.SHUT_OUT),
        ({"lit": on(5), "colour": RED, "out": on(20)}, Status.USED),
    ],
)
def test_a_claim(said: dict[str, Value], status: Status) -> None:
    assert judged(CLAIM, **said).status is status


@pytest.mark.parametrize(
    ("step", "bright", "status"),
    [
        (Standing(not_met=Lamp.bright, since=Lamp.lit), FALSE, Status.OWED),
        (Standing(not_met=Lamp.bright, since=Lamp.lit), TRUE, Status.OWED_NOT_MET),
        (Ban(crossed=Lamp.bright, on=Lamp.lit), FALSE, Status.IN_FORCE),
        (Ban(crossed=Lamp.bright, on=Lamp.lit), TRUE, Status.APPEARS_CROSSED),
        (Test(holds=Lamp.bright), FALSE, Status.DOES_NOT_HOLD),
        (Test(holds=Lamp.bright), TRUE, Status.HOLDS),
        (Discretion(), FALSE, Status.MAY_BE_ASKED_FOR),
        (Discretion(when=Lamp.bright), FALSE, Status.NOT_ENGAGED),
    ],
)
def test_the_other_kinds(step: Step, bright: Value, status: Status) -> None:
    assert judged(step, lit=on(10), bright=bright).status is status
    assert judged(step, bright=bright).status is Status.NOT_ENGAGED


@pytest.mark.parametrize(("lit", "due"), [(3, date(2026, 3, 17)), (2, date(2026, 3, 9))])
def test_the_text_in_force_on_the_day_of_the_trigger_governs(lit: int, due: date) -> None:
    before = Text(
        in_force=between((2026, 1, 1), (2026, 3, 2)),
        steps=(Limit(due=weeks(1).after(Lamp.lit), done=Lamp.out),),
    )
    told = verdict(rule(LIMIT, earlier=(before,)), "", lamp(lit=on(lit)), TODAY, {})
    assert told.dates["due"] == due


def test_two_texts_for_one_day_are_an_error() -> None:
    twice = Text(in_force=between((2026, 1, 1), (2026, 3, 3)), steps=(LIMIT,))
    with pytest.raises(AssertionError, match="two texts govern 2026-03-03"):
        verdict(rule(LIMIT, earlier=(twice,)), "", lamp(lit=on(3)), TODAY, {})


def test_the_judge_reads_only_what_is_known() -> None:
    with pytest.raises(KeyError):
        Judge(Record(Lamp, "lamp", None), date(2026, 3, 20)).holds(Lamp.lit < AS_OF)
