"""Plan together with the health service for disabled children and special educational needs.

The council must work so that education and training are joined up with health and social care, where it
thinks that this promotes well-being or makes special educational provision better.  It and its partners (the
integrated care board and, in part, NHS England) must make arrangements on what education, health and care is
reasonably required, what is secured and by whom, on advice, on complaints, on settling disputes among
themselves as quickly as possible, on assessments, plans and personal budgets; and keep them under review.

Left to judgement: when joining up helps.  Not given: anything to one child.  It is owed to people in general.
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
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, OMBUDSMAN
from dutybound.law.england.sources import CFA_2014
from dutybound.law.england.vocabulary import CouncilService
from dutybound.law.england.vocabulary.parties import COUNCIL_AND_HEALTH_SERVICE, LOCAL_FAMILIES

_ARRANGE = CFA_2014 / "s 26(1)"
_DISPUTES = CFA_2014 / "s 26(3)(g)"
_REVIEW = CFA_2014 / "s 26(6)"

RULE = Target(
    id="ehc.integrate-and-commission-jointly",
    title="Plan together with the health service, and settle any dispute with it fast",
    owed_by=COUNCIL_AND_HEALTH_SERVICE,
    owed_to=LOCAL_FAMILIES,
    strength=Strength.TARGET,
    about=CouncilService,
    engaged=CouncilService.topic.is_("joint-arrangements"),
    trigger=AS_OF,
    steps=(
        Standing(
            id="arrange",
            title="Agree what help there is to be, and who gives it",
            not_met=~CouncilService.joint_arrangements_made,
            sources=(_ARRANGE, CFA_2014 / "s 26(3)"),
        ),
        Standing(
            id="disputes",
            title="Agree how disputes between the council and the health service are settled quickly",
            when=CouncilService.joint_arrangements_made,
            not_met=~CouncilService.joint_disputes_settled,
            sources=(_DISPUTES,),
        ),
        Standing(
            id="review",
            title="Keep those arrangements under review",
            when=CouncilService.joint_arrangements_made,
            not_met=~CouncilService.joint_arrangements_reviewed,
            sources=(_REVIEW,),
        ),
    ),
    must="Join up education and training with health and care where that helps. Agree with the health "
    "service what help is needed, what is to be given and by whom. Agree how to deal with advice, "
    "complaints, disputes, plans and personal budgets. Look at it again from time to time.",
    judged="When joining up promotes well-being or makes provision better, and what is reasonably required.",
    replies=(
        Reply(
            statement="Health will not pay, so it cannot go into the plan.",
            said=CouncilService.said.includes("health-will-not-pay"),
            verdict=Verdict.DEPENDS,
            because="The council and the health service must have a way to settle such a dispute as quickly "
            "as possible, and a family need not wait for it. What only health can agree to is for health.",
            source=_DISPUTES,
            depends_on="Whether the help teaches or trains your child (then it is education), or is for "
            "health alone.",
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN),
    gives_less="It is about planning for everybody, and gives one child no right to any help. It is best "
    "used to ask for the arrangements, and to show that there is a way to settle a dispute about who pays.",
    best_answer=BestAnswer(
        answer="What the two have agreed, how a dispute is settled, and when they last looked at it.",
        paper="The written arrangements with the integrated care board: anybody may ask for them as "
        "information held by a public body.",
    ),
    sources=(
        CFA_2014 / "s 25(1)",
        _ARRANGE,
        CFA_2014 / "s 26(3)",
        _DISPUTES,
        CFA_2014 / "s 26(4)",
        _REVIEW,
        CFA_2014 / "s 21(5)",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 21, 25 and 26, in a copy of 2025 to 2026, and in an older one where the health bodies "
    "have other names. The Code of Practice (chapter 3) was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        "Where two of them owe the duty together, which of them failed is not told.",
        (
            "Section 25, on joining up, hangs on what the council thinks; no step of its own is worked out."
        ),
    ),
)
