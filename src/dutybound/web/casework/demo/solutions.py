"""The made-up desk's solutions: written by its advisers, each reviewed by another, and published."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.solutions import changing
from dutybound.web.casework.solutions.content import Content

_FILE = "solutions.yaml"
_NOTE = "Made for a demo. The law is real. The families that are counted are made up."


def add_solutions(advisers: Sequence[Colleague], supervisor: Colleague, today: date) -> None:
    """Publish each: begun by one adviser, reviewed by the next."""
    for place, content in enumerate(contents()):
        writer, other = (advisers[(place + step) % len(advisers)] for step in (0, 1))
        number = changing.begin(content, writer).number
        changing.send(number, 0, writer)
        changing.agree(number, 1, other)
        on = today - timedelta(days=7 * (place + 1))
        changing.publish(number, 2, supervisor, _NOTE, on)


@cache
def contents() -> tuple[Content, ...]:
    """The solutions, as they stand in the file."""
    text = files(__package__).joinpath(_FILE).read_text(encoding="utf-8")
    return tuple(_content(one) for one in yaml.safe_load(text))


def _content(one: dict[str, Any]) -> Content:
    empty = {"they_may_say": "", "then_say": ""}
    turns = [{**empty, **turn} for turn in one["meeting"]]
    return Content.read({"not_names": [], **one, "meeting": turns})
