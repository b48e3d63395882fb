"""A medical condition that a child needs help with at school."""

from dutybound.language import Codes, Event, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child


class MedicalNeed(
    Matter,
    key="medical_need",
    plural="medical_needs",
    noun="medical condition at school",
    of=Child,
):
    """A pupil's medical condition and what the school arranges for it (CFA 2014 s 100)."""

    ask_any = "Does your child need help at school with a medical condition?"
    ask_others = "Is there another medical condition that your child needs help with at school?"

    at_state_school = YesNo(
        "Does your child go to a state school (a council's school, an academy or a pupil referral unit)?",
        yes="your child goes to a state school",
        no="your child does not go to a state school",
        help="A free school is an academy. Private schools, colleges and nurseries have other rules.",
    )
    in_reception_or_older = YesNo(
        "Is your child older than nursery and reception age?",
        yes="your child is older than nursery and reception age",
        no="your child is of nursery or reception age",
        help="Under-fives have another set of rules, up to the end of the reception year.",
    )
    school_told = Event(
        "On what day did the school learn of the condition?",
        happened="the school learned of the medical condition",
        not_happened="the school has not learned of the medical condition",
    )
    arranged = Event(
        "On what day did the school's help with the condition begin?",
        happened="the school's help with the medical condition began",
        not_happened="the school's help with the medical condition has not begun",
        help="A plan on paper that nobody follows does not count.",
    )
    stopped = Event(
        "If that help stopped again, on what day was that?",
        happened="the school's help with the medical condition stopped",
        not_happened="the school's help with the medical condition has not stopped",
        help="If it has begun again since, say no.",
    )
    said = Codes(
        "What has the school said about it?",
        options={
            "parent-must-come": "A parent has to come in to give the medicine.",
            "no-diagnosis-no-help": "We can do nothing without a diagnosis.",
            "staff-may-refuse": "Our staff do not have to give medicine.",
            "no-trips": "Your child cannot come on the trip because of the condition.",
            "only-with-a-health-plan": "We can do nothing before there is a healthcare plan.",
        },
    )

    orders = (Child.born <= school_told, school_told <= arranged, arranged <= stopped)
