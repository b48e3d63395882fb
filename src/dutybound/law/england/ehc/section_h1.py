"""Write into section H1 of the EHC plan the help that the council must arrange for a disabled child.

A plan for somebody under 18 specifies, in a section of its own, any social care that the council must provide
because it accepted that it is necessary (Chronically Sick and Disabled Persons Act 1970 s 2).  Guidance puts
daytime short breaks there too.  Other care goes in H2; care that teaches or trains goes in F.  This says that
H1 falls short only where the council accepted the help on or before the day the plan was sent.  Left to
judgement: what is necessary.  Not given: the help itself, which is owed with or without a plan; a place in H1
for overnight care away from home, or for an adult.
"""

from dutybound.language import (
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
from dutybound.law.england.care.csdpa_make_arrangements import OWED
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES, TRIBUNAL_APPEAL
from dutybound.law.england.sources import CFA_2014, CSDPA_1970, SEND_CODE_2015, SEND_REGS_2014
from dutybound.law.england.vocabulary import CareNeed
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_THE_DUTY = CFA_2014 / "s 37(2)(e)"

RULE = StandingDuty(
    id="ehc.section-h1",
    title="Put the help that it must arrange into section H1 of the plan",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=CareNeed,
    engaged=OWED
    & (CareNeed.accepted <= CareNeed.plan_sent)
    & ~CareNeed.for_parent
    & ~CareNeed.plan_section.is_("f", "no-plan"),
    trigger=CareNeed.plan_sent,
    steps=(
        Standing(
            not_met=CareNeed.plan_section.is_("h2", "elsewhere", "not-in-plan"),
            since=CareNeed.plan_sent,
        ),
    ),
    must="Specify the help in section H1, apart from other social care; from year 9 together with what helps "
    "towards adult life.",
    judged="Whether it is necessary for the council to arrange the help.",
    replies=(
        Reply(
            statement="Section H is up to us, so it is blank.",
            said=CareNeed.said_of_plan.includes("section-h-is-voluntary"),
            verdict=Verdict.MISLEADING,
            because="Some of section H is a matter of choice; help that the council has accepted as "
            "necessary under the 1970 Act is not, and has to be specified.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="Short breaks go in section H2.",
            said=CareNeed.said_of_plan.includes("breaks-go-in-h2"),
            verdict=Verdict.DEPENDS,
            because="Guidance puts short breaks without an overnight stay in H1; overnight care away from "
            "home goes in H2.",
            source=SEND_CODE_2015 / "para 9.69",
            depends_on="whether the break is by day or overnight",
        ),
        Reply(
            statement="The panel has not agreed to it yet.",
            said=CareNeed.said_of_plan.includes("panel-not-yet"),
            verdict=Verdict.DEPENDS,
            because="What counts is whether the council has accepted that the help is necessary; how it pays "
            "is its own affair.",
            source=CSDPA_1970 / "s 2(4)",
            depends_on="whether an assessment or a decision already says that the help is necessary",
        ),
        Reply(
            statement="The plan gives access to up to so many hours.",
            said=CareNeed.said_of_plan.includes("up-to-so-many-hours"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="A plan specifies what is given and how often; 'up to' and 'access to' leave it open.",
            source=SEND_CODE_2015 / "para 9.69",
        ),
        Reply(
            statement="There is no social worker, so nothing goes in H1.",
            said=CareNeed.said_of_plan.includes("no-social-worker"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The test is what help is necessary, and not who is known to the team.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="Nothing goes in H1 before a full assessment.",
            said=CareNeed.said_of_plan.includes("full-assessment-first"),
            verdict=Verdict.MISLEADING,
            because="It is enough that the council is satisfied, however it came to be.",
            source=CSDPA_1970 / "s 2(4)",
        ),
    ),
    remedies=(*SOCIAL_CARE_REMEDIES, TRIBUNAL_APPEAL),
    gives_less="Being in H1 does not make the duty: it shows that the council was satisfied, and the help is "
    "owed from that day, plan or no plan. What was accepted after the plan was sent goes in when the plan is "
    "changed: ask for an early review. A service for a parent may stand in H1 by guidance, but is not owed "
    "to the child. Within an appeal about education the Tribunal can recommend.",
    best_answer=BestAnswer(
        answer="Where the plan has the help, or when it will be changed so that it does.",
        paper="The advice from social care in section K, the assessment, and the note of the panel.",
    ),
    sources=(
        _THE_DUTY,
        CFA_2014 / "s 37(2)(f)",
        CFA_2014 / "s 37(3)",
        CFA_2014 / "s 21(5)",
        SEND_REGS_2014 / "reg 12(1)(h)",
        CSDPA_1970 / "s 2(6)",
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Sections 21 and 37 of the 2014 Act in a copy of 2025 to 2026; SI 2014/1530 reg 12 in a copy with "
    "changes to 3 April 2018; section 2 of the 1970 Act in a copy of 6 April 2016. Of the Code of Practice "
    "the text on H1 as an advice service prints it; paragraph 9.69 was not seen on its own page.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Whether a plan falls short at once when help is accepted after it was sent is not settled: "
            "nothing is said to be missing then."
        ),
        (
            "A holiday away from home is on the list of the Act and so belongs in H1 on its words; in "
            "practice residential breaks are put in H2. We are less sure here."
        ),
        (
            "Where the council that owes the help is not the one that keeps the plan, the words 'by the "
            "local authority' do not fit."
        ),
        "Help that goes on past 18 has no place in H1, which stops at 18.",
        "Plans sent before 1 April 2015, under an older text of the 1970 Act, are not worked out.",
    ),
)
