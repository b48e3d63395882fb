"""A suspension or permanent exclusion from school, from the day on which the family is told of it."""

from dutybound.language import Choice, Codes, DateFact, Event, Implies, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child

_COUNT = "Count only days on which the school is open to pupils. Ask the school if you are not sure. A rough "


class Exclusion(
    Matter,
    key="exclusion",
    plural="exclusions",
    noun="suspension or exclusion from school",
    of=Child,
):
    """An exclusion under Education Act 2002 s 51A and SI 2012/1033, for good or for a time."""

    ask_any = "Was your child suspended or excluded from school?"
    ask_others = "Was your child suspended or excluded at another time?"

    state_school = YesNo(
        "Is the school a state school (a council's school, an academy or a pupil referral unit)?",
        yes="the school is a state school",
        no="the school is not a state school",
        help="A free school is an academy. A private school or a college is not a state school here.",
    )
    told = Event(
        "On what day did the school exclude your child?",
        happened="the school excluded your child",
        not_happened="the school has not excluded your child",
        help="The day on which the head teacher decided it and told you.",
    )
    kind = Choice(
        "Was your child excluded for good, or for a time?",
        options={
            "permanent": "your child was excluded for good",
            "suspension": "your child was suspended for a time",
        },
    )
    days_this_term = Choice(
        "With this one, how many school days is your child excluded for in this term, in all?",
        options={
            "5-or-fewer": "your child is excluded for 5 school days or fewer in the term",
            "over-5-to-15": "your child is excluded for more than 5 and up to 15 school days in the term",
            "over-15": "your child is excluded for more than 15 school days in the term",
        },
        help="Add up all suspensions of this term. Lunch times count as half a day.",
    )
    misses_exam = YesNo(
        "Does it make your child miss a public exam or a national test?",
        yes="the exclusion makes your child miss a public exam or a national test",
        no="the exclusion makes your child miss no public exam or national test",
    )
    family_wrote = YesNo(
        "Did you tell the governors that you disagree?",
        yes="you told the governors that you disagree with the exclusion",
        no="you have not told the governors that you disagree with the exclusion",
        help="Anything that you sent to the governors about it counts.",
    )
    governors_told = Event(
        "On what day were the governors told?",
        happened="the school's governors were told of the exclusion",
        not_happened="the school's governors have not been told of the exclusion",
        help="The head teacher has to tell them without delay, so it is often the day of your letter. In an "
        "academy the trust stands in for the governors.",
    )
    governors_15th_day = DateFact(
        "Which date is the 15th school day after the governors were told?",
        states="the 15th school day after the governors were told falls",
        help=_COUNT + "answer such as 'by the end of May' will do.",
    )
    governors_50th_day = DateFact(
        "Which date is the 50th school day after the governors were told?",
        states="the 50th school day after the governors were told falls",
        help=_COUNT + "answer such as 'by the end of July' will do.",
    )
    governors_decided = Event(
        "On what day did the governors decide whether your child may come back?",
        happened="the governors decided whether your child may come back",
        not_happened="the governors have not decided whether your child may come back",
    )
    governors_decision = Choice(
        "What did the governors decide?",
        options={
            "come-back": "the governors decided that your child may come back",
            "stay-out": "the governors decided that your child may not come back",
        },
    )
    could_not_meet = YesNo(
        "Was a meeting not possible, in a room or online, because of something nobody could foresee?",
        yes="a meeting was not possible, in a room or online, because of something nobody could foresee",
        no="nothing that nobody could foresee kept them from meeting",
        help="Something that came up after a meeting in a room had been agreed. Before September 2023 only "
        "coronavirus counts.",
    )
    cancelled = Event(
        "On what day did the head teacher cancel the exclusion?",
        happened="the head teacher cancelled the exclusion",
        not_happened="the head teacher has not cancelled the exclusion",
    )
    exams_done = YesNo(
        "Is your child in Year 11, with all the exams of that year over?",
        yes="your child is in Year 11 and the exams are over",
        no="your child is not in Year 11, or has exams to come",
    )
    sixth_day = DateFact(
        "Which date is the 6th school day?",
        states="the 6th school day falls",
        help="For a suspension its own first day counts as day 1. For an exclusion for good, day 1 is the "
        "school day after the first day away. " + _COUNT + "answer will do.",
    )
    over_five_days = YesNo(
        "Does the suspension last for more than 5 school days?",
        yes="the suspension lasts for more than 5 school days",
        no="the suspension lasts for 5 school days or fewer",
        help="Count suspensions that follow each other without a break as one.",
    )
    first_day_out = Event(
        "What was the first day of the suspension?",
        happened="the first day of the suspension came",
        not_happened="the first day of the suspension has not come",
    )
    education_began = Event(
        "On what day did full-time teaching elsewhere begin?",
        happened="full-time teaching elsewhere began",
        not_happened="full-time teaching elsewhere has not begun",
        help="Work sent home does not count. A place at another school does, and so does teaching at home if "
        "that is what you chose.",
    )
    back_at_school = Event(
        "On what day did your child go back to school?",
        happened="your child went back to school",
        not_happened="your child has not gone back to school",
    )
    letter_sent = Event(
        "On what day did the governors post or hand over the letter with their decision?",
        happened="the governors sent the letter with their decision",
        not_happened="the governors have not sent a letter with their decision",
        help="If it did not come by first class post, give the day on which you got it.",
    )
    letter_posted = YesNo(
        "Did the letter with the governors' decision come by first class post?",
        yes="the governors' letter came by first class post",
        no="the governors' letter did not come by first class post",
        help="A letter sent by first class post counts as given on the second working day after that.",
    )
    review_15th_day = DateFact(
        "Which date is the 15th school day after the governors' letter counts as given?",
        states="the 15th school day for asking for a review falls",
        help=_COUNT + "answer will do. After a claim under the Equality Act, count from its end.",
    )
    gave_up_review = YesNo(
        "Did you write that you do not want a review?",
        yes="you wrote that you want no review",
        no="you did not write that you want no review",
    )
    discrimination_claim = YesNo(
        "Did you make a claim to a court or tribunal that the exclusion was unfair treatment?",
        yes="a claim under the Equality Act was made about the exclusion",
        no="no claim under the Equality Act was made about the exclusion",
    )
    claim_ended = Event(
        "If you made such a claim to a court or tribunal: on what day did it end, with no appeal left?",
        happened="the claim under the Equality Act ended, with no appeal left",
        not_happened="the claim under the Equality Act has not ended",
    )
    review_asked = Event(
        "On what day did they get your request for a review panel?",
        happened="the request for a review panel was made",
        not_happened="no review panel has been asked for",
        help="By first class post, give the second working day after you posted it.",
    )
    panel_15th_day = DateFact(
        "Which date is the 15th school day after the request for a review panel?",
        states="the 15th school day after the request for a review panel falls",
        help=_COUNT + "answer will do.",
    )
    panel_met = Event(
        "On what day did the review panel meet about the exclusion?",
        happened="the review panel met",
        not_happened="the review panel has not met",
    )
    panel_result = Choice(
        "What did the review panel decide?",
        options={
            "upheld": "the review panel upheld the governors' decision",
            "recommended": "the review panel recommended that the governors think again",
            "quashed": "the review panel quashed the governors' decision and told them to think again",
        },
    )
    panel_told_governors = Event(
        "On what day did the governors get the panel's decision?",
        happened="the governors got the panel's decision",
        not_happened="the governors have not got the panel's decision",
        help="By first class post, give the second working day after it was posted.",
    )
    reconsider_10th_day = DateFact(
        "Which date is the 10th school day after the governors got the panel's decision?",
        states="the 10th school day after the panel's decision falls",
        help=_COUNT + "answer will do.",
    )
    reconsidered = Event(
        "On what day did the governors meet to think again?",
        happened="the governors met to think again",
        not_happened="the governors have not met to think again",
    )
    said = Codes(
        "What has the school or the council said about it?",
        options={
            "governors-meet-next-term": "The governors will look at it at their next meeting.",
            "too-short-to-matter": "The governors do not look at short suspensions.",
            "work-sent-home": "We sent work home, so your child has an education.",
            "other-side-pays": "The school and the council are still agreeing who pays.",
            "panel-needs-reasons": "You may only ask for a review if you show that the school got it wrong.",
            "panel-orders-return": "The panel can order the school to take your child back.",
            "no-panel-free": "We cannot find people for a panel.",
            "no-sen-expert": "There is no special needs expert, as your child has no diagnosis.",
        },
    )

    orders = (
        Child.born <= told,
        told <= governors_told,
        governors_told <= governors_decided,
        governors_decided <= letter_sent,
        letter_sent <= review_asked,
        letter_sent <= claim_ended,
        review_asked <= panel_met,
        panel_met <= panel_told_governors,
        panel_told_governors <= reconsidered,
    )
    implications = (
        Implies(governors_decided, governors_decision, frozenset({"come-back", "stay-out"})),
    )
