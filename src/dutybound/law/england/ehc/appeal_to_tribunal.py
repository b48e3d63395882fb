"""Appeal to the Tribunal about an assessment or a plan: by when.

The appeal must reach the Tribunal by the later of two months after the decision letter was sent and one
month after the mediation certificate was issued, in calendar months.  A last day that is not a working
day, or that falls in August or from 25 December to 1 January, moves to the next working day after; those
days are counted like any others in a limit that only runs across them.  Left to judgement: whether the
Tribunal lets in a late appeal.  Not given: an appeal over silence, or over care or health on their own.

A certificate that has not been issued could still come, and bring its month with it, as long as the
adviser was contacted within two months of the decision: until that is ruled out, the right is not called
past.  The outer day shown is then the one that a certificate issued today would bring.
"""

from dutybound.days import TRIBUNAL
from dutybound.language import (
    AS_OF,
    BestAnswer,
    Claim,
    Condition,
    Confidence,
    Reply,
    Right,
    Strength,
    Verdict,
    choose,
    later_of,
    months,
    on,
    or_next_open_day,
    since,
)
from dutybound.law.england.sources import CFA_2014, SEND_REGS_2014, TRIBUNAL_RULES_2008
from dutybound.law.england.vocabulary import Decision
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

TWO_MONTHS = months(2).after(Decision.notice_sent)
LATER_OF_BOTH = later_of(TWO_MONTHS, months(1).after(Decision.certificate_issued))
LAST_DAY = or_next_open_day(LATER_OF_BOTH, TRIBUNAL)
CERTIFICATE_COULD_STILL_COME: Condition = (
    (LAST_DAY < AS_OF)
    & ~Decision.ground.is_("school")
    & ~Decision.certificate_issued.happened
    & (Decision.adviser_contacted <= TWO_MONTHS)
)

RULE = Right(
    id="ehc.appeal-to-tribunal",
    title="Appeal to the SEND Tribunal, which must get it by 5pm on the last day",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Decision,
    engaged=Decision.notice_sent.happened
    & Decision.ground.is_(
        "refuse-to-assess",
        "no-plan",
        "contents",
        "school",
        "refuse-to-reassess",
        "refuse-to-amend",
        "cease",
    ),
    trigger=Decision.notice_sent,
    steps=(
        Claim(
            used=Decision.appealed,
            safe=LATER_OF_BOTH,
            outer=choose(
                CERTIFICATE_COULD_STILL_COME,
                or_next_open_day(months(1).after(AS_OF), TRIBUNAL),
                LAST_DAY,
            ),
            may_let_in="the Tribunal, if you ask and explain",
            runs_during_complaint=True,
        ),
    ),
    must="Send the appeal so that the Tribunal has it in time, with the mediation certificate. None is "
    "needed where the appeal is only about the school or other place named, its type, or that none is named.",
    judged="Whether the Tribunal lets in a late appeal.",
    replies=(
        Reply(
            statement="You cannot appeal while you are complaining.",
            said=Decision.said.includes("cannot-appeal-while-complaining"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A complaint and an appeal are separate; the time for an appeal does not wait for a "
            "complaint.",
            source=CFA_2014 / "s 51",
        ),
        Reply(
            statement="You are a day late, so you cannot appeal.",
            said=Decision.said.includes("a-day-late"),
            verdict=Verdict.MISLEADING,
            because="The Tribunal, not the council, decides, and it can let in a late appeal.",
            source=TRIBUNAL_RULES_2008 / "rule 20",
        ),
        Reply(
            statement="You must go to mediation first.",
            said=Decision.said.includes("must-mediate-first"),
            verdict=Verdict.MISLEADING,
            because="You need only contact the adviser and get a certificate, and not even that where the "
            "appeal is only about the place named.",
            source=CFA_2014 / "s 55",
        ),
        Reply(
            statement="Your time runs from the day you got the letter.",
            said=Decision.said.includes("time-runs-from-receipt"),
            verdict=Verdict.MISLEADING,
            because="Time runs from the day the letter was sent; count from there, or you may be late.",
            source=TRIBUNAL_RULES_2008 / "rule 20(1)",
        ),
        Reply(
            statement="Section H cannot be raised at the Tribunal.",
            said=Decision.said.includes("section-h-cannot-be-raised"),
            verdict=Verdict.MISLEADING,
            because="Inside an appeal about education the Tribunal can make recommendations about care.",
            source=SEND_REGS_2014 / "reg 14(2)",
        ),
        Reply(
            statement="You can appeal about section H on its own.",
            said=Decision.said.includes("section-h-can-be-appealed"),
            verdict=Verdict.MISLEADING,
            because="Care can be raised only within an appeal about education.",
            source=CFA_2014 / "s 51",
        ),
    ),
    gives_less="No appeal over silence, or over the care or health parts of a plan on their own. An appeal "
    "closes the Ombudsman's door on what was appealed. What comes in after 5pm is taken to come the next "
    "day, so the safe course is the day before. The two months for contacting the adviser are never longer.",
    best_answer=BestAnswer(
        answer="The decision letter with all that the law says must go with it, and the day it was sent.",
        paper="The decision letter, with proof of when it was sent, and the mediation certificate.",
    ),
    sources=(
        CFA_2014 / "s 51",
        CFA_2014 / "s 55",
        SEND_REGS_2014 / "reg 33",
        SEND_REGS_2014 / "reg 34",
        TRIBUNAL_RULES_2008 / "rule 12",
        TRIBUNAL_RULES_2008 / "rule 20(1)",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Rule 20(1), and rule 12(2) to (4) as marked in the change of 21 July 2020; SI 2014/1530 regs 32 to "
    "39 in a copy with changes to 3 April 2018; sections 51 and 55; a legal charity's pages on time limits. "
    "Not seen: rules 1, 5, 12(1) and 20(4).",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The 5pm point is in the Upper Tribunal's twin of rule 12(1); the First-tier text, and how the "
            "Tribunal treats an e-mail at 6pm, were not seen."
        ),
        "That the Tribunal may let in a late appeal rests on rules that were not read, and on practice.",
        "Which holidays make a day 'not a working day' is taken to be those of England and Wales.",
        (
            "A certificate may not be issued where the adviser was contacted more than two months "
            "after the date of the notice; we count from when it was sent. If the letter bears an "
            "earlier date, go by that."
        ),
        "Late contact with the adviser is no end: regulation 34(3) lets a family ask the Tribunal for leave.",
        (
            "In CM v Surrey [2014] UKUT 4 (AAC) refusing a parent more time was an error of law; only a "
            "summary was seen."
        ),
    ),
)
