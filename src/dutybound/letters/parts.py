"""Parts of a letter: its head and foot, the facts, the law, what may excuse, what is asked."""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.days import Day, date_words, weekday_name
from dutybound.days import words as day_words
from dutybound.language import Confidence, Definition, Rule
from dutybound.letters import wording as say
from dutybound.letters.errors import LetterStopped
from dutybound.letters.letter import Writing
from dutybound.letters.voice import Sender
from dutybound.paper import Block, Bullets, Heading, Item, Lines, Paragraph, Signed

_TWO_WEEKS = 14
_WEEKEND = {"Saturday": 2, "Sunday": 1}


# --- head and foot --------------------------------------------------------------------------------


def head(w: Writing, subject: str) -> Iterator[Block]:
    """Who writes, when, to whom, and about what."""
    details = w.details
    yield Lines(tuple(_sender(w)))
    yield Lines((date_words(w.desk.day),))
    yield Lines(tuple(_recipient(w)))
    if details.your_reference and w.offer.letter.owner != "ombudsman":
        yield Paragraph(f"Your reference: {details.your_reference}")
    yield Paragraph(f"Dear {details.to}," if _is_a_name(details.to) else "Dear Sir or Madam,")
    yield Heading(subject, 1)
    yield from about_whom(w)
    if details.writing_as is Sender.ADVISER:
        yield Paragraph(f"I write for {w.voice.childs} family, with their agreement.")
    if details.may_act and details.writing_as is not Sender.YOUNG_PERSON:
        yield Paragraph(f"I may act for {w.voice.child_named}: {say.full(details.may_act)}")


def _is_a_name(to: str) -> bool:
    """Whether a letter can say "Dear" to it: "Ms Green", and not "The Head of Service"."""
    return bool(to) and not to.lower().startswith("the ")


def _sender(w: Writing) -> Iterator[str]:
    details = w.details
    yield details.name
    if not details.leaves_out("address"):
        yield from details.address
    yield from filter(None, (details.email, details.phone))


_COUNCIL, _CONTROLLER = "local-authority", "controller"
_OFFICES = {
    _COUNCIL: "The Director of Children's Services",
    _CONTROLLER: "The Data Protection Officer",
}
_OFFICE_BY_MATTER = {"complaint": "The Complaints Manager"}
"""Where another office of the council has what the letter is about."""


def _recipient(w: Writing) -> Iterator[str]:
    """Whom the sender names, else the office that answers for what the letter is about."""
    details, letter = w.details, w.offer.letter
    owner = letter.owner or (w.offer.findings[0].rule.owed_by.id if w.offer.findings else _COUNCIL)
    office = letter.to or _office(w, owner)
    if not (details.to or office):
        body = w.offer.findings[0].rule.owed_by.words
        raise LetterStopped(
            f"This letter goes to {body}, and you have not said who that is.",
            "Give 'to' in the details file.",
        )
    yield details.to or office
    if owner == _COUNCIL and council_name(w):
        yield council_name(w)
    yield from details.to_address


def _office(w: Writing, owner: str) -> str:
    record = w.offer.record
    named = "" if record is None else _OFFICE_BY_MATTER.get(record.matter.key, "")
    return named if named and owner == _COUNCIL else _OFFICES.get(owner, "")


def council_name(w: Writing) -> str:
    """The council's name, from the details or the case; "" where only its number is known."""
    named = w.details.council or w.desk.result.case.bodies.get("council", "")
    return "" if named.isdigit() else named


def about_whom(w: Writing, *, handed_on: bool = False) -> Iterator[Block]:
    """The child: name, date of birth, school, other parent, each unless it is left out.

    `handed_on` is for a paper that somebody else will show: it says "date of birth" and not "my".
    """
    own = w.details.writing_as is Sender.YOUNG_PERSON and not handed_on
    lines = list(_identity(w, own=own))
    if lines:
        yield Lines(tuple(lines))


def _identity(w: Writing, *, own: bool) -> Iterator[str]:
    details, born = w.details, w.desk.born()
    name = details.child_name
    if details.writing_as is Sender.YOUNG_PERSON:
        name = name or details.name
    if name and not own:
        yield f"About: {name}"
    if born is not None and born.exact and not details.leaves_out("birth_date"):
        yield f"{'My date of birth' if own else 'Date of birth'}: {date_words(born.latest)}"
    if details.school and not details.leaves_out("school"):
        yield f"School or college: {details.school}"
    if details.other_parent and not details.leaves_out("other_parent"):
        yield f"Also with parental responsibility: {details.other_parent}"


ANSWER, CONFIRM = "answer in writing", "confirm in writing that you have this letter"


def foot(w: Writing, please: str = ANSWER) -> Iterator[Block]:
    """By when an answer is asked for, and the name.

    `please` is what is asked for by that day: where the law gives longer for the answer itself, only that
    the letter came.
    """
    yield Paragraph(
        f"Please {please} by {day_words(reply_by(w))}. I ask for that day myself; it changes no time limit "
        "that the law sets."
    )
    yield signed(w)


def signed(w: Writing) -> Signed:
    """The end of the letter, with room to sign."""
    closing = "Yours sincerely," if _is_a_name(w.details.to) else "Yours faithfully,"
    return Signed(closing, w.details.name)


def reply_by(w: Writing) -> Day:
    """The day that the sender names, else two weeks from the letter, on a weekday."""
    if w.details.reply_by is not None:
        if w.details.reply_by.latest <= w.desk.day:
            raise LetterStopped(
                "The letter would ask for an answer by a day that is not after its own date.",
                "Give a later 'reply_by'.",
            )
        return w.details.reply_by.latest
    day = w.desk.day + _TWO_WEEKS
    return day + _WEEKEND.get(weekday_name(day), 0)


# --- what only the sender can say ------------------------------------------------------------------


def own_words(w: Writing, heading: str) -> Iterator[Block]:
    """What only the sender can say, where they have said it."""
    if w.details.my_words:
        yield Heading(heading)
        yield from map(Paragraph, w.details.my_words)


# --- law ------------------------------------------------------------------------------------------


def law(w: Writing, *rule_ids: str, heading: str = "The law") -> Iterator[Block]:
    """What the law says, rule by rule, as it stands on the day of the letter.

    LetterStopped where none of the rules is law then.  A rule that we are not sure of is left out.
    """
    rules = [r for r in w.desk.in_force(*rule_ids) if r.confidence is not Confidence.LOW]
    if not rules:
        raise LetterStopped("None of the law that this letter rests on is in force on its date.")
    yield Heading(heading)
    yield Paragraph(
        f"This is the law as I understand it to stand on {date_words(w.desk.day)}. Its conditions and "
        "exceptions are not repeated here."
    )
    yield Bullets(tuple(Item(in_a_sentence(w, rule)) for rule in rules))


def in_a_sentence(w: Writing, rule: Rule) -> str:
    """A rule in one sentence, in the sender's voice."""
    text = rule.says if isinstance(rule, Definition) else rule.title
    family = "the family" if w.details.writing_as is Sender.ADVISER else "I"
    return say.what_law_says(rule, w.say(text), family)


# --- what is asked --------------------------------------------------------------------------------


def asks(w: Writing, *wanted: str | Item, heading: str = "What I ask") -> Iterator[Block]:
    """What is asked, as numbers that an answer can refer to, with what the sender adds."""
    own = tuple(say.full(text) for text in w.details.what_i_want)
    items = (item if isinstance(item, Item) else Item(item) for item in (*wanted, *own))
    yield Heading(heading)
    yield Bullets(tuple(items), numbered=True)


def need_detail(w: Writing, key: str, what: str) -> str:
    """A detail that the letter cannot do without.  LetterStopped, naming it, where it is not given."""
    value = getattr(w.details, key)
    if not value:
        raise LetterStopped(f"This letter needs {what}.", f"Give '{key}' in the details file.")
    return str(value)
