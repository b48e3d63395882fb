"""Use part-time hours only for a short time, with an end, and with the family's agreement.

Every pupil of school age has a right to full-time education.  Guidance lets a school agree with the family
on part-time hours in very exceptional circumstances (as a step back to school after illness, say), for the
shortest time, with a day on which they end, looked at regularly with pupil and parents, and never to manage
behaviour.  Time at home under a proper agreement is authorised absence.

Left to judgement: what is exceptional.  Not given: a number of weeks.  Hours that nobody agreed to can be an
exclusion that was never put in writing, which is not lawful; the council may have to arrange the rest.
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
    choose,
    days,
    on,
    since,
)
from dutybound.law.england.education import school_age
from dutybound.law.england.remedies import (
    COUNCIL_COMPLAINT,
    OMBUDSMAN,
    SCHOOL_CLAIM,
    SCHOOL_COMPLAINT,
)
from dutybound.law.england.sources import (
    ATTENDANCE_GUIDANCE_2024,
    EDUCATION_ACT_1996,
    EXCLUSION_REGS_2012,
)
from dutybound.law.england.vocabulary import OutOfSchool
from dutybound.law.england.vocabulary.parties import PUPIL, SCHOOL

_GUIDANCE = ATTENDANCE_GUIDANCE_2024 / ""

RULE = StandingDuty(
    id="education.part-time-timetable",
    title="Keep part-time hours short, agreed and with an end",
    owed_by=SCHOOL,
    owed_to=PUPIL,
    strength=Strength.GUIDANCE,
    about=OutOfSchool,
    engaged=OutOfSchool.why.is_("part-time-hours")
    & OutOfSchool.began.happened
    & ~OutOfSchool.back_full_time.happened
    & school_age.of_school_age(AS_OF),
    trigger=AS_OF,
    steps=(
        Standing(
            id="agreed",
            title="Have your agreement to part-time hours",
            not_met=~OutOfSchool.hours_agreed,
            since=OutOfSchool.began,
        ),
        Standing(
            id="end",
            title="Set a day on which the part-time hours end, and keep it",
            not_met=any_of(~OutOfSchool.hours_end.happened, AS_OF > OutOfSchool.hours_end),
            since=choose(
                OutOfSchool.hours_end.happened,
                days(1).after(OutOfSchool.hours_end),
                OutOfSchool.began,
            ),
        ),
        Standing(
            id="reviewed",
            title="Look at the part-time hours with you and your child from time to time",
            not_met=~OutOfSchool.hours_reviewed,
            since=OutOfSchool.began,
        ),
        Standing(
            id="not-for-behaviour",
            title="Not use part-time hours to manage behaviour",
            not_met=OutOfSchool.hours_for_behaviour,
            since=OutOfSchool.began,
        ),
    ),
    must="Use part-time hours only in very exceptional circumstances and in your child's own interest, for "
    "the shortest time; agree on them; set a day on which your child is to be back full time; and look at "
    "them regularly with you and your child.",
    judged="Whether the circumstances are exceptional, and how short is short enough.",
    replies=(
        Reply(
            statement="Your child can do mornings only for now.",
            said=OutOfSchool.said.includes("mornings-for-now"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="Part-time hours need your agreement, a day on which they end and regular reviews.",
            source=_GUIDANCE,
        ),
        Reply(
            statement="We do not have the staff to take your child full time.",
            said=OutOfSchool.said.includes("no-staff-for-full-time"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="Part-time hours are for your child's own needs and not for want of staff.",
            source=_GUIDANCE,
        ),
        Reply(
            statement="This is not an exclusion. Just keep your child at home for now.",
            said=OutOfSchool.said.includes("not-an-exclusion"),
            verdict=Verdict.MISLEADING,
            because="A state school that sends a pupil home because of how the pupil behaves has to do it as "
            "an exclusion, with a notice in writing that gives the days and the reasons.",
            source=EXCLUSION_REGS_2012 / "reg 5(1)",
        ),
    ),
    remedies=(SCHOOL_COMPLAINT, SCHOOL_CLAIM, COUNCIL_COMPLAINT, OMBUDSMAN),
    gives_less="This is guidance, which schools must have regard to; it sets no number of weeks. Time at "
    "home that you agreed to is authorised. You may take back your agreement: say so in writing, with the "
    "day from which your child will come full time. If the school then sends your child home, ask for a "
    "written notice of exclusion. The Ombudsman looks at the council's part only.",
    best_answer=BestAnswer(
        answer="The plan for the hours, the day on which they end, and the day of the next review.",
        paper="The written agreement, the plan for coming back full time, the notes of the reviews, and how "
        "the register marks the time at home.",
    ),
    sources=(
        _GUIDANCE,
        EDUCATION_ACT_1996 / "s 7",
        EDUCATION_ACT_1996 / "s 19(1)",
        EXCLUSION_REGS_2012 / "reg 5(1)",
    ),
    in_force=since(2024, 8, 19),
    checked=on(2026, 11, 22),
    seen="The guidance's two paragraphs on part-time timetables, as councils and advice services quote them; "
    "Education Act 1996 sections 7 and 19 in a recent copy; SI 2012/1033 reg 5 in a copy of September 2020.",
    confidence=Confidence.MEDIUM,
    doubts=(
        "The guidance itself was not read; its paragraph numbers differ between the copies that were seen.",
        "Its day in force, 19 August 2024, is as the research found it.",
        school_age.DOUBT,
    ),
)
