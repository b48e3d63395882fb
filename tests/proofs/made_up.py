"""A made-up law for the tests of the proofs: one matter, and rules that can be wrong in one way each."""

from __future__ import annotations

from typing import Any

from dutybound.language import (
    BestAnswer,
    Confidence,
    Contested,
    Duty,
    Event,
    Excuse,
    Limit,
    Matter,
    Party,
    Source,
    SourceKind,
    Strength,
    YesNo,
    on,
    since,
    weeks,
)
from dutybound.language.steps import Step

ACT = Source(SourceKind.ACT, "Umbrellas Act", "UA")
SOMEBODY = Party("somebody", "somebody")


class Person(Matter, key="person", noun="person"):
    """A person."""

    born = Event("When?", happened="born", not_happened="not born")


class Order(Matter, key="order", plural="orders", noun="order of an umbrella", of=Person):
    """An order of an umbrella."""

    made = Event("When?", happened="the order was made", not_happened="no order was made")
    sent = Event("When?", happened="it was sent", not_happened="it was not sent")
    rain = YesNo("Did it rain?", yes="it rained", no="it did not rain")
    told = YesNo("Were you told?", yes="you were told", no="you were not told")

    orders = (made <= sent,)


class Spoke(Matter, key="spoke", plural="spokes", noun="spoke of an umbrella", of=Order):
    """A spoke."""

    bent = YesNo("Is it bent?", yes="it is bent", no="it is not bent")
    mended = Event("When?", happened="it was mended", not_happened="it was not mended")


RAIN = Excuse(id="rain", title="it rained", when=Order.rain, source=ACT / "s 2")
SIZE = Contested("size", "How big?", {"big": "It is big.", "small": "It is small."})


def duty(*steps: Step, **changes: Any) -> Duty:
    """A duty to send the umbrella, with some of it changed."""
    said: dict[str, Any] = {
        "id": "umbrella.send",
        "title": "Send the umbrella",
        "owed_by": SOMEBODY,
        "owed_to": SOMEBODY,
        "strength": Strength.STATUTORY,
        "about": Order,
        "engaged": Order.made.happened,
        "trigger": Order.made,
        "steps": steps or (limit(),),
        "must": "Send it.",
        "sources": (ACT / "s 1",),
        "in_force": since(2014, 9, 1),
        "checked": on(2026, 11, 22),
        "seen": "All of it.",
        "confidence": Confidence.HIGH,
        "gives_less": "No choice of colour.",
        "best_answer": BestAnswer(answer="Here it is.", paper="The umbrella."),
    }
    return Duty(**(said | changes))


def limit(kind: type[Limit] = Limit, **changes: Any) -> Limit:
    """Two weeks from the order, unless it rained."""
    said: dict[str, Any] = {
        "due": weeks(2).after(Order.made),
        "done": Order.sent,
        "excused": (RAIN,),
    }
    return kind(**(said | changes))
