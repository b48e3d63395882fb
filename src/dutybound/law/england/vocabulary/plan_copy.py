"""A copy of the EHC plan for university."""

from dutybound.language import Choice, Codes, Event, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.coronavirus import coronavirus_question


class PlanCopy(
    Matter,
    key="plan_copy",
    plural="plan_copies",
    noun="copy of the EHC plan for university",
    of=Child,
):
    """A young person asks the council to send the plan on for university (SEND Regulations 2014 reg 47)."""

    ask_any = "Has your child asked the council to send the EHC plan on for a university course?"
    ask_others = "Has your child asked for the EHC plan to be sent to somebody else for university?"

    asked = Event(
        "On what day did your child ask the council to send the plan on?",
        happened="your child asked the council to send on the plan",
        not_happened="your child has not asked the council to send on the plan",
        help="Your child asks. A parent can write for a child who cannot decide this.",
    )
    university_course = YesNo(
        "Is your child going to take a university course, or another course at that level?",
        yes="your child is going to take a course of higher education",
        no="your child is not going to take a course of higher education",
    )
    for_whom = Choice(
        "To whom is it to go?",
        options={
            "student-finance": "the plan is to go to those who decide about the disabled student's allowance",
            "university": "the plan is to go to the head of the university or college",
            "somebody-else": "the plan is to go to somebody else",
        },
    )
    place_confirmed = YesNo(
        "Has that university or college confirmed the place?",
        yes="the place at the university or college is confirmed",
        no="the place at the university or college is not confirmed yet",
        help="An offer that still hangs on results is not confirmed.",
    )
    sent = Event(
        "On what day did the council send the plan on?",
        happened="the council sent on the plan",
        not_happened="the council has not sent on the plan",
    )
    held_up_by_coronavirus = coronavirus_question()
    said = Codes(
        "What has the council said about sending the plan on?",
        options={
            "data-protection": "Data protection does not let us.",
            "plan-has-ended": "The plan ends with college, so there is nothing to send.",
            "busy-in-summer": "We are closed for the summer.",
        },
    )

    orders = (
        Child.born <= asked,
        asked <= sent,
    )
