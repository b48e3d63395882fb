"""Facts, events and matters know their names, and refuse what nobody declared."""

import pytest

from dutybound.language import AS_OF, Condition, Event, Matter, YesNo
from tests.made_up import Lamp, Trim, Wick


def test_a_field_knows_its_name_and_matter() -> None:
    assert Wick.cut.path == "wick.cut"
    assert Wick.cut.matter is Wick
    assert repr(Lamp.bright) == "<YesNo lamp.bright>"


def test_a_matter_holds_its_fields_in_their_order() -> None:
    assert list(Lamp.fields) == ["made", "bright", "fair", "colour", "said", "lit", "out"]
    assert Trim.ancestors() == (Wick, Lamp)
    assert Lamp.ancestors() == ()


@pytest.mark.parametrize(
    "wrong", [lambda: Lamp.colour.is_("pink"), lambda: Lamp.said.includes("pink")]
)
def test_an_undeclared_option_is_refused_with_what_there_is(wrong: object) -> None:
    with pytest.raises(ValueError, match=r"no option 'pink': it has \["):
        wrong()  # type: ignore[operator]


def test_an_order_is_a_comparison() -> None:
    with pytest.raises(TypeError, match="first <= second"):
        _matter_with(orders=(Lamp.bright,))


def test_what_is_asked_is_not_retired() -> None:
    with pytest.raises(TypeError, match="is not retired"):
        _matter_with(retired=(("old", "Tell it elsewhere."),))
    assert _matter_with(retired=(("older", "Tell it elsewhere."),)).retired


def test_orders_may_name_the_matter_above() -> None:
    assert _matter_with(orders=(Lamp.lit <= AS_OF,)).orders


def _matter_with(
    orders: tuple[Condition, ...] = (), retired: tuple[tuple[str, str], ...] = ()
) -> type[Matter]:
    fields = {
        "orders": orders,
        "retired": retired,
        "lost": Event("When?", happened="it was lost", not_happened="it was not lost"),
        "old": YesNo("Is it old?", yes="it is old", no="it is new"),
    }
    made = type("Shade", (Matter,), fields, key="shade", plural="shades", noun="shade", of=Lamp)
    assert issubclass(made, Matter)
    return made
