"""How well problems are heard in invented stories: `python -m benchmarks.listen [development|held-out]`.

    python -m benchmarks.listen --stories FILE      stories that nobody has seen, written in the same way

By phrases and the sentence model, where it is there, and by the phrases alone.

The stories for development were worked on, so what they show is that the phrases do what they were made for.
The held-out ones are for measuring, seldom, and never for working on.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from dutybound.listen.problems import MOST, problems_told
from dutybound.sentences.reading import asleep, is_there
from tests.listen.told_stories import SPLITS, Story, stories, stories_in

LEAST_RECALL, MOST_FALSE = 0.85, 0.5


@dataclass(frozen=True)
class Measured:
    """What was heard in some stories.

    `told` and `heard` count problems, `main_told` and `main_heard` the first of each story, `wrong` the
    suggestions that are neither a story's problem nor fair, `in_none` those in stories that tell of none.
    """

    stories: int
    told: int
    heard: int
    main_told: int
    main_heard: int
    wrong: int
    of_none: int
    in_none: int
    seconds: float

    @property
    def recall(self) -> float:
        """The part of the problems told that is among the suggestions."""
        return self.heard / self.told

    @property
    def false_a_story(self) -> float:
        """Wrong suggestions for each story."""
        return self.wrong / self.stories

    def lines(self) -> list[str]:
        """What was measured, to be read."""
        aims = f"(aims: {LEAST_RECALL:.0%} at least, {MOST_FALSE} at most)"
        return [
            f"{self.stories} stories, {self.told} problems told of, at most {MOST} suggestions each",
            f"problems heard: {self.heard} of {self.told} ({self.recall:.1%})",
            f"main problems heard: {self.main_heard} of {self.main_told}",
            f"false suggestions: {self.wrong}, {self.false_a_story:.2f} a story {aims}",
            f"of them in the {self.of_none} stories that tell of no problem: {self.in_none}",
            f"time: {1000 * self.seconds / self.stories:.1f} ms a story",
        ]


def measured(some: Sequence[Story]) -> Measured:
    """What is heard in some stories."""
    problems_told("")
    start = perf_counter()
    heard = [tuple(one.problem for one in problems_told(story.says)) for story in some]
    took = perf_counter() - start
    both = list(zip(some, heard, strict=True))
    none = [_wrong(story, got) for story, got in both if not story.problems]
    return Measured(
        stories=len(some),
        told=sum(len(story.problems) for story in some),
        heard=sum(len(set(story.problems) & set(got)) for story, got in both),
        main_told=sum(bool(story.problems) for story in some),
        main_heard=sum(story.problems[0] in got for story, got in both if story.problems),
        wrong=sum(_wrong(story, got) for story, got in both),
        of_none=len(none),
        in_none=sum(none),
        seconds=took,
    )


def _wrong(story: Story, got: Sequence[str]) -> int:
    return len(set(got) - set(story.problems) - story.also_fair)


def tell(name: str, some: Sequence[Story]) -> None:
    """Print what is heard in some stories, with the sentence model and without."""
    if is_there():
        print("\n".join((f"{name}, by phrases and the sentence model:", *measured(some).lines())))
    with asleep():
        print("\n".join((f"{name}, by phrases alone:", *measured(some).lines())))


def main(given: Sequence[str]) -> None:
    match given:
        case ["--stories", path]:
            tell(Path(path).stem, stories_in(Path(path)))
        case [split] if split in SPLITS:
            tell(split, stories(split))
        case []:
            tell("development", stories("development"))
        case _:
            sys.exit(f"Say {' or '.join(SPLITS)}, or: --stories FILE")


if __name__ == "__main__":
    main(sys.argv[1:])
