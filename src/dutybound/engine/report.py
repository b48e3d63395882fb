"""A result as sections of plain sentences, for text, pages and letters alike.

What is late comes first, worst first; then what is due, what can be done next and until when, what nobody
knows, and what the law does not give.  It knows no law: words come from rules and facts, and follow the
strength of the rule.  It never promises an outcome.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dutybound.days import date_words
from dutybound.days import words as day_words
from dutybound.engine import report_words as say
from dutybound.engine.check import Result
from dutybound.engine.findings import Finding
from dutybound.engine.receipt import Receipt
from dutybound.engine.report_entries import Entries, open_view, reviewed, sure
from dutybound.engine.report_parts import Entry, Line, Part, Report, Section, Tone, with_content
from dutybound.engine.report_replies import replies
from dutybound.engine.report_sorting import WRONG, Bucket, sorted_into
from dutybound.engine.report_sources import sources
from dutybound.engine.solicitor import needs_a_solicitor
from dutybound.language import Remedy, Rule, Status

Sorted = dict[Bucket, list[Finding]]


def report(result: Result) -> Report:
    """Everything that a result says, in the order in which a family needs it."""
    found = sorted_into(result.findings)
    entries = Entries.of(result)
    return Report(
        heading=say.HEADING,
        opening=tuple(_opening(result)),
        brief=tuple(_brief(found)),
        sections=tuple(with_content(_sections(result, found, entries))),
        closing=(_receipt(result.receipt), say.NOT_ADVICE),
        first=say.SOLICITOR if needs_a_solicitor(result.case) else (),
    )


def _opening(result: Result) -> Iterator[str]:
    yield say.AS_OF.format(day=day_words(result.as_of))
    if result.case.as_of < result.as_of:
        yield say.TOLD_EARLIER.format(day=date_words(result.case.as_of))
    elif result.case.as_of > result.as_of:
        yield say.TOLD_LATER


# --- in short -------------------------------------------------------------------------------------

_COUNTED = (
    ("late", (Bucket.LATE,)),
    ("maybe", (Bucket.LATE_UNLESS, Bucket.LATE_IF)),
    ("crossed", (Bucket.CROSSED,)),
    ("not-met", (Bucket.NOT_MET,)),
    ("in-general", (Bucket.IN_GENERAL,)),
    ("expected", (Bucket.EXPECTED,)),
    ("done-late", (Bucket.DONE_LATE,)),
    ("due", (Bucket.DUE,)),
)


def _brief(found: Sorted) -> Iterator[str]:
    """How much there is of each kind, and what is worst."""
    for name, places in _COUNTED:
        yield from _count(name, sum(len(found[place]) for place in places))
        if name == "late":
            yield from _worst(found[Bucket.LATE])
    yield from _count("can", sum(f.status in _NOW for f in found[Bucket.CAN_DO]))
    yield from _count("unknown", sum(len(found[place]) for place in _UNSETTLED))
    yield say.SOMETHING_LATE if any(found[place] for place in WRONG) else say.NOTHING_LATE


_NOW = {Status.OPEN, Status.MAY_BE_ASKED_FOR}
_UNSETTLED = (Bucket.LAW_DIFFERS, Bucket.PEOPLE_DIFFER, Bucket.NOT_KNOWN)


def _count(name: str, number: int) -> Iterator[str]:
    one, several = say.COUNTS[name]
    if number:
        yield one if number == 1 else several.format(n=number)


def _worst(late: list[Finding]) -> Iterator[str]:
    days = late[0].answer.days_late if late else None
    if days is not None:
        owner = late[0].rule.owed_by.words
        most = say.MOST_LATE.format(owner=owner, title=late[0].title, days=say.days_words(days))
        yield say.capital(most)


# --- sections -------------------------------------------------------------------------------------


def _sections(result: Result, found: Sorted, entries: Entries) -> Iterator[Section]:
    yield from _wrong(found, entries)
    yield _entries("due", say.DUE, (entries.full(f, Tone.DUE) for f in found[Bucket.DUE]))
    yield _entries("next", say.CAN_DO, (entries.full(f, _tone(f)) for f in found[Bucket.CAN_DO]))
    yield _remedies(found)
    yield replies(result.findings)
    yield from _unsettled(found, entries)
    for place, name, heading in _SETTLED:
        yield _entries(name, heading, map(entries.short, found[place]))
    yield from _limits_of_the_law(found)
    yield _not_asked(result, found)


_WRONG_HEADINGS = (
    (Bucket.LATE, "late", say.LATE),
    (Bucket.LATE_UNLESS, "late-unless", say.LATE_UNLESS),
    (Bucket.LATE_IF, "late-if", say.LATE_IF),
    (Bucket.CROSSED, "crossed", say.CROSSED),
    (Bucket.NOT_MET, "not-met", say.NOT_MET),
    (Bucket.IN_GENERAL, "in-general", say.IN_GENERAL),
    (Bucket.EXPECTED, "expected", say.EXPECTED),
    (Bucket.DONE_LATE, "done-late", say.DONE_LATE),
)
_WRONG_OPENINGS = {
    Bucket.IN_GENERAL: (say.IN_GENERAL_OPENING,),
    Bucket.EXPECTED: (say.EXPECTED_OPENING,),
}
_SETTLED = (
    (Bucket.HOLDS, "holds", say.HOLDS),
    (Bucket.FELL_AWAY, "fell-away", say.FELL_AWAY),
    (Bucket.IN_TIME, "in-time", say.IN_TIME),
)


def _entries(name: str, heading: str, made: Iterable[Entry], *opening: str) -> Section:
    return Section(name, heading, opening, tuple(made))


def _wrong(found: Sorted, entries: Entries) -> Iterator[Section]:
    for place, name, heading in _WRONG_HEADINGS:
        opening = _WRONG_OPENINGS.get(place, ())
        tone = Tone.QUESTION if place is Bucket.LATE_IF else Tone.LATE
        yield _entries(name, heading, (entries.full(f, tone) for f in found[place]), *opening)
    yield _entries("ask", say.ASK, map(entries.question, found[Bucket.ASK]), say.ASK_OPENING)


def _tone(finding: Finding) -> Tone:
    return Tone.OPEN if finding.status in _NOW else Tone.PLAIN


def _unsettled(found: Sorted, entries: Entries) -> Iterator[Section]:
    for place, name, heading, opening in (
        (Bucket.LAW_DIFFERS, "law-differs", say.LAW_DIFFERS, say.LAW_DIFFERS_OPENING),
        (Bucket.PEOPLE_DIFFER, "people-differ", say.PEOPLE_DIFFER, say.PEOPLE_DIFFER_OPENING),
    ):
        yield _entries(name, heading, map(entries.open, found[place]), opening)
    unclear = tuple(map(entries.open, found[Bucket.NOT_KNOWN]))
    invitation = (say.NOT_KNOWN_OPENING,) if unclear else ()
    yield Section("not-known", say.NOT_KNOWN, invitation, unclear, tuple(_open_views(found)))


def _open_views(found: Sorted) -> Iterator[Line]:
    """The judgements that findings take from somebody who cannot settle them, each once."""
    reasons = [reason for held in found.values() for f in held for reason in f.on_view]
    yield from dict.fromkeys(open_view(reason) for reason in reasons)


def _not_asked(result: Result, found: Sorted) -> Section:
    matters = [say.capital(matter.noun) for matter in result.not_asked]
    lines = tuple(map(Line, (*matters, *(finding.title for finding in found[Bucket.NOT_TOLD]))))
    return Section("not-asked", say.NOT_ASKED_ABOUT, (say.NOT_ASKED,), lines=lines)


# --- remedies -------------------------------------------------------------------------------------


def _remedies(found: Sorted) -> Section:
    """What can be done about what is wrong, each once, with its own limit."""
    rights = {finding.rule.id: finding for finding in found[Bucket.CAN_DO]}
    held: dict[str, tuple[Remedy, list[str]]] = {}
    for finding in _asserted(found):
        for remedy in finding.rule.remedies:
            titles = held.setdefault(remedy.id, (remedy, []))[1]
            titles.append(finding.title)
    wrong = {finding.title for finding in _asserted(found)}
    made = tuple(
        _remedy(remedy, () if wrong <= set(titles) else titles, rights.get(remedy.rule))
        for remedy, titles in held.values()
    )
    return Section("remedies", say.REMEDIES, (say.REMEDIES_OPENING,), made)


def _asserted(found: Sorted) -> Iterator[Finding]:
    return (finding for place in WRONG for finding in found[place])


def _remedy(remedy: Remedy, titles: Iterable[str], right: Finding | None) -> Entry:
    says = [remedy.limit]
    if right is not None:
        form = say.SHUT_ABOVE if right.status is Status.SHUT_OUT else say.LOOK_AT
        says.append(form.format(title=right.title))
    about = tuple(Line(title) for title in dict.fromkeys(titles))
    parts = (Part(say.FOR, about),) if about else ()
    source = sources((remedy.source,) if remedy.source else ())
    return Entry(remedy.title, tuple(says), (*parts, *source))


# --- what the law does not give, and what to ask for ----------------------------------------------

_SHOWN = (*WRONG, Bucket.ASK, Bucket.DUE, Bucket.CAN_DO, Bucket.HOLDS)
_TO_ACT_ON = (*WRONG, Bucket.ASK, Bucket.DUE)


def _limits_of_the_law(found: Sorted) -> Iterator[Section]:
    less = [finding for finding in _one_a_rule(found, _SHOWN) if finding.rule.gives_less]
    yield _entries("gives-less", say.GIVES_LESS, map(_gives_less, less))
    yield _entries("ask-for", say.ASK_FOR, map(_ask_for, _one_a_rule(found, _TO_ACT_ON)))


def _one_a_rule(found: Sorted, places: Iterable[Bucket]) -> list[Finding]:
    first: dict[Rule, Finding] = {}
    for place in places:
        for finding in found[place]:
            first.setdefault(finding.rule, finding)
    return list(first.values())


def _gives_less(finding: Finding) -> Entry:
    rule = finding.rule
    return Entry(say.heading_of(rule, rule.title), (rule.gives_less,), _behind(finding))


def _behind(finding: Finding) -> tuple[Part, ...]:
    """The law of a rule that is told of elsewhere too: a short text does not say it again."""
    rule = finding.rule
    told = (replace(part, detail=True) for part in sources(rule.rests_on))
    return (*told, sure(rule, detail=True), reviewed(finding.reviews))


def _ask_for(finding: Finding) -> Entry:
    best = finding.rule.best_answer
    answer, paper = say.GOOD_ANSWER.format(answer=best.answer), say.PAPER.format(paper=best.paper)
    return Entry(finding.rule.title, (answer, paper), _behind(finding))


# --- the small print ------------------------------------------------------------------------------


def _receipt(made: Receipt) -> str:
    published = sorted({version.split()[0] for version in made.calendars.values()})
    return say.RECEIPT.format(
        program=made.program,
        rulebook=made.rulebook,
        version=made.rulebook_version,
        hash=made.rulebook_hash,
        calendar=", ".join(published),
        case=made.case_hash or "not from a file",
        facts=say.counted(len(made.facts), "fact"),
    )
