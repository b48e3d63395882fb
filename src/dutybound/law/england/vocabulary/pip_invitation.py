"""The letter that asks a young person of 16 to claim personal independence payment."""

from dutybound.language import Codes, DateFact, Event, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child


class PipInvitation(
    Matter,
    key="pip_invitation",
    plural="pip_invitations",
    noun="letter about personal independence payment (PIP)",
    of=Child,
):
    """The move from disability living allowance to personal independence payment at 16 (SI 2013/387)."""

    ask_any = "Has a letter come that asks your child of 16 or more to claim PIP?"
    ask_others = "Has another such letter come?"

    gets_dla = YesNo(
        "Does (or did) your child get disability living allowance (DLA)?",
        yes="your child gets or got disability living allowance",
        no="your child does not get disability living allowance",
    )
    dated = DateFact(
        "What date does the letter bear?",
        states="the letter that asks for a PIP claim is dated",
        help="The date at the top of the letter, and not the day on which it came.",
    )
    claimed = Event(
        "On what day was the PIP claim made?",
        happened="the PIP claim was made",
        not_happened="no PIP claim has been made",
        help="By phone: the day of the call. On a form: the day on which it came in.",
    )
    dla_suspended = Event(
        "If DLA was stopped because there was no claim: from what day?",
        happened="DLA was stopped because there was no PIP claim",
        not_happened="DLA was not stopped for want of a PIP claim",
        help="The second letter gives the day.",
    )
    said = Codes(
        "What has the Department for Work and Pensions said about it?",
        options={
            "too-late-to-claim": "You are too late to claim.",
            "dla-stops-at-16": "DLA stops on the 16th birthday.",
        },
    )

    orders = (Child.born <= dated, dated <= dla_suspended)
