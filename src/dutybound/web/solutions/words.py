"""The fixed words of a solution's page, the same in a folder of pages and on the families' own pages."""

from __future__ import annotations

from datetime import date

from dutybound.engine import report_words
from dutybound.language import Rule, Strength
from dutybound.web.solutions.format import HowItWent, SolutionEdition, Tried, WhatWorked

INDEX_TITLE = "What can help"
INDEX_OPENING = (
    "Advisers wrote down what they learned about problems that many families have.",
    "A second adviser read each page before it went out. No page is about one family.",
)
NOT_ADVICE = "This is information, not legal advice. No page here is a promise."
DO = "What to do"
LAW = "What the law says"
LAW_OPENING = "These are the rules that this page rests on. Each link leads to the text of the law."
LETTER = "A letter that may help"
LETTER_SAYS = (
    "The letter is called: {title}. Dutybound asks about your dates and writes it with them."
)
MEETING = "How to talk about it in a meeting"
MEETING_OPENING = "You can say this in your own words, or read it out."
SAY, THEY, THEN = "You can say", "They may say", "Then you can say"
WORKED = "What other families found"
WORKED_OPENING = (
    "We counted how it went in {year}. The numbers are rounded, and come from one advice desk.",
    "It is no promise. Other things were tried too, so the step may not be the reason.",
)
ALL_FAMILIES = "All who came with this problem"
EDITIONS = "What has changed on this page"
WITHDRAWN = "This page was taken back"
WITHDRAWN_SAYS = "It was called: {title}. We took it back on {day}."
WITHDRAWN_WHY = "The reason: {why}"
NONE_YET = "No page is out yet."
TAKEN_BACK = "Pages that were taken back"


def day_words(iso: str) -> str:
    """A day as people write it; as it stands where there is no such day."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{day.day} {day:%B} {day.year}"


def rule_words(rule: Rule) -> str:
    """A rule in a sentence as strong as it is, and that it is owed to nobody alone where that is so."""
    told = report_words.sentence(report_words.who_must(rule, rule.title))
    if rule.strength is not Strength.TARGET:
        return told
    owner = report_words.capital(rule.owed_by.words)
    return f"{told} {report_words.OWES[rule.strength].format(owner=owner)}"


def published_words(edition: SolutionEdition) -> str:
    return f"Edition {edition.number}, {day_words(edition.published)}: {edition.changed}"


def worked_opening(worked: WhatWorked) -> tuple[str, ...]:
    return tuple(text.format(year=worked.year) for text in WORKED_OPENING)


def went_words(one: HowItWent) -> tuple[str, ...]:
    """How it went for all who came with the problem, in sentences."""
    return (
        f"About {one.families} families came to the advice desk with this problem.",
        f"It ended for about {one.ended_within_90_days} of them in the three months after they came.",
        f"For families like these, it may be from {one.least} to {one.most} in every 10.",
    )


def tried_words(one: Tried) -> tuple[str, ...]:
    """How a step went, in sentences."""
    soon = one.ended_within_30_days
    told = [
        f"About {one.families} families tried this.",
        f"The problem ended for about {one.ended_within_90_days} of them in the three months after.",
    ]
    if soon:
        told.append(f"For about {soon} it ended in the first month.")
    told.append(f"For families like these, it may be from {one.least} to {one.most} in every 10.")
    return tuple(told)
