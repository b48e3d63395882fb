"""Have services that lessen the effect of disability, and breaks for those who care.

Every council has to provide services designed to minimise the effect on disabled children in its area of
their disabilities, to let them lead lives that are as normal as possible, and, since 2011, to help those
who care for them to go on, or to do it better, by breaks from caring.

Left to judgement: which services.  Not given: a break, or a service, for one child.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    Standing,
    Strength,
    Target,
    Text,
    Verdict,
    all_of,
    between,
    on,
    since,
)
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import CHILDREN_ACT_1989, SHORT_BREAKS_REGS_2011, judgment
from dutybound.law.england.vocabulary import CouncilService
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, LOCAL_DISABLED_CHILDREN

_DAT = judgment("R (DAT and BNM) v West Berkshire Council", "[2016] EWHC 1876 (Admin)")
_PROVIDE = CHILDREN_ACT_1989 / "Sch 2 para 6"

_DISABILITY = Standing(
    id="disability",
    title="Have help that lets disabled children live as other children do",
    not_met=~CouncilService.services_lessen_disability,
    sources=(_PROVIDE,),
)
_BREAKS = Standing(
    id="breaks",
    title="Have breaks for people who care for disabled children",
    not_met=~CouncilService.breaks_set_up,
    sources=(_PROVIDE, SHORT_BREAKS_REGS_2011 / "reg 4"),
)

RULE = Target(
    id="care.services-minimise-effect-of-disability",
    title="Have help for disabled children, and breaks for those who care for them",
    owed_by=LOCAL_AUTHORITY,
    owed_to=LOCAL_DISABLED_CHILDREN,
    strength=Strength.TARGET,
    about=CouncilService,
    engaged=all_of(
        CouncilService.topic.is_("help-for-families", "short-breaks"),
        CouncilService.lives_in_area,
        DISABLED_CHILD_IS_IN_NEED.holds,
    ),
    trigger=AS_OF,
    steps=(_DISABILITY, _BREAKS),
    earlier=(
        Text(
            in_force=between((1991, 10, 14), (2011, 3, 31)),
            steps=(_DISABILITY,),
            note="The words on breaks came in with section 25 of the Children and Young Persons Act 2008.",
        ),
    ),
    must="Run or pay for help that lessens what disability does to children's lives and lets them live as "
    "other children do, and for breaks that help carers to go on.",
    judged="Which services, and how many.",
    replies=(
        Reply(
            statement="Short breaks are a choice of ours, and not a duty.",
            said=CouncilService.said.includes("breaks-are-a-choice"),
            verdict=Verdict.MISLEADING,
            because="To have breaks is a duty; what each child gets depends on that child's needs.",
            source=_PROVIDE,
        ),
    ),
    remedies=(JUDICIAL_REVIEW, COUNCIL_COMPLAINT, OMBUDSMAN),
    gives_less="No break and no service for one child by this alone. If the council cuts its breaks for "
    "everybody, get legal advice at once: the three months run from the decision to cut, and not from the "
    "day when the help stops or when talks on the details end.",
    best_answer=BestAnswer(
        answer="Here is what help and which breaks there are, and how they were planned.",
        paper="The paper on which councillors decided, with what it says of this duty and of disabled "
        "people.",
    ),
    sources=(_PROVIDE, CHILDREN_ACT_1989 / "s 17(2)", SHORT_BREAKS_REGS_2011 / "reg 4"),
    judgments=(
        Judgment(
            _DAT / "",
            settles="A cut in money for short breaks was quashed: councillors had not been told of the "
            "duties that they had to weigh.",
            decided="2016",
        ),
    ),
    in_force=since(2011, 4, 1),
    checked=on(2026, 11, 22),
    seen="Schedule 2, paragraph 6 in the text as revised to 25 March 2026, and SI 2011/707, whole, in a copy "
    "as made; and SI 2010/2981 article 4(j), by which section 25 of the Act of 2008 came in on 1 April 2011. "
    "The judgment was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Section 25 of the Act of 2008 came in on 1 April 2011 as far as it was not in force already. "
            "What was in force before that day seems to be the making of regulations only."
        ),
        "It is told as not done only where there is nothing of the kind at all; how much is enough is not.",
    ),
)
