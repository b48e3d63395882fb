"""Full-time teaching from the sixth school day of an exclusion.

A pupil of school age who is suspended is taught full time from the sixth school day of the suspension, which
the school's governors arrange; one who is excluded for good, from the sixth school day after the day of the
exclusion, which the council arranges.  It may begin sooner.  It falls away for a pupil of Year 11 whose exams
are over.

Left to judgement: what suits the pupil.  Not given: a place at another school of the family's choice, or
anything beyond work to do for the first five days; or, after a suspension of five days or fewer, any of it.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    BestAnswer,
    Confidence,
    Duty,
    Limit,
    Reply,
    Strength,
    Verdict,
    choose,
    earlier_of,
    later_of,
    on,
    since,
    working_days,
)
from dutybound.law.england.education import school_age, school_days
from dutybound.law.england.education.suspension_and_exclusion import FOR_GOOD, SUSPENDED
from dutybound.law.england.remedies import EDUCATION_REMEDIES, SCHOOL_COMPLAINT
from dutybound.law.england.sources import EDUCATION_ACT_1996, EXCLUDED_PUPILS_REGS_2007
from dutybound.law.england.vocabulary import Exclusion
from dutybound.law.england.vocabulary.parties import PUPIL, SCHOOL_OR_COUNCIL

_SIX = working_days(6, ENGLAND)
_LEAST = choose(FOR_GOOD, _SIX.after(Exclusion.told), _SIX.beginning_with(Exclusion.first_day_out))
DUE = choose(_LEAST.happened, later_of(Exclusion.sixth_day, _LEAST), _LEAST)
_FOR_A_TIME = EXCLUDED_PUPILS_REGS_2007 / "reg 3(1)"
_FOR_GOOD = EXCLUDED_PUPILS_REGS_2007 / "reg 4(1)"

RULE = Duty(
    id="education.teaching-from-the-sixth-day",
    title="Teach your excluded child full time from the sixth school day",
    owed_by=SCHOOL_OR_COUNCIL,
    owed_to=PUPIL,
    strength=Strength.STATUTORY,
    about=Exclusion,
    engaged=Exclusion.state_school
    & Exclusion.told.happened
    & school_age.of_school_age(Exclusion.told)
    & ~Exclusion.exams_done
    & ~Exclusion.cancelled.happened,
    trigger=Exclusion.told,
    steps=(
        Limit(
            when=(FOR_GOOD | (SUSPENDED & Exclusion.over_five_days))
            & ~(Exclusion.back_at_school <= DUE),
            due=DUE,
            done=earlier_of(Exclusion.education_began, Exclusion.back_at_school),
        ),
    ),
    must="Arrange teaching that is full time and suits your child's age, ability and any special needs: the "
    "school's governors for a suspension, the council for an exclusion for good.",
    judged="What suits your child.",
    replies=(
        Reply(
            statement="We sent work home, so your child has an education.",
            said=Exclusion.said.includes("work-sent-home"),
            verdict=Verdict.DEPENDS,
            because="Work sent home may do for the first five school days; from the sixth it has to be "
            "teaching, full time.",
            depends_on="whether the sixth school day has come",
            source=_FOR_A_TIME,
        ),
        Reply(
            statement="The school and the council are still agreeing who pays.",
            said=Exclusion.said.includes("other-side-pays"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="For an exclusion for good it is the council's duty, and for a suspension the school's; "
            "neither waits for the other.",
            source=_FOR_GOOD,
        ),
    ),
    remedies=(SCHOOL_COMPLAINT, *EDUCATION_REMEDIES),
    gives_less="No say in which place it is, and no full-time teaching before the sixth school day, so none "
    "for a suspension of 5 school days or fewer. A pupil "
    "of Year 11 whose exams are over has no right to it. The Ombudsman looks at the council's part only.",
    best_answer=BestAnswer(
        answer="The name and address of the place, the hours, and the day on which it begins.",
        paper="The notice of the exclusion, and the school's or council's note of what it arranged, from "
        "which day and for how many hours.",
    ),
    sources=(
        _FOR_A_TIME,
        EXCLUDED_PUPILS_REGS_2007 / "reg 3(3)",
        _FOR_GOOD,
        EXCLUDED_PUPILS_REGS_2007 / "reg 4(3)",
        EXCLUDED_PUPILS_REGS_2007 / "reg 5(2)",
        EDUCATION_ACT_1996 / "s 8(2)",
        EDUCATION_ACT_1996 / "s 8(3)",
        EDUCATION_ACT_1996 / "s 19(3A)",
        EDUCATION_ACT_1996 / "s 19(3B)",
    ),
    in_force=since(2007, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2007/1870, whole, as made; the Education Act 1996 sections 8 and 19, in a recent copy. Later "
    "changes to SI 2007/1870 were not looked for.",
    confidence=Confidence.MEDIUM,
    doubts=(
        school_days.DOUBT,
        school_age.DOUBT,
        (
            "For an exclusion for good the days run after the day on which it 'took place'. Government "
            "guidance is quoted as counting after the first day of it, so the family is asked to count from "
            "the first day away; counted from the head teacher's decision it can be a day sooner."
        ),
        (
            "That suspensions which follow each other count as one is in the guidance, which was not read."
        ),
        (
            "A pupil referral unit's suspensions are the council's to cover, not the unit's. A plan that "
            "sets fewer hours is not allowed for: the exception is written for statements, which are gone."
        ),
    ),
)
