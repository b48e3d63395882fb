"""Keep a register of the disabled children in the area.

Every council opens and keeps up a register of disabled children within its area; it may be on a computer.
Families need not have their child on it.

Left to judgement: nothing.  Not given: any help.  Being on the register brings none, and not being on it
takes none away.
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
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import CHILDREN_ACT_1989, WARWICKSHIRE_2015
from dutybound.law.england.vocabulary import CouncilService
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, LOCAL_FAMILIES

_REGISTER = CHILDREN_ACT_1989 / "Sch 2 para 2"

RULE = Target(
    id="care.register-of-disabled-children",
    title="Keep a register of disabled children",
    owed_by=LOCAL_AUTHORITY,
    owed_to=LOCAL_FAMILIES,
    strength=Strength.TARGET,
    about=CouncilService,
    engaged=CouncilService.topic.is_("register") & CouncilService.lives_in_area,
    trigger=AS_OF,
    steps=(Standing(not_met=~CouncilService.register_kept),),
    must="Open a register of the disabled children in its area, and keep it up. A computer may be used.",
    replies=(
        Reply(
            statement="You must be on the register to get help.",
            said=CouncilService.said.includes("must-be-on-register"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Help hangs on your child's needs, and no Act makes the register a condition of it.",
            source=CHILDREN_ACT_1989 / "s 17(10)",
        ),
        Reply(
            statement="We have a card scheme, so we need no register.",
            said=CouncilService.said.includes("register-not-needed"),
            verdict=Verdict.DEPENDS,
            because="The Act asks for a register of the disabled children in the area, under whatever name.",
            depends_on="whether the scheme is one list of the disabled children in the area",
            source=_REGISTER,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="Being on the register gives no help and no card. You may leave your child off it. It matters "
    "because councils plan with it: a short list makes for a short plan.",
    best_answer=BestAnswer(
        answer="Where the register is, how to join it, and what it is used for.",
        paper="How many children are on the register, and when it was last brought up to date.",
    ),
    sources=(_REGISTER, CHILDREN_ACT_1989 / "s 17(10)"),
    judgments=(
        Judgment(
            WARWICKSHIRE_2015 / "",
            settles="A council without a proper register was in breach of this duty, and had to put that "
            "right.",
            decided="2015-02-05",
        ),
    ),
    in_force=since(1991, 10, 14),
    checked=on(2026, 11, 22),
    seen="Children Act 1989 section 17 and Schedule 2 paragraphs A1 to 6, in a copy with changes to "
    "25 March 2026. The judgment in two case notes, one of which says that the council had several lists.",
    confidence=Confidence.HIGH,
    doubts=(
        "That registering is the family's choice is practice and old guidance; the Act is silent.",
        "That the Act came into force on 14 October 1991 was not seen again.",
        "Since 6 April 2016 the Schedule binds English councils only (paragraph A1).",
    ),
)
