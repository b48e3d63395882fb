"""Finish the assessment in the time that guidance gives (guidance since 18 March 2026).

'Working Together' was replaced on 18 March 2026, and the new edition has not been read.  The older ones gave
at most 45 working days from the referral.  No summary of the changes that was seen says that it went, and
none says that it stayed: so no day is given here, and the rule only asks.

Left to judgement: how long is too long.  Not given: any day.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.care.assessment_45_working_days import ASSESSMENT_DONE_OR_OWED
from dutybound.law.england.remedies import OMBUDSMAN, STATUTORY_COMPLAINT
from dutybound.law.england.sources import WORKING_TOGETHER
from dutybound.law.england.vocabulary import Referral
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_GUIDANCE = WORKING_TOGETHER / ""
_FROM_THE_REFERRAL = (
    "The editions of 2013 to 2023 counted from the referral, with the wait inside; that of 2026 has not been "
    "read."
)
_WHAT_IT_SAYS = "what the 2026 edition, and the council's own protocol, say of how long it may take"

RULE = StandingDuty(
    id="care.assessment-time-2026-edition",
    title="Finish the assessment in the time that guidance and your council's protocol give (since March "
    "2026)",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.GUIDANCE,
    about=Referral,
    engaged=ASSESSMENT_DONE_OR_OWED,
    trigger=Referral.received,
    steps=(Standing(not_met=~Referral.assessment_finished.happened, since=Referral.received),),
    must="Finish the assessment in time, and say which limit the published protocol for assessments sets.",
    judged="How long is too long.",
    replies=(
        Reply(
            statement="The 45 days start when a social worker takes the case.",
            said=Referral.said.includes("starts-at-allocation"),
            verdict=Verdict.DEPENDS,
            because=_FROM_THE_REFERRAL,
            depends_on=_WHAT_IT_SAYS,
            source=_GUIDANCE,
        ),
        Reply(
            statement="There is a waiting list for assessments.",
            said=Referral.said.includes("waiting-list"),
            verdict=Verdict.DEPENDS,
            because=_FROM_THE_REFERRAL,
            depends_on=_WHAT_IT_SAYS,
            source=_GUIDANCE,
        ),
        Reply(
            statement="The school holidays do not count.",
            said=Referral.said.includes("school-holidays"),
            verdict=Verdict.DEPENDS,
            because="The older editions counted working days and not school days; that of 2026 has not been "
            "read.",
            depends_on=_WHAT_IT_SAYS,
            source=_GUIDANCE,
        ),
        Reply(
            statement="We wrote down why it takes longer and talked with you about it.",
            said=Referral.said.includes("overrun-explained"),
            verdict=Verdict.DEPENDS,
            because="That was the older editions' own way of taking longer, if both were done; that of 2026 "
            "has not been read.",
            depends_on=_WHAT_IT_SAYS,
            source=_GUIDANCE,
        ),
        Reply(
            statement="45 days is only a target.",
            said=Referral.said.includes("only-a-target"),
            verdict=Verdict.DEPENDS,
            because="The older editions called it a maximum; that of 2026 has not been read.",
            depends_on=_WHAT_IT_SAYS,
            source=_GUIDANCE,
        ),
        Reply(
            statement="The 2026 guidance dropped the 45 days.",
            said=Referral.said.includes("dropped-in-2026"),
            verdict=Verdict.DEPENDS,
            because="No summary of the changes that was seen says so, and the edition has not been read.",
            depends_on="which paragraph of the 2026 edition says how long an assessment may take",
            source=_GUIDANCE,
        ),
    ),
    remedies=(STATUTORY_COMPLAINT, OMBUDSMAN),
    gives_less="No day is given, because the edition of 2026 has not been read. The editions of 2013 to 2023 "
    "said at most 45 working days. Ask which limit the council's own protocol sets, and hold it to that.",
    best_answer=BestAnswer(
        answer="The limit in our published protocol, the paragraph of the 2026 edition that it rests on, and "
        "the day on which your child's assessment will be finished.",
        paper="The council's published protocol for assessments, and the log of the day the request came in.",
    ),
    sources=(_GUIDANCE,),
    in_force=since(2026, 3, 18),
    checked=on(2026, 11, 22),
    seen="That a new edition was published on 18 March 2026, in two places that give the date. No paragraph "
    "of it was read; the source named is the older editions.",
    confidence=Confidence.LOW,
    doubts=(
        "Does the edition of 2026 keep the 45 working days?",
        (
            "The published file seems to have been replaced about 6 May 2026, and a further consultation "
            "closed on 4 September 2026. Neither outcome was seen."
        ),
    ),
    never_with=("care.assessment-45-working-days",),
)
