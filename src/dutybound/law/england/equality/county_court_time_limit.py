"""Claim in the county court over disability within six months, the day itself being the first.

Claims about services, public functions and further or higher education go to the county court.  They may not
be brought after the end of the period of six months starting with the date of the act, or such other period
as the court thinks just and equitable.  What is kept up over a period counts at its end, a failure when it is
decided on: when something is done that does not fit with it, or when the time in which it could be expected
is over.  For a university there are nine months where a complaint went to the student complaints scheme
within the six.  The safe day is the last working day of the period counted from the first day of what was
done; where the court is closed on the last day the outer day is the next open one.

Left to judgement: whether something was kept up or was one act with lasting effects, and whether the court
gives more time.  Not given: any pause for a complaint.  Schools go to the Tribunal: another rule says more.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    AS_OF,
    BestAnswer,
    Claim,
    Confidence,
    DateExpression,
    Judgment,
    Reply,
    Right,
    Strength,
    Verdict,
    all_of,
    choose,
    days,
    months,
    on,
    or_next_open_day,
    since,
    working_days,
)
from dutybound.law.england.remedies import JUDICIAL_REVIEW
from dutybound.law.england.sources import EQUALITY_ACT_2010, judgment
from dutybound.law.england.vocabulary import UnfairTreatment
from dutybound.law.england.vocabulary.parties import COUNTY_COURT, DISABLED_PERSON_OR_CARER

_TIME = EQUALITY_ACT_2010 / "s 118(1)"

COUNTS_ON = choose(
    UnfairTreatment.kept_up,
    choose(UnfairTreatment.ended.happened, UnfairTreatment.ended, AS_OF),
    UnfairTreatment.done,
)
"""The day from which the time runs: that of the act, or the end of what is kept up (today, if it is)."""


def last_working_day_of(day: DateExpression) -> DateExpression:
    """The last working day on or before a day."""
    return working_days(1, ENGLAND).before(days(1).after(day))


def _last(amount: int) -> DateExpression:
    return or_next_open_day(months(amount).beginning_with(COUNTS_ON), ENGLAND)


RULE = Right(
    id="equality.county-court-time-limit",
    title="Claim in the county court over disability, within six months",
    owed_by=COUNTY_COURT,
    owed_to=DISABLED_PERSON_OR_CARER,
    strength=Strength.STATUTORY,
    about=UnfairTreatment,
    engaged=all_of(
        UnfairTreatment.body.is_("council", "nhs", "other-service", "college", "university"),
        ~UnfairTreatment.kind.is_("not-thought-about"),
        UnfairTreatment.done.happened,
    ),
    trigger=UnfairTreatment.done,
    steps=(
        Claim(
            used=UnfairTreatment.court_claim,
            safe=last_working_day_of(months(6).beginning_with(UnfairTreatment.done)),
            outer=choose(
                UnfairTreatment.body.is_("university") & UnfairTreatment.student_scheme,
                _last(9),
                _last(6),
            ),
            may_let_in="the court, where it thinks that just and equitable",
            runs_during_complaint=True,
        ),
    ),
    must="Take a claim that is handed in to the county court in time. Hand it in well before the last day: "
    "it may be some days before the court issues it.",
    judged="Whether something was kept up over a time, when a failure was decided on, and whether the court "
    "gives more time.",
    replies=(
        Reply(
            statement="Your time for court has not begun while you complain to us.",
            said=UnfairTreatment.said.includes("complaint-stops-the-clock"),
            verdict=Verdict.MISLEADING,
            because="The time runs from what was done, and no complaint to the body or to the Ombudsman "
            "stops it.",
            source=_TIME,
        ),
    ),
    remedies=(JUDICIAL_REVIEW,),
    gives_less="Whoever loses may have to pay the other side's costs; legal aid is possible. More time is "
    "for the court to give, and not to be counted on. If you want a decision changed and not money, a claim "
    "for judicial review may fit better, and has only three months.",
    best_answer=BestAnswer(
        answer="A full answer to your letter before the claim, well before the six months are over.",
        paper="The letter or note with the day of what was done, and the first refusal in writing.",
    ),
    sources=(
        EQUALITY_ACT_2010 / "s 114(1)",
        EQUALITY_ACT_2010 / "s 114(3)",
        _TIME,
        EQUALITY_ACT_2010 / "s 118(2)",
        EQUALITY_ACT_2010 / "s 118(3)",
        EQUALITY_ACT_2010 / "s 118(6)",
        EQUALITY_ACT_2010 / "s 118(7)",
        EQUALITY_ACT_2010 / "s 119",
    ),
    judgments=(
        Judgment(
            judgment("Pritam Kaur v S Russell & Sons Ltd", "[1973] QB 336") / "",
            settles="Where the court office is closed on the last day, the next day on which it is open is "
            "in time.",
            decided="1972",
        ),
    ),
    in_force=since(2010, 10, 1),
    checked=on(2026, 11, 22),
    seen="Sections 116 to 121 in a copy of the revised text of 2026, and sections 113 (in part) and 114 in "
    "a copy with changes to 2021. The judgment was seen only as case notes on Berky tell it.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "That the outer day moves to the next open day is less sure than the rest; a county court case "
            "that is said to decide it (Aadan v Brent) was not read. The safe day never moves past it."
        ),
        (
            "Section 140AA gave more time for mediation across borders. It is understood to have gone at the "
            "end of 2020 (SI 2019/469, of which the line on this Act was not read), and is not worked out."
        ),
        "The days on which the court office is open are taken to be the working days of England and Wales.",
        "What is still kept up is counted as if it ended today. The safe day counts from its first day.",
        (
            "That a claim is brought on the day on which the court gets it, and not when it is issued, was "
            "not checked. The Act says only 'brought'."
        ),
        "Claims about associations (clubs) go there too, and are not asked about.",
    ),
)
