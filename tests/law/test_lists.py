"""Each kind of matter says in plain words how it is asked for."""

from __future__ import annotations

import pytest

from dutybound.language import Matter
from dutybound.law.england import rulebook


@pytest.mark.parametrize(
    "matter", [m for m in rulebook().matters if m.of is not None], ids=lambda m: m.key
)
def test_a_list_is_asked_for_in_words_of_its_own(matter: type[Matter]) -> None:
    assert matter.ask_any.endswith("?")
    assert matter.ask_others.endswith("?")
    assert matter.ask_any != matter.ask_others


def test_what_a_reply_answers_is_said_of_the_matter_of_its_rule() -> None:
    """A reply is told with the findings of its rule: what was said of another matter would never be."""
    astray = [
        f"{rule.id}: {reply.said.codes.path}"
        for rule in rulebook()
        for reply in rule.replies
        if reply.said is not None and reply.said.codes.matter is not rule.about
    ]
    assert not astray
