"""Speaking to the person who reads.

The rulebook and the vocabulary speak to a parent: "your child is disabled", "you were told".  A young person
who answers for themselves is spoken to as one: "you are disabled".  Where a sentence speaks of both, the
parent in it becomes "your parent": "you agreed to their seeing your child" is said to a young person as
"your parent agreed to their seeing you".
"""

from __future__ import annotations

import re
from functools import lru_cache

from dutybound.web.family.file import Teller

_SENTENCES = re.compile(r"(?<=[.!?;:])(?=\s)")
_CHILD = re.compile(
    r"\b(?:(?P<before>[Aa]re|[Ii]s|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Dd]oes|[Dd]o) )?"
    r"(?P<your>[Yy])our (?:disabled )?child(?P<own>['’]s)?\b"
    r"(?P<how> (?:ordinarily|still|also|already|usually))?"
    r"(?: (?P<after>[a-z]+)(?P<and>(?<=understands) and (?:agrees|refuses))?)?"
)
_YOU = re.compile(
    r"\b(?:(?P<before>[Aa]re|[Ww]ere|[Hh]ave|[Dd]o|[Tt]ell|[Tt]old|[Tt]elling|[Gg]ave|[Aa]sked) )?"
    r"(?P<you>[Yy]ou)\b(?: (?P<after>[a-z]+))?"
)
_YOURS = re.compile(
    r"\b(?P<word>[Yy]ourself|[Yy]ours|[Yy]our)\b(?! (?:disabled )?child\b| parent\b| view that\b)"
)
_CARER = re.compile(r"\bparent carer\b|\bas (?:a|your) parent\b")

_TO_YOU = {"is": "are", "was": "were", "has": "have", "does": "do"}
_ENDS = {"needs": "need", "wants": "want", "understands": "understand", "finds": "find"}
_ENDS |= {"lives": "live", "goes": "go", "fits": "fit", "wishes": "wish", "gets": "get"}
_HELPERS = frozenset(
    [
        "did",
        "does",
        "do",
        "can",
        "could",
        "may",
        "might",
        "must",
        "shall",
        "should",
        "will",
        "would",
    ]
)
_SAID_TO = frozenset(["tell", "told", "telling", "gave", "asked"])
_TO_PARENT = {"are": "is", "were": "was", "have": "has", "do": "does"}
_GAINS = {verb: ending for ending, verb in _ENDS.items()}
_EITHER = frozenset(["asked", "complained", "applied", "appealed", "wrote", "were"])
"""What the young person may have done, or had done to them, as well as the parent."""
_GAINS |= {
    "ask": "asks",
    "care": "cares",
    "say": "says",
    "think": "thinks",
    "know": "knows",
    "agree": "agrees",
}


def addressed(text: str, teller: Teller) -> str:
    """A text of the rulebook or the vocabulary, spoken to whoever reads it."""
    return _to_young_person(text) if teller is Teller.YOUNG_PERSON else text


@lru_cache(maxsize=8192)
def _to_young_person(text: str) -> str:
    return "".join(map(_sentence, _SENTENCES.split(text)))


def _sentence(text: str) -> str:
    text = _first_person(text)
    about_both = _CHILD.search(text) or _CARER.search(text)
    if about_both:
        text = _YOU.sub(_parent, text)
        text = _YOURS.sub(_parents, text)
    return _CHILD.sub(_child, text)


def _parent(found: re.Match[str]) -> str:
    before, you, after = found["before"] or "", found["you"], found["after"] or ""
    if before.lower() in _SAID_TO or (after in _EITHER and not before):
        asked = f"{before} " if before else ""
        return f"{asked}{you} or your parent{_spaced(after)}"
    parent = "Your parent" if you[0] == "Y" else "your parent"
    asked = f"{_like(before, _TO_PARENT)} " if before else ""
    bare = before or _word_before(found) in _HELPERS
    follows = after if bare else _TO_PARENT.get(after, _GAINS.get(after, after))
    return f"{asked}{parent}{_spaced(follows)}"


def _word_before(found: re.Match[str]) -> str:
    words = found.string[: found.start()].split()
    return words[-1].lower() if words else ""


def _parents(found: re.Match[str]) -> str:
    word = found["word"]
    parent = "Your parent" if word[0] == "Y" else "your parent"
    return parent if word.endswith("self") else f"{parent}’s"


def _child(found: re.Match[str]) -> str:
    before, own, after = found["before"] or "", found["own"], found["after"] or ""
    how, capital = found["how"] or "", found["your"] == "Y"
    if own:
        asked = f"{before} " if before else ""
        whose = "Your" if capital else "your"
        alone = not after or after in _AFTER_OBJECT
        return f"{asked}{whose}{'s' if alone else ''}{how}{_spaced(after)}"
    asked = f"{_like(before, _TO_YOU)} " if before else ""
    follows = after if before else _TO_YOU.get(after, _ENDS.get(after, after))
    also = (found["and"] or "").removesuffix("s")
    return f"{asked}{'You' if capital else 'you'}{how}{_spaced(follows)}{also}"


def _like(word: str, forms: dict[str, str]) -> str:
    """The other form of a verb, with a capital where it had one."""
    new = forms.get(word.lower(), word.lower())
    return new.capitalize() if word[:1].isupper() else new


def _spaced(word: str) -> str:
    return f" {word}" if word else ""


# --- problems speak as the parent does: "my child needs help" ---------------------------------------

_MY_CHILD = re.compile(r"\b(?P<my>[Mm])y child(?P<own>['’]s)?\b(?: (?P<after>[a-z]+))?")
_I = re.compile(r"\bI (?P<after>[a-z]+)")
_MY = re.compile(r"\b[Mm]y (?!child\b|parent\b)")
_TO_I = {"is": "am", "was": "was", "has": "have", "does": "do"}
_OF_PARENT = {
    "am": "is",
    "have": "has",
    "do": "does",
    "make": "makes",
    "harm": "harms",
    "cannot": "cannot",
}


def _first_person(text: str) -> str:
    if not _MY_CHILD.search(text):
        return text
    text = _I.sub(lambda m: f"my parent {_OF_PARENT.get(m['after'], m['after'])}", text)
    text = _MY.sub("my parent’s ", text)
    return _MY_CHILD.sub(_as_i, text)


def _as_i(found: re.Match[str]) -> str:
    after = found["after"] or ""
    if found["own"]:
        return f"{found['my']}y{_spaced(after)}"
    if not after or after in _AFTER_OBJECT:
        return f"me{_spaced(after)}"
    return f"I {_TO_I.get(after, _ENDS.get(after, after))}"


_AFTER_OBJECT = frozenset(
    ["and", "or", "at", "in", "on", "to", "for", "with", "without", "from", "alone"]
)
