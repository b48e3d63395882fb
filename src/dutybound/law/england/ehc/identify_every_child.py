"""Try to find every child in the area who may have special educational needs, or has a disability.

The council must use what it does so as to find all children and young people in its area who have or may have
special educational needs, and all who have a disability.  It may not simply wait to be asked.

Left to judgement: how.  Not given: anything to one child.  It is owed to people in general; a family that
wants an answer for its own child asks for an assessment, which starts a clock.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    Strength,
    Target,
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import EDUCATION_REMEDIES
from dutybound.law.england.sources import CFA_2014
from dutybound.law.england.vocabulary import CouncilService
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, LOCAL_FAMILIES

_THE_DUTY = CFA_2014 / "s 22"

RULE = Target(
    id="ehc.identify-every-child",
    title="Try to find every child in the area who may need more",
    owed_by=LOCAL_AUTHORITY,
    owed_to=LOCAL_FAMILIES,
    strength=Strength.TARGET,
    about=CouncilService,
    engaged=CouncilService.topic.is_("finding-children"),
    trigger=AS_OF,
    steps=(Standing(not_met=~CouncilService.looks_for_children),),
    must="Work so as to find all in its area who have or may have special educational needs, and all who "
    "have a disability.",
    judged="How the council goes about it, and how much is enough.",
    replies=(
        Reply(
            statement="We wait until somebody asks us.",
            said=CouncilService.said.includes("wait-to-be-asked"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act makes the council work so as to find these children, and not wait for them.",
            source=_THE_DUTY,
        ),
    ),
    remedies=EDUCATION_REMEDIES,
    gives_less="It gives one child no help and no date. To get an answer for your own child, ask for an EHC "
    "needs assessment, or for an assessment of a disabled child.",
    best_answer=BestAnswer(
        answer="How it finds such children, and what it does when it has found one.",
        paper="What the council has written on how it finds such children, with the numbers found.",
    ),
    sources=(CFA_2014 / "s 22", CFA_2014 / "s 24(1)"),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 22 to 24, in a copy of 2025 to 2026.",
    confidence=Confidence.HIGH,
    doubts=("The register of disabled children is a duty of its own, under another Act.",),
)
