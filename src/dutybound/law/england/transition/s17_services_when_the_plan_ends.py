"""Go on with children's help after the EHC plan has ended, until adult care is settled.

Where a council goes on with children's help past 18 because of an EHC plan, has to assess the adult's needs,
and the plan ends before it has reached a conclusion, it must go on with the help until it does: until it
decides that there is no adult need, or that it will meet none, or will meet some and begins to.

Left to judgement: whether the council has to assess, for which it is enough that the adult may need care.
Not given: the same hours for ever; anything once there is a conclusion; or the help of section 2 of the 1970
Act, which the section does not name.
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
    on,
    since,
)
from dutybound.law.england.remedies import (
    ADULT_CARE_COMPLAINT,
    JUDICIAL_REVIEW,
    OMBUDSMAN,
    STATUTORY_COMPLAINT,
)
from dutybound.law.england.sources import CARE_ACT_2014, CHILDREN_ACT_1989
from dutybound.law.england.transition.adult_needs_assessment_and_eligibility import (
    HAS_TO_ASSESS_THE_ADULT,
)
from dutybound.law.england.transition.childrens_services_continue_past_18 import CONCLUSION
from dutybound.law.england.vocabulary import Child, Transition
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, YOUNG_PERSON_AT_18

_MUST_GO_ON = CHILDREN_ACT_1989 / "s 17ZI"

RULE = StandingDuty(
    id="transition.s17-services-when-the-plan-ends",
    title="Go on with children's help after the EHC plan, until adult care is settled",
    owed_by=LOCAL_AUTHORITY,
    owed_to=YOUNG_PERSON_AT_18,
    strength=Strength.STATUTORY,
    about=Transition,
    engaged=all_of(
        Transition.plan_ended >= Child.birthday(18),
        Transition.section_17_help_at_18,
        Transition.plan_at_18,
        ~(Transition.section_17_help_stopped < Transition.plan_ended),
        HAS_TO_ASSESS_THE_ADULT,
        ~(CONCLUSION <= AS_OF),
    ),
    trigger=Transition.plan_ended,
    steps=(
        Standing(
            not_met=Transition.section_17_help_stopped.happened,
            since=Transition.section_17_help_stopped,
        ),
    ),
    must="Keep up the help from children's social care until the council has settled adult care.",
    judged="Whether the council has to assess the adult; a possible need is enough for that.",
    replies=(
        Reply(
            statement="The EHC plan has ended, so children's help ends.",
            said=Transition.said.includes("plan-ended"),
            verdict=Verdict.DEPENDS,
            because="Where an adult assessment is due and not concluded when the plan ends, the help goes "
            "on.",
            depends_on="whether the council has to assess the adult and has not concluded",
            source=_MUST_GO_ON,
        ),
    ),
    remedies=(JUDICIAL_REVIEW, OMBUDSMAN, STATUTORY_COMPLAINT, ADULT_CARE_COMPLAINT),
    gives_less="Nothing where the help stopped before the plan did, or once the council has reached a "
    "conclusion, even a poor one. Ask for the adult assessment before the plan ends.",
    best_answer=BestAnswer(
        answer="The help goes on, and here is the day of the adult assessment.",
        paper="The day on which the plan ended, the adult assessment, and the day of its conclusion.",
    ),
    sources=(
        _MUST_GO_ON,
        CHILDREN_ACT_1989 / "s 17ZG",
        CHILDREN_ACT_1989 / "s 17ZH(7)",
        CARE_ACT_2014 / "s 9(1)",
        CARE_ACT_2014 / "s 66",
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Children Act 1989 section 17ZI and section 17ZH(7), as section 66 of the Care Act 2014 puts them "
    "in, in an older copy of its text; the same sections were read for the rule on going on past 18 in a "
    "copy to 25 March 2026; Care Act 2014 section 9.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Whether 'required to carry out a needs assessment' is met by a possible need alone: on the "
            "words of section 9, which asks for no request, it is, and that reading is used."
        ),
        "Help that stopped before the plan ended is taken to be outside the section.",
        "That the section is law since 1 April 2015 was not seen.",
    ),
)
