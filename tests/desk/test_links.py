"""A chain by itself: whatever is changed, cut out or put in, the first link that shows it is named."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from dutybound.web.casework.links import first_broken, place_after


@dataclass(frozen=True)
class Linked:
    """A link whose hash is of a word, and of where it stands."""

    place: int
    before: str
    word: str
    hash: str = ""

    def hashed(self) -> Linked:
        return replace(self, hash=hash_of(self))


def hash_of(link: Linked) -> str:
    return f"{link.place} {link.word} after ({link.before})"


def chain(*words: str) -> list[Linked]:
    links: list[Linked] = []
    for word in words:
        links.append(Linked(*place_after(links[-1] if links else None), word).hashed())
    return links


def test_a_chain_as_it_was_made_is_whole() -> None:
    for made in (chain(), chain("one"), chain("one", "two", "three")):
        assert first_broken(made, hash_of) == 0


ONE, TWO, THREE = chain("one", "two", "three")


@pytest.mark.parametrize(
    ("links", "broken"),
    [
        pytest.param([ONE, replace(TWO, word="too"), THREE], 2, id="changed"),
        pytest.param([ONE, replace(TWO, word="too").hashed(), THREE], 3, id="changed and hashed"),
        pytest.param([ONE, THREE], 2, id="cut out"),
        pytest.param([TWO, THREE], 1, id="its beginning cut off"),
        pytest.param([ONE, replace(TWO, place=3).hashed()], 2, id="at another place"),
        pytest.param([ONE, TWO, Linked(3, ONE.hash, "x").hashed()], 3, id="after another"),
        pytest.param([ONE, TWO, TWO, THREE], 3, id="put in twice"),
    ],
)
def test_what_was_done_to_it_shows_at_the_first_link_that_does_not_follow(
    links: list[Linked], broken: int
) -> None:
    assert first_broken(links, hash_of) == broken
