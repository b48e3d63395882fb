"""What a clause is about: what is rationed, what becomes of whoever fails, when, and in what field."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from dutybound.audit.saying import Said
from dutybound.audit.words import (
    ASKED,
    ASSESSED,
    LEISURE,
    SERVICE,
    TAKEN_ON,
    TEAM,
    any_of,
    has,
    plain,
)
from dutybound.text import Clause, Document


class Rationed(Enum):
    """What there is too little of."""

    ASSESSMENT = "assessment"
    TEAM = "team"
    SERVICE = "service"
    LEVEL = "level of response"
    NOTHING = "nothing"


class Failing(Enum):
    """What becomes of a child who fails the test."""

    NOTHING = "nothing, or signposting"
    ANOTHER = "another team assesses"
    UNSAID = "it is not said"


class When(Enum):
    """Whether the test comes before an assessment or after it."""

    BEFORE = "before"
    AFTER = "after"
    UNSAID = "it is not said"


class Field(Enum):
    """Whose business the clause is about."""

    SUPPORT = "support for disabled children"
    HARM = "cause to suspect harm: section 47, protection plan, looked-after child, court"
    HEALTH = "a health service"
    EDUCATION = "education"
    ADULTS = "adults' services"
    COMPLAINTS = "complaints"
    HISTORY = "what used to be"


@dataclass(frozen=True, slots=True)
class Scope:
    """The gate question's answers for a clause, and the field it belongs to.  `quoted`: not its own words.

    `explicit` says that the clause itself names what is rationed, and does not take it from its headings.
    """

    rationed: Rationed = Rationed.NOTHING
    failing: Failing = Failing.UNSAID
    when: When = When.UNSAID
    field: Field = Field.SUPPORT
    quoted: bool = False
    explicit: bool = False
    leisure: bool = False


_ANOTHER = any_of(
    r"(?:is|are|will be|be) (?:\w+ )?assess(?:ed)? (?:\w+ )?(?:by|in|at) (?:the|a|our"
    r"|another) .{0,40}(?:team|teams|service|worker|workers|practitioner|practitioners|localit\w+)",
    r"(?:team|service|worker|practitioner)s? (?:will |also )?assess(?:es)?", r"who (?:will|can) assess",
    r"(?:done|made|carried out) by (?:a|an|the) .{0,30}(?:team|worker|practitioner)",
)  # fmt: skip
_NEVER_ASSESSED = any_of(r"(?:not|never|no longer|cannot|n't) (?:\w+ ){0,2}assess\w*")
_NOTHING = any_of(
    r"no further action", r"signpost\w*", r"nfa", r"advice only", r"returned", r"closed", r"rejected",
    r"declined", r"refused", r"turned (?:away|down)", r"universal services", r"directory", r"unread",
    r"deleted",
)  # fmt: skip
_AFTER = any_of(
    r"(?:after|following|on completion of) (?:the|an|your|their|this|that|each)? ?(?:needs "
    r"|social care )?assessment",
    r"once (?:the |an |your )?(?:\w+ )?(?:assessment|assessed)(?: \w+){0,3}",
    r"(?:the|your|whose|an) assessment (?:shows|says|finds|calls|has led|found|concludes)",
    r"how much (?:support|help)", r"levels? of (?:support|service|help)", r"in an assessment",
    r"the assessment (?:asks|looks|covers|considers)", r"during (?:the|an|your) assessment", r"at review",
    r"has been assessed", r"size of (?:the|a) package", r"number of hours",
)  # fmt: skip
_BEFORE = any_of(
    r"before (?:we|an?|any|the|you|asking|requesting|your|social) .{0,40}",
    r"can be (?:referred|assessed|requested)", r"eligib\w+", r"criteria", r"to ask", r"until",
    r"referral",
)  # fmt: skip
_HARM_ONLY = any_of(
    r"section 47(?: \w+)?", r"s\.?47", r"reasonable cause to suspect",
    r"(?:child )?protection (?:plan|conference|enquir\w+)", r"looked[- ]after", r"in care", r"court",
    r"strategy (?:discussion|meeting)", r"core group", r"conference", r"foster\w*",
    r"residential (?:home|unit)s?", r"children's homes?", r"public law", r"emergency",
)  # fmt: skip
_HARM_HEADING = any_of(
    r"section 47(?: \w+)?", r"child protection", r"where harm is feared",
    r"(?:suspect\w*|significant|likely) harm", r"safeguarding", r"protection plan", r"looked[- ]after",
    r"in danger", r"emergenc\w+", r"abuse",
)  # fmt: skip
_HEALTH = any_of(
    r"nhs", r"clinics?", r"camhs", r"nurses?", r"nursing", r"physiotherap\w+", r"hydrotherapy",
    r"hospital", r"icb", r"health trust", r"wheelchair service", r"dietitian\w*", r"audiolog\w+",
    r"speech therap\w+", r"continence (?:team|service)", r"mental health (?:service|team)s?",
    r"orthotic\w*", r"genetic\w*", r"dentist\w*", r"occupational therapy clinic", r"hospices?",
    r"(?:disorders?|sleep|feeding|therapy|psychology) service",
    r"continuing (?:health)?care (?:is|means|team|nurse\w*)", r"paediatric (?:service|team)",
    r"psychology service",
)  # fmt: skip
_NOT_HEALTH = any_of(
    r"no assessment", r"we (?:can't|cannot|only|will not|don't|do not) \w+", r"not social care",
    r"(?:clinic|hospital)(?:'s)? (?:letters?|reports?|notes?|appointments?|confirm\w*)",
    r"letters? from .{0,30}(?:clinic|hospital|nhs)\w*", r"label from the hospital",
    r"(?:clinic|hospital) (?:or|and) \w+", r"social (?:care|work)\w*",
    r"(?:we|will|would|can|be|been|are|is) (?:not |only )?assess\w*", r"disab\w+ (?:team|service)",
    r"council", r"request\w*", r"(?:named|confirmed|diagnosed|seen) (?:by|at) .{0,20}(?:hospital|clinic)",
    r"school nurse", r"referrals? (?:will|are|is|must|can)",
)  # fmt: skip
_ADULTS = any_of(
    r"adults?'?s?'? (?:\w+ ){0,3}(?:team|service|services|social care|care|support)", r"care act",
    r"an adult", r"aged 18 (?:or|and) over", r"from 18", r"over 18", r"18 (?:and|or) over",
    r"reached eighteen",
)  # fmt: skip
_HISTORY = any_of(
    r"used to (?:be|have|speak|call)", r"until (?:19|20)\d\d",
    r"(?:replaced|replace|superseded?|took the place of|were abolished|formerly|in the past"
    r"|years ago)(?: \w+)?",
    r"history", r"(?:before|prior to) (?:19|20)\d\d", r"no longer use\w*",
)  # fmt: skip
_EDUCATION = any_of(
    r"(?:an )?(?:ehc|education,? health and care) plans? (?:is|are) for",
    r"(?:ehc|education,? health and care) (?:needs )?assessments?", r"ehcna",
    r"school (?:admission|transport|travel)\w*", r"sen(?:d)? tribunal", r"exam access", r"home to school",
    r"(?:nursery|schools?|college|academy|playgroup)s? (?:takes?|is for|admits?|teach\w*)",
    r"best endeavours",
)  # fmt: skip
_COMPLAINTS = any_of(
    r"complaints?(?: \w+)?", r"complain(?:ing|s|ed)?", r"unhappy", r"not happy", r"ombudsman",
    r"feedback", r"compliments?",
)  # fmt: skip
_ASSESSES = any_of(
    r"(?:who|when|how|if|whether|can|may|children) .{0,40}assess\w*", r"assessment criteria",
    r"eligib\w+", r"threshold\w*", r"who (?:we|can|is|may|gets?) .{0,20}", r"referr\w+", r"referral",
    r"request\w*", r"pathway", r"criteria", r"front door", r"asking for .{0,30}",
    r"social care (?:assessments?|for|and|in)", r"access", r"who can get help", r"the gate",
    r"getting help", r"step one",
)  # fmt: skip
_NOT_LEISURE = any_of(
    r"(?:re)?assess\w*", r"no further action", r"signpost\w*", r"(?:list|directory) of .{0,20}",
    r"section 17",
)  # fmt: skip
_SOCIAL = any_of(
    r"social (?:care|work)\w*", r"children's services", r"disab\w+", r"section 17", r"child in need",
)  # fmt: skip


def scope(document: Document, clause: Clause, words: Said) -> Scope:
    """The scope of a clause, with its headings."""
    above = headings_of(document, clause)
    rationed, explicit = _rationed(words, above)
    return Scope(
        rationed=rationed,
        failing=_failing(words.gate),
        when=_when(words.gate, plain(clause.headings[-1]) if clause.headings else ""),
        field=_field(document, words, above),
        quoted=clause.quoted,
        explicit=explicit,
        leisure=has(LEISURE, words.whole) and not has(_NOT_LEISURE, words.whole),
    )


def headings_of(document: Document, clause: Clause) -> str:
    """The title and headings over a clause, in small letters."""
    return " / ".join(plain(one) for one in (document.title, *clause.headings) if one)


def section_scope(document: Document, clause: Clause) -> Scope:
    """The scope that the title, the headings and the first sentences of the section give."""
    above = headings_of(document, clause)
    rationed, _ = _of_heading(above)
    field = Field.HARM if has(_HARM_HEADING, _last(above)) else _field_of_page(document, above)
    return Scope(rationed=rationed, field=field)


def _last(above: str) -> str:
    return above.rsplit(" / ", 1)[-1]


def _rationed(words: Said, above: str) -> tuple[Rationed, bool]:
    """What is rationed, and whether the clause says so itself: the nearest words win."""
    said = _AFTER.sub(" ", words.whole)
    asked = has(ASSESSED, said) or has(ASKED, said) or has(TAKEN_ON, said)
    if has(SERVICE, said) and not has(ASSESSED, said):
        return Rationed.SERVICE, True
    if has(TEAM, said) and not has(ASSESSED, said):
        return Rationed.TEAM, True
    if asked:
        return Rationed.ASSESSMENT, True
    return _of_heading(above)


def _of_heading(above: str) -> tuple[Rationed, bool]:
    for heading in reversed(above.split(" / ")):
        if has(_ASSESSES, heading) or has(ASSESSED, heading):
            return Rationed.ASSESSMENT, False
        if has(SERVICE, heading):
            return Rationed.SERVICE, False
        if has(TEAM, heading):
            return Rationed.TEAM, False
    return Rationed.NOTHING, False


def _failing(text: str) -> Failing:
    if has(_ANOTHER, text) and not has(_NEVER_ASSESSED, text):
        return Failing.ANOTHER
    return Failing.NOTHING if has(_NOTHING, text) else Failing.UNSAID


def _when(text: str, heading: str) -> When:
    if has(_AFTER, text) or has(_AFTER, heading) or "after assessment" in heading:
        return When.AFTER
    return When.BEFORE if has(_BEFORE, text) else When.UNSAID


def _field(document: Document, words: Said, above: str) -> Field:
    """The field of a clause: by its own words first, then its headings, then the page."""
    said = words.whole
    if has(_HISTORY, said) or "history" in _last(above):
        return Field.HISTORY
    if has(_HARM_HEADING, _last(above)):
        return Field.HARM
    if has(_EDUCATION, said) and not has(_SOCIAL, said):
        return Field.EDUCATION
    if has(_HEALTH, said) and not has(_NOT_HEALTH, said):
        return Field.HEALTH
    return _field_of_page(document, above)


def _field_of_page(document: Document, above: str) -> Field:
    if has(_COMPLAINTS, above):
        return Field.COMPLAINTS
    opening = " ".join(plain(one.text) for one in document.clauses[:4])
    if has(_HEALTH, above.split(" / ", 1)[0]) or (
        has(_HEALTH, opening) and not has(_SOCIAL, opening)
    ):
        return Field.HEALTH
    if has(_ADULTS, _last(above)):
        return Field.ADULTS
    return Field.SUPPORT


def speaks_of_harm_only(text: str) -> bool:
    """Whether a text is about section 47, protection plans, courts, children who are looked after."""
    return has(_HARM_ONLY, text)


def speaks_of_adults(text: str) -> bool:
    """Whether a text is about adults' services."""
    return has(_ADULTS, text)
