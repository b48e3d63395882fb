"""Publish how children are assessed, and who gets which level of help.

Guidance expects each council to publish a local protocol: how assessments are done and how fast, how disabled
children and young carers are assessed, and how to challenge it.  It expects the council and its partners to
publish a threshold document, which says who gets which level of help.  That criteria for help go in the Local
Offer is law, and is told by the rules on the Local Offer.

Left to judgement: what goes in them.  Not given: any help; to publish a bad rule does not make it lawful.
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
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, INFORMATION_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import (
    CFA_2014,
    SEND_REGS_2014,
    WARWICKSHIRE_2015,
    WORKING_TOGETHER,
)
from dutybound.law.england.vocabulary import CouncilService
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, LOCAL_FAMILIES

_GUIDANCE = WORKING_TOGETHER / ""
_CRITERIA = SEND_REGS_2014 / "Sch 2 para 18"

RULE = StandingDuty(
    id="care.publish-local-protocol-and-thresholds",
    title="Publish how children are assessed and who gets which help",
    owed_by=LOCAL_AUTHORITY,
    owed_to=LOCAL_FAMILIES,
    strength=Strength.GUIDANCE,
    about=CouncilService,
    engaged=CouncilService.topic.is_("rules-for-help") & CouncilService.lives_in_area,
    trigger=AS_OF,
    steps=(
        Standing(
            id="protocol",
            title="Publish how children are assessed",
            not_met=~CouncilService.protocol_published,
        ),
        Standing(
            id="thresholds",
            title="Publish, with its partners, who gets which level of help",
            not_met=~CouncilService.thresholds_published,
        ),
    ),
    must="Publish the local protocol (how an assessment is done, how long it takes, how disabled children "
    "and young carers are assessed, how to challenge it), and, with its partners, who gets which level of "
    "help.",
    judged="What goes in the two papers.",
    replies=(
        Reply(
            statement="Our criteria are internal.",
            said=CouncilService.said.includes("criteria-are-internal"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Local Offer has to tell of any criteria for a service that is in it, and social "
            "care for disabled children is in it.",
            source=_CRITERIA,
        ),
        Reply(
            statement="You can ask us for the protocol.",
            said=CouncilService.said.includes("ask-for-the-protocol"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="It is expected to be published, so that nobody has to ask.",
            source=_GUIDANCE,
        ),
    ),
    remedies=(INFORMATION_REVIEW, COUNCIL_COMPLAINT, OMBUDSMAN),
    gives_less="Guidance, and no law, asks for these two papers. Publishing a rule does not make it lawful: "
    "whether it is a good rule is told elsewhere. You can also ask for any rule under the Freedom of "
    "Information Act, which has its own time limit.",
    best_answer=BestAnswer(
        answer="The link to the protocol and to the levels of help, with the day on which each was last "
        "changed.",
        paper="The local protocol for assessment, the threshold document, and any test that the disabled "
        "children's team uses.",
    ),
    sources=(_GUIDANCE, CFA_2014 / "s 30", _CRITERIA),
    judgments=(
        Judgment(
            WARWICKSHIRE_2015 / "",
            settles="A draft Local Offer fell well short of what the Act and the Regulations ask for.",
            decided="2015-02-05",
        ),
    ),
    in_force=since(2013, 4, 15),
    checked=on(2026, 11, 22),
    seen="Section 30 of the 2014 Act and Schedule 2 to SI 2014/1530 (in a copy of 3 April 2018). The "
    "judgment in case notes. Of the guidance no edition was read: a list of contents of an edition before "
    "2023 names local protocols.",
    confidence=Confidence.LOW,
    doubts=(
        (
            "What the edition of March 2026 says of protocols and thresholds is not known. The day given "
            "here is that of the edition of 2013, which was not read either."
        ),
        "The threshold document is for the safeguarding partners, of which the council is one.",
        (
            "The card's example on the time for a Freedom of Information request is told by the rule on "
            "those requests."
        ),
    ),
)
