"""Write down who decided on a child protection enquiry, when and why, which harm and which facts.

In one case an enquiry was held unlawful partly for having no record of a proper decision.  From that, and
from what guidance expects of a strategy discussion, a record should show who decided, when and why, the harm
that is suspected and the facts that it rests on.

Left to judgement: how much has to be written.  Not given: a right to see the record at once.  We have not
read the judgment or the guidance, so this rule makes a question and never says that something was broken.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Judgment,
    Standing,
    StandingDuty,
    Strength,
    any_of,
    on,
    since,
)
from dutybound.law.england.care.section_47_threshold import HARINGEY_2013
from dutybound.law.england.remedies import COMMISSIONER, OMBUDSMAN, SOLICITOR
from dutybound.law.england.sources import WORKING_TOGETHER
from dutybound.law.england.vocabulary import Enquiry
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

RULE = StandingDuty(
    id="care.section-47-decision-recorded",
    title="Write down who decided on a child protection enquiry, when, and on which facts",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.GUIDANCE,
    about=Enquiry,
    engaged=Enquiry.opened.happened,
    trigger=AS_OF,
    steps=(
        Standing(
            not_met=any_of(~Enquiry.decision_recorded, ~Enquiry.harm_named, ~Enquiry.facts_named),
            since=Enquiry.opened,
        ),
    ),
    must="Write down who decided, on what day and why; which harm is suspected; and which facts point to it.",
    judged="How much has to be written, and how much of it can be shared without risk to the child.",
    remedies=(SOLICITOR, COMMISSIONER, OMBUDSMAN),
    gives_less="Get a solicitor now: it may be free. A gap in the record does not stop an enquiry, and does "
    "not mean that there was no reason for it. Parts of a record may be held back to keep a child safe. Do "
    "not refuse all contact, keep every appointment, and keep your own records as they are.",
    best_answer=BestAnswer(
        answer="The record of the decision: who, when, which harm and which facts. A solicitor (it may be "
        "free) can ask for it while you go on seeing and talking to them.",
        paper="The record of the decision to start the enquiry and the note of the strategy discussion.",
    ),
    sources=(WORKING_TOGETHER / "",),
    judgments=(
        Judgment(
            HARINGEY_2013 / "",
            settles="An enquiry without a proper basis, a proper process or a record was unlawful.",
            decided="2013",
        ),
    ),
    in_force=since(1991, 10, 14),
    checked=on(2026, 11, 22),
    seen="Neither the judgment nor any edition of Working Together was read; notes on both were.",
    confidence=Confidence.LOW,
    doubts=(
        "What exactly the judgment asks to be recorded was not read.",
        "Which paragraph of Working Together says what has to be written down was not seen.",
    ),
)
