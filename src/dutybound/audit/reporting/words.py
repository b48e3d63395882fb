"""What a report of an audit says around its findings, kept together.

It speaks of how a clause looks.  Nowhere does it say that anybody breaks the law.
"""

from __future__ import annotations

from collections.abc import Sequence

from dutybound.audit.categories import Category
from dutybound.audit.findings import Answer, Finding, Presence
from dutybound.text import Place

HEADING = "What these documents look like beside the law"
OPENING = (
    "A program has read {documents} ({pages}) with the profile “{profile}”.",
    "It says what a clause looks like, why, and what would change the answer.",
    "Only a person who reads the whole document can say whether that is right.",
)
NOTHING_FOUND = "A document in which nothing is found is not thereby lawful."
NOT_ADVICE = "This is information about the law. It is not legal advice."
RECEIPT = (
    "Receipt: Dutybound {program}; rules {rulebook} {version}, {hash}; "
    "detectors {detectors}; {documents}."
)

ANSWERS = {
    Answer.FLAG: "Looks narrower than the law",
    Answer.CONTESTED: "Contested",
    Answer.BAD_PRACTICE: "Bad practice",
    Answer.CLEAR: "Looks alike, and is fine",
}
_FLAG = (
    "On its face each of these is narrower than the law, or goes against it. "
    "Something said elsewhere may change that."
)
_CONTESTED = (
    "Of these nobody should say that they are wrong. Competent lawyers could differ, "
    "or it hangs on what is said elsewhere. They are kept apart from the others."
)
SECTIONS = {
    Answer.FLAG: (
        "flag",
        "What looks narrower than the law, or contrary to it",
        _FLAG,
    ),
    Answer.CONTESTED: (
        "contested",
        "What lawyers could differ on",
        _CONTESTED,
    ),
    Answer.BAD_PRACTICE: (
        "bad-practice",
        "What may be lawful, and does harm",
        "These may be lawful. They are of a kind that does harm to families.",
    ),
    Answer.CLEAR: (
        "clear",
        "What looks alike, and is fine",
        "These were looked at and left. They are shown because an explanation was asked for.",
    ),
}
"""By answer: the id of a section, its heading, its first sentence."""

ITEMS = "What was looked for"
ITEMS_OPENING = (
    "“Not found” is about the pages that were read. What was not found may stand on another page."
)
PRESENCE = {
    Presence.PRESENT: "Found",
    Presence.THIN: "Thin",
    Presence.NOT_FOUND: "Not found in {pages} read",
}
UNREAD = "What could not be read"
UNREAD_OPENING = "Nothing is said here of these."
READ = "What was read"
CAUTIONS = "Before you use this"

WHERE = "Where"
CHANGES = "What would change this answer"
RESCUED = "What the document says elsewhere"
BETTER = "What could be said instead"
RULES = "What it was measured against"
SURE = "How sure the program is"
READERS = "Which reader saw it"
READER_WORDS = {
    "patterns": "patterns: words and how they stand to each other",
    "sentences": "sentences: likeness to examples that we made up",
}
_SURE = (
    (0.8, "rather sure"),
    (0.5, "fairly sure"),
    (0.0, "not sure: read it with care"),
)


def sure(confidence: float) -> str:
    """How sure, in words and as a number between 0 and 1."""
    words = next(words for least, words in _SURE if confidence >= least)
    return f"{words} ({confidence:.2f} of 1)"


def looks_like(finding: Finding) -> str:
    """'Condition exclusion (A3)'."""
    return f"{finding.category.title} ({finding.category.value})"


def because(category: Category, answer: Answer, why: str) -> str:
    """The reason as a sentence, such as 'This looks like “coping test”, because it asks who can cope.'.

    A reason that is a whole sentence already stays as it is.
    """
    if not why[:1].islower():
        return sentence(why)
    looks = "This only looks like" if answer is Answer.CLEAR else "This looks like"
    return sentence(f"{looks} “{category.title.lower()}”, because {why}")


def sentence(text: str) -> str:
    """A text with a capital at its beginning and a full stop at its end."""
    whole = text[:1].upper() + text[1:]
    return whole if not whole or whole.endswith((".", "!", "?", "”")) else f"{whole}."


def where(document: str, place: Place | None, headings: Sequence[str] = ()) -> str:
    """'criteria.pdf, page 3, paragraph 12, under “Who can ask”'."""
    named = ", ".join(filter(None, (document, place.words if place else "")))
    return f"{named}, under “{' / '.join(headings)}”" if headings else named


def count(number: int, one: str, several: str) -> str:
    """'1 page', '12 pages'."""
    return f"{number:,} {one if number == 1 else several}"
