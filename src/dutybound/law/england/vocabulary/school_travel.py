"""A child's or young person's journey to school, college or other education."""

from dutybound.language import Choice, Codes, DateFact, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN, THE_COUNCIL_TOO


class SchoolTravel(
    Matter,
    key="school_travel",
    plural="school_travels",
    noun="journey to school or college",
    of=Child,
):
    """The journey to one place of education, and what the council does about it."""

    ask_any = "Is there a problem with travel to school or college?"
    ask_others = "Is there a problem with another journey to school or college?"

    stage = Choice(
        "Which age group is your child in?",
        options={
            "too-young": "your child does not have to be in school yet",
            "school-age": "your child is of the age at which children must be in education",
            "sixth-form": "your child is past school age and under 19, or still on a course begun before 19",
            "adult": "your child is 19 or over, and not on a course begun before 19",
        },
        help="A child must be in education from the term after the fifth birthday. It ends on the last "
        "Friday of June in Year 11.",
    )
    place = Choice(
        "Where does your child learn?",
        options={
            "school": "your child is at a state school, or at a special school that the law counts",
            "private-named": "your child is at a private school that the EHC plan names",
            "private-other": "your child is at a private school that no EHC plan names",
            "other-place": "the council arranged for your child to learn somewhere that is not a school",
            "college": "your child is at a college",
            "not-college": "the council arranged a course and a place to live, outside the colleges",
        },
    )
    distance = Choice(
        "How far is it from home?",
        options={
            "up-to-2": "the way is two miles or less",
            "2-to-3": "the way is more than two miles, and not more than three",
            "3-to-6": "the way is more than three miles, and not more than six",
            "6-to-15": "the way is more than six miles, and not more than fifteen",
            "over-15": "the way is more than fifteen miles",
        },
        help="Measure the shortest way that your child can walk, with you if need be.",
    )
    sen_or_disabled = YesNo(
        "Does your child have special needs in learning, a disability or trouble with getting about?",
        yes="your child has special needs in learning, a disability or trouble with getting about",
        no="your child has no special needs in learning, no disability and no trouble with getting about",
        help="No EHC plan and no diagnosis is needed.",
    )
    cannot_walk = Judgement(
        "Because of special needs or disability, is it too much to expect your child to walk there, even "
        "with an adult?",
        yes="because of needs or disability, your child cannot be expected to walk there",
        no="your child can be expected to walk there, with an adult if need be",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="For example: running into the road, or being too tired or upset to learn.",
    )
    route_unsafe = Judgement(
        "Is the way there too unsafe to walk, even with an adult?",
        yes="the way there is too unsafe to walk, even with an adult",
        no="the way there is safe enough to walk, with an adult if need be",
        settled_by=COURTS_AND_OMBUDSMEN,
    )
    nearer_place = Judgement(
        "Could your child have had a place at a nearer school that suits your child?",
        yes="your child could have had a place at a nearer school that suits your child",
        no="your child could not have had a place at a nearer school that suits your child",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="Say yes if you chose this school over a nearer one that had a place. A school that was full, "
        "or that could not meet your child's needs, does not count. If the EHC plan names only this school, "
        "say no.",
    )
    boarding = YesNo(
        "Did the council arrange a suitable place to board at or near the school?",
        yes="the council arranged a suitable place to board",
        no="the council arranged no suitable place to board",
    )
    low_income = YesNo(
        "Does your child meet the low income test for school travel?",
        yes="your child meets the low income test for school travel",
        no="your child does not meet the low income test for school travel",
        help="The test is the older and narrower one for free school meals. Meals that come just from "
        "universal credit, or from being in the first three years of school, do not count.",
    )
    three_nearer = YesNo(
        "Are there three or more suitable schools nearer to home?",
        yes="there are three or more suitable schools nearer to home",
        no="there are fewer than three suitable schools nearer to home",
        help="Leave out schools that had no place for your child.",
    )
    faith_school = YesNo(
        "Did you choose the school for your religion or belief, with none nearer that fits?",
        yes="you chose the school for your religion or belief, and none nearer fits",
        no="you did not choose the school for your religion or belief, or a nearer one fits",
    )
    arranged = Event(
        "From what day has travel for the journey been arranged?",
        happened="travel for the journey was arranged",
        not_happened="no travel for the journey has been arranged",
        help="By the council or by anybody else. Your own car counts only if you agreed to that.",
    )
    stopped = Event(
        "If the travel stopped, on what day was that?",
        happened="the travel stopped",
        not_happened="the travel has not stopped",
        help="If it has begun again since, say no.",
    )
    charged = YesNo(
        "Do you have to pay for the travel?",
        yes="you have to pay for the travel",
        no="you do not have to pay for the travel",
    )
    suitable = Judgement(
        "Does the travel get your child there safely, and fit to learn?",
        yes="the travel gets your child there safely and fit to learn",
        no="the travel does not get your child there safely and fit to learn",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="Think of the time it takes, of stress, and of the help that your child needs on the way.",
    )
    depends_on_family = YesNo(
        "Does the travel need you to drive, take a mileage payment or use a walking escort?",
        yes="the travel needs you to drive, take a payment or use an escort",
        no="the travel does not need you to drive, take a payment or use an escort",
    )
    family_agreed = YesNo(
        "Did you agree to drive, to take a payment or to use an escort?",
        yes="you agreed to drive, take a payment or use an escort",
        no="you did not agree to drive, take a payment or use an escort",
    )
    council_sees_need = Judgement(
        "Is it necessary for the council to arrange travel, so that your child can get there?",
        yes="it is necessary for the council to arrange travel",
        no="it is not necessary for the council to arrange travel",
        settled_by=THE_COUNCIL_TOO,
        help="The council decides this first, and must do so fairly and on your child's own needs.",
    )
    statement_covers = YesNo(
        "Does the council's travel statement say that it arranges travel for a student like your child?",
        yes="the council's travel statement provides for a student like your child",
        no="the council's travel statement does not provide for a student like your child",
        help="It counts if the statement says that travel is arranged where the council finds it necessary "
        "for one student.",
    )
    needed_from = DateFact(
        "From what day is the travel needed?",
        states="the travel is first needed",
        help="The first day of the course or of the school year. It may be still to come.",
    )
    statement_published = Event(
        "On what day did the council publish its travel statement for that school year?",
        happened="the council published its travel statement for the school year",
        not_happened="the council has published no travel statement for the school year",
        help="It is for students over 16, and often called the post-16 transport policy.",
    )
    decision_received = Event(
        "On what day did you get the council's decision about travel?",
        happened="you got the council's decision about travel",
        not_happened="you have had no decision about travel",
    )
    review_asked = Event(
        "On what day did the council get your first appeal (stage 1)?",
        happened="the council got your first appeal about travel",
        not_happened="you have not appealed about travel",
    )
    review_answered = Event(
        "On what day did you get the answer to your first appeal?",
        happened="you got the answer to your first appeal about travel",
        not_happened="your first appeal about travel has not been answered",
    )
    panel_asked = Event(
        "On what day did the council get your second appeal (stage 2)?",
        happened="the council got your second appeal about travel",
        not_happened="you have not made a second appeal about travel",
    )
    panel_held = Event(
        "On what day did the appeal panel look at your second appeal?",
        happened="the appeal panel looked at your second appeal about travel",
        not_happened="the appeal panel has not looked at your second appeal about travel",
    )
    said = Codes(
        "What has the council said about travel?",
        options={
            "needs-a-plan": "Only children with an EHC plan get travel.",
            "use-your-car": "You have a mobility car or benefit, so you must drive.",
            "under-three-miles": "It is under three miles, so the answer is no.",
            "wrong-school": "It is not the nearest school.",
            "any-bus-pass": "A bus pass is enough.",
            "no-help-after-16": "There is no help with travel after 16.",
            "pay-after-16": "You have to pay towards travel after 16.",
            "appeal-in-september": "You can only appeal in September.",
            "stopped-while-you-appeal": "There is no travel while you appeal.",
            "no-appeal-of-policy": "You cannot appeal against the policy itself.",
        },
    )

    orders = (
        arranged <= stopped,
        Child.born <= decision_received,
        decision_received <= review_asked,
        review_asked <= review_answered,
        review_asked <= panel_asked,
        review_answered <= panel_asked,
        panel_asked <= panel_held,
    )
