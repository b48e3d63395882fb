"""A run of overnight breaks away from home that the council arranges for a child."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class OvernightBreak(
    Matter,
    key="overnight_break",
    plural="overnight_breaks",
    noun="run of overnight breaks away from home",
    of=Child,
):
    """Overnight short breaks away from home, as one arrangement, from the first stay on."""

    ask_any = "Does the council arrange overnight breaks away from home for your child?"
    ask_others = "Does the council arrange overnight breaks for your child in another way too?"

    started = Event(
        "On what day did the first stay begin?",
        happened="the first stay began",
        not_happened="no stay has begun",
        help="The first night away under this arrangement.",
    )
    power = Choice(
        "Which part of the law does the council use for these breaks?",
        options={
            "section-17": "the council uses section 17 for these breaks",
            "section-20": "the council uses section 20 for these breaks",
            "care-order": "there is a care order for your child",
            "direct-payment": "you arrange the breaks yourself and the council pays you for them",
        },
        help="The care plan, or the paper that you signed, should say. If it does not, ask the council.",
    )
    over_24_hours = YesNo(
        "Is any of the stays longer than 24 hours without a break?",
        yes="some stays are longer than 24 hours",
        no="no stay is longer than 24 hours",
        help="From one evening to the next morning is less than 24 hours.",
    )
    same_place = YesNo(
        "Are all the stays with the same person, or in the same house?",
        yes="all the stays are with the same person or in the same place",
        no="the stays are with different people in different places",
    )
    over_17_days = YesNo(
        "Is any one stay meant to last longer than 17 days?",
        yes="one of the stays is meant to last longer than 17 days",
        no="no stay is meant to last longer than 17 days",
    )
    returns_home = YesNo(
        "Does your child come back to a parent after each stay?",
        yes="your child comes back to a parent after each stay",
        no="your child does not come back to a parent after each stay",
        help="Anybody else with parental responsibility counts too.",
    )
    over_75_nights = YesNo(
        "Are there more than 75 nights away in any 12 months?",
        yes="there are more than 75 nights away in 12 months",
        no="there are at most 75 nights away in 12 months",
        help="Six nights a month make 72.",
    )
    over_75_part_days = YesNo(
        "Are there more than 75 days in any 12 months if each day of which a part is away counts?",
        yes="there are more than 75 days in 12 months if each part of a day counts",
        no="there are at most 75 days in 12 months even if each part of a day counts",
        help="Friday evening to Sunday is two nights, and part of three days.",
    )
    plan_made = Event(
        "On what day did the council make the care plan for these breaks?",
        happened="the council made the care plan for the breaks",
        not_happened="the council has made no care plan for the breaks",
    )
    first_visit = Event(
        "On what day was the council's first visit to your child during a stay?",
        happened="the council's worker first visited your child during a stay",
        not_happened="the council's worker has not visited your child during a stay",
    )
    visit_not_practicable = Judgement(
        "Was there something that made it impossible to visit in the first three months?",
        yes="a visit was not practicable in the first three months",
        no="a visit was practicable in the first three months",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="No stay in those months, for one. Having too few staff is not meant.",
    )
    second_visit = Event(
        "On what day was the council's second visit to your child during a stay?",
        happened="the council's worker visited your child a second time",
        not_happened="the council's worker has not visited your child a second time",
    )
    first_review = Event(
        "On what day did the council first review how the breaks are going?",
        happened="the council first reviewed the breaks",
        not_happened="the council has not reviewed the breaks",
        help="With the officer who checks on children whom the council looks after.",
    )
    second_review = Event(
        "On what day did the council review for the second time how the breaks are going?",
        happened="the council reviewed the breaks a second time",
        not_happened="the council has not reviewed the breaks a second time",
    )
    ended = Event(
        "If these breaks have come to an end, on what day was that?",
        happened="the breaks came to an end",
        not_happened="the breaks have not come to an end",
    )
    said = Codes(
        "What has the council said about overnight breaks?",
        options={
            "overnight-means-looked-after": "Any night away makes your child a looked-after child.",
            "never-looked-after": "Short breaks never make a child looked after.",
            "parents-lose-rights": "You give up your rights as a parent when your child stays with us.",
            "seventy-five-is-the-limit": "75 days is the most that the law allows.",
            "one-hundred-and-twenty": "The limit is 120 days.",
            "visits-when-needed": "We visit when we think it is needed.",
            "too-early-to-review": "It is too early for a review.",
        },
    )

    orders = (
        Child.born <= started,
        started <= first_visit,
        first_visit <= second_visit,
        started <= first_review,
        first_review <= second_review,
        started <= ended,
    )
