"""Arrange advice for families about special educational needs and about disability, and make it known.

The council must arrange for children and young people for whom it is responsible, and parents, to be given
advice and information about special educational needs; and for those with a disability in its area, and
parents, about disability.  It takes the steps that it thinks appropriate to make this known to families,
heads and principals.  In an assessment it must consider help to take part too, which has a page of its own.

Left to judgement: how much advice, and how to make it known.  Not given: somebody to speak for a family at a
meeting or the Tribunal, or any number of hours.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import EDUCATION_REMEDIES
from dutybound.law.england.sources import CFA_2014
from dutybound.law.england.vocabulary import CouncilService
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, LOCAL_FAMILIES

_SPECIAL_NEEDS = CFA_2014 / "s 32(1)"
_DISABILITY = CFA_2014 / "s 32(2)"
_KNOWN = CFA_2014 / "s 32(3)"

RULE = StandingDuty(
    id="ehc.information-and-advice-service",
    title="Arrange advice for families on special needs and disability, and make it known",
    owed_by=LOCAL_AUTHORITY,
    owed_to=LOCAL_FAMILIES,
    strength=Strength.STATUTORY,
    about=CouncilService,
    engaged=CouncilService.topic.is_("advice-service"),
    trigger=AS_OF,
    steps=(
        Standing(
            id="advice",
            title="Arrange advice for families about special needs and about disability",
            not_met=~CouncilService.advice_arranged,
            sources=(_SPECIAL_NEEDS, _DISABILITY),
        ),
        Standing(
            id="known",
            title="Make that advice known to families and schools",
            when=CouncilService.advice_arranged,
            not_met=~CouncilService.advice_made_known,
            sources=(_KNOWN,),
        ),
    ),
    must="Arrange advice and information about special educational needs for those it is responsible for and "
    "their parents, and about disability for those in its area and their parents; and make it known.",
    judged="How much advice there is, and which steps make it known.",
    replies=(
        Reply(
            statement="The advice service is only about school.",
            said=CouncilService.said.includes("advice-only-on-school"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="For a child with a disability the council has to arrange advice about matters relating "
            "to the disability, and that is not only school.",
            source=_DISABILITY,
        ),
    ),
    remedies=EDUCATION_REMEDIES,
    gives_less="No right to a caseworker, to somebody at a meeting or at the Tribunal, or to any number of "
    "hours. That the advice should be impartial and confidential is guidance.",
    best_answer=BestAnswer(
        answer="The name of the service, how to reach it, and what it covers.",
        paper="The agreement under which the service works: it says what the service has to cover.",
    ),
    sources=(_SPECIAL_NEEDS, _DISABILITY, _KNOWN),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Section 32, in a copy of 2025 to 2026. Neither the Code of Practice (chapter 2) nor the part of "
    "the 1970 Act on telling families of other services was read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The council takes 'such steps as it thinks appropriate' to make the advice known: only doing "
            "nothing at all is called not met."
        ),
        "The section says 'advice and information', and not that it is free; guidance is understood to.",
    ),
)
