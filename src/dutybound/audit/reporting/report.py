"""What an audit found, as a report that text, pages and Word set out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from dutybound.audit.findings import Answer, Audited, Finding, Item, Presence
from dutybound.audit.reporting import words as say
from dutybound.audit.reporting.receipt import Run
from dutybound.engine.report_parts import Entry, Line, Part, Report, Section, Tone
from dutybound.engine.report_sources import cited, sources
from dutybound.language import Rulebook, UnknownRule

_TONES = {
    Answer.FLAG: Tone.LATE,
    Answer.CONTESTED: Tone.QUESTION,
    Answer.BAD_PRACTICE: Tone.OPEN,
    Answer.CLEAR: Tone.PLAIN,
}


def report(run: Run, *, explain: bool = False) -> Report:
    """The whole report.  With `explain` it says too which reader saw a finding."""
    audited = run.audited
    return Report(
        heading=say.HEADING,
        opening=_opening(audited),
        brief=tuple(_brief(audited)),
        sections=tuple(_sections(run, explain=explain)),
        closing=(say.NOT_ADVICE, _receipt(run)),
    )


def _opening(audited: Audited) -> tuple[str, ...]:
    first, *others = say.OPENING
    told = first.format(
        documents=say.count(len(audited.read), "document", "documents"),
        pages=_pages(audited),
        profile=audited.profile,
    )
    return (told, *others)


def _pages(audited: Audited) -> str:
    return say.count(sum(pages for _, pages in audited.read), "page", "pages")


def _brief(audited: Audited) -> Iterator[str]:
    """How many of each; the sentence that nothing found is no proof stands here too."""
    found = Counter(finding.answer for finding in audited.findings)
    for answer in (Answer.FLAG, Answer.CONTESTED, Answer.BAD_PRACTICE):
        yield f"{say.ANSWERS[answer]}: {say.count(found[answer], 'clause', 'clauses')}."
    if audited.items:
        yield f"Thin, or not found: {len(audited.missing)} of {len(audited.items)} things looked for."
    if audited.unread:
        yield f"Not read: {say.count(len(audited.unread), 'document', 'documents')}."
    yield say.NOTHING_FOUND


def _sections(run: Run, *, explain: bool) -> Iterator[Section]:
    audited = run.audited
    for answer in Answer:
        entries = tuple(
            finding_entry(finding, run.law, explain=explain)
            for finding in audited.findings
            if finding.answer is answer
        )
        if entries:
            name, heading, opening = say.SECTIONS[answer]
            yield Section(name, heading, (opening,), entries)
    if audited.items:
        lines = tuple(_item(item, audited) for item in audited.items)
        yield Section("items", say.ITEMS, (say.ITEMS_OPENING,), lines=lines)
    if audited.unread:
        lines = tuple(Line(f"{name}: {why}") for name, why in audited.unread)
        yield Section("unread", say.UNREAD, (say.UNREAD_OPENING,), lines=lines)
    if audited.cautions:
        cautions = dict.fromkeys((*audited.cautions, say.NOTHING_FOUND))
        yield Section("cautions", say.CAUTIONS, lines=tuple(map(Line, cautions)))
    yield Section("read", say.READ, lines=tuple(_documents(run)))


def finding_entry(finding: Finding, law: Rulebook, *, explain: bool = False) -> Entry:
    """One finding: its words, what they look like and why, what would change that, what it rests on."""
    return Entry(
        heading=say.looks_like(finding),
        says=(
            f"“{finding.quote}”",
            say.because(finding.category, finding.answer, finding.why),
        ),
        parts=tuple(_parts(finding, law, explain=explain)),
        tone=_TONES[finding.answer],
        state=say.ANSWERS[finding.answer],
    )


def _parts(finding: Finding, law: Rulebook, *, explain: bool) -> Iterator[Part]:
    place = say.where(finding.document, finding.place, finding.headings)
    yield Part(say.WHERE, (Line(place),), folded=False)
    if finding.would_change:
        yield Part(say.CHANGES, (Line(say.sentence(finding.would_change)),), folded=False)
    if finding.rescued_by:
        rescue = finding.rescued_by
        found = Line(
            f"“{rescue.quote}” ({rescue.place.words})", below=(Line(say.sentence(rescue.why)),)
        )
        yield Part(say.RESCUED, (found,), folded=False)
    if finding.better_wording:
        yield Part(say.BETTER, (Line(say.sentence(finding.better_wording)),), folded=False)
    if finding.rules:
        yield Part(say.RULES, tuple(Line(rule_words(rule, law)) for rule in finding.rules))
    yield from sources(finding.sources)
    yield Part(say.SURE, (Line(say.sure(finding.confidence)),))
    if explain:
        readers = (say.READER_WORDS.get(reader, reader) for reader in finding.readers)
        yield Part(say.READERS, tuple(map(Line, readers)))


def rule_words(rule: str, law: Rulebook) -> str:
    """A rule's title and id; the id alone where this rulebook has none of that name."""
    try:
        return f"{law.rule(rule).title} ({rule})"
    except UnknownRule:
        return rule


def _item(item: Item, audited: Audited) -> Line:
    """One row of the list of things looked for: what, how much of it, why, where, and by what rule."""
    presence = say.PRESENCE[item.presence].format(pages=_pages(audited))
    category = f" ({item.category.value})" if item.category else ""
    return Line(f"{item.title}{category}: {presence}.", below=tuple(_below(item, presence)))


def _below(item: Item, presence: str) -> Iterator[Line]:
    if item.why and say.sentence(item.why) != say.sentence(presence):
        yield Line(say.sentence(item.why))
    if item.quote and item.presence is not Presence.NOT_FOUND:
        yield Line(f"“{item.quote}” ({say.where(item.document, item.place)})")
    yield from (cited(source) for source in item.sources)


def _documents(run: Run) -> Iterator[Line]:
    for name, pages in run.audited.read:
        digest = f"; SHA-256 {run.hashes[name]}" if name in run.hashes else ""
        yield Line(f"{name}: {say.count(pages, 'page', 'pages')}{digest}")


def _receipt(run: Run) -> str:
    return say.RECEIPT.format(
        program=run.program,
        rulebook=run.law.name,
        version=run.law.version,
        hash=run.law.digest()[:12],
        detectors=run.detectors[:12],
        documents=say.count(len(run.hashes), "document", "documents"),
    )
