"""Children's social care may not come into a home without agreement, a court order or police powers.

Nothing in section 17 (help) or section 47 (child protection) of the Children Act 1989 lets an officer in.
Section 47 makes the council take reasonable steps to see the child; if it is refused, it must ask a court for
an order unless it is satisfied that the child is safe without one.  A child assessment order makes people
produce the child and gives no entry; an emergency protection order may let people in and search; a recovery
order and a warrant bring the police; the police may also come in to save life or limb.

Left to judgement: when a danger is serious enough for the police.  Not given: freedom from what follows.
Saying no has a price, and in a section 47 enquiry it can bring a court case: the caution is as large as the
right.
"""

from dutybound.language import (
    AS_OF,
    Ban,
    BestAnswer,
    Confidence,
    Contested,
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
from dutybound.law.england.remedies import (
    COMMISSIONER,
    COUNCIL_COMPLAINT,
    HUMAN_RIGHTS_CLAIM,
    JUDICIAL_REVIEW,
    OMBUDSMAN,
    STATUTORY_COMPLAINT,
)
from dutybound.law.england.sources import (
    CHILDREN_ACT_1989,
    PACE_1984,
    judgment,
    ombudsman_report,
)
from dutybound.law.england.vocabulary import Visit
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

AGREED_AFTER_FALSE_CLAIM = Contested(
    id="agreed-after-false-claim",
    question="Is it agreement if somebody let them in only after being told, wrongly, that they had to?",
    readings={
        "agreement-given": "whoever says 'come in' has agreed, whatever was said before",
        "agreement-freely-given": "agreement got by claiming a power that is not there is no agreement",
    },
)
_AGREED = AGREED_AFTER_FALSE_CLAIM.condition(
    agreement_given=Visit.consented,
    agreement_freely_given=Visit.consented & ~Visit.told_compulsory,
)

RULE = Prohibition(
    id="care.no-entry-without-consent",
    title="Not come into your home unless you agree, a court order allows it or the police use their powers",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.STATUTORY,
    about=Visit,
    engaged=~Visit.court_order & ~Visit.police_powers,
    trigger=choose(Visit.made.happened, Visit.made, AS_OF),
    steps=(
        Ban(
            crossed=Visit.entered & any_of(~_AGREED, Visit.stayed_when_asked_to_leave),
            on=Visit.made,
        ),
    ),
    must="Work by agreement: say what the visit is for and under which section, that a section 17 visit is "
    "your choice, and what will be asked of others; leave when asked; claim no power that is not there.",
    judged="Whether the police had reason to fear serious injury, and whether refusing access to the child "
    "was reasonable.",
    replies=(
        Reply(
            statement="Home visits are mandatory.",
            said=Visit.said.includes("visits-are-mandatory"),
            verdict=Verdict.MISLEADING,
            because="Nothing in section 17 makes a family let anybody in, and the Ombudsman has found fault "
            "where a family was told so.",
            source=ombudsman_report("London Borough of Hackney", "18 017 259") / "",
        ),
        Reply(
            statement="If you refuse, we will start child protection enquiries.",
            said=Visit.said.includes("refusal-leads-to-section-47"),
            verdict=Verdict.DEPENDS,
            because="Such an enquiry needs its own reasonable cause to suspect serious harm; saying no to a "
            "visit is not that by itself.",
            depends_on="whether there is reasonable cause to suspect that your child is suffering, or likely "
            "to suffer, serious harm",
            source=CHILDREN_ACT_1989 / "s 47(1)",
        ),
        Reply(
            statement="This is section 47, so you have to let us in.",
            said=Visit.said.includes("section-47-lets-us-in"),
            verdict=Verdict.MISLEADING,
            because="Section 47 makes them try to see your child and gives no power to come in; but get a "
            "solicitor now, and offer a time and place to see your child.",
            source=CHILDREN_ACT_1989 / "s 47(4)",
        ),
        Reply(
            statement="If you refuse, we will ask the court for an order.",
            said=Visit.said.includes("will-apply-for-order"),
            verdict=Verdict.LAWFUL,
            because="In a section 47 enquiry they must ask for an order if they are kept from your child, "
            "unless they are satisfied that your child is safe without one.",
            source=CHILDREN_ACT_1989 / "s 47(6)",
        ),
        Reply(
            statement="The police can come in without asking you.",
            said=Visit.said.includes("police-can-come-in"),
            verdict=Verdict.DEPENDS,
            because="They may to save life or limb, which needs a fear of serious injury and more than a "
            "general worry.",
            depends_on="whether the police had reason to fear serious injury at the time",
            source=PACE_1984 / "s 17(1)(e)",
        ),
        Reply(
            statement="We may not be able to help without seeing your child.",
            said=Visit.said.includes("no-help-without-seeing"),
            verdict=Verdict.LAWFUL,
            because="It is fair as far as your child's needs cannot be worked out in any other way.",
            source=CHILDREN_ACT_1989 / "s 17(1)",
        ),
    ),
    remedies=(
        COUNCIL_COMPLAINT,
        STATUTORY_COMPLAINT,
        OMBUDSMAN,
        HUMAN_RIGHTS_CLAIM,
        COMMISSIONER,
        JUDICIAL_REVIEW,
    ),
    gives_less="If this is a section 47 enquiry, or you have court papers, get a solicitor now: it may be "
    "free. Do not refuse all contact: being kept from your child can make them ask a court for an order. "
    "Offer a time and place. Once an order lets them in, getting in their way is a crime. Under section 17 "
    "saying no has a price too: help may not follow if nobody can see what is needed.",
    best_answer=BestAnswer(
        answer="The name, the job and the section of the Act; what they want to see and why; and a time and "
        "a place that you both agree (another room, a school, a video call). In a section 47 enquiry get a "
        "solicitor now (it may be free), do not refuse all contact, and offer a time and place at once.",
        paper="The note of the visit, with what was said about having to agree. Whoever claims to act under "
        "an emergency protection order has to show who they are if you ask. A note that says 'refused' "
        "should say that the visit was your choice.",
    ),
    sources=(
        CHILDREN_ACT_1989 / "s 17",
        CHILDREN_ACT_1989 / "s 43",
        CHILDREN_ACT_1989 / "s 44",
        CHILDREN_ACT_1989 / "s 46",
        CHILDREN_ACT_1989 / "s 47(4)",
        CHILDREN_ACT_1989 / "s 47(6)",
        CHILDREN_ACT_1989 / "s 48(3)",
        CHILDREN_ACT_1989 / "s 48(7)",
        CHILDREN_ACT_1989 / "s 50",
        PACE_1984 / "s 17(1)",
    ),
    judgments=(
        Judgment(
            judgment("Syed v DPP", "[2010] EWHC 81 (Admin)") / "",
            settles="Concern for somebody's welfare is not enough for the police to come in to save life or "
            "limb.",
            decided="2010",
        ),
        Judgment(
            judgment("Baker v CPS", "[2009] EWHC 299 (Admin)") / "",
            settles="Saving life or limb takes in saving a person from serious harm.",
            decided="2009",
        ),
    ),
    in_force=since(1991, 10, 14),
    checked=on(2026, 11, 22),
    seen="Children Act 1989 sections 17, 43 to 48 and 50, read in a recent copy of the revised text; the "
    "opening of section 17(1) of the 1984 Act; case notes, not the judgments.",
    confidence=Confidence.HIGH,
    doubts=(
        "Whether agreement after a false claim of power counts is not settled: both readings are shown.",
        "The two published decisions of the Ombudsman (18 017 259, 24 006 554) were not read again.",
        "Whether the Children's Wellbeing and Schools Act 2026 changes section 47 was not seen.",
    ),
)
