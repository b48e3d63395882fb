"""Give a child the wheelchair within 18 weeks of the referral.

The health service expects 92 in 100 children to have their wheelchair, or the change to it, within 18 weeks
of being referred.  It is a standard that boards are measured by, and no limit of law.  Equipment for daily
life that a disabled child is assessed to need is the council's duty; equipment for school can be part of an
EHC plan.

Left to judgement: which chair is right.  Not given: one child's own right to a chair by a day.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Expectation,
    Limit,
    Reply,
    Strength,
    Verdict,
    on,
    since,
    weeks,
)
from dutybound.law.england.remedies import HEALTH_OMBUDSMAN, NHS_COMPLAINT
from dutybound.law.england.sources import CSDPA_1970, NHS_STANDING_RULES_2012, WHEELCHAIR_STANDARD
from dutybound.law.england.vocabulary import Child, HealthReferral
from dutybound.law.england.vocabulary.parties import CHILD, HEALTH_BOARD

_STANDARD = WHEELCHAIR_STANDARD / ""

RULE = Expectation(
    id="health.wheelchairs-and-equipment",
    title="Give your child the wheelchair within 18 weeks",
    owed_by=HEALTH_BOARD,
    owed_to=CHILD,
    strength=Strength.GUIDANCE,
    about=HealthReferral,
    engaged=HealthReferral.service.is_("wheelchair")
    & HealthReferral.received.happened
    & Child.under(18, on=HealthReferral.received),
    trigger=HealthReferral.received,
    steps=(Limit(due=weeks(18).after(HealthReferral.received), done=HealthReferral.begun),),
    must="Assess your child and hand over the wheelchair or special buggy, or the change to it; and say at "
    "once who is to provide what, where the health service and the council share it.",
    judged="Which chair meets your child's needs.",
    replies=(
        Reply(
            statement="Equipment like this is for the council, not for us.",
            said=HealthReferral.said.includes("not-our-equipment"),
            verdict=Verdict.DEPENDS,
            because="A wheelchair for daily life is for the health service; things that help with daily life "
            "at home can be for the council.",
            depends_on="what the equipment is for",
            source=_STANDARD,
        ),
        Reply(
            statement="Equipment like this is for the health service, not for us.",
            said=HealthReferral.said.includes("not-the-councils-equipment"),
            verdict=Verdict.DEPENDS,
            because="Where the council accepts that a disabled child needs equipment at home for safety, "
            "comfort or convenience, it has to arrange it.",
            depends_on="whether it is needed at home for safety, comfort or convenience",
            source=CSDPA_1970 / "s 2(6)",
        ),
        Reply(
            statement="We do not give wheelchairs for use at school only.",
            said=HealthReferral.said.includes("no-chair-for-school"),
            verdict=Verdict.DEPENDS,
            because="A chair that is needed for learning can be for the EHC plan, and one that is needed for "
            "moving about at all is for the health service.",
            depends_on="what your child needs the chair for",
            source=_STANDARD,
        ),
    ),
    remedies=(NHS_COMPLAINT, HEALTH_OMBUDSMAN),
    gives_less="A standard and not a limit of law: it speaks of 92 in 100 children. Whoever has an NHS "
    "wheelchair may ask for a personal budget for it.",
    best_answer=BestAnswer(
        answer="The day on which the chair comes, and a chair on loan until then.",
        paper="The referral with the day on which it arrived, the assessment and the order for the chair.",
    ),
    sources=(
        _STANDARD,
        CSDPA_1970 / "s 2(6)",
        NHS_STANDING_RULES_2012 / "reg 32A(1)",
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="NHS England's page on the National Wheelchair Data Collection and its planning guidance as told "
    "there; press reports on its figures for 2018 and 2023.",
    confidence=Confidence.MEDIUM,
    doubts=(
        "The share was 100 in 100 for a time and is 92 now; the day of the change was not seen.",
        "Whether a newer standard has taken its place since 2023 was not seen.",
        "Whether the 18 weeks count the day of referral was not seen; it is left out here.",
    ),
)
