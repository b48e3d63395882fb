"""What a health service thinks of a young child, and whom it tells."""

from dutybound.language import Codes, Event, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child


class EarlyNotice(
    Matter,
    key="early_notice",
    plural="early_notices",
    noun="worry of a health service about a young child",
    of=Child,
):
    """The opinion of a health body that a child below school age may need more (2014 c 6 s 23)."""

    ask_any = "Before school age, did a health visitor, doctor or clinic think that your child may need more?"
    ask_others = "Was there another health service that thought so?"

    below_school_age = YesNo(
        "Was your child below school age when the health service thought so?",
        yes="your child was below school age",
        no="your child was of school age",
        help="A child under five is. For some months after the fifth birthday it depends on the time of "
        "year.",
    )
    thought = Event(
        "When did that health service come to think that your child has, or probably has, special needs or "
        "a disability?",
        happened="a health service came to think that your child has, or probably has, special needs or a "
        "disability",
        not_happened="no health service has come to think that your child has special needs or a disability",
        help="A letter or a note of a check may show it.",
    )
    parent_told = Event(
        "When did the health service tell you what it thinks, and that it has to tell the council?",
        happened="the health service told you what it thinks, and that it has to tell the council",
        not_happened="the health service has not told you what it thinks and that it has to tell the council",
    )
    talk_offered = YesNo(
        "Did the health service offer you a talk about it?",
        yes="the health service offered you a talk about it",
        no="the health service did not offer you a talk about it",
    )
    council_told = Event(
        "When did the health service tell the council?",
        happened="the health service told the council",
        not_happened="the health service has not told the council",
    )
    knows_a_charity = YesNo(
        "Does the health service think that a certain charity could help you?",
        yes="the health service thinks that a certain charity could help you",
        no="the health service knows of no charity that could help you",
    )
    charity_named = YesNo(
        "Did the health service tell you of a charity that could help you?",
        yes="the health service told you of that charity",
        no="the health service did not tell you of that charity",
    )
    said = Codes(
        "What has the health service said about telling the council?",
        options={
            "wait-and-see": "We wait and see before we tell the council.",
            "parents-tell-council": "It is for the parents to tell the council.",
            "needs-diagnosis": "We tell the council only once there is a diagnosis.",
        },
    )

    orders = (Child.born <= thought, thought <= parent_told, thought <= council_told)
