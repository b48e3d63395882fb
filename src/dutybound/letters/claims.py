"""What a letter says of a finding: as strong as the law and the facts let it, and no stronger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dutybound.engine import Finding
from dutybound.language import Prohibition, Status, Strength
from dutybound.letters import wording as say
from dutybound.letters.letter import Writing
from dutybound.letters.weight import STILL_TO_DO, Weight, weight
from dutybound.paper import Block, Bullets, Heading, Item, Paragraph

_STEPS = (
    "council-complaint",
    "statutory-complaint",
    "social-care-stage-2",
    "ombudsman",
    "information-commissioner",
    "information-review",
)
_LONGER = "extended"
"""The id of what could still extend a limit, among what could still excuse it."""

_HAD_A_DAY = (Status.OVERDUE, Status.MET_LATE, Status.LATE_UNLESS_EXTENDED)

NOT_LAW = "Guidance is not law."
WHY_NOT = "Where I say that it was not followed, please tell me why."
EXCUSES = "{which} could still excuse it, if {owner} can show it"
SAY_WHICH = "Please say {which}, with the dates and the paper that shows it"
SAME = (
    "What is named under point {number} could excuse this too, if {owner} can show it ({sources})."
)


def claims(
    w: Writing,
    findings: Iterable[Finding],
    heading: str,
    *,
    after: int = 0,
    of: int = 0,
    in_full: bool = True,
) -> Iterator[Block]:
    """Findings under one heading, each under its own below it.

    They are numbered on from `after` where the letter has several (`of` in all).  `in_full` tells what each
    asks for: that is for a letter to who owes it.
    """
    found = list(findings)
    several = max(of, len(found)) > 1
    told: dict[tuple[str, ...], int] = {}
    yield Heading(heading)
    if any(weight(finding) is Weight.GUIDANCE for finding in found):
        yield Paragraph(f"{NOT_LAW} {WHY_NOT}" if _goes_to_owner(w) else NOT_LAW)
    for number, finding in enumerate(found, start=after + 1):
        yield Heading(f"{number}. {_head(w, finding)}" if several else _head(w, finding), 3)
        yield Paragraph(" ".join(_says(w, finding)))
        yield from map(Paragraph, filter(None, [_the_law(w, finding)]))
        if in_full and weight(finding) is not Weight.QUESTION:
            yield from _in_full(w, finding)
        yield from _excuses(w, finding, told, number)


def _goes_to_owner(w: Writing) -> bool:
    """Whether who gets the letter is who owes what it is about."""
    return w.offer.letter.owner != "ombudsman"


def _owner(w: Writing, finding: Finding) -> str:
    return "you" if w.answered_by_them else finding.rule.owed_by.words


# --- the heading of a claim -----------------------------------------------------------------------


def _head(w: Writing, finding: Finding) -> str:
    """What was owed, as a sentence that is as strong as the rule; a question where it can only be asked."""
    owner, does = _owner(w, finding), w.lower(w.say(finding.title))
    banned = does.removeprefix("not ")
    ban = banned != does
    guidance = finding.rule.strength is Strength.GUIDANCE
    if finding.title.startswith("The "):
        return _as_it_stands(finding, does)
    if weight(finding) is Weight.QUESTION:
        return _asked(owner, banned, ban=ban, guidance=guidance)
    if guidance:
        return f"Guidance expects {owner} {'not ' if ban else ''}to {banned}"
    if ban:
        return f"{say.capital(owner)} must not {banned}"
    had = "had to" if finding.status in _HAD_A_DAY else "must"
    return f"{say.capital(owner)} {had} {does}"


def _as_it_stands(finding: Finding, says: str) -> str:
    """The heading where the rule's own words say who does it."""
    source = "guidance" if finding.rule.strength is Strength.GUIDANCE else "the law"
    if weight(finding) is Weight.QUESTION:
        return f"Does {source} ask for this: {says}?"
    return f"{say.capital(source)} asks for this: {says}"


def _asked(owner: str, does: str, *, ban: bool, guidance: bool) -> str:
    if guidance:
        return f"Does guidance expect {owner} {'not ' if ban else ''}to {does}?"
    return f"{'May' if ban else 'Must'} {owner} {does}?"


# --- what is said under it ------------------------------------------------------------------------


def _says(w: Writing, finding: Finding) -> Iterator[str]:
    """The sentences of one finding."""
    how = weight(finding)
    if how is Weight.QUESTION:
        yield from _question(w, finding)
    elif how is Weight.LATE_UNLESS:
        yield from _late_unless(w, finding)
    elif finding.status in (Status.OVERDUE, Status.MET_LATE):
        yield from _late(w, finding)
    else:
        yield _not_kept(finding)


def _late(w: Writing, finding: Finding) -> Iterator[str]:
    due, late = say.by(finding.answer.dates.get("due")), finding.answer.days_late
    guidance = finding.rule.strength is Strength.GUIDANCE
    if due:
        yield f"Going by that guidance it was due {due}." if guidance else f"That was due {due}."
    yield from _with_more_time(w, finding)
    if finding.status is Status.MET_LATE:
        yield _done_late(finding, guidance=guidance)
    elif late is None:
        yield "It has not been done."
    elif guidance:
        yield f"It has not been done, and {say.days(late)} have gone by since then."
    else:
        yield f"It has not been done. It is {say.days(late)} late."


def _with_more_time(w: Writing, finding: Finding) -> Iterator[str]:
    """The longer time that was taken, or that may have been: it is late either way."""
    if finding.extended_by is not None:
        yield "That day allows for the longer time that was taken."
    terms, last = _terms(w, finding), say.by(finding.answer.dates.get("last"))
    if terms and last:
        yield f"With more time, which is allowed only if {terms}, it was due {last}."


def _terms(w: Writing, finding: Finding) -> str:
    """What more time needs, where it is still open whether it was taken."""
    return " and ".join(w.lower(w.say(o.title)) for o in finding.unless if o.id == _LONGER)


def _done_late(finding: Finding, *, guidance: bool) -> str:
    late, when = finding.answer.days_late, say.on(finding.answer.dates.get("done"))
    how = "" if late is None else f", {say.days(late)} {'after that day' if guidance else 'late'}"
    return f"It was done{f' {when}' if when else ''}{how or ' after that'}."


def _late_unless(w: Writing, finding: Finding) -> Iterator[str]:
    yield f"That was due {say.by(finding.answer.dates.get('due'))}."
    terms, last = _terms(w, finding), say.by(finding.answer.dates.get("last"))
    yield f"More time{f' (then {last})' if last else ''} is allowed only if {terms}."
    if _goes_to_owner(w):
        yield "Please send me the paper that shows that. If there is none, it is late."


def _not_kept(finding: Finding) -> str:
    guidance = finding.rule.strength is Strength.GUIDANCE
    if finding.status is Status.APPEARS_CROSSED:
        when = say.on(finding.answer.dates.get("crossed"))
        what = "this guidance was not followed" if guidance else "this was not kept to"
        return f"From what happened{f' {when}' if when else ''}, it appears that {what}."
    if guidance:
        return "On the facts above, this guidance has not been followed."
    return "On the facts above, this has not been done."


def _question(w: Writing, finding: Finding) -> Iterator[str]:
    """What cannot be asserted is asked, with what it rests on."""
    due = say.by(finding.answer.dates.get("due"))
    if finding.on_view:
        yield "It rests on what I call my own view above."
    if isinstance(finding.rule, Prohibition):
        yield "Please tell me what was done here, and what allowed it."
        return
    yield "Please tell me whether this applies here and, if it does, whether and when it was done."
    if due:
        yield f"If it applies, it was due {due}, as I work it out."
    yield "If it does not apply, please say why not."


def _the_law(w: Writing, finding: Finding) -> str:
    """The provisions in the text that applies on the facts; guidance is called guidance."""
    law = say.provisions(finding.rests_on, law=True)
    guidance = say.provisions(finding.rests_on, law=False)
    as_at = say.in_force(finding.text, w.desk.day)
    parts = []
    if law:
        parts.append(f"The law{as_at}: {law}.")
    if guidance:
        parts.append(f"The guidance{'' if law else as_at}: {guidance}.")
    return " ".join(parts)


def _in_full(w: Writing, finding: Finding) -> Iterator[Block]:
    """What it takes to do it, told as the law tells it: of "the family" and not of "me"."""
    if finding.status is not Status.MET_LATE:
        yield Paragraph(
            f"What that asks of {_owner(w, finding)}: {w.plainly.turn(finding.rule.must)}"
        )


def _excuses(
    w: Writing, finding: Finding, told: dict[tuple[str, ...], int], number: int
) -> Iterator[Block]:
    """What could still excuse it; grounds that stand under an earlier point are not told again."""
    dated = "last" in finding.answer.dates and weight(finding) is not Weight.QUESTION
    open_ = [o for o in finding.unless if not (dated and o.id == _LONGER)]
    if not open_:
        return
    titles = tuple(o.title for o in open_)
    first = told.setdefault(titles, number)
    if first != number:
        sources = say.together([o.source for o in open_])
        yield Paragraph(SAME.format(number=first, owner=_owner(w, finding), sources=sources))
        return
    one = len(open_) == 1
    opening = EXCUSES.format(which="This" if one else "One of these", owner=_owner(w, finding))
    ask = SAY_WHICH.format(which="whether it applies" if one else "which applies, if any")
    yield Paragraph(f"{opening}. {ask}:" if _goes_to_owner(w) else f"{opening}:")
    yield Bullets(
        tuple(Item(f"{say.capital(w.say(o.title))} ({say.in_words(o.source)}).") for o in open_)
    )


# --- what is asked, and what comes next -----------------------------------------------------------


def do_it_now(findings: list[Finding]) -> str:
    """The first thing to ask about what is still to be done."""
    it = "it" if len(findings) == 1 else "any of it"
    return (
        f"Do now what is still to be done. If {it} cannot be done at once, tell me why, and the day on which "
        "it will be done."
    )


def put_right(findings: list[Finding]) -> Iterator[str]:
    """What to ask about findings that are numbered in the letter, by their numbers."""
    to_do = [n for n, f in enumerate(findings, 1) if f.status in STILL_TO_DO]
    crossed = [n for n, f in enumerate(findings, 1) if f.status is Status.APPEARS_CROSSED]
    alone = len(findings) == 1
    if to_do:
        yield f"Do now what is still to be done{'' if alone else f' ({_points(to_do)})'}."
    if crossed:
        what = "what happened" if alone else f"what happened under {_points(crossed)}"
        yield f"Look again at {what}, and tell me how you will see that it does not happen again."


def _points(numbers: list[int]) -> str:
    return f"point{'s' if len(numbers) > 1 else ''} {say.listed(map(str, numbers))}"


def papers(w: Writing, findings: Iterable[Finding]) -> Item:
    """The papers to ask for."""
    texts = (w.voice.turn(finding.rule.best_answer.paper) for finding in findings)
    return Item(
        "Send me a copy of these:", tuple(dict.fromkeys(p for t in texts for p in _each(t)))
    )


def _each(papers: str) -> Iterator[str]:
    """Papers that stand in one sentence, each by itself."""
    parts = [papers] if ". " in papers else papers.split("; ")
    return map(say.full, parts)


def next_step(w: Writing, findings: Iterable[Finding]) -> Iterator[Block]:
    """The next step that is open, said plainly and without a threat."""
    for finding in findings:
        for remedy in finding.rule.remedies:
            if remedy.id in _STEPS:
                title = w.lower(w.say(remedy.title))
                if w.answered_by_them:
                    title = title.replace(finding.rule.owed_by.words, "you")
                yield Paragraph(
                    "I would rather settle this with you. If that is not possible, the next step open to "
                    f"me is to {title}."
                )
                return
