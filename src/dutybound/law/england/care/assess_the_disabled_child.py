"""Look at a disabled child's needs when asked.

Section 17 never says "must assess".  It makes the council safeguard children in need and help them, and a
disabled child is one; so when it hears of such a child in its area it has to look at that child's own needs
in some fair way that fits.  A short screening with reasons that deal with the disability can be enough.
Nothing here goes against the parents' will: that takes a child protection enquiry or a court.

Left to judgement: how full the assessment has to be.  Not given: a full assessment by a social worker for
every disabled child, any service, or a day in the Act.
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
    choose,
    on,
    since,
)
from dutybound.law.england.care.referrals import (
    ASSESSMENT_OWED,
    NO_FURTHER_ACTION,
    ONLY_SCHOOL_OR_GP,
    WITHOUT_A_LOOK,
)
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CHILDREN_ACT_1989, TS_2023, ombudsman_report
from dutybound.law.england.vocabulary import Referral
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_THE_DUTY = CHILDREN_ACT_1989 / "s 17(1)"
_DUDLEY = ombudsman_report("Dudley", "24 022 184")

RULE = StandingDuty(
    id="care.assess-the-disabled-child",
    title="Look at your disabled child's needs when you ask",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=Referral,
    engaged=ASSESSMENT_OWED,
    trigger=choose(Referral.received.happened, Referral.received, AS_OF),
    steps=(
        Standing(
            not_met=WITHOUT_A_LOOK & ~Referral.assessment_finished.happened,
            since=Referral.route_told,
        ),
    ),
    must="Look at this child's own needs, in a fair way that fits them, so as to decide what help is called "
    "for; and say so in writing with a date.",
    judged="How full the assessment has to be, and whether a short screening was enough.",
    replies=(
        Reply(
            statement="You do not meet the criteria for an assessment.",
            said=Referral.said.includes("criteria-for-assessment"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Criteria may help to decide what help is given; they cannot decide whether a disabled "
            "child's needs are looked at.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="Your child is not known to social care.",
            said=Referral.said.includes("not-known"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The duty is to children in the area; asking is how a council comes to know of one.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="We have no social worker for autism.",
            said=Referral.said.includes("no-worker-for-autism"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="How the council shares out its staff does not change what it owes.",
            source=_THE_DUTY,
        ),
        NO_FURTHER_ACTION,
        Reply(
            statement="You must agree before we can assess.",
            said=Referral.said.includes("parents-must-agree"),
            verdict=Verdict.LAWFUL,
            because="Nothing in section 17 makes a family take part; but a need that nobody has looked at is "
            "hard to get help with, so say how you would like it to be looked at.",
            source=CHILDREN_ACT_1989 / "s 17",
        ),
        ONLY_SCHOOL_OR_GP,
        Reply(
            statement="A disabled child always has a right to a full assessment by a social worker.",
            verdict=Verdict.CONTESTED,
            because="That some fair look at the child's own needs is owed is accepted; how full it must be "
            "is argued over.",
            source=_THE_DUTY,
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="The Act sets no day, names no assessor and promises no service. It is not a right to a full "
    "assessment by a social worker: less has been accepted where there were good reasons. To say no to an "
    "assessment can mean that no help comes. The council of the area where your child is now owes it, and "
    "that can change if you move.",
    best_answer=BestAnswer(
        answer="A dated note that weighs what your child's disability means in daily life, says what happens "
        "next and who will do it.",
        paper="The record of your request, the decision with its reasons, and the council's published "
        "protocol for assessments.",
    ),
    sources=(
        _THE_DUTY,
        CHILDREN_ACT_1989 / "s 17(10)",
        CHILDREN_ACT_1989 / "s 17(11)",
        CHILDREN_ACT_1989 / "s 17(13)",
    ),
    judgments=(
        Judgment(
            TS_2023 / "",
            settles="An assessment that only recorded, without weighing, was quashed.",
            decided="2023-12-01",
        ),
        Judgment(
            _DUDLEY / "",
            settles="It was fault to decline to assess a disabled child under section 17.",
        ),
    ),
    in_force=since(1991, 10, 14),
    checked=on(2026, 11, 22),
    seen="Section 17, with 17ZA and 17ZD to compare, read in the text as revised to 25 March 2026. Schedule "
    "2, section 4 of the 1986 Act and the judgments were not read; reports of the judgments and of the "
    "Ombudsman's decision were.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "The duty to assess is read into section 17, which has no such words; sections 17ZA and 17ZD "
            "do. That some assessment is owed is accepted; how full it must be is argued over (R (L and P) "
            "v Warwickshire [2015] EWHC 203 (Admin), not read)."
        ),
        (
            "Nobody can be made to take part: 'you agree' is therefore asked. The Act itself has no such "
            "exception, and an enquiry under section 47 goes on without it."
        ),
        "Whether Early Help or Family Help that was offered did look at the need: ask what it was based on.",
        "What the Children's Wellbeing and Schools Act 2026 does to this section was not seen.",
    ),
)
