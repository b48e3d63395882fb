"""Tell the parents, and then the council, where a health service thinks that a young child may need more.

Where an integrated care board, NHS trust or NHS foundation trust, in its work with a child below school age,
comes to think that the child has or probably has special educational needs or a disability, it must tell the
parent so and that it has to tell the council; give the parent a chance to talk about it; then bring it to the
council's attention; and name a voluntary organisation that it thinks likely to help.  The council that is
told becomes responsible for the child, and its own six weeks to decide about an assessment begin.

Left to judgement: what the health service thinks.  Not given: a day (it cannot wait for long), an assessment
or any help.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import NHS_COMPLAINT
from dutybound.law.england.sources import CFA_2014
from dutybound.law.england.vocabulary import EarlyNotice
from dutybound.law.england.vocabulary.parties import HEALTH_SERVICE, PARENT

_WHO = CFA_2014 / "s 23(1)"
_PARENT = CFA_2014 / "s 23(2)"
_COUNCIL = CFA_2014 / "s 23(3)"
_CHARITY = CFA_2014 / "s 23(4)"

RULE = StandingDuty(
    id="ehc.identify-and-be-told",
    title="Tell you and the council, where a health service thinks that a young child may need more",
    owed_by=HEALTH_SERVICE,
    owed_to=PARENT,
    strength=Strength.STATUTORY,
    about=EarlyNotice,
    engaged=EarlyNotice.thought.happened & EarlyNotice.below_school_age,
    trigger=EarlyNotice.thought,
    steps=(
        Standing(
            id="tell-you",
            title="Tell you what it thinks, and that it has to tell the council",
            not_met=~EarlyNotice.parent_told.happened,
            since=EarlyNotice.thought,
            sources=(_WHO, _PARENT),
        ),
        Standing(
            id="talk",
            title="Give you a chance to talk about it",
            not_met=~EarlyNotice.talk_offered,
            since=EarlyNotice.thought,
            sources=(_WHO, _PARENT),
        ),
        Standing(
            id="tell-council",
            title="Tell the council",
            not_met=~EarlyNotice.council_told.happened,
            since=EarlyNotice.thought,
            sources=(_WHO, _COUNCIL),
        ),
        Standing(
            id="charity",
            title="Tell you of a charity that it thinks can help",
            when=EarlyNotice.knows_a_charity,
            not_met=~EarlyNotice.charity_named,
            since=EarlyNotice.thought,
            sources=(_WHO, _CHARITY),
        ),
    ),
    must="Tell the parent what it thinks and that it has to tell the council; give a chance to talk about "
    "it; then tell the council; and name a voluntary organisation that it thinks likely to help.",
    judged="Whether the child probably has special educational needs or a disability: the health service "
    "forms that opinion.",
    replies=(
        Reply(
            statement="We wait and see before we tell the council.",
            said=EarlyNotice.said.includes("wait-and-see"),
            verdict=Verdict.DEPENDS,
            because="Until it has formed an opinion it need not tell anybody. Once it has, it must tell the "
            "parent and then the council.",
            source=_COUNCIL,
            depends_on="Whether it already thinks that your child probably has special needs or a "
            "disability.",
        ),
        Reply(
            statement="It is for the parents to tell the council.",
            said=EarlyNotice.said.includes("parents-tell-council"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="You may tell the council yourself, and the health service must tell it all the same.",
            source=_COUNCIL,
        ),
        Reply(
            statement="We tell the council only once there is a diagnosis.",
            said=EarlyNotice.said.includes("needs-diagnosis"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="An opinion that the child probably has special needs or a disability is enough.",
            source=_WHO,
        ),
    ),
    remedies=(NHS_COMPLAINT,),
    gives_less="No day is set, no assessment comes of it by itself, and no help. You need not wait for it: "
    "ask the council yourself for an EHC needs assessment, which starts six weeks with a date, and for an "
    "assessment of a disabled child.",
    best_answer=BestAnswer(
        answer="The day on which it told the council, and whom.",
        paper="The letter or form that it sent to the council, and the note of its talk with you.",
    ),
    sources=(_WHO, _PARENT, _COUNCIL, _CHARITY, CFA_2014 / "s 24(1)"),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 22 to 24, in a copy of 2025 to 2026, and in an older one where the health bodies have "
    "other names.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "No day is set. 'Not met' says that it has not been done yet, and not that it is late: a few "
            "days for a talk first are in the order of the section."
        ),
        "A private clinic or a GP practice is not among the bodies that the section names.",
        "When school age begins is asked, and not worked out.",
    ),
)
