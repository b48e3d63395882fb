"""A complaint under the children's social care procedure."""

from dutybound.language import Choice, Codes, DateFact, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import THE_COUNCIL_TOO


class Complaint(
    Matter,
    key="complaint",
    plural="complaints",
    noun="complaint about children's social care",
    of=Child,
):
    """A complaint under Children Act 1989 s 26 and SI 2006/1738."""

    ask_any = "Have you complained about children's social care?"
    ask_others = "Have you made another complaint about children's social care?"

    grounds_arose = Event(
        "On what day did the thing that you complain about happen?",
        happened="the thing that you complain about happened",
        not_happened="the thing that you complain about has not happened",
        help="If it went on for a while, give the first day.",
    )
    still_going_on = YesNo(
        "Is the thing that you complain about still going on?",
        yes="the thing that you complain about is still going on",
        no="the thing that you complain about is over",
    )
    by = Choice(
        "Who is making the complaint?",
        options={
            "child": "the child is making the complaint",
            "parent": "a parent is making the complaint",
            "has-parental-responsibility": "somebody else who has parental responsibility is making the "
            "complaint",
            "foster-parent": "a foster parent who works with the council is making the complaint",
            "care-leaver": "a young person who has left care is making the complaint",
            "somebody-else": "somebody else is making the complaint",
        },
        help="Somebody who helps you to complain (an advocate or a friend) does not count here: choose the "
        "person whose complaint it is.",
    )
    about = Choice(
        "What is the complaint about?",
        options={
            "assessment-or-help-section-17": "the complaint is about an assessment by children's social "
            "care, or help from it",
            "short-breaks": "the complaint is about short breaks",
            "direct-payment": "the complaint is about a direct payment from children's social care",
            "section-2-help": "the complaint is about help for a disabled child at home or in the community",
            "accommodation-or-in-care": "the complaint is about a child who stays away from home with the "
            "council's help, or who is in its care",
            "leaving-care-help": "the complaint is about help for a young person who has left care",
            "care-or-protection-order": "the complaint is about asking a court for a care, assessment or "
            "emergency protection order, or how the council uses one or a supervision order",
            "carer-assessment": "the complaint is about an assessment of what a parent needs as a carer",
            "adoption-or-special-guardianship": "the complaint is about adoption or special guardianship",
            "section-47-or-conference": "the complaint is about child protection enquiries or a child "
            "protection conference",
            "ehc-plan": "the complaint is about an EHC plan or an EHC assessment",
            "education-or-transport": "the complaint is about education, or travel to school or college",
            "housing-grant": "the complaint is about a grant to adapt the home",
            "something-else": "the complaint is about something that is not children's social care",
        },
        help="If it is about two things, tell us of each as a complaint of its own: each has its own route.",
    )
    looked_after_or_in_need = YesNo(
        "Does the council look after the child, or has it accepted that the child is in need for some "
        "reason other than disability?",
        yes="the council looks after the child, or the child is in need for another reason",
        no="the council does not look after the child, and the child is not in need for another reason",
        help="Not asked where the child is disabled: a disabled child is in need by law.",
    )
    interest_enough = Judgement(
        "Does the person who complains have enough interest in how the child is doing?",
        yes="the person who complains has enough interest in the child's welfare",
        no="the person who complains does not have enough interest in the child's welfare",
        settled_by=THE_COUNCIL_TOO,
        help="This is for people who are not a parent and do not have parental responsibility, such as a "
        "grandparent. The council decides it.",
    )
    interest_accepted = Event(
        "On what day did the council decide that whoever complains may do so?",
        happened="the council decided that the person who complains has enough interest",
        not_happened="the council has not decided that the person who complains has enough interest",
    )
    in_procedure = YesNo(
        "Does the council say that it deals with the complaint under the children's social care procedure?",
        yes="the council deals with the complaint under the children's social care procedure",
        no="the council does not deal with the complaint under the children's social care procedure",
        help="Its letters then speak of the statutory or the Children Act procedure, of an independent "
        "person at stage 2, and of a panel at stage 3.",
    )
    made = Event(
        "On what day did you complain?",
        happened="you complained to the council",
        not_happened="you have not complained to the council",
        help="By speaking counts too. If you posted it, give the day on which it arrived.",
    )
    made_how = Choice(
        "Did you make the complaint in writing or by speaking?",
        options={
            "writing": "the complaint was made in writing",
            "speaking": "the complaint was made by speaking",
        },
        help="This means the complaint itself, not your request for stage 2. If you spoke first and then "
        "wrote an e-mail yourself, say 'writing'.",
    )
    wish_known = Event(
        "On what day did the council come to know that a child or care leaver wants to complain?",
        happened="the council came to know that the child or young person wants to complain",
        not_happened="the council does not know that the child or young person wants to complain",
        help="A care leaver is a young person who was in care. If there is a complaint already, give the "
        "day on which it was made.",
    )
    told_how_it_works = YesNo(
        "Has the council told you how its procedure works, and offered to help you with it?",
        yes="the council told you how its procedure works, and offered help",
        no="the council has not told you how its procedure works, or has offered no help",
        help="It may offer the help itself, or say where to get it.",
    )
    advocate_offered = YesNo(
        "Has the council told the child or young person about advocates, and offered help to get one?",
        yes="the council told the child or young person about advocates, and offered help to get one",
        no="the council has not told the child or young person about advocates, or has offered no help",
    )
    advocate_took_part = YesNo(
        "Does the advocate have a part in what the complaint is about?",
        yes="the advocate has a part in what the complaint is about",
        no="the advocate has no part in what the complaint is about",
        help="Say yes for the person complained of, or that person's boss. Say yes too for somebody who runs "
        "or pays for the service, or who looks into the complaint.",
    )
    advocate_asked = YesNo(
        "When you complained, had you asked for an advocate and not got one yet?",
        yes="an advocate was asked for and there was none yet",
        no="nobody was waiting for an advocate",
        help="An advocate is somebody whom the council finds to speak for the person who complains.",
    )
    advocate_appointed = Event(
        "On what day was the advocate appointed?",
        happened="the advocate was appointed",
        not_happened="no advocate has been appointed",
    )
    later_start_agreed = YesNo(
        "Did you ask the council to start later, and did it agree?",
        yes="you asked the council to start later, and it agreed",
        no="you did not ask the council to start later, or it did not agree",
        help="Say no if the council chose to start later and you did not ask for that.",
    )
    later_start = DateFact(
        "From what later day did you agree that the council would start?",
        states="the later start that you asked for was to be",
    )
    extended_as_complex = YesNo(
        "Has the council decided that it needs up to 10 more working days at stage 1, because the "
        "complaint is complex?",
        yes="the council decided that the complaint is complex and needs more time at stage 1",
        no="the council has not decided that the complaint is complex and needs more time at stage 1",
        help="It does not have to write to you about this. Ask when it decided, and why.",
    )
    stage_1_answer = Event(
        "On what day did you get the council's answer at stage 1?",
        happened="you got the council's answer at stage 1",
        not_happened="the council has not answered at stage 1",
    )
    resolved = Event(
        "On what day did you and the council both agree that the complaint is settled?",
        happened="you and the council agreed that the complaint is settled",
        not_happened="you and the council have not agreed that the complaint is settled",
        help="If it is not settled, say 'no'. The council cannot decide this on its own.",
    )
    stage_2_requested = Event(
        "On what day did the council get your request for stage 2?",
        happened="the council got the request for stage 2",
        not_happened="stage 2 has not been asked for",
    )
    stage_1_skipped = Event(
        "If you and the council agreed to go straight to stage 2, on what day?",
        happened="you and the council agreed to go straight to stage 2",
        not_happened="you and the council have not agreed to skip stage 1",
    )
    record_completed = Event(
        "On what day did the council finish the written record of your complaint?",
        happened="the council finished the written record of the complaint",
        not_happened="the council has not finished a written record of the complaint",
        help="This matters only where you complained by speaking. It is the last version, after you "
        "were asked what you thought of it.",
    )
    stage_2_delay_notice = Event(
        "When did the council write with the reason for the delay and a new date?",
        happened="the council wrote with the reason for the delay and a new date",
        not_happened="the council has not written with a reason for the delay and a new date",
        help="The letter or e-mail must give both: why it is late, and the day you will hear.",
    )
    stage_2_response_sent = Event(
        "When did the council send its response at stage 2?",
        happened="the council sent its response at stage 2",
        not_happened="the council has sent no response at stage 2",
        help="If your complaint has not come to the end of stage 2, say 'no'.",
    )
    stage_2_response_received = Event(
        "On what day did you get the council's response at stage 2?",
        happened="you got the response at stage 2",
        not_happened="you have not got a response at stage 2",
        help="If your complaint has not come to the end of stage 2, say 'no'.",
    )
    stage_3_requested = Event(
        "On what day did the council get your request for stage 3, with your reasons?",
        happened="the council got your request for stage 3 and your reasons",
        not_happened="the council has not got your request for stage 3 and your reasons",
        help="It has to say why you are not content with the result of stage 2. A request without any "
        "reason does not count: send the reasons.",
    )
    panel_met = Event(
        "On what day did the review panel meet?",
        happened="the review panel met",
        not_happened="the review panel has not met",
        help="The panel is stage 3 of a complaint. If yours has not come so far, say 'no'.",
    )
    panel_report_sent = Event(
        "On what day did the panel send its report?",
        happened="the panel sent its report",
        not_happened="the panel has not sent its report",
        help="The panel is stage 3 of a complaint. If yours has not come so far, say 'no'.",
    )
    recommendations_received = Event(
        "On what day did the council get the panel's recommendations?",
        happened="the council got the panel's recommendations",
        not_happened="the council has not got the panel's recommendations",
        help="If you do not know, say so: it was not before the panel met.",
    )
    stage_3_response_sent = Event(
        "On what day did the council send its response to the panel's recommendations?",
        happened="the council sent its response to the panel's recommendations",
        not_happened="the council has not sent its response to the panel's recommendations",
        help="The panel is stage 3 of a complaint. If yours has not come so far, say 'no'.",
    )
    response_gives_reasons = YesNo(
        "Does the stage 2 response say what the council decided, why, and what it will do?",
        yes="the response at stage 2 says what was decided, why, and what will be done",
        no="the response at stage 2 does not say what was decided, why, or what will be done",
        help="The council may disagree with the investigator, if it says why. It may also say that it will "
        "do no more.",
    )
    response_tells_of_panel = YesNo(
        "Does the stage 2 response say that you can ask for a panel, and how?",
        yes="the response at stage 2 says that you can ask for a panel, and how",
        no="the response at stage 2 does not say that you can ask for a panel, or how",
    )
    on_hold = YesNo(
        "Has the council put the complaint on hold in writing because of court, tribunal, criminal or "
        "disciplinary proceedings?",
        yes="the council put the complaint on hold in writing because of other proceedings",
        no="the council has not put the complaint on hold in writing because of other proceedings",
    )
    hold_harm_decided = YesNo(
        "Did the council decide that going on with the complaint would harm the other proceedings?",
        yes="the council decided that going on with the complaint would harm the other proceedings",
        no="the council did not decide that going on with the complaint would harm the other proceedings",
        help="That there is an appeal, a court case or a police enquiry is not enough by itself.",
    )
    other_proceedings_ended = Event(
        "On what day did the other proceedings end?",
        happened="the other proceedings ended",
        not_happened="the other proceedings have not ended",
    )
    resubmitted = Event(
        "On what day did you send the complaint in again?",
        happened="the complaint was sent in again after the hold",
        not_happened="the complaint has not been sent in again after the hold",
        help="If you did, tell us of it as another complaint too, made on that day: its times start again.",
    )
    withdrawn = YesNo(
        "Have you withdrawn the complaint?",
        yes="the complaint was withdrawn",
        no="the complaint has not been withdrawn",
    )
    said = Codes(
        "What has the council said about the complaint?",
        options={
            "clock-starts-at-statement": "The 65 days start when you sign our statement of complaint.",
            "clock-starts-at-investigator": "The 65 days start when we have appointed an investigator.",
            "no-independent-person": "We cannot find an independent person.",
            "complaint-changed": "You changed your complaint, so the time starts again.",
            "late-notice-complex": "The complaint is complex, so we have 65 days (told to you after the "
            "first 25 working days).",
            "ombudsman-waits": "The Ombudsman will not look at this until we have finished.",
            "corporate-complaint": "This is a corporate complaint.",
            "no-worker-so-not-in-need": "Your child has no social worker, so your child is not in need.",
            "complaint-form-only": "You must complain on our form.",
            "child-must-consent": "Your child must consent before you can complain.",
            "tribunal-so-we-stop": "You have appealed to the Tribunal, so we have stopped your complaint.",
            "child-protection-outside": "Child protection enquiries are outside this procedure.",
            "only-a-grandparent": "You are only a grandparent.",
            "over-a-year": "It was more than 12 months ago, so the complaint is closed.",
            "began-two-years-ago": "It began two years ago.",
            "knew-you-could-complain": "You knew that you could complain.",
            "twenty-days-at-stage-1": "We aim to answer stage 1 in 20 working days.",
            "twenty-days-for-an-advocate": "You have an advocate, so we have 20 working days.",
            "wait-for-our-letter": "You must wait for our stage 1 letter.",
            "clock-starts-at-note": "The time starts when our note of your complaint is agreed.",
            "complex-at-stage-1": "The complaint is complex, so stage 1 takes 20 working days.",
            "meeting-first": "We would like to meet you before we answer.",
            "stage-2-achieves-nothing": "Stage 2 would achieve nothing.",
            "late-for-stage-2": "You had 20 working days to ask for stage 2, and they are over.",
            "second-stage-1": "We will look at it at stage 1 a second time first.",
            "stage-2-form-only": "You must ask for stage 2 on our form.",
            "mediation-instead": "Would you like mediation instead of stage 2?",
            "resolved-so-closed": "The complaint is resolved, so it is closed.",
            "panel-adds-nothing": "A panel can add nothing.",
            "mostly-upheld": "Most of your points were upheld, so there will be no panel.",
            "panels-award-no-money": "Panels cannot award money.",
            "no-reasons-for-panel": "You gave no reasons for wanting a panel.",
            "day-late-for-panel": "You asked for the panel a day late.",
            "ombudsman-instead-of-panel": "Go to the Ombudsman instead of a panel.",
            "thirty-days-to-appoint": "We have 30 working days to appoint the panel.",
            "no-chair-free": "No chair is free to lead the panel.",
            "you-moved-the-panel": "You asked us to move the panel's meeting.",
            "no-lawyer-at-panel": "You may not bring a lawyer to the panel.",
            "director-on-leave": "The Director is on leave, so our response will be late.",
            "as-soon-as-practicable": "We will respond to the panel as soon as is practicable.",
            "panel-not-accepted": "We do not accept what the panel recommends.",
            "actions-will-follow": "What we will do about the panel's report will follow later.",
            "only-an-email": "It was only an e-mail to the social worker, and no complaint.",
            "advocates-only-in-care": "Advocates are only for children in care.",
            "no-advocate-for-parents": "A parent gets no advocate.",
            "finished-on-day-60": "We had looked into it by day 60, so we are in time.",
            "disagree-with-investigator": "We disagree with the investigator.",
        },
    )

    orders = (
        Child.born <= made,
        grounds_arose <= made,
        made <= interest_accepted,
        made <= stage_1_answer,
        made <= resolved,
        made <= stage_2_requested,
        made <= stage_1_skipped,
        made <= record_completed,
        stage_2_requested <= stage_2_response_sent,
        stage_1_skipped <= stage_2_response_sent,
        stage_2_response_sent <= stage_2_response_received,
        stage_2_response_received <= stage_3_requested,
        stage_3_requested <= panel_met,
        panel_met <= panel_report_sent,
        panel_met <= recommendations_received,
        recommendations_received <= stage_3_response_sent,
        made <= other_proceedings_ended,
        other_proceedings_ended <= resubmitted,
    )
    solicitor_first = (
        about.is_("care-or-protection-order", "section-47-or-conference"),
        on_hold,
    )
