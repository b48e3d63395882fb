"""The worked examples of a rule in words: what is told, and what has to follow from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dutybound.case import case_from_node
from dutybound.case.document import Listing, Mapping, Node, Scalar, parse_document
from dutybound.days import date_words, parse_span
from dutybound.engine import report_words as say
from dutybound.engine.cases import Account, Case, Record
from dutybound.engine.reasons import statement
from dutybound.engine.report_parts import Entry, Line, Part
from dutybound.language import Field, Rule, Rulebook, Speaker, Status
from dutybound.language.rules import excuses_of
from dutybound.language.steps import Claim, Step

Plain = str | list["Plain"] | dict[str, "Plain"]

_DAYS = {
    "due": "The last day",
    "last": "The last day with more time",
    "opens": "It opens on",
    "safe": "The safe day",
    "outer": "The outer day",
    "since": "Not done since",
    "crossed": "Crossed on",
    "done": "Done on",
    "used": "Used on",
}
_SHOWINGS = {
    "unless": "What could still excuse it",
    "excused_by": "Excused by",
    "shut_out_by": "Shut out by",
}
_QUESTIONS = {
    "on_view": "It goes by the teller's own view of this",
    "settled_by": "What would settle it",
}


@dataclass(frozen=True)
class Examples:
    """Sets out the worked examples of the rules of one rulebook."""

    rulebook: Rulebook

    def entries(self, rule: Rule, text: str) -> Iterator[Entry]:
        """Each example in a file of them.  ValueError where the file is not one of examples."""
        root = parse_document(text, rule.id).root
        if not isinstance(root, Listing):
            raise ValueError(f"the examples of '{rule.id}' are no list")
        for item in root.items:
            yield self._entry(rule, _group(item))

    def _entry(self, rule: Rule, given: dict[str, Node]) -> Entry:
        case = case_from_node(given["case"], rule.id, self.rulebook, as_told=True)
        expected = [_expected(item) for item in _listed(plain(given["expect"]))]
        follows = tuple(self._follows(rule, case, item) for item in expected)
        says = (say.sentence(str(plain(given["says"]))),) if "says" in given else ()
        told = Part("What is told", tuple(_told(case)), folded=False)
        return Entry(
            say.capital(str(plain(given["name"]))),
            says,
            (told, Part("What has to follow", follows, folded=False)),
        )

    def _follows(self, rule: Rule, case: Case, item: dict[str, Plain]) -> Line:
        matter = next(one for one in case.all_records() if one.id == item["matter"])
        step = str(item.get("step", ""))
        titles = [s.title for text in rule.texts for s in text.steps if s.id == step and s.title]
        name = f"{_name(matter)}, “{titles[-1]}”" if step and titles else _name(matter)
        below = tuple(map(Line, self._details(rule, item)))
        return Line(f"{name}: {_status(str(item['status']), rule)}", below=below)

    def _details(self, rule: Rule, item: dict[str, Plain]) -> Iterator[str]:
        for key, value in item.items():
            if key not in ("matter", "step", "status"):
                yield from self._detail(rule, key, value)

    def _detail(self, rule: Rule, key: str, value: Plain) -> Iterator[str]:
        if key == "possible":
            words = "; or ".join(_status(str(one), rule) for one in _listed(value))
            yield f"It could be: {words}"
        elif key == "if_engaged":
            yield f"If it applies: {_status(str(value), rule)}"
        elif key == "days_late":
            yield f"Days late: {str(value).replace('..', ' to ')}"
        elif key in _DAYS:
            yield f"{_DAYS[key]}: {_day(str(value))}"
        elif key in _SHOWINGS:
            yield f"{_SHOWINGS[key]}: {_titles(rule, _listed(value))}"
        elif key in _QUESTIONS:
            yield f"{_QUESTIONS[key]}: {self._questions(_listed(value))}"
        elif key == "readings":
            yield from self._readings(rule, value)
        else:
            raise ValueError(f"an example of '{rule.id}' expects '{key}', which nothing shows")

    def _readings(self, rule: Rule, value: Plain) -> Iterator[str]:
        named = {n: s for question in rule.contested for n, s in question.readings.items()}
        for name, answer in _expected(value).items():
            each = _expected(answer)
            reading = "; and ".join(named.get(part, part) for part in name.split("; "))
            said = [_status(str(each["status"]), rule)] if "status" in each else []
            yield f"If {reading}: {'. '.join([*said, *self._details(rule, each)])}"

    def _questions(self, paths: list[Plain]) -> str:
        fields = {f.path: f for matter in self.rulebook.matters for f in matter.fields.values()}
        return " ".join(fields[str(path)].question for path in paths) or "nothing"


# --- what is told ---------------------------------------------------------------------------------


def _told(case: Case) -> Iterator[Line]:
    yield Line(f"This is told on {date_words(case.as_of)}")
    for record in case.all_records():
        below = tuple(_answers(record))
        if below or record.parent is not None:
            yield Line(_named_with_parent(record), below=below)
    for matter in sorted(case.complete, key=lambda matter: matter.key):
        yield Line(f"All there is of this kind has been told: {matter.noun}")


def _answers(record: Record) -> Iterator[Line]:
    for field, accounts in record.accounts.items():
        for account in accounts:
            yield Line(_answer(field, account))


def _answer(field: Field, account: Account) -> str:
    words = statement(field, account.value) or f"{field.question} That is not known."
    shown = () if account.shown_by is None else (account.shown_by,)
    if account.said_by is Speaker.FAMILY and not shown:
        return words
    return f"{words} ({say.sentence(say.who_says((account.said_by,), shown))})"


def _name(record: Record) -> str:
    noun = say.capital(record.matter.noun)
    return noun if record.parent is None else f"{noun} ({record.id})"


def _named_with_parent(record: Record) -> str:
    parent = record.parent
    if parent is None or parent.parent is None:
        return _name(record)
    return f"{_name(record)}, of {parent.id}"


# --- what has to follow ---------------------------------------------------------------------------


def _status(value: str, rule: Rule) -> str:
    return f"{value} ({say.status_words(Status(value), rule)})"


def _day(value: str) -> str:
    if value == "none":
        return "no such day"
    first, dots, last = value.partition("..")
    if dots and not last:
        return f"not before {parse_span(first).words()}"
    return parse_span(value).words()


def _titles(rule: Rule, ids: list[Plain]) -> str:
    """What may excuse a step or shut it out, by title."""
    titles = {"extended": "more time was taken"}
    for text in rule.texts:
        for step in text.steps:
            titles |= dict(_showings(step))
    return "; ".join(titles.get(str(one), str(one)) for one in ids) or "nothing"


def _showings(step: Step) -> Iterator[tuple[str, str]]:
    yield from ((excuse.id, excuse.title) for excuse in excuses_of(step))
    if isinstance(step, Claim):
        yield from ((bar.id, bar.title) for bar in step.shut_out)


# --- plain data -----------------------------------------------------------------------------------


def plain(node: Node) -> Plain:
    """A node as plain lists, groups and text."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Listing):
        return [plain(item) for item in node.items]
    return {entry.key.text: plain(entry.value) for entry in node.entries}


def _group(node: Node) -> dict[str, Node]:
    if not isinstance(node, Mapping):
        raise ValueError(f"line {node.line}: an example is a group of keys")
    return {entry.key.text: entry.value for entry in node.entries}


def _listed(value: Plain) -> list[Plain]:
    return value if isinstance(value, list) else [value]


def _expected(value: Plain) -> dict[str, Plain]:
    if not isinstance(value, dict):
        raise ValueError(f"what is expected is a group of keys, not {value!r}")
    return value
