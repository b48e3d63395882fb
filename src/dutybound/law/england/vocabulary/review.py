"""A review of an EHC plan."""

from dutybound.language import Choice, Codes, DateFact, Event, Implies, Matter, YesNo
from dutybound.law.england.vocabulary.coronavirus import coronavirus_question
from dutybound.law.england.vocabulary.plan import Plan


class Review(Matter, key="review", plural="reviews", noun="review of the EHC plan", of=Plan):
    """One review of an EHC plan, from fixing the meeting to the final changed plan."""

    ask_any = "Has there been a review of the EHC plan, or is one due?"
    ask_others = "Was there another review of the EHC plan?"

    meeting_on = DateFact(
        "On what day is, or was, the review meeting?",
        states="the review meeting is or was",
        help="Say 'none' if the council proposed changes to the plan without a review meeting.",
    )
    notice_sent = Event(
        "When were you told the date of the meeting?",
        happened="you were told the date of the meeting",
        not_happened="you have not been told the date of the meeting",
    )
    papers_sent = Event(
        "When were the advice and information for the meeting sent round?",
        happened="the papers for the meeting were sent round",
        not_happened="the papers for the meeting have not been sent round",
    )
    social_care_invited = Event(
        "Was a social care officer invited to the meeting, and when?",
        happened="a social care officer was invited to the meeting",
        not_happened="no social care officer has been invited to the meeting",
        help="One must be invited even if your child has no social worker. 'Yes' will do if you do not "
        "know the day.",
    )
    report_prepared = Event(
        "When was the report of the meeting written?",
        happened="the report of the meeting was written",
        not_happened="the report of the meeting has not been written",
        help="If you do not know, the day on which it was sent to you is enough: see the next question.",
    )
    report_sent = Event(
        "When was the report of the meeting sent?",
        happened="the report of the meeting was sent",
        not_happened="the report of the meeting has not been sent",
    )
    decision = Choice(
        "What did the council decide after the meeting?",
        options={
            "keep": "the council decided to keep the plan as it is",
            "amend": "the council decided to change the plan",
            "cease": "the council decided to end the plan",
            "not-yet": "the council has not said what it decided",
        },
    )
    decision_sent = Event(
        "When did the council send its decision after the meeting?",
        happened="the council sent its decision after the meeting",
        not_happened="the council has sent no decision after the meeting",
    )
    amendment_notice_sent = Event(
        "When did the council send the proposed changes, with the plan and the evidence?",
        happened="the council sent the proposed changes with the plan and the evidence",
        not_happened="the council has not sent the proposed changes",
        help="A letter that only says changes will follow does not count.",
    )
    amended_plan_sent = Event(
        "When did the council send the final changed plan?",
        happened="the council sent the final changed plan",
        not_happened="the council has not sent the final changed plan",
    )
    no_amendment_sent = Event(
        "When did the council send its decision not to make the changes after all?",
        happened="the council sent its decision not to make the changes after all",
        not_happened="the council has sent no decision to drop the changes",
    )
    adulthood_looked_at = YesNo(
        "Did the meeting look at what help your child needs to prepare for adult life?",
        yes="the meeting looked at what help your child needs to prepare for adult life",
        no="the meeting did not look at what help your child needs to prepare for adult life",
        help="Work, a home of one's own, health, friends and taking part in life outside.",
    )
    held_up_by_coronavirus = coronavirus_question()
    said = Codes(
        "What has the council said about the review?",
        options={
            "eight-weeks-from-draft": "The eight weeks start when we send the draft.",
            "draft-to-follow": "We will change the plan; the draft is to follow.",
            "social-care-only-if-allocated": "Social care comes only if there is a social worker.",
            "nobody-must-attend": "Nobody has to come to the meeting.",
            "reports-on-the-day": "The reports will be there on the day.",
            "school-runs-reviews": "The school runs the review, not us.",
            "report-next-term": "The report will come next term.",
            "college-writes-report": "The college must write the report.",
            "no-resources": "We do not have the resources.",
            "no-limit-outside-review": "There is no time limit outside an annual review.",
            "school-report-late": "The school's report came late.",
            "adult-life-later": "Adult life is for a later meeting.",
        },
    )

    implications = (Implies(decision_sent, decision, frozenset({"keep", "amend", "cease"})),)
    orders = (
        Plan.made <= meeting_on,
        notice_sent <= meeting_on,
        social_care_invited <= meeting_on,
        meeting_on <= report_prepared,
        meeting_on <= report_sent,
        report_prepared <= report_sent,
        meeting_on <= decision_sent,
        amendment_notice_sent <= amended_plan_sent,
        amendment_notice_sent <= no_amendment_sent,
    )
