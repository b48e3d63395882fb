"""Have help for children in need who live at home with their families.

Every council has to make such provision as it considers appropriate for these to be there for children in
need who live with their families: advice, guidance and counselling; activities for work, company, culture
and leisure; home help, which may be laundry; travel to services; and help for child and family to have a
holiday.

Left to judgement: nearly all of it, for the council provides what it considers appropriate.  Not given: any
of it for one family.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    Strength,
    Target,
    Verdict,
    all_of,
    on,
    since,
)
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, OMBUDSMAN
from dutybound.law.england.sources import CHILDREN_ACT_1989
from dutybound.law.england.vocabulary import CouncilService
from dutybound.law.england.vocabulary.parties import CHILDREN_IN_NEED, LOCAL_AUTHORITY

_PROVISION = CHILDREN_ACT_1989 / "Sch 2 para 8"

RULE = Target(
    id="care.family-support-services",
    title="Think about, and have, help for children in need who live at home",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILDREN_IN_NEED,
    strength=Strength.TARGET,
    about=CouncilService,
    engaged=all_of(
        CouncilService.topic.is_("help-for-families"),
        CouncilService.lives_in_area,
        DISABLED_CHILD_IS_IN_NEED.holds,
    ),
    trigger=AS_OF,
    steps=(Standing(not_met=~CouncilService.family_help_considered),),
    must="Think about what is needed, and run or pay for what it finds right: advice, activities, home help, "
    "travel to services, and help for a child and the family to have a holiday.",
    judged="What is right to provide, which is for the council.",
    replies=(
        Reply(
            statement="We do not help with family holidays.",
            said=CouncilService.said.includes("no-help-with-holidays"),
            verdict=Verdict.MISLEADING,
            because="The Act names help for a child in need and the family to have a holiday, so the council "
            "has to think about it.",
            source=_PROVISION,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN),
    gives_less="The weakest of these duties: the council provides what it thinks right, and one family "
    "cannot claim any of it. Help that your own child needs, and that is on the list of the Act of 1970, is "
    "stronger.",
    best_answer=BestAnswer(
        answer="Here is what there is for families at home, and how we decided on it.",
        paper="The plan or paper in which the council looked at these services.",
    ),
    sources=(_PROVISION, CHILDREN_ACT_1989 / "Sch 2 para 9", CHILDREN_ACT_1989 / "s 17(2)"),
    in_force=since(1991, 10, 14),
    checked=on(2026, 11, 22),
    seen="Schedule 2, paragraphs 8 and 9, in the text as revised to 25 March 2026.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "'As they consider appropriate' is read to mean that the council has at least to consider it; no "
            "judgment on the paragraph was found."
        ),
        "Family centres (paragraph 9) are not asked about.",
    ),
)
