"""The governors look at an exclusion, within 15 or 50 school days, and again after a review panel.

The governors (in an academy, the trust) must decide whether the pupil comes back.  They have 15 school days
after they are told where it is for good, where the term's exclusions come to more than 15 school days, or
where an exam is missed; and 50 where they come to more than 5 and up to 15 and the family has written.  For
5 days or fewer they only have to consider what the family writes, with no limit and no power to send the
pupil back.  A late decision is still owed.  After a panel recommends or orders it, they have 10 school days
to meet and think again.

Left to judgement: whether the pupil should come back.  Not given: a day, until the school's own calendar is
known; and no look at an exclusion that the head teacher has cancelled (since September 2023).
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    DateExpression,
    Duty,
    Excuse,
    Limit,
    Reply,
    Strength,
    Text,
    Verdict,
    between,
    choose,
    fixed,
    on,
    since,
)
from dutybound.law.england.education.school_days import DOUBT, school_days
from dutybound.law.england.remedies import (
    EXCLUSION_REVIEW,
    JUDICIAL_REVIEW,
    SCHOOL_CLAIM,
    SCHOOL_COMPLAINT,
)
from dutybound.law.england.sources import EXCLUSION_AMENDMENT_REGS_2023, EXCLUSION_REGS_2012
from dutybound.law.england.vocabulary import Exclusion
from dutybound.law.england.vocabulary.parties import PARENT_OR_PUPIL_AT_18, SCHOOL_GOVERNORS

_TIME = EXCLUSION_REGS_2012 / "reg 6(7)"
_AGAIN = EXCLUSION_REGS_2012 / "reg 8(1)"
_UNFORESEEN = EXCLUSION_AMENDMENT_REGS_2023 / "reg 6(8)"
_CANCEL = EXCLUSION_AMENDMENT_REGS_2023 / "reg 7"

SUSPENDED = Exclusion.kind.is_("suspension")
FOR_GOOD = Exclusion.kind.is_("permanent")
WITHIN_15 = FOR_GOOD | Exclusion.days_this_term.is_("over-15") | Exclusion.misses_exam
WITHIN_50 = (
    SUSPENDED
    & Exclusion.days_this_term.is_("over-5-to-15")
    & ~Exclusion.misses_exam
    & Exclusion.family_wrote
)
_15 = school_days(15, Exclusion.governors_told, Exclusion.governors_15th_day)
_50 = school_days(50, Exclusion.governors_told, Exclusion.governors_50th_day)
DUE: DateExpression = choose(WITHIN_15, _15, _50)

_EXTRAORDINARY = Excuse(
    id="unforeseen",
    title="no meeting was possible, in a room or online, because of something nobody could foresee",
    when=Exclusion.could_not_meet,
    source=_UNFORESEEN,
)
_CORONAVIRUS = Excuse(
    id="coronavirus",
    title="no meeting was possible, in a room or online, because of coronavirus",
    when=Exclusion.could_not_meet & (fixed(2020, 6, 1) <= DUE),
    source=EXCLUSION_REGS_2012 / "reg 6(7A)",
)
_NOT_CANCELLED = ~Exclusion.cancelled.happened
_GOVERNORS = "Decide whether your child may come back to school"
_RECONSIDER = Limit(
    id="again",
    title="Meet to think again after the review panel",
    when=FOR_GOOD & Exclusion.panel_result.is_("recommended", "quashed"),
    due=school_days(10, Exclusion.panel_told_governors, Exclusion.reconsider_10th_day),
    done=Exclusion.reconsidered,
    sources=(_AGAIN,),
)

RULE = Duty(
    id="education.suspension-and-exclusion",
    title="Look at the exclusion in time, and again after a review panel",
    owed_by=SCHOOL_GOVERNORS,
    owed_to=PARENT_OR_PUPIL_AT_18,
    strength=Strength.STATUTORY,
    about=Exclusion,
    engaged=Exclusion.state_school & Exclusion.told.happened,
    trigger=Exclusion.told,
    steps=(
        Limit(
            id="governors",
            title=_GOVERNORS,
            when=(WITHIN_15 | WITHIN_50) & _NOT_CANCELLED,
            due=DUE,
            done=Exclusion.governors_decided,
            excused=(_EXTRAORDINARY,),
            sources=(_TIME, _UNFORESEEN, _CANCEL),
        ),
        _RECONSIDER,
    ),
    earlier=(
        Text(
            in_force=between((2012, 9, 1), (2023, 8, 31)),
            steps=(
                Limit(
                    id="governors",
                    title=_GOVERNORS,
                    when=WITHIN_15 | WITHIN_50,
                    due=DUE,
                    done=Exclusion.governors_decided,
                    excused=(_CORONAVIRUS,),
                    sources=(_TIME, EXCLUSION_REGS_2012 / "reg 6(7A)"),
                ),
                _RECONSIDER,
            ),
            note="The head teacher had no power to cancel an exclusion, and only coronavirus gave more time.",
        ),
    ),
    must="Ask the family, the head teacher and the council to a meeting; weigh your child's interests and "
    "what each has to say; decide whether your child comes back, at once or by a day; and say so with the "
    "reasons, in writing and without delay. Where an exam would be missed, do it before the exam as far as "
    "it can be done.",
    judged="Whether your child should come back, and how much longer something unforeseen really needed.",
    replies=(
        Reply(
            statement="The governors will look at it at their next meeting.",
            said=Exclusion.said.includes("governors-meet-next-term"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The limit runs from the day on which the governors were told, whenever they usually "
            "meet.",
            source=_TIME,
        ),
        Reply(
            statement="The governors do not look at short suspensions.",
            said=Exclusion.said.includes("too-short-to-matter"),
            verdict=Verdict.DEPENDS,
            because="For 5 school days or fewer in the term they have to consider what you write, but cannot "
            "send your child back; for more than 5 they have to decide.",
            depends_on="how many school days the exclusions of the term come to, and whether an exam is "
            "missed",
            source=EXCLUSION_REGS_2012 / "reg 6(9)",
        ),
    ),
    remedies=(EXCLUSION_REVIEW, SCHOOL_CLAIM, SCHOOL_COMPLAINT, JUDICIAL_REVIEW),
    gives_less="The governors may uphold the exclusion. A panel cannot order them to take your child back; "
    "the Tribunal can, in a claim of discrimination because of a disability. A pupil may be suspended for "
    "45 school days in a school year at most. Being sent home without a notice is no lawful exclusion at "
    "all: ask for the notice in writing. A late decision is still a decision, and is still owed.",
    best_answer=BestAnswer(
        answer="The day of the meeting, the papers for it, and the decision with its reasons.",
        paper="The head teacher's notice, the day on which the governors were told, the school's calendar "
        "of the term, and the note of the governors' meeting.",
    ),
    sources=(
        EXCLUSION_REGS_2012 / "reg 4",
        EXCLUSION_REGS_2012 / "reg 5(3)",
        EXCLUSION_REGS_2012 / "reg 6(1)",
        EXCLUSION_REGS_2012 / "reg 6(2)",
        _TIME,
        EXCLUSION_REGS_2012 / "reg 6(7A)",
        EXCLUSION_REGS_2012 / "reg 6(8)",
        EXCLUSION_REGS_2012 / "reg 6(9)",
        EXCLUSION_REGS_2012 / "reg 6(10)",
        _AGAIN,
        _UNFORESEEN,
        _CANCEL,
    ),
    in_force=since(2023, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2012/1033 regs 1 to 15 and Schedule 1 paras 1 to 13, in a copy last changed on 25 September "
    "2020; SI 2023/571 regs 1 to 12 and 14 to 16, which put in the rules on cancelling and on something "
    "unforeseen. The same rules for academies (regs 22 to 26) are as the amending instrument shows them.",
    confidence=Confidence.HIGH,
    doubts=(
        DOUBT,
        (
            "Changes of 2021 and 2022 (coronavirus, social workers) were seen only through those of 2023; "
            "up to which day coronavirus gave more time was not seen."
        ),
        (
            "SI 2023/571 says that it applies to exclusions; its note says those from 1 September 2023, "
            "which is followed here."
        ),
        (
            "No rule was found for when the governors count as told, so the 15 days run after the day on "
            "which they really were."
        ),
        "Whether the Schools Act of 2026 changes any of this was not seen.",
    ),
)
