"""A council may go on with children's help past 18 while there is an EHC plan.

Where children's social care was giving help right before the 18th birthday and an EHC plan is maintained, the
council may go on giving that help after it, for as long as the plan is maintained and no longer, unless one
of the duties to go on applies.

Left to the council: whether to use the power, for which it has to have sensible reasons.  Not given: a right
to the help, or the help of section 2 of the 1970 Act, which the section does not name.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Discretion,
    Power,
    Reply,
    Strength,
    Verdict,
    all_of,
    on,
    since,
)
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CFA_2014, CHILDREN_ACT_1989
from dutybound.law.england.vocabulary import Child, Transition
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, YOUNG_PERSON_AT_18

_MAY = CHILDREN_ACT_1989 / "s 17ZG"

RULE = Power(
    id="transition.s17-services-with-ehc-plan-after-18",
    title="Go on with children's help past 18 while there is an EHC plan",
    owed_by=LOCAL_AUTHORITY,
    owed_to=YOUNG_PERSON_AT_18,
    strength=Strength.STATUTORY,
    about=Transition,
    engaged=all_of(
        Child.birthday(18) <= AS_OF,
        Transition.section_17_help_at_18,
        Transition.plan_at_18,
        ~Transition.plan_ended.happened,
    ),
    trigger=AS_OF,
    steps=(
        Discretion(
            needs="Help from children's social care right before 18, and an EHC plan that has not ended."
        ),
    ),
    must="Think about it when asked, and give sensible reasons for a no.",
    judged="Whether to go on with the help. The council decides, and must be sensible.",
    replies=(
        Reply(
            statement="We are not allowed to help after 18.",
            said=Transition.said.includes("no-help-after-18"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="While there is an EHC plan the council may go on with help that it gave before 18.",
            source=_MAY,
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="A power and no duty. It ends when the plan ends, at the latest with the school year of the "
    "25th birthday. It is no ground to leave out the adult assessment.",
    best_answer=BestAnswer(
        answer="Yes, until adult care begins; or no, and here is why for this young person.",
        paper="The decision on using the power, with its reasons.",
    ),
    sources=(_MAY, CFA_2014 / "s 50", CFA_2014 / "s 46"),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Section 17ZG as section 50 of the 2014 Act put it in, and section 66(2) of the Care Act, which "
    "made the exception for sections 17ZH and 17ZI; all three for the rule on going on past 18, in a copy to "
    "25 March 2026. Section 46 of the 2014 Act, on a plan up to 25. Chapter 8 of the SEND Code of Practice "
    "was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        "That section 17ZG is law since 1 September 2014 was not seen.",
        (
            "The section is about help under section 17. Whether help of section 2 of the 1970 Act is given "
            "under section 17 too is argued over, and is left open."
        ),
    ),
)
