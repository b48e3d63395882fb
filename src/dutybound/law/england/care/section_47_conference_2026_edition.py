"""The first child protection conference, in the time that guidance gives (guidance since 18 March 2026).

'Working Together' was replaced on 18 March 2026, and the new edition has not been read.  The older ones gave
15 working days from the strategy discussion.  Whether that number stayed is not known: so no day is given
here, and the rule only asks.

Left to judgement: whether a conference is called, and how long is too long.  Not given: any day.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Standing,
    StandingDuty,
    Strength,
    on,
    since,
)
from dutybound.law.england.care.section_47_conference import CAUTION, COMPLAINTS, CONFERENCE_CALLED
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, OMBUDSMAN, SOLICITOR
from dutybound.law.england.sources import WORKING_TOGETHER
from dutybound.law.england.vocabulary import Enquiry
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

RULE = StandingDuty(
    id="care.section-47-conference-2026-edition",
    title="Hold the first child protection conference in the time that guidance gives (since March 2026)",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.GUIDANCE,
    about=Enquiry,
    engaged=CONFERENCE_CALLED,
    trigger=Enquiry.strategy_discussion,
    steps=(Standing(not_met=~Enquiry.conference.happened, since=Enquiry.strategy_discussion),),
    must="Hold the conference in time, say which limit the area's published procedures set, and help you and "
    "your child to take part.",
    judged="Whether a conference is called, and how long is too long.",
    remedies=(SOLICITOR, COUNCIL_COMPLAINT, OMBUDSMAN),
    gives_less=f"{CAUTION} No day is given, because the edition of 2026 has not been read; the editions of "
    f"2013 to 2023 said 15 working days from the strategy discussion. {COMPLAINTS}",
    best_answer=BestAnswer(
        answer="The day of the conference, and the limit that it follows with the paragraph of the 2026 "
        "edition. Prepare for it with a solicitor, who may be free.",
        paper="The day of the strategy discussion, the invitation, the reports for the conference, and the "
        "area's published procedures.",
    ),
    sources=(WORKING_TOGETHER / "",),
    in_force=since(2026, 3, 18),
    checked=on(2026, 11, 22),
    seen="That a new edition was published on 18 March 2026, in two places that give the date, and one "
    "area's procedures, renewed in May 2026, that show no change. No paragraph of it was read; the source "
    "named is the older editions.",
    confidence=Confidence.LOW,
    doubts=(
        "Does the edition of 2026 keep the 15 working days?",
        (
            "The published file seems to have been replaced about 6 May 2026, and a further consultation "
            "closed on 4 September 2026. Neither outcome was seen."
        ),
    ),
    never_with=("care.section-47-conference",),
)
