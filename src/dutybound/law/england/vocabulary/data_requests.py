"""Facts that requests about one's own data share (UK GDPR Art 12(3) and (6)), for the matters that have them.

Each matter needs a field of its own, so these make one anew; the words stand here once.
"""

from dutybound.language import Event, Judgement
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


def identity_asked() -> Event:
    """The body asked who is asking."""
    return Event(
        "When did they ask you to show who you are?",
        happened="they asked you to show who you are",
        not_happened="they have not asked you to show who you are",
    )


def identity_needed() -> Judgement:
    """Whether it had reasonable doubts who that is."""
    return Judgement(
        "Did they have good reason to doubt who you are?",
        yes="they had good reason to ask you to show who you are",
        no="they had no good reason to ask you to show who you are",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="A body that already writes to you at your address may have no reason to doubt it.",
    )


def identity_given() -> Event:
    """The person showed who they are."""
    return Event(
        "When did you show who you are?",
        happened="you showed who you are",
        not_happened="you have not shown who you are",
    )


def extension_notice_sent() -> Event:
    """The body wrote that it takes up to two more months."""
    return Event(
        "When did they write that they need up to two more months, and why?",
        happened="they wrote that they need more time, and why",
        not_happened="they have not written that they need more time",
        help="Only a letter or message that gives the reason counts.",
    )


def extension_needed() -> Judgement:
    """Whether the request is complex, or one of several."""
    return Judgement(
        "Was more time needed because the request is complex, or because you made several?",
        yes="more time was needed because the request is complex or there are several",
        no="more time was not needed for a complex request or for several",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="Staff being away or busy is not such a reason.",
    )
