"""The report: every number is where it belongs, words follow the law's strength, nothing leaves the page."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import polars as pl
import pytest

from dutybound.evidence.disclosure import EHC_PLANS, Publication, revised
from dutybound.evidence.report import Run, for_authority, for_publication, publication_of
from dutybound.language import Strength
from tests.cli.test_page import NASTY, Reader
from tests.evidence.made_up import child, children, finding, findings
from tests.evidence.made_up_run import ASSESSMENT_RULE, run

GOLDEN = Path(__file__).parent / "golden"
RENEW = "DUTYBOUND_WRITE_GOLDEN"


@cache
def made_up() -> Run:
    return run()


@cache
def publication() -> Publication:
    return publication_of(made_up())


@cache
def page(which: str) -> str:
    if which == "authority":
        return for_authority(made_up()).decode()
    return for_publication(made_up(), publication()).decode()


def told(html: str) -> str:
    """What a page says, without its pictures: a line for each heading, paragraph, item and row of a table."""
    body = re.sub(r"<svg.*?</svg>", "", html[html.index("<body") :], flags=re.DOTALL)
    rows = re.sub(r"</t[hd]><t[hd][^>]*>", " | ", body)
    lines = re.sub(r"<[^>]+>", "", re.sub(r"</dt><dd>", ": ", rows)).splitlines()
    return "\n".join(line.strip() for line in lines if line.strip()) + "\n"


BOTH = pytest.mark.parametrize("which", ["authority", "publication"])


@BOTH
def test_the_report_says_what_was_read_and_agreed(which: str) -> None:
    """The golden text is read by people: when it changes, read it again."""
    golden, said = GOLDEN / f"for-{which}.txt", told(page(which))
    said = re.sub(r"hash [0-9a-f]+|version [0-9.]+", "...", said)
    if os.environ.get(RENEW):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")


@BOTH
def test_a_page_is_well_formed_and_asks_nothing_of_anybody(which: str) -> None:
    reader = Reader(page(which))
    tags = {tag for tag, _ in reader.tags}
    assert tags.isdisjoint({"script", "img", "link", "iframe", "form"})
    for _, attributes in reader.tags:
        assert not {"style", "src"} & set(attributes)
        assert not any(name.startswith("on") for name in attributes)
        assert attributes.get("href", "#").startswith("#")
    (policy,) = [
        a["content"] for _, a in reader.tags if a.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "script-src" not in policy


@BOTH
def test_ids_are_unique_and_every_link_and_label_leads_somewhere(which: str) -> None:
    reader = Reader(page(which))
    ids = [a["id"] for _, a in reader.tags if "id" in a]
    assert len(ids) == len(set(ids))
    wanted = [a["href"][1:] for _, a in reader.tags if "href" in a]
    wanted += [name for _, a in reader.tags for name in a.get("aria-labelledby", "").split()]
    assert set(wanted) <= set(ids)


def test_each_page_says_at_the_top_and_bottom_whom_it_is_for() -> None:
    private, public = told(page("authority")), told(page("publication"))
    assert private.count("Not for publication") == 2
    assert public.count("For publication.") == 2
    assert "Not for publication" not in public


def test_the_page_for_publication_names_no_child_and_no_file() -> None:
    public = page("publication")
    assert not re.search(r"C0\d{4}", public)
    assert "cin.xml" not in public
    assert "notes.txt" not in public
    assert "team" not in told(public).lower()
    assert "C00" in page("authority")


def test_the_page_for_publication_is_made_of_the_publication_alone() -> None:
    """Other findings and children, and the same publication: the same page."""
    other = run(size=60, seed=99)
    mixed = replace(made_up(), findings=other.findings, children=other.children)
    assert for_publication(mixed, publication()).decode() == page("publication")


def test_no_number_in_a_table_for_publication_is_from_anywhere_else() -> None:
    shown = publication().tables
    counts = ("counted", "on_time", "late", "late_unless", "late_together")
    known = {f"{n:,}" for name in counts for n in shown[name].drop_nulls()}
    section = page("publication")
    cut = section[section.index('<h2 id="rules"') : section.index('<h2 id="waits"')]
    cells = re.findall(r'<td class="number">([^<]*)</td>', cut)
    plain = [cell for cell in cells if "%" not in cell]
    assert plain
    assert set(plain) <= known
    assert not [cell for cell in plain if int(cell.replace(",", "")) < 5]


def test_what_guidance_gives_is_never_called_late_or_unlawful() -> None:
    rule = made_up().rule(ASSESSMENT_RULE)
    assert rule.strength is Strength.GUIDANCE
    html = page("authority")
    for caption in re.findall(r"<table>\n<caption[^>]*>.*?</thead>", html, flags=re.DOTALL):
        if "45 working days" in caption or "guidance" in caption:
            assert '<th scope="col">Late</th>' not in caption
    sentences = re.split(r"(?<=\.)\s", told(html))
    said = [one for one in sentences if "unlawful" in one]
    assert said
    assert all("not by that alone unlawful" in one for one in said)


def test_a_picture_stands_before_every_table_that_it_draws() -> None:
    for figure in re.findall(r"<figure>.*?</figure>", page("authority"), flags=re.DOTALL):
        assert figure.count("<table>") == 1
        assert figure.count("<svg") <= 1
        assert figure.find("<svg") < figure.find("<table>")


def test_the_same_run_gives_the_same_bytes() -> None:
    assert for_authority(run()).decode() == page("authority")


def test_tables_that_stand_as_before_say_of_which_day() -> None:
    before = publication()
    older = Publication(before.tables.with_columns(as_of=pl.date(2026, 8, 1)), before.basis)
    one_more = _with_one_child_more(made_up())
    made = revised(older, publication_of(one_more), EHC_PLANS)
    assert "Some tables stand as they were published for 1 August 2026" in told(
        for_publication(one_more, made).decode()
    )


def _with_one_child_more(one: Run) -> Run:
    more = finding("C99999", "met late", rule=ASSESSMENT_RULE, matter="referral")
    who = child("C99999", region="Yorkshire and The Humber")
    return replace(
        one,
        findings=pl.concat([one.findings, findings([more])]),
        children=pl.concat([one.children, children([who])]),
    )


def test_words_of_returns_are_only_words() -> None:
    who = children([child("C1", sex=NASTY, team=NASTY), child(NASTY)])
    what = findings([finding("C1", "overdue"), finding(NASTY, "overdue", matter_id=NASTY)])
    issues = pl.DataFrame(
        [[NASTY] * 5], schema=["issue", "severity", "module", "field", "message"], orient="row"
    )
    html = for_authority(replace(made_up(), findings=what, children=who, issues=issues)).decode()
    assert NASTY not in html
    Reader(html)


def test_a_run_without_anything_still_gives_a_page() -> None:
    nothing = replace(
        made_up(), findings=findings([]), children=children([]), issues=None, not_recorded=None
    )
    nothing = replace(nothing, reform=None, rebuilt=None, covered=(), unread=())
    for html in (for_authority(nothing), for_publication(nothing, publication_of(nothing))):
        assert "How to read the figures" in html.decode()


def test_where_nothing_is_suppressed_nothing_looks_as_if_it_were() -> None:
    suppressed = re.compile(r"\| c( \||$)", re.MULTILINE)
    assert not suppressed.search(told(page("authority")))
    assert suppressed.search(told(page("publication")))


def test_a_long_list_of_files_that_were_not_read_is_cut_and_says_so() -> None:
    said = told(for_authority(replace(made_up(), unread=tuple(map(str, range(25))))).decode())
    assert said.count("Not read: ") == 11
    assert "Not read: 15 more." in said


def test_what_cannot_be_told_is_not_said_to_be_well() -> None:
    said = told(page("publication"))
    assert "is not a sign that they were kept" in said
    assert "plan.section_h1, plan.needs" in said


def test_many_authorities_are_told_apart_in_one_page() -> None:
    places = (
        ("383", "Yorkshire and The Humber"),
        ("380", "Yorkshire and The Humber"),
        ("201", "London"),
    )
    runs = [run(size=300, seed=n, authority=a, region=r) for n, (a, r) in enumerate(places)]
    both = replace(
        made_up(),
        findings=pl.concat([one.findings for one in runs]),
        children=pl.concat([one.children for one in runs]),
    )
    private = told(for_authority(both).decode())
    assert "Bradford (380) |" in private
    assert "Neighbour" not in private
    public = told(for_publication(both, publication_of(both)).decode())
    assert "Yorkshire and The Humber |" in public
