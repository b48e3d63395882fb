"""A time in which a child does not get a full education."""

from dutybound.language import Choice, Codes, DateFact, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import THE_COUNCIL_TOO


class OutOfSchool(
    Matter,
    key="out_of_school",
    plural="times_out_of_school",
    noun="time without a full education",
    of=Child,
):
    """A time out of school, or on part-time hours (Education Act 1996 s 19; attendance guidance)."""

    ask_any = (
        "Is there a time in which your child is out of school, or there for part of the time only?"
    )
    ask_others = (
        "Is there another time in which your child was out of school or on part-time hours?"
    )

    nearly_finished = YesNo(
        "Will your child be past school age within six weeks, with no exams left to take?",
        yes="your child will be past school age within six weeks and has no exams left",
        no="your child has more than six weeks of school age to come, or has exams to take",
    )
    why = Choice(
        "Why is your child not in school full time?",
        options={
            "health": "your child is out of school because of physical or mental health",
            "excluded": "your child is out of school because of an exclusion",
            "no-place": "your child has no school place, or the place does not meet your child's needs",
            "part-time-hours": "the school has put your child on part-time hours",
            "home-by-choice": "you have chosen to teach your child at home",
            "something-else": "your child is out of school for another reason",
        },
        help="Anxiety and distress about school can be a matter of health. Teaching at home because "
        "nobody offers a place is not a choice.",
    )
    began = Event(
        "On what day did your child begin to miss school, or to be there for part of the time only?",
        happened="the time without a full education began",
        not_happened="the time without a full education has not begun",
    )
    council_told = Event(
        "On what day did the council learn of it?",
        happened="the council learned that your child is not getting a full education",
        not_happened="the council has not learned that your child is not getting a full education",
        help="The school may have told it. If you are not sure, tell it yourself in writing.",
    )
    fifteen_days_clear = Event(
        "On what day was it clear that your child would miss 15 school days or more?",
        happened="it was clear that your child would miss 15 school days or more",
        not_happened="it is not clear that your child will miss 15 school days or more",
        help="They need not be in a row. It can be clear on the first day, if a doctor says so.",
    )
    suitable_place = Judgement(
        "Is there a school place that suits your child and that your child could really use now?",
        yes="there is a school place that suits your child and that your child could use",
        no="there is no school place that suits your child and that your child could use",
        settled_by=THE_COUNCIL_TOO,
        help="The council looks at this first, and must look at it sensibly. Until it has, your answer is "
        "your own view.",
    )
    arranged = Event(
        "On what day did teaching that the council arranged begin?",
        happened="teaching that the council arranged began",
        not_happened="no teaching that the council arranged has begun",
        help="At another school, at home, in hospital or online. Work that the school sends home does not "
        "count. If the teaching has stopped, tell us about the time since then by itself.",
    )
    full_time = YesNo(
        "Is the teaching that the council arranged full time?",
        yes="the teaching that the council arranged is full time",
        no="the teaching that the council arranged is not full time",
        help="Teaching of one pupil alone can be full time in fewer hours.",
    )
    less_is_better = YesNo(
        "Has the council decided that full time would not be best for your child's health?",
        yes="the council decided that full time would not be best for your child's health",
        no="the council has not decided that full time would not be best for your child's health",
    )
    hours_agreed = YesNo(
        "Did you agree to part-time hours?",
        yes="you agreed to part-time hours",
        no="you did not agree to part-time hours",
    )
    hours_end = DateFact(
        "On what day are the part-time hours to end?",
        states="the part-time hours were to end",
        help="Say 'none' if no end was set.",
    )
    hours_for_behaviour = YesNo(
        "Are the part-time hours there because of how your child behaves?",
        yes="the part-time hours are there because of how your child behaves",
        no="the part-time hours are not there because of how your child behaves",
    )
    hours_reviewed = YesNo(
        "Does the school look at the part-time hours with you from time to time?",
        yes="the school looks at the part-time hours with you from time to time",
        no="the school does not look at the part-time hours with you",
    )
    back_full_time = Event(
        "On what day was your child back full time?",
        happened="your child was back full time",
        not_happened="your child is not back full time",
    )
    said = Codes(
        "What has the council or the school said about it?",
        options={
            "school-is-responsible": "The school is responsible for your child, not the council.",
            "consultant-letter": "We need a letter from a consultant.",
            "fewer-than-fifteen-days": "Your child has not missed 15 days yet.",
            "wait-for-the-appeal": "You have to wait for your appeal about the EHC plan.",
            "teach-at-home": "You can take your child out of school and teach at home.",
            "online-is-enough": "We gave your child an online account, and that is enough.",
            "mornings-for-now": "Your child can do mornings only for now.",
            "no-staff-for-full-time": "We do not have the staff to take your child full time.",
            "not-an-exclusion": "This is not an exclusion. Just keep your child at home for now.",
        },
    )

    orders = (
        Child.born <= began,
        began <= arranged,
        began <= back_full_time,
    )
