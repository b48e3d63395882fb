"""Say in the Local Offer what social care gives, and what tests have to be met to get it.

Among the things that a Local Offer must tell are social care for disabled children, for those with special
educational needs and for their families, moving to adult services, living independently, childcare, leisure,
and the tests that have to be met before any service in it can be had.  A test that is used and not told is
missing.  The council's short breaks statement, which has to tell the tests for short breaks too, is another
page.

Left to judgement: how much detail is enough.  Not given: any service; and a published test never takes the
place of looking at the child.
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
from dutybound.law.england.local_offer.items import SOCIAL_CARE_AND_CRITERIA, provisions
from dutybound.law.england.remedies import (
    COUNCIL_COMPLAINT,
    JUDICIAL_REVIEW,
    OMBUDSMAN,
)
from dutybound.law.england.sources import L_AND_P_2015, SEND_REGS_2014
from dutybound.law.england.vocabulary import LocalOffer
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, LOCAL_FAMILIES

_INCLUDE = SEND_REGS_2014 / "reg 53"
_CRITERIA = SEND_REGS_2014 / "Sch 2 para 18"

RULE = StandingDuty(
    id="local-offer.social-care-and-criteria",
    title="Say in the Local Offer what social care gives, and who can get it",
    owed_by=LOCAL_AUTHORITY,
    owed_to=LOCAL_FAMILIES,
    strength=Strength.STATUTORY,
    about=LocalOffer,
    engaged=ALWAYS,
    trigger=AS_OF,
    steps=tuple(item.step for item in SOCIAL_CARE_AND_CRITERIA),
    must="Tell what social care gives disabled children, those with special educational needs and their "
    "families; how young people move to adult services and get help to live independently; childcare and "
    "leisure; and every test that has to be met before a service can be had.",
    judged="How much detail is enough for each thing.",
    replies=(
        Reply(
            statement="Our threshold document is internal.",
            said=LocalOffer.said.includes("threshold-is-internal"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Any test that has to be met before a listed service can be had has to be in the Local "
            "Offer.",
            source=_CRITERIA,
        ),
        Reply(
            statement="Your child does not meet the criteria.",
            said=LocalOffer.said.includes("does-not-meet-criteria"),
            verdict=Verdict.DEPENDS,
            because="A test has to be published, and it guides the council and does not take the place of "
            "looking at your child's own needs.",
            source=_CRITERIA,
            depends_on="Which published test is meant, and what the council made of your child's own needs.",
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="It is about what is told, and not about what is given. A council may have tests. Housing and "
    "jobs stand under getting ready for adult life, and not under social care.",
    best_answer=BestAnswer(
        answer="The page on which the service stands, the test for it in full, and who decides.",
        paper="The criteria or threshold document itself: anybody may ask for it as information held by a "
        "public body.",
    ),
    sources=(_INCLUDE, *provisions(SOCIAL_CARE_AND_CRITERIA)),
    judgments=(
        Judgment(
            L_AND_P_2015 / "",
            settles="The list is long and has to be met: the draft there told far less.",
            decided="5 February 2015",
        ),
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2014/1530 reg 53 and Schedule 2 paragraphs 13, 15 and 18, in a copy with changes to 3 April "
    "2018. Of the judgment, case notes. The Code of Practice was seen only as councils quote it: it asks for "
    "the tests to be told where they matter.",
    confidence=Confidence.HIGH,
    doubts=(
        "Whether an offer must link to the council's short breaks statement: no text that says so was seen.",
    ),
)
