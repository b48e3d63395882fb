"""Assess what a child who cares for somebody needs, and give the written record.

A young carer, often a brother or sister of a disabled child, is assessed if the young carer or a parent
asks, or if the council sees that there may be a need for support.  Young carer: somebody under 18 who gives
or means to give care to anybody, practical or emotional, and not as paid or charity work (unless how the two
know each other makes it right to count the child).  The record says whether it is right for the child to go
on giving the care, and looks at school, free time and growing up.

Left to judgement: whether a child seems to need support, and whether anything has changed since an earlier
assessment.  Not given: a day by which it must be done, or any service.
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
from dutybound.language.expressions import Anniversary
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CHILDREN_ACT_1989, YOUNG_CARERS_REGS_2015
from dutybound.law.england.vocabulary import YoungCarer
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, YOUNG_CARER

_IS_YOUNG_CARER = all_of(
    AS_OF < Anniversary(YoungCarer.born, 18),
    YoungCarer.cares,
    any_of(~YoungCarer.paid_or_volunteer, YoungCarer.treated_as_carer_anyway),
)
_NOT_ASSESSED_BEFORE = any_of(~YoungCarer.earlier_assessment.happened, YoungCarer.changed_since)

RULE = StandingDuty(
    id="care.young-carer-assessment",
    title="Assess what a child who helps to care needs",
    owed_by=LOCAL_AUTHORITY,
    owed_to=YOUNG_CARER,
    strength=Strength.STATUTORY,
    about=YoungCarer,
    engaged=all_of(
        _IS_YOUNG_CARER,
        YoungCarer.lives_in_area,
        any_of(YoungCarer.asked.happened, YoungCarer.seems_to_need),
        _NOT_ASSESSED_BEFORE,
    ),
    trigger=AS_OF,
    steps=(
        Standing(
            id="assess",
            title="Assess what the young carer needs, and give the written record",
            not_met=YoungCarer.asked.happened & ~YoungCarer.record_given.happened,
            since=YoungCarer.asked,
        ),
        Standing(
            id="contents",
            title="Look at all that the law asks for in a young carer's assessment",
            when=YoungCarer.record_given.happened,
            not_met=any_of(
                ~YoungCarer.right_to_care_covered,
                ~YoungCarer.school_and_life_covered,
                ~YoungCarer.everyone_involved,
                YoungCarer.person_cared_for.is_("under-18") & ~YoungCarer.says_if_in_need,
            ),
            since=YoungCarer.record_given,
        ),
    ),
    must="Find out whether the young carer needs support, and of what kind; how much care there is, and "
    "whether any task is too much or wrong for a child; whether it is right to go on with it; and what it "
    "does to school, free time, work and growing up. Ask the young carer, the parents and anybody whom they "
    "name. Tell them beforehand how it will be done. Send somebody who is trained for it. Give the record to "
    "the young carer, the parents and anybody they name.",
    judged="Whether a young carer for whom nobody asked seems to need support, whether the care is such that "
    "the child should count although it is paid or charity work, and whether anything has changed since an "
    "earlier assessment. The council says so first, and must say so sensibly.",
    replies=(
        Reply(
            statement="Brothers and sisters are not carers.",
            said=YoungCarer.said.includes("siblings-are-not-carers"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Anybody under 18 who cares for another person counts, and emotional support is care.",
            source=CHILDREN_ACT_1989 / "s 17ZA(3)",
        ),
        Reply(
            statement="We assess only those who care for an adult.",
            said=YoungCarer.said.includes("only-for-adults-cared-for"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act says 'another person', and has a rule of its own for when that person is a "
            "child.",
            source=CHILDREN_ACT_1989 / "s 17ZA(11)",
        ),
        Reply(
            statement="The school has to see to that.",
            said=YoungCarer.said.includes("ask-the-school"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The duty to assess is the council's own.",
            source=CHILDREN_ACT_1989 / "s 17ZA(1)",
        ),
        Reply(
            statement="We will put it together with the disabled child's assessment.",
            said=YoungCarer.said.includes("join-with-childs-assessment"),
            verdict=Verdict.DEPENDS,
            because="That may be done only if the young carer and the person cared for both agree.",
            depends_on="whether both have agreed, and whether all about the young carer is in it",
            source=CHILDREN_ACT_1989 / "s 17ZB(7)",
        ),
        Reply(
            statement="There was an assessment before, and nothing has changed.",
            said=YoungCarer.said.includes("nothing-has-changed"),
            verdict=Verdict.LAWFUL,
            because="If that is so, no new one is owed; tell the council of anything that has changed.",
            source=CHILDREN_ACT_1989 / "s 17ZA(4)",
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="An assessment and no service. The Act sets no day for it: how long is too long is a "
    "judgement, and the 45 working days for a disabled child's assessment are not a limit for this one. A "
    "brother or sister who gives no care has no right to it, though help for a disabled child may be given "
    "to the whole family. If only a school asks, that is no request: it may show the council that there is "
    "a need.",
    best_answer=BestAnswer(
        answer="The day of the assessment, who will do it, what they will ask, and the written record when "
        "it is done.",
        paper="The written record of the young carer's own assessment, and, if it was refused, the decision "
        "and the reason.",
    ),
    sources=(
        CHILDREN_ACT_1989 / "s 17ZA",
        CHILDREN_ACT_1989 / "s 17ZB",
        YOUNG_CARERS_REGS_2015 / "reg 2",
        YOUNG_CARERS_REGS_2015 / "reg 3",
        YOUNG_CARERS_REGS_2015 / "reg 4",
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Children Act 1989 sections 17ZA and 17ZB, whole, in a copy with changes to 25 March 2026; "
    "SI 2015/527, whole, as made, with the note of its correction slip but not the slip.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Section 17(13) switches off the duties of section 17 for a child in the care of a council in "
            "Wales. It does not name this one."
        ),
        (
            "The day on which sections 17ZA and 17ZB came into force was not seen; the Regulations under "
            "them came into force on 1 April 2015."
        ),
        (
            "Whether a record that leaves something out is an assessment at all is not settled. It is shown "
            "here as given, with what is missing beside it."
        ),
        "Somebody who turns 18 before the assessment is left to the rules on adult carers, not told here.",
    ),
)
