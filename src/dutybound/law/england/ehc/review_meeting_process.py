"""Before and after a review meeting: notice, invitations, papers, report.

At least two weeks' notice of the date must be given; those who must be invited include an officer from
social care, whether or not the child has a social worker; the advice obtained goes round at least two
weeks before the meeting; the report is prepared within two weeks after it.  All in calendar days, without
exceptions.  Left to judgement: nothing that moves a date.  Not given: anybody's presence at the meeting,
or a day in the Regulations for sending the report (guidance expects it with the two weeks).
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Contested,
    Duty,
    Limit,
    Reply,
    Strength,
    Verdict,
    days,
    earlier_of,
    on,
    since,
    weeks,
)
from dutybound.law.england.ehc.coronavirus_2020 import relaxed_in_2020
from dutybound.law.england.remedies import EDUCATION_REMEDIES
from dutybound.law.england.sources import SEND_REGS_2014
from dutybound.law.england.vocabulary import Review
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

NOTICE = Contested(
    id="two-weeks-notice",
    question="Does 'at least two weeks' notice' leave out both the day of notice and the day of the meeting?",
    readings={
        "ordinary": "it does not: notice on the same weekday two weeks before is in time",
        "clear-notice": "it does: a whole two weeks must lie between, so notice is due a day sooner",
    },
)
TWO_WEEKS_BEFORE = weeks(2).before(Review.meeting_on)
TWO_WEEKS_AFTER = weeks(2).after(Review.meeting_on)

RULE = Duty(
    id="ehc.review-meeting-process",
    title="Run the review meeting as the law says",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Review,
    engaged=Review.meeting_on.happened,
    trigger=Review.meeting_on,
    steps=(
        Limit(
            id="notice",
            title="Give at least two weeks' notice of the date of the meeting",
            due=NOTICE.date(
                ordinary=TWO_WEEKS_BEFORE, clear_notice=days(15).before(Review.meeting_on)
            ),
            done=Review.notice_sent,
        ),
        Limit(
            id="social-care",
            title="Invite a social care officer to the meeting",
            due=Review.meeting_on,
            done=Review.social_care_invited,
        ),
        Limit(
            id="papers",
            title="Send round the advice at least two weeks before the meeting",
            due=TWO_WEEKS_BEFORE,
            done=Review.papers_sent,
        ),
        Limit(
            id="report",
            title="Prepare the report within two weeks after the meeting",
            due=TWO_WEEKS_AFTER,
            done=earlier_of(Review.report_prepared, Review.report_sent),
            excused=(relaxed_in_2020(TWO_WEEKS_AFTER, Review.held_up_by_coronavirus),),
        ),
    ),
    must="Invite the parent or young person, the school, nursery or college, an education officer, a health "
    "professional and a social care officer; give two weeks' notice; get advice from all of them and send "
    "it round two weeks before; prepare a report with recommendations and any differences of view, with the "
    "advice, and send it to all of them. The council may have the head teacher arrange the meeting, but "
    "answers for its being held; where a school arranges it, sending the papers round is the school's task.",
    replies=(
        Reply(
            statement="Social care comes only if there is a social worker.",
            said=Review.said.includes("social-care-only-if-allocated"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A social care officer must be invited, and asked for advice, whether or not there is a "
            "social worker.",
            source=SEND_REGS_2014 / "reg 20(2)(e)",
        ),
        Reply(
            statement="Nobody has to come to the meeting.",
            said=Review.said.includes("nobody-must-attend"),
            verdict=Verdict.LAWFUL,
            because="The duty is to invite people and get their advice, not to make them come.",
            source=SEND_REGS_2014 / "reg 20(2)",
        ),
        Reply(
            statement="The reports will be there on the day.",
            said=Review.said.includes("reports-on-the-day"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The advice must go round at least two weeks before the meeting.",
            source=SEND_REGS_2014 / "reg 20(4)",
        ),
        Reply(
            statement="The school runs the review, not us.",
            said=Review.said.includes("school-runs-reviews"),
            verdict=Verdict.MISLEADING,
            because="A school may arrange the meeting, but the council must make sure that it is held.",
            source=SEND_REGS_2014 / "reg 20(1)",
        ),
        Reply(
            statement="The report will come next term.",
            said=Review.said.includes("report-next-term"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The report must be prepared within two weeks of the meeting.",
            source=SEND_REGS_2014 / "reg 20(9)",
        ),
        Reply(
            statement="The college must write the report.",
            said=Review.said.includes("college-writes-report"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="For a college of further education the council itself prepares the report.",
            source=SEND_REGS_2014 / "reg 20(8)",
        ),
    ),
    remedies=EDUCATION_REMEDIES,
    gives_less="Nobody can be made to come. Late papers do not undo a review: ask for another date first. "
    "The Regulations set no day for sending the report, though guidance expects it within two weeks.",
    best_answer=BestAnswer(
        answer="The day of notice, who was invited and when, and when the papers went round.",
        paper="The list of those invited with dates, the advice received, the e-mail that sent it round, "
        "and the report.",
    ),
    sources=(
        SEND_REGS_2014 / "reg 20",
        SEND_REGS_2014 / "reg 21",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2014/1530 regs 2 and 19 to 21, in a copy with changes to 3 April 2018.",
    confidence=Confidence.HIGH,
    doubts=(
        "Whether notice exactly two weeks before is enough: no case was found. Both readings are worked out.",
        (
            "The two weeks are for preparing the report. The Code of Practice (9.176, its last "
            "point not seen) is understood to expect it to be sent by then; that expectation is "
            "not worked out."
        ),
        (
            "The Regulations give no day for the invitations: this finds one missing only where "
            "none went out before the meeting."
        ),
        "A meeting that was fixed and then not held is not asked about.",
    ),
)
