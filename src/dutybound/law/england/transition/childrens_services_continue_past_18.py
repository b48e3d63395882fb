"""Go on with children's help past 18, until the council finishes with adult care.

It applies to help that children's social care was giving at 18, and to the help of section 2 of the 1970
Act. For either of two reasons the help goes on: the council had to assess the child for adult care (or had
done so), or it had got a request to assess and had not decided on it before the birthday.  For social care
help under section 17 a duty to assess a parent as carer of an adult, or the child as a young carer, will do
too, and so will a request for that left undecided.  The help ends when the council decides that there is no
adult need, or that it will meet none, or when it will meet some and begins to.  Where there was no assessment
before 18, it also ends if the council decides that it does not have to assess the adult at all.

Left to judgement: whether the council had to assess.  Not given: the same hours for ever, or anything once
there is a conclusion, a wrong one included.  Help past 18 because of an EHC plan is a rule of its own.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Condition,
    Confidence,
    Judgment,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    all_of,
    any_of,
    choose,
    earlier_of,
    on,
    since,
)
from dutybound.law.england.remedies import (
    ADULT_CARE_COMPLAINT,
    JUDICIAL_REVIEW,
    OMBUDSMAN,
    STATUTORY_COMPLAINT,
)
from dutybound.law.england.sources import (
    CARE_ACT_2014,
    CHILDREN_ACT_1989,
    CSDPA_1970,
    ombudsman_report,
)
from dutybound.law.england.transition.child_needs_assessment import ALL_THREE, REFUSED
from dutybound.law.england.vocabulary import Child, Transition
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, YOUNG_PERSON_AT_18

_HARINGEY = ombudsman_report("London Borough of Haringey", "23 018 546")
_GOES_ON = CHILDREN_ACT_1989 / "s 17ZH"
_UNTIL = CHILDREN_ACT_1989 / "s 17ZH(7)"

_18 = Child.birthday(18)
_ASSESSED_BEFORE = Transition.assessed < _18
_HAD_TO_ASSESS = any_of((Transition.agreed < _18) & ~REFUSED, _ASSESSED_BEFORE, ALL_THREE)
_LEFT_UNDECIDED = all_of(
    Transition.requested < _18, ~(Transition.refused < _18), ~(Transition.agreed < _18)
)
CONCLUSION = choose(
    Transition.conclusion.is_("will-meet"),
    Transition.adult_support_began,
    Transition.conclusion_on,
)
"""The day on which the council reaches a conclusion in adult care (section 17ZH(7))."""
_END = choose(_ASSESSED_BEFORE, CONCLUSION, earlier_of(CONCLUSION, Transition.adult_duty_ruled_out))
_NOT_ENDED: Condition = ~(_END <= AS_OF)

RULE = StandingDuty(
    id="transition.children-services-continue-past-18",
    title="Go on with children's help past 18 until adult care is settled",
    owed_by=LOCAL_AUTHORITY,
    owed_to=YOUNG_PERSON_AT_18,
    strength=Strength.STATUTORY,
    about=Transition,
    engaged=(_18 <= AS_OF) & _NOT_ENDED,
    trigger=_18,
    steps=(
        Standing(
            id="section-17",
            title="Go on with help from children's social care",
            when=Transition.section_17_help_at_18
            & any_of(_HAD_TO_ASSESS, _LEFT_UNDECIDED, Transition.carer_assessment_required),
            not_met=Transition.section_17_help_stopped >= _18,
            since=Transition.section_17_help_stopped,
        ),
        Standing(
            id="section-2",
            title="Go on with the help that a disabled child was accepted to need",
            when=Transition.section_2_help_at_18 & any_of(_HAD_TO_ASSESS, _LEFT_UNDECIDED),
            not_met=Transition.section_2_help_stopped >= _18,
            since=Transition.section_2_help_stopped,
        ),
    ),
    must="Keep up the help as if the young person were still a child. Where an assessment before 18 is not "
    "treated as the adult one, assess again, and keep up the help meanwhile.",
    judged="Whether the council had to assess before 18: whether adult needs were likely, and an assessment "
    "of significant benefit. The level of help from children's social care may be looked at again, but not "
    "ended for age.",
    replies=(
        Reply(
            statement="Children's services end at 18.",
            said=Transition.said.includes("ends-at-18"),
            verdict=Verdict.DEPENDS,
            because="They go on where the council had to assess for adult care, or had left a request "
            "undecided, until it reaches a conclusion.",
            depends_on="whether the council had to assess, or had a request that it had not decided",
            source=_GOES_ON,
        ),
        Reply(
            statement="The adult team has a waiting list.",
            said=Transition.said.includes("adult-waiting-list"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The children's help goes on until the adult help begins or is refused, however long "
            "that takes.",
            source=_UNTIL,
        ),
        Reply(
            statement="The direct payment ends at 18.",
            said=Transition.said.includes("direct-payment-ends-at-18"),
            verdict=Verdict.DEPENDS,
            because="If the help has to go on, it has to go on in some form; the Ombudsman found fault where "
            "payments were stopped at 18 and the assessment was late.",
            depends_on="whether the help has to go on",
            source=_HARINGEY / "",
        ),
        Reply(
            statement="We reviewed the help and ended it because of age.",
            said=Transition.said.includes("cut-to-nothing-at-18"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Where the help has to go on, age alone does not end it.",
            source=_GOES_ON,
        ),
        Reply(
            statement="We have assessed, and we will meet none of the adult needs.",
            said=Transition.said.includes("not-eligible-today"),
            verdict=Verdict.LAWFUL,
            because="That is a conclusion and ends the children's help; the conclusion itself can be "
            "challenged.",
            source=_UNTIL,
        ),
        Reply(
            statement="The EHC plan has ended, so children's help ends.",
            said=Transition.said.includes("plan-ended"),
            verdict=Verdict.DEPENDS,
            because="Where an adult assessment is due and not concluded when the plan ends, the help goes "
            "on.",
            depends_on="whether the council has to assess the adult and has not concluded",
            source=CHILDREN_ACT_1989 / "s 17ZI",
        ),
        Reply(
            statement="You never asked for an assessment.",
            said=Transition.said.includes("never-asked"),
            verdict=Verdict.DEPENDS,
            because="The duty to assess needs no request: what counts is whether it appeared to the council "
            "that adult needs were likely, and that an assessment would be of significant benefit.",
            depends_on="whether the council had to assess without being asked",
            source=CARE_ACT_2014 / "s 58(1)",
        ),
    ),
    remedies=(JUDICIAL_REVIEW, OMBUDSMAN, STATUTORY_COMPLAINT, ADULT_CARE_COMPLAINT),
    gives_less="Nothing for somebody whose request was refused before 18 and whom the council did not have "
    "to assess. Nothing once there is a conclusion, even a poor one. The help of section 2 is not kept by a "
    "duty to assess a carer, nor by a request for that. Write before the birthday: a request that is still "
    "undecided then is protection.",
    best_answer=BestAnswer(
        answer="The help goes on, and here is the day of the adult assessment.",
        paper="The decision on assessing before 18; the decision whether to treat it as the adult "
        "assessment; the date of the conclusion; the day on which the adult help begins.",
    ),
    sources=(
        CHILDREN_ACT_1989 / "s 17ZH(1)",
        CHILDREN_ACT_1989 / "s 17ZH(2)",
        CHILDREN_ACT_1989 / "s 17ZH(3)",
        CHILDREN_ACT_1989 / "s 17ZH(4)",
        CHILDREN_ACT_1989 / "s 17ZH(5)",
        CHILDREN_ACT_1989 / "s 17ZH(6)",
        _UNTIL,
        CSDPA_1970 / "s 2A",
        CARE_ACT_2014 / "s 66",
    ),
    judgments=(
        Judgment(
            _HARINGEY / "",
            settles="Stopping direct payments at 18 while the assessment was late was fault; £2,000 was "
            "paid.",
            decided="15 November 2024",
        ),
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Children Act 1989 sections 17ZG to 17ZI in a copy to 25 March 2026; section 2A of the 1970 Act, "
    "whole; Care Act 2014 section 66. The Ombudsman's decision was read in its summary. The guidance (16.67 "
    "and 16.68) was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "What makes an assessment 'required' is the council's own satisfaction. Where it never turned "
            "its mind to it and nobody asked, the family's view is used, and said to be so."
        ),
        "Subsection (5) does not say whose request counts: the child, a parent or a carer is safest.",
        (
            "Whether the words reach an adult council that is not the one giving the children's help is not "
            "clear."
        ),
        "Section 17ZH does not say 'immediately before 18': help that had stopped at 17 is not worked out.",
        "A gap in the help that ended with the adult help beginning is no longer shown once it has begun.",
        "That these sections are law since 1 April 2015 was not seen.",
    ),
)
