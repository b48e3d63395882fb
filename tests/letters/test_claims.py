"""What stands above a claim, and under it: as strong as the rule, and as the facts let it be."""

from __future__ import annotations

import pytest

from dutybound.case import case_from_node
from dutybound.case.document import parse_document
from dutybound.engine import Finding
from dutybound.language import Definition, Power, Right, Rule
from dutybound.law.england import rulebook
from dutybound.letters import Desk, Details, LetterStopped, Offer, desk_for
from dutybound.letters.chase.letter import LETTER as CHASE
from dutybound.letters.claims import claims, put_right
from dutybound.letters.letter import Writing
from dutybound.letters.parts import law
from dutybound.paper import Bullets, Heading, Paper
from dutybound.paper.plain import plain

AGAIN = (
    "Look again at what happened under point 2, and tell me how you will see that it does not "
    "happen again."
)
REFERRAL = """
as_of: {as_of}
child: {{born: 2016-05-02, disabled: yes, looked_after_by_wales: no}}
referrals:
  - {{id: ref-1, received: {{on: {received}, said_by: {said_by}}}, in_area: yes, agreed: yes,
      route_told: {told}, route: {route}, needs_looked_at: no, assessment_finished: no,
      said: [no-diagnosis]}}
"""


def desk(
    *,
    as_of: str = "2026-11-22",
    received: str = "2026-01-05",
    said_by: str = "family",
    told: str = "2026-02-02",
    route: str = "no-further-action",
) -> Desk:
    text = REFERRAL.format(as_of=as_of, received=received, said_by=said_by, told=told, route=route)
    case = case_from_node(parse_document(text, "case").root, "case", rulebook())
    return desk_for(case, rulebook())


def told_of(here: Desk, *rules: str) -> str:
    findings = [finding for rule in rules for finding in here.findings(rule)]
    offer = Offer(CHASE, "", findings[0].record, tuple(findings))
    writing = Writing(here, offer, Details(name="Ada", child_name="Sam"))
    blocks = (Heading("Letter", 1), *claims(writing, findings, "Claims"))
    return " ".join(plain(Paper("Letter", here.day, blocks)).split())


def test_a_prohibition_says_what_must_not_be_done() -> None:
    text = told_of(desk(), "care.no-diagnosis-impairment-or-iq-gate")
    assert "The council must not turn Sam away for want of a diagnosis" in text
    assert "From what happened on 2 February 2026, it appears that this was not kept to." in text


def test_guidance_expects_and_is_never_law() -> None:
    text = told_of(desk(), "care.assessment-45-working-days")
    assert "Guidance is not law." in text
    assert "Guidance expects the council to finish the assessment within 45 working days" in text
    assert "Going by that guidance it was due by Monday 9 March 2026." in text
    for word in ("had to", "must", "The law", " late"):
        assert word not in text


def test_what_only_others_say_is_a_question() -> None:
    text = told_of(desk(said_by="council"), "care.assess-the-disabled-child")
    assert "Must the council look at Sam's needs when I ask?" in text
    text = told_of(desk(said_by="council"), "care.no-diagnosis-impairment-or-iq-gate")
    assert "May the council turn Sam away for want of a diagnosis" in text
    assert "Please tell me what was done here, and what allowed it." in text
    text = told_of(desk(said_by="council"), "care.assessment-45-working-days")
    assert "Does guidance expect the council to finish the assessment" in text
    assert "If it applies, it was due by Monday 9 March 2026, as I work it out." in text
    for word in ("had to", "was not kept to", "has not been done", "Guidance is not law"):
        assert word not in text


def test_several_are_numbered_and_asked_for_by_number() -> None:
    here = desk()
    rules = ("care.assess-the-disabled-child", "care.no-diagnosis-impairment-or-iq-gate")
    text = told_of(here, *rules)
    assert "1. The council must look at Sam's needs when I ask" in text
    assert "2. The council must not turn Sam away" in text
    findings: list[Finding] = [finding for rule in rules for finding in here.findings(rule)]
    assert list(put_right(findings)) == [
        "Do now what is still to be done (point 1).",
        AGAIN,
    ]


def test_more_time_that_may_have_been_taken_is_told_with_its_day() -> None:
    text = """
as_of: 2026-11-23
child: {born: 2014-01-20, disabled: yes}
complaints:
  - {id: c-1, made: 2026-02-02, made_how: writing, about: short-breaks, by: parent, resolved: no,
     stage_1_answer: 2026-03-20, stage_1_skipped: no, later_start_agreed: no, advocate_asked: no,
     on_hold: no, withdrawn: no}
"""
    case = case_from_node(parse_document(text, "case").root, "case", rulebook())
    found = told_of(desk_for(case, rulebook()), "redress.stage1-local-resolution")
    assert (
        "That was due by Monday 16 February 2026. With more time, which is allowed only if" in found
    )
    assert (
        "it was due by Monday 2 March 2026. It was done on 20 March 2026, at least 18 days late."
        in found
    )
    assert "could still excuse it" not in found


CAN_BE_BROKEN = [r for r in rulebook() if not isinstance(r, Definition | Power | Right)]


@pytest.mark.parametrize("rule", CAN_BE_BROKEN, ids=lambda rule: rule.id)
def test_a_title_can_follow_must(rule: Rule) -> None:
    """A heading says "must" before a title, so the title of what can be broken begins with a verb."""
    for step_id in rule.step_ids:
        for branch in rule.outcome(step_id).branches:
            title = branch.step.title or rule.title
            first = title.removeprefix("Not ").split()[0].strip(",")
            plain = first in {"The", "Assess", "Bring"}
            assert plain or not first.endswith(("s", "ing", "ed")), title


def test_a_rule_that_we_are_not_sure_of_is_not_told_as_law() -> None:
    here = desk()
    offer = Offer(CHASE, "", here.root)
    writing = Writing(here, offer, Details(name="Ada", child_name="Sam"))
    low, sure = "care.assessment-time-2026-edition", "care.assess-the-disabled-child"
    *_, bullets = law(writing, low, sure)
    assert isinstance(bullets, Bullets)
    (item,) = bullets.items
    assert item.text.startswith("The council must look at Sam's needs when I ask (")
    with pytest.raises(LetterStopped):
        list(law(writing, low))
