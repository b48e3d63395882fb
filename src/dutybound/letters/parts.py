"""Parts of a letter: its head and foot, the facts, the law, what may excuse, what is asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dutybound.days import Day, date_words, weekday_name
from dutybound.days import words as day_words
from dutybound.engine import Finding, Reason, Record
from dutybound.engine.cases import is_known
from dutybound.engine.reasons import statement
from dutybound.language import Codes, Confidence, Definition, Rule
from dutybound.letters import wording as say
from dutybound.letters.errors import LetterStopped
from dutybound.letters.letter import Writing
from dutybound.letters.voice import Sender
from dutybound.paper import Block, Bullets, Heading, Item, Lines, Paragraph

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


def _recipient(w: Writing) -> Iterator[str]:
    """Whom the sender names, else the office that answers for what the letter is about."""
    details, letter = w.details, w.offer.letter
    owner = letter.owner or (w.offer.findings[0].rule.owed_by.id if w.offer.findings else _COUNCIL)
    office = letter.to or _OFFICES.get(owner, "")
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


def council_name(w: Writing) -> str:
    """The council's name, from the details or the case; "" where only its number is known."""
    named = w.details.council or w.desk.result.case.bodies.get("council", "")
    return "" if named.isdigit() else named


def about_whom(w: Writing) -> Iterator[Block]:
    """The child: name, date of birth, school, other parent, each unless it is left out."""
    lines = list(_identity(w))
    if lines:
        yield Lines(tuple(lines))


def _identity(w: Writing) -> Iterator[str]:
    details, born = w.details, w.desk.born()
    own = details.writing_as is Sender.YOUNG_PERSON
    if details.child_name and not own:
        yield f"About: {details.child_name}"
    if born is not None and born.exact and not details.leaves_out("birth_date"):
        yield f"{'My date of birth' if own else 'Date of birth'}: {date_words(born.latest)}"
    if details.school and not details.leaves_out("school"):
        yield f"School or college: {details.school}"
    if details.other_parent and not details.leaves_out("other_parent"):
        yield f"Also with parental responsibility: {details.other_parent}"


def foot(w: Writing) -> Iterator[Block]:
    """By when an answer is asked for, and the name."""
    yield Paragraph(
        f"Please answer in writing by {day_words(reply_by(w))}. That day is my own request. It does not "
        "change any time limit that the law sets."
    )
    yield Lines(
        ("Yours sincerely," if _is_a_name(w.details.to) else "Yours faithfully,", w.details.name)
    )


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


# --- facts ----------------------------------------------------------------------------------------


def facts(w: Writing, findings: Iterable[Finding]) -> Iterator[Item]:
    """The facts behind findings, each once, with whose they are; a date of birth stands above already."""
    born = w.desk.root.matter.nothing_before
    told: dict[object, Item] = {}
    for reason in (reason for finding in findings for reason in finding.reasons):
        if reason.field not in (born, None):
            told.setdefault((reason.record, reason.field, reason.sentence), fact(w, reason))
    yield from told.values()


def fact(w: Writing, reason: Reason) -> Item:
    """One fact in the sender's voice; where people tell it in two ways, each of them."""
    if isinstance(reason.field, Codes) and reason.record is not None:
        return _said(w, reason.field, reason.record)
    told = list(dict.fromkeys(_told(w, reason)))
    if not told:
        return Item(w.say(reason.sentence))
    if len({sentence for sentence, _ in told}) > 1:
        each = tuple(f"{sentence} ({say.capital(who)}.)" for sentence, who in told)
        return Item("There are different accounts of this:", each)
    sentence = f"In my view: {say.lower(told[0][0])}" if reason.view else told[0][0]
    return Item(f"{sentence} ({say.capital('; '.join(dict.fromkeys(who for _, who in told)))}.)")


def _said(w: Writing, field: Codes, record: Record) -> Item:
    """What a body said: in its voice and not the sender's, and in substance only."""
    told = [a for a in record.accounts.get(field, ()) if is_known(a.value)]
    codes = {code for a in told if isinstance(a.value, frozenset) for code in a.value}
    sayings = tuple(f"“{text}”" for code, text in field.options.items() if code in codes)
    who = "; ".join(dict.fromkeys(say.whose(account, w.details.writing_as) for account in told))
    subject = "The family were" if w.details.writing_as is Sender.ADVISER else "I was"
    return Item(f"{subject} told this, in substance ({who}):", sayings)


def told(w: Writing, record: Record, name: str) -> Item | None:
    """A fact of a matter that no finding has to carry; None where nothing is known of it."""
    field = record.matter.fields[name]
    known = any(is_known(a.value) for a in record.accounts.get(field, ()))
    return fact(w, Reason("", field, record)) if known else None


def _told(w: Writing, reason: Reason) -> Iterator[tuple[str, str]]:
    """What each speaker has said of a fact, and who that is."""
    if reason.field is None or reason.record is None:
        return
    for account in reason.record.accounts.get(reason.field, ()):
        sentence = statement(reason.field, account.value) if is_known(account.value) else None
        if sentence is not None:
            yield w.say(sentence), say.whose(account, w.details.writing_as)


def what_happened(w: Writing, findings: Iterable[Finding]) -> Iterator[Block]:
    """The section of facts; nothing where there are none."""
    items = tuple(facts(w, findings))
    if items:
        yield Heading("What has happened")
        yield Bullets(items)


def own_words(w: Writing, heading: str) -> Iterator[Block]:
    """What only the sender can say, where they have said it."""
    if w.details.my_words:
        yield Heading(heading)
        yield from map(Paragraph, w.details.my_words)


# --- law ------------------------------------------------------------------------------------------


def law(w: Writing, *rule_ids: str) -> Iterator[Block]:
    """What the law says, rule by rule, as it stands on the day of the letter.

    LetterStopped where none of the rules is law then.  A rule that we are not sure of is left out.
    """
    rules = [r for r in w.desk.in_force(*rule_ids) if r.confidence is not Confidence.LOW]
    if not rules:
        raise LetterStopped("None of the law that this letter rests on is in force on its date.")
    yield Heading("The law")
    yield Paragraph(
        f"This is the law as I understand it to stand on {date_words(w.desk.day)}. Its conditions and "
        "exceptions are not repeated here."
    )
    yield Bullets(tuple(Item(in_a_sentence(w, rule)) for rule in rules))


def in_a_sentence(w: Writing, rule: Rule) -> str:
    """A rule in one sentence, in the sender's voice."""
    text = rule.says if isinstance(rule, Definition) else rule.title
    return say.what_law_says(rule, w.say(text))


# --- what is asked --------------------------------------------------------------------------------


def asks(w: Writing, *texts: str, heading: str = "What I ask") -> Iterator[Block]:
    """What is asked, as numbers that an answer can refer to, with what the sender adds."""
    own = tuple(say.full(text) for text in w.details.what_i_want)
    yield Heading(heading)
    yield Bullets(tuple(map(Item, (*texts, *own))), numbered=True)


def need_detail(w: Writing, key: str, what: str) -> str:
    """A detail that the letter cannot do without.  LetterStopped, naming it, where it is not given."""
    value = getattr(w.details, key)
    if not value:
        raise LetterStopped(f"This letter needs {what}.", f"Give '{key}' in the details file.")
    return str(value)
