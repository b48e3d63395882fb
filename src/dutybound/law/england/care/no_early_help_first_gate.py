"""Early Help or a course may not be made the gate to deciding whether to assess.

Section 17 and section 2 of the Act of 1970 have no such step before them.  So a council that sends a disabled
child's family to Early Help, Family Help or a course first, without a look at the child's own needs, puts off
what it owes.  A reasoned finding, after a look that fits, that such help meets the need is a lawful answer.
Since 2026 'Family Help' can itself be the section 17 service: then ask who leads it and by when.

Left to judgement: whether the help that was offered meets the need.  Not given: help of your own choice.
"""

from dutybound.language import (
    AS_OF,
    Ban,
    BestAnswer,
    Confidence,
    Judgment,
    Prohibition,
    Reply,
    Strength,
    Verdict,
    any_of,
    choose,
    on,
    since,
)
from dutybound.law.england.care.referrals import DISABLED_AND_ASKED_HERE, WITHOUT_A_LOOK
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CHILDREN_ACT_1989, CSDPA_1970, ombudsman_report
from dutybound.law.england.vocabulary import Referral
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_THE_DUTY = CHILDREN_ACT_1989 / "s 17(1)"
_LIVERPOOL = ombudsman_report("Liverpool", "22 000 114")
_SOMETHING_FIRST = any_of(
    Referral.said.includes("early-help-first"), Referral.said.includes("course-first")
)

RULE = Prohibition(
    id="care.no-early-help-first-gate",
    title="Not make Early Help or a course the gate to having your child's needs looked at",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=Referral,
    engaged=DISABLED_AND_ASKED_HERE,
    trigger=choose(Referral.route_told.happened, Referral.route_told, AS_OF),
    steps=(Ban(crossed=WITHOUT_A_LOOK & _SOMETHING_FIRST, on=Referral.route_told),),
    must="Decide now whether an assessment is called for. Early Help may come beside it, or as the way in "
    "which the need is met.",
    judged="Whether the help that was offered meets the need.",
    replies=(
        Reply(
            statement="Early Help comes first.",
            said=Referral.said.includes("early-help-first"),
            verdict=Verdict.DEPENDS,
            because="Section 17 has no such step: this is an answer only after a look at your child's own "
            "needs, and no answer at all to help that is accepted as needed.",
            depends_on="whether the council looked at your child's own needs before it said so",
            source=_THE_DUTY,
        ),
        Reply(
            statement="Do a parenting course first.",
            said=Referral.said.includes("course-first"),
            verdict=Verdict.DEPENDS,
            because="Section 17 has no such step: a course is an answer only if it was found to meet needs "
            "that come from your child's disability.",
            depends_on="whether the council looked at your child's own needs before it said so",
            source=_THE_DUTY,
        ),
        Reply(
            statement="We help only at level 4.",
            said=Referral.said.includes("level-4-only"),
            verdict=Verdict.MISLEADING,
            because="Levels are the council's own; the Act counts every disabled child as a child in need.",
            source=CHILDREN_ACT_1989 / "s 17(10)",
        ),
        Reply(
            statement="You turned down our offer of help.",
            said=Referral.said.includes("turned-down-offer"),
            verdict=Verdict.DEPENDS,
            because="To turn down help that fits can bear on what else is necessary.",
            depends_on="whether the offer fitted your child's needs",
            source=CSDPA_1970 / "s 2(4)",
        ),
        Reply(
            statement="Family Help is your section 17 assessment.",
            said=Referral.said.includes("family-help-is-it"),
            verdict=Verdict.DEPENDS,
            because="It can be; then it has to look at what an assessment looks at, and in the same time.",
            depends_on="whether the council says in writing that it is under section 17, who leads it, and "
            "by when it ends",
            source=_THE_DUTY,
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="To turn down a fair offer that fits can count against you. Early Help can be a good answer: "
    "what is not allowed is to use it instead of looking.",
    best_answer=BestAnswer(
        answer="We looked at your child's needs on this day; this is what we found, and why this help meets "
        "them; or: this is your section 17 assessment, this person leads it, and it ends by this day.",
        paper="The note of how the request was looked at, the reasons, and the council's levels of need.",
    ),
    sources=(
        _THE_DUTY,
        CHILDREN_ACT_1989 / "s 17(10)",
        CHILDREN_ACT_1989 / "s 17(11)",
        CHILDREN_ACT_1989 / "s 17(13)",
        CSDPA_1970 / "s 2(4)",
    ),
    judgments=(
        Judgment(
            _LIVERPOOL / "",
            settles="A policy that kept a kind of help for the top tier caused fault.",
            decided="2022-12-13",
        ),
    ),
    in_force=since(1991, 10, 14),
    checked=on(2026, 11, 22),
    seen="Section 17 in the text as revised to 25 March 2026, and section 2(4) of the 1970 Act. What "
    "guidance says of Early Help was read in no edition, and nothing here rests on it.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "That nothing may come before the look is drawn from a duty to assess that is itself read into "
            "section 17. As a rule about the order of things it may be no more than guidance."
        ),
        (
            "Since 18 March 2026 'Family Help' is said to cover both targeted early help and section 17 "
            "work. The edition was not read: ask which it is."
        ),
        "What 'level 4' means differs from council to council.",
    ),
)
