"""The note that goes with a letter: for the sender alone, printed once and kept out of the letter."""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.days import date_words
from dutybound.engine import Finding, Reason
from dutybound.letters.desk import Desk
from dutybound.letters.details import Details
from dutybound.letters.letter import Offer
from dutybound.letters.voice import Sender
from dutybound.letters.weight import SHOWING, Weight, facts_behind, weight, why_only_a_question

NOT_ADVICE = "This is information about the law. It is not legal advice."


def note(desk: Desk, offer: Offer, details: Details) -> Iterator[str]:
    """What to know before sending it, in sentences; `safety.solicitor_first` goes before all of it."""
    yield "Read it before you send it. Change what is not right. Keep a copy."
    yield f"It tells what you knew on {date_words(desk.day)}. If more has happened, change the case first."
    if offer.letter.id == "complain-to-ombudsman":
        yield "It lists all that went wrong in the case. Cut what this complaint is not about."
    yield from _questions(offer)
    yield from _papers(offer)
    yield from _remedies(offer.findings)
    if offer.letter.id == "ask-for-records" and details.writing_as is Sender.PARENT:
        yield "An older child who understands may have to ask, or agree, for their own records."
    yield NOT_ADVICE


def _questions(offer: Offer) -> Iterator[str]:
    """What the letter only asks, and why."""
    for finding in offer.findings:
        why = why_only_a_question(finding)
        if why and weight(finding) is Weight.QUESTION:
            yield f"It does not say that “{finding.title}” was broken, because {why}."


def _papers(offer: Offer) -> Iterator[str]:
    """Which of its facts no paper shows."""
    bare = {
        (reason.record, reason.field)
        for finding in offer.findings
        for reason in facts_behind(finding)
        if reason.record is not None and not _shown(reason)
    }
    if bare:
        number = "1 fact" if len(bare) == 1 else f"{len(bare)} facts"
        yield f"No paper shows {number} in it yet. The chronology lists what is missing."


def _shown(reason: Reason) -> bool:
    accounts = (
        ()
        if reason.record is None or reason.field is None
        else reason.record.accounts.get(reason.field, ())
    )
    return any(account.shown_by in SHOWING for account in accounts)


def _remedies(findings: tuple[Finding, ...]) -> Iterator[str]:
    """What else can be done, each with its own limit: never put off by a letter."""
    remedies = {r.id: r for finding in findings for r in finding.rule.remedies}
    if remedies:
        yield "Writing a letter stops no time limit. What else you can do, and until when:"
    for remedy in remedies.values():
        yield f"- {remedy.title}: {remedy.limit}"
