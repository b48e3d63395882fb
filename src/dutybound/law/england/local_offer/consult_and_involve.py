"""Ask families and others about the Local Offer, when it is made and when it is reviewed.

The council must consult children and young people with special educational needs or a disability and parents
in its area, and a list of others (schools, colleges, nurseries, those who provide help, its own staff, the
health service), and must ask families about five things: the services they need, how the information is set
out, how people without the internet get it, how it is made accessible, and how they can comment.  It must
also seek comments.

Left to judgement: whether people had a fair chance to answer.  Not given: that the council agrees; and this
is about what the Local Offer says, and not a way to stop a cut.
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
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import L_AND_P_2015, SEND_REGS_2014
from dutybound.law.england.vocabulary import LocalOffer
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, LOCAL_FAMILIES

_FAMILIES = SEND_REGS_2014 / "reg 54(1)"
_NHS = SEND_REGS_2014 / "reg 54(2)"
_NEEDS = SEND_REGS_2014 / "reg 55(a)"
_PRESENTATION = tuple(SEND_REGS_2014 / f"reg 55({letter})" for letter in "bcde")
_SEEK = SEND_REGS_2014 / "reg 56(1)"

RULE = StandingDuty(
    id="local-offer.consult-and-involve",
    title="Ask families and others about the Local Offer",
    owed_by=LOCAL_AUTHORITY,
    owed_to=LOCAL_FAMILIES,
    strength=Strength.STATUTORY,
    about=LocalOffer,
    engaged=LocalOffer.published,
    trigger=AS_OF,
    steps=(
        Standing(
            id="families",
            title="Ask families about the Local Offer, when it is made and when it is reviewed",
            not_met=~LocalOffer.families_consulted,
            sources=(_FAMILIES,),
        ),
        Standing(
            id="services-needed",
            title="Ask families what services they need",
            not_met=~LocalOffer.needs_consulted,
            sources=(_NEEDS,),
        ),
        Standing(
            id="presentation",
            title="Ask families how the Local Offer should be set out, got at and commented on",
            not_met=~LocalOffer.presentation_consulted,
            sources=_PRESENTATION,
        ),
        Standing(
            id="others",
            title="Ask schools, colleges, nurseries, the health service and its own staff too",
            not_met=~LocalOffer.others_consulted,
            sources=(_FAMILIES, _NHS),
        ),
        Standing(
            id="comments",
            title="Ask families for comments on the Local Offer",
            not_met=~LocalOffer.comments_sought,
            sources=(_SEEK,),
        ),
    ),
    must="Consult families and the others on the list when it makes and when it reviews its Local Offer; ask "
    "families about the services they need, how the information is set out and got at, and how they can "
    "comment; and seek their comments.",
    judged="Whether people had a fair chance to answer, and whether it was weighed.",
    replies=(
        Reply(
            statement="The parents' forum was told.",
            said=LocalOffer.said.includes("forum-was-told"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Regulations ask the council to consult families on five things. Telling is not "
            "asking, and one group is not everybody on the list.",
            source=SEND_REGS_2014 / "reg 55",
        ),
        Reply(
            statement="We asked families when we first made it.",
            said=LocalOffer.said.includes("asked-at-the-start"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Families have to be asked when the Local Offer is made and when it is reviewed.",
            source=_FAMILIES,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="The council need not agree with what families say. Being asked about the Local Offer is not "
    "being asked about a cut: other law speaks of that.",
    best_answer=BestAnswer(
        answer="Whom it asked, when, about what, and what it changed.",
        paper="What was sent to families and to the others, what they answered, and the note of what was "
        "made of it.",
    ),
    sources=(_FAMILIES, _NHS, SEND_REGS_2014 / "reg 54(3)", _NEEDS, *_PRESENTATION, _SEEK),
    judgments=(
        Judgment(
            L_AND_P_2015 / "",
            settles="What is to be consulted on is what the Local Offer should say, and not which services "
            "there should be.",
            decided="5 February 2015",
        ),
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2014/1530 regs 54 to 56 and Schedule 3, in a copy with changes to 3 April 2018, where the "
    "health bodies still have older names. Of the judgment, case notes. The Code of Practice was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Regulation 55(a) asks about the services that families require, which sits badly with the "
            "judgment. Only asking, and not what follows from it, is worked out."
        ),
        "No day is set: 'not met' says that it was not done, and not since when.",
    ),
)
