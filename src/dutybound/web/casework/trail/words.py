"""Entries of a trail in words, a line each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from dutybound.web.casework.outcomes.about import About
from dutybound.web.casework.outcomes.steps import DID, letter_of, letters, step_words
from dutybound.web.casework.to_advisers import to_adviser
from dutybound.web.casework.trail import kinds
from dutybound.web.casework.trail.kinds import Happened
from dutybound.web.design.words import day

Names = Mapping[int, str]
"""What colleagues are called, by their numbers."""


def in_words(happened: Happened, names: Names) -> str:
    """What an entry tells, for a list; its kind alone where nothing more is said of it here."""
    tell = _TELL.get(type(happened))
    return tell(happened, names) if tell else happened.kind.replace("-", " ").capitalize() + "."


def day_words(iso: str) -> str:
    """A day as it is kept, as pages write it; as it stands where it is none."""
    try:
        return day(date.fromisoformat(iso))
    except ValueError:
        return iso


def _opened(one: kinds.Opened, names: Names) -> str:
    how = {
        "new": "anew",
        "share code": "from what the family shared",
        "case file": "from a case file",
        "demo": "as a made-up case",
    }
    return f"Case opened {how.get(one.how, one.how)}."


def _told(one: kinds.Told, names: Names) -> str:
    shown = f" (shown by {one.shown_by})" if one.shown_by else ""
    return f"{one.question} {one.said or 'Not said'}{shown}"


def _contact(one: kinds.Contact, names: Names) -> str:
    return f"{one.by.capitalize()}, {one.who}, {day_words(one.on)}: {one.note}"


def _consent(one: kinds.Consent, names: Names) -> str:
    return f"The family agreed, until {day_words(one.until)}: {one.given_to}"


def _withdrawn(one: kinds.ConsentWithdrawn, names: Names) -> str:
    return f"The family took back what they had agreed to. {one.why}".strip()


def _assigned(one: kinds.Assigned, names: Names) -> str:
    return f"Handed to {names.get(one.adviser, 'somebody else')}."


def _walled(one: kinds.Walled, names: Names) -> str:
    who = names.get(one.colleague, "a colleague")
    return f"Walled off from {who}. {one.why}".strip() if one.off else f"Open to {who} again."


def letter_title(offer: str) -> str:
    """What a letter is called; its id where this version has no such letter."""
    return to_adviser(letters().get(letter_of(offer), offer).removeprefix("Letter: "))


def _letter(one: kinds.LetterMoved, names: Names) -> str:
    named = f"Letter {one.letter} ({letter_title(one.offer)})"
    on = day_words(one.on)
    said = {
        "draft": f"{named}: draft{f', text {one.text}' if one.text else ''}.",
        "approved": f"{named}: text {one.text} approved.",
        "sent": f"{named}: sent on {on}.",
        "answered": f"{named}: answered on {on}. {one.said}",
        "put aside": f"{named}: put aside.",
    }
    return said.get(one.state, f"{named}: {one.state}.")


def _kept(one: kinds.DocumentKept, names: Names) -> str:
    return f"Document {one.document} put in: {one.name}. SHA-256 {one.sha256[:12]}…"


def _removed(one: kinds.DocumentRemoved, names: Names) -> str:
    return f"Document {one.document} deleted: {one.name}. {one.why}".strip()


def _still_so(one: kinds.StillSo, names: Names) -> str:
    since = "; ".join(one.happened) or "nothing"
    return f"What had not happened by {day_words(one.before)} was gone through. Since then: {since}"


def _outcome(one: kinds.Outcome, names: Names) -> str:
    did = f"{DID.get(one.did, '')}. {one.authority_did}".strip(". ")
    parts = (
        f"{About.of(one).words()} ({day_words(one.on)}).",
        f"Tried: {'; '.join(map(step_words, one.tried))}." if one.tried else "",
        f"The authority: {did}." if did else "",
        "The problem has ended." if one.ended else "",
    )
    return " ".join(part for part in parts if part)


def _closed(one: kinds.Closed, names: Names) -> str:
    return f"Case closed. It is kept until {day_words(one.keep_until)}."


def _chosen(one: kinds.ProblemsChosen, names: Names) -> str:
    return f"What is happening: {'; '.join(one.chosen) or 'nothing chosen'}"


def _details(one: kinds.DetailsChanged, names: Names) -> str:
    return f"Changed: {', '.join(one.what)}."


_TELL: dict[type[Happened], Callable[[Any, Names], str]] = {
    kinds.Opened: _opened,
    kinds.Told: _told,
    kinds.Contact: _contact,
    kinds.Consent: _consent,
    kinds.ConsentWithdrawn: _withdrawn,
    kinds.Assigned: _assigned,
    kinds.Walled: _walled,
    kinds.DocumentKept: _kept,
    kinds.DocumentRemoved: _removed,
    kinds.LetterMoved: _letter,
    kinds.StillSo: _still_so,
    kinds.Outcome: _outcome,
    kinds.Closed: _closed,
    kinds.Reopened: lambda one, names: "Case opened again.",
    kinds.ProblemsChosen: _chosen,
    kinds.DetailsChanged: _details,
}
