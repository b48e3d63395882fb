"""A refusal that the council took back: an appeal it did not oppose, or an agreement at mediation."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.coronavirus import coronavirus_question
from dutybound.law.england.vocabulary.ehc_request import EhcRequest
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class Concession(
    Matter,
    key="concession",
    plural="concessions",
    noun="refusal that the council took back",
    of=EhcRequest,
):
    """The council gives way after a refusal.  Which clock then runs depends on the route."""

    ask_any = "Has the council taken back a refusal?"
    ask_others = "Has the council taken back another refusal?"

    made = Event(
        "On what day did the council give way?",
        happened="the council gave way",
        not_happened="the council has not given way",
        help="The day it told the Tribunal that it would not oppose the appeal. Or the date on the "
        "mediation agreement, or on the Tribunal's order.",
    )
    route = Choice(
        "How did the council come to give way?",
        options={
            "appeal-not-opposed": "the council told the Tribunal, before it responded to your appeal, "
            "that it would not oppose it",
            "mediation": "it was agreed in writing at mediation",
            "tribunal-order": "the Tribunal made an order",
            "after-response": "the council gave way after it had responded to your appeal, and the "
            "Tribunal has made no order",
            "own-choice": "the council changed its mind without an appeal or mediation",
        },
        help="The time limits that follow are different. The council's letter should say.",
    )
    about = Choice(
        "What had the council refused?",
        options={
            "assess": "the refusal was to assess (or to assess again)",
            "make-plan": "the refusal was to make a plan",
            "contents": "the dispute was about what the plan says of needs or provision, or a refusal "
            "to change it",
            "school": "the dispute was about the school or other place named",
            "contents-and-school": "the dispute was about what the plan says and about the school or "
            "other place named",
            "cease": "the council had decided to end the plan",
            "reconsider": "the Tribunal told the council to decide again",
            "care-or-health": "the agreement was about care or health in the plan, which cannot be appealed",
        },
    )
    amendments_agreed = YesNo(
        "Did the council agree, or was it ordered, to change the plan as well as keep it?",
        yes="the council agreed, or was ordered, to change the plan",
        no="the council did not agree to change the plan, and was not ordered to",
    )
    other_times_agreed = YesNo(
        "Did you and the council agree other dates in writing?",
        yes="you and the council agreed other dates in writing",
        no="you and the council agreed no other dates in writing",
    )
    other_times_ordered = YesNo(
        "Did the Tribunal itself set other dates?",
        yes="the Tribunal set other dates in its order",
        no="the Tribunal set no other dates",
    )
    told_of_assessment = Event(
        "When did the council tell you that it must now assess?",
        happened="the council told you that it must now assess",
        not_happened="the council has not told you that it must now assess",
    )
    plan_needed = Choice(
        "After the assessment, what did the council decide?",
        options={
            "plan": "the council decided that a plan is needed",
            "no-plan": "the council decided that no plan is needed",
            "not-yet": "the council has not said whether a plan is needed",
        },
    )
    reasons_sent = Event(
        "When did the council send its decision, with reasons, that no plan is needed?",
        happened="the council sent its decision and reasons that no plan is needed",
        not_happened="the council has sent no decision that no plan is needed",
    )
    draft_sent = Event(
        "When did the council send a draft plan, after it gave way?",
        happened="the council sent a draft plan",
        not_happened="the council has not sent a draft plan",
    )
    final_plan_sent = Event(
        "When did the council send the final plan, after it gave way?",
        happened="the council sent the final plan after giving way",
        not_happened="the council has not sent a final plan since it gave way",
    )
    amended_plan_sent = Event(
        "When did the council send the changed plan?",
        happened="the council sent the changed plan",
        not_happened="the council has not sent the changed plan",
    )
    carried_out = Event(
        "When did the council do what was agreed?",
        happened="the council did what was agreed",
        not_happened="the council has not done what was agreed",
    )
    exceptional_circumstances = YesNo(
        "Since it gave way, did something exceptional and personal happen to your child or to you?",
        yes="exceptional personal circumstances affected your child or you after the council gave way",
        no="no exceptional personal circumstances affected your child or you after the council gave way",
    )
    away_two_weeks = YesNo(
        "Since it gave way, were you or your child away from the council's area for two weeks or more in "
        "a row?",
        yes="you or your child were away from the area for two weeks or more in a row",
        no="you and your child were not away from the area for two weeks in a row",
        help="14 days in a row count. 13 do not.",
    )
    held_up_by_coronavirus = coronavirus_question()
    school_closed_when_asked = YesNo(
        "Was the school or nursery asked for advice around a closure of four weeks or more?",
        yes="the school or nursery was asked for advice around a closure of four weeks or more",
        no="the school or nursery was not asked for advice around a closure of four weeks or more",
    )
    impractical = Judgement(
        "Has the Ombudsman or a court said that what happened made it impractical to keep to the time limit?",
        yes="it was impractical to keep to the time limit after giving way",
        no="it was not impractical to keep to the time limit after giving way",
        settled_by=COURTS_AND_OMBUDSMEN,
    )
    said = Codes(
        "What has the council said since it gave way?",
        options={
            "no-limit-after-agreement": "We have agreed, so no time limit applies.",
            "four-weeks-to-start": "We have four weeks to start the assessment.",
            "fresh-20-weeks": "We have a fresh 20 weeks.",
            "gave-way-after-responding": "We had already responded to your appeal, so no limit applies.",
            "shortage-of-psychologists": "There is a shortage of educational psychologists.",
            "mediation-not-for-care": "Mediation cannot cover care or section H.",
            "other-dates-were-agreed": "We agreed other dates.",
            "appealing-the-order": "We are appealing against the order.",
            "no-place-at-the-school": "The school has no place.",
            "panel-must-agree": "Our panel must agree first.",
            "clock-starts-on-receipt": "Our time starts when we got the order.",
            "order-in-holidays": "It was the school holidays.",
        },
    )

    orders = (
        EhcRequest.received <= made,
        EhcRequest.decision_sent <= made,
        made <= told_of_assessment,
        made <= reasons_sent,
        made <= draft_sent,
        made <= final_plan_sent,
        made <= amended_plan_sent,
        made <= carried_out,
        draft_sent <= final_plan_sent,
    )
