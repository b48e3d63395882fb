"""The machine's answers are NumPy's: word by word, for whole rules, and on a million rows."""

from __future__ import annotations

import subprocess
import sys
from functools import cache, partial
from random import Random
from threading import Thread

import numpy as np
import pytest

from dutybound.days import FIRST, LAST
from dutybound.engine.cases import Case
from dutybound.engine.columns import (
    Columns,
    NoSuchEngine,
    StepColumns,
    Table,
    Tables,
    answers,
    tables_from_cases,
)
from dutybound.engine.columns.blocks import Block
from dutybound.engine.columns.machine.compiled import loop
from dutybound.engine.columns.machine.frames import Frame
from dutybound.engine.columns.machine.memory import Memory
from dutybound.engine.columns.machine.plans import FramePlan, Plan, make_plan
from dutybound.engine.columns.machine.programs import make_program
from dutybound.engine.columns.machine.running import Runner, run_in_order
from dutybound.engine.columns.machine.shape import Shape
from dutybound.engine.columns.machine.writer import Writer
from dutybound.engine.dates import Dates
from dutybound.language import (
    ALWAYS,
    NEVER,
    Condition,
    DateExpression,
    Expression,
    Matter,
    Truth,
    earlier_of,
    fixed,
    later_of,
    paused,
    weeks,
)
from dutybound.language.expressions import All, Anniversary, AnyOf, Choose
from dutybound.law.england import rulebook
from tests.drawing.cases import draw_case
from tests.engine.sums import differences, sums
from tests.engine.test_columns import (
    QUESTION,
    TODAY,
    WORDS,
    Family,
    Letter,
    Page,
    as_columns,
    families,
    family_book,
    few_cases,
    known,
    shuffled,
)

MILLION = 1_000_000


def frame_plan(frame: Frame) -> FramePlan:
    lower = [frame_plan(below) for below in frame.lower.values()]
    program = make_program(frame.sheet, frame.results)
    return FramePlan(frame.matter, frame.in_order, program, lower)


def by_machine(
    node: Expression, tables: Tables, as_of: int | None, reading: str | None
) -> list[Truth | Dates]:
    """What the machine makes of a word for every row; the ends of absent days left out."""
    shape = Shape(tables, as_of)
    frame = Frame(shape, tables.root, tables.root)
    plain = Writer(frame)
    writer = plain if reading is None else Writer(frame, {QUESTION: reading}, plain)
    slots = (writer.truth(node),) if isinstance(node, Condition) else writer.date(date_of(node))
    wanted = [frame.sheet.copied(slot) for slot in slots]
    frame.results = list(dict.fromkeys(wanted))
    size = tables.size(tables.root)
    found = Runner(Plan(shape, frame_plan(frame), [], []), tables, Memory()).run(slice(0, size))
    columns = [found[frame.results.index(slot)].tolist() for slot in wanted]
    if isinstance(node, Condition):
        return [Truth(value) for value in columns[0]]
    return [known(Dates(Truth(e), low, high)) for e, low, high in zip(*columns, strict=True)]


def date_of(node: Expression) -> DateExpression:
    assert isinstance(node, DateExpression)
    return node


@pytest.mark.parametrize("reading", [None, "one", "two"])
@pytest.mark.parametrize("as_of", [None, TODAY - 30, TODAY + 3])
@pytest.mark.parametrize("word", WORDS)
def test_each_word_means_the_same(word: str, as_of: int | None, reading: str | None) -> None:
    tables = tables_from_cases(families(), family_book())
    block = Block(tables, Family, slice(0, len(families())), as_of)
    wanted = as_columns(WORDS[word], block, reading)
    assert by_machine(WORDS[word], tables, as_of, reading) == wanted


SETTLED: dict[str, Expression] = {
    "chosen where it always holds": Choose(ALWAYS, Family.first, Family.third),
    "chosen where it never holds": Choose(NEVER, Family.first, Family.third),
    "chosen by what is not there": Choose(Letter.kept, Family.first, Family.third),
    "with what always holds": All((ALWAYS, Family.so)),
    "with what never holds": All((NEVER, Family.so)),
    "or what always holds": AnyOf((ALWAYS, Family.so)),
    "or what never holds": AnyOf((NEVER, Family.so)),
    "nothing of nothing": All(()),
    "later of a day that is not there": later_of(Family.first, Letter.came),
    "earlier of a day that is not there": earlier_of(Family.first, Letter.came),
    "stopped by what is not there": paused(Family.third, Letter.came, Family.second),
    "stopped, and begun again never": paused(Family.third, Family.first, Letter.came),
    "fixed days": fixed(2026, 1, 1) < fixed(2026, 1, 2),
    "a period from a fixed day": weeks(1).after(fixed(2026, 1, 1)),
    "a birthday from a fixed day": Anniversary(fixed(2024, 2, 29), 18),
}


@pytest.mark.parametrize("word", SETTLED)
def test_what_is_settled_without_any_row_means_the_same(word: str) -> None:
    tables = tables_from_cases(families(), family_book())
    block = Block(tables, Family, slice(0, len(families())), None)
    assert by_machine(SETTLED[word], tables, None, None) == as_columns(SETTLED[word], block, None)


@pytest.mark.parametrize("word", WORDS)
def test_rows_in_any_order_give_the_same(word: str) -> None:
    """Letters and pages need not stand in the order of their families."""
    tables = mixed(tables_from_cases(families()[:200], family_book()))
    block = Block(tables, Family, slice(0, 200), None)
    assert by_machine(WORDS[word], tables, None, None) == as_columns(WORDS[word], block, None)


def mixed(straight: Tables) -> Tables:
    letters, pages = (shuffled(straight.tables[kind], 2) for kind in (Letter, Page))
    places = np.argsort(letters.order)
    link = pages.table.links[Letter]
    pages.table.links[Letter] = np.where(link < 0, link, places[link]).astype(np.int32)
    tables = {Family: straight.tables[Family], Letter: letters.table, Page: pages.table}
    return Tables(Family, tables, straight.as_of, straight.complete)


@pytest.mark.parametrize("word", WORDS)
def test_what_has_no_column_or_no_table_is_not_known(word: str) -> None:
    """As in a return, which lacks most of what a rule asks for."""
    straight = tables_from_cases(families()[:100], family_book())
    few: dict[type[Matter], Table] = {k: straight.tables[k] for k in (Family, Letter)}
    few[Letter] = Table(Letter, few[Letter].size, few[Letter].links)
    tables = Tables(Family, few, straight.as_of, {})
    block = Block(tables, Family, slice(0, 100), None)
    assert by_machine(WORDS[word], tables, None, None) == as_columns(WORDS[word], block, None)


# --- rules --------------------------------------------------------------------------------------


Answers = dict[tuple[str, str], StepColumns]


def both(tables: Tables, as_of: int | None = None, block_rows: int | None = None) -> list[Answers]:
    engines = (Columns(tables, as_of=as_of, engine="numpy"),)
    machine = Columns(tables, as_of=as_of, block_rows=block_rows, engine="numba", threads=3)
    return [columns.answers(rulebook(), with_days=True) for columns in (*engines, machine)]


@cache
def few_tables() -> Tables:
    return tables_from_cases(few_cases(), rulebook())


@pytest.mark.parametrize("as_of", [None, TODAY - 200, TODAY, TODAY + 45])
def test_rules_give_the_same_on_any_day(as_of: int | None) -> None:
    assert not differences(*both(few_tables(), as_of))


def test_cases_known_to_one_day_give_the_same() -> None:
    same_day = few_tables().as_of * 0 + TODAY
    alike = Tables(few_tables().root, few_tables().tables, same_day, {})
    for as_of in (None, TODAY - 1, TODAY + 45):
        assert not differences(*both(alike, as_of))


def test_blocks_of_any_size_give_the_same() -> None:
    assert not differences(*both(few_tables(), block_rows=7))


def test_days_far_from_ours_give_the_same() -> None:
    """A year written 0202 or 9206 is outside every table of days."""
    tables = tables_from_cases(few_cases()[:200], rulebook())
    rng = np.random.default_rng(4)
    for table in tables.tables.values():
        for date in table.days.values():
            odd = (date.exists == 2) & (rng.random(table.size) < 0.5)
            day = rng.choice([FIRST + 9, 70_000, 650_000, 810_000, 3_000_000, LAST - 9], table.size)
            date.earliest[odd] = date.latest[odd] = day[odd]
    assert not differences(*both(tables))


def test_columns_of_another_sort_or_layout_are_read_all_the_same() -> None:
    wide = tables_from_cases(few_cases()[:50], rulebook())
    for table in wide.tables.values():
        for field, column in table.truths.items():
            spread = np.repeat(column, 2)[::2]
            table.truths[field] = spread
        for kind, link in table.links.items():
            table.links[kind] = np.asarray(link, dtype=np.int64)
    assert not differences(*both(wide))


def test_a_plan_is_used_again_only_for_tables_of_its_shape() -> None:
    rule = rulebook().rules[0]
    tables = few_tables()
    first = make_plan(tables, rule.about, (rule,), TODAY, with_days=False)
    again = make_plan(tables.repeated(2), rule.about, (rule,), TODAY, with_days=False)
    later = make_plan(tables, rule.about, (rule,), TODAY + 1, with_days=False)
    bare = {kind: Table(kind, table.size, table.links) for kind, table in tables.tables.items()}
    other = Tables(tables.root, bare, tables.as_of, tables.complete)
    assert first is again
    assert later is not first
    assert make_plan(other, rule.about, (rule,), TODAY, with_days=False) is not first


def test_what_is_the_same_for_every_row_is_worked_out_once() -> None:
    """Of tables without a single fact nothing is left to run, but to count the rows below."""
    tables = few_tables()
    bare = {kind: Table(kind, table.size, table.links) for kind, table in tables.tables.items()}
    nothing = Tables(tables.root, bare, tables.as_of, {})
    for rule in rulebook():
        plan = make_plan(nothing, rule.about, (rule,), TODAY, with_days=True)
        assert plan.frame.lower or not len(plan.frame.program.codes), rule.id


def test_a_reader_may_stop_early_and_several_may_read_at_once() -> None:
    columns = Columns(few_tables(), engine="numba", threads=2, block_rows=50)
    next(columns.parts(rulebook()))
    wanted, found = sums(columns.parts(rulebook())), []
    threads = [
        Thread(target=lambda: found.append(sums(columns.parts(rulebook())))) for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [wanted] * 3


def test_jobs_end_in_their_order_and_a_failure_is_told() -> None:
    def fail() -> int:
        raise ZeroDivisionError

    assert list(run_in_order((partial(abs, -i) for i in range(20)), 4)) == list(range(20))
    with pytest.raises(ZeroDivisionError):
        list(run_in_order([lambda: 1, fail, lambda: 2], 2))


# --- which engine -------------------------------------------------------------------------------


def test_few_rows_are_left_to_numpy() -> None:
    assert Columns(few_tables()).engine == "numpy"
    assert Columns(few_tables().repeated(20)).engine == "numba"


def test_without_numba_there_is_numpy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "find_spec", lambda name: None)
    assert Columns(few_tables().repeated(20)).engine == "numpy"
    with pytest.raises(NoSuchEngine, match=r"install dutybound\[bulk\], or use the engine 'numpy'"):
        Columns(few_tables(), engine="numba")


def test_where_nothing_can_be_kept_it_is_compiled_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(function: object, *, cache: bool) -> object:
        if cache:
            raise RuntimeError("cannot cache function: no locator available")
        return function

    monkeypatch.setattr(loop, "_compile", refuse)
    assert callable(loop.compiled_loop("1"))


def test_an_engine_that_is_not_there_is_named() -> None:
    with pytest.raises(
        NoSuchEngine, match="no engine 'jax': there are 'numpy', 'numba' and 'auto'"
    ):
        Columns(few_tables(), engine="jax")  # type: ignore[arg-type]


def test_numba_is_loaded_only_when_it_is_used() -> None:
    code = (
        "import sys, dutybound.engine.columns as c, dutybound.law.england as e\n"
        "from dutybound.engine.columns import Columns, Table, Tables\n"
        "import numpy as np\n"
        "book = e.rulebook()\n"
        "t = Tables(book.root, {book.root: Table(book.root, 1)}, np.array([740000], 'i4'), {})\n"
        "Columns(t).answers(book)\n"
        "sys.exit('numba' in sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


# --- a million rows -----------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("as_of", [None, TODAY])
def test_a_million_cases_give_the_same_sums(as_of: int | None) -> None:
    book, rng = rulebook(), Random(as_of or 0)
    cases: list[Case] = [draw_case(rng, book, book.rules[i % len(book)]) for i in range(4000)]
    tables = tables_from_cases(cases, book).repeated(MILLION // len(cases))
    assert tables.cases == MILLION
    one, other = (
        sums(Columns(tables, as_of=as_of, engine=engine).parts(book, with_days=True))
        for engine in ("numpy", "numba")
    )
    assert one == other
