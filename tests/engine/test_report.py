"""Sentences that people read: words follow strength, nothing is asserted that is not known."""

import re
from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest

from dutybound.case import parse_case
from dutybound.days import ENGLAND, LAST, Span, day
from dutybound.engine import Occurrence, Result, check, report_words
from dutybound.engine.as_json import as_json
from dutybound.engine.reasons import statement
from dutybound.engine.report import report
from dutybound.engine.report_parts import Entry, Report, Section
from dutybound.engine.report_sentences import _TELLERS
from dutybound.engine.report_sorting import _BY_STATUS
from dutybound.language import (
    ALWAYS,
    FALSE,
    NEVER,
    TRUE,
    UNKNOWN,
    Confidence,
    DateFact,
    Event,
    Field,
    Judgment,
    Proof,
    Source,
    SourceKind,
    Speaker,
    Status,
    Strength,
    working_days,
)
from dutybound.language import paused as pausing
from dutybound.language.expressions import FixedDate
from dutybound.law.england import rulebook as england
from tests.cli.made_up import (
    ACT,
    AWAY,
    LIMIT,
    MORE_TIME,
    NOT_YET,
    READINGS,
    TODAY,
    Ban,
    Bar,
    Claim,
    Discretion,
    Expectation,
    Lamp,
    Limit,
    Remedy,
    Reply,
    Standing,
    Target,
    Test,
    Verdict,
    ago,
    between,
    days,
    result,
    rule,
    rulebook,
    told,
)

ASKED: dict[Field, Any] = {Lamp.asked: ago(20)}
LATE: dict[Field, Any] = {Lamp.asked: ago(20), Lamp.came: NOT_YET}


def section(made: Report, name: str) -> Section:
    (found,) = [part for part in made.sections if part.id == name]
    return found


def only_entry(made: Result, name: str) -> Entry:
    (entry,) = section(report(made), name).entries
    return entry


def names(made: Result) -> set[str]:
    return {part.id for part in report(made).sections}


def said(made: Result, name: str) -> str:
    return " ".join(only_entry(made, name).says)


def part(entry: Entry, label: str) -> tuple[str, ...]:
    return tuple(line.text for p in entry.parts if p.label == label for line in p.lines)


# --- every status has its place and its words -------------------------------------------------------


def test_every_status_has_a_teller_a_place_and_words() -> None:
    told_apart = {Status.UNCLEAR}
    assert set(Status) - told_apart <= set(_TELLERS)
    assert set(Status) == set(_BY_STATUS) == set(report_words.STATUS_WORDS)


# --- something with a last day ----------------------------------------------------------------------


def test_overdue_by_statute() -> None:
    made = result(rule(), facts=LATE)
    assert said(made, "late") == (
        "The body had to do this by Monday 16 November 2026. It is 6 days late."
    )
    assert report(made).brief[:2] == (
        "1 thing is late.",
        "The body is 6 days late with this: “Bring the lamp”.",
    )


def test_one_day_late_is_one_day() -> None:
    assert "It is 1 day late." in said(result(rule(), facts={**LATE, Lamp.asked: ago(15)}), "late")


def test_due_and_due_today() -> None:
    due = result(rule(), facts={**LATE, Lamp.asked: ago(4)})
    assert said(due, "due") == (
        "The body must do this by Wednesday 2 December 2026. That is in 10 days."
    )
    today = result(rule(), facts={**LATE, Lamp.asked: ago(14)})
    assert said(today, "due").endswith("Today is the last day.")


def test_a_range_of_last_days() -> None:
    vague = result(rule(), facts={**LATE, Lamp.asked: between(30, 20)})
    words = said(vague, "late")
    assert "at the latest by Monday 16 November 2026" in words
    assert "The last day may be as early as Friday 6 November 2026" in words
    assert "It is 6 to 16 days late." in words


def test_done_late_and_done_in_time() -> None:
    late = result(rule(), facts={**LATE, Lamp.came: ago(3)})
    assert said(late, "done-late").endswith("It was done 3 days late, on 19 November 2026.")
    in_time = result(rule(), facts={**LATE, Lamp.came: ago(10)})
    assert said(in_time, "in-time") == "Done in time, on 12 November 2026."


def test_late_unless_more_time_was_taken() -> None:
    made = result(rule(_limit(extension=MORE_TIME)), facts=LATE)
    words = said(made, "late-unless")
    assert "The last day is then Monday 14 December 2026." in words
    assert words.endswith("So it is late, unless that was done.")
    assert "is 6 days late" not in words
    assert report(made).brief[0] == "1 thing may be late."


def _limit(**more: Any) -> Limit:
    return Limit(due=LIMIT.due, done=LIMIT.done, **more)


def test_more_time_that_was_shown() -> None:
    made = result(rule(_limit(extension=MORE_TIME)), facts={**LATE, Lamp.red: TRUE})
    assert said(made, "due").startswith("More time was taken, and the law lets that be done.")


def test_late_even_with_more_time() -> None:
    made = result(rule(_limit(extension=MORE_TIME)), facts={**LATE, Lamp.asked: ago(60)})
    words = said(made, "late")
    assert "Even with more time, the last day was Wednesday 4 November 2026. It is" in words


def test_more_time_that_was_ruled_out_is_not_spoken_of_as_past() -> None:
    made = result(rule(_limit(extension=MORE_TIME)), facts={**LATE, Lamp.red: FALSE})
    assert said(made, "late") == (
        "The body had to do this by Monday 16 November 2026. It is 6 days late."
    )


def test_what_could_still_excuse_it_and_what_would_settle_that() -> None:
    entry = only_entry(result(rule(_limit(excused=(AWAY,))), facts=LATE), "late")
    excuse = "What could still excuse it (this is for the body to show)"
    assert part(entry, excuse) == ("Everybody was away. (Lamps Act 2001 s 3.)",)
    assert part(entry, report_words.UNLESS_SETTLES) == (
        "Is it red?",
        "Has a court said that it is needed?",
    )


def test_an_exception_that_is_made_out() -> None:
    facts = {**LATE, Lamp.red: TRUE, Lamp.needed: (told(TRUE, Speaker.COURT),)}
    made = result(rule(_limit(excused=(AWAY,))), facts=facts)
    assert said(made, "fell-away").startswith("The time limit fell away, because everybody was")
    assert not names(made) & {"late", "remedies"}


def test_late_if_one_more_thing_is_true() -> None:
    made = result(rule(engaged=Lamp.red), facts=LATE)
    assert said(made, "late-if").startswith("We cannot tell yet whether this applies.")
    assert "It is 6 days late." in said(made, "late-if")
    assert part(only_entry(made, "late-if"), report_words.SETTLES) == ("Is it red?",)
    assert "1 thing is late." not in report(made).brief


def test_whether_it_applies_comes_before_what_could_excuse_it() -> None:
    made = result(rule(_limit(excused=(AWAY,)), engaged=Lamp.kind.is_("desk")), facts=LATE)
    entry = only_entry(made, "late-if")
    assert part(entry, report_words.SETTLES) == ("What kind is it?",)
    assert not part(entry, report_words.UNLESS_SETTLES)


def test_a_clock_that_stands_still() -> None:
    due = pausing(LIMIT.due, FixedDate(TODAY - 3), Lamp.came)
    made = result(rule(Limit(due=due, done=Lamp.came)), facts=LATE)
    words = said(made, "due")
    assert "The clock has stopped" in words
    assert "9999" not in words


def test_bank_holidays_that_are_not_published() -> None:
    limit = Limit(due=working_days(4000, ENGLAND).after(Lamp.asked), done=Lamp.came)
    words = said(result(rule(limit), facts=LATE), "due")
    assert words.endswith(report_words.BEYOND)
    assert "The bank holidays for that year are not published yet" in words


# --- words follow strength and confidence -----------------------------------------------------------


REGISTER = """
dutybound: 1
as_of: 2026-11-22
child: {disabled: yes}
council_services: [{id: s, topic: register, lives_in_area: yes, register_kept: no}]
"""


def test_what_is_owed_to_people_in_general_is_told_apart() -> None:
    law = england()
    made = report(check(parse_case(REGISTER, "a case", law), law))
    assert section(made, "in-general").opening
    assert [
        entry.finding.rule.kind for entry in section(made, "in-general").entries if entry.finding
    ] == ["target"]
    assert "not-met" not in {found.id for found in made.sections}
    assert any("owed to people in general" in sentence for sentence in made.brief)


def test_a_missed_guideline_is_never_late_by_law() -> None:
    guidance = rule(kind=Expectation, strength=Strength.GUIDANCE, title="Polish the lamp")
    made = result(guidance, facts=LATE)
    text = " ".join(report(made).sentences())
    assert "The body was expected to do this by" in said(made, "expected")
    assert "late" not in names(made)
    assert not re.search(r"unlawful|\bmust\b|had to|days late|broken", text)


def test_accounts_of_a_missed_guideline_count_no_days_late() -> None:
    asked = (told(ago(30), Speaker.FAMILY), told(ago(2), Speaker.COUNCIL))
    guidance = rule(kind=Expectation, strength=Strength.GUIDANCE)
    entry = only_entry(result(guidance, facts={**LATE, Lamp.asked: asked}), "people-differ")
    assert part(entry, report_words.ACCOUNTS) == (
        "On your account: the day that guidance sets has gone by. Last day: Friday 6 November 2026.",
        "On the council's account: it is not late. Last day: Friday 4 December 2026.",
    )


def test_a_low_confidence_rule_asks_and_never_asserts() -> None:
    for facts in (LATE, {**LATE, Lamp.came: ago(3)}):
        made = result(rule(confidence=Confidence.LOW, doubts=("Who knows?",)), facts=facts)
        assert not names(made) & {"late", "done-late", "remedies"}
        assert said(made, "ask") == (
            "You could ask the body: did this have to be done by Monday 16 November 2026, and was it?"
        )
        assert part(only_entry(made, "ask"), report_words.DOUBTS) == ("Who knows?",)
        assert not any("late." in sentence for sentence in report(made).brief[:-1])


def test_a_low_confidence_rule_gives_no_verdict_on_a_reply() -> None:
    made = result(rule(replies=(NO_OIL,), confidence=Confidence.LOW), facts={**LATE, **SAID})
    assert said(made, "replies") == report_words.NOT_SURE_REPLY


NO_OIL = Reply(
    statement="There is no oil.",
    said=Lamp.said.includes("no-oil"),
    verdict=Verdict.NOT_A_LAWFUL_REASON,
    because="Oil is not in the Act.",
    source=ACT / "s 9",
)
SAID: dict[Field, Any] = {Lamp.said: frozenset({"no-oil"})}


def test_a_reply_with_its_verdict() -> None:
    made = result(rule(replies=(NO_OIL,)), facts={**LATE, **SAID})
    entry = only_entry(made, "replies")
    assert entry.heading == "You were told: “There is no oil.”"
    assert entry.says == ("This is not a lawful reason.", "Oil is not in the Act.")
    assert part(entry, report_words.LAW) == ("Lamps Act 2001 s 9",)


def test_a_firm_answer_is_not_hidden_by_one_that_we_are_not_sure_of() -> None:
    unsure = rule(id="lamps.a", replies=(NO_OIL,), confidence=Confidence.LOW)
    other = replace(NO_OIL, verdict=Verdict.MISLEADING)
    unsure_too = rule(id="lamps.b", replies=(other,), confidence=Confidence.LOW)
    firm = rule(replies=(NO_OIL,), confidence=Confidence.MEDIUM)
    for rules in ((unsure, unsure_too, firm), (firm, unsure_too, unsure)):
        entry = only_entry(result(*rules, facts={**LATE, **SAID}), "replies")
        assert entry.says[0] == "This is not a lawful reason."
    entry = only_entry(result(unsure, unsure_too, facts={**LATE, **SAID}), "replies")
    assert entry.says == (report_words.NOT_SURE_REPLY,)


def test_of_identical_replies_the_surest_is_told_and_then_the_strongest() -> None:
    by_guidance = replace(NO_OIL, source=GUIDE / "page 3")
    weak = rule(id="lamps.a", replies=(by_guidance,))
    less_sure = rule(id="lamps.b", replies=(NO_OIL,), confidence=Confidence.MEDIUM)
    strong = rule(id="lamps.c", replies=(replace(NO_OIL, source=ACT / "s 7"),))
    for rules in permutations((weak, less_sure, strong)):
        entry = only_entry(result(*rules, facts={**LATE, **SAID}), "replies")
        assert part(entry, report_words.LAW) == ("Lamps Act 2001 s 7",)
        assert part(entry, report_words.SURE)[0].startswith("We are sure of this rule.")


# --- what an answer rests on, by its right name -----------------------------------------------------

GUIDE = Source(SourceKind.GUIDANCE, "Lamp Guide", "Lamp Guide")
TRIMMERS = Source(SourceKind.PROFESSIONAL, "Trimmers' Guide", "Trimmers' Guide")
CASE = Source(SourceKind.JUDGMENT, "R v Lamp", "R v Lamp")
FOUND = Source(SourceKind.REPORT, "Lamp report", "Lamp report")


def labels(entry: Entry) -> dict[str, tuple[str, ...]]:
    """What is cited, by its label, in order."""
    return {p.label: tuple(line.text for line in p.lines) for p in entry.parts if p.cites}


def test_each_kind_of_source_has_its_own_label_and_only_law_is_called_law() -> None:
    settles = Judgment(CASE / "para 4", "A wick is part of a lamp.")
    sources = (FOUND / "", TRIMMERS / "page 1", GUIDE / "page 2", ACT / "s 1")
    made = result(rule(sources=sources, judgments=(settles,)), facts=LATE)
    assert list(labels(only_entry(made, "late")).items()) == [
        ("The law", ("Lamps Act 2001 s 1",)),
        ("What a court has decided", ("R v Lamp para 4",)),
        ("The guidance", ("Lamp Guide page 2",)),
        ("Guidance of a profession", ("Trimmers' Guide page 1",)),
        ("What the Ombudsman has found", ("Lamp report",)),
    ]


def test_a_step_that_names_its_own_sources_shows_no_others() -> None:
    own = Limit(id="own", title="Own", due=LIMIT.due, done=LIMIT.done, sources=(GUIDE / "page 2",))
    all_of_them = Limit(id="all", title="All", due=LIMIT.due, done=LIMIT.done)
    sources = (ACT / "s 1", GUIDE / "page 2")
    both = rule(own, steps=(own, all_of_them), sources=sources)
    made = result(both, facts=LATE)
    shown = {entry.heading: labels(entry) for entry in section(report(made), "late").entries}
    assert shown == {
        "Own": {"The guidance": ("Lamp Guide page 2",)},
        "All": {"The law": ("Lamps Act 2001 s 1",), "The guidance": ("Lamp Guide page 2",)},
    }
    findings: Any = as_json(made)["findings"]
    assert [len(finding["sources"]) for finding in findings] == [1, 2]


def test_nothing_of_guidance_alone_is_called_law() -> None:
    by_guide = Remedy(id="ask", title="Ask", limit="Soon.", source=GUIDE / "page 5")
    guidance = rule(
        kind=Expectation,
        strength=Strength.GUIDANCE,
        sources=(GUIDE / "page 2",),
        remedies=(by_guide,),
        replies=(replace(NO_OIL, verdict=Verdict.AGAINST_GUIDANCE, source=GUIDE / "page 3"),),
    )
    made = report(result(guidance, facts={**LATE, **SAID}))
    cited = [labels(entry) for section in made.sections for entry in section.entries]
    assert {label for found in cited for label in found} == {"The guidance"}
    other_labels = {p.label for s in made.sections for e in s.entries for p in e.parts}
    assert "Which text of the guidance this goes by" in other_labels
    assert not any("law" in label for label in other_labels)
    assert "We last checked the guidance on 1 November 2026." in " ".join(made.sentences())
    assert "checked the law" not in " ".join(made.sentences())


def test_on_your_view() -> None:
    made = result(rule(engaged=Lamp.needed), facts={**LATE, Lamp.needed: TRUE})
    assert "This goes by your view that the lamp is needed." in said(made, "late")
    (line,) = section(report(made), "not-known").lines
    assert line.text.endswith("That is for others to settle: the court or the Ombudsman.")


def test_what_a_court_settled_is_no_view() -> None:
    facts = {**LATE, Lamp.needed: (told(TRUE, Speaker.COURT),)}
    made = result(rule(engaged=Lamp.needed), facts=facts)
    assert "view" not in said(made, "late")


# --- whose account, and what shows it ---------------------------------------------------------------


def test_reasons_say_whose_account_and_what_shows_it() -> None:
    facts = {**LATE, Lamp.asked: (told(ago(20), Speaker.FAMILY, Proof.EMAIL),)}
    assert part(only_entry(result(rule(), facts=facts), "late"), report_words.WHY) == (
        "You asked for the lamp on 2 November 2026. (You say; shown by e-mail.)",
        "No lamp came. (You say.)",
    )


@pytest.mark.parametrize(
    ("happened", "sentence"),
    [
        ("it sent the lamp", "It sent the lamp on 10 March 2026."),
        ("it said whether to send it", "It said whether to send it on 10 March 2026."),
        ("it said that none was sent", "On 10 March 2026 it said that none was sent."),
        ("it was lit, as you asked", "On 10 March 2026 it was lit, as you asked."),
    ],
)
def test_a_day_is_not_put_to_the_wrong_clause(happened: str, sentence: str) -> None:
    event = Event("When?", happened=happened, not_happened="it did not")
    assert statement(event, Occurrence(TRUE, Span.on(day(2026, 3, 10)))) == sentence


def test_a_day_that_there_is_not_is_said_in_english() -> None:
    ends = DateFact("When?", states="the hours were to end")
    assert statement(ends, NOT_YET) == "There is no day on which the hours were to end."
    assert statement(ends, Occurrence(UNKNOWN)) is None


def test_people_who_differ() -> None:
    asked = (told(ago(30), Speaker.FAMILY), told(ago(2), Speaker.COUNCIL, Proof.LETTER))
    made = result(rule(), facts={**LATE, Lamp.asked: asked})
    entry = only_entry(made, "people-differ")
    assert part(entry, report_words.ACCOUNTS) == (
        "On your account: it is late. Last day: Friday 6 November 2026 (16 days late).",
        "On the council's account: it is not late. Last day: Friday 4 December 2026.",
    )
    (reason, _) = [line for p in entry.parts if p.label == report_words.KNOWN for line in p.lines]
    assert [line.text for line in reason.below] == [
        "You asked for the lamp on 23 October 2026. (You say.)",
        "You asked for the lamp on 20 November 2026. (The council says; shown by a letter.)",
    ]


# --- contested law ----------------------------------------------------------------------------------


def test_an_account_that_is_late_unless_extended_counts_no_days_late() -> None:
    asked = (told(ago(20), Speaker.FAMILY), told(ago(2), Speaker.COUNCIL))
    made = result(rule(_limit(extension=MORE_TIME)), facts={**LATE, Lamp.asked: asked})
    assert part(only_entry(made, "people-differ"), report_words.ACCOUNTS)[0] == (
        "On your account: it is late, unless more time was taken. Last day: Monday 16 November 2026."
    )


def test_what_turns_on_the_law_shows_each_reading() -> None:
    due = READINGS.date(that_day=days(14).after(Lamp.asked), the_next=days(21).after(Lamp.asked))
    made = result(rule(Limit(due=due, done=Lamp.came)), facts=LATE)
    entry = only_entry(made, "law-differs")
    lines = [line for p in entry.parts if p.label == report_words.READINGS for line in p.lines]
    assert [line.text for line in lines] == [
        "On which day does it start?",
        "It starts that day.",
        "It starts the next day.",
    ]
    assert lines[1].below[0].text == (
        "Then it is late. Last day: Monday 16 November 2026 (6 days late)."
    )
    assert lines[2].below[0].text == "Then it is not late. Last day: Monday 23 November 2026."


# --- other kinds ------------------------------------------------------------------------------------


def right(**more: Any) -> Any:
    return rule(Claim(used=Lamp.came, **more), title="Ask for a shade")


def test_a_right_gives_the_safe_day_first() -> None:
    made = result(
        right(safe=days(30).after(Lamp.asked), outer=days(40).after(Lamp.asked)), facts=LATE
    )
    assert said(made, "next") == (
        "You can do this now. Do it by Wednesday 2 December 2026. A later day may still be in time, "
        "but not after Saturday 12 December 2026. Do not count on it."
    )


def test_the_safe_day_comes_from_the_earliest_start_and_the_outer_from_the_latest() -> None:
    limit = days(30).after(Lamp.asked)
    made = result(right(safe=limit, outer=limit), facts={**LATE, Lamp.asked: between(10, 5)})
    assert "Do it by Saturday 12 December 2026." in said(made, "next")
    assert "not after Thursday 17 December 2026" in said(made, "next")


def test_a_right_whose_safe_day_has_gone() -> None:
    made = result(
        right(safe=days(3).after(Lamp.asked), outer=days(40).after(Lamp.asked)), facts=LATE
    )
    assert said(made, "next").endswith(
        "You may still be in time until Saturday 12 December 2026. Do it now."
    )


def test_rights_that_are_past_or_shut_or_used() -> None:
    limit = days(3).after(Lamp.asked)
    past = result(right(safe=limit, outer=limit, may_let_in="the judge"), facts=LATE)
    assert said(past, "next") == (
        "The usual last day was Thursday 5 November 2026. It has gone by. "
        "This may still let you in: the judge."
    )
    bar = Bar(id="dark", title="it is dark", when=Lamp.red, source=ACT / "s 5")
    shut = result(right(shut_out=(bar,)), facts={**LATE, Lamp.red: TRUE})
    assert said(shut, "next") == "This way is shut, because it is dark."
    used = result(right(), facts={**LATE, Lamp.came: ago(1)})
    assert said(used, "next") == "You have done this, on 21 November 2026."


def test_a_right_that_is_not_open_yet() -> None:
    made = result(right(opens=days(30).after(Lamp.asked)), facts=LATE)
    assert said(made, "next") == ("You cannot do this yet. It opens on Wednesday 2 December 2026.")


@pytest.mark.parametrize(
    ("step", "name", "words"),
    [
        (Standing(), "holds", "The body must do this. Nothing you told us says"),
        (Standing(not_met=ALWAYS), "not-met", "From what you told us, it has not been done."),
        (Standing(not_met=ALWAYS, since=Lamp.asked), "not-met", "since 2 November 2026."),
        (Ban(crossed=NEVER, on=Lamp.asked), "holds", "The body must keep to this. Nothing"),
        (Ban(crossed=ALWAYS, on=Lamp.asked), "crossed", "broken, on 2 November 2026."),
        (Discretion(needs="a form"), "next", "you should be given reasons. A form."),
        (Test(holds=ALWAYS), "holds", "The law counts it as a lamp."),
        (Test(holds=NEVER), "holds", "The law counts it as no lamp."),
    ],
)
def test_kinds_without_a_limit(step: Any, name: str, words: str) -> None:
    assert words in said(result(rule(step), facts=LATE), name)


def test_a_power_is_headed_by_whose_it_is_and_by_no_must() -> None:
    made = result(rule(Discretion(needs="a form")), facts=LATE)
    assert only_entry(made, "next").heading == "The body may bring the lamp"
    assert only_entry(made, "gives-less").heading == "The body may bring the lamp"
    in_part = result(rule(Discretion(id="wick", title="Trim the wick")), facts=LATE)
    assert only_entry(in_part, "next").heading == "The body may trim the wick"
    assert "This is part of “The body may bring the lamp”." in said(in_part, "next")


@pytest.mark.parametrize(
    ("made", "title", "words"),
    [
        (rule(Discretion()), "Bring the lamp", "The body may bring the lamp"),
        (rule(Discretion(), strength=Strength.TARGET), "Bring it", "The body may bring it"),
        (rule(Discretion()), "The body may bring it", "The body may bring it"),
        (rule(Standing()), "Bring the lamp", "The body must bring the lamp"),
        (rule(Ban(crossed=NEVER, on=Lamp.asked)), "Not drop it", "The body must not drop it"),
        (rule(Ban(crossed=NEVER, on=Lamp.asked)), "Dim it only", "The body may dim it only"),
        (rule(Claim(used=Lamp.came)), "Ask for a lamp", "Ask for a lamp"),
    ],
)
def test_whose_a_title_is_and_how_strong(made: Any, title: str, words: str) -> None:
    assert report_words.who_must(made, title) == words


def test_a_target_is_owed_to_people_in_general() -> None:
    made = result(rule(Standing(), kind=Target, strength=Strength.TARGET), facts=LATE)
    assert "people in general, not to one child alone" in said(made, "holds")


def test_a_prohibition_carries_its_caution() -> None:
    entry = only_entry(result(rule(Ban(crossed=ALWAYS, on=Lamp.asked)), facts=LATE), "crossed")
    assert part(entry, report_words.LESS) == ("No oil.",)


# --- what is not known ------------------------------------------------------------------------------


def test_an_unclear_finding_says_what_it_could_be_and_asks() -> None:
    made = result(rule(), facts=ASKED)
    assert said(made, "not-known") == (
        "It could be one of these: it was done in time; or it was done late; or it is late."
    )
    assert part(only_entry(made, "not-known"), report_words.SETTLES) == ("When did the lamp come?",)


def test_late_whichever_is_true() -> None:
    came = Occurrence(UNKNOWN, Span(TODAY - 3, TODAY))
    made = result(rule(), facts={**LATE, Lamp.came: came})
    assert "It is late whichever of these is true" in said(made, "late-if")


# --- remedies, limits and the small print -----------------------------------------------------------


def test_remedies_of_what_is_late_point_at_the_right_that_works_the_day_out() -> None:
    complain = Remedy(id="complain", title="Complain", limit="In a year.", rule="lamps.complain")
    late = rule(remedies=(complain,))
    claim = rule(
        Claim(used=Lamp.came, safe=days(90).after(Lamp.asked), outer=days(90).after(Lamp.asked)),
        id="lamps.complain",
        title="Complain of a lamp",
    )
    made = result(late, claim, facts=LATE)
    assert only_entry(made, "remedies").says == (
        "In a year.",
        "The days for this are worked out above, under “Complain of a lamp”.",
    )


def test_a_remedy_says_what_it_is_for_unless_it_is_for_everything() -> None:
    complain = Remedy(id="complain", title="Complain", limit="In a year.")
    sue = Remedy(id="sue", title="Sue", limit="In three months.")
    slow = rule(id="lamps.slow", title="Slow", remedies=(complain, sue))
    made = result(rule(remedies=(complain,)), slow, facts=LATE)
    first, second = section(report(made), "remedies").entries
    assert (first.heading, part(first, report_words.FOR)) == ("Complain", ())
    assert (second.heading, part(second, report_words.FOR)) == ("Sue", ("Slow",))


def test_no_remedy_where_nothing_is_late() -> None:
    complain = Remedy(id="complain", title="Complain", limit="In a year.")
    assert "remedies" not in names(
        result(rule(remedies=(complain,)), facts={**LATE, Lamp.asked: ago(3)})
    )


def test_silence_is_not_acquittal() -> None:
    made = report(result(rule(), facts={**LATE, Lamp.asked: ago(3)}))
    assert made.brief[-1].startswith(
        "In what you told us we found nothing late. That does not mean"
    )
    assert [line.text for line in section(made, "not-asked").lines] == ["Wick"]


def test_the_worst_comes_first() -> None:
    slow = rule(Limit(due=days(1).after(Lamp.asked), done=Lamp.came), id="lamps.slow", title="Slow")
    made = report(result(rule(), slow, facts=LATE))
    assert [entry.heading for entry in section(made, "late").entries] == ["Slow", "Bring the lamp"]


def test_what_is_not_engaged_is_not_told() -> None:
    made = result(rule(engaged=Lamp.red), facts={**LATE, Lamp.red: FALSE})
    assert names(made) == {"not-asked"}


def test_the_small_print_says_once_that_this_is_no_advice() -> None:
    text = " ".join(report(result(rule(), facts=LATE)).sentences())
    assert text.count("legal advice") == 1
    assert "0123456789abcdef" in text


def test_a_day_looked_at_later_than_what_was_told() -> None:
    case = result(rule(), facts=LATE).case
    later = report(check(case, rulebook(rule()), as_of=TODAY + 9))
    assert "You told us what you knew on 22 November 2026." in later.opening[1]
    sooner = report(check(case, rulebook(rule()), as_of=TODAY - 9))
    assert sooner.opening[1] == report_words.TOLD_LATER


def test_nothing_promises_an_outcome_or_shows_the_end_of_time() -> None:
    text = " ".join(
        report(result(rule(), facts={**ASKED, Lamp.asked: between(30, 20)})).sentences()
    )
    assert not re.search(r"\byou will win\b|\bguarantee|9999|0001", text)
    assert report_words.day_is_known(Span(1, LAST)) is False
    assert day(2026, 11, 22) == TODAY


# --- how hard it is to read -------------------------------------------------------------------------

_FILLED = {
    "owner": "the council",
    "by": "by the last day",
    "days": "3 days",
    "title": "Send the plan",
    "when": "",
    "why": "you were away",
    "view": "you need help",
    "whose": "your",
    "settled_by": "the court",
    "ways": "it is late; or it is not",
    "who": "the court",
    "fact": "the day it came.",
    "said": "We have no staff.",
    "about": "a plan",
    "answer": "It is on its way.",
    "paper": "The log.",
    "seen": "the Act",
    "n": "3",
}
_NOT_SENTENCES = {"RECEIPT"}


def fixed_sentences() -> list[str]:
    """Every fixed sentence of a report, its gaps filled with plain words."""
    found: list[str] = []
    for name, value in vars(report_words).items():
        if name.isupper() and not name.startswith("_") and name not in _NOT_SENTENCES:
            found += _texts(value)
    return [text.format_map(_Words()) for text in found]


class _Words(dict[str, str]):
    def __missing__(self, gap: str) -> str:
        return _FILLED.get(gap, "that day")


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for item in value.values() for text in _texts(item)]
    return [text for item in value for text in _texts(item)] if isinstance(value, tuple) else []


def syllables(word: str) -> int:
    plain = word.lower()
    groups = len(re.findall(r"[aeiouy]+", plain))
    silent = plain.endswith("e") and not plain.endswith(("le", "ee")) and groups > 1
    return max(1, groups - silent)


def grade(text: str) -> float:
    """The Flesch-Kincaid grade: 6 is the school year in which children in England are 11 (year 6)."""
    sentences = max(1, len(re.findall(r"[.!?:;]+", text)))
    words = re.findall(r"[A-Za-z']+", text)
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def test_the_formula_tells_easy_from_hard() -> None:
    assert grade("The cat sat on the mat.") < 1
    hard = (
        "Notwithstanding the aforementioned provisions, the responsible authority's determination "
        "necessitates comprehensive consideration of the representations."
    )
    assert grade(hard) > 18


def test_fixed_sentences_read_at_about_age_11() -> None:
    sentences = [s if s.endswith((".", "?")) else f"{s}." for s in fixed_sentences()]
    assert len(sentences) > 120
    assert grade(" ".join(sentences)) < 5
    hard = [s for s in sentences if len(s.split()) > 7 and grade(s) > 8]
    assert not hard
    assert not [s for s in sentences for p in re.split(r"[.?:;]", s) if len(p.split()) > 25]
