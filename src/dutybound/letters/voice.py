"""Turn sentences written to a family ("your child", "you were told") into those of the sender.

Facts and rules speak to the family.  A parent's letter says "Sam" or "my child" and "I was told"; a young
person's says "I am disabled"; an adviser's speaks of "the family".  English gives "you" two other forms, "I"
and "me": the words around it tell which, and where they do not, "my family" fits either way.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class Sender(Enum):
    """In whose name a letter is.  The value is the word used in a details file."""

    PARENT = "parent"
    YOUNG_PERSON = "young person"
    ADVISER = "adviser"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_YOU = re.compile(
    r"(?:(?P<before>[\w'’]+)(?P<gap>,? ))?\b(?P<you>[Yy]ou)\b(?: (?P<after>[\w'’]+))?"
)
_CHILD = re.compile(
    r"(?:(?P<before>\w+) )?\b[Yy]our (?:disabled )?child(?P<own>['’]s)?\b(?: (?P<after>[a-z]+))?"
)
_OBJECT_AFTER = _words(
    "about against allowed asked at ask asking behind beside by expect expects for from gave get "
    "give given gives giving hear hearing help helped helps included inform informed invite invited know "
    "leave left let lets like meet meets near of offer offered on out over owe owes past pay paying pays "
    "reached refuse refused remind see seen send sending sent show shown telling tell tells to told "
    "toward towards under upon warn warned with without"
)
_SUBJECT_AFTER = _words(
    "after as because how if once records so than that then those until what when where whether which while "
    "who whom whose why unless information someone somebody something day days"
)
_EITHER = _words("and or before since")
_VERBS = _words(
    "agree agreed are added answer appealed ask asked both can cannot care chose choose complain complained "
    "contacted could did disagree do first got had have knew live made may might must need never now offered "
    "said showed should spoke thought told want wanted were will wish would wrote"
)
_BE = {"are": "am", "were": "was"}
_UNNAMED_YOUNG = "the young person"
_THEIRS = {"they": "you", "them": "you", "their": "your", "themselves": "yourselves"}
_THEY = re.compile(r"\b(they|them|their|themselves)\b", re.IGNORECASE)
_DAILY = {"has": "have", "is": "am", "does": "do", "needs": "need", "wants": "want", "gets": "get"}
_DAILY |= {"lives": "live", "goes": "go", "understands": "understand", "finds": "find"}
_HAPPENED = _words("was had will may might can cannot could did turned agreed missed")


@dataclass(frozen=True)
class Voice:
    """How a letter speaks.  `child` is the child's or young person's name, "" if it is not given."""

    sender: Sender
    child: str = ""

    @property
    def child_named(self) -> str:
        """The child, as the object of a sentence: "Sam", "my child", "me"."""
        if self.sender is Sender.YOUNG_PERSON:
            return "me"
        return self.child or self._unnamed

    @property
    def childs(self) -> str:
        """What is the child's: "Sam's", "my child's", "my"."""
        return "my" if self.sender is Sender.YOUNG_PERSON else f"{self.child_named}'s"

    @property
    def us(self) -> str:
        """The child and the family together, as the object of a sentence."""
        named = {Sender.PARENT: "us", Sender.YOUNG_PERSON: "me", Sender.ADVISER: "the family"}
        return named[self.sender]

    @property
    def _unnamed(self) -> str:
        return "the child" if self.sender is Sender.ADVISER else "my child"

    def turn(self, text: str) -> str:
        """A text of the rulebook or the vocabulary, in this voice."""
        capital = text[:1].isupper()
        text = text.replace("a request for your own records", "your request for records")
        turned = _CHILD.sub(self._child, text)
        turned = self._alone(self._both(turned))
        turned = _YOU.sub(self._you, turned)
        turned = self._me_last(self._yours(turned))
        return turned[:1].upper() + turned[1:] if capital else turned

    def turn_to_body(self, text: str) -> str:
        """The same, for a text in which "they" are those the letter goes to."""
        return _THEY.sub(_their_form, self.turn(text))

    def named(self, text: str) -> str:
        """What was said to a family, as it is told by somebody to whom the child is no "your child"."""
        if self.sender is not Sender.YOUNG_PERSON:
            return text
        return re.sub(r"\b[Yy]our child\b", self.child or _UNNAMED_YOUNG.capitalize(), text)

    def _child(self, found: re.Match[str]) -> str:
        lead = f"{found['before']} " if found["before"] else ""
        after = found["after"] or ""
        rest = f" {after}" if after else ""
        if found["own"]:
            return f"{lead}{self.childs}{rest}"
        if self.sender is not Sender.YOUNG_PERSON:
            return f"{lead}{self.child_named}{rest}"
        return lead + self._young(lead.strip(), after)

    def _young(self, before: str, after: str) -> str:
        """The young person who writes, after one word and before another."""
        if after in _DAILY:
            return f"I {_DAILY[after]}"
        if after in _HAPPENED or (after == "ordinarily"):
            return f"I {after}"
        rest = f" {after}" if after else ""
        if before and not {before, after} & {"and", "or"}:
            return f"me{rest}"
        return f"{self.child or _UNNAMED_YOUNG}{rest}"

    def _both(self, text: str) -> str:
        """The family and somebody else."""
        return re.sub(r"\b[Yy]ou both\b", "all concerned", text)

    def _alone(self, text: str) -> str:
        """For a young person, who is the child, "without you" is without a parent."""
        if self.sender is not Sender.YOUNG_PERSON:
            return text
        text = re.sub(r"\b(I ordinarily) lives\b", r"\1 live", text)
        return re.sub(r"\bwithout you\b", "alone", text)

    def _me_last(self, text: str) -> str:
        """Other people first: "Sam and I".  A young person's "I" is no second person beside the child."""
        if self.sender is Sender.ADVISER:
            return text
        text = re.sub(r"\bI (and|or) the council\b", r"the council \1 I", text)
        if self.sender is Sender.PARENT:
            return re.sub(rf"\bI (and|or) {re.escape(self.child_named)}\b", self._then_me, text)
        child = re.escape(self.child or _UNNAMED_YOUNG)
        text = re.sub(rf"\b(I|me) (and|or) {child}\b", r"\1 \2 my family", text)
        return re.sub(rf"\b{child} (and|or) (I|me)\b", r"my family \1 \2", text)

    def _then_me(self, found: re.Match[str]) -> str:
        return f"{self.child_named} {found[1]} I"

    def _you(self, found: re.Match[str]) -> str:
        before, after = found["before"] or "", found["after"] or ""
        lead = f"{before}{found['gap']}" if before else ""
        if self.sender is Sender.ADVISER:
            return f"{lead}the family{_following(after)}"
        form = _form(before.lower(), after)
        if form == "I" and after in _BE:
            return f"{lead}I {_BE[after]}"
        return f"{lead}{form}{_following(after)}"

    def _yours(self, text: str) -> str:
        mine = ("theirs", "themselves", "the family's")
        if self.sender is not Sender.ADVISER:
            mine = ("mine", "myself", "my")
        for pattern, new in zip((r"yours", r"yoursel(?:f|ves)", r"your"), mine, strict=True):
            text = re.sub(rf"\b{pattern}\b", new, text, flags=re.IGNORECASE)
        return text


def _following(after: str) -> str:
    return f" {after}" if after else ""


def _form(before: str, after: str) -> str:
    """The form after one word and before another; "my family" where nothing tells."""
    if before in _OBJECT_AFTER:
        return "me"
    if not before or before in _SUBJECT_AFTER:
        return "I"
    if before in _EITHER:
        return "I" if after in _VERBS else "me"
    return "I" if after in _VERBS else "my family"


def _their_form(found: re.Match[str]) -> str:
    word = found[0]
    new = _THEIRS[word.lower()]
    return new.capitalize() if word[0].isupper() else new
