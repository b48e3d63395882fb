"""A rule as a page that a lawyer can follow without reading Python."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dutybound.days import date_words, from_date, iso
from dutybound.engine import prose
from dutybound.engine import report_words as say
from dutybound.engine.prose import Outline
from dutybound.engine.report_entries import reviewed
from dutybound.engine.report_parts import Entry, Line, Part, Report, Section
from dutybound.engine.report_replies import verdict_on
from dutybound.engine.report_sources import cited, sources
from dutybound.language import (
    ALWAYS,
    AS_OF,
    NEVER,
    Ban,
    Citation,
    Claim,
    Condition,
    Confidence,
    Definition,
    Discretion,
    InForce,
    Judgment,
    Limit,
    NamedDate,
    Remedy,
    Reviewed,
    Rule,
    Standing,
    Step,
    Test,
    fingerprint,
)

_DAYS = {
    "due": "The last day",
    "last": "The last day with more time",
    "done": "Done on",
    "since": "Not done since",
    "crossed": "Crossed on",
    "opens": "It opens on",
    "safe": "The safe day",
    "outer": "The outer day",
    "used": "Used on",
}


def rule_report(
    rule: Rule, examples: Iterable[str] = (), reviews: tuple[Reviewed, ...] = ()
) -> Report:
    """Everything a rule says, with the names of its worked examples, and who has reviewed it."""
    return Report(
        heading=rule.title,
        opening=tuple(_opening(rule)),
        brief=(),
        sections=tuple(s for s in _sections(rule, tuple(examples), reviews) if _filled(s)),
        closing=(say.NOT_ADVICE,),
    )


def _filled(section: Section) -> bool:
    return bool(section.opening or section.entries or section.lines)


def _opening(rule: Rule) -> Iterator[str]:
    if rule.confidence is Confidence.LOW:
        yield say.NOT_SURE_RULE
    yield f"Id: {rule.id}. Kind: {rule.kind}. Strength: {rule.strength.value}."
    yield f"Who has to act: {rule.owed_by.words}. Who it is for: {rule.owed_to.words}."
    yield f"What it is about: {rule.about.noun}."


def _sections(
    rule: Rule, examples: tuple[str, ...], reviews: tuple[Reviewed, ...]
) -> Iterator[Section]:
    yield Section("applies", "When it applies", lines=_outlined(prose.outline(rule.engaged)))
    yield Section("asks", "What it asks", tuple(filter(None, (rule.must,))), lines=_both_ways(rule))
    yield _steps("steps", "By when, and what ends it", rule.steps)
    for text in rule.earlier:
        heading = f"The earlier text, {in_force_words(text.in_force)}"
        yield _steps(f"earlier-{iso(text.in_force.first)}", heading, text.steps, text.note)
    yield Section(
        "named-days", "What its days are", entries=tuple(map(_named_day, rule.named_days))
    )
    yield Section("contested", "What turns on the law", entries=tuple(_contested(rule)))
    yield Section("judged", "What is left to judgement", tuple(filter(None, (rule.judged,))))
    yield Section("replies", "What bodies say", entries=tuple(_replies(rule)))
    yield Section(
        "remedies", "What can be done about it", entries=tuple(map(_remedy, rule.remedies))
    )
    yield Section("gives-less", "What it does not give", tuple(filter(None, (rule.gives_less,))))
    yield Section("best", "The best lawful answer", (rule.best_answer.answer, _paper(rule)))
    yield Section("sources", "Sources", lines=tuple(map(cited, rule.sources)))
    yield Section("judgments", "Judgments", lines=tuple(map(_judgment, rule.judgments)))
    yield Section(
        "status", "How far this can be relied on", lines=tuple(map(Line, _standing(rule)))
    )
    yield Section("doubts", "Doubts", lines=tuple(map(Line, rule.doubts)))
    yield Section("examples", "Worked examples", lines=tuple(map(Line, examples)))
    read = reviewed(reviews)
    yield Section("reviews", read.label, (_fingerprint(rule),), lines=read.lines)


def _fingerprint(rule: Rule) -> str:
    return f"The fingerprint of what this rule says, which a review names: {fingerprint(rule)}."


def _both_ways(rule: Rule) -> tuple[Line, ...]:
    """The words of a definition, where it holds and where it does not."""
    if not isinstance(rule, Definition):
        return ()
    return (
        Line(f"Where it holds: {rule.says}."),
        Line(f"Where it does not hold: {rule.denies}."),
    )


def _paper(rule: Rule) -> str:
    return say.PAPER.format(paper=rule.best_answer.paper)


def _standing(rule: Rule) -> Iterator[str]:
    trigger = prose.day_phrase(rule.trigger)
    yield f"In force {in_force_words(rule.in_force)}. What decides which text applies: {trigger}."
    yield f"What was read: {rule.seen}"
    yield f"Last checked on {date_words(from_date(rule.checked))}. Confidence: {rule.confidence.value}."
    if rule.never_with:
        yield f"Never applies together with: {', '.join(rule.never_with)}."


def in_force_words(period: InForce) -> str:
    """'since 1 September 2014', or 'from 1 September 2014 to 31 March 2015'."""
    first = date_words(period.first)
    return f"since {first}" if period.last is None else f"from {first} to {date_words(period.last)}"


def _outlined(tree: Outline) -> tuple[Line, ...]:
    return (_line(tree),)


def _line(tree: Outline) -> Line:
    return Line(say.capital(tree.text), below=tuple(map(_line, tree.below)))


# --- steps ----------------------------------------------------------------------------------------


def _steps(name: str, heading: str, steps: tuple[Step, ...], note: str = "") -> Section:
    return Section(name, heading, tuple(filter(None, (note,))), tuple(map(_step, steps)))


def _step(step: Step) -> Entry:
    parts = (
        *_when(step),
        *_days(step),
        *_conditions(step),
        *_excuses(step),
        *sources(step.sources),
    )
    named = (f"Its id: {step.id}.",) if step.id else ()
    return Entry(step.title or "The only step", named, parts)


def _when(step: Step) -> Iterator[Part]:
    if step.when is not ALWAYS:
        yield _part("Only where", step.when)


def _days(step: Step) -> Iterator[Part]:
    for name, day in step.dates().items():
        if day is not AS_OF:
            yield Part(_DAYS[name], _outlined(prose.day_outline(day)), folded=False)


def _conditions(step: Step) -> Iterator[Part]:
    """What decides a step that has no last day."""
    if isinstance(step, Standing) and step.not_met is not NEVER:
        yield _part("Not done where", step.not_met)
    elif isinstance(step, Ban):
        yield _part("Crossed where", step.crossed)
    elif isinstance(step, Test):
        yield _part("It holds where", step.holds)
    elif isinstance(step, Discretion) and step.needs:
        yield Part("What it needs", (Line(step.needs),), folded=False)
    elif isinstance(step, Claim):
        yield from _claim(step)


def _claim(step: Claim) -> Iterator[Part]:
    for bar in step.shut_out:
        yield _sourced(f"Shut out: {bar.title}", bar.when, bar.source)
    if step.may_let_in:
        yield Part(
            "Who may let in a later one", (Line(say.capital(step.may_let_in)),), folded=False
        )


def _excuses(step: Step) -> Iterator[Part]:
    if not isinstance(step, Limit):
        return
    if step.extension is not None:
        extension = step.extension
        yield _sourced(f"More time: {extension.needs}", extension.when, extension.source)
    for excuse in step.excused:
        yield _sourced(f"Exception “{excuse.id}”: {excuse.title}", excuse.when, excuse.source)


def _part(label: str, condition: Condition) -> Part:
    return Part(label, _outlined(prose.outline(condition)), folded=False)


def _sourced(label: str, condition: Condition, source: Citation) -> Part:
    return Part(label, (*_outlined(prose.outline(condition)), cited(source)), folded=False)


# --- what stands around the steps -----------------------------------------------------------------


def _named_day(node: NamedDate) -> Entry:
    return Entry(
        say.capital(node.name), parts=(Part("It is", _outlined(prose.meaning(node)), folded=False),)
    )


def _contested(rule: Rule) -> Iterator[Entry]:
    for question in rule.contested:
        readings = tuple(Line(sentence) for sentence in question.readings.values())
        yield Entry(question.question, parts=(Part("Readings", readings, folded=False),))


def _replies(rule: Rule) -> Iterator[Entry]:
    for reply in rule.replies:
        parts = sources((reply.source,) if reply.source else ())
        says = verdict_on(reply)
        if rule.confidence is Confidence.LOW:
            parts = (Part(say.IF_RIGHT, tuple(map(Line, says)), folded=False), *parts)
            says = (say.NOT_SURE_REPLY,)
        yield Entry(f"“{reply.statement}”", says, parts)


def _remedy(remedy: Remedy) -> Entry:
    days = (Part("Its days are worked out in", (Line(remedy.rule),), folded=False),)
    source = sources((remedy.source,) if remedy.source else ())
    return Entry(remedy.title, (remedy.limit,), (*(days if remedy.rule else ()), *source))


def _judgment(judgment: Judgment) -> Line:
    decided = ", ".join(filter(None, (judgment.decided, judgment.before)))
    where = f" ({decided})" if decided else ""
    return Line(f"{judgment.citation.words}{where}: {judgment.settles}", judgment.citation.url)
