"""Put everything into the Local Offer that the Regulations list.

When it publishes its Local Offer a council must include the information in Schedule 2 to the Regulations: 23
paragraphs, from what schools and colleges give to how to settle a disagreement.  Social care, childcare,
leisure and the tests for getting a service have a page of their own; this one has the rest.  For a few things
it is enough to say where they can be found; the others have to be told.

Left to judgement: how much detail is enough.  Not given: any of the services.
"""

from dutybound.language import (
    ALWAYS,
    AS_OF,
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.local_offer.items import EVERYTHING_ELSE, provisions
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import L_AND_P_2015, SEND_REGS_2014
from dutybound.law.england.vocabulary import LocalOffer
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, LOCAL_FAMILIES

_INCLUDE = SEND_REGS_2014 / "reg 53"

RULE = StandingDuty(
    id="local-offer.schedule-2-content",
    title="Put into the Local Offer everything that the Regulations list",
    owed_by=LOCAL_AUTHORITY,
    owed_to=LOCAL_FAMILIES,
    strength=Strength.STATUTORY,
    about=LocalOffer,
    engaged=ALWAYS,
    trigger=AS_OF,
    steps=tuple(item.step for item in EVERYTHING_ELSE),
    must="Include the information that Schedule 2 lists: on nurseries, schools, colleges and training; "
    "health; travel; adult life and university; advice, forums and groups; complaints, appeals, mediation "
    "and disagreements; and how to ask for an EHC needs assessment or a personal budget.",
    judged="How much detail is enough for each thing.",
    replies=(
        Reply(
            statement="A link to a directory is enough.",
            said=LocalOffer.said.includes("link-is-enough"),
            verdict=Verdict.DEPENDS,
            because="The information itself has to be in the Local Offer; only for a few things is it enough "
            "to say where they can be found.",
            source=_INCLUDE,
            depends_on="Whether what the link leads to has each thing that the Regulations list.",
        ),
        Reply(
            statement="We decide what goes into our Local Offer.",
            said=LocalOffer.said.includes("we-choose-contents"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A council may add to the list in the Regulations, and may not shorten it.",
            source=_INCLUDE,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="It is about what is told, and not about what is given. Where there is none of a thing, "
    "saying so is enough. An appeal about health or social care within an appeal about education is not "
    "in the list.",
    best_answer=BestAnswer(
        answer="The page of the Local Offer on which each thing stands.",
        paper="The council's own check of its Local Offer against Schedule 2.",
    ),
    sources=(_INCLUDE, *provisions(EVERYTHING_ELSE)),
    judgments=(
        Judgment(
            L_AND_P_2015 / "",
            settles="The list is long and has to be met: the draft there told far less.",
            decided="5 February 2015",
        ),
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2014/1530 reg 53 and the whole of Schedule 2, in a copy with changes to 3 April 2018. Of the "
    "judgment, case notes. The Code of Practice (chapter 4) was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Paragraphs 3 to 5 hold many parts each; they are asked about as one thing each, and a Local "
            "Offer that tells some of the parts is for the reader to judge."
        ),
        "Later changes to Schedule 2 were looked for in other sources, and none was found.",
    ),
)
