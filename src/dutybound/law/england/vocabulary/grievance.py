"""Something that a public body did or failed to do, from which the Ombudsman's and the court's time runs."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class Grievance(
    Matter, key="grievance", plural="grievances", noun="thing that went wrong", of=Child
):
    """A decision, an act or a failure that may be taken to the Ombudsman or to a court."""

    ask_any = "Did anything go wrong that you may want to take to the Ombudsman or a court?"
    ask_others = "Did anything else go wrong that you may want to take to the Ombudsman or a court?"

    body = Choice(
        "Who did it, or failed to do it?",
        options={
            "council": "a council did it or failed to do it",
            "nhs": "a health service did it or failed to do it",
            "school": "a school or college did it or failed to do it",
            "other-public": "another public body did it or failed to do it",
            "not-public": "somebody did it or failed to do it who is not a public body",
        },
    )
    arose = Event(
        "On what day was the decision made, or did it first go wrong?",
        happened="the decision was made, or things first went wrong",
        not_happened="no decision has been made, and nothing has gone wrong",
        help="If something should have been done by a day and was not, it went wrong on the day after.",
    )
    first_noticed = Event(
        "On what day did you first know of what went wrong?",
        happened="you first knew of what went wrong",
        not_happened="you did not know of what went wrong",
        help="Not the day on which you learned that it was against the rules.",
    )
    still_going_on = YesNo(
        "Is what went wrong still going on?",
        yes="what went wrong is still going on",
        no="what went wrong is not still going on",
        help="For example, help that should be given and still is not.",
    )
    ended = Event(
        "If what went wrong went on for a while: on what day did it stop?",
        happened="what went wrong stopped",
        not_happened="what went wrong has not stopped, or was over in one day",
    )
    council_answered = Event(
        "On what day did you get the council's last answer to your complaint about it?",
        happened="the council gave its last answer to a complaint about it",
        not_happened="the council has not given its last answer to a complaint about it",
    )
    fair_chance = Judgement(
        "Has the council been told, and had a fair chance to put it right?",
        yes="the council was told and had a fair chance to put it right, or it is not reasonable to wait",
        no="the council has not been told, or has not had a fair chance to put it right",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="Say yes too if it would not be reasonable to wait for the council: for example, where it has "
        "kept a complaint waiting past the time that the law gives.",
    )
    health_complaint_over = Judgement(
        "If it was a health service: is its own complaints procedure at its end?",
        yes="the health service's own procedure is at its end, or it is not reasonable to wait for it",
        no="the health service's own procedure is not at its end",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="Say yes too if it would not be reasonable to wait for it.",
    )
    ombudsman_asked = Event(
        "On what day did you complain to the Ombudsman?",
        happened="you complained to the Ombudsman",
        not_happened="you have not complained to the Ombudsman",
    )
    claim_filed = Event(
        "On what day was a claim for judicial review filed at the court?",
        happened="the claim for judicial review was filed",
        not_happened="no claim for judicial review has been filed",
    )
    claim_for = Choice(
        "In whose name would a court claim be brought?",
        options={
            "child": "the claim would be brought in the name of a child under 18",
            "young-person": "the claim would be brought in the name of a young person of 18 or over",
            "parent": "the claim would be brought in a parent's name",
        },
        help="A duty to your child is your child's to claim. An adult, who may be a parent, acts for the "
        "child in court.",
    )
    legal_aid_asked = Event(
        "On what day did a solicitor ask for legal aid for the court claim?",
        happened="legal aid for the court claim was asked for",
        not_happened="legal aid for the court claim has not been asked for",
        help="This is the certificate for the court case itself, not first advice.",
    )
    convention_right = Judgement(
        "Did what went wrong do serious harm to family life, home, health, dignity or schooling?",
        yes="what went wrong did serious harm to family life, home, health, dignity or schooling",
        no="what went wrong did no serious harm to family life, home, health, dignity or schooling",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="These are what the Human Rights Act protects. A court looks at how serious it was, and why.",
    )
    rights_claim = Event(
        "On what day was a claim made to a court under the Human Rights Act?",
        happened="a claim was made under the Human Rights Act",
        not_happened="no claim has been made under the Human Rights Act",
    )
    said = Codes(
        "What has the body said about going to the Ombudsman or to court?",
        options={
            "all-stages-before-ombudsman": "You must finish every stage before you go to the Ombudsman.",
            "twelve-months-from-final-letter": "You have 12 months from our final letter to go to the "
            "Ombudsman.",
            "thirteen-months-too-late": "It was 13 months ago, so it is too late for the Ombudsman.",
            "ombudsman-cannot-make-us": "The Ombudsman cannot make us do anything.",
            "all-stages-before-court": "You must finish every complaint stage before you go to court.",
            "three-months-from-final-letter": "You have three months from our final complaint letter to go "
            "to court.",
            "agreed-longer-for-court": "We agree that you may have longer to go to court.",
            "day-late-for-court": "You are a day late for the court.",
            "no-right-to-services": "Human rights give nobody a right to services.",
            "doctors-judgement-not-looked-at": "The Ombudsman cannot look at what a doctor decided.",
            "need-your-mp": "Your MP has to send the complaint about the health service.",
            "parents-earn-too-much": "The parents earn too much for legal aid.",
        },
    )

    orders = (
        Child.born <= arose,
        arose <= first_noticed,
        arose <= ended,
        arose <= council_answered,
        first_noticed <= ombudsman_asked,
        arose <= claim_filed,
        arose <= rights_claim,
    )
