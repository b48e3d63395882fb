"""The next question: what is asked, what is not, in what order, and that what-ifs are read right."""

from __future__ import annotations

from random import Random

import pytest

from benchmarks.questions import Interview, families
from dutybound.case import parse_case
from dutybound.days import Span, day
from dutybound.engine.answers import ways_to_read
from dutybound.engine.cases import Account, Case, Occurrence, Record, happened_on
from dutybound.engine.questions import Kind, Question, next_question, rules_of
from dutybound.engine.questions_answers import changed_by, possible_answers, with_answer
from dutybound.engine.questions_hanging import is_answered
from dutybound.engine.questions_look_ahead import LookAhead, before
from dutybound.engine.questions_open import OpenOutcomes, asked_statuses, index_of
from dutybound.engine.questions_what_if import Base, WhatIf
from dutybound.engine.reader import Session
from dutybound.engine.views import View
from dutybound.interview import Interview as Held
from dutybound.interview import Telling
from dutybound.language import (
    AS_OF,
    Ban,
    Bar,
    Claim,
    Condition,
    Excuse,
    Limit,
    Rule,
    Rulebook,
    Standing,
    Status,
    Test,
    days,
)
from dutybound.language.problems import Problem, grouped
from dutybound.language.truth import FALSE, TRUE, UNKNOWN
from dutybound.law.england import rulebook
from dutybound.law.england.problems import PROBLEMS, TOLD_ELSEWHERE
from dutybound.law.england.vocabulary import Child, EhcRequest
from tests.drawing.cases import draw_case
from tests.made_up import Lamp, Trim, Wick, lamp, tell, wick
from tests.made_up_law import LAMP_LAW, SECTION, START, rule

TODAY = 740_000


def law(*rules: Rule) -> Rulebook:
    return Rulebook(
        name="lamps",
        version="1",
        root=Lamp,
        matters=(Lamp, Wick, Trim),
        rules=rules,
        redirects={},
        digest=lambda: "0",
    )


def problem(*rules: Rule, opens: tuple[type[Wick], ...] = ()) -> Problem:
    return Problem(id="p", words="The lamp", rules=tuple(r.id for r in rules), opens=opens)


def asked(case: Case, *rules: Rule, last: Question | None = None) -> tuple[str, str] | None:
    question = next_question(case, law(*rules), [problem(*rules)], last=last)
    return None if question is None else question.key


def holds(rule_id: str, holds: Condition, **more: Condition) -> Rule:
    return rule(rule_id, Test(holds=holds), **more)  # type: ignore[arg-type]


# --- what is asked ----------------------------------------------------------------------------------


def test_a_fact_that_settles_is_asked() -> None:
    question = next_question(lamp(TODAY), law(bright := holds("a", Lamp.bright)), [problem(bright)])
    assert question is not None
    assert (question.key, question.kind) == (("lamp", "bright"), Kind.YES_NO)
    assert question.text == "Is it bright?"
    assert [(s.rule.id, s.title) for s in question.settles] == [("lamp.a", "a")]


def test_nothing_is_asked_that_is_settled() -> None:
    assert asked(lamp(TODAY, bright=TRUE), holds("a", Lamp.bright)) is None


def test_an_answer_not_known_is_not_asked_again() -> None:
    assert asked(lamp(TODAY, bright=UNKNOWN), holds("a", Lamp.bright)) is None
    vague = lamp(TODAY, lit=Occurrence(UNKNOWN))
    assert asked(vague, holds("a", Lamp.lit.happened)) is None


def test_nothing_is_asked_that_cannot_matter_any_more() -> None:
    either = holds("a", (Lamp.bright & Lamp.fair) | Lamp.colour.is_("red"))
    assert asked(lamp(TODAY, bright=FALSE), either) == ("lamp", "colour")
    assert asked(lamp(TODAY, colour=frozenset({"red"})), either) is None
    assert asked(lamp(TODAY, bright=FALSE, colour=frozenset()), either) is None


def test_nothing_is_asked_for_rules_of_other_problems() -> None:
    mine, other = holds("mine", Lamp.bright), holds("other", Lamp.fair)
    book = law(mine, other)
    assert next_question(lamp(TODAY, bright=TRUE), book, [problem(mine)]) is None
    question = next_question(lamp(TODAY, bright=TRUE), book, [problem(mine), problem(other)])
    assert question is not None
    assert question.key == ("lamp", "fair")


def test_what_is_left_out_is_not_asked() -> None:
    bright = holds("a", Lamp.bright)
    found = next_question(lamp(TODAY), law(bright), [problem(bright)], leave={("lamp", "bright")})
    assert found is None


def test_whether_a_standing_duty_was_kept_is_asked() -> None:
    duty = rule("a", Standing(not_met=~Lamp.bright))
    assert asked(lamp(TODAY), duty) == ("lamp", "bright")
    assert asked(lamp(TODAY, bright=TRUE), duty) is None


def test_whether_a_ban_was_kept_is_asked() -> None:
    ban = rule("a", Ban(crossed=Lamp.bright, on=AS_OF), engaged=Lamp.fair)
    assert asked(lamp(TODAY, fair=TRUE), ban) == ("lamp", "bright")
    assert asked(lamp(TODAY, fair=FALSE), ban) is None


def test_what_only_the_body_can_show_is_not_asked() -> None:
    excuse = Excuse(id="x", title="x", when=Lamp.bright, source=SECTION)
    duty = rule("a", Limit(due=days(3).after(Lamp.lit), done=Lamp.out, excused=(excuse,)))
    late = lamp(TODAY, lit=happened_on(TODAY - 9), out=Occurrence(FALSE))
    assert asked(late, duty) is None


def test_a_bar_is_asked() -> None:
    bar = Bar(id="x", title="x", when=Lamp.bright, source=SECTION)
    right = rule("a", Claim(used=Lamp.out, shut_out=(bar,)))
    assert asked(lamp(TODAY, out=Occurrence(FALSE)), right) == ("lamp", "bright")


def test_a_reading_of_the_law_is_no_question() -> None:
    contested = START.condition(that_day=Lamp.bright, next=~Lamp.bright)
    assert asked(lamp(TODAY), holds("a", contested)) == ("lamp", "bright")
    assert asked(lamp(TODAY, bright=TRUE), holds("a", contested)) is None


def test_a_pair_is_asked_where_no_fact_alone_helps() -> None:
    both = holds("a", (Lamp.bright & Lamp.fair) | (~Lamp.bright & ~Lamp.fair))
    question = next_question(lamp(TODAY), law(both), [problem(both)])
    assert question is not None
    assert question.settles == ()
    assert asked(lamp(TODAY, bright=TRUE), both) == ("lamp", "fair")


# --- in what order ----------------------------------------------------------------------------------


def test_a_gate_of_several_rules_comes_first() -> None:
    rules = [
        rule("a", Test(holds=Lamp.fair), engaged=Lamp.bright),
        rule("b", Test(holds=Lamp.colour.is_("red")), engaged=Lamp.bright),
    ]
    assert asked(lamp(TODAY), *rules) == ("lamp", "bright")


def test_the_fact_that_settles_most_comes_first() -> None:
    rules = [holds(str(n), Lamp.fair if n else Lamp.colour.is_("red")) for n in range(4)]
    assert asked(lamp(TODAY), *rules) == ("lamp", "fair")


def test_near_ties_stay_with_the_same_matter() -> None:
    sound = rule("a", Test(holds=Wick.sound), about=Wick)
    case = lamp(TODAY, complete=(Wick,))
    wick(case), wick(case)
    first = next_question(case, law(sound), [problem(sound)])
    assert first is not None
    assert first.key == ("wick-0", "sound")
    cut = rule("b", Test(holds=Wick.cut.happened), about=Wick)
    second = list(case.records(Wick))[1]
    last = next_question(case, law(sound), [problem(sound)], leave={("wick-0", "sound")})
    assert last is not None
    assert last.record is second
    tell(second, sound=TRUE)
    assert asked(case, sound, cut, last=last) == ("wick-1", "cut")


def first_of(problem_id: str) -> str:
    """The first fact asked for of the matter that a problem opens; the child is told already."""
    (one,) = (p for p in PROBLEMS if p.id == problem_id)
    told = Telling.beginning(TODAY, rulebook())
    told.tell(("child", "born"), (Account(Span.on(TODAY - 3650)),))
    for matter in one.opens:
        told.open(matter, told.case.root)
    question = next_question(told.as_loaded(), rulebook(), [one])
    assert question is not None
    assert question.field is not None
    return question.field.path


@pytest.mark.parametrize(
    ("problem_id", "fact"),
    [
        ("ehc-late", "ehc_request.received"),
        ("ehc-refused", "ehc_request.received"),
        ("complaint", "complaint.made"),
        ("visit", "visit.made"),
        ("care-cut", "support.cut_from"),
        ("records", "record_request.received"),
        ("enquiry", "enquiry.opened"),
    ],
)
def test_a_story_is_asked_for_from_its_beginning(problem_id: str, fact: str) -> None:
    assert first_of(problem_id) == fact


def test_what_must_come_before_an_event_or_what_settles_a_choice() -> None:
    assert EhcRequest.received in before(EhcRequest.final_plan_sent)
    assert EhcRequest.draft_served in before(EhcRequest.final_plan_sent)
    assert Child.born in before(EhcRequest.final_plan_sent)
    assert EhcRequest.received in before(EhcRequest.decision)
    assert EhcRequest.final_plan_sent not in before(EhcRequest.draft_served)
    assert before(Child.born) == frozenset()


# --- lists ------------------------------------------------------------------------------------------


def test_a_matter_that_a_rule_needs_is_asked_for() -> None:
    sound = rule("a", Test(holds=Wick.sound), about=Wick)
    question = next_question(lamp(TODAY), law(sound), [problem(sound)])
    assert question is not None
    assert (question.kind, question.key) == (Kind.ANY, ("", "wicks"))
    assert [s.record for s in question.settles] == [None]
    assert asked(lamp(TODAY, complete=(Wick,)), sound) is None


def test_what_belongs_to_a_matter_waits_for_it() -> None:
    trimmed = rule("a", Test(holds=Trim.done.happened), about=Trim)
    assert asked(lamp(TODAY), trimmed) == ("", "wicks")
    case = lamp(TODAY)
    wick(case)
    assert asked(case, trimmed) == ("", "trims")


def test_whether_there_are_others_is_asked_where_it_matters() -> None:
    some = holds("a", Wick.some(Wick.sound))
    case = lamp(TODAY)
    wick(case, sound=FALSE)
    question = next_question(case, law(some), [problem(some)])
    assert question is not None
    assert question.kind is Kind.OTHERS
    wick(case, sound=TRUE)
    assert next_question(case, law(some), [problem(some)]) is None


def test_the_list_that_a_problem_is_about_is_closed_at_the_end() -> None:
    sound = rule("a", Test(holds=Wick.sound), about=Wick)
    case = lamp(TODAY)
    wick(case, sound=TRUE)
    question = next_question(case, law(sound), [problem(sound, opens=(Wick,))])
    assert question is not None
    assert question.key == ("", "wicks")
    case.complete = frozenset({Wick})
    assert next_question(case, law(sound), [problem(sound, opens=(Wick,))]) is None


# --- what-ifs, on England's law ---------------------------------------------------------------------


def drawn(seed: int, book: Rulebook | None = None) -> Case:
    book = rulebook() if book is None else book
    return draw_case(Random(seed), book, book.rules[seed % len(book)], two_accounts=seed % 3 == 0)


@pytest.mark.parametrize("book", [rulebook(), LAMP_LAW], ids=lambda book: book.name)
@pytest.mark.parametrize("seed", range(30))
def test_a_what_if_reads_what_the_changed_case_would(seed: int, book: Rulebook) -> None:
    case, rng = drawn(seed, book), Random(seed)
    index = index_of(book)
    now = OpenOutcomes(case, book.rules, index, case.as_of)
    bases: dict[Session, Base] = {}
    for place in rng.sample(list(now.places), min(6, len(now.places))):
        told_apart = index.masks.told_apart.get(place[1], ())
        for value, _ in possible_answers(now.view, place, now.as_of, told_apart):
            view = with_answer(now.view, place, value)
            for unit in now.units:
                changed = index.masks.bits(changed_by(place))
                base = bases.setdefault(unit.session, Base(unit.session, index.masks))
                quick = WhatIf(base, view, changed).at(unit.record)
                plain = Session(view, now.as_of, unit.session.readings).at(unit.record)
                for status, condition in unit.statuses.items():
                    assert quick.truth(condition) is plain.truth(condition), (unit.rule.id, status)


@pytest.mark.parametrize("seed", range(30))
def test_each_finding_named_is_brought_nearer_by_some_answer(seed: int) -> None:
    book, case = rulebook(), drawn(seed)
    wanted = [p for p in PROBLEMS if any(p.rules_in(book))]
    question = next_question(case, book, wanted)
    assert question is not None
    if question.field is None or question.record is None:
        return
    assert not is_answered(question.record, question.field)
    view, place = View(case), (question.record, question.field)
    told_apart = index_of(book).masks.told_apart.get(question.field, ())
    answers = possible_answers(view, place, case.as_of, told_apart)
    for settles in question.settles:
        assert settles.record is not None
        before = possible(view, case, settles.rule, settles.step, settles.record)
        after = [
            possible(with_answer(view, place, v), case, settles.rule, settles.step, settles.record)
            for v, _ in answers
        ]
        assert any(len(found) < len(before) for found in after)


def possible(
    view: View, case: Case, about: Rule, step: str, record: Record
) -> set[tuple[int, Status]]:
    """The statuses left under each reading, worked out without what-ifs."""
    statuses = asked_statuses(about.outcome(step))
    return {
        (number, status)
        for number, way in enumerate(ways_to_read(about))
        for reader in [Session(view, case.as_of, way).at(record)]
        for status, condition in statuses.items()
        if reader.truth(condition) is not FALSE
    }


@pytest.mark.parametrize("family", families(rulebook(), 9, seed=5), ids=lambda f: str(f.seed))
def test_an_interview_asks_nothing_twice_and_leaves_nothing_to_ask(family: object) -> None:
    book = rulebook()
    interview = Interview(family, book)  # type: ignore[arg-type]
    seen: list[tuple[str, str]] = []
    while True:
        case = interview.case()
        now = OpenOutcomes(case, interview.rules, index_of(book), case.as_of)
        if not LookAhead(now, book).asks(interview.rules, interview.left_out):
            break
        question = next_question(case, book, interview.family.problems, leave=interview.left_out)
        assert question is not None
        assert question.key not in seen or not question.key[0]
        seen.append(question.key)
        interview.answer(question.key)
        assert len(seen) < 150
    for record, field in now.places:
        assert is_answered(record, field) or (record.id, field.name) in interview.left_out


# --- the problems -----------------------------------------------------------------------------------


def test_every_rule_is_under_a_problem_or_told_elsewhere() -> None:
    named = {rule_id for problem in PROBLEMS for rule_id in problem.rules}
    elsewhere = [rule_id for some in TOLD_ELSEWHERE for rule_id in some.rules]
    assert {rule.id for rule in rulebook()} == named | set(elsewhere)
    assert not named & set(elsewhere)
    assert len(elsewhere) == len(set(elsewhere))


def test_problems_of_one_heading_stand_together() -> None:
    headings = [heading for heading, _ in grouped(PROBLEMS)]
    assert len(headings) == len(set(headings))


def test_every_rule_that_a_problem_names_is_there() -> None:
    book = rulebook()
    known = {rule.id for rule in book} | set(book.redirects)
    named = {rule_id for problem in PROBLEMS for rule_id in problem.rules}
    assert not named - known


@pytest.mark.parametrize("one", PROBLEMS, ids=lambda p: p.id)
def test_what_a_problem_opens_can_be_opened(one: Problem) -> None:
    listed = rulebook().matters
    for number, matter in enumerate(one.opens):
        assert matter in listed
        assert matter.of in (rulebook().root, *one.opens[:number])
    assert len(set(one.rules)) == len(one.rules)


@pytest.mark.parametrize("one", PROBLEMS, ids=lambda p: p.id)
def test_a_problem_opens_only_what_its_rules_speak_of(one: Problem) -> None:
    """Anything else would be an empty matter in the family's case, with findings about it and no question."""
    about = {
        matter
        for rule in one.rules_in(rulebook())
        for matter in (rule.about, *rule.about.ancestors())
    }
    assert set(one.opens) <= about


LEFT_OUT_OF_THE_PLAN = """
dutybound: 1
as_of: 2026-11-22
child: {born: 2015-05-02, disabled: yes}
care_needs:
  - {id: club, help: practical-help-at-home, accepted: 2026-05-20, lives_in_area: yes, for_parent: no,
     plan_section: not-in-plan, plan_sent: 2026-07-21}
"""


def test_accepted_help_that_the_plan_leaves_out_is_asked_about_too() -> None:
    case = parse_case(LEFT_OUT_OF_THE_PLAN, "case", rulebook())
    wanted = [p for p in PROBLEMS if p.id == "ehc-care"]
    keys: list[tuple[str, str]] = []
    while question := next_question(case, rulebook(), wanted, leave=keys):
        keys.append(question.key)
    assert ("club", "in_place") in keys
    assert ("", "plans") not in keys


def test_problems_are_told_apart() -> None:
    assert len({p.id for p in PROBLEMS}) == len({p.words for p in PROBLEMS}) == len(PROBLEMS)


def test_an_unknown_rule_is_passed_over() -> None:
    one = Problem(id="x", words="x", rules=("lamp.a", "lamp.gone"))
    assert [r.id for r in rules_of([one], law(holds("a", Lamp.bright)))] == ["lamp.a"]


def test_safety_and_judgement_questions_carry_the_fields_own_words() -> None:
    fair = holds("a", Lamp.fair)
    question = next_question(lamp(TODAY), law(fair), [problem(fair)])
    assert question is not None
    assert question.settled_by == Lamp.fair.settled_by
    assert question.text == Lamp.fair.question


def test_a_day_that_is_vague_is_not_asked_again() -> None:
    duty = rule("a", Limit(due=days(3).after(Lamp.lit), done=Lamp.out))
    vague = lamp(TODAY, lit=Occurrence(TRUE, Span(TODAY - 9, TODAY)), out=Occurrence(FALSE))
    assert asked(vague, duty) is None


def test_a_choice_that_an_event_only_narrowed_was_not_answered() -> None:
    record = Record(Lamp, "lamp", None)
    record.accounts[Lamp.colour] = (Account(frozenset({"red", "blue"})),)
    assert not is_answered(record, Lamp.colour)
    record.accounts[Lamp.colour] = (Account(frozenset()),)
    assert is_answered(record, Lamp.colour)
    both = Case(TODAY, Record(Lamp, "lamp", None))
    both.root.accounts[Lamp.colour] = (Account(frozenset({"red", "blue"})),)
    answers = possible_answers(
        View(both), (both.root, Lamp.colour), TODAY, {frozenset({"red"}), frozenset({"green"})}
    )
    assert answers == [(frozenset({"red"}), 1), (frozenset({"blue"}), 1)]


def test_reasons_that_were_given_are_asked_for_when_nothing_else_is_open() -> None:
    """No outcome hangs on what the council said, but rules answer it."""
    law = rulebook()
    (problem,) = (p for p in PROBLEMS if p.id == "records")
    telling = Telling.beginning(day(2026, 11, 22), law)
    telling.open_for([problem])
    interview = Held(telling, law, [problem])
    asked = []
    while (question := interview.next()) is not None:
        asked.append(question.key)
        interview.skip(len(interview.asked), question)
    said = ("record-request-1", "said")
    assert asked.count(said) == 1
    assert all(not key[0] for key in asked[asked.index(said) + 1 :])
