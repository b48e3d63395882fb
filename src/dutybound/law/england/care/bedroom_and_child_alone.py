"""In an assessment of help (section 17) they may ask to see a bedroom or a child alone, and not insist.

Nothing in section 17 lets an officer look round a home or see a child without the parents against the
family's wishes.  The council finds out the child's wishes as far as is reasonably practicable and fits the
child's welfare.  It may ask, and should say why this child's needs call for it (a hoist, a safe bed, care at
night); a no is not a breach of anything by the family.  A child who understands may agree to talk alone.

Left to judgement: whether a child understands well enough.  Not given: freedom from being asked, or a rule
for child protection enquiries (section 47), where the caution is as large as the right.
"""

from dutybound.language import (
    AS_OF,
    NEVER,
    Ban,
    BestAnswer,
    Confidence,
    Contested,
    Prohibition,
    Reply,
    Strength,
    Verdict,
    all_of,
    choose,
    on,
    since,
)
from dutybound.law.england.remedies import (
    COUNCIL_COMPLAINT,
    HUMAN_RIGHTS_CLAIM,
    OMBUDSMAN,
    STATUTORY_COMPLAINT,
)
from dutybound.law.england.sources import CHILDREN_ACT_1989
from dutybound.law.england.vocabulary import Visit
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_WISHES = CHILDREN_ACT_1989 / "s 17(4A)"

AGREED_AFTER_INSISTING = Contested(
    id="agreed-after-insisting",
    question="Is it agreement if you agreed only after being told that it had to be?",
    readings={
        "agreement-stands": "whoever says yes in the end has agreed, whatever was said before",
        "insisting-spoils-it": "agreement got by insisting is no agreement",
    },
)
_BEDROOM_AGREED = AGREED_AFTER_INSISTING.condition(
    agreement_stands=Visit.bedroom_agreed, insisting_spoils_it=NEVER
)
_ALONE_AGREED = AGREED_AFTER_INSISTING.condition(
    agreement_stands=Visit.child_alone_agreed, insisting_spoils_it=NEVER
)

RULE = Prohibition(
    id="care.bedroom-and-child-alone",
    title="Ask, and not insist, to look at a bedroom or to see your child alone",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.STATUTORY,
    about=Visit,
    engaged=Visit.purpose.is_("section-17") & ~Visit.court_order,
    trigger=choose(Visit.made.happened, Visit.made, AS_OF),
    steps=(
        Ban(
            id="bedroom",
            title="Not insist on looking at a bedroom in an assessment of help",
            crossed=Visit.bedroom.is_("insisted") & ~_BEDROOM_AGREED,
            on=Visit.made,
        ),
        Ban(
            id="child-alone",
            title="Not insist on seeing your child without you in an assessment of help",
            crossed=all_of(
                Visit.child_alone.is_("insisted"),
                ~_ALONE_AGREED,
                ~(Visit.child_agreed & Visit.child_understands),
            ),
            on=Visit.made,
        ),
    ),
    must="Ask; say why this child's needs call for it; take no for an answer; and write down the reasons.",
    judged="Whether a child understands well enough to decide to talk alone.",
    replies=(
        Reply(
            statement="Our form says that we have to see the bedroom.",
            said=Visit.said.includes("the-form-requires-it"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A council's form is not law, and section 17 gives no power to look round a home; a "
            "photograph or measurements may do as well.",
            source=CHILDREN_ACT_1989 / "s 17",
        ),
        Reply(
            statement="The guidance says that children should be seen alone.",
            said=Visit.said.includes("children-seen-alone"),
            verdict=Verdict.DEPENDS,
            because="Guidance is said to encourage it where that is right for the child, and cannot make a "
            "family agree; a trusted adult can be there, or another way be found.",
            depends_on="whether it is right for your child, and whether you were asked or told",
            source=_WISHES,
        ),
        Reply(
            statement="We need to see the bed space to plan care at night.",
            said=Visit.said.includes("bed-space-for-night-care"),
            verdict=Verdict.LAWFUL,
            because="They may ask, and a hoist, a safe bed or care at night is a good reason; if you would "
            "rather not, offer a photograph or measurements.",
            source=CHILDREN_ACT_1989 / "s 17",
        ),
        Reply(
            statement="If you refuse, you have something to hide.",
            said=Visit.said.includes("refusing-hides-something"),
            verdict=Verdict.MISLEADING,
            because="A no to this in an assessment of help shows nothing by itself, and there are other ways "
            "to learn what has to be known.",
            source=CHILDREN_ACT_1989 / "s 47(1)",
        ),
        Reply(
            statement="We spoke to your child at school.",
            said=Visit.said.includes("spoke-to-child-at-school"),
            verdict=Verdict.DEPENDS,
            because="Under section 17 that needs your agreement, or that of a child who understands; in a "
            "child protection enquiry it may be allowed without yours.",
            depends_on="which section they acted under, who agreed, and how well your child understands",
            source=_WISHES,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, STATUTORY_COMPLAINT, OMBUDSMAN, HUMAN_RIGHTS_CLAIM),
    gives_less="This is about an assessment of help. If it is a section 47 enquiry, or you have court "
    "papers, get a solicitor now: it may be free. Then they must take reasonable steps to see your child: do "
    "not refuse all contact, and offer a time and place. Under section 17 they may ask, and a flat no "
    "without an offer can leave a need unseen and look worse than it is: say what you offer. They must find "
    "out what your child wishes as far as they can.",
    best_answer=BestAnswer(
        answer="Why it is asked for this child, and another way that you both agree: a room that you choose, "
        "a photograph, or a trusted adult with your child.",
        paper="The reason for asking, in writing, and the note of the visit. A note that says 'refused' "
        "should say that it was your choice, and what you offered.",
    ),
    sources=(
        CHILDREN_ACT_1989 / "s 17",
        _WISHES,
        CHILDREN_ACT_1989 / "s 47(4)",
        CHILDREN_ACT_1989 / "s 47(5A)",
        CHILDREN_ACT_1989 / "s 48(3)",
    ),
    in_force=since(1991, 10, 14),
    checked=on(2026, 11, 22),
    seen="Children Act 1989 sections 17, 47 and 48, in a recent copy of the revised text. No case was found "
    "on this very point.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "No section says it in so many words, though it is shown as resting on the Act. It follows from "
            "there being no power, and from the right to respect for home and family life; no judgment on "
            "the point was found."
        ),
        "Whether agreement after insisting counts is not settled: both readings are shown.",
        "Working Together to Safeguard Children, on seeing children alone, was not read.",
        (
            "The words on the child's wishes (section 17(4A)) came later than 1991. The lack of a power is "
            "as old as the Act."
        ),
    ),
)
