"""What a finding can say, and how strong the law behind it is."""

from enum import Enum


class Status(Enum):
    """Where a matter stands under a rule.  The value is the word shown to people and in JSON."""

    NOT_ENGAGED = "not engaged"
    DUE = "due"
    LATE_UNLESS_EXTENDED = "late unless extended"
    MET = "met"
    MET_LATE = "met late"
    OVERDUE = "overdue"
    EXCUSED = "excused"
    OWED = "owed"
    OWED_NOT_MET = "owed and not met"
    IN_FORCE = "in force"
    APPEARS_CROSSED = "appears crossed"
    NOT_OPEN_YET = "not open yet"
    OPEN = "open"
    PAST_USUAL_LIMIT = "past the usual limit"
    USED = "used"
    SHUT_OUT = "shut out"
    HOLDS = "holds"
    DOES_NOT_HOLD = "does not hold"
    MAY_BE_ASKED_FOR = "may be asked for"
    UNCLEAR = "unclear"
    TURNS_ON_THE_LAW = "turns on the law"

    # Each is one object; Enum's own hash is a Python function, and sets of these are made all the time.
    __hash__ = object.__hash__


# One more fact can turn a definite status into another only along these lines, each of them announced:
# by the finding's *unless* (an exception or extension that is the body's to show) or, for a standing
# duty or a prohibition, by nothing having been said of whether it was kept.
REFINEMENTS: dict[Status, frozenset[Status]] = {
    Status.DUE: frozenset({Status.EXCUSED}),
    Status.OVERDUE: frozenset({Status.EXCUSED}),
    Status.MET_LATE: frozenset({Status.EXCUSED, Status.MET}),
    Status.LATE_UNLESS_EXTENDED: frozenset({Status.OVERDUE, Status.DUE, Status.EXCUSED}),
    Status.EXCUSED: frozenset({Status.MET}),
    Status.OWED: frozenset({Status.OWED_NOT_MET}),
    Status.IN_FORCE: frozenset({Status.APPEARS_CROSSED}),
}


class Strength(Enum):
    """How strong the law behind a rule is; words follow it."""

    STATUTORY = "statutory"
    TARGET = "target"
    GUIDANCE = "guidance"


class Confidence(Enum):
    """How sure we are of a rule, and so what it may be used for (docs/law-method.md)."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Verdict(Enum):
    """What the law makes of a reason that a body gave.  Never of the whole decision."""

    NOT_A_LAWFUL_REASON = "not a lawful reason"
    AGAINST_GUIDANCE = "against guidance"
    MISLEADING = "misleading"
    DEPENDS = "depends"
    CONTESTED = "contested"
    LAWFUL = "lawful"
