"""Plan, visit and review a run of short breaks under the lighter rules (regulation 48).

They are for a child who is looked after only for short breaks, with no care order: a run of stays with the
same person or in the same place, none meant to last more than 17 days, the child back with a parent after
each, and not more than 75 days in any 12 months.  The care plan comes before the first stay, or within ten
working days of it where that was not practicable.  The first visit, on a day when the child is there, comes
within three months of the start of the first stay, or as soon as practicable after that; the first review
within three months; later visits and reviews at most six months apart.

Left to judgement: whether a visit was practicable.  Not defined: a "day" of the 75.  Outside these bounds the
full rules for looked-after children apply, which are not told here.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    ALWAYS,
    BestAnswer,
    Condition,
    Confidence,
    Contested,
    DateExpression,
    Duty,
    Excuse,
    Limit,
    Reply,
    Strength,
    Text,
    Verdict,
    all_of,
    between,
    fixed,
    months,
    on,
    since,
    working_days,
)
from dutybound.law.england.care.overnight_breaks_legal_basis import RULE as LOOKED_AFTER
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import (
    CARE_CORONAVIRUS_REGS_2020,
    CARE_PLANNING_REGS_2010,
    CHILDREN_ACT_1989,
)
from dutybound.law.england.vocabulary import OvernightBreak
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_WHO = CARE_PLANNING_REGS_2010 / "reg 48(2)"
_PLAN = CARE_PLANNING_REGS_2010 / "reg 4(2)"
_VISITS = CARE_PLANNING_REGS_2010 / "reg 48(3)(c)"
_REVIEWS = CARE_PLANNING_REGS_2010 / "reg 48(3)(d)"

WHAT_A_DAY_IS = Contested(
    id="what-a-day-is",
    question="What is a day of the 75 days?",
    readings={
        "nights": "each night away is one day",
        "part-days": "each day of which a part is away is one day",
    },
)
_AT_MOST_75_DAYS = WHAT_A_DAY_IS.condition(
    nights=~OvernightBreak.over_75_nights,
    part_days=~OvernightBreak.over_75_nights & ~OvernightBreak.over_75_part_days,
)
_RELAXED_FROM = fixed(2020, 4, 24)
_NO_STAY_OVER_17_DAYS = ~OvernightBreak.over_17_days


def _limit(
    *,
    id: str,
    title: str,
    due: DateExpression,
    done: DateExpression,
    when: Condition,
    excused: tuple[Excuse, ...] = (),
) -> Limit:
    """One of the visits or reviews, due only while the breaks go on."""
    ended = Excuse(
        id="ended",
        title="the breaks came to an end before that day",
        when=OvernightBreak.ended < due,
        source=_VISITS,
    )
    return Limit(id=id, title=title, due=due, done=done, when=when, excused=(*excused, ended))


def _plan(when: Condition) -> Limit:
    return Limit(
        id="plan",
        title="Make the care plan for the breaks",
        due=working_days(10, ENGLAND).after(OvernightBreak.started),
        done=OvernightBreak.plan_made,
        when=when,
        sources=(_PLAN,),
    )


_NOT_PRACTICABLE = Excuse(
    id="not-practicable",
    title="a visit was not practicable in those three months",
    when=OvernightBreak.visit_not_practicable,
    source=_VISITS,
)
_FIRST = months(3).after(OvernightBreak.started)
_NEXT_VISIT = months(6).after(OvernightBreak.first_visit)
_NEXT_REVIEW = months(6).after(OvernightBreak.first_review)


def _visits_and_reviews(when: Condition, *, relaxed: bool) -> tuple[Limit, ...]:
    """The four limits.  Before April 2020 only those that ended before the relaxation of that year."""

    def in_time(due: DateExpression) -> Condition:
        return all_of(when, due < _RELAXED_FROM if relaxed else ALWAYS)

    return (
        _limit(
            id="first-visit",
            title="Visit your child during a stay in the first three months",
            due=_FIRST,
            done=OvernightBreak.first_visit,
            when=in_time(_FIRST),
            excused=(_NOT_PRACTICABLE,),
        ),
        _limit(
            id="next-visit",
            title="Visit your child again within six months",
            due=_NEXT_VISIT,
            done=OvernightBreak.second_visit,
            when=in_time(_NEXT_VISIT),
        ),
        _limit(
            id="first-review",
            title="Review the breaks in the first three months",
            due=_FIRST,
            done=OvernightBreak.first_review,
            when=in_time(_FIRST),
        ),
        _limit(
            id="next-review",
            title="Review the breaks again within six months",
            due=_NEXT_REVIEW,
            done=OvernightBreak.second_review,
            when=in_time(_NEXT_REVIEW),
        ),
    )


RULE = Duty(
    id="care.regulation-48-short-breaks",
    title="Plan, visit and review your child's overnight short breaks",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=OvernightBreak,
    engaged=all_of(
        LOOKED_AFTER.holds,
        OvernightBreak.power.is_("section-20"),
        OvernightBreak.same_place,
        OvernightBreak.returns_home,
        _AT_MOST_75_DAYS,
    ),
    trigger=OvernightBreak.started,
    steps=(
        _plan(_NO_STAY_OVER_17_DAYS),
        *_visits_and_reviews(_NO_STAY_OVER_17_DAYS, relaxed=False),
    ),
    earlier=(
        Text(
            in_force=between((2011, 4, 1), (2020, 4, 23)),
            steps=(
                _plan(_NO_STAY_OVER_17_DAYS),
                *_visits_and_reviews(_NO_STAY_OVER_17_DAYS, relaxed=True),
            ),
        ),
        Text(
            in_force=between((2020, 4, 24), (2020, 9, 25)),
            steps=(_plan(ALWAYS),),
            note="For breaks that began in these months the bound of 17 days and the fixed times for visits "
            "and reviews are left out, and stay out for those breaks after the relaxation ended "
            "(SI 2020/445 regs 8(18), 14 and 21).",
        ),
    ),
    must="Write a care plan that says how your child's needs are met: health and behaviour (above all as to "
    "disability), contact with you, hobbies and learning, with the name of the doctor. Agree with you and "
    "with the reviewing officer how often there are visits, and write that in the plan before the first "
    "stay. Visit on a day when your child is there. Go on with visits and reviews at most six months apart "
    "while the breaks go on.",
    judged="Whether a visit was practicable in the first three months.",
    replies=(
        Reply(
            statement="75 days is the most that the law allows.",
            said=OvernightBreak.said.includes("seventy-five-is-the-limit"),
            verdict=Verdict.MISLEADING,
            because="75 days is only the bound of these lighter rules; above it the full rules apply, and "
            "nights are still possible.",
            source=CARE_PLANNING_REGS_2010 / "reg 48(2)(c)(iii)",
        ),
        Reply(
            statement="The limit is 120 days.",
            said=OvernightBreak.said.includes("one-hundred-and-twenty"),
            verdict=Verdict.MISLEADING,
            because="In England the number is 75 days, and it is no limit on breaks.",
            source=CARE_PLANNING_REGS_2010 / "reg 48(2)(c)(iii)",
        ),
        Reply(
            statement="We visit when we think it is needed.",
            said=OvernightBreak.said.includes("visits-when-needed"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Visits have to be agreed with you, written in the plan, and not more than six months "
            "apart.",
            source=_VISITS,
        ),
        Reply(
            statement="It is too early for a review.",
            said=OvernightBreak.said.includes("too-early-to-review"),
            verdict=Verdict.DEPENDS,
            because="The first review is due within three months of the start of the first stay.",
            depends_on="whether three months have gone by since the first stay began",
            source=_REVIEWS,
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="No nights: how many there are is decided by what your child needs. These are the lighter "
    "rules. With two places, a stay of more than 17 days, or more than 75 days a year, the full rules for "
    "looked-after children apply, which ask for more. A first visit that was not practicable in time has to "
    "come as soon as it is, with no day set.",
    best_answer=BestAnswer(
        answer="The care plan, the days of the visits and reviews so far, and the days of the next ones.",
        paper="The care plan for the short breaks, the notes of each visit, and the record of each review.",
    ),
    sources=(
        _WHO,
        CARE_PLANNING_REGS_2010 / "reg 48(2)(c)(iii)",
        CARE_PLANNING_REGS_2010 / "reg 48(3)(a)",
        _VISITS,
        _REVIEWS,
        _PLAN,
        CARE_CORONAVIRUS_REGS_2020 / "reg 8(18)",
        CARE_CORONAVIRUS_REGS_2020 / "reg 21",
        CHILDREN_ACT_1989 / "s 22(1)",
    ),
    in_force=since(2020, 9, 26),
    checked=on(2026, 11, 22),
    seen="SI 2010/959 regs 1 to 9 and 42 to 51, in a copy last changed on 1 August 2012, whose regulation 48 "
    "is the same as the text in force now (read by another hand on the official site); SI 2020/445, whole.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "A 'day' of the 75 is not defined. Councils' manuals count nights. Both counts are worked out; "
            "a third, by spells of 24 hours, gives at most as many as nights and is left out."
        ),
        (
            "Later visits and reviews go on at six months each. Only the second of each is asked about."
        ),
        (
            "For breaks that began before 24 April 2020, limits that ended on or after that day are left "
            "out: they were relaxed, and a saving carries that on for some of them."
        ),
        (
            "Regulation 4(2) asks for the plan before the first stay, and gives ten working days only where "
            "that is not practicable. Only the ten days are called late."
        ),
        (
            "That a visit or review falls away once the breaks have ended is written for later visits only; "
            "for the rest it is how we read it."
        ),
        "Changes to regulation 4 since August 2012 were not looked for.",
    ),
)
