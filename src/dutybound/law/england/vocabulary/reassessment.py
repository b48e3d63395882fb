"""A request to assess a child with an EHC plan again."""

from dutybound.language import Choice, Codes, Event, Implies, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.coronavirus import coronavirus_question
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN
from dutybound.law.england.vocabulary.plan import Plan


class Reassessment(
    Matter,
    key="reassessment",
    plural="reassessments",
    noun="request to assess your child again",
    of=Plan,
):
    """A re-assessment (Children and Families Act 2014 s 44(2)-(3)), from the request to the new plan."""

    ask_any = (
        "Has anybody asked the council to assess your child again, now that there is an EHC plan?"
    )
    ask_others = "Was there another request to assess your child again?"

    asked = Event(
        "On what day did the council get the request to assess your child again?",
        happened="the council got the request to assess your child again",
        not_happened="nobody has asked the council to assess your child again",
        help="The day it arrived. For an e-mail, the day of sending.",
    )
    asked_by = Choice(
        "Who asked for it?",
        options={
            "family": "a parent or the young person asked for it",
            "school": "the school or college asked for it",
            "health-body": "the health body that arranges the care in the plan asked for it",
            "council": "the council thought of it by itself",
        },
    )
    decision = Choice(
        "What did the council decide about assessing again?",
        options={
            "agree": "the council agreed to assess again",
            "refuse": "the council refused to assess again",
            "not-yet": "the council has not said whether it will assess again",
        },
    )
    decision_sent = Event(
        "When did the council send its decision whether to assess again?",
        happened="the council sent its decision whether to assess again",
        not_happened="the council has not sent a decision whether to assess again",
        help="If the council thought of it by itself, the day on which it decided.",
    )
    outcome = Choice(
        "After assessing again, what did the council decide about the plan?",
        options={
            "new-plan": "the council decided to change or replace the plan",
            "no-change": "the council decided to leave the plan as it is",
            "not-yet": "the council has not said what will become of the plan",
        },
    )
    final_plan_sent = Event(
        "When did the council send the final plan that followed?",
        happened="the council sent the final plan that followed",
        not_happened="the council has not sent a final plan after assessing again",
        help="A draft does not count.",
    )
    school_closed_when_asked = YesNo(
        "Was the school or nursery asked for advice around a closure of four weeks or more?",
        yes="the school or nursery was asked for advice around a closure of four weeks or more",
        no="the school or nursery was not asked for advice around a closure of four weeks or more",
        help="That is from a week before it closed to a week before it opened again.",
    )
    exceptional_circumstances = YesNo(
        "Did something exceptional and personal happen to your child or to you in the 14 weeks after the "
        "council agreed?",
        yes="exceptional personal circumstances affected your child or you",
        no="no exceptional personal circumstances affected your child or you",
        help="A shortage of staff at the council is not a personal circumstance of yours.",
    )
    away_four_weeks = YesNo(
        "In those 14 weeks, were you or your child away from the council's area for four weeks or more in a "
        "row?",
        yes="you or your child were away from the area for four weeks or more in a row",
        no="you and your child were not away from the area for four weeks in a row",
        help="28 days in a row count. 27 do not.",
    )
    held_up_by_coronavirus = coronavirus_question()
    impractical = Judgement(
        "Has the Ombudsman or a court said that what happened made it impractical to keep to the time limit?",
        yes="it was impractical to keep to the time limit for that reason",
        no="it was not impractical to keep to the time limit for that reason",
        settled_by=COURTS_AND_OMBUDSMEN,
    )
    said = Codes(
        "What has the council said about assessing again?",
        options={
            "wait-for-review": "Wait for the annual review.",
            "fifteen-working-days": "We have 15 working days to answer.",
            "assessed-lately": "We assessed your child a few months ago.",
            "not-necessary": "A new assessment is not necessary.",
            "social-care-will-not": "Social care will not look again.",
            "old-reports-will-do": "We will use the old reports.",
            "twenty-weeks": "We have 20 weeks for it.",
            "shortage-of-psychologists": "There is a shortage of educational psychologists.",
        },
    )

    implications = (Implies(decision_sent, decision, frozenset({"agree", "refuse"})),)
    orders = (
        Plan.made <= asked,
        Plan.made <= decision_sent,
        asked <= decision_sent,
        decision_sent <= final_plan_sent,
    )
