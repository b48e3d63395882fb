"""The profile of section H of a plan: H1 and H2 told apart, and help that is specific and quantified."""

from __future__ import annotations

from collections.abc import Iterator

from dutybound.audit.detectors.provision_in_wrong_place.detector import detector as wrong_place
from dutybound.audit.detectors.provision_vague_or_conditional.detector import detector as vague
from dutybound.audit.findings import Presence
from dutybound.audit.profiles.judging import ByLines, not_found, says, tells
from dutybound.audit.profiles.of_a_child import AMOUNT, REVIEW, REVIEW_THIN, WHEN
from dutybound.audit.profiles.profile import Judged, Line, Profile, Site, Sought
from dutybound.audit.words import any_of, has
from dutybound.law.england.sources import CFA_2014, CSDPA_1970, SEND_REGS_2014

_LAW = (CFA_2014 / "s 37(2)", SEND_REGS_2014 / "reg 12(1)(h)")
_H1 = any_of(r"(?:section )?h(?: )?1")
_H2 = any_of(r"(?:section )?h(?: )?2")
_BLANK = any_of(
    r"n/a", r"none", r"nil", r"not applicable", r"blank", r"none identified", r"no provision\b.{0,30}",
    r"tbc",
)  # fmt: skip
_MISPLACED = any_of(r"entered in", r"recorded in", r"put in", r"belongs in")
_DONE = any_of(
    r"(?:carers?|assistants?|workers?|staff|nurses?)\b.{0,60}\b(?:comes?|visits?|helps?|baths?|washes|"
    r"takes|sits|stays|feeds?|lifts?|is with|collects|trained)\b.{0,60}",
    r"overnight stays? at\b.{0,40}",
    r"(?:help|support|personal care) (?:with|to) (?:wash\w*|bath\w*|dress\w*|eat\w*|toilet\w*|get\w*|"
    r"mov\w*)\b.{0,40}", r"direct payments? (?:for|of)\b.{0,40}",
    r"to (?:bath|wash|dress|feed|lift|take|sit with)\b.{0,30}",
)  # fmt: skip
_LOOSE = any_of(
    r"suitably qualified", r"support\w*", r"activities", r"opportunities", r"personal care",
    r"short breaks?", r"care package",
)  # fmt: skip
_WHO = any_of(
    r"(?:provided|delivered|supplied|arranged|employed|run) by (?!suitabl|qualified|staff|a |an |"
    r"the provider|appropriate)\w+", r"paid for by", r"through a direct payment",
    r"employed by (?:the )?(?:parents|family)", r"commissioned from \w+",
)  # fmt: skip
_VAGUE_WHO = any_of(r"an? (?:agency|provider)", r"appropriate provider")


_OFTEN = any_of(
    r"(?:a|per|each|every|of the) (?:day|week|month|fortnight|year|term|night|weekend)",
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?", r"weekly", r"monthly",
    r"in (?:the )?school holidays",
)  # fmt: skip


def parts(site: Site) -> Iterator[tuple[str, Line]]:
    """Each line that tells something, with the part of section H that it stands in ("" before either)."""
    part = ""
    for line in site.lines:
        part = _named(line.own) or part
        if tells(line):
            yield part, line


def _named(text: str) -> str:
    if text.startswith(("h1", "h 1", "section h1", "section h 1")):
        return "h1"
    return "h2" if text.startswith(("h2", "h 2", "section h2", "section h 2")) else ""


def _bare(line: Line) -> str:
    text = line.own
    for head in ("section ", "h1", "h2", "h 1", "h 2"):
        text = text.removeprefix(head)
    return text.lstrip(" :.-")


def _filled(site: Site, wanted: str) -> Judged:
    """Whether a part holds help, with an amount somewhere in it."""
    lines = [line for part, line in parts(site) if part == wanted and not has(_MISPLACED, line.own)]
    told = [line for line in lines if _bare(line) and not _is_blank(line)]
    if not told:
        return not_found(site)
    if any(has(AMOUNT, line.own) for line in told):
        return Judged(Presence.PRESENT, "help is set out here", told[0])
    return Judged(Presence.THIN, "help is named with no amount", told[0])


def _is_blank(line: Line) -> bool:
    return len(_bare(line).split()) <= 4 and has(_BLANK, _bare(line))


def h1(site: Site) -> Judged:
    """H1: help under section 2 of the Act of 1970."""
    return _filled(site, "h1")


def h2(site: Site) -> Judged:
    """H2: any other social care that is reasonably required."""
    return _filled(site, "h2")


ITEMS = (
    Sought(
        "h1",
        "H1: help under section 2 of the Act of 1970",
        h1,
        None,
        "ehc.section-h1",
        (*_LAW, CSDPA_1970 / "s 2(4)"),
    ),
    Sought("h2", "H2: any other social care", h2, None, "ehc.section-h2", _LAW),
    Sought(
        "specific",
        "What is done, by what kind of helper",
        ByLines(
            says(_DONE, unless=any_of(r"qualified staff")),
            says(_LOOSE, unless=any_of(r"under section 2.*", r"subject to.*")),
            "it says what is done",
            "help is named, and not what is done",
        ),
        None,
        "ehc.plan-contents",
        _LAW,
    ),
    Sought(
        "quantified",
        "How much, how often and for how long",
        ByLines(
            says(AMOUNT, _OFTEN),
            says(AMOUNT),
            "the amount is told",
            "an amount is told, and not how often",
        ),
        None,
        "ehc.plan-contents",
        _LAW,
    ),
    Sought(
        "provider",
        "Who provides it",
        ByLines(
            says(_WHO), says(_VAGUE_WHO), "it says who", "a provider is spoken of, and not named"
        ),
        None,
        "ehc.secure-social-care",
        _LAW,
    ),
    Sought(
        "review",
        "When it is looked at again",
        ByLines(
            says(REVIEW, WHEN),
            says(REVIEW_THIN),
            "a time is told",
            "a review is spoken of, and no time is told",
        ),
        None,
        "ehc.annual-review-12-months",
        (CFA_2014 / "s 44",),
    ),
)

PROFILE = Profile(
    id="plan-section-h",
    title="Section H of an education, health and care plan",
    about="The social care in a plan: H1 and H2.",
    detectors=(vague, wrong_place),
    items=ITEMS,
    own_papers=True,
    cautions=(
        "This is one child's paper: it is read here and is not kept.",
        "H2 may rightly be empty where nothing more than H1 is reasonably required.",
    ),
)
