"""Expressions in English, word by word, and every rule of England's law."""

import re
from collections.abc import Iterator

import pytest

from dutybound.days import ANY_UK, ENGLAND, TRIBUNAL
from dutybound.engine.prose import (
    Outline,
    Prose,
    clause,
    day_outline,
    day_phrase,
    happening,
    meaning,
    ordinal,
    outline,
    period_words,
)
from dutybound.language import (
    ALWAYS,
    AS_OF,
    NEVER,
    Condition,
    DateExpression,
    Interpreter,
    Rule,
    Shown,
    all_of,
    any_of,
    choose,
    days,
    earlier_of,
    fixed,
    in_year_of,
    later_of,
    months,
    or_next_open_day,
    paused,
    the_day_before,
    weeks,
    working_days,
)
from dutybound.language.expressions import Anniversary, Named, NamedDate
from dutybound.language.rules import walk
from dutybound.law.england import rulebook
from tests.cli.made_up import READINGS, Lamp, Person, Wick

ASKED, CAME = Lamp.asked, Lamp.came
RULES = list(rulebook())


def test_it_reads_every_word() -> None:
    """The type checker compares the methods; this compares their names."""
    reader: Interpreter[str, str] = Prose()
    wanted = {name for name in vars(Interpreter) if not name.startswith("_")}
    assert wanted <= set(dir(reader))
    assert len(wanted) > 20


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (ALWAYS, "this is always so"),
        (NEVER, "this is never so"),
        (Lamp.red, "the lamp is red"),
        (~Lamp.red, "the lamp is not red"),
        (Lamp.kind.is_("desk", "floor"), "it is a desk lamp, or it is a floor lamp"),
        (~Lamp.kind.is_("desk"), "it is not so that it is a desk lamp"),
        (Lamp.said.includes("no-oil"), "this was said: “There is no oil.”"),
        (ASKED.happened, "you asked for the lamp"),
        (~ASKED.happened, "you have not asked for the lamp"),
        (weeks(2).after(ASKED).happened, "you asked for the lamp"),
        (ASKED < CAME, "you asked for the lamp, and that was before the day the lamp came"),
        (
            ~Lamp.kind.is_("desk", "floor"),
            "it is not so that (it is a desk lamp, or it is a floor lamp)",
        ),
        (
            Lamp.red & Lamp.kind.is_("desk", "floor"),
            "the lamp is red, and (it is a desk lamp, or it is a floor lamp)",
        ),
        (Lamp.sold.happened, "there is a day on which the lamp is to be sold"),
        (~Lamp.sold.happened, "there is no day on which the lamp is to be sold"),
        (~(Lamp.sold < AS_OF), "the day the lamp is to be sold is not before today"),
        (
            ~(ASKED <= AS_OF),
            "it is not so that you asked for the lamp, and that was on or before today",
        ),
        (Lamp.sold <= AS_OF, "the day the lamp is to be sold is on or before today"),
        (Lamp.red & Person.tall, "the lamp is red, and you are tall"),
        (Lamp.red | Person.tall, "the lamp is red, or you are tall"),
        (~(Lamp.red | Person.tall), "the lamp is not red, and you are not tall"),
        (~(Lamp.red & Person.tall), "these are not all so: the lamp is red, and you are tall"),
        (
            Lamp.red & (Person.tall | ASKED.happened),
            "the lamp is red, and (you are tall, or you asked for the lamp)",
        ),
        (Shown(Lamp.red), "it is shown that the lamp is red"),
        (~Shown(Lamp.red), "it is not shown that the lamp is red"),
        (
            Wick.some(Wick.lit.happened),
            "there is a wick of which this is true: the wick was lit",
        ),
        (
            ~Wick.some(Wick.lit.happened),
            "there is no wick of which this is true: the wick was lit",
        ),
        (Wick.every(Wick.lit.happened), "this is true of every wick: the wick was lit"),
        (
            Wick.at_least(2, Wick.lit.happened),
            "this is true of 2 or more, each of them a wick: the wick was lit",
        ),
        (Named("lamps.is", "it is a lamp", "it is no lamp", ALWAYS), "it is a lamp (lamps.is)"),
        (~Named("lamps.is", "it is a lamp", "it is no lamp", ALWAYS), "it is no lamp (lamps.is)"),
        (
            READINGS.condition(that_day=Lamp.red, the_next=Person.tall),
            (
                "this turns on the law (On which day does it start?): on the reading “it starts that "
                "day” the lamp is red; on the reading “it starts the next day” you are tall"
            ),
        ),
    ],
)
def test_conditions(condition: Condition, words: str) -> None:
    assert clause(condition) == words


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (ASKED, "the day you asked for the lamp"),
        (Lamp.sold, "the day the lamp is to be sold"),
        (AS_OF, "today"),
        (fixed(2026, 3, 10), "10 March 2026"),
        (weeks(6).after(ASKED), "6 weeks after the day you asked for the lamp"),
        (months(1).after(ASKED), "1 month after the day you asked for the lamp"),
        (weeks(2).before(ASKED), "2 weeks before the day you asked for the lamp"),
        (the_day_before(ASKED), "the day before the day you asked for the lamp"),
        (
            days(15).beginning_with(ASKED),
            "the last of the 15 days that begin with the day you asked for the lamp",
        ),
        (
            or_next_open_day(ASKED, TRIBUNAL),
            (
                f"the day you asked for the lamp (where that day does not count, the next that does: "
                f"{TRIBUNAL.name})"
            ),
        ),
        (
            later_of(ASKED, CAME),
            "the later of (1) the day you asked for the lamp and (2) the day the lamp came",
        ),
        (
            earlier_of(ASKED, CAME),
            "the earlier of (1) the day you asked for the lamp and (2) the day the lamp came",
        ),
        (Anniversary(Lamp.sold, 21), "the 21st birthday"),
        (
            weeks(2).after(NamedDate("lamp day", choose(Lamp.red, ASKED, CAME))),
            "2 weeks after lamp day",
        ),
        (in_year_of(ASKED, 2, 15), "15 February in the year of the day you asked for the lamp"),
        (
            paused(fixed(2026, 3, 10), ASKED, CAME),
            (
                "10 March 2026, not counting the days from the day you asked for the lamp to the day "
                "the lamp came"
            ),
        ),
        (
            choose(Lamp.red, ASKED, CAME),
            "the day you asked for the lamp, if the lamp is red; otherwise the day the lamp came",
        ),
        (
            Wick.latest_before(Wick.lit, AS_OF),
            "the last day, on or before today, that is, for any wick, the day the wick was lit",
        ),
        (
            Wick.next_after(Wick.lit, ASKED),
            (
                "the first day after the day you asked for the lamp that is, for any wick, the day the "
                "wick was lit"
            ),
        ),
        (
            READINGS.date(that_day=ASKED, the_next=CAME),
            (
                "this turns on the law (On which day does it start?): on the reading “it starts that "
                "day” the day you asked for the lamp; on the reading “it starts the next day” the day "
                "the lamp came"
            ),
        ),
    ],
)
def test_days(date: DateExpression, words: str) -> None:
    assert day_phrase(date) == words


def test_working_days_name_a_calendar_that_is_not_the_usual_one() -> None:
    assert period_words(working_days(25, ENGLAND)) == "25 working days"
    assert period_words(working_days(20, ANY_UK)) == f"20 working days ({ANY_UK.name})"


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (18, "18th"), (22, "22nd")],
)
def test_ordinals(number: int, words: str) -> None:
    assert ordinal(number) == words


def test_that_a_day_has_come() -> None:
    assert (
        happening(later_of(ASKED, weeks(1).after(CAME)))
        == "you asked for the lamp, or the lamp came"
    )
    assert happening(paused(ASKED, CAME, CAME)) == "you asked for the lamp"
    assert happening(fixed(2026, 3, 10)) == "there is such a day: 10 March 2026"


def lines(tree: Outline) -> list[str]:
    return ["  " * depth + text for depth, text in tree.lines()]


def test_an_outline_keeps_what_belongs_together() -> None:
    condition = all_of(
        Lamp.red,
        any_of(Person.tall, ~(Lamp.needed | ASKED.happened)),
        ~Wick.some(Wick.lit.happened & (Wick.lit < AS_OF)),
    )
    assert lines(outline(condition)) == [
        "all of these are so:",
        "  the lamp is red",
        "  one or more of these is so:",
        "    you are tall",
        "    none of these is so:",
        "      the lamp is needed",
        "      you asked for the lamp",
        "  there is no wick of which all of these are true:",
        "    the wick was lit",
        "    the wick was lit, and that was before today",
    ]


def test_several_answers_are_a_list() -> None:
    several = Lamp.kind.is_("desk", "floor")
    each = ["  it is a desk lamp", "  it is a floor lamp"]
    assert lines(outline(several)) == ["one of these is so:", *each]
    assert lines(outline(~several)) == ["none of these is so:", *each]


def test_a_named_day_stands_as_its_name_and_is_explained_apart() -> None:
    named = NamedDate("lamp day", choose(Lamp.red, ASKED, CAME))
    assert lines(day_outline(named)) == ["lamp day"]
    assert lines(meaning(named))[:2] == ["it depends:", "  if the lamp is red:"]


def test_an_outline_of_readings_denied_denies_each() -> None:
    contested = READINGS.condition(that_day=Lamp.red, the_next=Person.tall)
    assert lines(outline(~contested)) == [
        "this turns on the law: On which day does it start?",
        "  on the reading “it starts that day”:",
        "    the lamp is not red",
        "  on the reading “it starts the next day”:",
        "    you are not tall",
    ]


def test_an_outline_of_days() -> None:
    chain = choose(Lamp.red, ASKED, choose(Person.tall, CAME, later_of(ASKED, CAME)))
    assert lines(day_outline(chain)) == [
        "it depends:",
        "  if the lamp is red:",
        "    the day you asked for the lamp",
        "  if you are tall:",
        "    the day the lamp came",
        "  otherwise:",
        "    the later of these:",
        "      the day you asked for the lamp",
        "      the day the lamp came",
    ]


def test_a_day_that_depends_is_kept_together() -> None:
    due = weeks(2).after(choose(Lamp.red, ASKED, CAME))
    depends = "the day you asked for the lamp, if the lamp is red; otherwise the day the lamp came"
    assert day_phrase(due) == f"2 weeks after ({depends})"
    assert clause(due <= AS_OF) == f"2 weeks after ({depends}) is on or before today"
    assert lines(day_outline(due))[:3] == [
        "2 weeks after this day:",
        "  it depends:",
        "    if the lamp is red:",
    ]


def expressions(rule: Rule) -> Iterator[Condition | DateExpression]:
    roots = [rule.engaged, rule.trigger]
    for text in rule.texts:
        for step in text.steps:
            roots += [*step.statuses(rule.engaged).values(), *step.dates().values()]
    for node in walk(*roots):
        assert isinstance(node, Condition | DateExpression)
        yield node


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_every_expression_of_the_law_has_words(rule: Rule) -> None:
    for node in expressions(rule):
        words = clause(node) if isinstance(node, Condition) else day_phrase(node)
        assert words
        assert words == words.strip()
        assert not re.search(r"<|>|object at|dutybound\.|None|\{|  ", words), words
