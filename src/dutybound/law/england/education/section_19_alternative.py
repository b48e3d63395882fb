"""Arrange education for a child who would otherwise go without.

A council arranges suitable education, at school or elsewhere, for a child of school age in its area who by
reason of illness, exclusion or otherwise may not get it unless the council does.  It is full time, or less
where the council considers that full time would not be best for the child's physical or mental health.  The
duty falls away for a child who will be past school age within six weeks and has no exams to take.

Left to judgement: whether there is a school place that suits the child and that the child could really use.
Not given: a day by which it must begin.  Guidance for illness says as soon as it is clear that 15 school
days or more will be missed; the Act itself has no number.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Condition,
    Confidence,
    DateExpression,
    Judgment,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    any_of,
    choose,
    later_of,
    on,
    since,
)
from dutybound.law.england.education import school_age
from dutybound.law.england.remedies import EDUCATION_REMEDIES
from dutybound.law.england.sources import EDUCATION_ACT_1996, HEALTH_NEEDS_GUIDANCE_2023, judgment
from dutybound.law.england.vocabulary import OutOfSchool
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_THE_DUTY = EDUCATION_ACT_1996 / "s 19(1)"
_FULL_TIME = EDUCATION_ACT_1996 / "s 19(3A)"
_G = judgment("R (G) v Westminster City Council", "[2004] EWCA Civ 45")

_ILL = OutOfSchool.why.is_("health")
_EXCLUDED = OutOfSchool.why.is_("excluded")
_OWED: Condition = (
    school_age.of_school_age(AS_OF)
    & OutOfSchool.began.happened
    & ~OutOfSchool.back_full_time.happened
    & ~OutOfSchool.why.is_("home-by-choice")
    & ~OutOfSchool.nearly_finished
    & ~OutOfSchool.suitable_place
)
_HAD_TO_ACT_FROM: DateExpression = choose(
    _ILL,
    later_of(OutOfSchool.council_told, OutOfSchool.fifteen_days_clear),
    OutOfSchool.council_told,
)
_COUNCIL_HAD_TO_ACT = (
    OutOfSchool.council_told.happened
    & ~_EXCLUDED
    & any_of(~_ILL, OutOfSchool.fifteen_days_clear.happened)
    # nobody can arrange teaching on the very day
    & (_HAD_TO_ACT_FROM < AS_OF)
)

RULE = StandingDuty(
    id="education.section-19-alternative",
    title="Arrange education while your child cannot go to school",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=OutOfSchool,
    engaged=_OWED,
    trigger=AS_OF,
    steps=(
        Standing(
            id="arrange",
            title="Arrange education that suits your child",
            not_met=_COUNCIL_HAD_TO_ACT & ~OutOfSchool.arranged.happened,
            since=_HAD_TO_ACT_FROM,
        ),
        Standing(
            id="full-time",
            title="Make it full time, unless less is better for your child's health",
            when=OutOfSchool.arranged.happened,
            not_met=~OutOfSchool.full_time & ~OutOfSchool.less_is_better & ~_EXCLUDED,
            since=OutOfSchool.arranged,
        ),
    ),
    must="Arrange education that suits your child's age, ability and any special needs: at another school, "
    "at home, in hospital or online; full time, unless the council considers for reasons of health that less "
    "would be best.",
    judged="Whether there is a school place that suits your child and that your child could really use; and "
    "how much teaching health allows.",
    replies=(
        Reply(
            statement="The school is responsible for your child, not the council.",
            said=OutOfSchool.said.includes("school-is-responsible"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act puts this duty on the council, whichever school your child is at.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="We need a letter from a consultant.",
            said=OutOfSchool.said.includes("consultant-letter"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="Nothing in the Act asks for a consultant; guidance has councils look at whatever shows "
            "what the child can manage.",
            source=HEALTH_NEEDS_GUIDANCE_2023 / "",
        ),
        Reply(
            statement="Your child has not missed 15 days yet.",
            said=OutOfSchool.said.includes("fewer-than-fifteen-days"),
            verdict=Verdict.MISLEADING,
            because="Guidance asks the council to act as soon as it is clear that 15 days or more will be "
            "missed; the Act has no number at all.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="You have to wait for your appeal about the EHC plan.",
            said=OutOfSchool.said.includes("wait-for-the-appeal"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The duty does not stop for an appeal.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="You can take your child out of school and teach at home.",
            said=OutOfSchool.said.includes("teach-at-home"),
            verdict=Verdict.MISLEADING,
            because="Teaching at home is your free choice; if you choose it, the council has nothing to "
            "arrange, and it may not press you to.",
            source=EDUCATION_ACT_1996 / "s 7",
        ),
        Reply(
            statement="We gave your child an online account, and that is enough.",
            said=OutOfSchool.said.includes("online-is-enough"),
            verdict=Verdict.DEPENDS,
            because="It counts only if it suits your child and is full time, or as much as health allows.",
            depends_on="whether it suits your child, and how many hours of teaching there are",
            source=EDUCATION_ACT_1996 / "s 19(6)",
        ),
    ),
    remedies=EDUCATION_REMEDIES,
    gives_less="No choice of place, and no day set by law. Nothing is owed where there is a school place "
    "that suits your child and that your child could really use, or where you choose to teach at home. If "
    "the lost teaching comes from something that you appeal about, the Ombudsman may be shut out of that "
    "part.",
    best_answer=BestAnswer(
        answer="What teaching there will be, where, from which day and for how many hours; and when it will "
        "be looked at again.",
        paper="The day on which the school told the council, the council's note on what your child can "
        "manage, and the timetable.",
    ),
    sources=(
        _THE_DUTY,
        EDUCATION_ACT_1996 / "s 19(1A)",
        _FULL_TIME,
        EDUCATION_ACT_1996 / "s 19(3AA)",
        EDUCATION_ACT_1996 / "s 19(6)",
        EDUCATION_ACT_1996 / "s 7",
        EDUCATION_ACT_1996 / "s 8(2)",
        EDUCATION_ACT_1996 / "s 8(3)",
        HEALTH_NEEDS_GUIDANCE_2023 / "",
    ),
    judgments=(
        Judgment(
            _G / "",
            settles="There is no breach where suitable school education is there which it is reasonably "
            "possible for the child to use.",
            decided="2004",
        ),
    ),
    in_force=since(2011, 9, 1),
    checked=on(2026, 11, 22),
    seen="Education Act 1996 sections 7, 8 and 19(1) to (4), in a recent copy. Section 19(6), the guidance "
    "of December 2023 and the judgment were seen as councils and advice services tell them.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The Act names no day. 'Not met' is said only once the council knows, and for illness once it is "
            "clear that 15 school days or more will be missed. How long is too long then is a judgement."
        ),
        (
            "For an excluded child the sixth school day decides: another rule (teaching from the sixth "
            "school day) says whether that was kept, and this one only that education is owed. Full hours "
            "are not owed after the last exam of Year 11 (SI 2007/1870 reg 5)."
        ),
        (
            "The text of full-time education (section 19(3A)) is used from September 2011; the day on which "
            "it came into force was not read. The words on six weeks and exams may be younger."
        ),
        school_age.DOUBT,
    ),
)
