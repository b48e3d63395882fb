"""Arrange free travel for a child of school age who lives too far, cannot walk or has no safe way.

A council in England must make the travel arrangements that it considers necessary so that suitable travel is
made and provided free of charge for an eligible child.  A child of compulsory school age is eligible at a
qualifying school beyond walking distance (two miles under eight, three from eight, by the nearest available
route); or within it, where the child cannot reasonably be expected to walk because of special needs,
disability or mobility problems, or because of the nature of the routes.  In each case the council must have
made no suitable arrangements for a nearer qualifying school, and beyond walking distance none for boarding.
The same holds, with small differences, for a child taught elsewhere under section 19(1).

Left to judgement: what a child can reasonably be expected to walk, and what is suitable.  Not given: a choice
of vehicle; anything to children below or above school age.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    all_of,
    any_of,
    choose,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import EDUCATION_ACT_1996, SCHOOL_TRAVEL_GUIDANCE, judgment
from dutybound.law.england.vocabulary import Child, SchoolTravel
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_THE_DUTY = EDUCATION_ACT_1996 / "s 508B(1)"
_CANNOT_WALK = EDUCATION_ACT_1996 / "Sch 35B para 2"

SCHOOL_AGE = SchoolTravel.stage.is_("school-age")
AT_SCHOOL = SchoolTravel.place.is_("school", "private-named")
ELSEWHERE = SchoolTravel.place.is_("other-place")
BEYOND_WALKING = any_of(
    SchoolTravel.distance.is_("3-to-6", "6-to-15", "over-15"),
    SchoolTravel.distance.is_("2-to-3") & Child.under(8),
)
_UNFIT_TO_WALK = any_of(
    SchoolTravel.sen_or_disabled & SchoolTravel.cannot_walk, SchoolTravel.route_unsafe
)
_TOO_FAR = BEYOND_WALKING & ~SchoolTravel.boarding
_TO_SCHOOL = all_of(
    AT_SCHOOL,
    ~SchoolTravel.nearer_place,
    # within walking distance, or beyond it with no boarding: then the distance alone is enough
    any_of(_TOO_FAR, _UNFIT_TO_WALK & any_of(~BEYOND_WALKING, ~SchoolTravel.boarding)),
)
_TO_ANOTHER_PLACE = ELSEWHERE & any_of(_UNFIT_TO_WALK, _TOO_FAR & ~SchoolTravel.nearer_place)

ELIGIBLE = SCHOOL_AGE & any_of(_TO_SCHOOL, _TO_ANOTHER_PLACE)
MISSING = any_of(
    ~SchoolTravel.arranged.happened & (SchoolTravel.needed_from <= AS_OF),
    SchoolTravel.arranged.happened & any_of(SchoolTravel.stopped.happened, SchoolTravel.charged),
)
MISSING_SINCE = choose(
    SchoolTravel.arranged.happened,
    choose(SchoolTravel.stopped.happened, SchoolTravel.stopped, SchoolTravel.arranged),
    SchoolTravel.needed_from,
)

RULE = StandingDuty(
    id="transport.eligible-child-free-travel",
    title="Arrange free travel to school where your child cannot walk there or lives too far",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=SchoolTravel,
    engaged=ELIGIBLE,
    trigger=AS_OF,
    steps=(Standing(not_met=MISSING, since=MISSING_SINCE),),
    must="Arrange travel both ways that is suitable and free, from the first day on which it is needed. Your "
    "driving, a mileage payment or an escort counts only if you agree to it.",
    judged="Whether your child can be expected to walk, with an adult if that is fair to expect, and whether "
    "a nearer school was suitable and had a place.",
    replies=(
        Reply(
            statement="Only children with an EHC plan get travel.",
            said=SchoolTravel.said.includes("needs-a-plan"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Special needs, a disability or trouble with getting about are enough.",
            source=_CANNOT_WALK,
        ),
        Reply(
            statement="You have a mobility car or benefit, so you must drive.",
            said=SchoolTravel.said.includes("use-your-car"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="What a parent does counts only if the parent does it freely.",
            source=EDUCATION_ACT_1996 / "s 508B(5)",
        ),
        Reply(
            statement="It is under three miles, so the answer is no.",
            said=SchoolTravel.said.includes("under-three-miles"),
            verdict=Verdict.MISLEADING,
            because="A child who cannot be expected to walk, or has no safe way, is entitled within that "
            "distance too; and under eight it is two miles.",
            source=_CANNOT_WALK,
        ),
        Reply(
            statement="It is not the nearest school.",
            said=SchoolTravel.said.includes("wrong-school"),
            verdict=Verdict.DEPENDS,
            because="It is a good answer only if your child could have had a place at a nearer school that "
            "suits your child; families on a low income have a wider choice.",
            depends_on="whether a nearer school was suitable and had a place, and what the EHC plan names",
            source=EDUCATION_ACT_1996 / "Sch 35B para 6",
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="The council chooses how, as long as it is suitable. A council may name a school in an EHC "
    "plan on the condition that the parent pays for travel, where a nearer one would do. Children who do not "
    "have to be in school yet, and students over 16, have other rules.",
    best_answer=BestAnswer(
        answer="The travel, from a given day; or which nearer school had a suitable place, and on what day.",
        paper="The measured route, what your child's school or doctor says about walking, and the EHC plan's "
        "page on the school.",
    ),
    sources=(
        _THE_DUTY,
        EDUCATION_ACT_1996 / "s 508B(2)",
        EDUCATION_ACT_1996 / "s 508B(4)",
        EDUCATION_ACT_1996 / "s 508B(5)",
        EDUCATION_ACT_1996 / "s 508B(8)",
        EDUCATION_ACT_1996 / "s 444(5)",
        _CANNOT_WALK,
        EDUCATION_ACT_1996 / "Sch 35B para 3",
        EDUCATION_ACT_1996 / "Sch 35B para 4",
        EDUCATION_ACT_1996 / "Sch 35B para 5",
        EDUCATION_ACT_1996 / "Sch 35B para 6",
        EDUCATION_ACT_1996 / "Sch 35B para 7",
        EDUCATION_ACT_1996 / "Sch 35B para 15",
        SCHOOL_TRAVEL_GUIDANCE / "",
    ),
    judgments=(
        Judgment(
            judgment("Dudley MBC v Shurvinton", "[2012] EWCA Civ 346") / "",
            settles="Two schools may be named in a plan, one of them on condition that the parents pay for "
            "travel.",
            decided="2012",
        ),
    ),
    in_force=since(2008, 9, 1),
    checked=on(2026, 11, 22),
    seen="Education Act 1996 sections 444, 508A to 508I and Schedules 35B and 35C, in a copy of the revised "
    "text of 17 August 2026. The guidance and the judgment were not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Most of it came into force on 1 September 2007 and the rest a year later, by instruments that "
            "were not seen; the later day is used for all."
        ),
        "The guidance on accompanying a child, and on mobility benefits, was not read.",
        (
            "The Act measures walking distance by the nearest available route; that it must be one that a "
            "child can walk safely comes from a case that was not read."
        ),
        "A child sent out of school who is taught elsewhere (paragraph 8) is not asked about.",
        (
            "The Act asks whether the council made 'suitable arrangements' for a place at a nearer school. "
            "Councils read that as whether a place was there to be had in the usual round, even if nobody "
            "applied for it, and it is asked so here."
        ),
        "A private school counts if an EHC plan names it alone, or as the nearest of those that it names.",
    ),
)
