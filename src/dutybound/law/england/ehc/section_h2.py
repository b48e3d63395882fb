"""Write into section H2 of the EHC plan the other social care that a child's needs call for.

A plan specifies, besides what stands in H1, any social care that is reasonably required by the learning
difficulties or disabilities that lie behind the special educational needs: overnight breaks away from home,
other help for children in need, help that goes with special educational needs but not with a disability, and
for an adult all social care of that kind.  To be in H2 does not make help owed: that comes from other law,
and for a child it is mostly a general duty only.  This says that H2 falls short only where the council
accepted the help on or before the day the plan was sent.  Left to judgement: whether the needs call for the
help.  Not given: the help itself.
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
from dutybound.law.england.care.csdpa_make_arrangements import ON_THE_LIST
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES, TRIBUNAL_APPEAL
from dutybound.law.england.sources import CFA_2014, SEND_CODE_2015, SEND_REGS_2014
from dutybound.law.england.vocabulary import CareNeed
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_THE_DUTY = CFA_2014 / "s 37(2)(f)"

RULE = StandingDuty(
    id="ehc.section-h2",
    title="Put other social care that your child's needs call for into section H2 of the plan",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=CareNeed,
    engaged=(CareNeed.accepted <= CareNeed.plan_sent)
    & ~(ON_THE_LIST & DISABLED_CHILD_IS_IN_NEED.holds)
    & ~CareNeed.plan_section.is_("f", "no-plan")
    & CareNeed.comes_from_needs,
    trigger=CareNeed.plan_sent,
    steps=(
        Standing(
            not_met=CareNeed.plan_section.is_("elsewhere", "not-in-plan"),
            since=CareNeed.plan_sent,
        ),
    ),
    must="Specify the help in section H2, apart from what stands in H1; from year 9 together with what helps "
    "towards adult life.",
    judged="Whether the help is reasonably required by the learning difficulty or disability that lies "
    "behind the special educational needs.",
    replies=(
        Reply(
            statement="Section H2 is only for adults.",
            said=CareNeed.said_of_plan.includes("h2-for-adults"),
            verdict=Verdict.MISLEADING,
            because="The Act knows no age for it: H2 is for any social care of that kind that is not in H1.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="Overnight breaks cannot go in a plan.",
            said=CareNeed.said_of_plan.includes("no-overnight-in-plan"),
            verdict=Verdict.MISLEADING,
            because="If the needs call for them, they are social care that the plan has to specify in H2.",
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
    ),
    remedies=(*SOCIAL_CARE_REMEDIES, TRIBUNAL_APPEAL),
    gives_less="H2 is the weakest section for a child: the duty to carry out a plan does not reach it, and "
    "most of what is in it rests on a general duty to children in need. But help that is written down and "
    "then not given has to be explained. If your child needs a bed because you cannot keep up the care, ask "
    "about section 20 of the Children Act. For an adult the Care Act decides.",
    best_answer=BestAnswer(
        answer="Where the plan has the help, or when it will be changed so that it does.",
        paper="The advice from social care in section K, the assessment, and the care plan.",
    ),
    sources=(
        _THE_DUTY,
        CFA_2014 / "s 37(2)(e)",
        CFA_2014 / "s 37(3)",
        CFA_2014 / "s 42",
        SEND_REGS_2014 / "reg 12(1)(h)",
        SEND_REGS_2014 / "reg 12(3)",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 37 and 42 of the 2014 Act in a copy of February 2026; SI 2014/1530 reg 12 in a copy with "
    "changes to 3 April 2018. Of the Code of Practice nothing but H1 as others print it; the notes to the "
    "Act and R (G) v Barnet were not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Whether a plan falls short at once when help is accepted after it was sent is not settled: "
            "nothing is said to be missing then."
        ),
        (
            "A holiday away from home is on the list of the 1970 Act and is taken to belong in H1 for a "
            "disabled child, though councils put residential breaks in H2."
        ),
        (
            "For an adult the help has to be accepted under the Care Act 2014; whether it was is not asked "
            "apart."
        ),
        "Help in H1 that belongs in H2 is not called wrong: nothing is lost by it.",
    ),
    never_with=("ehc.section-h1",),
)
