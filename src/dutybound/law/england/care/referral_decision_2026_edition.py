"""Decide what to do about a request, and say so (guidance since 18 March 2026).

'Working Together' was replaced on 18 March 2026, and the new edition has not been read.  The older ones gave
one working day.  No summary of the changes that was seen says that it went, and none says that it stayed:
so no day is given here, and the rule only asks.

Left to judgement: how soon is soon enough.  Not given: any day.
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
from dutybound.law.england.care.referral_decision_one_working_day import A_CHILD_WAS_REFERRED
from dutybound.law.england.care.referrals import NO_FURTHER_ACTION, ONLY_SCHOOL_OR_GP
from dutybound.law.england.remedies import OMBUDSMAN, STATUTORY_COMPLAINT
from dutybound.law.england.sources import WORKING_TOGETHER
from dutybound.law.england.vocabulary import Referral
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_GUIDANCE = WORKING_TOGETHER / ""
_NOT_READ = (
    "The editions of 2013 to 2023 let the time run from when the request came in; that of 2026 has not been "
    "read."
)
_WHAT_IT_SAYS = "what the 2026 edition says of how soon a request has to be decided on"

RULE = StandingDuty(
    id="care.referral-decision-2026-edition",
    title="Decide what to do about your request, and tell you (guidance since March 2026)",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.GUIDANCE,
    about=Referral,
    engaged=A_CHILD_WAS_REFERRED,
    trigger=Referral.received,
    steps=(Standing(not_met=~Referral.route_told.happened, since=Referral.received),),
    must="Decide what comes next, and tell the person who asked and the family.",
    judged="How soon is soon enough.",
    replies=(
        Reply(
            statement="Your request is waiting for triage.",
            said=Referral.said.includes("waiting-for-triage"),
            verdict=Verdict.DEPENDS,
            because=_NOT_READ,
            depends_on=_WHAT_IT_SAYS,
            source=_GUIDANCE,
        ),
        Reply(
            statement="The time starts when we accept the request.",
            said=Referral.said.includes("starts-when-accepted"),
            verdict=Verdict.DEPENDS,
            because=_NOT_READ,
            depends_on=_WHAT_IT_SAYS,
            source=_GUIDANCE,
        ),
        Reply(
            statement="We will assess in turn.",
            said=Referral.said.includes("in-turn"),
            verdict=Verdict.DEPENDS,
            because="That is a decision on what comes next; how long the assessment may take is asked apart.",
            depends_on="by which day the assessment will be finished",
            source=_GUIDANCE,
        ),
        NO_FURTHER_ACTION,
        ONLY_SCHOOL_OR_GP,
    ),
    remedies=(STATUTORY_COMPLAINT, OMBUDSMAN),
    gives_less="No day is given, because the edition of 2026 has not been read. The editions of 2013 to 2023 "
    "said one working day.",
    best_answer=BestAnswer(
        answer="The paragraph of the 2026 edition that says how soon, and the day on which we decided.",
        paper="The acknowledgement, the decision with its reasons and the name of the worker.",
    ),
    sources=(_GUIDANCE,),
    in_force=since(2026, 3, 18),
    checked=on(2026, 11, 22),
    seen="That a new edition was published on 18 March 2026, in two places that give the date. No paragraph "
    "of it was read; the source named is the older editions.",
    confidence=Confidence.LOW,
    doubts=(
        "Does the edition of 2026 keep the one working day?",
        (
            "The published file seems to have been replaced about 6 May 2026, and a further consultation "
            "closed on 4 September 2026. Neither outcome was seen."
        ),
    ),
    never_with=("care.referral-decision-one-working-day",),
)
