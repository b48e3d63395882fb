"""A made-up vocabulary for tests of the language and its readers: a lamp, its wicks, and their trims."""

from dutybound.engine.cases import Account, Case, Record, Value
from dutybound.language import (
    Choice,
    Codes,
    DateFact,
    Event,
    Field,
    Judgement,
    Matter,
    Speaker,
    YesNo,
)


class Lamp(Matter, key="lamp", noun="lamp"):
    """The root of every made-up case."""

    made = DateFact("When was it made?", states="the lamp was made")
    bright = YesNo("Is it bright?", yes="the lamp is bright", no="the lamp is dim")
    fair = Judgement(
        "Is it fair?",
        yes="it is fair",
        no="it is not fair",
        settled_by=(Speaker.COURT, Speaker.COUNCIL),
    )
    colour = Choice(
        "Which colour?", options={"red": "it is red", "blue": "it is blue", "green": "g"}
    )
    said = Codes("What was said?", options={"cost": "It costs.", "late": "It is late."})
    lit = Event("When was it lit?", happened="the lamp was lit", not_happened="it was not lit")
    out = Event("When did it go out?", happened="it went out", not_happened="it did not go out")


class Wick(Matter, key="wick", plural="wicks", noun="wick", of=Lamp):
    """A matter that belongs to the lamp."""

    sound = YesNo("Is it sound?", yes="the wick is sound", no="the wick is not sound")
    cut = Event("When was it cut?", happened="the wick was cut", not_happened="it was not cut")


class Trim(Matter, key="trim", plural="trims", noun="trim", of=Wick):
    """A matter that belongs to a wick."""

    done = Event("When?", happened="it was trimmed", not_happened="it was not trimmed")


def lamp(as_of: int, *, complete: tuple[type[Matter], ...] = (), **said: Value) -> Case:
    """A case of one lamp with these answers, told by the family."""
    return Case(as_of, tell(Record(Lamp, "lamp", None), **said), frozenset(complete))


def wick(case: Case, **said: Value) -> Record:
    """One more wick of the case's lamp."""
    number = len(list(case.records(Wick)))
    return tell(Record(Wick, f"wick-{number}", case.root), **said)


def tell(record: Record, **said: Value) -> Record:
    """Answer fields of a record by name."""
    for name, value in said.items():
        record.accounts[record.matter.fields[name]] = (Account(value),)
    return record


def accounts(field: Field, *told: tuple[Value, Speaker]) -> dict[Field, tuple[Account, ...]]:
    """Several people's answers to one field."""
    return {field: tuple(Account(value, speaker) for value, speaker in told)}
