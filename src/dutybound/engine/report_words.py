"""The fixed sentences of a report, and days, lateness and speakers in words.

They are kept together so that a test can measure how hard they are to read.  Words follow strength:
what statute asks for must be done; what guidance asks for is expected, and to miss it is not unlawful.
"""

from __future__ import annotations

from collections.abc import Iterable

from dutybound.days import FIRST, LAST, Day, Span, date_words
from dutybound.days import words as day_words
from dutybound.engine.findings import Answer, Days, Finding
from dutybound.language import (
    Confidence,
    Definition,
    Power,
    Prohibition,
    Proof,
    Right,
    Rule,
    Speaker,
    Status,
    Strength,
    Verdict,
)

# --- the whole report -----------------------------------------------------------------------------

HEADING = "Where things stand"
SOLICITOR = (
    "Get a solicitor now. It may be free.",
    "What you told us speaks of a child protection enquiry, the police or a court.",
    "Talk to a solicitor before you act on anything here.",
)
AS_OF = "This shows where things stand on {day}."
TOLD_EARLIER = "You told us what you knew on {day}. We cannot tell what has changed since then."
TOLD_LATER = "What happened after that day is left out."
AND_MORE = "and {number} more, which --full lists"
MORE = "Add --full for everything: what has to be done, how sure we are, and where to read the law."
AS_ABOVE = "the same as under “{title}”."
NOT_ADVICE = "This is information about the law. It is not legal advice."
RECEIPT = (
    "Receipt: Dutybound {program}; rules {rulebook} {version}, {hash}; bank holidays {calendar}; "
    "case {case}, {facts}."
)
NOTHING_LATE = (
    "In what you told us we found nothing late. That does not mean that everything was done properly. "
    "We can only see what you told us."
)
SOMETHING_LATE = "Other things may be late too. We can only see what you told us."
NOT_ASKED = "You told us nothing about these, not even that there are none:"
ALL_ASKED = "You told us about every kind of thing that we know of."

# --- headings of sections -------------------------------------------------------------------------

LATE = "What is late"
LATE_UNLESS = "Late, unless more time was taken"
LATE_IF = "What may be late"
CROSSED = "What must not happen, but seems to have happened"
NOT_MET = "What is owed, and has not been done"
IN_GENERAL = "What is owed to people in general, and seems not to be done"
IN_GENERAL_OPENING = (
    "No one child can claim these alone. They help to show what is wrong in your area."
)
EXPECTED = "What guidance asks for, and has not been done"
DONE_LATE = "What was done late"
ASK = "Questions to ask"
DUE = "What is due next"
CAN_DO = "What you can do next, and until when"
REMEDIES = "What you can do about what is late or wrong"
REPLIES = "What you were told, and what the law says"
LAW_DIFFERS = "What turns on the law"
PEOPLE_DIFFER = "What people differ on"
NOT_KNOWN = "What we do not know"
HOLDS = "What holds now"
FELL_AWAY = "Time limits that fell away"
IN_TIME = "What was done in time"
READ_THE_LAW = "Where to read the law"
GIVES_LESS = "What the law does not give"
ASK_FOR = "What a good answer looks like, and what to ask for"
NOT_ASKED_ABOUT = "What you did not tell us about"

EXPECTED_OPENING = (
    "Guidance asks for these. Guidance is not a law, and to miss it does not break one."
)
ASK_OPENING = "We are not sure enough of the rules here to say that one was broken. You can ask."
NOT_KNOWN_OPENING = "With the answers to these questions we could tell you more. You can skip any."
REPLIES_OPENING = "This is about the reason you were given. It is not about the whole decision."
LAW_DIFFERS_OPENING = (
    "The law can be read in more than one way here. We show what follows from each."
)
PEOPLE_DIFFER_OPENING = "People have told it in different ways. We show what follows from each."
REMEDIES_OPENING = "Nobody can promise how any of these will end. Each has its own time limit."

# --- labels of lists ------------------------------------------------------------------------------

WHY = "Why we say so"
KNOWN = "What we have been told"
UNLESS = "What could still excuse it (this is for {owner} to show)"
UNLESS_SETTLES = "What would settle that"
SETTLES = "What would settle it"
CHANGES = "What would change this answer"
ASKED = "What has to be done"
LAW = "The law"
GUIDANCE = "The guidance"
PROFESSIONAL = "Guidance of a profession"
JUDGMENTS = "What a court has decided"
REPORTS = "What the Ombudsman has found"
SURE = "How sure we are"
TEXT = "Which text of the law this goes by"
TEXT_OF_GUIDANCE = "Which text of the guidance this goes by"
REVIEWED = "Who has checked this rule"
READINGS = "How the law can be read"
ACCOUNTS = "What follows from each account"
BARS = "What shuts it"
LESS = "What this does not give"
DOUBTS = "What is not settled"
PAPER = "Paper to ask for: {paper}"
GOOD_ANSWER = "The best lawful answer: {answer}"
FOR = "For"
ABOUT = "About: {about}"
BRIEF = "In short"
PART_OF = "This is part of “{title}”."

# --- what an entry says ---------------------------------------------------------------------------

HAD_TO = {
    Strength.STATUTORY: "{owner} had to do this {by}.",
    Strength.TARGET: "{owner} should have done this {by}.",
    Strength.GUIDANCE: "{owner} was expected to do this {by}.",
}
HAS_TO = {
    Strength.STATUTORY: "{owner} must do this {by}.",
    Strength.TARGET: "{owner} should do this {by}.",
    Strength.GUIDANCE: "{owner} is expected to do this {by}.",
}
OWES = {
    Strength.STATUTORY: "{owner} must do this.",
    Strength.TARGET: "{owner} owes this to people in general, not to one child alone.",
    Strength.GUIDANCE: "{owner} is expected to do this.",
}
IS_LATE = "It is {days} late."
GONE_BY = "Since then {days} have gone by."
WAS_LATE = "It was done {days} late{when}."
WAS_AFTER = "It was done {days} after that{when}."
MAY_EXTEND = (
    "The law lets it take more time if it does so in the right way. The last day is then {last}."
)
EVEN_WITH_MORE = "Even with more time, the last day was {last}."
SO_LATE_UNLESS = "So it is late, unless that was done."
IF_APPLIES = "We cannot tell yet whether this applies. If it does, this is what follows."
LATE_EITHER_WAY = "It is late whichever of these is true: {ways}."
IN_DAYS = "That is in {days}."
LAST_DAY_TODAY = "Today is the last day."
MAY_BE_EARLIER = "The last day may be as early as {day}: not all the dates that we have are exact."
EARLIER_ON_ONE_READING = "The last day may be as early as {day}. That turns on how the law is read."
DAY_NOT_KNOWN = "We cannot say by which day."
NOT_BEFORE = "It is not before {day}."
STOPPED = "The clock has stopped, so there is no last day for now."
MAY_HAVE_STOPPED = "The clock may have stopped, so we cannot say by which day."
BEYOND = "The bank holidays for that year are not published yet, so we cannot give the day."
MORE_TIME = "More time was taken, and the law lets that be done. The days here allow for it."
EXCUSED = "The time limit fell away, because {why}. No other day was put in its place."
NOT_MET_SINCE = "From what you told us, it has not been done since {day}."
NOT_MET_NOW = "From what you told us, it has not been done."
NOTHING_SAID = "Nothing you told us says that this has gone wrong."
APPEARS_CROSSED = "From what you told us, this seems to have been broken{when}."
MUST_KEEP = "{owner} must keep to this."
QUESTION = "You could ask {owner}: does this apply to us, was it kept to, and if not, what will you do now?"
QUESTION_BY = "You could ask {owner}: did this have to be done {by}, and was it?"
VIEW_OPEN = "It goes by {whose} view that {view}. That is for others to settle: {settled_by}."
ON_VIEW = "This goes by {whose} view that {view}. Nobody who can settle that has said so."

OPEN_NO_LIMIT = "You can do this now. The law sets no last day."
OPEN_BY = "You can do this now. Do it by {safe}."
OPEN_OUTER = "A later day may still be in time, but not after {outer}. Do not count on it."
OPEN_SAFE_GONE = "The safe day was {safe}. You may still be in time until {outer}. Do it now."
OPEN_SAFE_GONE_ONLY = "The safe day was {safe}. You may still be in time. Do it now."
OPEN_DAY_NOT_KNOWN = "You can do this now. We cannot say until which day, so do it soon."
NOT_OPEN = "You cannot do this yet."
OPENS = "You cannot do this yet. It opens {day}."
PAST = "The usual last day was {outer}. It has gone by."
PAST_DAY_NOT_KNOWN = "The usual last day has gone by."
MAY_LET_IN = "This may still let you in: {who}."
USED = "You have done this{when}."
SHUT = "This way is shut."
SHUT_BECAUSE = "This way is shut, because {why}."
ASK_FOR_IT = "You may ask for this. If the answer is no, you should be given reasons."
HAPPENED_IN_TIME = "Done in time{when}."

COULD_BE = "It could be one of these: {ways}."
NO_ONE_FACT = "No one answer would settle this."
LOOK_AT = "The days for this are worked out above, under “{title}”."
SHUT_ABOVE = "But see above: “{title}” says that this way is shut."

TOLD = "You were told: “{said}”"
VERDICTS = {
    Verdict.NOT_A_LAWFUL_REASON: "This is not a lawful reason.",
    Verdict.AGAINST_GUIDANCE: "This goes against guidance. Guidance is not a law.",
    Verdict.MISLEADING: "This is misleading.",
    Verdict.DEPENDS: "It depends.",
    Verdict.CONTESTED: "People do not agree on whether the law allows this reason.",
    Verdict.LAWFUL: "The law allows this reason.",
}
NOT_SURE_RULE = (
    "We are not sure of this rule, and the check says of nobody that it was broken. It only asks."
)
NOT_SURE_REPLY = "We are not sure what the law makes of this. You could ask which law it rests on."
DEPENDS_ON = "It turns on this: {fact}"

CONFIDENT = {
    Confidence.HIGH: "We are sure of this rule.",
    Confidence.MEDIUM: "We are fairly sure of this rule.",
    Confidence.LOW: "We are not sure of this rule.",
}
CHECKED = "We last checked the law on {day}."
CHECKED_GUIDANCE = "We last checked the guidance on {day}."
IF_RIGHT = "What we would say if this rule is right"
NOT_REVIEWED = "No solicitor has reviewed this rule yet."
NOT_REVIEWED_NOW = "Nobody has reviewed this rule as it stands now."
REVIEWED_BY = "{name} ({role}) reviewed this rule on {day}."
REVIEWED_EARLIER = (
    "{name} ({role}) reviewed an earlier text of this rule on {day}. It has changed since."
)
REMARKS = "Their remarks: {remarks}"
TEXT_SINCE = "The text in force since {first}."
TEXT_FROM = "The text in force from {first} to {last}, since that is when this began."
TEXT_ON = "The text in force on {day}."
NOT_SIGNED = "What we read: {seen}"

COUNTS = {
    "late": ("1 thing is late.", "{n} things are late."),
    "maybe": ("1 thing may be late.", "{n} things may be late."),
    "crossed": (
        "1 thing that must not happen seems to have happened.",
        "{n} things that must not happen seem to have happened.",
    ),
    "not-met": ("1 thing is owed and has not been done.", "{n} things are owed and not done."),
    "in-general": (
        "1 duty owed to people in general seems not to be kept.",
        "{n} duties owed to people in general seem not to be kept.",
    ),
    "expected": ("1 thing that guidance asks for is late.", "{n} that guidance asks for are late."),
    "done-late": ("1 thing was done late.", "{n} things were done late."),
    "due": ("1 thing is due.", "{n} things are due."),
    "can": ("There is 1 thing you can do now.", "There are {n} things you can do now."),
    "unknown": ("There is 1 thing we cannot tell yet.", "There are {n} things we cannot tell yet."),
}
MOST_LATE = "{owner} is {days} late with this: “{title}”."

MUST = {
    Strength.STATUTORY: ("must", "must not"),
    Strength.TARGET: ("should", "should not"),
    Strength.GUIDANCE: ("is expected to", "is expected not to"),
}
MAY = "may"

STATUS_WORDS = {
    Status.NOT_ENGAGED: "this does not apply",
    Status.DUE: "it is not late",
    Status.LATE_UNLESS_EXTENDED: "it is late, unless more time was taken",
    Status.MET: "it was done in time",
    Status.MET_LATE: "it was done late",
    Status.OVERDUE: "it is late",
    Status.EXCUSED: "the time limit fell away",
    Status.OWED: "it is owed",
    Status.OWED_NOT_MET: "it is owed and has not been done",
    Status.IN_FORCE: "it must be kept to, and nothing says that it was not",
    Status.APPEARS_CROSSED: "it must be kept to, and seems to have been broken",
    Status.NOT_OPEN_YET: "you cannot do it yet",
    Status.OPEN: "you can do it now",
    Status.PAST_USUAL_LIMIT: "the usual last day has gone by",
    Status.USED: "you have done it",
    Status.SHUT_OUT: "this way is shut",
    Status.HOLDS: "it is so",
    Status.DOES_NOT_HOLD: "it is not so",
    Status.MAY_BE_ASKED_FOR: "you may ask for it",
    Status.UNCLEAR: "we cannot tell",
    Status.TURNS_ON_THE_LAW: "it turns on the law",
}
GUIDANCE_STATUS_WORDS = {
    Status.LATE_UNLESS_EXTENDED: "the day that guidance sets has gone by, unless more time was taken",
    Status.MET_LATE: "it was done after the day that guidance sets",
    Status.OVERDUE: "the day that guidance sets has gone by",
}

_WHO = {
    Speaker.FAMILY: ("you", "your"),
    Speaker.COUNCIL: ("the council", "the council's"),
    Speaker.SCHOOL: ("the school", "the school's"),
    Speaker.NHS: ("the NHS", "the NHS's"),
    Speaker.OMBUDSMAN: ("the Ombudsman", "the Ombudsman's"),
    Speaker.TRIBUNAL: ("the Tribunal", "the Tribunal's"),
    Speaker.COURT: ("the court", "the court's"),
    Speaker.RETURN: ("the council's return", "the council's return's"),
}
_SHOWN = {
    Proof.LETTER: "shown by a letter",
    Proof.EMAIL: "shown by e-mail",
    Proof.RECORD: "shown by a record",
    Proof.MEMORY: "from memory",
    Proof.NONE: "nothing shows it yet",
}


# --- days, lateness, speakers ---------------------------------------------------------------------


def small(text: str) -> str:
    """The text with a small first letter, to go on a sentence with."""
    return f"{text[:1].lower()}{text[1:]}"


def capital(text: str) -> str:
    """The text with a capital."""
    return f"{text[:1].upper()}{text[1:]}"


def sentence(text: str) -> str:
    """The text with a capital and a full stop."""
    return capital(text) if text.endswith((".", "?", "!")) else f"{capital(text)}."


def who_must(rule: Rule, title: str) -> str:
    """The title of an obligation or a power, or of a step of it, with whose it is: "The council must ...".

    The title of anything else, and one that names somebody already, stays as it is.
    """
    if isinstance(rule, Definition | Right) or title.startswith("The "):
        return title
    verb, what = verb_of(rule, title)
    return f"{capital(rule.owed_by.words)} {verb} {small(what)}"


def verb_of(rule: Rule, title: str) -> tuple[str, str]:
    """The verb that is as strong as the rule, and what it is about: "must not", "Stop the help".

    What a power lets a body do it may do, and so it may what a prohibition allows.
    """
    does, does_not = MUST[rule.strength]
    if title.startswith("Not "):
        return does_not, title.removeprefix("Not ")
    return MAY if isinstance(rule, Power | Prohibition) else does, title


def heading_of(rule: Rule, title: str) -> str:
    """What an entry is called: its title, and for a power with whose it is.

    A power stands among what the family can do, where a bare title would seem to ask it of them.
    """
    return who_must(rule, title) if isinstance(rule, Power) else title


def by_words(span: Span) -> str:
    """By when: "by Tuesday 21 July 2026", or for a range "by ... at the latest"."""
    if span.exact:
        return f"by {day_words(span.latest)}"
    return f"at the latest by {day_words(span.latest)}"


def day_is_known(span: Span | None) -> bool:
    """Whether a span has a last possible day."""
    return span is not None and span.latest != LAST


def earliest_known(span: Span) -> Day | None:
    """The first possible day of a vague span, where there is one."""
    return None if span.exact or span.earliest in (FIRST, LAST) else span.earliest


def on_words(span: Span | None) -> str:
    """When something happened, to end a sentence with: ", on 3 March 2026"; empty if not known."""
    if span is None or (span.earliest == FIRST and span.latest == LAST):
        return ""
    return f", on {date_words(span.latest)}" if span.exact else f", {span.words()}"


def counted(number: int, noun: str) -> str:
    """1 day, 2 days, 1,000 days."""
    return f"1 {noun}" if number == 1 else f"{number:,} {noun}s"


def number_of(days: int) -> str:
    """1 day, 2 days."""
    return counted(days, "day")


def days_words(days: Days) -> str:
    """How many days: "124 days", "3 to 10 days", "at least 3 days"."""
    if days.most is None:
        return f"at least {number_of(days.least)}"
    if days.most == days.least:
        return number_of(days.least)
    return f"{days.least:,} to {number_of(days.most)}"


def who_says(said_by: Iterable[Speaker], shown_by: Iterable[Proof]) -> str:
    """Whose account something is and what shows it: "you say; shown by e-mail"."""
    who = [_WHO[speaker][0] for speaker in said_by]
    said = [f"{_and(who)} {'say' if len(who) > 1 or who == ['you'] else 'says'}"] if who else []
    return "; ".join([*said, *(_SHOWN[proof] for proof in shown_by)])


def one_of(speakers: tuple[Speaker, ...]) -> str:
    """Any one of some speakers: "the court, the Tribunal or the Ombudsman"."""
    names = [_WHO[speaker][0] for speaker in speakers]
    return _and(names).replace(" and ", " or ")


def whose(speakers: tuple[Speaker, ...]) -> str:
    """Whose: "your", "the school's"."""
    return _WHO[speakers[0]][1] if speakers else "your"


def account_of(speaker: Speaker) -> str:
    """Whose account: "On your account"."""
    return f"On {_WHO[speaker][1]} account"


def status_words(status: Status, rule: Rule) -> str:
    """A status in a clause, as strong as the law behind it; a definition has words of its own."""
    if isinstance(rule, Definition) and status in (Status.HOLDS, Status.DOES_NOT_HOLD):
        return rule.says if status is Status.HOLDS else rule.denies
    if rule.strength is Strength.GUIDANCE and status in GUIDANCE_STATUS_WORDS:
        return GUIDANCE_STATUS_WORDS[status]
    return STATUS_WORDS[status]


def ways_words(answer: Answer, rule: Rule) -> str:
    """The statuses that are possible, in the order in which they are declared."""
    return "; or ".join(status_words(s, rule) for s in Status if s in answer.possible)


def answer_words(finding: Finding, answer: Answer) -> str:
    """One answer in short, without a full stop: "it is late. Last day: 7 August 2023 (10 days late)"."""
    said = ways_words(answer, finding.rule)
    day = answer.dates.get("due") or answer.dates.get("outer")
    if day is None or not day_is_known(day) or answer.possible == {Status.NOT_ENGAGED}:
        return said
    at_latest = "" if day.exact else " at the latest"
    late = _how_late(answer, finding.rule.strength)
    return f"{said}. Last day: {day_words(day.latest)}{at_latest}{late}"


def _how_late(answer: Answer, strength: Strength) -> str:
    asserted = strength is not Strength.GUIDANCE
    if answer.days_late is None or not asserted or Status.LATE_UNLESS_EXTENDED in answer.possible:
        return ""
    return f" ({days_words(answer.days_late)} late)"


def _and(names: list[str]) -> str:
    return " and ".join(", ".join(names).rsplit(", ", 1)) if len(names) > 1 else "".join(names)
