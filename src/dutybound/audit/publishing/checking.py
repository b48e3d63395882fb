"""What has to be there before an audit is published; for each thing that lacks, what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urlsplit

from dutybound.audit.findings import Answer, Presence
from dutybound.audit.publishing.details import Address, Gate, Looked, LookedFor, Publication
from dutybound.audit.publishing.names import people_in
from dutybound.audit.reporting.saved import SavedFinding, SavedItem, SavedRun
from dutybound.days import Day, date_words

LEAST_SURE = 0.5
FEWEST_SIGNATURES = 2


def lacks(run: SavedRun, said: Publication, own_papers: frozenset[str]) -> tuple[str, ...]:
    """All that lacks, in the order of the details file; empty where it can be published.

    `own_papers` are the ids of the profiles that read a child's own papers: those are never published.
    """
    if run.profile in own_papers:
        return (
            f"The profile '{run.profile}' reads a child's own papers. They are never published.",
        )
    checks: tuple[Callable[[SavedRun, Publication], Iterator[str]], ...] = (
        _whole,
        _documents,
        _findings,
        _missing,
        _people,
        _reply,
        _signatures,
    )
    return tuple(lack for check in checks for lack in check(run, said))


def published(run: SavedRun, said: Publication) -> tuple[tuple[SavedFinding, Looked], ...]:
    """The findings that are published, each with what a person says of it."""
    by_number = {one.number: one for one in said.findings}
    numbered = ((finding, by_number.get(n)) for n, finding in _numbered(run))
    return tuple((finding, one) for finding, one in numbered if one and not one.leave_out)


def published_items(run: SavedRun, said: Publication) -> tuple[tuple[SavedItem, LookedFor], ...]:
    """The things that are thin or were not found and are published, each with what a person says of it."""
    by_id = {one.item: one for one in said.missing}
    pairs = ((item, by_id.get(item.item)) for item in _not_there(run))
    return tuple((item, one) for item, one in pairs if one and not one.leave_out)


def _numbered(run: SavedRun) -> Iterator[tuple[int, SavedFinding]]:
    """The findings with their numbers in the run; what is fine is no finding, but is counted."""
    return ((n, one) for n, one in enumerate(run.findings, 1) if one.answer is not Answer.CLEAR)


def _not_there(run: SavedRun) -> Iterator[SavedItem]:
    return (item for item in run.items if item.presence is not Presence.PRESENT)


# --- the whole, and the documents -------------------------------------------------------------------------


def _whole(run: SavedRun, said: Publication) -> Iterator[str]:
    if said.run != run.digest:
        yield (f"Say which run you read and signed. If it is this one, write: run: {run.digest}")
    if not said.authority:
        yield "Say whose pages they are, as in 'authority: Ashmere Council'."
    if not run.read:
        yield "No document was read in this run."


def _documents(run: SavedRun, said: Publication) -> Iterator[str]:
    given: Mapping[str, Address] = said.documents or {}
    for name in run.read:
        page = given.get(name, Address())
        parts = urlsplit(page.address)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            yield f"Document '{name}': say where it is published ('address: https://...')."
        if page.seen is None:
            yield f"Document '{name}': say on what day it was read there ('seen: 2026-11-22')."
    for name in given:
        if name not in run.read:
            yield f"Document '{name}': this run read no such document."


# --- findings ---------------------------------------------------------------------------------------------


def _findings(run: SavedRun, said: Publication) -> Iterator[str]:
    found, told = dict(_numbered(run)), [one.number for one in said.findings]
    for number in sorted({n for n in told if told.count(n) > 1}):
        yield f"Finding {number} is there twice. Keep one."
    for number in told:
        if number not in found:
            yield f"Finding {number}: this run has no finding of that number."
    by_number = {one.number: one for one in said.findings}
    for number, finding in found.items():
        yield from _finding(number, finding, by_number.get(number))


def _finding(number: int, finding: SavedFinding, said: Looked | None) -> Iterator[str]:
    name = f"Finding {number} ({finding.category.value}, {finding.document}, {finding.place.words})"
    if said is None:
        yield f"{name}: say what you looked for ('rescue'), or why it is left out ('leave_out')."
        return
    if said.category != finding.category.value:
        yield f"{name}: its category is {finding.category.value}. Write 'category: {finding.category.value}'."
    if said.leave_out:
        return
    if finding.confidence < LEAST_SURE:
        yield f"{name}: the program is not sure enough of it ({finding.confidence:.2f}). Leave it out."
    if finding.category.value.startswith("A"):
        yield from _gate(name, said.gate or Gate())
    if not said.rescue:
        yield (
            f"{name}: say where you looked for a clause that changes the answer, and what you "
            "found ('rescue')."
        )


def _gate(name: str, gate: Gate) -> Iterator[str]:
    if not gate.rationed:
        yield f"{name}: answer the gate question: what is rationed ('gate: rationed')?"
    if not gate.fails:
        yield f"{name}: answer the gate question: what happens to a child who fails ('gate: fails')?"
    if not gate.when:
        yield f"{name}: answer the gate question: when is the test applied ('gate: when')?"


def _missing(run: SavedRun, said: Publication) -> Iterator[str]:
    given = {one.item: one for one in said.missing}
    for item in _not_there(run):
        one = given.get(item.item)
        if one is None or not (one.looked or one.leave_out):
            yield (
                f"'{item.title}' ({item.item}): say where else you looked for it ('looked'), or why it "
                "is left out ('leave_out')."
            )
    known = {item.item for item in _not_there(run)}
    for name in given:
        if name not in known:
            yield f"'{name}': this run has nothing of that name that is thin or was not found."


# --- people -----------------------------------------------------------------------------------------------


def _people(run: SavedRun, said: Publication) -> Iterator[str]:
    for where, text in _texts(run, said):
        for person in people_in(text, said.not_names):
            yield (
                f"{where}: '{person}' looks like a person, or a way to reach one. Leave that out. "
                "If it is neither, put it under 'not_names'."
            )


def _texts(run: SavedRun, said: Publication) -> Iterator[tuple[str, str]]:
    """All words of others that would be printed, with where they stand."""
    for finding, one in published(run, said):
        where = f"{finding.document}, {finding.place.words}"
        yield where, finding.quote
        yield f"{where}, its headings", " / ".join(finding.headings)
        if finding.rescued_by:
            yield f"{where}, the clause elsewhere", finding.rescued_by.quote
        yield f"Finding {one.number}, 'rescue'", one.rescue
    for item, looked in published_items(run, said):
        yield f"'{item.title}'", item.quote
        yield f"'{item.title}', 'looked'", looked.looked
    for why in said.left_out:
        yield "'leave_out'", why
    for name in run.read:
        yield "The name of a document", name
    yield "The reply", said.reply.text if said.reply else ""


# --- the reply, and who signs -----------------------------------------------------------------------------


def _reply(run: SavedRun, said: Publication) -> Iterator[str]:
    reply = said.reply
    if reply is None or reply.asked is None:
        yield "Say when the authority was asked what it says to this ('reply: asked: 2026-11-01')."
        return
    if reply.text and reply.received is None:
        yield "Say when the reply came ('reply: received: 2026-11-15')."
    if not reply.text and reply.none_by is None:
        yield (
            "Print the reply ('reply: text'), or say by what day there was none "
            "('reply: none_by: 2026-12-01')."
        )
    if reply.text and reply.none_by is not None:
        yield "There is a reply: take 'none_by' out."
    answered = reply.received if reply.text else reply.none_by
    if answered is not None and answered < reply.asked:
        yield f"The authority was asked on {date_words(reply.asked)}, after its answer was due or came."


def _signatures(run: SavedRun, said: Publication) -> Iterator[str]:
    people = {" ".join(one.name.casefold().split()) for one in said.signed} - {""}
    if len(people) < FEWEST_SIGNATURES:
        yield "Two different people read it and sign ('signed': name, role, date of each)."
    for one in said.signed:
        if not (one.name and one.role and one.date):
            yield f"Signature of '{one.name or 'nobody'}': name, role and date are all needed."
    last = _last_day(said)
    for one in said.signed:
        if one.date and last and one.date < last:
            yield (
                f"{one.name} signed on {date_words(one.date)}, before all of it was there "
                f"({date_words(last)}). It has to be read again and signed."
            )


def _last_day(said: Publication) -> Day | None:
    """The last day on which something came in that is printed."""
    reply = said.reply
    days = [page.seen for page in (said.documents or {}).values()]
    days += [reply.received if reply.text else reply.none_by] if reply else []
    return max((day for day in days if day is not None), default=None)
