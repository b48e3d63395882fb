"""What a letter says of a finding: as strong as the law and the facts let it, and no stronger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dutybound.engine import Finding
from dutybound.language import Status, Strength
from dutybound.letters import wording as say
from dutybound.letters.letter import Writing
from dutybound.letters.weight import Weight, weight
from dutybound.paper import Block, Bullets, Heading, Item, Paragraph

_STEPS = ("council-complaint", "statutory-complaint", "information-commissioner")
_LONGER = "extended"
"""The id of what could still extend a limit, among what could still excuse it."""

NOT_LAW = "Guidance is not law."
WHY_NOT = "Please tell me the reason why it was not followed here."
EXCUSES = "These could still excuse it, and they are for {owner} to show"
SAY_WHICH = "Please say which of them applies, if any, with its dates and the paper that shows it"


def claim(w: Writing, finding: Finding, level: int) -> Iterator[Block]:
    """One finding under its own heading: what it says, the law, and what could excuse it."""
    yield Heading(w.say(finding.title), level)
    yield Paragraph(" ".join(says(w, finding)))
    yield from map(Paragraph, filter(None, [_the_law(finding)]))
    yield from _excuses(w, finding)


def says(w: Writing, finding: Finding) -> Iterator[str]:
    """The sentences of one finding."""
    how = weight(finding)
    if how is Weight.QUESTION:
        yield from _question(w, finding)
    elif how is Weight.LATE_UNLESS:
        yield from _late_unless(w, finding)
    elif finding.status in (Status.OVERDUE, Status.MET_LATE):
        yield from _late(w, finding)
    else:
        yield from _not_kept(w, finding)
    if how is Weight.GUIDANCE:
        yield f"{NOT_LAW} {WHY_NOT}" if _goes_to_owner(w) else NOT_LAW


def _goes_to_owner(w: Writing) -> bool:
    """Whether who gets the letter is who owes what it is about."""
    return w.offer.letter.owner != "ombudsman"


def _owner(w: Writing, finding: Finding) -> str:
    return "you" if w.answered_by_them else finding.rule.owed_by.words


def _had_to(w: Writing, finding: Finding) -> str:
    owner = _owner(w, finding)
    if finding.rule.strength is Strength.GUIDANCE:
        return f"Guidance expected {owner} to do this"
    return f"{say.capital(owner)} had to do this"


def _late(w: Writing, finding: Finding) -> Iterator[str]:
    due, late = say.by(finding.answer.dates.get("due")), finding.answer.days_late
    yield f"{_had_to(w, finding)} {due}.".replace(" .", ".")
    if finding.extended_by is not None:
        yield "That day allows for the longer time that was taken."
    if finding.status is Status.MET_LATE:
        yield from _done_late(finding)
    elif late is None:
        yield "It has not been done."
    elif finding.rule.strength is Strength.GUIDANCE:
        yield f"It has not been done, and {say.days(late)} have gone by since then."
    else:
        yield f"It has not been done. It is {say.days(late)} late."


def _done_late(finding: Finding) -> Iterator[str]:
    late, when = finding.answer.days_late, say.on(finding.answer.dates.get("done"))
    after = f", {say.days(late)} after that" if late else " after that"
    yield f"It was done{f' {when}' if when else ''}{after}."


def _late_unless(w: Writing, finding: Finding) -> Iterator[str]:
    yield f"{_had_to(w, finding)} {say.by(finding.answer.dates.get('due'))}."
    last = say.by(finding.answer.dates.get("last"))
    terms = [say.lower(w.say(o.title)) for o in finding.unless if o.id == _LONGER]
    yield f"More time{f' (then {last})' if last else ''} is allowed only if {' and '.join(terms)}."
    if _goes_to_owner(w):
        yield "Please send me the paper that shows that. If there is none, it is late."


def _not_kept(w: Writing, finding: Finding) -> Iterator[str]:
    if finding.status is Status.APPEARS_CROSSED:
        when = say.on(finding.answer.dates.get("crossed"))
        yield f"From what happened{f' {when}' if when else ''}, it appears that this was not kept to."
        return
    source = (
        "Guidance expects" if finding.rule.strength is Strength.GUIDANCE else "The law requires"
    )
    yield f"{source} {_owner(w, finding)} to do this. On the facts above it has not been done."


def _question(w: Writing, finding: Finding) -> Iterator[str]:
    """What cannot be asserted is asked, with what it rests on."""
    rule, due = finding.rule, say.by(finding.answer.dates.get("due"))
    source = "guidance" if rule.strength is Strength.GUIDANCE else "the law"
    yield f"As I understand it, {source} may ask this of {_owner(w, finding)}."
    for reason in finding.on_view:
        yield f"That rests on my own view: {say.lower(w.say(reason.sentence))}"
    when = f", and whether it was done {due}" if due else ", and what was done about it"
    yield f"Please tell me whether it applies here{when}. If it does not apply, please say why not."


def _the_law(finding: Finding) -> str:
    """The provisions in the text that applies on the facts; guidance is called guidance."""
    law = say.provisions(finding.rule.sources, law=True)
    guidance = say.provisions(finding.rule.sources, law=False)
    since = say.in_force(finding.text)
    parts = []
    if law:
        parts.append(f"The law: {law}{f' ({since})' if since else ''}.")
    if guidance:
        parts.append(f"Guidance: {guidance}{f' ({since})' if since and not law else ''}.")
    return " ".join(parts)


def _excuses(w: Writing, finding: Finding) -> Iterator[Block]:
    told = {_LONGER} if weight(finding) is Weight.LATE_UNLESS else set()
    open_ = [o for o in finding.unless if o.id not in told]
    if not open_:
        return
    opening = EXCUSES.format(owner=_owner(w, finding))
    yield Paragraph(f"{opening}. {SAY_WHICH}:" if _goes_to_owner(w) else f"{opening}:")
    yield Bullets(tuple(Item(f"{say.capital(w.say(o.title))} ({o.source}).") for o in open_))


def claims(w: Writing, findings: Iterable[Finding], heading: str) -> Iterator[Block]:
    """Findings under one heading, each under its own below it."""
    yield Heading(heading)
    for finding in findings:
        yield from claim(w, finding, 3)


def papers(w: Writing, findings: Iterable[Finding]) -> str:
    """The papers to ask for."""
    wanted = dict.fromkeys(w.say(f.rule.best_answer.paper).removesuffix(".") for f in findings)
    return f"Send me a copy of these: {'; '.join(map(say.lower, wanted))}."


def next_step(w: Writing, findings: Iterable[Finding]) -> Iterator[Block]:
    """The next step that is open, said plainly and without a threat."""
    for finding in findings:
        for remedy in finding.rule.remedies:
            if remedy.id in _STEPS:
                title = say.lower(w.say(remedy.title))
                yield Paragraph(
                    "I would rather settle this with you. If that is not possible, the next step open to "
                    f"me is to {title}."
                )
                return
