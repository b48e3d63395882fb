"""The HTML page: accessible, self-contained, silent about the matter in its title, and escaped."""

import base64
import hashlib
import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from dutybound.case import load_case
from dutybound.cli.page import page
from dutybound.engine import check
from dutybound.engine.report import report
from dutybound.engine.report_parts import Entry, Line, Part, Report, Section, Tone
from dutybound.law.england import rulebook

ROOT = Path(__file__).parents[2]
CASES = sorted([*(ROOT / "examples").glob("*.yaml"), *(ROOT / "tests/cli/cases").glob("*.yaml")])
NASTY = "<script>alert('x')</script>\"&</style>"
VOID = {"meta", "link", "br", "hr", "img", "input"}


class Reader(HTMLParser):
    """Reads a page strictly: what opens must close, in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert not self._open, self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)
            self.texts.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in set(self._open):
            self.texts[tag][-1] += data

    def of(self, *names: str) -> Iterator[tuple[str, dict[str, str]]]:
        return ((tag, given) for tag, given in self.tags if tag in names)


def read(path: Path) -> Reader:
    law = rulebook()
    return Reader(page(report(check(load_case(path, law), law))))


def small(**changes: object) -> Report:
    entry = Entry("E", ("S",), (Part("P", (Line("L"),)),), "A", Tone.LATE)
    made = Report("H", ("O",), ("B",), (Section("s", "S", ("O",), (entry,)),), ("C",))
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_the_bones_of_a_page(path: Path) -> None:
    made = read(path)
    assert dict(made.of("html"))["html"] == {"lang": "en-GB"}
    assert made.texts["title"] == ["Your summary"]
    assert len(made.texts["h1"]) == 1
    assert [len(list(made.of(mark))) for mark in ("header", "main", "footer", "nav")] == [1] * 4
    ids = [given["id"] for _, given in made.tags if "id" in given]
    assert len(ids) == len(set(ids))
    for _, given in made.tags:
        assert given.get("aria-labelledby", "main") in ids
        assert not given.get("href", "").startswith("#") or given["href"][1:] in ids
        assert not any(name.startswith("on") or name == "style" for name in given)
    assert all(
        text.strip()
        for tag in ("h2", "h3", "h4", "li", "p", "a")
        for text in made.texts.get(tag, [])
    )


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_headings_come_in_order(path: Path) -> None:
    levels = [int(tag[1]) for tag, _ in read(path).of("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_nothing_is_fetched_and_links_go_to_the_law(path: Path) -> None:
    made = read(path)
    assert not list(made.of("script", "img", "iframe", "link", "form", "object", "video"))
    links = [given["href"] for _, given in made.of("a")]
    outward = [link for link in links if not link.startswith("#")]
    assert outward
    assert all(link.startswith("https://www.legislation.gov.uk/id/") for link in outward)
    assert not re.search(r"url\(|@import|@font-face", made.texts["style"][0])


def test_the_policy_allows_this_style_and_nothing_else() -> None:
    made = Reader(page(small()))
    policy = next(g["content"] for _, g in made.of("meta") if "http-equiv" in g)
    digest = base64.b64encode(hashlib.sha256(made.texts["style"][0].encode()).digest()).decode()
    assert policy.split("; ") == [
        "default-src 'none'",
        f"style-src 'sha256-{digest}'",
        "base-uri 'none'",
        "form-action 'none'",
    ]


def test_everything_is_escaped() -> None:
    entry = Entry(
        NASTY,
        (NASTY,),
        (Part(NASTY, (Line(NASTY, f"https://x/{NASTY}", (Line(NASTY),)),)),),
        NASTY,
    )
    open_part = Entry("E", parts=(Part(NASTY, (Line(NASTY),), folded=False),))
    section = Section(NASTY, NASTY, (NASTY,), (entry, open_part), (Line(NASTY),))
    text = page(Report(NASTY, (NASTY,), (NASTY,), (section,), (NASTY,)))
    assert "<script" not in text
    assert "alert('x')" not in text
    assert text.count("</style>") == 1
    made = Reader(text)
    assert made.texts["h1"] == [NASTY]
    assert NASTY in made.texts["h3"]


def test_reasons_fold_and_questions_do_not() -> None:
    folded = Part("Why", (Line("Because"),))
    plain = Part("What would settle it", (Line("When?"),), folded=False)
    made = Reader(
        page(small(sections=(Section("s", "S", entries=(Entry("E", (), (folded, plain)),)),)))
    )
    assert made.texts["summary"] == ["Why"]
    assert made.texts["h4"] == ["What would settle it"]


def test_a_list_of_one_is_no_list() -> None:
    one = Part("P", (Line("Alone", "https://x"),))
    two = Part("Q", (Line("First", below=(Line("Under"),)),))
    made = Reader(page(small(sections=(Section("s", "S", entries=(Entry("E", (), (one, two)),)),))))
    assert "Alone" in made.texts["p"]
    assert {"First", "Under"} <= {text.strip() for text in made.texts["li"]}


def colours() -> dict[str, str]:
    css = (ROOT / "src/dutybound/paper/page.css").read_text(encoding="utf-8")
    return dict(re.findall(r"--([a-z]+): (#[0-9a-f]{6});", css))


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", ["ink", "quiet", "late", "due", "open", "question", "link"])
def test_words_stand_out_from_the_paper(name: str) -> None:
    """WCAG 2.2, 1.4.6: a contrast of 7 to 1, which is the stricter of its two measures."""
    paper, ink = luminance(colours()["paper"]), luminance(colours()[name])
    assert (paper + 0.05) / (ink + 0.05) >= 7
