"""What can be wrong with a case file, each said as where, what, and what instead.

Every error here is a `CaseFileError`, so a caller that catches that one class can show any of
them. One subclass is one idea.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

MOST_PROBLEMS_SHOWN: Final = 20
"""How many problems one message lists before it says "and N more"."""

LONGEST_QUOTATION: Final = 60
"""How many characters of the reader's own words a message repeats."""


def printable(text: str) -> str:
    """`text` made safe for a terminal, a log and UTF-8: what cannot be shown becomes "?"."""
    if text.isprintable():
        return text
    return "".join(character if character.isprintable() else "?" for character in text)


def quoted(text: str) -> str:
    """`text` in quotation marks as a message may repeat it: printable, and not too long."""
    if len(text) > LONGEST_QUOTATION:
        text = text[: LONGEST_QUOTATION - 3] + "..."
    return f"'{printable(text)}'"


class CaseFileError(Exception):
    """Something is wrong with a case file.

    `file` is the name to show, `line` the line counted from 1 (None where the whole file is
    meant), `what` the sentence that says what is wrong, and `instead` the sentence that says what
    to write or do instead ("" where there is nothing to add).
    """

    def __init__(self, file: str, line: int | None, what: str, instead: str = "") -> None:
        # All four go to Exception so that an error survives pickling between processes.
        super().__init__(file, line, what, instead)
        self.file = file
        self.line = line
        self.what = what
        self.instead = instead

    @property
    def where(self) -> str:
        """The place, as a message begins: "family.yaml, line 12"."""
        name = printable(self.file)
        return name if self.line is None else f"{name}, line {self.line}"

    def __str__(self) -> str:
        return f"{self.where}: {self.what} {self.instead}".rstrip()


class CaseFileProblems(CaseFileError):
    """Several things are wrong with a case file; `problems` holds each, in order of line.

    Problems with no line come first. A `CaseFileProblems` among those given is opened out, so
    `problems` never nests. Raises ValueError when there are none.
    """

    def __init__(self, problems: Iterable[CaseFileError]) -> None:
        in_order = tuple(sorted(_opened_out(problems), key=_place))
        if not in_order:
            raise ValueError("CaseFileProblems needs at least one problem")
        first = in_order[0]
        super().__init__(first.file, first.line, _how_many(len(in_order)), first.instead)
        self.args = (in_order,)
        self.problems = in_order

    def __str__(self) -> str:
        shown = [str(problem) for problem in self.problems[:MOST_PROBLEMS_SHOWN]]
        left_out = len(self.problems) - len(shown)
        return "\n".join([*shown, f"and {left_out} more"] if left_out else shown)


def _opened_out(problems: Iterable[CaseFileError]) -> Iterable[CaseFileError]:
    for problem in problems:
        if isinstance(problem, CaseFileProblems):
            yield from problem.problems
        else:
            yield problem


def _place(problem: CaseFileError) -> tuple[str, int]:
    return problem.file, problem.line or 0


def _how_many(count: int) -> str:
    return "there is 1 problem." if count == 1 else f"there are {count} problems."


# Errors of reading: the file, its characters, and its layout, before any word of it is understood.


class UnreadableFile(CaseFileError):
    """The file is missing, may not be read, or is not an ordinary file."""


class EmptyFile(CaseFileError):
    """The file holds nothing but space and comments."""


class NotText(CaseFileError):
    """The file is not text in UTF-8: another kind of document, or saved in another encoding."""


class RefusedCharacter(CaseFileError):
    """The text holds a character that cannot be seen, or that no letter could carry."""


class TooLarge(CaseFileError):
    """The file has more bytes than a case file may have."""


class TooManyNodes(CaseFileError):
    """The file has more keys, answers and lists than a case file may have."""


class TooDeep(CaseFileError):
    """Lists and groups stand inside one another further than a case file needs."""


class TooMany(CaseFileError):
    """More of a thing than anybody's case has: it would take too long to work out."""


class TooLong(CaseFileError):
    """One answer or one key has more characters than it may have."""


class NotYamlOrJson(CaseFileError):
    """The text is not laid out as YAML, or, where it begins with "{", as JSON."""


class RefusedFeature(CaseFileError):
    """The file uses a part of YAML that a case file does without, such as an anchor."""


class RepeatedKey(CaseFileError):
    """One group has the same key twice."""


# What is wrong with the layout, for someone who does not know YAML or JSON: what, and instead.

REFUSED_FEATURES: Final = {
    "anchor": ("'&' names a part to be used again (an anchor).", "Write each part out in full."),
    "alias": ("'*' repeats a part named elsewhere (an alias).", "Write the part out in full."),
    "tag": ("'!' says what kind of thing this is (a tag).", "Leave it out, or use quotes."),
    "merge": ("'<<' copies another part in (a merge key).", "Write the part out in full."),
    "directive": ("'%' gives an order to the YAML reader (a directive).", "Leave the line out."),
    "documents": ("a second document begins here.", "Keep one case to a file."),
    "complex key": ("'?' begins a key here (a complex key).", "Write one word, then ':'."),
}
"""Each part of YAML that a case file does without."""

_LINE_UP: Final = "Line it up under the one it belongs with, and put ': ' after each key."

# Each begins with words of PyYAML, and the first match is taken.
_YAML_FAULTS: Final = (
    ("mapping values", "there is a ': ' too many, or a bad indent.", "Quote text with ': ' in it."),
    ("end of stream", "a quotation mark is opened here and never closed.", "Close it."),
    ("escape", "a backslash in double quotes means something else.", "Use single quotes."),
    ("node content", "a key or an answer is missing here.", "Quote a ':' or ',' of text."),
    ("block scalar", "this is not how a '|' or '>' block begins.", "End the line after it."),
    ("start any token", "text cannot begin with this character.", "Put quotes round it."),
    ("or ']'", "a list in square brackets is not closed, or lacks a ','.", "Close it with ']'."),
    ("or '}'", "a group in curly brackets is not closed, or lacks a ','.", "Close it with '}'."),
    ("unexpected ':'", "a ':' stands here with no space after it.", "Put a space after it."),
    ("expected ':'", "this line has no ': ' after its key.", _LINE_UP),
    ("document start", "this does not belong to what stands above it.", _LINE_UP),
    ("block", "this line does not line up with those above it.", _LINE_UP),
    ("", "this is not laid out as YAML.", _LINE_UP),
)

# The same for the words of the json module about a string.
_JSON_STRING_FAULTS: Final = (
    ("control character", "a tab or a line end is inside quotes.", "Write \\t or \\n for it."),
    ("escape", "a backslash is followed by something JSON does not know.", "Write \\\\ for it."),
    ("", "a quotation mark is opened here and never closed.", "Close it."),
)


def yaml_fault(words: str) -> tuple[str, str]:
    """What is wrong, and what to do, where PyYAML complains in `words`."""
    return _first_match(words, _YAML_FAULTS)


def json_string_fault(words: str) -> tuple[str, str]:
    """What is wrong, and what to do, where the json module complains of a string in `words`."""
    return _first_match(words, _JSON_STRING_FAULTS)


def _first_match(words: str, faults: Iterable[tuple[str, str, str]]) -> tuple[str, str]:
    return next((what, instead) for sign, what, instead in faults if sign in words)


# Errors of meaning: what a file says is laid out well, but cannot be so.


class WrongVersion(CaseFileError):
    """The file does not say which version of the case file it is, or says one we cannot read."""


class UnknownKey(CaseFileError):
    """A key that no case file has."""


class UnknownAnswer(CaseFileError):
    """An answer that the question does not have."""


class WrongShape(CaseFileError):
    """A list where one thing belongs, a group where an answer belongs, and the like."""


class BadDate(CaseFileError):
    """A date that cannot be read, or that no calendar has."""


class NotYet(CaseFileError):
    """Something is said to have happened after the day on which the case is told."""


class ImpossibleOrder(CaseFileError):
    """Two events stand in an order that cannot be, such as an answer before its question."""


class BeforeBirth(CaseFileError):
    """Something is said to have happened before the child was born."""


class Contradiction(CaseFileError):
    """One speaker says two things of one fact that cannot both be true."""


class BrokenLink(CaseFileError):
    """A matter belongs to one that is not in the file, to one of the wrong kind, or to itself."""


class RepeatedId(CaseFileError):
    """Two matters have one id."""


class MissingAnswer(CaseFileError):
    """Something that every case file needs is left out."""
