"""What two rulebooks make of one case: each difference once, and nothing where nothing differs."""

from __future__ import annotations

from dataclasses import replace

from dutybound.engine import Case, Occurrence, Record, check
from dutybound.engine.comparing import Difference, differences
from dutybound.language import NEVER, Reply, Rule, Status, Strength, Verdict, weeks
from dutybound.language.truth import FALSE
from tests.cli.made_up import LIMIT, TODAY, Lamp, Person, ago, rule, rulebook
from tests.made_up import tell

NOT_YET = Occurrence(FALSE)
BRING = rule()
LATER = replace(BRING, steps=(replace(LIMIT, due=weeks(9).after(Lamp.asked)),))
GONE = replace(BRING, engaged=NEVER)


def case() -> Case:
    made = Case(as_of=TODAY, root=Record(Person, "person", None))
    tell(Record(Lamp, "lamp-1", made.root), asked=ago(30), came=NOT_YET)
    tell(Record(Lamp, "lamp-2", made.root), asked=ago(3), came=NOT_YET)
    return made


def between(one: Rule, *others: Rule) -> tuple[Difference, ...]:
    told = case()
    return differences(check(told, rulebook(one)), check(told, rulebook(*others)))


def statuses(found: Difference) -> tuple[Status | None, Status | None]:
    before, after = found.before, found.after
    return (before.status if before else None), (after.status if after else None)


def test_the_same_rule_makes_no_difference() -> None:
    assert between(BRING, BRING) == ()
    assert between(BRING, replace(BRING)) == (), "nor does one that says the same"


def test_an_answer_that_changes_is_told_for_each_matter() -> None:
    one, other = between(BRING, LATER)
    assert [found.either.record.id for found in (one, other)] == ["lamp-1", "lamp-2"]
    assert statuses(one) == (Status.OVERDUE, Status.DUE)
    assert statuses(other) == (Status.DUE, Status.DUE), "its last day is another"
    assert one.place == ("lamps.bring", one.either.record, "")


def test_a_rule_that_goes_or_does_not_apply_says_nothing() -> None:
    assert [statuses(one) for one in between(BRING)] == [(Status.OVERDUE, None), (Status.DUE, None)]
    assert [statuses(one) for one in between(BRING, GONE)] == [
        (Status.OVERDUE, None),
        (Status.DUE, None),
    ]
    assert between(GONE) == ()


def test_a_rule_that_comes_is_told_after_those_that_were_there() -> None:
    new = rule(id="lamps.a-new-one")
    found = between(BRING, LATER, new)
    assert [one.either.rule.id for one in found] == ["lamps.bring"] * 2 + ["lamps.a-new-one"] * 2
    assert statuses(found[2]) == (None, Status.OVERDUE)
    assert found[2].either is found[2].after


def test_guidance_that_becomes_law_is_a_difference() -> None:
    found = between(replace(BRING, strength=Strength.GUIDANCE), BRING)
    assert len(found) == 2
    assert statuses(found[0]) == (Status.OVERDUE, Status.OVERDUE)


def test_what_is_only_told_of_a_rule_is_none() -> None:
    reply = Reply(
        statement="There is no oil.",
        said=Lamp.said.includes("no-oil"),
        verdict=Verdict.LAWFUL,
        because="So.",
    )
    assert (
        between(BRING, replace(BRING, must="Bring it.", replies=(reply,), seen="Not read.")) == ()
    )
