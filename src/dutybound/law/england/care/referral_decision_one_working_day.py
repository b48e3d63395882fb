"""Decide what to do about a request within one working day, and say so (guidance, 2013 to March 2026).

The editions of 'Working Together' from 2013 to 2023 expected a social worker, within one working day of a
referral, to decide on the next steps and the type of response and to tell whoever made it.  The day of
receipt is left out, whatever the hour.  Deciding without telling is not enough.  The edition of 18 March 2026
has not been read: for requests from that day on another rule asks a question instead.

Left to judgement: which response is right.  Not given: a visit, an assessment or help within that day.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    BestAnswer,
    Confidence,
    Expectation,
    Limit,
    Reply,
    Strength,
    Verdict,
    between,
    on,
    working_days,
)
from dutybound.law.england.care.referrals import NO_FURTHER_ACTION, ONLY_SCHOOL_OR_GP
from dutybound.law.england.remedies import OMBUDSMAN, STATUTORY_COMPLAINT
from dutybound.law.england.sources import WORKING_TOGETHER
from dutybound.law.england.vocabulary import Child, Referral
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

A_CHILD_WAS_REFERRED = Referral.received.happened & Child.under(18, on=Referral.received)
_GUIDANCE = WORKING_TOGETHER / ""

_REPLIES = (
    Reply(
        statement="Your request is waiting for triage.",
        said=Referral.said.includes("waiting-for-triage"),
        verdict=Verdict.AGAINST_GUIDANCE,
        because="The working day runs from when the request came in, and sorting it is part of that day.",
        source=_GUIDANCE,
    ),
    Reply(
        statement="The time starts when we accept the request.",
        said=Referral.said.includes("starts-when-accepted"),
        verdict=Verdict.AGAINST_GUIDANCE,
        because="It starts when the request comes in; whether to accept it is the very thing to be decided.",
        source=_GUIDANCE,
    ),
    Reply(
        statement="We will assess in turn.",
        said=Referral.said.includes("in-turn"),
        verdict=Verdict.DEPENDS,
        because="That is a decision on what comes next, but the time for the assessment itself is running.",
        depends_on="whether the assessment is finished in its own time",
        source=_GUIDANCE,
    ),
    NO_FURTHER_ACTION,
    ONLY_SCHOOL_OR_GP,
)

RULE = Expectation(
    id="care.referral-decision-one-working-day",
    title="Decide what to do about your request within one working day, and tell you",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.GUIDANCE,
    about=Referral,
    engaged=A_CHILD_WAS_REFERRED,
    trigger=Referral.received,
    steps=(
        Limit(
            due=working_days(1, ENGLAND).after(Referral.received),
            done=Referral.route_told,
        ),
    ),
    must="Say that the request came in; decide what comes next (protection at once, an assessment, a child "
    "protection enquiry, help now, a specialist, or nothing more, with reasons); and tell the person who "
    "asked and, unless that would put the child at risk, the family.",
    judged="Which response is right.",
    replies=_REPLIES,
    remedies=(STATUTORY_COMPLAINT, OMBUDSMAN),
    gives_less="This is guidance: a council may depart from it for a good reason. It gives a decision on "
    "what comes next, and no visit or help. A council's own 24-hour rule counts in its own way.",
    best_answer=BestAnswer(
        answer="We got it on this day; this is what we will do, who will do it and why.",
        paper="The acknowledgement, the decision with its reasons and the name of the worker.",
    ),
    sources=(_GUIDANCE,),
    in_force=between((2013, 4, 15), (2026, 3, 17)),
    checked=on(2026, 11, 22),
    seen="The sentence as repeated in a school's copy of Keeping Children Safe in Education and in a note on "
    "the 2013 edition. The guidance itself was not read in any edition.",
    confidence=Confidence.MEDIUM,
    doubts=(
        "The guidance does not define a working day; bank holidays of England and Wales are left out here.",
        (
            "One copy says 'made' and one 'received' of the referral. Receipt is used: it is never the "
            "earlier of the two."
        ),
        (
            "A request made before 18 March 2026 and still open then may be under the newer edition; the "
            "older one, which set the expectation, is used."
        ),
        "The guidance is mainly for referrals of concern; it is taken to reach a request for help too.",
    ),
    never_with=("care.referral-decision-2026-edition",),
)
