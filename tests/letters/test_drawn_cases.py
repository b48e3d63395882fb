"""Letters over cases drawn at random: never a blank, never a stray "you", never more than may be said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from random import Random

import pytest

from dutybound.engine import Case, check
from dutybound.engine.cases import is_known
from dutybound.engine.findings import Finding
from dutybound.language import Confidence, Proof, Rule, Speaker, Status, Strength
from dutybound.law.england import rulebook
from dutybound.letters import Desk, Details, LetterStopped, Offer, offers, write
from dutybound.letters.voice import Sender
from dutybound.paper import Heading, Paper
from dutybound.paper.plain import plain
from tests.drawing.cases import draw_case

LAW = rulebook()
DETAILS = Details(
    name="Ada Example",
    child_name="Sam",
    council="Anytown Council",
    to="The Head of Service",
    my_words=("Nothing has helped so far.",),
    record="The case note",
    record_says="One thing.",
    record_should_say="Another thing.",
    late_because="It was hidden from us.",
    may_act="Sam cannot decide this.",
)
# "you" is right where the body is spoken to; these are the family as the rulebook speaks to it.
STRAY = re.compile(r"\b[Yy]our child\b|\b(?:you|You) (?:are|were|have been) told\b")
ASSERTS = re.compile(
    r"\d days? late\.|\bThat was due\b|\bthis has not been done\b|\bthis was not kept to\b"
    r"|\b(?:had to|must not) \w+[^?]*? (?:That was|From what)\b"
)
PAPERS = {Proof.LETTER, Proof.EMAIL, Proof.RECORD}


def case_near(rule: Rule, seed: int) -> Case:
    return draw_case(Random(f"{rule.id} {seed}"), LAW, rule)


def letters(case: Case, details: Details = DETAILS) -> Iterator[tuple[Offer, Paper]]:
    desk = Desk(check(case, LAW), LAW)
    for offer in offers(desk):
        with suppress(LetterStopped):
            yield offer, write(desk, offer, details)


def may_be_asserted(finding: Finding) -> bool:
    """Told again from the issue's words, apart from the code under test."""
    if finding.rule.confidence is Confidence.LOW or finding.rule.strength is not Strength.STATUTORY:
        return False
    if finding.status in (Status.UNCLEAR, Status.TURNS_ON_THE_LAW) or finding.on_view:
        return False
    for reason in finding.reasons:
        if reason.record is not None and reason.field is not None:
            told = [a for a in reason.record.accounts.get(reason.field, ()) if is_known(a.value)]
            if not any(a.said_by is Speaker.FAMILY or a.shown_by in PAPERS for a in told):
                return False
    return True


@pytest.mark.parametrize("rule", LAW.rules, ids=lambda rule: rule.id)
def test_letters_over_drawn_cases(rule: Rule) -> None:
    check_letters(rule, range(2))


@pytest.mark.slow
@pytest.mark.parametrize("rule", LAW.rules, ids=lambda rule: rule.id)
def test_letters_over_many_drawn_cases(rule: Rule) -> None:
    check_letters(rule, range(2, 40))


def check_letters(rule: Rule, seeds: range) -> None:
    for seed in seeds:
        for offer, paper in letters(case_near(rule, seed)):
            text = " ".join(plain(paper).split())
            own = re.sub("“[^”]*”", "", text)
            assert not STRAY.search(own), (offer.id, STRAY.findall(own))
            assert "unlawful" not in text
            assert ".." not in text
            assert " ." not in text
            assert "legal advice" not in text
            if ASSERTS.search(own):
                assert any(map(may_be_asserted, offer.findings)), (offer.id, text)
            for finding in offer.findings:
                if not may_be_asserted(finding):
                    check_not_asserted(finding, headings(paper))


ELSEWHERE = {"adult-care-complaint", "nhs-complaint", "school-complaint"}
NOT_SURELY_THE_COUNCIL = {"whoever", "the school", "the body that did it", " or "}


@pytest.mark.parametrize("rule", LAW.rules, ids=lambda rule: rule.id)
def test_a_complaint_goes_to_whom_it_is_about(rule: Rule) -> None:
    """What another body's procedure is for, or another body may have done, is no complaint to the council."""
    for seed in range(3):
        for offer, _paper in letters(case_near(rule, seed)):
            if offer.id.startswith("complain-stage-1"):
                for finding in offer.findings:
                    named = [r.id for r in finding.rule.remedies if r.id.endswith("complaint")]
                    assert named[0] not in ELSEWHERE, finding.rule.id
                    owner = finding.rule.owed_by.words
                    assert not any(part in owner for part in NOT_SURELY_THE_COUNCIL), owner


def headings(paper: Paper) -> str:
    return "\n".join(block.text for block in paper.blocks if isinstance(block, Heading))


def check_not_asserted(finding: Finding, text: str) -> None:
    """What may not be asserted stands in no heading as what somebody must do or had to do."""
    title = finding.title.removeprefix("Not ")
    words = re.escape(title[:1].lower() + title[1:])
    owner = re.escape(finding.rule.owed_by.words.capitalize())
    same = re.compile(rf"^(?:\d+\. )?{owner} (?:must|had to) (?:not )?{words}$", re.MULTILINE)
    assert not same.search(text), finding.rule.id


def test_what_a_council_says_alone_is_never_asserted() -> None:
    """The same cases, all told by the council and shown by nothing."""
    seen = 0
    for rule in LAW.rules:
        case = case_near(rule, 0)
        for record in case.all_records():
            for field, accounts in record.accounts.items():
                told = (replace(a, said_by=Speaker.COUNCIL, shown_by=None) for a in accounts)
                record.accounts[field] = tuple(told)
        for offer, paper in letters(case):
            seen += 1
            assert not ASSERTS.search(" ".join(plain(paper).split())), offer.id
    assert seen > 100


@pytest.mark.parametrize("sender", list(Sender))
def test_every_sender_can_write_every_letter(sender: Sender) -> None:
    details = replace(DETAILS, writing_as=sender)
    written = {
        offer.letter.id for rule in LAW.rules for offer, _ in letters(case_near(rule, 1), details)
    }
    assert len(written) >= 9
