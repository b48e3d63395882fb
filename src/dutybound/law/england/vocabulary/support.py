"""Help that a child gets from social care and that the council cuts or ends."""

from dutybound.language import Choice, Codes, DateFact, Event, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child


class Support(
    Matter,
    key="support",
    plural="supports",
    noun="help that the council cuts or ends",
    of=Child,
):
    """A package of help, or money instead of it (a direct payment), that is to be cut or ended."""

    ask_any = "Is the council cutting or ending help that you have?"
    ask_others = "Is the council cutting or ending other help?"

    rests_on_assessed_need = YesNo(
        "Did the council find in an assessment that your child needs this help?",
        yes="the council assessed that your child needs this help",
        no="no assessment of the council found that your child needs this help",
    )
    cut_told = Event(
        "On what day were you told that the help would be cut or ended?",
        happened="you were told that the help would be cut or ended",
        not_happened="you have not been told that the help will be cut or ended",
    )
    cut_from = DateFact(
        "From what day is the help cut or ended?",
        states="the help was to be cut or ended",
        help="The first day with less help. It may be still to come. Say 'none' if nothing is to be cut.",
    )
    reassessed = Event(
        "On what day did the council look again at what your child needs?",
        happened="the council looked again at what your child needs",
        not_happened="the council has not looked again at what your child needs",
        help="The last time before the cut. The assessment that first gave the help does not count.",
    )
    family_heard = YesNo(
        "Before it decided, did the council ask you what you thought of the cut?",
        yes="the council asked you what you thought before it decided on the cut",
        no="the council did not ask you what you thought before it decided on the cut",
    )
    reasons_given = YesNo(
        "Did the council tell you why your child is to get less?",
        yes="the council told you why your child is to get less",
        no="the council has not told you why your child is to get less",
    )
    cut_because = Choice(
        "What was the main reason that you were given?",
        options={
            "need-less": "you were told that your child needs less",
            "met-another-way": "you were told that the need is now met in another way",
            "budget": "you were told that money has to be saved",
            "policy-change": "you were told that the council's policy has changed",
            "turned-18": "you were told that your child is now 18",
            "misuse": "you were told that the money was misused",
            "none-given": "you were given no reason",
        },
    )
    transition_assessment = Choice(
        "Before your child turned 18, did the council have to look at help from adult services?",
        options={
            "required": "the council had to make an assessment for adult services",
            "asked": "an assessment for adult services was asked for, and the council had not answered by "
            "the 18th birthday",
            "none": "no assessment for adult services was asked for or had to be made",
        },
        help="It has to, if your child is likely to need help as an adult and a look at that now would be "
        "of real use. The same goes for an assessment of an adult who cares for your child, or of your "
        "child as a young carer.",
    )
    adult_conclusion = Event(
        "On what day did the council finish with adult services?",
        happened="the council finished with adult services (it found no need, or said that it would meet "
        "none, or the adult help began)",
        not_happened="the council has not finished with adult services: it has not said that there is no "
        "need, or that it will meet none, and no adult help has begun",
        help="A promise of adult help does not count until the help has begun.",
    )
    complained = Event(
        "On what day did you complain to the council about the cut?",
        happened="you complained to the council about the cut",
        not_happened="you have not complained to the council about the cut",
        help="Asking it not to cut the help is a complaint too, in writing or by speaking.",
    )
    putting_off_decided = Event(
        "On what day did the council tell you whether the cut waits for your complaint, and why?",
        happened="the council told you whether the cut waits for your complaint",
        not_happened="the council has not told you whether the cut waits for your complaint",
        help="The answer may be that it does not wait. What counts is that the council looked at it.",
    )
    said = Codes(
        "What has the council said about the cut?",
        options={
            "annual-review": "It is only the annual review.",
            "savings": "We have to make savings.",
            "turned-eighteen": "Your child is 18 now.",
            "need-is-less": "A new assessment shows that less help is needed.",
            "no-notice-owed": "We do not owe you any notice.",
            "paused-for-enquiry": "We are stopping the help while we make enquiries.",
            "complaint-stops-nothing": "A complaint cannot stop the cut.",
        },
    )

    orders = (
        Child.born <= cut_told,
        Child.born <= reassessed,
        complained <= putting_off_decided,
    )
