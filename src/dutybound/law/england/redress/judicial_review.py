"""Ask the Administrative Court for judicial review: promptly, and within three months.

The claim form is filed promptly, and in any event not later than three months after the grounds to make the
claim first arose; the day of the decision is left out.  The corresponding date is the outer day, and where
the court office is closed, the next day on which it is open.  The safe day is the last working day before
the corresponding date.  Nobody can agree to more time; a court may give it, even after the end.  And three
months are no shelter: a claim inside them can be refused as not prompt.

Left to judgement: whether the claim was prompt, whether a court gives more time, and whether some other
remedy should be used first.  Not given: damages, or another decision on the merits.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    AS_OF,
    BestAnswer,
    Claim,
    Confidence,
    Contested,
    DateExpression,
    Judgment,
    Reply,
    Right,
    Strength,
    Verdict,
    choose,
    months,
    on,
    or_next_open_day,
    since,
    working_days,
)
from dutybound.law.england.sources import CIVIL_PROCEDURE_RULES, judgment
from dutybound.law.england.vocabulary import Grievance
from dutybound.law.england.vocabulary.parties import ADMINISTRATIVE_COURT, CLAIMANT

_BERKY = judgment("R (Berky) v Newport City Council", "[2012] EWCA Civ 378")
_COWL = judgment("R (Cowl) v Plymouth City Council", "[2001] EWCA Civ 1935")
_TIME = CIVIL_PROCEDURE_RULES / "rule 54.5(1)"

STILL_GOING_ON = Contested(
    id="judicial-review-of-something-still-going-on",
    question="Where a failure goes on, when did the grounds first arise?",
    readings={
        "when-it-began": "on its first day, and the three months run from there",
        "each-day": "each day anew, for as long as the failure goes on",
    },
)


def _filed_by(day: DateExpression) -> DateExpression:
    """The last day on which a claim about what happened on a day can still be filed."""
    return or_next_open_day(months(3).after(day), ENGLAND)


RULE = Right(
    id="redress.judicial-review",
    title="Ask the court for judicial review, promptly and within three months",
    owed_by=ADMINISTRATIVE_COURT,
    owed_to=CLAIMANT,
    strength=Strength.STATUTORY,
    about=Grievance,
    engaged=~Grievance.body.is_("not-public") & Grievance.arose.happened,
    trigger=Grievance.arose,
    steps=(
        Claim(
            used=Grievance.claim_filed,
            safe=working_days(1, ENGLAND).before(months(3).after(Grievance.arose)),
            outer=choose(
                Grievance.still_going_on,
                STILL_GOING_ON.date(
                    when_it_began=_filed_by(Grievance.arose), each_day=_filed_by(AS_OF)
                ),
                _filed_by(Grievance.arose),
            ),
            may_let_in="the court, for good reason",
            runs_during_complaint=True,
        ),
    ),
    must="File the claim form at the Administrative Court. Before that, unless it is urgent, write a letter "
    "that says what is claimed, and give 14 days for the answer.",
    judged="Whether the claim came promptly, whether the court gives more time, and whether something else "
    "(an appeal, or a complaint that would help soon enough) should be used first.",
    replies=(
        Reply(
            statement="You must finish every complaint stage before you go to court.",
            said=Grievance.said.includes("all-stages-before-court"),
            verdict=Verdict.DEPENDS,
            because="A court expects you to use another remedy that would do; a complaint often would not, "
            "where a child goes without help now.",
            depends_on="whether the complaint would put it right, and soon enough",
            source=_COWL / "",
        ),
        Reply(
            statement="You have three months from our final complaint letter to go to court.",
            said=Grievance.said.includes("three-months-from-final-letter"),
            verdict=Verdict.MISLEADING,
            because="The three months run from when the grounds first arose, and a complaint does not stop "
            "them.",
            source=_TIME,
        ),
        Reply(
            statement="We agree that you may have longer to go to court.",
            said=Grievance.said.includes("agreed-longer-for-court"),
            verdict=Verdict.MISLEADING,
            because="The time cannot be made longer by agreement; only a court can give more.",
            source=CIVIL_PROCEDURE_RULES / "rule 54.5(2)",
        ),
        Reply(
            statement="You are a day late for the court.",
            said=Grievance.said.includes("day-late-for-court"),
            verdict=Verdict.DEPENDS,
            because="A last day on which the court office is closed moves to the next open day, and a court "
            "may give more time.",
            depends_on="whether the last day was a closed one, and why the claim comes late",
            source=_BERKY / "",
        ),
    ),
    gives_less="No damages by itself, and no new decision on the merits: the body has to decide again. It "
    "costs money, though legal aid in the child's own name may cover it. Losing a complaint or being turned "
    "away by the Ombudsman does not start the time again. Go to a solicitor in the first weeks.",
    best_answer=BestAnswer(
        answer="An answer to the letter before the claim within 14 days, with what the body will now do.",
        paper="The decision and its date; or what should have been done, and by when.",
    ),
    sources=(
        _TIME,
        CIVIL_PROCEDURE_RULES / "rule 54.5(2)",
        CIVIL_PROCEDURE_RULES / "rule 54.5(3)",
        CIVIL_PROCEDURE_RULES / "rule 3.1(2)(a)",
    ),
    judgments=(
        Judgment(
            _BERKY / "",
            settles="Three months from 26 January end on 26 April; a last day on which the office is closed "
            "moves to the next open day; and a claim on the last day was still refused as not prompt.",
            decided="2012",
        ),
        Judgment(
            _COWL / "",
            settles="Another remedy that would do should be used first.",
            decided="2001",
        ),
    ),
    in_force=since(2000, 10, 2),
    checked=on(2026, 11, 22),
    seen="Rule 54.5(1) to (3) as put in by SI 2000/2092, and what SI 2013/1412 changed in it; rules 2.8(1) "
    "to (3) and 3.1(2)(a) in an early copy; Berky in two case notes; the opening of Practice Direction 5C.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "That the outer day moves to the next open day is a little less sure than the rest. Rule 2.8(5) "
            "gives way to Practice Direction 5C on electronic filing, in force from 1 October 2025; filing "
            "that way is not compulsory in the Administrative Court. Its words on the day of filing were not "
            "seen. The safe day never moves."
        ),
        (
            "A failure that goes on: the rule says 'first arose'. Both readings are shown, and delay counts "
            "against a claim on either."
        ),
        "The days on which the court office is open are taken to be the working days of England and Wales.",
        (
            "Since 2013 the rule sets other times for decisions on planning (six weeks) and on public "
            "contracts; they are not worked out here."
        ),
        (
            "The letter before the claim and its 14 days stand in the Pre-Action Protocol for Judicial "
            "Review, which was not read. They are no part of the limit."
        ),
    ),
)
