"""Charts: the picture is of the table beside it, can be read without colour, and is the same everywhere."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutybound.paper.charts import Chart, Kind, Row
from dutybound.paper.drawing import BAND, INK, MARK, QUIET
from tests.cli.test_page import NASTY, Reader

SVG = "{http://www.w3.org/2000/svg}"
ROWS = (
    Row("Autism", ("40%",), 40, 30, 50),
    Row("Speech, language and communication needs", ("60%",), 60, 50, 80, chosen=True),
    Row("Vision", ("c",)),
)


def chart(kind: Kind = Kind.RANGES, rows: tuple[Row, ...] = ROWS, **more: str) -> Chart:
    told = {"id": "c1", "title": "By need", "told": "Autism least.", "unit": "Per cent", **more}
    return Chart(head=("Need", "Share"), rows=rows, kind=kind, top=100, **told)


def picture(one: Chart) -> ElementTree.Element:
    return ElementTree.fromstring(one.svg())  # noqa: S314 -- our own


def words(one: Chart) -> str:
    return " ".join("".join(text.itertext()) for text in picture(one).iter(f"{SVG}text"))


@pytest.mark.parametrize("kind", Kind)
def test_a_picture_has_a_title_and_a_description_and_the_names_of_its_rows(kind: Kind) -> None:
    root = picture(chart(kind))
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "c1-title c1-told"
    title, told = root[0], root[1]
    assert (title.tag, title.text, title.get("id")) == (f"{SVG}title", "By need", "c1-title")
    assert (told.tag, told.text, told.get("id")) == (f"{SVG}desc", "Autism least.", "c1-told")
    for word in ("Autism", "Vision", "communication", "Per cent"):
        assert word in words(chart(kind))


@pytest.mark.parametrize("kind", Kind)
def test_nothing_in_a_picture_needs_a_style_or_a_script_or_another_place(kind: Kind) -> None:
    for element in picture(chart(kind)).iter():
        assert element.tag not in {f"{SVG}style", f"{SVG}script", f"{SVG}image"}
        for name, value in element.attrib.items():
            assert name not in {"style", "class"}
            assert not name.startswith("on")
            assert "http" not in value


def test_the_table_is_never_without_and_comes_with_every_row() -> None:
    reader = Reader("".join(chart().html()))
    assert reader.texts["th"] == ["Need", "Share", *(row.name for row in ROWS)]
    assert reader.texts["td"] == ["40%", "60%", "c"]
    assert [tag for tag, _ in reader.tags].index("svg") < [tag for tag, _ in reader.tags].index(
        "table"
    )


def test_a_picture_of_nothing_is_left_out_and_its_table_stays() -> None:
    reader = Reader("".join(chart(rows=(Row("Vision", ("c",)),)).html()))
    tags = {tag for tag, _ in reader.tags}
    assert "svg" not in tags
    assert "table" in tags


def test_rows_that_cannot_be_drawn_side_by_side_are_refused() -> None:
    with pytest.raises(ValueError, match="as wide as its head"):
        chart(rows=(Row("Autism", ("1", "2")),))
    with pytest.raises(ValueError, match="Two rows of 'By need' are called 'Autism'"):
        chart(rows=(Row("Autism", ("1",)), Row("Autism", ("2",))))


def test_the_row_to_look_for_has_another_shape_and_what_is_not_shown_says_so() -> None:
    one = chart()
    shapes = {path.get("d") for path in picture(one).iter(f"{SVG}path") if path.get("fill") == MARK}
    assert len(shapes) == 2
    assert "not shown" in words(one)


def test_a_gap_in_a_line_is_a_gap() -> None:
    def lines(rows: tuple[Row, ...]) -> list[str]:
        paths = picture(chart(Kind.LINE, rows)).iter(f"{SVG}path")
        return [
            p.get("d") or "" for p in paths if p.get("stroke") == MARK and p.get("fill") != MARK
        ]

    values = (40, 50, 60, 70)
    whole = tuple(Row(f"M{n}", (str(v),), v, v - 5, v + 5) for n, v in enumerate(values))
    gap = (*whole[:2], Row("M", ("c",)), *whole[2:])
    assert [path.count("M") for path in lines(whole)] == [1]
    assert [path.count("M") for path in lines(gap)] == [2]


@pytest.mark.parametrize(
    ("colour", "other", "least"),
    [(INK, "#ffffff", 4.5), (QUIET, "#ffffff", 4.5), (MARK, "#ffffff", 4.5), (MARK, BAND, 3)],
)
def test_colours_stand_out(colour: str, other: str, least: float) -> None:
    bright, dark = sorted((_luminance(colour), _luminance(other)), reverse=True)
    assert (bright + 0.05) / (dark + 0.05) >= least


def _luminance(colour: str) -> float:
    """Relative luminance, as WCAG 2 defines it."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@settings(max_examples=15, deadline=None)
@given(
    st.lists(st.text("abc <>&\"'\n", min_size=1, max_size=70), min_size=1, max_size=5, unique=True),
    st.sampled_from(Kind),
)
def test_any_words_are_only_words(names: list[str], kind: Kind) -> None:
    rows = tuple(Row(name, (name,), 5.0, 1.0, 9.0) for name in names)
    reader = Reader("".join(chart(kind, rows, title=NASTY, told=NASTY).html()))
    assert [tag for tag, _ in reader.tags if tag in {"script", "b", "img"}] == []
    assert reader.texts["td"] == names
    assert reader.texts["title"] == [NASTY]


def test_names_in_two_pictures_do_not_meet() -> None:
    one, other = (
        {e.get("id") for e in picture(chart(id=name)).iter() if e.get("id")} for name in "ab"
    )
    assert one.isdisjoint(other)


DRAW = "from tests.paper.test_charts import chart, Kind; print(*(chart(k).svg() for k in Kind))"


@pytest.mark.parametrize("kind", Kind)
def test_the_measures_of_a_picture_do_not_hang_on_the_width_of_its_words(kind: Kind) -> None:
    """How wide words are hangs on the fonts that a machine has; so no words may move anything."""

    def measures(name: str) -> tuple[str | None, str | None]:
        root = picture(chart(kind, (Row(name, ("1",), 1000.0),)))
        groups = [
            group.get("transform") for group in root.iter(f"{SVG}g") if group.get("transform")
        ]
        return root.get("viewBox"), groups[0]

    assert measures("i") == measures("W" * 28)
    assert (measures("i")[0] or "").startswith("0 0 720 ")


@pytest.mark.slow
def test_the_bytes_are_the_same_in_another_process() -> None:
    runs = [
        subprocess.run(
            [sys.executable, "-c", DRAW],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert all(one == other for one, other in pairwise(runs))
    assert "<svg" in runs[0]


def test_a_row_that_stands_aside_is_in_the_table_only() -> None:
    one = chart(rows=(*ROWS, Row("All others", ("55%",), 55, aside=True)))
    assert "All others" not in words(one)
    assert "All others" in Reader("".join(one.html())).texts["th"]
