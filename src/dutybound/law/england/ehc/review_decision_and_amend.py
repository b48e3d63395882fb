"""After a review meeting: the decision, the proposed changes, and the final changed plan.

Within four weeks of the meeting the council decides to keep, change or end the plan, and says so; if it is
to change it, the plan with the proposed changes and the evidence goes out within the same four weeks.  The
final plan, or a decision not to change it after all, follows as soon as practicable and in any event within
eight weeks of sending the proposed changes.  Changes proposed at another time (without a meeting) have the
eight weeks only.  Left to judgement: what should change.  Not given: the changes that were asked for.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Contested,
    Duty,
    Judgment,
    Limit,
    Reply,
    Strength,
    Verdict,
    any_of,
    choose,
    earlier_of,
    on,
    since,
    weeks,
)
from dutybound.law.england.ehc.coronavirus_2020 import relaxed_in_2020
from dutybound.law.england.remedies import EDUCATION_REMEDIES, TRIBUNAL_APPEAL
from dutybound.law.england.sources import DEVON_2022, SEND_REGS_2014
from dutybound.law.england.vocabulary import Review
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

LATE_NOTICE = Contested(
    id="final-plan-after-a-late-notice",
    question="When is the final plan due if the proposed changes went out late, or not at all?",
    readings={
        "devon-overall": "12 weeks after the meeting: the four and the eight weeks are one maximum, as in "
        "the Devon judgment",
        "words-of-22-3": "eight weeks after the proposed changes were in fact sent, as regulation 22(3) puts "
        "it",
    },
)
NOTICE_DUE = weeks(4).after(Review.meeting_on)
EIGHT_WEEKS = weeks(8).after(Review.amendment_notice_sent)
FINAL_DUE = choose(
    any_of(
        ~Review.meeting_on.happened,
        Review.amendment_notice_sent <= NOTICE_DUE,
        AS_OF <= NOTICE_DUE,
    ),
    EIGHT_WEEKS,
    LATE_NOTICE.date(devon_overall=weeks(12).after(Review.meeting_on), words_of_22_3=EIGHT_WEEKS),
)

RULE = Duty(
    id="ehc.review-decision-and-amend",
    title="Decide after a review, and change the plan in time",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Review,
    engaged=Review.meeting_on.happened | Review.amendment_notice_sent.happened,
    trigger=choose(Review.meeting_on.happened, Review.meeting_on, Review.amendment_notice_sent),
    steps=(
        Limit(
            id="decision",
            title="Tell you within four weeks of the meeting whether the plan is kept, changed or ended",
            due=NOTICE_DUE,
            done=Review.decision_sent,
            excused=(relaxed_in_2020(NOTICE_DUE, Review.held_up_by_coronavirus),),
        ),
        Limit(
            id="notice",
            title="Send the proposed changes, with the plan and the evidence, within the same four weeks",
            when=Review.decision.is_("amend"),
            due=NOTICE_DUE,
            done=Review.amendment_notice_sent,
            excused=(relaxed_in_2020(NOTICE_DUE, Review.held_up_by_coronavirus),),
        ),
        Limit(
            id="final",
            title="Send the final changed plan, or the decision not to change it, within eight weeks of the "
            "proposed changes",
            when=Review.decision.is_("amend"),
            due=FINAL_DUE,
            done=earlier_of(Review.amended_plan_sent, Review.no_amendment_sent),
            excused=(relaxed_in_2020(FINAL_DUE, Review.held_up_by_coronavirus),),
        ),
    ),
    must="Decide and tell the parent or young person and the school, nursery or college. If the plan is "
    "kept or ended, with the right to appeal, the time limits, mediation, disagreement resolution, advice "
    "and the Tribunal's power to make recommendations. If it is changed, with the proposed changes, the "
    "evidence, the right to ask for a school, and at least 15 days, counting the day of service, to comment.",
    judged="Whether and how the plan should change.",
    replies=(
        Reply(
            statement="The eight weeks start when we send the draft.",
            said=Review.said.includes("eight-weeks-from-draft"),
            verdict=Verdict.DEPENDS,
            because="That can be said of the final plan only; it is no reason for sending the proposed "
            "changes later than four weeks after the meeting.",
            source=DEVON_2022 / "",
            depends_on="Whether the proposed changes went out within four weeks of the meeting.",
        ),
        Reply(
            statement="We will change the plan; the draft is to follow.",
            said=Review.said.includes("draft-to-follow"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The proposed changes go out with the decision, within the four weeks.",
            source=DEVON_2022 / "",
        ),
        Reply(
            statement="We do not have the resources.",
            said=Review.said.includes("no-resources"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A lack of resources does not change what the time limits mean.",
            source=DEVON_2022 / "",
        ),
        Reply(
            statement="There is no time limit outside an annual review.",
            said=Review.said.includes("no-limit-outside-review"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Changes proposed at any other time have the same 15 days and eight weeks.",
            source=SEND_REGS_2014 / "reg 28",
        ),
        Reply(
            statement="The school's report came late.",
            said=Review.said.includes("school-report-late"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The four weeks run from the meeting and have no exceptions.",
            source=SEND_REGS_2014 / "reg 20(10)",
        ),
    ),
    remedies=(*EDUCATION_REMEDIES, TRIBUNAL_APPEAL),
    gives_less="No right to the changes that were asked for. No appeal until the final plan or a refusal to "
    "change it. The 12 weeks are never time allowed: if the proposed changes went out early, the final plan "
    "is due early.",
    best_answer=BestAnswer(
        answer="The decision and the proposed changes, sent in four weeks, and when the final plan comes.",
        paper="The date of the meeting, the report, the decision letter, the plan with the changes marked, "
        "and proof of the days on which they were sent.",
    ),
    sources=(
        SEND_REGS_2014 / "reg 20(10)",
        SEND_REGS_2014 / "reg 20(11)",
        SEND_REGS_2014 / "reg 21(9)",
        SEND_REGS_2014 / "reg 21(10)",
        SEND_REGS_2014 / "reg 22",
        SEND_REGS_2014 / "reg 28",
    ),
    judgments=(
        Judgment(
            DEVON_2022 / "",
            settles="The proposed changes go out with the decision, within four weeks of the meeting, so "
            "that the whole takes at most 12 weeks; a lack of resources does not change this.",
            decided="8 March 2022",
            before="Foster J",
        ),
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2014/1530 regs 20 to 22 and 28, in a copy with changes to 3 April 2018. Of the Devon judgment "
    "the opening, and five published notes on it.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Whether the final plan is due 12 weeks after the meeting where the proposed changes "
            "were late (as they were in Devon) or eight weeks after they were sent. Both readings "
            "are worked out. We are sure of the four and the eight weeks, less so of the 12."
        ),
        "How the Ombudsman counts after late changes was not seen.",
        "The 15 days for comments are not worked out here.",
    ),
)
