"""An EHC plan."""

from dutybound.language import Choice, Codes, DateFact, Event, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.coronavirus import coronavirus_question


class Plan(Matter, key="plan", plural="plans", noun="EHC plan", of=Child):
    """An EHC plan that the council maintains."""

    ask_any = "Does your child have an EHC plan?"
    ask_others = "Has there been another EHC plan?"

    made = Event(
        "On what day was the first final plan made?",
        happened="the plan was first made",
        not_happened="no final plan has been made",
    )
    ceased = Event(
        "On what day did the plan end?",
        happened="the plan ended",
        not_happened="the plan has not ended",
        help="If the council stopped it while you could still appeal, or during an appeal, say no. In law it "
        "goes on until then.",
    )
    sent = Event(
        "On what day did the council send the plan as it now stands?",
        happened="the council sent the plan as it now stands",
        not_happened="the council has sent no final plan",
        help="The last final or changed plan. A draft does not count. If the plan was never changed, give "
        "the day of the first final plan.",
    )
    last_reviewed = Event(
        "Before the review that is now due, on what day did the last review end?",
        happened="the last review ended",
        not_happened="the plan had not been reviewed before",
        help="The day of the council's decision after the meeting. If you ask about a review that has "
        "already been made, give the end of the one before it.",
    )
    reassessed_plan_sent = Event(
        "If the council has assessed your child again since the plan was made, when did it send the plan "
        "that followed?",
        happened="the council sent the plan that followed from a re-assessment",
        not_happened="no plan has followed from a re-assessment",
    )
    transferred_in = Event(
        "If you moved here from another council's area with the plan, on what day did this council take "
        "the plan over?",
        happened="this council took the plan over from another council",
        not_happened="this council did not take the plan over from another council",
    )
    held_up_by_coronavirus = coronavirus_question()
    next_transfer = Choice(
        "Is your child about to move to another stage of education?",
        options={
            "within-school-years": "your child is to move to a new stage of school: nursery to school, "
            "infant to junior, primary to secondary, or to or from a middle school",
            "secondary-to-post-16": "your child is to move from secondary school to a place after 16",
            "up-inside-one-school": "your child is to move up inside one school, before 16",
            "own-sixth-form": "your child is to stay on in the sixth form of the same school",
            "between-post-16": "your child is to move from one place after 16 to another",
            "none": "your child is not about to move to another stage",
        },
    )
    transfer_on = DateFact(
        "On what day, or in what month, is the move?",
        states="the move to the next stage is to be",
        help="September of the year is enough: 2027-09.",
    )
    transfer_plan_sent = Event(
        "When did the council send the final changed plan that names the place (or type of place) to "
        "move to?",
        happened="the council sent the final changed plan that names the place to move to",
        not_happened="the council has sent no final changed plan that names the place to move to",
        help="A draft does not count. If the plan named it already, give the day on which the council "
        "said, after a review, that no change is needed.",
    )
    next_college_plan_sent = Event(
        "When did the council send the final changed plan that names the college or other place after 16 "
        "to move to?",
        happened="the council sent the final changed plan that names the next place after 16",
        not_happened="the council has sent no final changed plan that names the next place after 16",
        help="For a move between two places after 16 the plan must name the place: a type of place, or a "
        "draft, does not count.",
    )
    prepares_for_adulthood = YesNo(
        "Does the plan say what help your child gets to prepare for adult life?",
        yes="the plan has help to prepare your child for adult life",
        no="the plan has no help to prepare your child for adult life",
        help="Among the help for school, health or social care: for work, for a home, for taking part in "
        "life outside. A line with no help in it is not enough.",
    )
    said_of_adulthood = Codes(
        "What has the council said about adult life in the plan?",
        options={
            "at-16": "We deal with adult life at 16.",
            "for-the-school": "The school does that in its careers lessons.",
            "one-line-will-do": "The plan says that we will prepare your child for adult life.",
        },
    )
    said = Codes(
        "What has the council said about the move?",
        options={
            "draft-is-enough": "A draft by the deadline is enough.",
            "waiting-for-schools": "We are waiting for schools to answer.",
            "date-is-a-target": "That date is only a target.",
            "type-for-now": "We will name only a type of place for now.",
            "no-change-needed": "The plan does not need to be changed.",
        },
    )
    said_of_review = Codes(
        "What has the council said about the yearly review?",
        options={
            "meeting-was-in-time": "The meeting was in time, so the review was in time.",
            "key-stage-only": "Plans are now reviewed only at the end of a key stage.",
            "only-at-transfer": "We change plans only when a child moves to another stage.",
            "appeal-running": "An appeal is running, so there is no review.",
            "tribunal-restarts-year": "The Tribunal changed the plan, so the year starts again.",
            "backlog": "We have a backlog.",
            "school-did-not-arrange": "The school did not arrange it.",
            "just-moved-here": "You have only just moved here.",
        },
    )

    orders = (
        Child.born <= made,
        made <= ceased,
        made <= sent,
        made <= last_reviewed,
        made <= reassessed_plan_sent,
        made <= transferred_in,
        made <= transfer_plan_sent,
        made <= next_college_plan_sent,
    )
