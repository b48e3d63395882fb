"""What somebody typed, as plain words: spelling, text-speak, apostrophes and case put to one side.

Nothing is kept: what comes in is looked at once and forgotten.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Set
from itertools import chain

_TOKENS = re.compile(r"[a-z0-9]+|[.!?;\n]")
_APOSTROPHES = dict.fromkeys(map(ord, "'’‘`´ʼ"))
BREAK = "|"
"""Stands where a sentence ends."""

_MEANT = {
    "u": "you",
    "ur": "your",
    "r": "are",
    "n": "and",
    "b": "be",
    "im": "i am",
    "ive": "i have",
    "id": "i would",
    "hes": "he is",
    "shes": "she is",
    "theyre": "they are",
    "theyve": "they have",
    "weve": "we have",
    "were": "were",
    "youre": "you are",
    "hed": "he would",
    "shed": "she would",
    "hell": "he will",
    "shell": "she will",
    "theyll": "they will",
    "itll": "it will",
    "thats": "that is",
    "whats": "what is",
    "sons": "son is",
    "daughters": "daughter is",
    "wanna": "want to",
    "wana": "want to",
    "gonna": "going to",
    "gunna": "going to",
    "gona": "going to",
    "gotta": "have to",
    "dnt": "dont",
    "dunt": "dont",
    "dont": "dont",
    "cnt": "cant",
    "cannot": "cant",
    "cannae": "cant",
    "couldnt": "cant",
    "wudnt": "wouldnt",
    "wnt": "wont",
    "bf": "boyfriend",
    "gf": "girlfriend",
    "hubby": "husband",
    "hubbys": "husband",
    "mam": "mum",
    "mom": "mum",
    "mums": "mum",
    "mummy": "mum",
    "daddy": "dad",
    "dads": "dad",
    "kiddo": "kid",
    "kms": "kill myself",
    "kys": "kill yourself",
    "nite": "night",
    "tonite": "tonight",
    "2nite": "tonight",
    "2night": "tonight",
    "2": "to",
    "nuffin": "nothing",
    "noone": "nobody",
    "anymore": "any more",
    "alot": "a lot",
    "ov": "of",
    "wiv": "with",
    "dat": "that",
    "da": "the",
    "ppl": "people",
    "summat": "something",
    "owt": "anything",
    "nowt": "nothing",
    "selfharm": "self harm",
    "selfharming": "self harm",
    "selfharms": "self harm",
    "selfharmed": "self harm",
    "meself": "myself",
    "hisself": "himself",
    "hiself": "himself",
    "hissself": "himself",
    "herselfs": "herself",
    "themself": "themselves",
    "theirself": "themselves",
    "theirselves": "themselves",
}
_FILLERS = frozenset(
    "a an the just really so very even ever actually literally honestly like tbh lol quite please "
    "basically also then now always still fucking fckin fuckin bloody effing flipping only proper "
    "totally completely constantly regularly sometimes often".split()
)
_TOGETHER = {
    ("do", "not"): "dont",
    ("does", "not"): "doesnt",
    ("did", "not"): "didnt",
    ("can", "not"): "cant",
    ("could", "not"): "cant",
    ("will", "not"): "wont",
    ("would", "not"): "wouldnt",
    ("has", "not"): "hasnt",
    ("have", "not"): "havent",
    ("is", "not"): "isnt",
    ("are", "not"): "arent",
    ("was", "not"): "wasnt",
    ("no", "one"): "nobody",
    ("my", "self"): "myself",
    ("him", "self"): "himself",
    ("her", "self"): "herself",
    ("them", "selves"): "themselves",
    ("self", "harm"): "selfharm",
    ("self", "harming"): "selfharm",
    ("self", "harms"): "selfharm",
    ("self", "harmed"): "selfharm",
    ("self", "injuring"): "selfharm",
    ("self", "injures"): "selfharm",
    ("step", "dad"): "stepdad",
    ("step", "father"): "stepdad",
    ("step", "mum"): "stepmum",
    ("over", "dose"): "overdose",
    ("over", "dosed"): "overdosed",
    # "He never stops hitting" and "not just once" deny nothing.
    ("never", "stops"): "keeps",
    ("never", "stop"): "keeps",
    ("doesnt", "stop"): "keeps",
    ("dont", "stop"): "keeps",
    ("wont", "stop"): "keeps",
    ("cant", "stop"): "keeps",
    ("not", "sure"): "unsure",
    ("dont", "know"): "unsure",
    ("not", "know"): "unsure",
}
_NOT_ONLY = frozenset({"just", "only"})
_NOTS = frozenset({"not", "isnt", "doesnt", "didnt", "dont", "hasnt", "wasnt"})
_SHORTEST_GUESSED = 6


def plain_words(text: str, known: Set[str], near: dict[str, str]) -> list[str]:
    """The words of a text, with `BREAK` where a sentence ends.

    `known` are the words that somebody listens for; a long word that is none of them is taken for the one
    that is a letter away, if there is one in `near` (see `nearly`).
    """
    found: list[str] = []
    for word in _meant(text):
        last = found[-1] if found else ""
        if word in _NOT_ONLY and last in _NOTS:
            found.pop()
        elif (last, word) in _TOGETHER:
            found[-1] = _TOGETHER[last, word]
        elif word not in _FILLERS:
            found.append(word if word in known else _guess(word, known, near))
    return found


def _meant(text: str) -> Iterator[str]:
    folded = unicodedata.normalize("NFKD", text.casefold().translate(_APOSTROPHES))
    for token in _TOKENS.findall(folded):
        if not token.isalnum():
            yield BREAK
        elif token in _MEANT:
            yield from _MEANT[token].split()
        else:
            yield token


def _guess(word: str, known: Set[str], near: dict[str, str]) -> str:
    if len(word) < _SHORTEST_GUESSED or word in LOOK_ALIKES:
        return word
    if f"{word}g" in known:
        return f"{word}g"
    for spelling in _shorter_by_one(word):
        if spelling in near and near[spelling][0] == word[0]:
            return near[spelling]
    return word


def nearly(known: Set[str]) -> dict[str, str]:
    """For each long word, what is left when one letter is dropped, and the word itself."""
    long = sorted(word for word in known if len(word) >= _SHORTEST_GUESSED)
    return {spelling: word for word in long for spelling in _shorter_by_one(word)}


def _shorter_by_one(word: str) -> Iterator[str]:
    dropped = (f"{word[:at]}{word[at + 1 :]}" for at in range(1, len(word)))
    return chain((word,), dropped)


LOOK_ALIKES = frozenset(
    "attach attached attaches attaching strange stranger strangely treated treating treats treat picked "
    "picking packed packet packing counting counted country county mission missed kidding killer "
    "harmony charming bearing beating breading breeding breathe burning beaten before behind better "
    "through thought though threat thread threads throws thrown shaken shared saving sharing "
    "stabled stable started stared stated staff stuff school schools social support supported "
    "assess assessed assessing assist assisted should shower showed silent silence pushed punish "
    "punished parent parents partly parting person husbandry father further farther mother another "
    "brothers sister sisters letters letter better bother bathroom bedroom basing biting bitten "
    "cutting putting hearing hurting hunting hoping having hating hitting heating charge changed "
    "control controlled contort hidden hiding riding finding funding finish finished jumper jumped "
    "bridge fridge locked looked looking locking leaving living letting choosing chosen chose "
    "kicker kitchen knives drinks drunken driver driving drives killed skilled filled billed "
    "overdue overdoing beside besides passed passing passport missing mixing nothing noting "
    "trapped tripped tracks tracker traced trained trapping violet violate violated wished washed "
    "abuses abused amused accused access accessed injury injure juries insure insured ensure "
    "sleeping slapping slipping strict strictly striking string strong strongly scored scared scarred "
    "shouts shouted scream screen screening screens threatening suicide outside inside decide decided "
    "railway relay rather window widow tablet tablets table tables bottle battle battles battled "
    "battery batter batters barter unsafe unsure swallow shallow sallow groomed groomer broomed "
    "planned planner planes plates places placed pulled pilled polled".split()
)
"""Everyday words one letter away from a word that somebody listens for."""
