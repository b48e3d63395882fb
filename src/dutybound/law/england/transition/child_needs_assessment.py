"""Assess a child who is likely to need adult care, when that would be of real use.

When it appears to a council that a child is likely to need care or support after 18, it must assess if it
is satisfied that this would be of significant benefit to the child and if the child agrees; for a child who
cannot decide, if it is satisfied that it is in the child's best interests.  Where a child who can decide
refuses, it must assess all the same if the child is being abused or neglected, or is at risk of it.  No
request is needed, and no age, diagnosis or EHC plan; any adult need counts, not only one that must be met.

Left to judgement: whether needs are likely, and when an assessment is of significant benefit, which is
about time and not about severity.  Not given: a day by which to assess, or help for a child from adult
services.  A refusal of a request needs written reasons; that is a rule of its own.
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
    on,
    since,
)
from dutybound.law.england.remedies import (
    ADULT_CARE_COMPLAINT,
    JUDICIAL_REVIEW,
    OMBUDSMAN,
    STATUTORY_COMPLAINT,
)
from dutybound.law.england.sources import CARE_ACT_2014, ombudsman_report
from dutybound.law.england.transition.eased_in_2020 import NOT_EASED
from dutybound.law.england.vocabulary import Child, Transition
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_MUST_ASSESS = CARE_ACT_2014 / "s 58(1)"
_REASONS = CARE_ACT_2014 / "s 58(5)"

_CONSENT = any_of(
    Transition.consent.is_("agrees", "cannot-decide-best-interests"),
    Transition.consent.is_("refuses") & Transition.abuse_or_neglect,
)
REFUSED = Transition.consent.is_("refuses") & ~Transition.abuse_or_neglect
"""The child understands and refuses, and is at no risk of abuse or neglect: nothing has to be assessed."""
ALL_THREE = all_of(Transition.likely_needs, Transition.significant_benefit, _CONSENT)
"""All that makes an assessment required is there."""

RULE = StandingDuty(
    id="transition.child-needs-assessment",
    title="Assess your child for adult care before 18, when that is of real use",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=Transition,
    engaged=all_of(
        Child.under(18),
        NOT_EASED,
        any_of(
            Transition.agreed.happened & any_of(Transition.assessed.happened, ~REFUSED), ALL_THREE
        ),
    ),
    trigger=AS_OF,
    steps=(
        Standing(
            not_met=Transition.agreed.happened & ~Transition.assessed.happened,
            since=Transition.agreed,
        ),
    ),
    must="Assess what your child needs now, and what your child is likely to need after 18, with both of "
    "you and anybody whom your child or you ask for; then say which adult needs are likely to have to be "
    "met, and give advice. At 18, decide whether to treat it as the adult assessment.",
    judged="Whether adult needs are likely, whether an assessment would be of significant benefit now, and "
    "how long is reasonable for doing it. The council decides first.",
    replies=(
        Reply(
            statement="We only assess at 17 and a half, or at 18.",
            said=Transition.said.includes("only-at-17-and-a-half"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act names no age; the question is what is of significant benefit to this child.",
            source=_MUST_ASSESS,
        ),
        Reply(
            statement="A learning disability or an EHC plan is needed.",
            said=Transition.said.includes("needs-learning-disability-or-plan"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act asks for neither; a likely need for care or support is enough.",
            source=_MUST_ASSESS,
        ),
        Reply(
            statement="The children's team must refer first.",
            said=Transition.said.includes("childrens-team-must-refer"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The duty begins when it appears to the council that needs are likely, however it learns "
            "of it.",
            source=_MUST_ASSESS,
        ),
        Reply(
            statement="Not yet, and here are our reasons for this child.",
            said=Transition.said.includes("not-yet-with-reasons"),
            verdict=Verdict.LAWFUL,
            because="The council may judge that a later time is of more benefit, if the reasons are about "
            "this child and in writing.",
            source=_REASONS,
        ),
        Reply(
            statement="Your child will not be eligible for adult care.",
            said=Transition.said.includes("will-not-be-eligible"),
            verdict=Verdict.MISLEADING,
            because="Any likely adult need counts; which needs have to be met is what the assessment is for.",
            source=_MUST_ASSESS,
        ),
        Reply(
            statement="Your child is 16, so a parent cannot ask.",
            said=Transition.said.includes("parent-cannot-ask"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The child, a parent or a carer may ask; only the assessment itself waits for the "
            "child's agreement.",
            source=_REASONS,
        ),
        Reply(
            statement="Your child said no.",
            said=Transition.said.includes("child-said-no"),
            verdict=Verdict.LAWFUL,
            because="A child who understands may refuse, unless there is abuse or neglect, or a risk of it.",
            source=CARE_ACT_2014 / "s 58(4)",
        ),
    ),
    remedies=(ADULT_CARE_COMPLAINT, STATUTORY_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="Knowledge, and no adult help before 18. No number of days: ask early enough for help to be "
    "ready on the birthday, in writing. Which complaints procedure fits depends on which team does the work.",
    best_answer=BestAnswer(
        answer="Yes, and when; or, for this child, why an assessment is not of significant benefit now, and "
        "when we will look again.",
        paper="The decision on both questions with its date, and what is likely to be eligible.",
    ),
    sources=(
        _MUST_ASSESS,
        CARE_ACT_2014 / "s 58(2)",
        CARE_ACT_2014 / "s 58(3)",
        CARE_ACT_2014 / "s 58(4)",
        _REASONS,
        CARE_ACT_2014 / "s 59",
        CARE_ACT_2014 / "s 65",
        CARE_ACT_2014 / "s 67",
    ),
    judgments=(
        Judgment(
            ombudsman_report("Devon County Council", "24 011 848") / "",
            settles="A late assessment before adulthood was fault, and a payment was made.",
            decided="25 March 2025",
        ),
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Care Act 2014 sections 58, 59, 65 and 67 in a copy to 1 April 2026. The Ombudsman's decision was "
    "read in its summary. Chapter 16 of the statutory guidance was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        "That these sections are law since 1 April 2015 was not seen.",
        (
            "From 31 March 2020 into July 2021 councils could ease off these duties because of coronavirus: "
            "nothing is said of a day in that time, taken to its end."
        ),
        (
            "A child whose ability to decide is in doubt: nothing in the section bars a request; only the "
            "assessment waits."
        ),
        (
            "A council that agreed and has not assessed is shown as not having done it from that day; how "
            "long is reasonable is a judgement."
        ),
    ),
)
