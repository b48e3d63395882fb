"""Opening, keeping, sharing, forgetting: what a family can do with its file."""

from __future__ import annotations

from tests.web.vault.visitor import Visitor


def test_what_is_said_is_there_again() -> None:
    parent = Visitor().begin()
    parent.say(child="Ada", days=[1, 2])
    assert parent.said() == {"child": "Ada", "days": [1, 2]}
    assert parent.state() == {"open": True, "shared": False}


def test_a_code_opens_the_file_elsewhere() -> None:
    parent = Visitor().begin()
    parent.say(child="Ada")
    code = parent.ask("draw_code")
    later = Visitor()
    assert later.enter(code.upper().replace(" ", "-")) is True
    assert later.said() == {"child": "Ada"}
