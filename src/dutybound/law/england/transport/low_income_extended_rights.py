"""Arrange free travel to more schools for children in families on a low income.

A child whose family meets the low income condition is eligible from eight to ten at a qualifying school more
than two miles away, with no suitable arrangements for a nearer one; from eleven at a school more than two and
not more than six miles away, with fewer than three suitable ones nearer, or more than two and not more than
fifteen where the parents chose it for religion or belief and none nearer fits that.  A child taught elsewhere
under section 19(1) is eligible beyond two miles, from eleven up to six.  The condition is met by the older
test for free school meals (section 512ZB(4)), or by a top award of working tax credit, a benefit that is said
to have ended in 2025.  The meals that came in for all on universal credit (section 512ZB(4D)) do not count.

Left to judgement: which schools are suitable.  Not given: travel within two miles, for which see another
rule.
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
    all_of,
    any_of,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import EDUCATION_ACT_1996
from dutybound.law.england.transport.eligible_child_free_travel import (
    AT_SCHOOL,
    ELSEWHERE,
    MISSING,
    MISSING_SINCE,
    SCHOOL_AGE,
)
from dutybound.law.england.vocabulary import Child, SchoolTravel
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_EIGHT_TO_TEN = all_of(Child.birthday(8) <= AS_OF, Child.under(11))
_FROM_ELEVEN = Child.birthday(11) <= AS_OF
_BEYOND_TWO = SchoolTravel.distance.is_("2-to-3", "3-to-6", "6-to-15", "over-15")
_TWO_TO_SIX = SchoolTravel.distance.is_("2-to-3", "3-to-6")
_TWO_TO_FIFTEEN = SchoolTravel.distance.is_("2-to-3", "3-to-6", "6-to-15")
_THREE_SCHOOLS = EDUCATION_ACT_1996 / "Sch 35B para 11"
_CONDITION = EDUCATION_ACT_1996 / "Sch 35B para 14"

ELIGIBLE_ON_LOW_INCOME = all_of(
    SCHOOL_AGE,
    SchoolTravel.low_income,
    any_of(
        all_of(_EIGHT_TO_TEN, AT_SCHOOL, _BEYOND_TWO, ~SchoolTravel.nearer_place),
        all_of(_EIGHT_TO_TEN, ELSEWHERE, _BEYOND_TWO),
        all_of(_FROM_ELEVEN, AT_SCHOOL, _TWO_TO_SIX, ~SchoolTravel.three_nearer),
        all_of(_FROM_ELEVEN, AT_SCHOOL, _TWO_TO_FIFTEEN, SchoolTravel.faith_school),
        all_of(_FROM_ELEVEN, ELSEWHERE, _TWO_TO_SIX),
    ),
)

RULE = StandingDuty(
    id="transport.low-income-extended-rights",
    title="Arrange free travel to more schools for families on a low income",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=SchoolTravel,
    engaged=ELIGIBLE_ON_LOW_INCOME,
    trigger=AS_OF,
    steps=(Standing(not_met=MISSING, since=MISSING_SINCE),),
    must="Arrange travel both ways that is suitable and free, to a school that is in reach for your child's "
    "age.",
    judged="Which of the nearer schools are suitable and had a place.",
    replies=(
        Reply(
            statement="It is not the nearest school.",
            said=SchoolTravel.said.includes("wrong-school"),
            verdict=Verdict.DEPENDS,
            because="From eleven on it is enough that fewer than three suitable schools are nearer, up to "
            "six miles.",
            depends_on="your child's age, the distance, and how many suitable schools are nearer",
            source=_THREE_SCHOOLS,
        ),
        Reply(
            statement="Free school meals do not count for travel.",
            verdict=Verdict.DEPENDS,
            because="Meals under the older, narrower test count; those that come just from universal credit, "
            "or from being in the first years of school, do not.",
            depends_on="under which test your child gets free meals",
            source=_CONDITION,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="The income test is not the one for free meals of today: many who get meals since September "
    "2026 do not pass it. How the miles are measured for this is not in the part of the Act that was read.",
    best_answer=BestAnswer(
        answer="The travel, from a given day; or which condition is not met, with the miles as measured.",
        paper="The notice about your benefit, the letter about free meals, and the council's list of nearer "
        "schools with a place.",
    ),
    sources=(
        EDUCATION_ACT_1996 / "s 508B(1)",
        EDUCATION_ACT_1996 / "s 512ZB(4)",
        EDUCATION_ACT_1996 / "Sch 35B para 9",
        EDUCATION_ACT_1996 / "Sch 35B para 10",
        _THREE_SCHOOLS,
        EDUCATION_ACT_1996 / "Sch 35B para 12",
        EDUCATION_ACT_1996 / "Sch 35B para 13",
        _CONDITION,
    ),
    in_force=since(2008, 9, 1),
    checked=on(2026, 11, 22),
    seen="Education Act 1996 sections 508B and 512ZB and Schedule 35B paragraphs 9 to 15, in a copy of the "
    "revised text of 17 August 2026.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "The circumstances in which universal credit meets section 512ZB(4) are in an order that was not "
            "read; so we ask whether your child meets the test, and do not work it out."
        ),
        "From what day section 512ZB(4D) holds was not seen; it stands in the copy of August 2026.",
        (
            "How the upper limits of six and fifteen miles are measured was not seen. One answer about "
            "distance is used for all of them."
        ),
        "Paragraphs 9 and 10 are said to hold since 1 September 2007, a year before the rest.",
    ),
)
