"""Arrange support at school for a pupil with a medical condition.

The governors of a council's school, the trust of an academy and the managers of a pupil referral unit make
arrangements for supporting pupils with medical conditions, and have regard to government guidance.  Guidance
wants a policy, trained staff, and a healthcare plan for the pupil where it is called for, agreed with the
family and health staff; it does not make support wait for a diagnosis, and calls it unacceptable to make a
parent come in to give medicine or to keep a child from trips.

Left to judgement: what support is right.  Not given: one named nurse, or a day by which support begins
(guidance speaks of about two weeks for a new condition).
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Reply,
    Source,
    SourceKind,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    any_of,
    choose,
    on,
    since,
    weeks,
)
from dutybound.law.england.remedies import JUDICIAL_REVIEW, SCHOOL_CLAIM, SCHOOL_COMPLAINT
from dutybound.law.england.sources import CFA_2014
from dutybound.law.england.vocabulary import MedicalNeed
from dutybound.law.england.vocabulary.parties import PUPIL, SCHOOL_GOVERNORS

_THE_DUTY = CFA_2014 / "s 100(1)"
_GUIDANCE = (
    Source(
        SourceKind.GUIDANCE,
        "Supporting pupils at school with medical conditions (December 2015)",
        "the guidance on pupils with medical conditions",
    )
    / ""
)

# Guidance is said to speak of two weeks; so long nothing is called "not met".
_TIME_TO_ARRANGE = weeks(2).after(MedicalNeed.school_told)

RULE = StandingDuty(
    id="education.medical-conditions-support",
    title="Support your child's medical condition at school",
    owed_by=SCHOOL_GOVERNORS,
    owed_to=PUPIL,
    strength=Strength.STATUTORY,
    about=MedicalNeed,
    engaged=MedicalNeed.at_state_school
    & MedicalNeed.in_reception_or_older
    & MedicalNeed.school_told.happened,
    trigger=AS_OF,
    steps=(
        Standing(
            not_met=any_of(
                ~MedicalNeed.arranged.happened & (AS_OF > _TIME_TO_ARRANGE),
                MedicalNeed.stopped.happened,
            ),
            since=choose(
                MedicalNeed.arranged.happened, MedicalNeed.stopped, MedicalNeed.school_told
            ),
        ),
    ),
    must="Make arrangements to support your child at school, on trips and in an emergency; train the staff "
    "who do it; and agree on a healthcare plan with you and the health staff where one is called for.",
    judged="What support is right, and how soon it can be there.",
    replies=(
        Reply(
            statement="A parent has to come in to give the medicine.",
            said=MedicalNeed.said.includes("parent-must-come"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="Guidance calls it unacceptable to make parents come in to give medicine or care.",
            source=_GUIDANCE,
        ),
        Reply(
            statement="We can do nothing without a diagnosis.",
            said=MedicalNeed.said.includes("no-diagnosis-no-help"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="Support does not wait for a diagnosis: a school goes by what is known and by your "
            "account and the health staff's.",
            source=_GUIDANCE,
        ),
        Reply(
            statement="Our staff do not have to give medicine.",
            said=MedicalNeed.said.includes("staff-may-refuse"),
            verdict=Verdict.DEPENDS,
            because="One teacher may not be made to, but the school has to arrange it in some way.",
            depends_on="whether the school has arranged it in another way",
            source=_THE_DUTY,
        ),
        Reply(
            statement="Your child cannot come on the trip because of the condition.",
            said=MedicalNeed.said.includes("no-trips"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="Guidance calls it unacceptable to keep a child from school life without need.",
            source=_GUIDANCE,
        ),
        Reply(
            statement="We can do nothing before there is a healthcare plan.",
            said=MedicalNeed.said.includes("only-with-a-health-plan"),
            verdict=Verdict.MISLEADING,
            because="The duty is to make arrangements; a plan is a way of writing them down, and not every "
            "child needs one.",
            source=_THE_DUTY,
        ),
    ),
    remedies=(SCHOOL_COMPLAINT, SCHOOL_CLAIM, JUDICIAL_REVIEW),
    gives_less="No right to a nurse of your child's own, and no day set by law. Private schools, colleges "
    "and nurseries have other rules, and so has the reception year. Where your child is disabled, the "
    "Equality Act gives rights besides: to reasonable changes, and to a claim to the Tribunal.",
    best_answer=BestAnswer(
        answer="What will be done for your child, by whom, from which day, and who stands in for them.",
        paper="The school's policy on medical conditions, the healthcare plan, and the record of the staff's "
        "training.",
    ),
    sources=(
        _THE_DUTY,
        CFA_2014 / "s 100(2)",
        CFA_2014 / "s 100(3)",
        CFA_2014 / "s 100(4)",
        _GUIDANCE,
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Section 100 as it stood in the Bill (October 2013) and as schools and councils quote it; of the "
    "guidance of 2014 and 2015 the contents and what others quote; section 34 of the Act of 2026 as passed.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "The two weeks of the guidance were not seen in its text, and new guidance was promised for "
            "September 2026. So they are no limit here: they only keep 'not met' from being said too soon. "
            "Whether the new guidance came, and what it says, was not seen."
        ),
        (
            "An allergy policy (sections 100A and 100B, put in by the Children's Wellbeing and Schools Act "
            "2026) needs regulations to start; none was seen, and it is not asked about."
        ),
        (
            "Section 100(3) leaves out 'young children' of the Childcare Act 2006; that this ends with the "
            "reception year was not read."
        ),
    ),
)
