"""Whether the council heard the family in something that it did about special educational needs."""

from dutybound.language import Choice, Codes, Event, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child


class BeingHeard(
    Matter,
    key="being_heard",
    plural="times_not_heard",
    noun="worry about being heard",
    of=Child,
):
    """One decision or step of a council under Part 3 of the Children and Families Act 2014."""

    ask_any = (
        "Do you have a worry that the council did not hear you about special educational needs?"
    )
    ask_others = "Is there another time when the council did not hear you?"

    stage = Choice(
        "What was the council doing?",
        options={
            "assessment": "the council was making an EHC needs assessment, or assessing again",
            "plan": "the council was writing or changing an EHC plan",
            "review": "the council was reviewing an EHC plan",
            "other-special-needs": "the council was doing something else about special educational needs",
            "social-care-only": "the council was only doing something about social care",
        },
    )
    decided = Event(
        "When did the council decide, or finish this?",
        happened="the council decided, or finished this step",
        not_happened="the council has not decided yet",
    )
    views_looked_at = YesNo(
        "Before it decided, did the council ask what you and your child want, and look at it?",
        yes="the council asked what you and your child want and looked at it before it decided",
        no="the council did not ask what you and your child want and look at it before it decided",
        help="If what you or your child wrote was not put before whoever decided, answer 'no'. Once your "
        "child is past school age, what counts is whether your child was asked.",
    )
    took_part = YesNo(
        "Could you and your child take part in deciding?",
        yes="you and your child could take part in deciding",
        no="you and your child could not take part in deciding",
        help="Once your child is past school age, what counts is whether your child could.",
    )
    information_given = YesNo(
        "Did the council give you the information and help that you needed to take part?",
        yes="the council gave you the information and help that you needed to take part",
        no="the council did not give you the information and help that you needed to take part",
    )
    papers_sent = YesNo(
        "Did you give the council any papers for the assessment, such as a private report?",
        yes="you gave the council papers for the assessment",
        no="you gave the council no papers for the assessment",
    )
    papers_considered = YesNo(
        "Did the council consider those papers?",
        yes="the council considered the papers that you gave it",
        no="the council did not consider the papers that you gave it",
        help="To consider is to read and weigh, and not to agree.",
    )
    help_considered = YesNo(
        "Did the council ask itself whether you need information, advice or support to take part?",
        yes="the council considered whether you need help to take part",
        no="the council did not consider whether you need help to take part",
        help="A letter that asks you, or that tells you where to get such help, shows that it did.",
    )
    help_accepted = YesNo(
        "Did the council find that you need help to take part?",
        yes="the council found that you need help to take part",
        no="the council did not find that you need help to take part",
    )
    help_given = YesNo(
        "Did the council give you the help to take part that you needed?",
        yes="the council gave you the help to take part that you needed",
        no="the council did not give you the help to take part that you needed",
    )
    said = Codes(
        "What has the council said about hearing you?",
        options={
            "no-private-reports": "We cannot consider private reports.",
            "only-at-draft": "We only have to ask you when there is a draft plan.",
            "school-spoke-for-you": "The school told us what you think.",
            "child-too-young": "Your child is too young to be asked.",
        },
    )
