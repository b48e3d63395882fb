"""Show a parent the school's file on a child, or give a copy, within 15 school days.

A parent may ask in writing to see a child's educational record, or for a copy.  The governing body shows it
free of charge, and charges no more for a copy than it costs, within 15 school days of getting the request.
The file holds what the school, its staff, the council's staff, the child and the parents wrote or gave, and
any EHC plan; not what a teacher keeps for nobody else.  The right is the parent's own: the child's agreement
is not asked for.  What the child could not be given under data protection law is left out.

It is for schools that a council maintains (not nursery schools) and special schools of charities.  An academy
or a private school is outside.  Left to judgement: what has to be left out.  Not given: letters that others
hold.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    ALWAYS,
    NEVER,
    BestAnswer,
    Confidence,
    Contested,
    Duty,
    Limit,
    Reply,
    Strength,
    Verdict,
    all_of,
    any_of,
    later_of,
    on,
    since,
    working_days,
)
from dutybound.law.england.remedies import EDUCATION_DEPARTMENT, SCHOOL_COMPLAINT
from dutybound.law.england.sources import DPA_2018, PUPIL_INFORMATION_REGS_2005
from dutybound.law.england.vocabulary import SchoolRecordRequest
from dutybound.law.england.vocabulary.parties import PARENT, SCHOOL

_SEE = PUPIL_INFORMATION_REGS_2005 / "reg 5(2)"
_COPY = PUPIL_INFORMATION_REGS_2005 / "reg 5(3)"
_LEFT_OUT = PUPIL_INFORMATION_REGS_2005 / "reg 5(4)"
_FILE = PUPIL_INFORMATION_REGS_2005 / "reg 3"

REFERRAL_UNIT = Contested(
    id="school-file-of-a-pupil-referral-unit",
    question="Does a pupil referral unit, which has a management committee, have to show its file?",
    readings={
        "maintained-like-others": "it does: a council maintains it like other schools",
        "no-governing-body": "it does not: the words put this on a governing body, and a unit has none",
    },
)

RULE = Duty(
    id="info.pupil-educational-record",
    title="Show you the school's file on your child within 15 school days",
    owed_by=SCHOOL,
    owed_to=PARENT,
    strength=Strength.STATUTORY,
    about=SchoolRecordRequest,
    engaged=all_of(
        SchoolRecordRequest.received.happened,
        any_of(
            SchoolRecordRequest.school.is_("maintained", "special-not-maintained"),
            SchoolRecordRequest.school.is_("pupil-referral-unit")
            & REFERRAL_UNIT.condition(maintained_like_others=ALWAYS, no_governing_body=NEVER),
        ),
    ),
    trigger=SchoolRecordRequest.received,
    steps=(
        Limit(
            due=later_of(
                working_days(15, ENGLAND).after(SchoolRecordRequest.received),
                SchoolRecordRequest.school_day_15,
            ),
            done=SchoolRecordRequest.given,
        ),
    ),
    must="Let you look at the file free of charge, or give you a copy for no more than it costs to make. Any "
    "EHC plan is part of it.",
    judged="What may not be shown, because your child could not be given it under data protection law.",
    replies=(
        Reply(
            statement="Make a subject access request.",
            said=SchoolRecordRequest.said.includes("make-a-subject-access-request"),
            verdict=Verdict.DEPENDS,
            because="At a school that a council maintains this is a right of its own, with a shorter time. "
            "An academy or a private school is outside it.",
            depends_on="what kind of school it is",
            source=_SEE,
        ),
        Reply(
            statement="Your child must agree first.",
            said=SchoolRecordRequest.said.includes("child-must-agree-to-the-file"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The right is the parent's own, and does not ask for the child's word.",
            source=_SEE,
        ),
        Reply(
            statement="You have to pay to look at it.",
            said=SchoolRecordRequest.said.includes("pay-to-look"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Looking is free. Only a copy may cost something, and no more than it costs to make.",
            source=_COPY,
        ),
        Reply(
            statement="A teacher's own notes are not part of it.",
            said=SchoolRecordRequest.said.includes("teachers-own-notes"),
            verdict=Verdict.LAWFUL,
            because="What one teacher keeps for nobody else is left out; what is shared is not.",
            source=_FILE,
        ),
    ),
    remedies=(SCHOOL_COMPLAINT, EDUCATION_DEPARTMENT),
    gives_less="Nothing at an academy or a private school: ask for your child's records there instead, in "
    "your child's name. Parts about other people, or that would do serious harm, may be left out.",
    best_answer=BestAnswer(
        answer="The day on which you can look at the file, or the copy and what it cost.",
        paper="The list of what is in the file, and of what was left out and why.",
    ),
    sources=(
        _FILE,
        PUPIL_INFORMATION_REGS_2005 / "reg 5(1)",
        _SEE,
        _COPY,
        _LEFT_OUT,
        DPA_2018 / "Sch 19 para 316",
    ),
    in_force=since(2005, 7, 8),
    checked=on(2026, 11, 22),
    seen="SI 2005/1437 regs 1 to 8, in a copy with changes to 1 September 2015; Schedule 19 paras 315 and "
    "316 of the Data Protection Act 2018, which put the newer law into regs 3 and 5.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The 15th school day is asked for, since nobody publishes every school's days. It is never "
            "before the 15th working day, which is shown until you tell us."
        ),
        (
            "The Information Commissioner is not named as a remedy: the right stands in regulations on "
            "education and not in data protection law."
        ),
        "Whether a pupil referral unit is bound is not clear from the words: both readings are shown.",
        (
            "Schools outside this duty that are called 'private' may have promised access in their contract, "
            "which is not looked at."
        ),
    ),
)
