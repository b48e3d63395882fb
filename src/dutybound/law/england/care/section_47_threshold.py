"""A child protection enquiry (section 47) needs reasonable cause to suspect serious harm.

Where the council has reasonable cause to suspect that a child who lives or is found in its area is suffering,
or is likely to suffer, significant harm, it must make the enquiries it thinks necessary.  Without that (or an
emergency order or police protection) there is no basis for one.  The test is low: suspicion, not proof.  Harm
is ill-treatment, or damage to health or development (also from seeing or hearing another's ill-treatment);
where how serious it is turns on health or development, the child is compared with a similar child, so a
disabled child with a child who has a like disability.

Left to judgement: whether there was reasonable cause, which only a court or an ombudsman settles.  Neither
the family's view nor the council's makes this rule say that it was crossed.  Not given: a stop to an enquiry.
"""

from dutybound.language import (
    Ban,
    BestAnswer,
    Confidence,
    Judgment,
    Prohibition,
    Reply,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import (
    HUMAN_RIGHTS_CLAIM,
    JUDICIAL_REVIEW,
    OMBUDSMAN,
    SOLICITOR,
)
from dutybound.law.england.sources import (
    CHILDREN_ACT_1989,
    COMPLAINTS_REGS_2006,
    CSDPA_1970,
    judgment,
)
from dutybound.law.england.vocabulary import Enquiry
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

HARINGEY_2013 = judgment("R (AB and CD) v London Borough of Haringey", "[2013] EWHC 416 (Admin)")
_SWINDON_2001 = judgment("R (S) v Swindon Borough Council", "[2001] EWHC Admin 334")
_CAUSE = CHILDREN_ACT_1989 / "s 47(1)"

RULE = Prohibition(
    id="care.section-47-threshold",
    title="Start a child protection enquiry only where there is reason to suspect serious harm",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.STATUTORY,
    about=Enquiry,
    engaged=Enquiry.opened.happened & ~Enquiry.emergency_protection,
    trigger=Enquiry.opened,
    steps=(Ban(crossed=Enquiry.cause_decided.is_("there-was-not"), on=Enquiry.opened),),
    must="Start one where there is reasonable cause to suspect that the child is suffering, or likely to "
    "suffer, serious harm, and only then; decide it on facts; take reasonable steps to see the child unless "
    "enough is known; find out what the child wishes; and ask a court for an order if it is kept from the "
    "child and is not satisfied that the child is safe.",
    judged="Whether there was reasonable cause to suspect serious harm, and which enquiries are necessary. "
    "Only a court or an ombudsman can settle the first against the council.",
    replies=(
        Reply(
            statement="We always treat disabled children as a safeguarding matter.",
            said=Enquiry.said.includes("disabled-so-safeguarding"),
            verdict=Verdict.MISLEADING,
            because="A disabled child is a child in need of help; an enquiry needs reason to suspect serious "
            "harm to this child, and a disabled child can be harmed like any other.",
            source=_CAUSE,
        ),
        Reply(
            statement="You complained, or asked for a second opinion, so we are making enquiries.",
            said=Enquiry.said.includes("you-complained"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A complaint, or asking another doctor, is not by itself a reason to suspect harm, "
            "though there may be other facts.",
            source=_CAUSE,
        ),
        Reply(
            statement="You refused a visit, so we are making child protection enquiries.",
            said=Enquiry.said.includes("you-refused-a-visit"),
            verdict=Verdict.DEPENDS,
            because="A no to a visit is not a reason by itself, but it can be weighed with other facts; so "
            "can an offer of a time and a place to see your child.",
            depends_on="which other facts there are that point to serious harm",
            source=_CAUSE,
        ),
        Reply(
            statement="We do not have to prove it before we make enquiries.",
            said=Enquiry.said.includes("need-not-prove-it"),
            verdict=Verdict.LAWFUL,
            because="The test is reasonable suspicion, which is less than proof, and less than thinking that "
            "harm is likely to have happened.",
            source=_CAUSE,
        ),
        Reply(
            statement="We cannot tell you what this is based on.",
            said=Enquiry.said.includes("cannot-tell-the-basis"),
            verdict=Verdict.DEPENDS,
            because="Fairness asks that you are told in good time what is said, unless telling you would put "
            "your child at risk.",
            depends_on="whether telling you would put your child at risk",
            source=HARINGEY_2013 / "",
        ),
        Reply(
            statement="This is about fabricated illness, so the help stops.",
            said=Enquiry.said.includes("services-stop"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A worry or an enquiry does not end a need that the council has accepted; the need has "
            "still to be met, if need be in another way.",
            source=CSDPA_1970 / "s 2(4)",
        ),
    ),
    remedies=(SOLICITOR, JUDICIAL_REVIEW, OMBUDSMAN, HUMAN_RIGHTS_CLAIM),
    gives_less="Get a solicitor now: it may be free. Do not refuse all contact: offer a time and a place to "
    "see your child. Keep every appointment and every record. The test is low, and a court seldom stops an "
    "enquiry while it runs; a complaint does not pause it, and the social care complaints procedure does not "
    "cover it. Being kept from your child can make the council ask a court for an order.",
    best_answer=BestAnswer(
        answer="Who decided to start the enquiry, when, which harm is suspected and on which facts; and what "
        "happens next. While you ask, get a solicitor (it may be free), do not refuse all contact, and keep "
        "every appointment.",
        paper="The record of the decision and of the strategy discussion, as far as it can be shared, and "
        "which part of section 47 it rests on.",
    ),
    sources=(
        CHILDREN_ACT_1989 / "s 31(9)",
        CHILDREN_ACT_1989 / "s 31(10)",
        _CAUSE,
        CHILDREN_ACT_1989 / "s 47(4)",
        CHILDREN_ACT_1989 / "s 47(5A)",
        CHILDREN_ACT_1989 / "s 47(6)",
        COMPLAINTS_REGS_2006 / "reg 3",
    ),
    judgments=(
        Judgment(
            HARINGEY_2013 / "",
            settles="An enquiry without a proper basis, a proper process or a record was unlawful, and "
            "damages followed.",
            decided="2013",
        ),
        Judgment(
            _SWINDON_2001 / "",
            settles="Reasonable cause to suspect is a low test, below finding that harm is likely.",
            decided="2001",
        ),
    ),
    in_force=since(1991, 10, 14),
    checked=on(2026, 11, 22),
    seen="Children Act 1989 sections 31(9) and (10) and 47, in a copy with changes to 25 March 2026; SI "
    "2006/1738 regulation 3 (which leaves section 47 out). The judgments were not read, only notes on them.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Whether the Children's Wellbeing and Schools Act 2026 (multi-agency child protection teams) "
            "changes how enquiries are made. No day for it to begin was found."
        ),
        (
            "Where a child is under an emergency order or in police protection an enquiry needs nothing "
            "more, and this rule says nothing."
        ),
    ),
)
