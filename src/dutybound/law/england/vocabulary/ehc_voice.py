"""Who speaks for a young person in matters of the EHC plan."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class EhcVoice(
    Matter,
    key="ehc_voice",
    plural="ehc_voices",
    noun="question of who may speak about the EHC plan",
    of=Child,
):
    """A council turns somebody away in a matter of an EHC plan, past compulsory school age (reg 64)."""

    ask_any = (
        "Does the council say that only you, or only your child, may speak about the EHC plan?"
    )
    ask_others = "Did the council turn one of you away another time?"

    turned_away = Choice(
        "Whom does the council turn away?",
        options={
            "young-person": "the council does not deal with your child, or asks for a parent's consent",
            "parent": "the council does not deal with you as the parent",
            "nobody": "the council turns nobody away",
        },
    )
    turned_away_on = Event(
        "On what day did that happen?",
        happened="the council turned somebody away",
        not_happened="the council has turned nobody away",
        help="If it happened more than once, give the last time.",
    )
    can_decide = Judgement(
        "Can your child decide this, with all the help that can be given?",
        yes="your child can decide this",
        no="your child cannot decide this, even with help",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="It is about this one matter at this time. Unless it is shown that your child cannot, the law "
        "takes it that your child can.",
    )
    representative = YesNo(
        "Is there a deputy or an attorney who may decide this for your child?",
        yes="a deputy or an attorney may decide this for your child",
        no="no deputy or attorney may decide this for your child",
        help="A deputy is named by the Court of Protection. An attorney is named by your child, in a paper "
        "for that.",
    )
    said = Codes(
        "What has the council said about who may speak?",
        options={
            "parent-must-consent": "We must have a parent's consent.",
            "parent-may-not-join": "A parent cannot be involved any more.",
            "get-a-deputy": "You must become a deputy first.",
            "parent-decides-still": "The parent decides until 18.",
        },
    )

    orders = (Child.born <= turned_away_on,)
