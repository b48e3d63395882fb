"""A request for an EHC needs assessment, up to the final plan or the refusal of one."""

from dutybound.language import Choice, Codes, DateFact, Event, Implies, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.coronavirus import coronavirus_question
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class EhcRequest(
    Matter,
    key="ehc_request",
    plural="ehc_requests",
    noun="request for an EHC needs assessment",
    of=Child,
):
    """A request for an EHC needs assessment (Children and Families Act 2014 s 36(1))."""

    received = Event(
        "On what day did the council get the request for an EHC needs assessment?",
        happened="the council got the request for an EHC needs assessment",
        not_happened="the council has not got a request for an EHC needs assessment",
        help="The day it arrived, not when a panel or form was ready. For an e-mail, the day of sending.",
    )
    decision = Choice(
        "What did the council first decide about the assessment?",
        options={
            "assess": "the council agreed to assess",
            "refuse": "the council refused to assess",
            "not-yet": "the council has not said whether it will assess",
        },
    )
    decision_sent = Event(
        "When did the council send its decision whether to assess?",
        happened="the council sent its decision whether to assess",
        not_happened="the council has not sent a decision whether to assess",
    )
    plan_decision = Choice(
        "After the assessment, did the council decide to make a plan?",
        options={
            "make": "the council decided to make a plan",
            "no-plan": "the council decided not to make a plan",
            "not-yet": "the council has not said whether it will make a plan",
        },
    )
    no_plan_decision_sent = Event(
        "When did the council tell you that it would not make a plan?",
        happened="the council told you that it would not make a plan",
        not_happened="the council has not told you that it will not make a plan",
    )
    draft_served = Event(
        "When did the draft plan reach you?",
        happened="the draft plan reached you",
        not_happened="no draft plan has reached you",
    )
    final_plan_sent = Event(
        "When did the council send the final plan?",
        happened="the council sent the final plan",
        not_happened="the council has not sent a final plan",
    )
    setting_closed_from = DateFact(
        "If the school or nursery closed for four weeks or more, on what day did it close?",
        states="the school or nursery closed for four weeks or more",
        help="Give the first day on which it was shut. The summer holiday is the usual case; Christmas and "
        "Easter are too short. Say 'none' if there was no such closure.",
    )
    setting_reopens = DateFact(
        "On what day did it open again?",
        states="the school or nursery was to open again",
        help="The first day back for children.",
    )
    setting_advice_asked = Event(
        "On what day did the council ask the head teacher or nursery for advice?",
        happened="the council asked the school or nursery for advice",
        not_happened="the council has not asked the school or nursery for advice",
    )
    exceptional_circumstances = YesNo(
        "Did something exceptional and personal happen to your child or to you in the 20 weeks after "
        "the request?",
        yes="exceptional personal circumstances affected your child or you",
        no="no exceptional personal circumstances affected your child or you",
        help="A shortage of staff at the council is not a personal circumstance of yours.",
    )
    circumstances_by_week_16 = YesNo(
        "Did that happen in the first 16 of those weeks?",
        yes="the exceptional circumstances came in the first 16 weeks after the request",
        no="the exceptional circumstances came only after the first 16 weeks",
        help="The law may look only at the first 16 weeks. Lawyers do not agree.",
    )
    away_four_weeks = YesNo(
        "In the 20 weeks after the request, were you or your child away from the council's area for "
        "four weeks or more in a row?",
        yes="you or your child were away from the area for four weeks or more in a row",
        no="you and your child were not away from the area for four weeks in a row",
        help="28 days in a row count. 27 do not.",
    )
    away_by_week_16 = YesNo(
        "Were four weeks in a row of that within the first 16 weeks after the request?",
        yes="four weeks of the absence fell in the first 16 weeks after the request",
        no="four weeks of the absence did not fall in the first 16 weeks after the request",
    )
    held_up_by_coronavirus = coronavirus_question()
    impractical = Judgement(
        "Has the Ombudsman or a court said that this made it impractical to keep to the time limit?",
        yes="it was impractical to keep to the time limit for that reason",
        no="it was not impractical to keep to the time limit for that reason",
        settled_by=COURTS_AND_OMBUDSMEN,
    )
    said = Codes(
        "What has the council said about the request?",
        options={
            "shortage-of-psychologists": "There is a shortage of educational psychologists.",
            "backlog": "We have a backlog.",
            "waiting-for-school": "We are waiting for schools to answer.",
            "clock-starts-at-agreement": "The 20 weeks start when we agreed to assess.",
            "school-holidays": "The school holidays do not count.",
            "school-can-meet-need": "The school can meet the needs from its own budget.",
            "changes-restart-the-clock": "You asked for changes to the draft, so the time starts again.",
            "fourteen-weeks-after-giving-way": "We gave way, so we have 14 weeks.",
            "waiting-for-panel": "We cannot send it until our panel meets.",
            "psychologist-report-late": "The psychologist's report came late, so our decision is late.",
            "clock-starts-with-advice": "The 16 weeks start when all the advice is in.",
            "decided-in-time-sent-late": "We decided in time; only the letter was late.",
        },
    )

    implications = (
        Implies(decision_sent, decision, frozenset({"assess", "refuse"})),
        Implies(no_plan_decision_sent, plan_decision, frozenset({"no-plan"})),
    )
    orders = (
        Child.born <= received,
        received <= decision_sent,
        received <= no_plan_decision_sent,
        received <= setting_advice_asked,
        received <= draft_served,
        received <= final_plan_sent,
        draft_served <= final_plan_sent,
        setting_closed_from <= setting_reopens,
    )
