"""Lists: the marks before their items, the lead-ins before them, and how their items hang together."""

from __future__ import annotations

import re

from dutybound.text.clauses import Joined

BULLETS = "•●○◦▪■□▫◆◇►▶➢➤✓✔✗✘‣\u2043∙·*–—-→»\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf02d"
SURE_BULLETS = "•●○◦▪■□▫◆◇►▶➢➤✓✔✗✘‣\u2043∙\uf0b7\uf0a7\uf0d8\uf0fc\uf076"
"""Those that stand for nothing else, even in the middle of a line."""
_BULLET = re.compile(rf"(?P<mark>[{re.escape(BULLETS)}]|o(?=\s+\S))\s+(?=\S)")
_TIGHT_BULLET = re.compile(rf"(?P<mark>[{re.escape(SURE_BULLETS)}])(?=\S)")
_NUMBER = re.compile(
    r"(?P<mark>\((?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})\)|(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])\s+(?=\S)"
)
_SECTION = re.compile(r"(?P<mark>\d{1,3}(?:\.\d{1,3}){1,4}\.?)\s+(?=\S)")

LONGEST_LEAD_IN = 600
_STOPS = (".", "!", "?")
_POINTS_AHEAD = re.compile(r"\b(?:following|below|these|as follows)\b", re.IGNORECASE)
_JOINER = re.compile(r"[;,.–—-]?\s*(?:\b(?P<word>and/or|and|or)\b)\s*[:;,.…]*\s*$", re.IGNORECASE)
_LOOSE_END = re.compile(
    r"\s*[;,]?\s*\b(?:and/or|and|or)\b\s*[:;,…]*\s*$|\s*[;,]\s*$", re.IGNORECASE
)
_SUCH = r"(?:the|these|those|this|them|our|following|criteria|conditions)\b"
_ANY = re.compile(
    rf"\b(?:one or more|any (?:one |or all |combination )?of {_SUCH}|any one of|at least one|either|"
    rf"one of {_SUCH}|any or all|any that appl(?:y|ies)|(?:if|when|where) any)\b",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"\b(?:all (?:of )?(?:the |these |those |our )?(?:\w+ )?(?:following|criteria|conditions|"
    r"requirements|points|tests|statements)|all of (?:these|those|them)|"
    r"all (?:these|those)\b(?= (?:apply|are))|"
    rf"(?:each|every one|both) of {_SUCH}|both)\b|\b(?:all|each)\s*:\s*$",
    re.IGNORECASE,
)


def marked(line: str) -> tuple[str, str] | None:
    """The mark before an item and its text; None where a line is no item."""
    found = _BULLET.match(line) or _TIGHT_BULLET.match(line) or _NUMBER.match(line)
    return (found["mark"], line[found.end() :].lstrip()) if found else None


def sectioned(line: str) -> tuple[str, str] | None:
    """The number of a section ("3.2") and its text; None where a line has none."""
    found = _SECTION.match(line)
    return (found["mark"], line[found.end() :].lstrip()) if found else None


def is_bullet(mark: str) -> bool:
    return len(mark) == 1 and (mark in BULLETS or mark == "o")


def leads_in(sentence: str) -> bool:
    """Whether a sentence leads into the list after it: it ends in a colon, breaks off, or points ahead."""
    sentence = sentence.rstrip()
    if not sentence or len(sentence) > LONGEST_LEAD_IN:
        return False
    if sentence.endswith((":", ":-", ":–", "…", "...", "–", "—", ",")) or breaks_off(sentence):
        return True
    return bool(_POINTS_AHEAD.search(sentence))


def breaks_off(text: str) -> bool:
    """Whether words end without a stop."""
    return not text.rstrip("\"'”’)] ").endswith((*_STOPS, ";", ":", "…"))


def joiner(item: str) -> Joined:
    """What the end of an item says of its list: "; or" any, "; and" all of them."""
    found = _JOINER.search(item[-40:])
    if not found:
        return Joined.UNSAID
    return {"or": Joined.ANY, "and": Joined.ALL}.get(found["word"].lower(), Joined.ANY)


def without_joiner(item: str) -> str:
    """An item without the "; or" or the comma at its end."""
    return item[:-40] + _LOOSE_END.sub("", item[-40:]) or item


def is_only_joiner(text: str) -> bool:
    """A line that is only "or" or "and"."""
    return text.strip(" -–—*:.,;()").casefold() in {"or", "and", "and/or"}


def joined_by(lead_in: str, items: list[str]) -> Joined:
    """How items hang together: by what leads into them, or else by the end of the last that says so.

    The very last item's own end says nothing of the list.
    """
    if _ANY.search(lead_in):
        return Joined.ANY
    if _ALL.search(lead_in):
        return Joined.ALL
    told = [joiner(item) for item in items[:-1]]
    return next((way for way in reversed(told) if way is not Joined.UNSAID), Joined.UNSAID)


def whole(lead_ins: tuple[str, ...], item: str, tail: str = "") -> str:
    """An item with all that leads into it, and what runs on after its list."""
    return " ".join(part for part in (*lead_ins, without_joiner(item), tail) if part)
