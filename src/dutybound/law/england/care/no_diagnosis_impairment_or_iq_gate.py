"""No diagnosis, kind of condition or IQ score may be made a gate that the Act does not have.

The Act's meaning of a disabled child asks for no diagnosis, no severity of a mental disorder and no IQ.  So
to turn a disabled child away for want of one, without looking at the child's own needs, rests on a test that
is not there.  A council may ask how a condition affects daily life, and a team may have its own kind of work
if another team assesses on the same footing.

Left to judgement: whether a child is disabled.  Not given: more than an assessment.
"""

from dutybound.language import (
    AS_OF,
    Ban,
    BestAnswer,
    Confidence,
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
from dutybound.law.england.remedies import EQUALITY_CLAIM, SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CHILDREN_ACT_1989
from dutybound.law.england.vocabulary import Referral
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_DISABLED = CHILDREN_ACT_1989 / "s 17(11)"
_A_GATE = any_of(
    Referral.said.includes("no-diagnosis"),
    Referral.said.includes("severe-learning-disability-too"),
    Referral.said.includes("iq-limit"),
    Referral.said.includes("for-camhs"),
    Referral.said.includes("no-worker-for-autism"),
)

RULE = Prohibition(
    id="care.no-diagnosis-impairment-or-iq-gate",
    title="Not turn your child away for want of a diagnosis, an IQ score or another kind of condition",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=Referral,
    engaged=DISABLED_AND_ASKED_HERE,
    trigger=choose(Referral.route_told.happened, Referral.route_told, AS_OF),
    steps=(Ban(crossed=WITHOUT_A_LOOK & _A_GATE, on=Referral.route_told),),
    must="Go by the Act's own meaning of a disabled child; treat no kind of disability worse without a good "
    "reason; and change the way of doing things where a disabled person needs that.",
    judged="Whether a child is disabled, which the council says first and an ombudsman or a court last.",
    replies=(
        Reply(
            statement="Your child has no diagnosis.",
            said=Referral.said.includes("no-diagnosis"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act asks for no diagnosis.",
            source=_DISABLED,
        ),
        Reply(
            statement="We take autism or ADHD only with a severe learning disability as well.",
            said=Referral.said.includes("severe-learning-disability-too"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act says mental disorder of any kind; a team may choose its work only if another "
            "team looks at your child's needs.",
            source=_DISABLED,
        ),
        Reply(
            statement="We help only children with an IQ under 50.",
            said=Referral.said.includes("iq-limit"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act has no IQ score.",
            source=_DISABLED,
        ),
        Reply(
            statement="This is for the mental health service (CAMHS).",
            said=Referral.said.includes("for-camhs"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A mental disorder can make a child disabled, so health care does not take the place of "
            "looking at needs for social care.",
            source=_DISABLED,
        ),
        Reply(
            statement="This is the wrong team, and we have passed it on.",
            said=Referral.said.includes("other-team"),
            verdict=Verdict.LAWFUL,
            because="Councils may share out work, if the other team then does it.",
            source=CHILDREN_ACT_1989 / "s 17(1)",
        ),
        Reply(
            statement="Show us how it affects daily life.",
            said=Referral.said.includes("show-daily-life"),
            verdict=Verdict.LAWFUL,
            because="How a condition affects daily life is what an assessment is about.",
            source=CHILDREN_ACT_1989 / "s 17(1)",
        ),
    ),
    remedies=(*SOCIAL_CARE_REMEDIES, EQUALITY_CLAIM),
    gives_less="This wins an assessment and no hours. A council may ask how a condition affects daily life, "
    "and courts are said to have accepted thresholds that only share out work among teams.",
    best_answer=BestAnswer(
        answer="Another team will look at your child's needs, in the same time and in the same way.",
        paper="The policy or criteria, what the team takes on, and the study of what it does to disabled "
        "people (equality analysis).",
    ),
    sources=(
        CHILDREN_ACT_1989 / "s 17(1)",
        CHILDREN_ACT_1989 / "s 17(10)",
        _DISABLED,
        CHILDREN_ACT_1989 / "s 17(13)",
    ),
    in_force=since(1991, 10, 14),
    checked=on(2026, 11, 22),
    seen="Section 17 in the text as revised to 25 March 2026. The Equality Act 2010 was not read.",
    confidence=Confidence.MEDIUM,
    doubts=(
        "No court has decided on a policy of 'autism only with a learning disability'. The reading is ours.",
        (
            "The same gate put before a kind of help, and not before an assessment, is for the rule on "
            "criteria."
        ),
        "Whether such a policy is also discrimination is for the Equality Act, and is not told here.",
    ),
)
