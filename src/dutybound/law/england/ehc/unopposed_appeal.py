"""What the council must do after it tells the Tribunal that it will not oppose your appeal.

Where a council tells the Tribunal, before it responds, that it will not oppose an appeal, the appeal is
treated as won without an order, and each thing then has its own limit in weeks from that day.  Left to
judgement: whether something made a limit impractical.  Not given: these limits after a change of mind
without an appeal, or after the response is in; a plan, where the appeal was about assessing.
"""

from dutybound.language import (
    ALWAYS,
    NEVER,
    BestAnswer,
    Confidence,
    Contested,
    Duty,
    Reply,
    Strength,
    Text,
    Verdict,
    between,
    on,
    since,
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
from dutybound.law.england.sources import (
    SEND_AMENDMENT_REGS_2015,
    SEND_REGS_2014,
)
from dutybound.law.england.vocabulary import Concession
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

REACH = Contested(
    id="reach-of-regulation-45-7",
    question="Can the grounds of regulation 45(7) lift the 10 and 14 weeks that follow an assessment?",
    readings={
        "text": "they cannot: paragraph (7) names paragraphs (3) and (6) only",
        "note": "they can: the note to the amending Regulations says the exceptions match regulation 44, "
        "which reaches the 10 and 14 weeks",
    },
)

GROUNDS = grounds(SEND_REGS_2014 / "reg 45(7)", ALWAYS)
EXCUSED = Excusing(GROUNDS)
EXCUSED_IF_THEY_REACH = Excusing(
    grounds(SEND_REGS_2014 / "reg 45(7)", REACH.condition(text=NEVER, note=ALWAYS))
)

RULE = Duty(
    id="ehc.unopposed-appeal",
    title="Act on an appeal that it did not oppose",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Concession,
    engaged=Concession.made.happened & Concession.route.is_("appeal-not-opposed"),
    trigger=Concession.made,
    steps=(
        notice_of_assessment(EXCUSED.with_grounds(2)),
        reasons_for_no_plan(EXCUSED_IF_THEY_REACH.with_grounds(10)),
        plan_after_assessment(EXCUSED_IF_THEY_REACH.with_grounds(14)),
        draft_plan(EXCUSED.with_grounds(5)),
        final_plan(EXCUSED.with_grounds(11)),
        changed_plan(EXCUSED.without_grounds(5)),
        changed_school(EXCUSED.without_grounds(2)),
    ),
    earlier=(
        Text(
            in_force=between((2014, 9, 1), (2015, 3, 22)),
            steps=(
                changed_plan(GROUNDS, Concession.about.is_("contents"), within_weeks=4),
                changed_school(()),
            ),
            note="For a notice to the Tribunal before 23 March 2015 the changed plan was due within four "
            "weeks (two for the school), and an assessment was to be made within four. The last, and the "
            "other limits of that text, are not worked out.",
        ),
    ),
    must="Treat the appeal as won. Assess, make the plan, send the changed plan, or keep the plan, as the "
    "appeal asked, each by its own date.",
    judged="Whether a ground made a limit impractical, and whether a plan is needed after the assessment.",
    replies=(
        Reply(
            statement="We have agreed, so no time limit applies.",
            said=Concession.said.includes("no-limit-after-agreement"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Once the council has told the Tribunal that it will not oppose, each step has a limit.",
            source=SEND_REGS_2014 / "reg 45",
        ),
        Reply(
            statement="We have four weeks to start the assessment.",
            said=Concession.said.includes("four-weeks-to-start"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="An earlier text gave four weeks for the whole assessment. Since 23 March 2015 the "
            "council has two weeks to tell you that it will assess, and then 10 or 14 in all.",
            source=SEND_AMENDMENT_REGS_2015 / "reg 8",
        ),
        Reply(
            statement="We have a fresh 20 weeks.",
            said=Concession.said.includes("fresh-20-weeks"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The limit for a final plan is 14 weeks (after an assessment) or 11 weeks (where a plan "
            "had been refused) from the day the council gave way.",
            source=SEND_REGS_2014 / "reg 45",
        ),
        Reply(
            statement="We had already responded to your appeal, so no limit applies.",
            said=Concession.said.includes("gave-way-after-responding"),
            verdict=Verdict.DEPENDS,
            because="After a response these limits do not run, but an order made by consent has the same "
            "limits.",
            source=SEND_REGS_2014 / "reg 44(2)",
            depends_on="Whether it told the Tribunal before its response, or the Tribunal made an order.",
        ),
        Reply(
            statement="There is a shortage of educational psychologists.",
            said=Concession.said.includes("shortage-of-psychologists"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A shortage of staff is not one of the grounds that lift these limits.",
            source=SEND_REGS_2014 / "reg 45(7)",
        ),
    ),
    remedies=EDUCATION_REMEDIES,
    gives_less="Giving way on an assessment promises no plan. The Tribunal cannot enforce these limits, but "
    "may take the appeal up again.",
    best_answer=BestAnswer(
        answer="What it will do by each date, or a ground that the law names with its dates.",
        paper="The council's notice to the Tribunal, with its date.",
    ),
    sources=(
        SEND_REGS_2014 / "reg 45",
        SEND_AMENDMENT_REGS_2015 / "reg 1",
        SEND_AMENDMENT_REGS_2015 / "reg 8",
    ),
    in_force=since(2015, 3, 23),
    checked=on(2026, 11, 22),
    seen="SI 2014/1530 regs 39 to 45, in a copy with changes to 3 April 2018; SI 2015/359 regs 1, 7 and 8 "
    "and its note, as made. Of reg 45 before 23 March 2015, paragraphs (3) to (5) as an advice service "
    "quotes them.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Whether the grounds of regulation 45(7) reach the 10 and 14 weeks: the text says no, "
            "the note to the amending Regulations suggests yes. Both readings are worked out."
        ),
        (
            "The earlier text comes from a page that quotes it, and not from the Regulations as made. SI "
            "2015/359 has no transitional rule, so the day of the notice to the Tribunal is taken to choose "
            "the text."
        ),
    ),
    never_with=("ehc.mediation-on-social-care",),
)
