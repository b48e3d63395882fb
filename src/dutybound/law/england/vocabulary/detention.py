"""A time in which a child or young person is held in a place for young people."""

from dutybound.language import Choice, Codes, Event, Implies, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.coronavirus import coronavirus_question
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class Detention(
    Matter,
    key="detention",
    plural="detentions",
    noun="time in a secure place for young people",
    of=Child,
):
    """Detention in relevant youth accommodation (Children and Families Act 2014 s 70)."""

    ask_any = "Has a court had your child held, in a secure place for young people or in a prison?"
    ask_others = "Was there another time in a secure place or a prison?"

    place = Choice(
        "Where and how is, or was, your child held?",
        options={
            "youth-place-by-order": "your child is held by order of a court, or was called back to finish a "
            "sentence, in a place for young people in England",
            "adult-prison": "your child is held in an adult prison",
            "other": "your child is held somewhere else, or in another way",
        },
        help="A place for young people is a young offender institution, a secure training centre or school, "
        "or a secure children's home.",
    )
    begun = Event(
        "On what day did this time begin?",
        happened="the time in the secure place began",
        not_happened="the time in the secure place has not begun",
    )
    released = Event(
        "On what day was your child let out?",
        happened="your child was let out",
        not_happened="your child has not been let out",
    )
    plan_before = YesNo(
        "Just before it began, did your child have an EHC plan?",
        yes="your child had an EHC plan just before",
        no="your child had no EHC plan just before",
    )
    council_knew = Event(
        "When did the home council learn that your child is held?",
        happened="the home council learned that your child is held",
        not_happened="the home council does not know that your child is held",
        help="The home council is the one where your child ordinarily lives, or that looks after your child.",
    )
    copy_sent = Event(
        "When did the home council send a copy of the plan to the place?",
        happened="the home council sent a copy of the plan to the place",
        not_happened="the home council has not sent a copy of the plan to the place",
    )
    plan_kept = YesNo(
        "Does the home council keep the plan going?",
        yes="the home council keeps the plan",
        no="the home council has let the plan lapse",
    )
    education_arranged = YesNo(
        "Does the home council arrange the plan's special educational help there, or what comes nearest to "
        "it?",
        yes="the home council arranges special educational help there",
        no="the home council does not arrange special educational help there",
        help="If that help is no longer right for your child, other help that is right counts too.",
    )
    health_in_plan = YesNo(
        "Does the plan give health care?",
        yes="the plan gives health care",
        no="the plan gives no health care",
    )
    health_arranged = YesNo(
        "Does the health service arrange that health care there, or what comes nearest to it?",
        yes="the health service arranges health care there",
        no="the health service does not arrange health care there",
    )
    plan_maintained_after = YesNo(
        "Once your child was let out, did the council keep the plan going?",
        yes="the council kept the plan going once your child was let out",
        no="the council did not keep the plan going once your child was let out",
    )
    reviewed_after = Event(
        "When did the council review the plan, once your child was let out?",
        happened="the council reviewed the plan once your child was let out",
        not_happened="the council has not reviewed the plan since your child was let out",
    )
    could_have_reviewed = Judgement(
        "Could the council have reviewed the plan by now?",
        yes="the council could have reviewed the plan by now",
        no="the council could not have reviewed the plan yet",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="It has to do so as soon as it reasonably can, and the law gives no number of days. A meeting "
        "takes two weeks' notice.",
    )
    request_received = Event(
        "When did the home council get a request for an EHC needs assessment from inside?",
        happened="the home council got a request for an EHC needs assessment",
        not_happened="the home council has not got a request for an EHC needs assessment",
        help="You may ask, or from the end of school age your child, or whoever is in charge of the place.",
    )
    came_to_attention = Event(
        "If there was no request: when did the home council learn that your child may have special needs?",
        happened="the home council learned without a request that your child has or may have special needs",
        not_happened="the home council did not learn without a request that your child may have special "
        "needs",
    )
    outcome = Choice(
        "What did the home council decide?",
        options={
            "refuse-to-assess": "the home council refused to assess",
            "no-plan": "the home council decided after an assessment not to make a plan",
            "make-plan": "the home council decided to make a plan",
            "not-yet": "the home council has not said whether there will be a plan",
        },
    )
    decision_sent = Event(
        "When did the home council tell you whether it would assess?",
        happened="the home council told you whether it would assess",
        not_happened="the home council has not told you whether it will assess",
    )
    no_plan_sent = Event(
        "When did the home council tell you that it would make no plan?",
        happened="the home council told you that it would make no plan",
        not_happened="the home council has not told you that it will make no plan",
    )
    final_plan_sent = Event(
        "When did the home council send the final plan?",
        happened="the home council sent the final plan",
        not_happened="the home council has not sent a final plan",
    )
    asked_around_closure = YesNo(
        "Did the council ask a school for advice around a long closure?",
        yes="the council asked a school for advice around a closure of four weeks or more",
        no="the council asked no school for advice around a closure of four weeks or more",
        help="That is: a closure of four weeks or more. The asking counts from one week before the school "
        "closed to one week before it opened again.",
    )
    exceptional_circumstances = YesNo(
        "Did something exceptional and personal happen to your child, in the weeks that the council had?",
        yes="exceptional personal circumstances affected your child or a parent in those weeks",
        no="no exceptional personal circumstances affected your child or a parent in those weeks",
        help="While your child was of school age, what happened to a parent counts too.",
    )
    parent_away = YesNo(
        "Was a parent away from the council's area for four weeks in a row, in the weeks that it had?",
        yes="a parent was away for four weeks or more in a row in those weeks",
        no="no parent was away for four weeks in a row in those weeks",
        help="Only while your child was of school age. More than four weeks count too.",
    )
    impractical = Judgement(
        "Has the Ombudsman or a court said that what happened made it impractical to keep to the time limit?",
        yes="it was impractical to keep to the time limit for that reason",
        no="it was not impractical to keep to the time limit for that reason",
        settled_by=COURTS_AND_OMBUDSMEN,
    )
    held_up_by_coronavirus = coronavirus_question()
    said = Codes(
        "What has been said about your child's plan and schooling?",
        options={
            "plan-lapses": "The plan lapses while your child is held.",
            "schooling-is-for-the-place": "Schooling is only for the secure place to see to.",
            "ask-after-release": "You can ask for an assessment only after your child is let out.",
        },
    )

    implications = (Implies(no_plan_sent, outcome, frozenset({"no-plan"})),)
    orders = (
        Child.born <= begun,
        begun <= released,
        begun <= council_knew,
        council_knew <= copy_sent,
        released <= reviewed_after,
        request_received <= decision_sent,
        request_received <= no_plan_sent,
        request_received <= final_plan_sent,
    )
