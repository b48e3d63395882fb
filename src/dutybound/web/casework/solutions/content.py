"""What a solution says, and about what."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from dutybound.web.casework.outcomes.about import About


@dataclass(frozen=True)
class Exchange:
    """One turn of a meeting: what to say, what they may say, and what to say to that."""

    say: str
    they_may_say: str = ""
    then_say: str = ""


@dataclass(frozen=True)
class Content:
    """A solution's text.

    `about` is as `About.text` has it; `rules` are ids of the rulebook, `letter` the id of a letter or "".
    `not_names` are words that look like somebody's name and are none; they are not published.
    """

    about: str
    title: str
    short: str = ""
    rules: tuple[str, ...] = ()
    letter: str = ""
    steps: tuple[str, ...] = ()
    meeting: tuple[Exchange, ...] = ()
    not_names: tuple[str, ...] = ()

    @classmethod
    def read(cls, kept: Mapping[str, Any]) -> Content:
        """What `written` gave."""
        return cls(
            about=kept["about"],
            title=kept["title"],
            short=kept["short"],
            rules=tuple(kept["rules"]),
            letter=kept["letter"],
            steps=tuple(kept["steps"]),
            meeting=tuple(Exchange(**each) for each in kept["meeting"]),
            not_names=tuple(kept["not_names"]),
        )

    def written(self) -> dict[str, Any]:
        """As JSON can hold it."""
        kept: dict[str, Any] = json.loads(json.dumps(asdict(self)))
        return kept

    def texts(self) -> Iterator[str]:
        """Every text that somebody typed and others will read."""
        yield from (self.title, self.short, *self.steps)
        for one in self.meeting:
            yield from filter(None, (one.say, one.they_may_say, one.then_say))

    @property
    def on(self) -> About:
        """What it is about."""
        return About.read(self.about)

    @property
    def finished(self) -> bool:
        """Whether it says all that a family needs: what to do, by which law, and why."""
        return bool(self.short and self.rules and self.steps)
