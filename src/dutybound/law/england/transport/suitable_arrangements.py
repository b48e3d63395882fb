"""Travel to school must be suitable for this child, and use the family only if it agrees.

What a council arranges for an eligible child has to be suitable home to school travel.  Suitable is not
defined; guidance is understood to ask that the child arrives safely and without such stress, strain or
difficulty that learning suffers, and to suggest up to about 45 minutes each way for younger children and 75
for older ones.  A walking escort, a mileage payment or an allowance counts only with a parent's consent, and
what a parent does only if done voluntarily.

Left to judgement: what is suitable for this child.  Not given: a choice of vehicle, driver or escort.
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
from dutybound.law.england.sources import EDUCATION_ACT_1996, SCHOOL_TRAVEL_GUIDANCE
from dutybound.law.england.transport.eligible_child_free_travel import ELIGIBLE
from dutybound.law.england.transport.low_income_extended_rights import ELIGIBLE_ON_LOW_INCOME
from dutybound.law.england.vocabulary import SchoolTravel
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_SUITABLE = EDUCATION_ACT_1996 / "s 508B(1)"

RULE = StandingDuty(
    id="transport.suitable-arrangements",
    title="Make the travel to school suitable for your child",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=SchoolTravel,
    engaged=all_of(
        any_of(ELIGIBLE, ELIGIBLE_ON_LOW_INCOME),
        SchoolTravel.arranged.happened,
        ~SchoolTravel.stopped.happened,
    ),
    trigger=AS_OF,
    steps=(
        Standing(
            id="suitable",
            title="Make the travel to school suitable for your child",
            not_met=~SchoolTravel.suitable,
        ),
        Standing(
            id="agreed",
            title="Use your driving, payments or an escort only if you agree",
            when=SchoolTravel.depends_on_family,
            not_met=~SchoolTravel.family_agreed,
            since=SchoolTravel.arranged,
        ),
    ),
    must="Think of your child's needs, the time, who else travels, what can go wrong and what help is needed "
    "on the way; and change what does not work.",
    judged="What is suitable for your child.",
    replies=(
        Reply(
            statement="A bus pass is enough.",
            said=SchoolTravel.said.includes("any-bus-pass"),
            verdict=Verdict.DEPENDS,
            because="Any kind of travel will do if it is suitable for this child.",
            depends_on="whether your child can use a bus safely and arrive fit to learn",
            source=_SUITABLE,
        ),
        Reply(
            statement="A long journey is up to us.",
            verdict=Verdict.DEPENDS,
            because="Guidance is said to suggest up to 45 minutes for younger and 75 for older children; a "
            "longer one needs a reason.",
            depends_on="how far the school is, and what it does to your child",
            source=SCHOOL_TRAVEL_GUIDANCE / "",
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="The council may choose the route, the vehicle and the driver. The minutes are from guidance "
    "and are no limit. If you agreed to drive, you can stop agreeing; ask how much notice is fair.",
    best_answer=BestAnswer(
        answer="What will change in the travel, and from what day.",
        paper="A diary of journey times and of what happened, the school's note on how your child arrives, "
        "and the council's risk check.",
    ),
    sources=(
        _SUITABLE,
        EDUCATION_ACT_1996 / "s 508B(3)",
        EDUCATION_ACT_1996 / "s 508B(4)",
        EDUCATION_ACT_1996 / "s 508B(5)",
        EDUCATION_ACT_1996 / "s 508B(6)",
        EDUCATION_ACT_1996 / "s 508D(3)",
        SCHOOL_TRAVEL_GUIDANCE / "",
    ),
    in_force=since(2008, 9, 1),
    checked=on(2026, 11, 22),
    seen="Education Act 1996 sections 508A to 508E, in a copy of the revised text of 17 August 2026. The "
    "guidance was not read; an advice service's page has the words on stress and strain.",
    confidence=Confidence.MEDIUM,
    doubts=(
        "That the guidance names 45 and 75 minutes was not seen.",
        "The day from which the present text holds was not seen.",
    ),
)
