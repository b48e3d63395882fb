"""Carry out what was agreed at mediation, care and health included.

Mediation can deal with social care and health in a plan, which cannot be appealed on their own.  What was
agreed in writing has limits from the date of the agreement: two weeks for what could not have been
appealed, such as hours of care; for what could, the limits of an order of the Tribunal.  Another timetable
agreed in writing takes the place of both.  Left to judgement: whether something made a limit impractical.
Not given: a right to any agreement.
"""

from dutybound.language import (
    ALWAYS,
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
from dutybound.law.england.ehc.after_giving_way import (
    Excusing,
    changed_plan,
    changed_school,
    draft_plan,
    final_plan,
    grounds,
    notice_of_assessment,
    plan_after_assessment,
    reasons_for_no_plan,
)
from dutybound.law.england.remedies import EDUCATION_REMEDIES
from dutybound.law.england.sources import CFA_2014, SEND_REGS_2014
from dutybound.law.england.vocabulary import Concession
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

OTHER_DATES = Excuse(
    id="other-dates",
    title="other dates were agreed in writing",
    when=Concession.other_times_agreed,
    source=SEND_REGS_2014 / "reg 42(5)",
)
EXCUSED = Excusing(grounds(SEND_REGS_2014 / "reg 44(3)", ALWAYS), (OTHER_DATES,))

RULE = Duty(
    id="ehc.mediation-on-social-care",
    title="Do what was agreed at mediation, social care included",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Concession,
    engaged=Concession.made.happened & Concession.route.is_("mediation"),
    trigger=Concession.made,
    steps=(
        Limit(
            id="care-or-health",
            title="Do what was agreed about care or health",
            when=Concession.about.is_("care-or-health"),
            due=weeks(2).after(Concession.made),
            done=Concession.carried_out,
            excused=EXCUSED.without_grounds(2),
        ),
        notice_of_assessment(EXCUSED.with_grounds(2)),
        reasons_for_no_plan(EXCUSED.with_grounds(10)),
        plan_after_assessment(EXCUSED.with_grounds(14)),
        draft_plan(EXCUSED.with_grounds(5)),
        final_plan(EXCUSED.with_grounds(11)),
        changed_plan(EXCUSED.without_grounds(5)),
        changed_school(EXCUSED.without_grounds(2)),
    ),
    must="Do each thing that was agreed by its own date. The integrated care board owes its own part.",
    judged="Whether a ground made a limit impractical.",
    replies=(
        Reply(
            statement="Mediation cannot cover care or section H.",
            said=Concession.said.includes("mediation-not-for-care"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Mediation is open on the care and health parts of a plan, and on what they leave out.",
            source=CFA_2014 / "s 52",
        ),
        Reply(
            statement="We agreed other dates.",
            said=Concession.said.includes("other-dates-were-agreed"),
            verdict=Verdict.DEPENDS,
            because="Other dates that both sides agreed in writing take the place of the law's own.",
            source=SEND_REGS_2014 / "reg 42(5)",
            depends_on="Whether there is a paper that shows it.",
        ),
        Reply(
            statement="We have agreed, so no time limit applies.",
            said=Concession.said.includes("no-limit-after-agreement"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A written agreement at mediation sets limits from its date.",
            source=SEND_REGS_2014 / "reg 42",
        ),
        Reply(
            statement="We have a fresh 20 weeks.",
            said=Concession.said.includes("fresh-20-weeks"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The limits run from the date of the agreement, and none of them is 20 weeks.",
            source=SEND_REGS_2014 / "reg 42(2)",
        ),
    ),
    remedies=EDUCATION_REMEDIES,
    gives_less="No right to get an agreement. The two weeks bind only what was written down and agreed. "
    "There is no appeal about care or health on their own.",
    best_answer=BestAnswer(
        answer="That it is done, and since when; or the paper in which other dates were agreed.",
        paper="The signed mediation agreement, with its date.",
    ),
    sources=(
        CFA_2014 / "s 52",
        SEND_REGS_2014 / "reg 42",
        SEND_REGS_2014 / "reg 44(2)",
        SEND_REGS_2014 / "reg 44(3)",
    ),
    in_force=since(2015, 3, 23),
    checked=on(2026, 11, 22),
    seen="SI 2014/1530 regs 32 to 45, in a copy with changes to 3 April 2018; SI 2015/359 reg 7, as made.",
    confidence=Confidence.HIGH,
    doubts=(
        "The 30 days within which the council must arrange the mediation are not worked out yet.",
        (
            "Where both what the plan says and the school were agreed, the five weeks are used for both, as "
            "regulation 45(5) says; regulation 44(2) could be read as two weeks for the school."
        ),
        (
            "Before 23 March 2015 the limits of regulation 44 were in part different, and were not seen: an "
            "agreement of an earlier date is not worked out."
        ),
    ),
    never_with=("ehc.unopposed-appeal",),
)
