"""A council may put several assessments together.

Where a child seems to be in need, the council may assess that at the same time as the needs for help on the
list for disabled children, for an EHC plan or under another Act.  A parent carer's assessment may be put
together with another one of that parent or of the disabled child.  A young carer's may be too, but with one
of the person cared for only if both agree.

Left to judgement: whether to do so.  Not given: a right to it.  Everything that each one asks for has still
to be in it.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Discretion,
    Judgment,
    Power,
    Reply,
    Strength,
    Verdict,
    any_of,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, OMBUDSMAN, STATUTORY_COMPLAINT
from dutybound.law.england.sources import CHILDREN_ACT_1989, SEND_REGS_2014, ombudsman_report
from dutybound.law.england.vocabulary import AssessmentConduct
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_SAME_TIME = CHILDREN_ACT_1989 / "Sch 2 para 3"
_YOUNG_CARER = CHILDREN_ACT_1989 / "s 17ZB(7)"

RULE = Power(
    id="care.combine-assessments",
    title="Put several assessments of your family together",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.STATUTORY,
    about=AssessmentConduct,
    engaged=AssessmentConduct.topic.is_("several-assessments")
    & any_of(
        AssessmentConduct.other_assessment.is_("ehc", "another-of-child", "parent-carer"),
        AssessmentConduct.other_assessment.is_("young-carer")
        & AssessmentConduct.carer_and_child_agree,
    ),
    trigger=AS_OF,
    steps=(
        Discretion(
            needs="Where it is a young carer's assessment and one of the person cared for, both have to "
            "agree.",
        ),
    ),
    must="If asked to put them together, think about it and say why not. If it does so, put into it all that "
    "each assessment asks for.",
    judged="Whether to put them together.",
    replies=(
        Reply(
            statement="We give advice for an EHC plan only if your child is open to us.",
            said=AssessmentConduct.said.includes("only-if-already-open"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The council has to ask social care for advice on every child whom it assesses for an "
            "EHC plan, known or not.",
            source=SEND_REGS_2014 / "reg 6(1)(e)",
        ),
        Reply(
            statement="Each assessment has to be done by itself.",
            said=AssessmentConduct.said.includes("must-be-separate"),
            verdict=Verdict.MISLEADING,
            because="The Act lets the council assess at the same time under several Acts.",
            source=_SAME_TIME,
        ),
    ),
    remedies=(STATUTORY_COMPLAINT, COUNCIL_COMPLAINT, OMBUDSMAN),
    gives_less="The council may put them together and need not. Each keeps its own time limit: joining two "
    "gives the council no more time for either.",
    best_answer=BestAnswer(
        answer="Yes, with one visit and one set of questions, and what will be in each part.",
        paper="The plan for the assessments: who asks what and when, and which law each part is under.",
    ),
    sources=(
        _SAME_TIME,
        CHILDREN_ACT_1989 / "s 17ZB(6)",
        _YOUNG_CARER,
        CHILDREN_ACT_1989 / "s 17ZE(3)",
        SEND_REGS_2014 / "reg 6(1)(e)",
    ),
    judgments=(
        Judgment(
            ombudsman_report("London Borough of Sutton", "18 008 914") / "",
            settles="It was fault for social care to give no advice for an EHC plan because the child was "
            "not known to it.",
        ),
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Children Act 1989 sections 17ZB and 17ZE and Schedule 2 paragraph 3, in a copy with changes to "
    "25 March 2026. Regulation 6 of SI 2014/1530 was read for another rule. The Ombudsman's decision was not "
    "read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Schedule 2 paragraph 3 is older than the day given here, which is that of the carers' sections; "
            "the place for EHC assessments in it is of 2014."
        ),
        "That a refusal to put two together needs reasons is general law, and not in these sections.",
    ),
)
