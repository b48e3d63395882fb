"""Arrange for somebody independent to help settle disagreements about special educational needs.

The council must make arrangements to avoid or settle disagreements between families and the council, schools
and colleges about what they do under this part of the Act, and between families and the health service about
assessments and plans.  They must let independent persons be appointed, who work for no council in England, no
integrated care board and not for NHS England, and be made known in the way that the council thinks
appropriate.  Nothing says that anybody must use them, or stops the time for an appeal.

Left to judgement: how to make it known.  Not given: a decision; and it is not the mediation before an appeal.
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
from dutybound.law.england.remedies import EDUCATION_REMEDIES, TRIBUNAL_APPEAL
from dutybound.law.england.sources import CFA_2014
from dutybound.law.england.vocabulary import CouncilService
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

_ARRANGE = CFA_2014 / "s 57(1)"
_INDEPENDENT = CFA_2014 / "s 57(6)"
_KNOWN = CFA_2014 / "s 57(8)"

RULE = StandingDuty(
    id="ehc.disagreement-resolution",
    title="Arrange for somebody independent to help settle disputes",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=CouncilService,
    engaged=CouncilService.topic.is_("disagreement-service"),
    trigger=AS_OF,
    steps=(
        Standing(
            id="arrange",
            title="Arrange for somebody independent to help settle disputes",
            not_met=~CouncilService.disagreement_help_arranged,
            sources=(_ARRANGE, _INDEPENDENT),
        ),
        Standing(
            id="known",
            title="Make that help known to families and schools",
            when=CouncilService.disagreement_help_arranged,
            not_met=~CouncilService.disagreement_help_made_known,
            sources=(_KNOWN,),
        ),
    ),
    must="Make arrangements, with independent persons, to avoid or settle disagreements between families and "
    "the council, schools, colleges or the health service; and make them known.",
    judged="Which steps make the arrangements known.",
    replies=(
        Reply(
            statement="You must use the disagreement service and not appeal.",
            said=CouncilService.said.includes("settle-instead-of-appeal"),
            verdict=Verdict.MISLEADING,
            because="Nothing in the section makes a family use it, or takes an appeal away; and the time for "
            "an appeal runs on.",
            source=CFA_2014 / "s 57",
        ),
    ),
    remedies=(*EDUCATION_REMEDIES, TRIBUNAL_APPEAL),
    gives_less="Whoever helps decides nothing. The time for an appeal, a complaint and a court runs on "
    "meanwhile. It is not the mediation before an appeal, and gives no certificate for one.",
    best_answer=BestAnswer(
        answer="Who the independent service is, and how to reach it.",
        paper="The agreement with the service, and where it is made known.",
    ),
    sources=(
        CFA_2014 / "s 57",
        _ARRANGE,
        CFA_2014 / "s 57(2)",
        CFA_2014 / "s 57(3)",
        CFA_2014 / "s 57(4)",
        _INDEPENDENT,
        CFA_2014 / "s 57(7)",
        _KNOWN,
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 51 to 57, in a copy of 2025 to 2026. The Code of Practice (chapter 11) was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "That it is voluntary for all sides is how the section reads: it only arranges help. Guidance is "
            "understood to say so."
        ),
        (
            "The council takes 'such steps as it thinks appropriate' to make it known: only doing nothing at "
            "all is called not met."
        ),
    ),
)
