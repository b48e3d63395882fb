"""A complaint to the council about something that has no complaints procedure of its own."""

from dutybound.language import Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class CouncilComplaint(
    Matter,
    key="council_complaint",
    plural="council_complaints",
    noun="complaint about school, travel or another council service",
    of=Child,
):
    """A complaint under a council's ordinary (corporate) complaints procedure."""

    ask_any = "Have you complained to the council about school, travel, an EHC plan or something like that?"
    ask_others = "Have you made another complaint of that kind to the council?"

    own_route = YesNo(
        "Is it about children's social care or adult social care, or something that you can appeal?",
        yes="there is another complaints procedure for it, or an appeal",
        no="there is no other complaints procedure for it, and no appeal",
        help="Say no for lateness with an EHC plan, and for child protection enquiries. Say no for how "
        "school travel is run. Say yes for being refused travel: that has an appeal.",
    )
    received = Event(
        "On what day did the council get your complaint?",
        happened="the council got your complaint",
        not_happened="the council has not got a complaint",
        help="By speaking counts too. You do not have to use the word 'complaint'.",
    )
    acknowledged = Event(
        "On what day did the council tell you that it had your complaint?",
        happened="the council told you that it had your complaint",
        not_happened="the council has not told you that it has your complaint",
    )
    more_time_at_stage_1 = Event(
        "On what day did it tell you that stage 1 takes longer, and why?",
        happened="the council told you that stage 1 takes longer, and why",
        not_happened="the council has not told you that stage 1 takes longer",
        help="Only a message that gives the reason counts.",
    )
    stage_1_answer = Event(
        "On what day did the council send its full answer at stage 1?",
        happened="the council sent its full answer at stage 1",
        not_happened="the council has not sent a full answer at stage 1",
    )
    stage_2_requested = Event(
        "On what day did the council get your request for stage 2?",
        happened="the council got your request for stage 2",
        not_happened="stage 2 has not been asked for",
        help="One line on what you are still not content with is enough.",
    )
    stage_2_acknowledged = Event(
        "On what day did it tell you that it had your request for stage 2?",
        happened="the council told you that it had your request for stage 2",
        not_happened="the council has not told you that it has your request for stage 2",
    )
    more_time_at_stage_2 = Event(
        "On what day did it tell you that stage 2 takes longer, and why?",
        happened="the council told you that stage 2 takes longer, and why",
        not_happened="the council has not told you that stage 2 takes longer",
        help="Only a message that gives the reason counts.",
    )
    stage_2_answer = Event(
        "On what day did the council send its last answer, at stage 2?",
        happened="the council sent its last answer",
        not_happened="the council has not sent its last answer",
    )
    good_reason = Judgement(
        "Has the council given a good reason to take even longer, or not to go by the code?",
        yes="the council has given a good reason to take even longer, or not to go by the code",
        no="the council has given no good reason to take even longer, or not to go by the code",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="The code lets it turn some complaints away, for example where a court already looks at it. A "
        "rule of its own that says 20 days is not a reason by itself.",
    )
    said = Codes(
        "What has the council said about this complaint?",
        options={
            "our-policy-is-20-days": "Our policy is 20 working days for stage 1.",
            "third-stage": "There is a third stage before you can go to the Ombudsman.",
            "code-is-not-law": "The Ombudsman's code is not law.",
            "actions-first": "We will answer when the work to put it right is finished.",
            "no-reason-for-stage-2": "You must say why you want stage 2.",
        },
    )

    orders = (
        Child.born <= received,
        received <= acknowledged,
        received <= stage_1_answer,
        received <= more_time_at_stage_1,
        received <= stage_2_requested,
        stage_2_requested <= stage_2_acknowledged,
        stage_2_requested <= more_time_at_stage_2,
        stage_2_requested <= stage_2_answer,
    )
