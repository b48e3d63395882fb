"""Give extra help at school or college, with or without an EHC plan.

The governors (or whoever runs an academy, a college or a pupil referral unit) must use their best endeavours
to secure the extra help that a pupil's or student's special educational needs call for.  A school tells the
parent when it gives extra help to a child without a plan, has a special needs coordinator, and puts its
report on special educational needs on its website.  Not every kind of place owes every one of these.

Left to judgement: what help is called for, and whether enough was done.  Not given: success.  Best endeavours
are more than trying a little, and less than a promise.
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
    any_of,
    on,
    since,
)
from dutybound.law.england.remedies import EDUCATION_DEPARTMENT, SCHOOL_COMPLAINT
from dutybound.law.england.sources import CFA_2014, SEND_REGS_2014
from dutybound.law.england.vocabulary import SchoolSupport
from dutybound.law.england.vocabulary.parties import PARENT_OR_YOUNG_PERSON, SCHOOL_OR_COLLEGE

_HELP = CFA_2014 / "s 66(2)"
_COORDINATOR = CFA_2014 / "s 67(2)"
_TELL = CFA_2014 / "s 68(2)"
_REPORT = CFA_2014 / "s 69(2)"
_WEBSITE = SEND_REGS_2014 / "reg 52"

_NOTHING_DONE = (
    SchoolSupport.needs_accepted.happened
    & ~SchoolSupport.help_begun.happened
    & ~SchoolSupport.trying
)

RULE = StandingDuty(
    id="ehc.sen-support-best-endeavours",
    title="Give your child extra help at school, with or without a plan",
    owed_by=SCHOOL_OR_COLLEGE,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=SchoolSupport,
    engaged=~SchoolSupport.kind.is_("other"),
    trigger=AS_OF,
    steps=(
        Standing(
            id="help",
            title="Use its best endeavours to give the extra help that your child needs",
            when=SchoolSupport.kind.is_("mainstream-school", "nursery-school", "college", "unit")
            & any_of(SchoolSupport.needs_accepted.happened, SchoolSupport.has_needs),
            not_met=_NOTHING_DONE,
            since=SchoolSupport.needs_accepted,
            sources=(CFA_2014 / "s 66(1)", _HELP),
        ),
        Standing(
            id="tell",
            title="Tell you that your child gets extra help",
            when=SchoolSupport.kind.is_(
                "mainstream-school", "nursery-school", "unit", "special-school"
            )
            & SchoolSupport.help_begun.happened
            & ~SchoolSupport.has_plan,
            not_met=~SchoolSupport.told_of_help,
            since=SchoolSupport.help_begun,
            sources=(CFA_2014 / "s 68(1)", _TELL),
        ),
        Standing(
            id="coordinator",
            title="Have a member of staff in charge of special educational needs",
            when=SchoolSupport.kind.is_("mainstream-school", "nursery-school"),
            not_met=~SchoolSupport.coordinator,
            sources=(CFA_2014 / "s 67(1)", _COORDINATOR),
        ),
        Standing(
            id="report",
            title="Put its report on special educational needs on its website",
            when=SchoolSupport.kind.is_("mainstream-school", "nursery-school", "special-school"),
            not_met=~SchoolSupport.report_on_website,
            sources=(CFA_2014 / "s 69(1)", _REPORT, _WEBSITE),
        ),
    ),
    must="Use its best endeavours to secure the extra help that the child's needs call for; tell the parent "
    "or young person when it gives such help without a plan; have a special needs coordinator; and publish "
    "its report on special educational needs.",
    judged="Whether your child has special educational needs, what help they call for, and whether enough "
    "was done to give it.",
    replies=(
        Reply(
            statement="We cannot give extra help without an EHC plan.",
            said=SchoolSupport.said.includes("no-help-without-plan"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The duty is to every pupil or student with special educational needs, with or without "
            "a plan.",
            source=_HELP,
        ),
        Reply(
            statement="We cannot give extra help without a diagnosis.",
            said=SchoolSupport.said.includes("no-diagnosis"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act asks what a child finds hard and what that calls for, and not for a diagnosis.",
            source=CFA_2014 / "s 20",
        ),
        Reply(
            statement="We have no money for extra help.",
            said=SchoolSupport.said.includes("no-money"),
            verdict=Verdict.DEPENDS,
            because="Best endeavours are not a promise, and what can be done with the money that there is "
            "counts. To do nothing is not to use them.",
            source=_HELP,
            depends_on="What was tried, and whether the school asked the council for more.",
        ),
        Reply(
            statement="It is only our best endeavours, so we owe you nothing.",
            said=SchoolSupport.said.includes("not-obliged"),
            verdict=Verdict.MISLEADING,
            because="The Act says that it must use its best endeavours: the school owes a real effort, "
            "though not success.",
            source=_HELP,
        ),
    ),
    remedies=(SCHOOL_COMPLAINT, EDUCATION_DEPARTMENT),
    gives_less="No promise that the help is given or works, and no hours. The guidance, and not the law, "
    "expects a school to meet you at least three times a year, and to renew its report every year. If the "
    "school cannot give what is needed, ask the council for an EHC needs assessment: that starts a clock.",
    best_answer=BestAnswer(
        answer="What help it gives, since when, what came of it, and what it will try next.",
        paper="The school's record of your child's needs and help, the notes of its meetings with you, and "
        "its report on special educational needs.",
    ),
    sources=(
        CFA_2014 / "s 66(1)",
        _HELP,
        CFA_2014 / "s 67(1)",
        _COORDINATOR,
        CFA_2014 / "s 68(1)",
        _TELL,
        CFA_2014 / "s 69(1)",
        _REPORT,
        SEND_REGS_2014 / "reg 51",
        _WEBSITE,
        CFA_2014 / "s 20",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 20 and 66 to 69, in a copy of 2025 to 2026; SI 2014/1530 regs 49 to 52 and Schedule 1, in "
    "a copy with changes to 3 April 2018; what SI 2024/535 changes in regulation 49. Of the Code of "
    "Practice, only what advice for schools says of the three meetings; the yearly report in it was not "
    "seen.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Help that is too little is a question for judgement: 'not met' is said only where the school "
            "itself says that extra help is needed, none has begun, and it does nothing to get it going."
        ),
        (
            "What training the coordinator must have (regulation 49, changed from 1 September 2024) is not "
            "worked out."
        ),
        (
            "A special school in a hospital need not put the listed information in its report (regulation "
            "51). It is not asked about."
        ),
    ),
)
