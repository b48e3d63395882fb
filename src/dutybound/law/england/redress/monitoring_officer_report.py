"""Look at a monitoring officer's report of a breach of the law within 21 days.

Every council has a monitoring officer.  Where it seems to that officer that something the council has done,
left undone or proposes breaks the law, or is likely to, the officer writes a report and sends it to the
councillors.  The council's meeting, or the cabinet where it was the cabinet's doing, looks at the report not
more than 21 days after copies first went out.  Until the end of the first working day after that, nothing is
done to carry the thing out.  The cabinet then writes what it does about it and why.

For mere fault (maladministration) there is a report only after the Ombudsman has looked into it.  Left to
judgement: the officer's own view of whether the law is broken.  Not given: a right of a family to a report or
to an answer.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Duty,
    Limit,
    Reply,
    Strength,
    Verdict,
    days,
    on,
    since,
)
from dutybound.law.england.remedies import JUDICIAL_REVIEW
from dutybound.law.england.sources import LOCAL_GOVERNMENT_AND_HOUSING_ACT_1989
from dutybound.law.england.vocabulary import CouncilService
from dutybound.law.england.vocabulary.parties import COUNCIL_MEETING, LOCAL_AUTHORITY

_OFFICER = LOCAL_GOVERNMENT_AND_HOUSING_ACT_1989 / "s 5(2)"

RULE = Duty(
    id="redress.monitoring-officer-report",
    title="Look at the monitoring officer's report within 21 days",
    owed_by=COUNCIL_MEETING,
    owed_to=LOCAL_AUTHORITY,
    strength=Strength.STATUTORY,
    about=CouncilService,
    engaged=CouncilService.topic.is_("breaks-the-law")
    & CouncilService.monitoring_report_sent.happened,
    trigger=CouncilService.monitoring_report_sent,
    steps=(
        Limit(
            due=days(21).after(CouncilService.monitoring_report_sent),
            done=CouncilService.monitoring_report_considered,
        ),
    ),
    must="Meet and look at the report; carry nothing out until the end of the first working day after that; "
    "and, where it is the cabinet, write down what it does and why.",
    judged="Whether the law is broken or is likely to be: that is the officer's own view.",
    replies=(
        Reply(
            statement="The monitoring officer deals only with how councillors behave.",
            said=CouncilService.said.includes("officer-for-councillors-only"),
            verdict=Verdict.MISLEADING,
            because="The officer also has to report where the council's own acts break the law.",
            source=_OFFICER,
        ),
        Reply(
            statement="The monitoring officer does not have to answer your letter.",
            said=CouncilService.said.includes("must-answer-your-letter"),
            verdict=Verdict.LAWFUL,
            because="The duty is to the council. A letter can only prompt the officer to look.",
            source=_OFFICER,
        ),
    ),
    remedies=(JUDICIAL_REVIEW,),
    gives_less="No right of yours to a report, an answer or a remedy. A short letter to the officer that "
    "names the law and the council's own rule can still help. It stops no clock: the time for a court runs "
    "on.",
    best_answer=BestAnswer(
        answer="Whether the officer looked at it, and what the officer made of it.",
        paper="Any report, the day on which it went to councillors, and the minutes of the meeting.",
    ),
    sources=(
        _OFFICER,
        LOCAL_GOVERNMENT_AND_HOUSING_ACT_1989 / "s 5(2A)",
        LOCAL_GOVERNMENT_AND_HOUSING_ACT_1989 / "s 5(5)",
        LOCAL_GOVERNMENT_AND_HOUSING_ACT_1989 / "s 5(6)",
        LOCAL_GOVERNMENT_AND_HOUSING_ACT_1989 / "s 5A(2)",
        LOCAL_GOVERNMENT_AND_HOUSING_ACT_1989 / "s 5A(6)",
        LOCAL_GOVERNMENT_AND_HOUSING_ACT_1989 / "s 5A(8)",
    ),
    in_force=since(1990, 1, 16),
    checked=on(2026, 11, 22),
    seen="Sections 5 and 5A of the 1989 Act, whole, in a copy to 26 March 2026.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Section 5 came into force two months after the Act was passed on 16 November 1989. Section 5A, "
            "for councils with a cabinet, is younger, with the same 21 days."
        ),
        "How the officer comes to look is not worked out: nobody has to report on each letter.",
    ),
)
