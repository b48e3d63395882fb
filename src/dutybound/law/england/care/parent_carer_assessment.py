"""Assess what a disabled child's parent needs as a carer, and give the parent the written record.

A parent carer who asks, or who seems to the council to need support, is assessed.  Parent carer: somebody of
18 or more with parental responsibility for a disabled child, who gives or means to give care, practical or
emotional.  The child and the family have to be people whom the council may help under section 17, which a
disabled child is.  The record says whether there is a need for support and of what kind, whether it is right
for the parent to go on giving the care, and looks at how the parent is and at the welfare of the children.

Left to judgement: whether a parent seems to need support, and whether anything has changed since an earlier
assessment.  Not given: a day by which it must be done, or any service.
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
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CHILDREN_ACT_1989, ombudsman_report
from dutybound.law.england.vocabulary import CarerAssessment
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_CARER

_NOT_ASSESSED_BEFORE = any_of(
    ~CarerAssessment.earlier_assessment.happened, CarerAssessment.changed_since
)

RULE = StandingDuty(
    id="care.parent-carer-assessment",
    title="Assess what you need as a parent carer",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_CARER,
    strength=Strength.STATUTORY,
    about=CarerAssessment,
    engaged=all_of(
        DISABLED_CHILD_IS_IN_NEED.holds,
        CarerAssessment.carer_adult,
        CarerAssessment.has_parental_responsibility,
        CarerAssessment.lives_in_area,
        CarerAssessment.cares,
        any_of(CarerAssessment.asked.happened, CarerAssessment.seems_to_need),
        _NOT_ASSESSED_BEFORE,
    ),
    trigger=AS_OF,
    steps=(
        Standing(
            id="assess",
            title="Assess what you need as a parent carer, and give you the written record",
            not_met=CarerAssessment.asked.happened & ~CarerAssessment.record_given.happened,
            since=CarerAssessment.asked,
        ),
        Standing(
            id="contents",
            title="Look at all that the law asks for in a parent carer's assessment",
            when=CarerAssessment.record_given.happened,
            not_met=any_of(
                ~CarerAssessment.wellbeing_covered,
                ~CarerAssessment.right_to_care_covered,
                ~CarerAssessment.everyone_involved,
            ),
            since=CarerAssessment.record_given,
        ),
    ),
    must="Find out whether the parent needs support and of what kind; say whether it is right for the parent "
    "to give this care, given the parent's own needs and wishes; have regard to the parent's well-being and "
    "to the welfare of the disabled child and of the parent's other children; involve the parent, the "
    "children and anybody the parent names; and give the written record to the parent and to anybody whom "
    "the parent wants to have it.",
    judged="Whether a parent who has not asked seems to need support, and whether needs or circumstances "
    "have changed since an earlier assessment. The council says so first, and must say so sensibly.",
    replies=(
        Reply(
            statement="We assess you only if your child is open to our team.",
            said=CarerAssessment.said.includes("only-if-open-to-team"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The test is whether the council may help your child and family under section 17, and "
            "not which team knows your child.",
            source=CHILDREN_ACT_1989 / "s 17ZD(4)",
        ),
        Reply(
            statement="It is in your child's assessment.",
            said=CarerAssessment.said.includes("in-the-childs-assessment"),
            verdict=Verdict.DEPENDS,
            because="The two may be put together, but everything about you has still to be in it.",
            depends_on="whether that record looks at your own needs, your well-being and whether it is right "
            "for you to go on caring, and was given to you",
            source=CHILDREN_ACT_1989 / "s 17ZE(3)",
        ),
        Reply(
            statement="You chose to be a parent.",
            said=CarerAssessment.said.includes("you-chose-to-be-a-parent"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="This assessment is for parents and nobody else.",
            source=CHILDREN_ACT_1989 / "s 17ZD(2)",
        ),
        Reply(
            statement="We assess only those who care for 35 hours a week or more.",
            said=CarerAssessment.said.includes("only-over-35-hours"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act sets no number of hours, and counts emotional support as care.",
            source=CHILDREN_ACT_1989 / "s 17ZE(2)",
        ),
        Reply(
            statement="You were assessed before, and nothing has changed.",
            said=CarerAssessment.said.includes("nothing-has-changed"),
            verdict=Verdict.LAWFUL,
            because="If that is so, no new assessment is owed; tell the council of anything that has changed "
            "for you or for your child.",
            source=CHILDREN_ACT_1989 / "s 17ZD(6)",
        ),
        Reply(
            statement="You do not have parental responsibility.",
            said=CarerAssessment.said.includes("no-parental-responsibility"),
            verdict=Verdict.LAWFUL,
            because="This assessment is for those who have it; others who care for the child can ask under "
            "the Carers (Recognition and Services) Act 1995.",
            source=CHILDREN_ACT_1989 / "s 17ZD(2)",
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="An assessment and no service. The Act sets no day for it: how long is too long is a "
    "judgement, and the 45 working days for a child's assessment are not a limit for this one. A parent "
    "under 18, and somebody who cares without parental responsibility, are outside it and can ask in "
    "other ways. You have to be the one who asks: a request by somebody else only shows the council that you "
    "may need support.",
    best_answer=BestAnswer(
        answer="The day of the assessment, who will do it, and the written record when it is done.",
        paper="The written record of your own assessment, and, if you were refused, the decision and the "
        "reason.",
    ),
    sources=(CHILDREN_ACT_1989 / "s 17ZD", CHILDREN_ACT_1989 / "s 17ZE"),
    judgments=(
        Judgment(
            ombudsman_report("Liverpool City Council", "22 000 114") / "",
            settles="Not assessing a parent carer was fault.",
            decided="2022-12-13",
        ),
        Judgment(
            ombudsman_report("Somerset Council", "23 020 080") / "",
            settles="Not assessing a parent carer was fault.",
        ),
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Children Act 1989 sections 17ZD and 17ZE, whole, in a copy with changes to 25 March 2026. The "
    "Ombudsman's decisions were not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The Act asks that the council be satisfied that it may help the child and family under section "
            "17. A disabled child is in need, so that is taken to be so where the child is disabled."
        ),
        (
            "Whether the duty is owed where the child is in the care of a council in Wales: section 17(13) "
            "switches off the duties of section 17 itself, and does not name this one."
        ),
        (
            "Regulations may say more about how it is done. None are known. The day of 1 April 2015 was not "
            "seen."
        ),
        (
            "Whether a record that leaves something out is an assessment at all is not settled. It is shown "
            "here as given, with what is missing beside it."
        ),
    ),
)
