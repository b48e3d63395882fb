"""The column reader's parts, each against the case reader's own, and tables that do not fit together."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import pairwise, product
from random import Random
from typing import NamedTuple

import numpy as np
import pytest

from dutybound.days import (
    ENGLAND,
    FIRST,
    LAST,
    TRIBUNAL,
    Calendar,
    Span,
    add_months,
    birthday,
    day,
    in_year_of,
)
from dutybound.engine import dates
from dutybound.engine.cases import Account, Case, Occurrence, Record, Value
from dutybound.engine.columns import (
    BadTables,
    Columns,
    Table,
    Tables,
    moves,
    tables_from_cases,
    vague,
)
from dutybound.engine.columns.blocks import Block
from dutybound.engine.columns.reader import ColumnReader
from dutybound.engine.columns.segments import Places, Segments
from dutybound.engine.columns.vague import Vague
from dutybound.engine.dates import Dates
from dutybound.engine.reader import Session
from dutybound.engine.views import View
from dutybound.language import (
    AS_OF,
    Choice,
    Codes,
    Condition,
    Contested,
    DateExpression,
    DateFact,
    Event,
    Expression,
    Field,
    Matter,
    NamedDate,
    Period,
    Rulebook,
    Truth,
    Unit,
    YesNo,
    choose,
    days,
    earlier_of,
    later_of,
    paused,
    weeks,
)
from dutybound.language.truth import FALSE, TRUE, UNKNOWN
from dutybound.law.england import rulebook
from tests.drawing.cases import draw_case
from tests.engine.test_agreement import disagreements, read

TODAY = day(2026, 11, 22)
FAMILIES = 800
NEAR = (FIRST, TODAY - 40, TODAY - 1, TODAY, TODAY + 1, TODAY + 40, LAST)


# --- moves of days ------------------------------------------------------------------------------


@cache
def many_days() -> np.ndarray[tuple[int, ...], np.dtype[np.int32]]:
    """Every day near an end of something, and a sample of all others."""
    rng = Random(7)
    edges = [FIRST, LAST, ENGLAND.first, ENGLAND.last, day(1880, 1, 1), day(2200, 12, 31)]
    around = [edge + k for edge in edges for k in range(-80, 81)]
    leap = [day(year, 2, 28) + k for year in (1900, 2000, 2023, 2024, 2100) for k in range(-40, 41)]
    sample = [rng.randint(FIRST, LAST) for _ in range(2000)]
    usual = [rng.randint(day(2015, 1, 1), day(2030, 1, 1)) for _ in range(3000)]
    found = {when for when in (*around, *leap, *sample, *usual) if FIRST <= when <= LAST}
    return np.array(sorted(found), dtype=np.int32)


def agree(move: moves.VagueMove, by_case: Callable[[Dates], Dates]) -> None:
    """A move gives each day the bounds that the case reader gives it."""
    column = many_days()
    found = move(Vague(vague.same(TRUE), column, column.copy()))
    expected = [by_case(dates.exactly(when)) for when in column.tolist()]
    assert found.earliest.tolist() == [date.earliest for date in expected]
    assert found.latest.tolist() == [date.latest for date in expected]


PERIODS = [
    *(Period(n, unit) for n in (0, 1, 6, 20) for unit in (Unit.DAYS, Unit.WEEKS, Unit.MONTHS)),
    *(
        Period(n, Unit.WORKING_DAYS, calendar)
        for n in (0, 1, 2, 15, 65)
        for calendar in (ENGLAND, TRIBUNAL)
    ),
]


@pytest.mark.parametrize("beginning_with", [False, True])
@pytest.mark.parametrize("forward", [False, True])
@pytest.mark.parametrize("period", PERIODS, ids=lambda period: period.words)
def test_periods_end_where_the_case_reader_ends_them(
    period: Period, *, forward: bool, beginning_with: bool
) -> None:
    agree(
        moves.shifting(period, forward=forward, beginning_with=beginning_with),
        lambda date: dates.shift(date, period, forward=forward, beginning_with=beginning_with)[0],
    )


@pytest.mark.parametrize("calendar", [ENGLAND, TRIBUNAL], ids=repr)
def test_closed_days_roll_as_in_the_case_reader(calendar: Calendar) -> None:
    agree(moves.rolling(calendar), lambda date: dates.roll(date, calendar)[0])


@pytest.mark.parametrize("years", [0, 1, 16, 18, 25])
def test_birthdays_are_the_case_readers(years: int) -> None:
    agree(
        moves.reaching(years),
        lambda date: dates.both_ends(date, lambda when: birthday(when, years)),
    )


def test_days_in_a_year_are_the_case_readers() -> None:
    agree(
        moves.fixed_in_year(2, 15),
        lambda date: dates.both_ends(date, lambda when: in_year_of(when, 2, 15)),
    )


def test_months_back_from_the_end_of_a_month() -> None:
    """One month back from 31 March is the last of February: said here without the case reader."""
    ends = np.array([day(2024, 3, 31), day(2023, 3, 31), day(2026, 5, 31)], dtype=np.int32)
    move = moves.shifting(Period(1, Unit.MONTHS), forward=False, beginning_with=False)
    wanted = [day(2024, 2, 29), day(2023, 2, 28), day(2026, 4, 30)]
    assert move(vague.exactly(ends)).earliest.tolist() == wanted
    assert wanted[0] == add_months(int(ends[0]), -1)


# --- words, over every combination of a few vague days ------------------------------------------


class Family(Matter, key="family", noun="family"):
    """A matter with one field of each sort."""

    so = YesNo("So?", yes="it is so", no="it is not so")
    kind = Choice("Which?", options={"a": "it is a", "b": "it is b", "c": "it is c"})
    first = Event("First?", happened="the first happened", not_happened="the first did not")
    second = Event("Second?", happened="the second happened", not_happened="the second did not")
    third = DateFact("Third?", states="the third was")


class Letter(Matter, key="letter", plural="letters", noun="letter", of=Family):
    """What there can be several of."""

    kept = YesNo("Kept?", yes="it was kept", no="it was not kept")
    came = Event("Came?", happened="it came", not_happened="it did not come")
    dated = DateFact("Dated?", states="it was dated")
    by = Choice("By?", options={"post": "it came by post", "hand": "it came by hand"})
    said = Codes("Said?", options={"no": "No.", "later": "Later."})


class Page(Matter, key="page", plural="pages", noun="page", of=Letter):
    """What there can be several of in each of several."""

    read = YesNo("Read?", yes="it was read", no="it was not read")


QUESTION = Contested("q", "Which?", {"one": "the first way", "two": "the second way"})
WORDS: dict[str, Expression] = {
    "yes": Family.so,
    "no": ~Family.so,
    "choice": Family.kind.is_("a", "b"),
    "every option": Family.kind.is_("a", "b", "c"),
    "before": Family.first < Family.second,
    "by": Family.first <= Family.third,
    "by now": Family.third <= AS_OF,
    "later": later_of(Family.first, Family.second, Family.third),
    "earlier": earlier_of(Family.first, Family.second, Family.third),
    "choose": choose(Family.so, Family.first, Family.third),
    "named day": NamedDate("the day it was chosen", choose(Family.so, Family.first, Family.third)),
    "paused": paused(weeks(2).after(Family.third), Family.first, Family.second),
    "by reading": QUESTION.date(one=Family.first, two=days(3).after(Family.third)),
    "so by reading": QUESTION.condition(one=Family.so, two=Family.first.happened),
    "some": Letter.some(Letter.kept & (Letter.came > Family.first)),
    "every": Letter.every(Letter.kept),
    "two": Letter.at_least(2, Letter.kept | Letter.came.happened),
    "latest": Letter.latest_before(Letter.came, Family.third),
    "next": Letter.next_after(Letter.came, Family.first),
    "pages": Page.some(Page.read & Letter.kept),
    "pages of letters by post": Page.some(Page.read & Letter.by.is_("post")),
    "pages of letters not by post": Page.some(Page.read & ~Letter.by.is_("post")),
    "pages of letters that say no": Page.some(~Letter.said.includes("no")),
    "pages of letters that came": Page.at_least(2, ~Letter.came.happened),
    "pages of dated letters": Page.every(Letter.dated.happened),
    "pages after the first": Page.some(Family.first < Letter.came),
    "pages in letters": Letter.some(Page.every(Page.read)),
    "letters of a page": Letter.latest_before(Letter.came, later_of(Letter.dated, Family.third)),
    "no letter at hand": Letter.kept,
    "no letter's day": Letter.came.happened,
}


@cache
def family_book() -> Rulebook:
    return Rulebook(
        name="words",
        version="1",
        root=Family,
        matters=(Family, Letter, Page),
        rules=(),
        redirects={},
        digest=lambda: "",
    )


def drawn_value(rng: Random, field: Field) -> Value | None:
    low, high = sorted((rng.choice(NEAR), rng.choice(NEAR)))
    if isinstance(field, YesNo):
        return rng.choice((TRUE, FALSE, UNKNOWN, None))
    if isinstance(field, Codes):
        return rng.choice((frozenset({"no"}), frozenset({"no", "later"}), None))
    if field is Letter.by:
        return rng.choice((frozenset({"post"}), frozenset({"hand"}), None))
    if isinstance(field, Choice):
        return rng.choice((frozenset("a"), frozenset("c"), frozenset("bc"), frozenset("abc"), None))
    if isinstance(field, Event):
        spans = Occurrence(TRUE, Span(low, high)), Occurrence(UNKNOWN, Span(low, high))
        exact = Occurrence(TRUE, Span(low, low)), Occurrence(TRUE, Span(high, high))
        return rng.choice((*spans, *exact, Occurrence(FALSE), None))
    return rng.choice((Span(low, high), Span(low, low), Occurrence(FALSE), None))


def drawn_family(rng: Random) -> Case:
    root = Record(Family, "family", None)
    for number in range(rng.choice((0, 0, 1, 2, 3))):
        letter = Record(Letter, f"l{number}", root)
        for page in range(rng.choice((0, 1, 2))):
            Record(Page, f"l{number}p{page}", letter if rng.random() < 0.8 else root)
    complete = frozenset(kind for kind in (Letter, Page) if rng.random() < 0.5)
    case = Case(TODAY + rng.choice((-1, 0, 0, 1)), root, complete)
    for record in case.all_records():
        for field in record.matter.fields.values():
            value = drawn_value(rng, field)
            if value is not None:
                record.accounts[field] = (Account(value),)
    return case


@cache
def families() -> list[Case]:
    rng = Random(11)
    return [drawn_family(rng) for _ in range(FAMILIES)]


def as_columns(node: Expression, block: Block, reading: str | None) -> list[Truth | Dates]:
    """What the column reader makes of a word for every row; the ends of absent days left out."""
    plain = ColumnReader(block)
    reader = plain if reading is None else ColumnReader(block, {QUESTION: reading})
    if isinstance(node, Condition):
        truths = np.broadcast_to(reader.truth(node), (block.size,))
        return [Truth(value) for value in truths.tolist()]
    assert isinstance(node, DateExpression)
    columns = [np.broadcast_to(part, (block.size,)).tolist() for part in reader.date(node)]
    return [known(Dates(Truth(e), low, high)) for e, low, high in zip(*columns, strict=True)]


def known(date: Dates) -> Dates:
    return dates.ABSENT if date.exists is FALSE else date


@pytest.mark.parametrize("reading", [None, "one", "two"])
@pytest.mark.parametrize("as_of", [None, TODAY - 30, TODAY + 3])
@pytest.mark.parametrize("word", WORDS)
def test_each_word_is_read_as_by_the_case_reader(
    word: str, as_of: int | None, reading: str | None
) -> None:
    node = WORDS[word]
    cases = families()
    block = Block(tables_from_cases(cases, family_book()), Family, slice(0, len(cases)), as_of)
    readings = {} if reading is None else {QUESTION: reading}
    expected: list[Truth | Dates] = []
    for case in cases:
        reader = Session(View(case), as_of or case.as_of, readings).at(case.root)
        by_case = reader.truth(node) if isinstance(node, Condition) else reader.date(node)  # type: ignore[arg-type]
        expected.append(by_case if isinstance(by_case, Truth) else known(by_case))
    assert as_columns(node, block, reading) == expected


def test_the_drawn_families_are_not_all_alike() -> None:
    block = Block(tables_from_cases(families(), family_book()), Family, slice(0, FAMILIES), None)
    for word, node in WORDS.items():
        found = set(as_columns(node, block, None))
        enough = 1 if word.startswith("no letter") else 2 if word == "every option" else 3
        assert len(found) >= enough, word


# --- rules --------------------------------------------------------------------------------------


@cache
def few_cases() -> list[Case]:
    book, rng = rulebook(), Random(3)
    return [draw_case(rng, book, book.rules[i % len(book)]) for i in range(600)]


@pytest.mark.parametrize("later", [-200, 45])
def test_cases_seen_on_another_day_agree(later: int) -> None:
    assert not disagreements(read(few_cases(), TODAY + later))[:5]


def test_blocks_of_any_size_give_the_same() -> None:
    book, tables = rulebook(), tables_from_cases(few_cases(), rulebook())
    small = Columns(tables, block_rows=7).answers(book, with_days=True)
    large = Columns(tables).answers(book, with_days=True)
    assert small.keys() == large.keys()
    for key, columns in large.items():
        assert (small[key].possible == columns.possible).all()
        assert (small[key].open == columns.open).all()
        for name, date in columns.days.items():
            other = small[key].days[name]
            assert np.array_equal(other.exists, date.exists)
            assert np.array_equal(other.earliest, date.earliest)
            assert np.array_equal(other.latest, date.latest)


def test_repeated_tables_repeat_the_answers() -> None:
    book, tables = rulebook(), tables_from_cases(few_cases()[:300], rulebook())
    once, thrice = Columns(tables).answers(book), Columns(tables.repeated(3)).answers(book)
    for key, columns in once.items():
        assert (thrice[key].left == np.tile(columns.left, 3)).all()


def test_rows_in_any_order_give_the_same() -> None:
    """Letters and pages need not stand in the order of their families."""
    cases = families()[:200]
    straight = tables_from_cases(cases, family_book())
    letters, pages = straight.tables[Letter], straight.tables[Page]
    moved_letters = shuffled(letters, 2)
    places = np.argsort(moved_letters.order)
    moved_pages = shuffled(pages, 3)
    link = moved_pages.table.links[Letter]
    moved_pages.table.links[Letter] = np.where(link < 0, link, places[link]).astype(np.int32)
    tables = {
        Family: straight.tables[Family],
        Letter: moved_letters.table,
        Page: moved_pages.table,
    }
    mixed = Tables(Family, tables, straight.as_of, straight.complete)
    for word in ("some", "every", "two", "latest", "next", "pages", "pages in letters"):
        found, wanted = (
            as_columns(WORDS[word], Block(each, Family, slice(0, 200), None), None)
            for each in (mixed, straight)
        )
        assert found == wanted, word


class Shuffled(NamedTuple):
    table: Table
    order: Places


def shuffled(table: Table, seed: int) -> Shuffled:
    """The same rows in another order: row i was row `order[i]`."""
    order = np.array(Random(seed).sample(range(table.size), table.size), dtype=np.intp)
    rows = Table(table.matter, table.size)
    rows.links.update({kind: link[order] for kind, link in table.links.items()})
    rows.truths.update({field: column[order] for field, column in table.truths.items()})
    for field, date in table.days.items():
        rows.days[field] = Vague(date.exists[order], date.earliest[order], date.latest[order])
    return Shuffled(rows, order)


# --- segments and tables ------------------------------------------------------------------------


@pytest.mark.parametrize("counts", list(product((0, 1, 3), repeat=3)))
def test_runs_may_be_empty(counts: tuple[int, ...]) -> None:
    values = np.array([5, 2, 9, 4, 7, 1, 8, 3, 6][: sum(counts)], dtype=np.int32)
    starts = np.concatenate(([0], np.cumsum(counts))).astype(np.intp)
    runs = [values[a:b].tolist() for a, b in pairwise(starts)]
    segments = Segments(starts)
    assert segments.highest(values, -1).tolist() == [max(run, default=-1) for run in runs]
    assert segments.lowest(values, 99).tolist() == [min(run, default=99) for run in runs]
    assert segments.how_many(values > 4).tolist() == [sum(v > 4 for v in run) for run in runs]


def one_column(size: int, **columns: object) -> Tables:
    table = Table(Family, size, **columns)  # type: ignore[arg-type]
    return Tables(Family, {Family: table}, np.full(2, TODAY, dtype=np.int32), {})


def test_columns_must_fit() -> None:
    short = np.zeros(1, dtype=np.int8)
    with pytest.raises(BadTables, match="a column of family has 1 rows, not 2"):
        one_column(2, truths={Family.so: short})
    with pytest.raises(BadTables, match="3 cases but 2 days"):
        one_column(3)
    with pytest.raises(BadTables, match=r"letter\.kept is not a field of family"):
        one_column(2, truths={Letter.kept: np.zeros(2, dtype=np.int8)})


def test_links_must_lead_somewhere() -> None:
    family = Table(Family, 2)
    letter = Table(Letter, 1, {Family: np.array([2], dtype=np.int32)})
    with pytest.raises(BadTables, match="a letter is linked to a family that is not there"):
        Tables(Family, {Family: family, Letter: letter}, np.full(2, TODAY, dtype=np.int32), {})


def test_a_field_without_a_column_is_not_known() -> None:
    block = Block(one_column(2), Family, slice(0, 2), None)
    reader = ColumnReader(block)
    assert reader.truth(Family.so).tolist() == [UNKNOWN]
    assert reader.truth(Family.kind.is_("a", "b", "c")).tolist() == [UNKNOWN]
    assert reader.date(Family.first).latest.tolist() == [TODAY]
