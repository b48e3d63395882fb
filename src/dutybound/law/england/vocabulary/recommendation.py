"""A recommendation of the Tribunal about care or health."""

from dutybound.language import Choice, Codes, Event, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.coronavirus import coronavirus_question


class Recommendation(
    Matter,
    key="recommendation",
    plural="recommendations",
    noun="recommendation of the Tribunal",
    of=Child,
):
    """What the Tribunal recommends when it decides an appeal about education (SI 2017/1306)."""

    ask_any = "Has the Tribunal made a recommendation about care or health?"
    ask_others = "Has the Tribunal made another recommendation about care or health?"

    made = Event(
        "What date does the recommendation bear?",
        happened="the Tribunal made a recommendation",
        not_happened="the Tribunal has made no recommendation",
        help="The date on it counts, and not the day on which it was sent or came.",
    )
    about = Choice(
        "What is the recommendation about?",
        options={
            "care": "the recommendation is about social care",
            "health": "the recommendation is about health care",
            "both": "the recommendation is about social care and health care",
        },
    )
    other_time_directed = YesNo(
        "Did the Tribunal itself set another time for the answer?",
        yes="the Tribunal set another time for the answer",
        no="the Tribunal set no other time for the answer",
    )
    answered = Event(
        "When did the council answer you in writing about the social care part?",
        happened="the council answered you about the social care part",
        not_happened="the council has not answered you about the social care part",
        help="The answer has to say what will be done, and why not if something will not be done. Without "
        "that it does not count.",
    )
    health_answered = Event(
        "When did the health body answer you in writing about the health part?",
        happened="the health body answered you about the health part",
        not_happened="the health body has not answered you about the health part",
        help="The answer has to say what will be done, and why not if something will not be done. Without "
        "that it does not count.",
    )
    copy_sent = Event(
        "When did the council send a copy of its answer to the Secretary of State?",
        happened="the council sent a copy of its answer to the Secretary of State",
        not_happened="the council has not sent a copy of its answer to the Secretary of State",
        help="You may not know: the council can say.",
    )
    held_up_by_coronavirus = coronavirus_question()
    said = Codes(
        "What have you been told about the recommendation?",
        options={
            "not-binding": "It does not bind us, so we need not answer.",
            "not-for-respite": "The Tribunal cannot look at breaks.",
            "clock-starts-on-receipt": "Our five weeks start when we got it.",
            "no-money": "There is no money for it.",
            "will-follow": "We will follow it.",
        },
    )

    orders = (
        Child.born <= made,
        made <= answered,
        made <= health_answered,
        answered <= copy_sent,
    )
