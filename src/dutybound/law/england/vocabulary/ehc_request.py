"""A request for an EHC needs assessment, up to the final plan or the refusal of one."""

from dutybound.language import Choice, Codes, DateFact, Event, Implies, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.coronavirus import coronavirus_question
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN, WHO_DECIDES_ABOUT_PLANS


class EhcRequest(
    Matter,
    key="ehc_request",
    plural="ehc_requests",
    noun="request for an EHC needs assessment",
    of=Child,
):
    """A request for an EHC needs assessment (Children and Families Act 2014 s 36(1)), where there is no plan.

    Where there is one, what is asked for is a re-assessment, a matter of its own with clocks of its own.
    """

    ask_any = "Has anybody asked the council for an EHC needs assessment?"
    ask_others = "Was there another request for an EHC needs assessment?"
    retired = (
        (
            "plan_already",
            "Leave it out. Where there was a plan, tell the request under 'reassessments'.",
        ),
    )

    received = Event(
        "On what day did the council get the request for an EHC needs assessment?",
        happened="the council got the request for an EHC needs assessment",
        not_happened="the council has not got a request for an EHC needs assessment",
        help="The day it arrived, not when a panel or form was ready. For an e-mail, the day of sending. If "
        "your child had a plan by then, it was a request to assess again: tell of it under the plan.",
    )
    became_responsible = Event(
        "If there was no such request: on what day did the council learn, or was it told, that your child "
        "has or may have special educational needs?",
        happened="the council became responsible for your child without a request",
        not_happened="the council did not become responsible for your child without a request",
        help="Anybody may tell the council: a doctor, a health visitor, a private nursery. A child whom the "
        "council was responsible for already does not count.",
    )
    last_assessed = DateFact(
        "If there has been an EHC needs assessment before, when was it?",
        states="your child had last been assessed",
        help="Say 'none' if there has been none. The day on which it ended is the one to give.",
    )
    may_have_sen = Judgement(
        "Does your child have, or may your child have, special educational needs?",
        yes="your child has or may have special educational needs",
        no="your child does not have special educational needs",
        settled_by=WHO_DECIDES_ABOUT_PLANS,
        help="That is: much more difficulty in learning than most children of that age, or a disability "
        "that gets in the way of using an ordinary school. Something extra or different is needed because "
        "of it. No diagnosis is needed.",
    )
    plan_may_be_necessary = Judgement(
        "May it be necessary to give help with special educational needs through an EHC plan?",
        yes="it may be necessary for the help to be given through an EHC plan",
        no="it cannot be necessary for the help to be given through an EHC plan",
        settled_by=WHO_DECIDES_ABOUT_PLANS,
        help="'May be' is a low test, and looks ahead. The council decides first, and the Tribunal on "
        "appeal.",
    )
    considering_letter_sent = Event(
        "Before it decided, did the council write that it was considering an assessment and ask for your "
        "views, and when?",
        happened="the council wrote that it was considering an assessment, and asked for your views",
        not_happened="the council did not write that it was considering an assessment",
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
    assessment_agreed = Event(
        "When did the council agree to assess, or when was it ordered to?",
        happened="the council agreed to assess, or was ordered to",
        not_happened="the council has not agreed to assess, and was not ordered to",
        help="If it refused at first and gave way later, give the later day.",
    )
    assessment_begun = Event(
        "When did the council begin the assessment, by asking somebody for advice?",
        happened="the council began the assessment",
        not_happened="the council has not begun the assessment",
    )
    parent_serves = YesNo(
        "Does a parent serve in the armed forces?",
        yes="a parent serves in the armed forces",
        no="no parent serves in the armed forces",
    )
    year_9 = YesNo(
        "Is your child in year 9 of school or above?",
        yes="your child is in year 9 or above",
        no="your child is not yet in year 9",
        help="Year 9 begins in the September after a child turns 13.",
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
    redraft_served = Event(
        "If the council sent another draft with changes of its own, when did it reach you?",
        happened="another draft, with changes of the council's own, reached you",
        not_happened="no other draft has reached you",
        help="Changes that you asked for do not count, nor does the name of a school.",
    )
    draft_comments_until = DateFact(
        "By what day did the letter with the draft ask for your comments?",
        states="the council's time for comments ends",
        help="Say 'none' if it gives no day.",
    )
    family_ready_early = Event(
        "Did you tell the council that you had no more to say and that it could go on, and when?",
        happened="you told the council that it could go on without waiting",
        not_happened="you did not tell the council that it could go on without waiting",
        help="Comments alone do not count.",
    )
    draft_names_school = YesNo(
        "Did the draft name a school, a college or a type of school?",
        yes="the draft named a school, a college or a type of school",
        no="the draft named no school, college or type of school",
    )
    meeting_required = Event(
        "When did you ask for a meeting with somebody from the council about the draft?",
        happened="you asked for a meeting about the draft",
        not_happened="you did not ask for a meeting about the draft",
    )
    meeting_held = Event(
        "When was somebody from the council there to meet you about the draft?",
        happened="somebody from the council was there to meet you about the draft",
        not_happened="nobody from the council has been there to meet you about the draft",
        help="If you were offered a day that suited you and did not come, give that day.",
    )
    final_plan_sent = Event(
        "When did the council send the final plan?",
        happened="the council sent the final plan",
        not_happened="the council has not sent a final plan",
    )
    setting_closed_from = DateFact(
        "If the school or nursery closed for four weeks or more, on what day did it close?",
        states="the closure of the school or nursery, for four weeks or more, began",
        help="Give the first day on which it was shut. The summer holiday is the usual case; Christmas and "
        "Easter are too short. Say 'none' if there was no such closure.",
    )
    setting_reopens = DateFact(
        "If it closed for four weeks or more: on what day did the school or nursery open again?",
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
    circumstances_by_week_6 = YesNo(
        "If something exceptional happened: did it come in the first six weeks after the request?",
        yes="the exceptional circumstances came in the first six weeks after the request",
        no="the exceptional circumstances came only after the first six weeks",
    )
    circumstances_by_week_16 = YesNo(
        "If something exceptional happened: did it come in the first 16 weeks after the request?",
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
    away_by_week_6 = YesNo(
        "If you were away: were four weeks in a row of it within the first six weeks after the request?",
        yes="four weeks of the absence fell in the first six weeks after the request",
        no="four weeks of the absence did not fall in the first six weeks after the request",
    )
    away_by_week_16 = YesNo(
        "If you were away: were four weeks in a row of it within the first 16 weeks after the request?",
        yes="four weeks of the absence fell in the first 16 weeks after the request",
        no="four weeks of the absence did not fall in the first 16 weeks after the request",
    )
    held_up_by_coronavirus = coronavirus_question()
    impractical = Judgement(
        "Has the Ombudsman or a court said that what happened made it impractical to keep to the time limit?",
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
    said_of_assessing = Codes(
        "What has the council said about whether it will assess?",
        options={
            "six-weeks-from-panel": "The six weeks start when our panel sees the request.",
            "form-incomplete": "The six weeks start when our form is complete.",
            "wait-for-term": "The six weeks start when term starts.",
            "holidays-do-not-count": "The summer holidays do not count.",
            "no-staff": "We do not have the staff to decide in six weeks.",
            "school-must-ask": "The school has to ask for the assessment.",
            "two-cycles-first": "The school must first try two rounds of its own support.",
            "assessed-lately": "We assessed your child a few months ago, so we need not answer.",
            "not-in-school": "Your child is not in school, so we cannot assess.",
            "letter-is-no-request": "A doctor's letter is not a request.",
            "not-two-years-behind": "Your child is not two years behind.",
            "no-diagnosis": "Your child has no diagnosis.",
            "doing-well": "Your child is doing well in lessons.",
            "only-social-care": "The needs are only for social care.",
            "school-has-money-left": "The school has not spent its own money on your child first.",
            "law-has-changed": "The White Paper has changed the test.",
            "over-19": "Your child is over 19 and has finished.",
            "no-plans-before-nursery": "There are no plans before nursery.",
        },
    )
    said_of_draft = Codes(
        "What has the council said about the draft plan?",
        options={
            "seven-days": "You have seven days to comment.",
            "fifteen-working-days": "You have 15 working days to comment.",
            "fifteen-days-to-answer-you": "We have 15 days to answer your comments.",
            "silence-is-agreement": "If we do not hear from you, you agree.",
            "no-meeting": "We cannot offer a meeting.",
            "no-more-time": "The Code does not let us give you more time.",
            "school-named-to-save-time": "We named the school in the draft to save time.",
        },
    )

    implications = (
        Implies(decision_sent, decision, frozenset({"assess", "refuse"})),
        Implies(no_plan_decision_sent, plan_decision, frozenset({"no-plan"})),
    )
    orders = (
        Child.born <= received,
        received <= decision_sent,
        became_responsible <= decision_sent,
        received <= considering_letter_sent,
        considering_letter_sent <= decision_sent,
        received <= assessment_agreed,
        assessment_agreed <= assessment_begun,
        received <= no_plan_decision_sent,
        received <= setting_advice_asked,
        received <= draft_served,
        received <= final_plan_sent,
        draft_served <= final_plan_sent,
        draft_served <= redraft_served,
        redraft_served <= final_plan_sent,
        setting_closed_from <= setting_reopens,
    )
