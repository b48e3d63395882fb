"""A made-up rulebook over the made-up vocabulary, with every word and kind of step of the language.

The law of England does not use every word yet; the readers have to get each of them right all the same.
"""

from datetime import date

from dutybound.days import ENGLAND
from dutybound.language import (
    ALWAYS,
    AS_OF,
    Ban,
    BestAnswer,
    Claim,
    Condition,
    Confidence,
    Contested,
    DateExpression,
    Discretion,
    Excuse,
    Extension,
    Limit,
    Matter,
    Party,
    Rule,
    Rulebook,
    Source,
    SourceKind,
    Standing,
    Step,
    Strength,
    Test,
    Text,
    between,
    choose,
    days,
    days_within,
    earlier_of,
    in_year_of,
    later_of,
    months,
    or_next_open_day,
    paused,
    since,
    the_day_before,
    weeks,
    working_days,
)
from dutybound.language.expressions import Anniversary, Named, NamedDate
from dutybound.language.steps import Bar
from tests.made_up import Lamp, Trim, Wick

SECTION = Source(SourceKind.ACT, "Lamp Act", "Lamp Act", "ukpga/1999/9") / "s 1"
START = Contested("start", "When?", {"that-day": "at once", "next": "the day after"})
BEGINS = START.date(that_day=Wick.cut, next=days(1).after(Wick.cut))
SPLIT = NamedDate("the lamp's half-year day", in_year_of(Lamp.lit, 2, 15))


def rule(
    rule_id: str,
    *steps: Step,
    about: type[Matter] = Lamp,
    engaged: Condition = ALWAYS,
    trigger: DateExpression = AS_OF,
    earlier: tuple[Text, ...] = (),
) -> Rule:
    return Rule(
        id=f"lamp.{rule_id}",
        title=rule_id,
        owed_by=Party("keeper", "the keeper"),
        owed_to=Party("all", "everybody"),
        strength=Strength.STATUTORY,
        about=about,
        engaged=engaged,
        trigger=trigger,
        steps=steps,
        earlier=earlier,
        must="Keep it.",
        sources=(SECTION,),
        in_force=since(2025, 7, 1) if earlier else since(1990, 1, 1),
        checked=date(2026, 1, 1),
        seen="All of it.",
        confidence=Confidence.HIGH,
        gives_less="Nothing.",
        best_answer=BestAnswer(answer="Yes.", paper="The log."),
    )


def limit(due: DateExpression, until: DateExpression, step_id: str = "") -> Limit:
    return Limit(
        id=step_id,
        due=due,
        done=Lamp.out,
        extension=Extension(
            until=until, when=Wick.some(Wick.sound), needs="a word", source=SECTION
        ),
        excused=(
            Excuse(id="fair", title="it was fair", when=Lamp.fair & Lamp.bright, source=SECTION),
            Excuse(id="red", title="it was red", when=Lamp.colour.is_("red"), source=SECTION),
        ),
    )


RULES = (
    rule(
        "limit",
        limit(working_days(10, ENGLAND).after(Lamp.lit), months(1).beginning_with(Lamp.lit), "a"),
        limit(or_next_open_day(months(1).after(Lamp.lit), ENGLAND), weeks(9).after(Lamp.lit), "b"),
        engaged=Lamp.lit < Anniversary(Lamp.made, 18),
        trigger=Lamp.lit,
        earlier=(
            Text(
                in_force=between((1990, 1, 1), (2025, 6, 30)),
                steps=(limit(weeks(1).after(Lamp.lit), weeks(2).after(Lamp.lit), "a"),),
            ),
        ),
    ),
    rule(
        "claim",
        Claim(
            used=Wick.latest_before(Wick.cut, Lamp.out),
            opens=choose(Lamp.bright, weeks(2).after(Lamp.lit), the_day_before(Lamp.out)),
            safe=earlier_of(weeks(3).after(Lamp.lit), weeks(3).after(Lamp.out)),
            outer=later_of(weeks(3).after(Lamp.lit), weeks(3).after(Lamp.out)),
            shut_out=(
                Bar(id="sound", title="all", when=Wick.every(Wick.sound), source=SECTION),
                Bar(id="blue", title="blue", when=Lamp.colour.is_("blue", "red"), source=SECTION),
            ),
        ),
    ),
    rule(
        "wick",
        Limit(
            due=paused(weeks(4).after(BEGINS), Lamp.lit, Lamp.out),
            done=Trim.next_after(Trim.done, Wick.cut),
            excused=(
                Excuse(id="many", title="many", when=Trim.at_least(2, ALWAYS), source=SECTION),
            ),
        ),
        about=Wick,
        engaged=~Wick.sound | Lamp.bright,
        trigger=Wick.cut,
    ),
    rule(
        "standing",
        Standing(id="owed", not_met=Wick.some(~Wick.sound), since=Lamp.lit),
        Standing(id="plain", since=Lamp.lit),
        engaged=Wick.at_least(2, Wick.cut.happened),
    ),
    rule(
        "ban",
        Ban(crossed=days_within(Lamp.lit, Lamp.out, weeks(1)), on=Lamp.out),
        engaged=START.condition(that_day=SPLIT <= Lamp.lit, next=SPLIT < Lamp.lit),
    ),
    rule("test", Test(holds=Named("lamp.named", "yes", "no", Lamp.bright | ~Lamp.fair))),
    rule("age", Test(holds=AS_OF < Anniversary(Lamp.made, 18))),
    rule("power", Discretion(when=Wick.every(Wick.cut.happened))),
)
LAMP_LAW = Rulebook(
    name="Lamps",
    version="1",
    root=Lamp,
    matters=(Lamp, Wick, Trim),
    rules=RULES,
    redirects={},
    digest=lambda: "0",
)
