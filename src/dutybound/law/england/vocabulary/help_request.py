"""A request that the council decide whether a disabled child needs one kind of help."""

from dutybound.language import Choice, Codes, Event, Matter, YesNo
from dutybound.law.england.vocabulary.care_need import CareNeed
from dutybound.law.england.vocabulary.child import Child


class HelpRequest(
    Matter,
    key="help_request",
    plural="help_requests",
    noun="request to decide about help",
    of=CareNeed,
):
    """A request for a decision under the Disabled Persons Act 1986 s 4."""

    ask_any = "Did anybody ask the council to decide whether your child needs this help?"
    ask_others = "Did anybody ask the council to decide about this help another time?"

    asked = Event(
        "On what day did the council get a request to decide whether your child needs this help?",
        happened="the council got a request to decide whether your child needs the help",
        not_happened="nobody has asked the council to decide whether your child needs the help",
        help="Any words will do, and no form is needed. To ask for an assessment of all needs is another "
        "thing.",
    )
    asked_by = Choice(
        "Who asked the council to decide?",
        options={
            "child-or-for-child": "the request came from your child, or from you in your child's name",
            "unpaid-carer": "the request came from somebody who cares for your child at home a lot, often "
            "and unpaid",
            "somebody-else": "the request came from somebody else",
        },
        help="A parent who does most of the care is an unpaid carer, and may also ask for the child.",
    )
    will_not_decide = YesNo(
        "Has the council said that it will not decide, or that something else must come first?",
        yes="the council has said that it will not decide, or that something else must come first",
        no="the council has not said that it will not decide",
        help="Such as a course, another team, or a waiting list for an assessment. If it is looking at what "
        "your child needs now, so as to decide, say no.",
    )
    said = Codes(
        "What has the council said about deciding?",
        options={
            "assessment-must-come-first": "We decide on that only after a social work assessment.",
        },
    )

    orders = (Child.born <= asked,)
