"""The pages of an audit that is published."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape

from dutybound.audit.errors import NotPublished
from dutybound.audit.findings import Answer
from dutybound.audit.profiles.every import PROFILES
from dutybound.audit.publishing.checking import lacks, published, published_items
from dutybound.audit.publishing.details import FAILS, RATIONED, WHEN, Gate, Looked, Publication
from dutybound.audit.reporting import words as say
from dutybound.audit.reporting.saved import SavedFinding, SavedItem, SavedRun, SavedSource
from dutybound.days import Day, date_words, iso
from dutybound.engine.report_parts import Entry, Line, Part, Section, Tone
from dutybound.paper.html import Fragments, head, style

HEADING = "What pages of {authority} look like beside the law"
OPENING = (
    "A program read these pages, and two people checked what it found.",
    "It says what a clause looks like, and why. It says of nobody that they break the law.",
    "It is about words as they were published, and not about what anybody does.",
)
DOCUMENTS = "What was read, as published"
REPLY = "What {authority} says"
NO_REPLY = "{authority} was asked on {asked}. By {by} there was no reply."
REPLIED = "{authority} was asked on {asked}, and replied on {received}:"
SIGNED = "Who checked it"
LEFT_OUT = "What was left out"
AS_PUBLISHED = "As published"
GATE = "What it is about"
GATE_SAYS = "It rations {rationed}. If a child fails the test, {fails}. It is applied {when}."
LOOKED = "What was looked for that could change the answer"
LOOKED_ELSEWHERE = "Where else it was looked for"
SOURCES = "What it was measured against"
RECEIPT = "Receipt: Dutybound {program}; rules {rulebook}; detectors {detectors}; run {run}."
_HTML = Fragments()
_TONES = {Answer.FLAG: Tone.LATE, Answer.CONTESTED: Tone.QUESTION, Answer.BAD_PRACTICE: Tone.OPEN}


def pages(run: SavedRun, said: Publication) -> dict[str, bytes]:
    """The files of the publication, by name.  NotPublished where anything that fairness needs lacks."""
    own = frozenset(one.id for one in PROFILES.values() if one.own_papers)
    lacking = lacks(run, said, own)
    if lacking:
        raise NotPublished(lacking)
    return {"index.html": _page(run, said).encode(), "findings.json": _data(run, said).encode()}


# --- the page ---------------------------------------------------------------------------------------------


def _page(run: SavedRun, said: Publication) -> str:
    title = HEADING.format(authority=said.authority)
    return "\n".join([*head(title, style()), *_body(run, said, title), "</html>", ""])


def _body(run: SavedRun, said: Publication, title: str) -> Iterator[str]:
    yield '<body>\n<a class="skip" href="#main">Skip to the findings</a>\n<header>'
    yield f"<h1>{escape(title)}</h1>"
    yield from _HTML.paragraphs(OPENING)
    yield '</header>\n<main id="main">'
    for section in _sections(run, said):
        yield from _HTML.section(section)
    yield "</main>\n<footer>"
    yield from _HTML.paragraphs((say.NOTHING_FOUND, say.NOT_ADVICE, _receipt(run)))
    yield "</footer>\n</body>"


def _receipt(run: SavedRun) -> str:
    return RECEIPT.format(
        program=run.program,
        rulebook=run.rulebook,
        detectors=run.detectors[:12],
        run=run.digest[:12],
    )


def _sections(run: SavedRun, said: Publication) -> Iterator[Section]:
    """Contested ones under their own heading; the reply before any finding."""
    yield _reply(said)
    yield Section("documents", DOCUMENTS, lines=tuple(_documents(run, said)))
    for answer in _TONES:
        entries = tuple(
            _entry(finding, looked, said)
            for finding, looked in published(run, said)
            if finding.answer is answer
        )
        if entries:
            name, heading, opening = say.SECTIONS[answer]
            yield Section(name, heading, (opening,), entries)
    items = tuple(_item(item, looked.looked, run) for item, looked in published_items(run, said))
    if items:
        yield Section("items", say.ITEMS, (say.ITEMS_OPENING,), lines=items)
    left = tuple(map(Line, said.left_out))
    if left:
        yield Section("left-out", LEFT_OUT, lines=left)
    yield Section("signed", SIGNED, lines=tuple(_signed(said)))


def _reply(said: Publication) -> Section:
    reply, authority = said.reply, said.authority
    if reply is None:
        raise NotPublished(("the reply",))
    if reply.text:
        opening = REPLIED.format(
            authority=authority, asked=_day(reply.asked), received=_day(reply.received)
        )
        return Section(
            "reply", REPLY.format(authority=authority), (opening,), lines=(Line(reply.text),)
        )
    none = NO_REPLY.format(authority=authority, asked=_day(reply.asked), by=_day(reply.none_by))
    return Section("reply", REPLY.format(authority=authority), (none,))


def _day(day: Day | None) -> str:
    return "" if day is None else date_words(day)


def _documents(run: SavedRun, said: Publication) -> Iterator[Line]:
    for name, pages_read in run.read.items():
        page = (said.documents or {})[name]
        told = (
            f"{name}: as published on {_day(page.seen)} ({say.count(pages_read, 'page', 'pages')})"
        )
        digest = f"SHA-256 {run.hashes.get(name, 'not known')}"
        yield Line(told, below=(Line(page.address, page.address), Line(digest)))


def _entry(finding: SavedFinding, looked: Looked, said: Publication) -> Entry:
    return Entry(
        heading=f"{finding.category.title} ({finding.category.value})",
        says=(
            f"“{finding.quote}”",
            say.because(finding.category, finding.answer, finding.why),
        ),
        parts=tuple(_parts(finding, looked, said)),
        tone=_TONES[finding.answer],
    )


def _parts(finding: SavedFinding, looked: Looked, said: Publication) -> Iterator[Part]:
    page = (said.documents or {})[finding.document]
    where = say.where(finding.document, finding.place, finding.headings)
    told = Line(f"{where}, on {_day(page.seen)}", below=(Line(page.address, page.address),))
    yield Part(AS_PUBLISHED, (told,), folded=False)
    if looked.gate is not None:
        yield Part(GATE, (Line(_gate(looked.gate)),), folded=False)
    if finding.would_change:
        yield Part(say.CHANGES, (Line(say.sentence(finding.would_change)),), folded=False)
    yield Part(LOOKED, (Line(looked.rescue),), folded=False)
    if finding.rescued_by:
        rescue = finding.rescued_by
        found = Line(
            f"“{rescue.quote}” ({rescue.place.words})", below=(Line(say.sentence(rescue.why)),)
        )
        yield Part(say.RESCUED, (found,), folded=False)
    if finding.better_wording:
        yield Part(say.BETTER, (Line(say.sentence(finding.better_wording)),), folded=False)
    if finding.sources:
        yield Part(SOURCES, tuple(map(_source, finding.sources)))
    yield Part(say.SURE, (Line(say.sure(finding.confidence)),))


def _gate(gate: Gate) -> str:
    return GATE_SAYS.format(
        rationed=RATIONED[gate.rationed], fails=FAILS[gate.fails], when=WHEN[gate.when]
    )


def _source(source: SavedSource) -> Line:
    return Line(source.words, source.url)


def _item(item: SavedItem, looked: str, run: SavedRun) -> Line:
    pages_read = say.count(run.pages, "page", "pages")
    presence = say.PRESENCE[item.presence].format(pages=pages_read)
    below = [Line(say.sentence(item.why))] if item.why else []
    if item.quote:
        below.append(Line(f"“{item.quote}” ({say.where(item.document, item.place)})"))
    below.append(Line(f"{LOOKED_ELSEWHERE}: {looked}"))
    return Line(f"{item.title}: {presence}.", below=(*below, *map(_source, item.sources)))


def _signed(said: Publication) -> Iterator[Line]:
    for one in said.signed:
        yield Line(f"{one.name}, {one.role}, {_day(one.date)}")


# --- the same as data -------------------------------------------------------------------------------------


def _data(run: SavedRun, said: Publication) -> str:
    told = {
        "version": 1,
        "authority": said.authority,
        "run": run.digest,
        "documents": {
            name: {
                "address": page.address,
                "seen": None if page.seen is None else iso(page.seen),
                "sha256": run.hashes.get(name),
            }
            for name, page in (said.documents or {}).items()
        },
        "findings": [_plain(*pair) for pair in published(run, said)],
        "missing": [
            {"item": item.item, "presence": item.presence.value, "looked": one.looked}
            for item, one in published_items(run, said)
        ],
        "left_out": list(said.left_out),
        "reply": _plain_reply(said),
        "signed": [
            {"name": one.name, "role": one.role, "date": one.date and iso(one.date)}
            for one in said.signed
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _plain(finding: SavedFinding, looked: Looked) -> dict[str, object]:
    gate = looked.gate
    return {
        "category": finding.category.value,
        "answer": finding.answer.value,
        "document": finding.document,
        "quote": finding.quote,
        "place": finding.place.words,
        "why": finding.why,
        "gate": gate and {"rationed": gate.rationed, "fails": gate.fails, "when": gate.when},
        "rescue_looked_for": looked.rescue,
    }


def _plain_reply(said: Publication) -> dict[str, object]:
    reply = said.reply
    if reply is None:
        return {}
    days = {"asked": reply.asked, "received": reply.received, "none_by": reply.none_by}
    return {"text": reply.text or None, **{k: v and iso(v) for k, v in days.items()}}
