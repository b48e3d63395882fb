"""Who says so, and what shows it."""

from enum import Enum


class Speaker(Enum):
    """Whose account an answer is.  The value is the word used in case files."""

    FAMILY = "family"
    COUNCIL = "council"
    SCHOOL = "school"
    NHS = "nhs"
    OMBUDSMAN = "ombudsman"
    TRIBUNAL = "tribunal"
    COURT = "court"
    RETURN = "return"


class Proof(Enum):
    """What shows an answer.  The value is the word used in case files."""

    LETTER = "letter"
    EMAIL = "e-mail"
    RECORD = "record"
    MEMORY = "memory"
    NONE = "none"
