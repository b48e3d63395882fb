"""Answer the council's request for help with an assessment within six weeks.

Another council, a body of the health service, a youth offending team or those in charge of a secure place,
once asked to help with an EHC needs assessment, must answer within six weeks of the day on which they
themselves got the request, in calendar weeks.  They may refuse where helping would clash with their own
duties or harm their work, and must then say why in writing.  Left to judgement: whether a ground made the
limit impractical.  Not given: advice of any quality, or a limit for the council's own staff, schools or
private therapists, whom the six weeks do not name.  The council's own 6, 16 and 20 weeks never wait.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Duty,
    Excuse,
    Limit,
    Reply,
    Strength,
    Verdict,
    on,
    since,
    weeks,
)
from dutybound.law.england.ehc.coronavirus_2020 import relaxed_in_2020
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, NHS_COMPLAINT, OMBUDSMAN
from dutybound.law.england.sources import CFA_2014, CORONAVIRUS_REGS_2020, SEND_REGS_2014
from dutybound.law.england.vocabulary import Advice
from dutybound.law.england.vocabulary.parties import ASKED_BODY, LOCAL_AUTHORITY

DUE = weeks(6).after(Advice.request_arrived)
_GROUNDS = SEND_REGS_2014 / "reg 8(2)"

RULE = Duty(
    id="ehc.advice-within-six-weeks",
    title="Answer the council within six weeks, where another body is asked to help with the assessment",
    owed_by=ASKED_BODY,
    owed_to=LOCAL_AUTHORITY,
    strength=Strength.STATUTORY,
    about=Advice,
    engaged=Advice.request_arrived.happened
    & Advice.from_whom.is_("another-council", "nhs-body", "youth-offending-team", "secure-place"),
    trigger=Advice.request_arrived,
    steps=(
        Limit(
            due=DUE,
            done=Advice.given,
            excused=(
                Excuse(
                    id="refused-with-reasons",
                    title="the body refused, with written reasons to the council, because helping would "
                    "clash with its own duties or harm its work",
                    when=Advice.refused_with_reasons,
                    source=CFA_2014 / "s 31(2)",
                ),
                Excuse(
                    id="circumstances",
                    title="exceptional circumstances affected the child or family, and that made the limit "
                    "impractical",
                    when=Advice.exceptional_circumstances & Advice.impractical,
                    source=SEND_REGS_2014 / "reg 8(2)(a)",
                ),
                Excuse(
                    id="away",
                    title="the child or family was away from the area for four weeks or more in a row, and "
                    "that made the limit impractical",
                    when=Advice.away_four_weeks & Advice.impractical,
                    source=SEND_REGS_2014 / "reg 8(2)(b)",
                ),
                Excuse(
                    id="missed-appointment",
                    title="the child missed an appointment that the same body had made, and that made the "
                    "limit impractical",
                    when=Advice.missed_appointment & Advice.impractical,
                    source=SEND_REGS_2014 / "reg 8(2)(c)",
                ),
                relaxed_in_2020(DUE, Advice.held_up_by_coronavirus),
            ),
        ),
    ),
    must="Do what the council asked for. A body that will not must tell the council why in writing.",
    judged="Whether helping would clash with the body's own duties or harm its work, and whether a ground "
    "made the limit impractical.",
    replies=(
        Reply(
            statement="We are waiting for health, so the 20 weeks are paused.",
            said=Advice.said.includes("paused-for-health"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Late advice is not one of the grounds that lift the council's own limits, and nothing "
            "pauses them.",
            source=SEND_REGS_2014 / "reg 10(4)",
        ),
        Reply(
            statement="There is a shortage of educational psychologists.",
            said=Advice.said.includes("shortage-of-psychologists"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A shortage of staff is not one of the grounds, for this limit or for the council's own.",
            source=SEND_REGS_2014 / "reg 10(4)",
        ),
        Reply(
            statement="Our waiting list is longer than six weeks.",
            said=Advice.said.includes("long-waiting-list"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A waiting list is not one of the grounds; a body that cannot help has to refuse in "
            "writing, with reasons that the Act knows.",
            source=_GROUNDS,
        ),
        Reply(
            statement="Your child did not come to the appointment.",
            said=Advice.said.includes("did-not-come"),
            verdict=Verdict.DEPENDS,
            because="A missed appointment can lift the limit, but only one that the same body had made "
            "within the six weeks, and only if that made it impractical to answer in time.",
            source=SEND_REGS_2014 / "reg 8(2)(c)",
            depends_on="Whose appointment it was, and when.",
        ),
        Reply(
            statement="The six weeks bind our own psychologists too.",
            said=Advice.said.includes("six-weeks-bind-own-staff"),
            verdict=Verdict.CONTESTED,
            because="Many read it so; but the Regulations speak of requests under section 31, which lists "
            "other bodies and not the council's own staff.",
            source=CFA_2014 / "s 31(1)",
        ),
    ),
    remedies=(NHS_COMPLAINT, COUNCIL_COMPLAINT, OMBUDSMAN),
    gives_less="The six weeks are owed to the council and not to the family. They give no visit, no named "
    "person and no quality. A request that went to the integrated care board is not yet a request to the "
    "hospital: each body counts from its own. When the advice is late, it is the council's own limits that "
    "the family can hold on to.",
    best_answer=BestAnswer(
        answer="The day on which it got the request, and the advice; or its written reasons; or a ground "
        "that the law names, with its dates.",
        paper="The council's request and the day on which it came in, the written reasons if it refused, and "
        "the appointment letters.",
    ),
    sources=(
        CFA_2014 / "s 31",
        SEND_REGS_2014 / "reg 8",
        SEND_REGS_2014 / "reg 26(2)",
        CORONAVIRUS_REGS_2020 / "",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 28 and 31 in a copy of 2025 to 2026; SI 2014/1530 regs 8 and 26 in a copy with changes to "
    "3 April 2018; SI 2020/471 whole, as made.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "That the council's own psychologists and social care are outside the six weeks is our reading "
            "of section 31(1); no decision was found, and many services say otherwise. We are less sure here."
        ),
        "That a district council is no 'local authority' here rests on an Act that was not read.",
    ),
)
