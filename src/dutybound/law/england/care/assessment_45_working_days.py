"""Finish the assessment within 45 working days of the request (guidance, 2013 to March 2026).

The editions of 'Working Together' from 2013 to 2023 made 45 working days from the point of referral the
longest time by which it has to be possible to decide the next steps.  The day of the referral is left out.
It is a maximum, and not a target.  An assessment may take longer where that was talked over with child,
family and others and the reasons were recorded: both are needed, and both are the council's to show.  The
edition of 18 March 2026 has not been read: for requests from that day on another rule asks a question.

Left to judgement: how long this child's assessment ought to take within that.  Not given: a result, or help.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    BestAnswer,
    Confidence,
    Excuse,
    Expectation,
    Judgment,
    Limit,
    Reply,
    Strength,
    Verdict,
    any_of,
    between,
    on,
    working_days,
)
from dutybound.law.england.care.referral_decision_one_working_day import A_CHILD_WAS_REFERRED
from dutybound.law.england.care.referrals import ASSESSMENT_OWED, WITHOUT_A_LOOK
from dutybound.law.england.remedies import OMBUDSMAN, STATUTORY_COMPLAINT
from dutybound.law.england.sources import WORKING_TOGETHER, ombudsman_report
from dutybound.law.england.vocabulary import Referral
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_GUIDANCE = WORKING_TOGETHER / ""
_OUGHT_TO_BE = ASSESSMENT_OWED & any_of(~Referral.route_told.happened, WITHOUT_A_LOOK)
ASSESSMENT_DONE_OR_OWED = A_CHILD_WAS_REFERRED & any_of(
    Referral.route.is_("section-17-assessment"), _OUGHT_TO_BE
)

_REPLIES = (
    Reply(
        statement="The 45 days start when a social worker takes the case.",
        said=Referral.said.includes("starts-at-allocation"),
        verdict=Verdict.AGAINST_GUIDANCE,
        because="They start at the referral; waiting for a worker is part of them.",
        source=_GUIDANCE,
    ),
    Reply(
        statement="There is a waiting list for assessments.",
        said=Referral.said.includes("waiting-list"),
        verdict=Verdict.AGAINST_GUIDANCE,
        because="The wait is part of the 45 working days.",
        source=_GUIDANCE,
    ),
    Reply(
        statement="The school holidays do not count.",
        said=Referral.said.includes("school-holidays"),
        verdict=Verdict.MISLEADING,
        because="The guidance counts working days and not school days.",
        source=_GUIDANCE,
    ),
    Reply(
        statement="We wrote down why it takes longer and talked with you about it.",
        said=Referral.said.includes("overrun-explained"),
        verdict=Verdict.LAWFUL,
        because="That is the guidance's own way of taking longer, if both were done.",
        source=_GUIDANCE,
    ),
    Reply(
        statement="45 days is only a target.",
        said=Referral.said.includes("only-a-target"),
        verdict=Verdict.MISLEADING,
        because="The guidance calls it a maximum, and a council needs a good reason to depart from it.",
        source=_GUIDANCE,
    ),
    Reply(
        statement="The 2026 guidance dropped the 45 days.",
        said=Referral.said.includes("dropped-in-2026"),
        verdict=Verdict.DEPENDS,
        because="A new edition came on 18 March 2026. For a request made before that, the older one is used.",
        depends_on="which paragraph of the new edition says so, and when the request came in",
        source=_GUIDANCE,
    ),
)

RULE = Expectation(
    id="care.assessment-45-working-days",
    title="Finish the assessment within 45 working days of the request",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.GUIDANCE,
    about=Referral,
    engaged=ASSESSMENT_DONE_OR_OWED,
    trigger=Referral.received,
    steps=(
        Limit(
            due=working_days(45, ENGLAND).after(Referral.received),
            done=Referral.assessment_finished,
            excused=(
                Excuse(
                    id="reasons-recorded",
                    title="the council talked over the longer time with your child and you, and wrote down "
                    "the reasons",
                    when=Referral.overrun_talked_over & Referral.overrun_reasons_recorded,
                    source=_GUIDANCE,
                ),
            ),
        ),
    ),
    must="Get to the point where the next steps can be decided, as fast as the child's needs ask for; and "
    "give help that is already known to be needed without waiting for the end.",
    judged="How long this child's assessment ought to take within the 45 working days.",
    replies=_REPLIES,
    remedies=(STATUTORY_COMPLAINT, OMBUDSMAN),
    gives_less="This is guidance, not an Act: missing it is a reason to complain, and a court will seldom do "
    "more than set a day. Help that is plainly needed should not wait for it. If the council's own "
    "published protocol gives less time, ask it to keep to that; it is not worked out here.",
    best_answer=BestAnswer(
        answer="The day on which the assessment was finished; or a dated note of why it takes longer, talked "
        "over with you, and the new day.",
        paper="The log of the day the request came in, the note of the longer time, and the council's "
        "published protocol for assessments.",
    ),
    sources=(_GUIDANCE,),
    judgments=(
        Judgment(
            ombudsman_report("Dudley", "23 002 171") / "",
            settles="Taking over a year to assess a disabled child was fault.",
            decided="2023-10-11",
        ),
        Judgment(
            ombudsman_report("Kirklees", "24 003 351") / "",
            settles="Delay in assessing was fault.",
            decided="2025-04-15",
        ),
    ),
    in_force=between((2013, 4, 15), (2026, 3, 17)),
    checked=on(2026, 11, 22),
    seen="The sentence of the editions of 2013 to 2018 as repeated in the glossaries of two councils' "
    "procedures, and the number in a third of April 2024. The guidance itself was not read in any edition.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "That the days also run where the council never answered, or turned the request away without "
            "looking at the needs, is our reading: an assessment ought then to be under way."
        ),
        (
            "A request made before 18 March 2026 and still open then may be under the newer edition; the "
            "older one, which set the expectation, is used."
        ),
        "The guidance does not define a working day; bank holidays of England and Wales are left out here.",
    ),
    never_with=("care.assessment-time-2026-edition",),
)
