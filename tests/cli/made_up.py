"""A small made-up law and cases under it, for tests of what people read."""

from __future__ import annotations

from typing import Any

from dutybound.days import Span, day
from dutybound.engine import Account, Case, Occurrence, Record, Result, check
from dutybound.engine.cases import Value, happened_on
from dutybound.language import (
    ALWAYS,
    AS_OF,
    FALSE,
    TRUE,
    Ban,
    Bar,
    BestAnswer,
    Choice,
    Claim,
    Codes,
    Confidence,
    Contested,
    DateFact,
    Definition,
    Discretion,
    Duty,
    Event,
    Excuse,
    Expectation,
    Extension,
    Field,
    Judgement,
    Limit,
    Matter,
    Party,
    Power,
    Prohibition,
    Proof,
    Remedy,
    Reply,
    Review,
    Right,
    Rule,
    Rulebook,
    Source,
    SourceKind,
    Speaker,
    Standing,
    StandingDuty,
    Strength,
    Target,
    Test,
    Verdict,
    YesNo,
    days,
    on,
    since,
    weeks,
)

BODY = Party("body", "the body")
PERSON = Party("person", "the person")
ACT = Source(SourceKind.ACT, "Lamps Act 2001", "Lamps Act 2001", "ukpga/2001/1")
TODAY = day(2026, 11, 22)


class Person(Matter, key="person", noun="person"):
    """The person whom a case is about."""

    tall = YesNo("Are you tall?", yes="you are tall", no="you are not tall")


class Lamp(Matter, key="lamp", plural="lamps", noun="lamp", of=Person):
    """A lamp that somebody asked for."""

    asked = Event(
        "When did you ask for the lamp?",
        happened="you asked for the lamp",
        not_happened="you have not asked for the lamp",
    )
    came = Event("When did the lamp come?", happened="the lamp came", not_happened="no lamp came")
    sold = DateFact("When is it to be sold?", states="the lamp is to be sold")
    red = YesNo("Is it red?", yes="the lamp is red", no="the lamp is not red")
    needed = Judgement(
        "Has a court said that it is needed?",
        yes="the lamp is needed",
        no="the lamp is not needed",
        settled_by=(Speaker.COURT, Speaker.OMBUDSMAN),
    )
    kind = Choice(
        "What kind is it?",
        options={"desk": "it is a desk lamp", "floor": "it is a floor lamp"},
    )
    said = Codes("What was said?", options={"no-oil": "There is no oil.", "too-dear": "Too dear."})


class Wick(Matter, key="wick", plural="wicks", noun="wick", of=Lamp):
    """A wick of a lamp."""

    lit = Event("When was it lit?", happened="the wick was lit", not_happened="the wick is unlit")


LIMIT = Limit(due=weeks(2).after(Lamp.asked), done=Lamp.came)
AWAY = Excuse(
    id="away", title="everybody was away", when=Lamp.red & Lamp.needed, source=ACT / "s 3"
)
MORE_TIME = Extension(
    until=weeks(6).after(Lamp.asked),
    when=Lamp.red,
    needs="the body said so in red ink",
    source=ACT / "s 4",
)
READINGS = Contested(
    id="start",
    question="On which day does it start?",
    readings={"that-day": "it starts that day", "the-next": "it starts the next day"},
)

_CLASSES: dict[type, type[Rule]] = {
    Limit: Duty,
    Standing: StandingDuty,
    Ban: Prohibition,
    Claim: Right,
    Discretion: Power,
    Test: Definition,
}


def rule(step: Any = LIMIT, *, kind: type[Rule] | None = None, **changes: Any) -> Any:
    """A rule of the made-up law with one step, and whatever else is given."""
    given: dict[str, Any] = {
        "id": "lamps.bring",
        "title": "Bring the lamp",
        "owed_by": BODY,
        "owed_to": PERSON,
        "strength": Strength.STATUTORY,
        "about": Lamp,
        "engaged": ALWAYS,
        "trigger": AS_OF,
        "steps": (step,),
        "must": "Bring the lamp, lit.",
        "sources": (ACT / "s 1(2)",),
        "in_force": since(2001, 1, 1),
        "checked": on(2026, 11, 1),
        "seen": "All of it.",
        "confidence": Confidence.HIGH,
        "gives_less": "No oil.",
        "best_answer": BestAnswer(answer="It is on its way.", paper="The log of lamps."),
    }
    made = kind or _CLASSES[type(step)]
    if made is Definition:
        given |= {"says": "the law counts it as a lamp", "denies": "the law counts it as no lamp"}
    return made(**{**given, **changes})


def rulebook(*rules: Rule, reviews: tuple[Review, ...] = ()) -> Rulebook:
    """The made-up law with these rules, reviewed like this."""
    return Rulebook(
        name="Lamps",
        version="1",
        root=Person,
        matters=(Person, Lamp, Wick),
        rules=rules,
        redirects={},
        digest=lambda: "0123456789abcdef",
        reviews=lambda: reviews,
    )


def result(
    *rules: Rule, facts: dict[Field, Any], as_of: int = TODAY, reviews: tuple[Review, ...] = ()
) -> Result:
    """These rules checked on one lamp of which these things have been told."""
    case = Case(as_of=as_of, root=Record(Person, "person", None))
    accounts = {field: _accounts(value) for field, value in facts.items()}
    Record(Lamp, "lamp-1", case.root, accounts)
    return check(case, rulebook(*rules, reviews=reviews))


def _accounts(value: Any) -> tuple[Account, ...]:
    if isinstance(value, tuple):
        return value
    return (Account(value),)


def ago(number: int) -> Occurrence:
    """Something that happened so many days before TODAY."""
    return happened_on(TODAY - number)


def told(value: Value, by: Speaker, shown_by: Proof | None = None) -> Account:
    """What somebody says of a fact."""
    return Account(value, by, shown_by)


def between(first: int, last: int) -> Occurrence:
    """Something that happened some day between so many and so many days before TODAY."""
    return Occurrence(TRUE, Span(TODAY - first, TODAY - last))


NOT_YET = Occurrence(FALSE)

__all__ = [
    "ACT",
    "AWAY",
    "LIMIT",
    "MORE_TIME",
    "NOT_YET",
    "READINGS",
    "TODAY",
    "Ban",
    "Bar",
    "Claim",
    "Discretion",
    "Expectation",
    "Lamp",
    "Limit",
    "Person",
    "Remedy",
    "Reply",
    "Standing",
    "Target",
    "Test",
    "Verdict",
    "Wick",
    "ago",
    "between",
    "days",
    "result",
    "rule",
    "rulebook",
    "told",
]
