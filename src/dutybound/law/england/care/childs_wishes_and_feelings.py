"""Find out what a child wants and feels before deciding, and give it due weight.

A council finds out a child's wishes and feelings, and gives them due consideration for the child's age and
understanding, before it decides on help for a child in need, on giving a place to stay, or on what to do
after a child protection enquiry: each as far as is reasonably practicable and fits the child's welfare.
Before any decision about a child whom it looks after it asks the child, and the parents too.

Left to judgement: what is practicable, and what weight is due.  Not given: what the child wants, or a right
to see the child alone (none of these sections says so).
"""

from dutybound.language import (
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
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CHILDREN_ACT_1989
from dutybound.law.england.vocabulary import Child, PublicDecision
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_HELP = CHILDREN_ACT_1989 / "s 17(4A)"
(_DISABLED,) = DISABLED_CHILD_IS_IN_NEED.steps

RULE = StandingDuty(
    id="care.childs-wishes-and-feelings",
    title="Find out what your child wants and feels before deciding",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=PublicDecision,
    engaged=all_of(
        PublicDecision.body.is_("council"),
        any_of(
            PublicDecision.kind.is_("place-to-stay", "child-protection", "looked-after"),
            PublicDecision.kind.is_("help") & _DISABLED.holds,
        ),
        PublicDecision.decided.happened,
        Child.under(18, on=PublicDecision.decided),
    ),
    trigger=PublicDecision.decided,
    steps=(
        Standing(
            id="ask",
            title="Find out what your child wants and feels, as far as that can be done",
            not_met=~PublicDecision.child_asked & ~PublicDecision.asking_not_practicable,
            since=PublicDecision.decided,
        ),
        Standing(
            id="weigh",
            title="Give due weight to what your child wants and feels",
            when=PublicDecision.child_asked,
            not_met=~PublicDecision.child_weighed,
            since=PublicDecision.decided,
        ),
    ),
    must="Find out what the child wants and feels about it, in the child's own way of telling, as far as "
    "that can be done and does no harm; and think about it, with an eye to age and understanding.",
    judged="Whether asking was practicable and would have done no harm, and how much weight is due.",
    replies=(
        Reply(
            statement="Your child does not talk, so there were no views to get.",
            said=PublicDecision.said.includes("child-cannot-talk"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The duty goes as far as is practicable, and there are other ways than talking.",
            source=_HELP,
        ),
        Reply(
            statement="The Act says that we must see your child alone.",
            said=PublicDecision.said.includes("must-see-alone"),
            verdict=Verdict.MISLEADING,
            because="The Act says to find out what your child wants and feels, and does not say alone.",
            source=_HELP,
        ),
        Reply(
            statement="You told us what your child wants.",
            said=PublicDecision.said.includes("parents-spoke-for-child"),
            verdict=Verdict.DEPENDS,
            because="What parents say can help, but it is the child's own wishes that have to be found out.",
            depends_on="whether your child could have been asked in some other way",
            source=_HELP,
        ),
        Reply(
            statement="We asked your child, and decided otherwise for these reasons.",
            said=PublicDecision.said.includes("child-was-heard"),
            verdict=Verdict.LAWFUL,
            because="Due weight is not the last word, if the reasons deal with what your child said.",
            source=_HELP,
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="The council need not do what your child wants. Nobody has to see your child alone, and your "
    "child may choose to. If this is a child protection enquiry, get a solicitor now: it may be free. Do not "
    "keep your child from the social worker: offer a time and a place.",
    best_answer=BestAnswer(
        answer="What your child wants and feels, how it was found out, and how it was weighed.",
        paper="The note of how your child was asked (by signs, pictures, play or through whom), and the "
        "reasons for the decision.",
    ),
    sources=(
        _HELP,
        CHILDREN_ACT_1989 / "s 20(6)",
        CHILDREN_ACT_1989 / "s 22(4)",
        CHILDREN_ACT_1989 / "s 22(5)",
        CHILDREN_ACT_1989 / "s 22(6)",
        CHILDREN_ACT_1989 / "s 47(5A)",
    ),
    in_force=since(2005, 3, 1),
    checked=on(2026, 11, 22),
    seen="Children Act 1989 sections 17, 20 and 22, in a copy with changes to 25 March 2026. Section 47 was "
    "read for another rule, in the same copy.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "That these words came into force on 1 March 2005 (by the Children Act 2004) was not seen. Those "
            "about a child whom the council looks after are older."
        ),
        (
            "About help it is owed to a child in need. Here that is a disabled child; other children in need "
            "are left out. It is not owed by an English council where one in Wales looks after the child "
            "(section 17(13)), which is not asked."
        ),
        (
            "For a looked-after child a council may act otherwise to keep the public from serious injury "
            "(section 22(6)). That is not asked."
        ),
        (
            "Section 22(4) on a looked-after child speaks only of what is practicable, and not of welfare. "
            "The two are not told apart in the question."
        ),
        (
            "For the social care assessment of a disabled child the same duty is a step of the rule on what "
            "an assessment must weigh. Here it is about any decision."
        ),
        "Whether the Children's Wellbeing and Schools Act 2026 changes these sections was not seen.",
    ),
)
