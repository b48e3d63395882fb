"""Publish a Local Offer of help for disabled children and special needs, and keep it right.

Every council publishes what it expects to be there, for children and young people with special educational
needs or a disability, in education, health, care, training, travel and getting ready for adult life; with or
without an EHC plan, and outside its area too for those it is responsible for.  It puts the Local Offer on its
website, says how others can get a copy and comment, and keeps it under review.  What has to be in it, the
asking of families and their comments have pages of their own.

Left to judgement: when to change it.  Not given: any service that it lists, or a date for a review.
"""

from dutybound.language import (
    ALWAYS,
    AS_OF,
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import CFA_2014, L_AND_P_2015, SEND_REGS_2014
from dutybound.law.england.vocabulary import LocalOffer
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, LOCAL_FAMILIES

_PUBLISH = CFA_2014 / "s 30(1)"
_WEBSITE = SEND_REGS_2014 / "reg 57(a)"
_COPIES = SEND_REGS_2014 / "reg 57(b)"
_HOW_TO_COMMENT = SEND_REGS_2014 / "reg 57(c)"
_REVIEW = CFA_2014 / "s 30(5)"

RULE = StandingDuty(
    id="local-offer.publish",
    title="Publish a Local Offer, and keep it right",
    owed_by=LOCAL_AUTHORITY,
    owed_to=LOCAL_FAMILIES,
    strength=Strength.STATUTORY,
    about=LocalOffer,
    engaged=ALWAYS,
    trigger=AS_OF,
    steps=(
        Standing(
            id="publish",
            title="Publish a Local Offer",
            not_met=~LocalOffer.published,
            sources=(_PUBLISH,),
        ),
        Standing(
            id="website",
            title="Put the Local Offer on the council's website",
            when=LocalOffer.published,
            not_met=~LocalOffer.on_website,
            sources=(_WEBSITE,),
        ),
        Standing(
            id="copies-offline",
            title="Say how people without the internet can get a copy",
            when=LocalOffer.published,
            not_met=~LocalOffer.copies_offline,
            sources=(_COPIES,),
        ),
        Standing(
            id="copies-accessible",
            title="Say how disabled people and those with special needs can get a copy",
            when=LocalOffer.published,
            not_met=~LocalOffer.copies_accessible,
            sources=(_COPIES,),
        ),
        Standing(
            id="how-to-comment",
            title="Say how all of them can comment on the Local Offer",
            when=LocalOffer.published,
            not_met=~LocalOffer.how_to_comment,
            sources=(_HOW_TO_COMMENT,),
        ),
        Standing(
            id="review",
            title="Keep the Local Offer under review",
            when=LocalOffer.published,
            not_met=LocalOffer.out_of_date & ~LocalOffer.reviewed,
            sources=(_REVIEW,),
        ),
    ),
    must="Publish what help it expects to be there, in its area and outside it, in education, health, care, "
    "training, travel and getting ready for adult life; on the website; with how to get a copy and how to "
    "comment; and keep it under review.",
    judged="When the Local Offer has to be changed.",
    replies=(
        Reply(
            statement="It is in the Local Offer, so the help is in place.",
            said=LocalOffer.said.includes("listed-so-in-place"),
            verdict=Verdict.MISLEADING,
            because="The Local Offer is information. A service that it lists is neither an assessment of "
            "your child nor help given.",
            source=_PUBLISH,
        ),
        Reply(
            statement="It is not in the Local Offer, so there is no such help.",
            said=LocalOffer.said.includes("not-listed-so-none"),
            verdict=Verdict.MISLEADING,
            because="The Local Offer is information; what your child needs is looked at under other Acts, "
            "and none of them stops at what is listed.",
            source=_PUBLISH,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="No right to anything that is listed: it is what the council expects to be there when it "
    "publishes. No date is set for a review, and an old date on a page does not by itself show that it was "
    "not kept under review.",
    best_answer=BestAnswer(
        answer="The link to the Local Offer, how to get a copy in another form, and the day of its last "
        "review.",
        paper="The record of the last review of the Local Offer, and how people without the internet get it.",
    ),
    sources=(_PUBLISH, CFA_2014 / "s 30(2)", _REVIEW, _WEBSITE, _COPIES, _HOW_TO_COMMENT),
    judgments=(
        Judgment(
            L_AND_P_2015 / "",
            settles="Section 30 is a duty to publish information, and no more; the draft there told far less "
            "than the Regulations ask for.",
            decided="5 February 2015",
        ),
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Section 30, in a copy of 2025 to 2026; SI 2014/1530 regs 53 to 57 and Schedule 2, in a copy with "
    "changes to 3 April 2018. Of the judgment, case notes. Of the Code of Practice (chapter 4) only what "
    "councils quote.",
    confidence=Confidence.HIGH,
    doubts=(
        "Whether a Local Offer on a website that is not the council's own is 'on their website' is not told.",
        "Later changes to Schedule 2 were looked for in other sources, and none was found.",
    ),
)
