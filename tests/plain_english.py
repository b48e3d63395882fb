"""How hard a text is to read: the Automated Readability Index, as a reading age.

The index (Smith and Senter, 1967) is worked out from the letters of a word and the words of a sentence:

    grade = 4.71 x (letters and digits / words) + 0.5 x (words / sentences) - 21.43

The grade is that of an American school, so the reading age is about five years more.  It was taken because
it can be worked out exactly: it counts letters, where others count syllables, which takes a dictionary or
guesses.  It was made for whole passages, so single questions are pooled with their neighbours, and each
sentence has limits of its own (see `too_long` and `hard_words`).

A family has to learn some words of the field, whatever we write.  Those in `FIELD_WORDS` count as words of
ordinary length, each with the reason why no plainer word will do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

YEARS_BEFORE_SCHOOL = 5
"""From an American school grade to a reading age."""
ORDINARY_LENGTH = 4
"""Letters of an ordinary English word in running text: what a word of the field counts for."""
LONGEST_SENTENCE = 25
LONGEST_WORD = 12
"""A longer word that is none of the field's is hard."""

FIELD_WORDS = {
    "assessment": "the name of the step that the law gives; letters and councils use it",
    "assess": "the same step, as a verb",
    "ombudsman": "the name of a body that families write to",
    "tribunal": "the name of a body that families appeal to",
    "mediation": "the name of a step before an appeal",
    "mediator": "who leads that step",
    "adviser": "the mediation adviser, a person whom the law names",
    "certificate": "the paper without which an appeal may not be made",
    "council": "the body itself",
    "educational psychologist": "the job that the reports are signed with",
    "psychologist": "the same job",
    "social worker": "the job",
    "social care": "the name of the service",
    "child protection": "the name of what an enquiry is about",
    "direct payment": "the name of money in place of a service",
    "parental responsibility": "a term of law that papers ask about",
    "local offer": "the name of the page that each council has to publish",
    "early help": "the name of a service",
    "family help": "the name of a service",
    "section": "how letters and plans name a part of a law or a plan",
    "guidance": "what is not law but is to be followed; the difference matters to every answer",
    "disability": "the word that the law and the family both use",
    "disabled": "the same",
    "regulations": "the name of a kind of law",
    "commissioner": "the same body",
    "coronavirus": "the name of the illness that changed the time limits of 2020",
    "solicitor": "the person to look for",
    "investigator": "who leads it",
    "independent person": "somebody whom the law puts beside the investigator",
    "paediatrician": "the job that reports are signed with",
    "section 47": "how letters name a child protection enquiry",
    "appeal": "the name of the step",
    "complaint": "the name of the step",
    "safeguarding": "the word that letters use",
    "samaritans": "a name",
    "national domestic abuse helpline": "a name",
    "family rights group": "a name",
    "law society": "a name",
    "children law accreditation": "the name to look for",
    "emergency duty team": "the name to ask for",
    "british sign language": "a name",
    "accessibility": "the name of a page that public services have to have",
    "circumstances": "'exceptional circumstances' are the law's words for what lets a body be late",
    "recommendation": "what a review panel, the Tribunal or the Ombudsman's report ends with",
    "perplexing presentations": "what doctors write where others say fabricated illness",
}
"""Words and names that are not counted at their length, with why."""

_WORD = re.compile(r"[A-Za-z0-9]+(?:['’-][A-Za-z0-9]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?:;])[\"'”’)]*\s+|\n+")
_HOLE = re.compile(r"\{[^{}]*\}|%\([a-z_]+\)s")
_FIELD = re.compile(
    r"\b(?:"
    + "|".join(sorted(map(re.escape, FIELD_WORDS), key=len, reverse=True))
    + r")(?:'s|s|ed)?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Measure:
    """What a text is made of."""

    letters: int
    words: int
    sentences: int

    @property
    def grade(self) -> float:
        """The Automated Readability Index."""
        return 4.71 * self.letters / self.words + 0.5 * self.words / self.sentences - 21.43

    @property
    def reading_age(self) -> float:
        return self.grade + YEARS_BEFORE_SCHOOL


def measure(texts: Iterable[str]) -> Measure:
    """Some texts taken together, each of at least one sentence.  Without a word there is no grade."""
    sentences = [words_of(s) for text in texts for s in sentences_of(text)]
    filled = [words for words in sentences if words]
    letters = sum(sum(map(str.isalnum, word)) for words in filled for word in words)
    return Measure(letters, sum(map(len, filled)), len(filled))


def reading_age(texts: Iterable[str]) -> float:
    """The reading age of some texts taken together, in years."""
    return measure(texts).reading_age


def sentences_of(text: str) -> Iterator[str]:
    yield from filter(None, _SENTENCE_END.split(text.strip()))


def words_of(sentence: str) -> list[str]:
    """The words of a sentence; one of the field's, or one that is filled in later, is of ordinary length."""
    ordinary = "x" * ORDINARY_LENGTH
    return _WORD.findall(_FIELD.sub(ordinary, _HOLE.sub(ordinary, sentence)))


def too_long(texts: Iterable[str]) -> list[str]:
    """The sentences that have too many words."""
    every = (sentence for text in texts for sentence in sentences_of(text))
    return [sentence for sentence in every if len(words_of(sentence)) > LONGEST_SENTENCE]


def hard_words(texts: Iterable[str]) -> list[str]:
    """The words that are too long and not the field's."""
    every = {
        word for text in texts for sentence in sentences_of(text) for word in words_of(sentence)
    }
    pieces = {piece for word in every for piece in word.lower().split("-")}
    return sorted(word for word in pieces if len(word) > LONGEST_WORD)
