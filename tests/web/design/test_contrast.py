"""Every pair of our colours that stands on another: WCAG 2.2 AA, worked out from the palette itself."""

from __future__ import annotations

import re

import pytest

from dutybound.web.design import assets

STYLES = assets.BUILT.parent / "frontend" / "styles"
PALETTE = dict(
    re.findall(
        r"^\$([a-z-]+): (#[0-9a-f]{6});", (STYLES / "_palette.scss").read_text(), re.MULTILINE
    )
)

WORDS = 4.5
SHAPES = 3.0

# Besides the palette: white inside fields, black on paper.
PLAIN = {"#fff", "#000000"}

READ = [
    *(
        (ink, "paper")
        for ink in ("ink", "soft-ink", "link", "link-hover", "visited", "late", "done")
    ),
    *((ink, "mist") for ink in ("ink", "soft-ink", "link", "link-hover", "visited", "late")),
    *((tone, f"{tone}-soft") for tone in ("late", "due", "open", "question", "plain")),
    *(("ink", f"{tone}-soft") for tone in ("late", "due", "open", "question", "plain")),
    *(("paper", dark) for dark in ("teal", "teal-dark", "exit", "exit-hover")),
    *(("teal-deep", "focus"), ("ink", "line"), ("link", "due-soft")),
]
SEEN = [
    *(("input-line", "paper"), ("teal", "paper"), ("teal-deep", "paper"), ("focus", "teal-dark")),
    *(("focus", "exit"), ("soft-ink", "mist"), ("teal-dark", "paper"), ("exit", "paper")),
    *((tone, "paper") for tone in ("late", "due", "open", "question", "plain")),
]


def brightness(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted(brightness(PALETTE[name]) for name in (one, other))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("words", "ground"), READ)
def test_words_can_be_read(words: str, ground: str) -> None:
    assert contrast(words, ground) >= WORDS


@pytest.mark.parametrize(("shape", "ground"), SEEN)
def test_shapes_can_be_seen(shape: str, ground: str) -> None:
    assert contrast(shape, ground) >= SHAPES


def test_every_colour_is_tried() -> None:
    tried = {name for pair in (*READ, *SEEN) for name in pair}
    assert set(PALETTE) == tried


def test_we_do_not_look_like_the_government() -> None:
    css = (assets.BUILT / assets.built_name("style.css")).read_text().lower()
    assert "transport" not in css
    assert "crown" not in css
    assert set(re.findall(r"#[0-9a-f]{3,8}\b", css)) <= PLAIN | set(PALETTE.values())
