"""The text of a case file as a tree of plain nodes, each keeping its line.

This layer knows no law and no vocabulary. It answers one question: what did the writer write, and
on which line? Nothing is converted: `yes`, `2026-03` and `null` stay the text they are.

A file that begins with "{" is JSON and everything else is YAML. JSON has a reader of its own,
because the YAML reader is not strictly right for it: it refuses tabs between tokens, splits or
refuses escaped surrogate pairs (the two PyYAML loaders differ), refuses keys of more than 1,024
characters, and accepts single quotes, comments, trailing commas and bare words.

Both readers feed one `_Tree`, which keeps the limits, so neither can go deeper or wider than it
lets them, whatever the file holds.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from dutybound.case import errors
from dutybound.case.errors import CaseFileError

if TYPE_CHECKING:
    import yaml

MOST_BYTES: Final = 256 * 1024
"""The largest file read. A family's case is some hundreds of lines, about 10 KiB."""

DEEPEST: Final = 12
"""How many lists and mappings may stand inside one another, the outermost counted."""

MOST_NODES: Final = 20_000
"""How many scalars (keys too), lists and mappings one file may hold."""

LONGEST_SCALAR: Final = 10_000
"""How many characters one scalar may have."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A piece of text, as the writer meant it; an answer left empty is `Scalar("")`.

    `quoted` is true where the writer marked it as text, with quotation marks or as a YAML block
    ("|" or ">"): a quoted "no" is a word where a bare one may be an answer.
    """

    text: str
    line: int
    quoted: bool


@dataclass(frozen=True, slots=True)
class Listing:
    """Nodes one after another."""

    items: tuple[Node, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A key and what is written under it."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Mapping:
    """Entries in the order written, no two with the same key."""

    entries: tuple[Entry, ...]
    line: int


Node: TypeAlias = Scalar | Listing | Mapping


@dataclass(frozen=True, slots=True)
class Document:
    """A case file as read: its tree, its name for messages, the SHA-256 of its bytes in hex."""

    root: Node
    name: str
    sha256: str


def read_document(path: Path) -> Document:
    """The document in the file at `path`.

    Raises a `CaseFileError`, and nothing else, whatever the path leads to.
    """
    name = str(path)
    return parse_document(_bytes_of(path, name), name)


def parse_document(text: str | bytes, name: str) -> Document:
    """The document that `text` holds; `name` is what messages call it.

    Raises a `CaseFileError`, and nothing else, whatever the text holds.
    """
    raw = _encoded(text, name) if isinstance(text, str) else text
    source = _Source(_decoded(raw, name), name)
    tree = _Tree(source)
    if source.text.lstrip(_JSON_SPACE).startswith("{"):
        _JsonReader(source, tree).read()
    else:
        _YamlReader(source, tree).read()
    return Document(tree.root(), name, hashlib.sha256(raw).hexdigest())


# --- From a path to bytes ---------------------------------------------------------------------

_SPLIT: Final = "Keep one child to a file, and leave documents and long notes out of it."
_MISSING: Final = ("there is no such file.", "Check its name and folder.")
_NO_FILE: Final = ("this is a pipe or a device, not a file.", "Save the case in a file first.")
_FORBIDDEN: Final = ("you are not allowed to read this file.", "Ask its owner to let you.")
_WHY_UNREADABLE: Final = {
    errno.ENOENT: _MISSING,
    errno.ENOTDIR: _MISSING,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.ELOOP: ("this link leads round to itself.", "Give the file itself."),
    errno.EISDIR: ("this is a folder, not a file.", "Give a file inside it."),
}


def _bytes_of(path: Path, name: str) -> bytes:
    try:
        with open(path, "rb", opener=_opened) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise errors.UnreadableFile(name, None, *_NO_FILE)
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        unknown = (f"the file cannot be read ({error.strerror}).", "")
        why = _WHY_UNREADABLE.get(error.errno or 0, unknown)
        raise errors.UnreadableFile(name, None, *why) from error
    except ValueError as error:  # a name with a NUL in it
        raise errors.UnreadableFile(name, None, *_MISSING) from error


def _opened(path: str, flags: int) -> int:
    # A pipe must not make us wait for its writer, nor a terminal become ours.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))


# --- From bytes to characters -----------------------------------------------------------------

_AS_UTF8: Final = "Save it again as plain text, with the encoding UTF-8."
_OTHER_KINDS: Final = {
    b"PK\x03\x04": "a Word document, a spreadsheet or a zip file",
    b"\xd0\xcf\x11\xe0": "an old Word document or spreadsheet",
    b"%PDF-": "a PDF",
    b"{\\rtf": "a rich text document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"\xff\xfe": "text in UTF-16",
    b"\xfe\xff": "text in UTF-16",
}

_ODD: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""Characters refused: controls (tab and line ends apart), the invisible line separators that make
a reader's line numbers differ from an editor's, halves of surrogate pairs, and non-characters."""


def _encoded(text: str, name: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise _odd(name, _line_after(text[: error.start]), text[error.start]) from error


def _decoded(raw: bytes, name: str) -> str:
    if len(raw) > MOST_BYTES:
        what = f"the file is larger than {MOST_BYTES // 1024} KiB."
        raise errors.TooLarge(name, None, what, _SPLIT)
    for beginning, kind in _OTHER_KINDS.items():
        if raw.startswith(beginning):
            raise errors.NotText(name, None, f"this looks like {kind}, not a case file.", _AS_UTF8)
    try:
        text = _with_plain_line_ends(raw.decode().removeprefix("\ufeff"))
    except UnicodeDecodeError as error:
        what = f"this is not UTF-8 text (byte {raw[error.start]:#04x})."
        line = _line_after(raw[: error.start].decode())
        raise errors.NotText(name, line, what, _AS_UTF8) from error
    if odd := _ODD.search(text):
        raise _odd(name, _line_after(text[: odd.start()]), odd.group())
    return text


def _with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _line_after(text: str) -> int:
    return _with_plain_line_ends(text).count("\n") + 1


def _odd(name: str, line: int, character: str) -> CaseFileError:
    what = f"there is a hidden or control character here (U+{ord(character):04X})."
    return errors.RefusedCharacter(name, line, what, "Delete it, or type the words again.")


_Kind: TypeAlias = type[CaseFileError]


@dataclass(frozen=True, slots=True)
class _Source:
    """The characters of one file, and errors about them."""

    text: str
    name: str

    def line_at(self, index: int) -> int:
        """The line of the character at `index`. Takes time: for errors only."""
        return self.text.count("\n", 0, index) + 1

    def error(self, kind: _Kind, line: int, what: str, instead: str) -> CaseFileError:
        """An error on `line`, or on the last line when the fault is that the file has ended."""
        last = _line_after(self.text.removesuffix("\n"))
        return kind(self.name, min(line, last), what, instead)


# --- The tree, and its limits -----------------------------------------------------------------


@dataclass(slots=True)
class _OpenListing:
    """A listing whose end has not been read."""

    line: int
    items: list[Node] = field(default_factory=list)

    def take(self, node: Node) -> None:
        self.items.append(node)

    def finished(self) -> Node:
        return Listing(tuple(self.items), self.line)


@dataclass(slots=True)
class _OpenMapping:
    """A mapping whose end has not been read; `key` is the key still waiting for its value."""

    line: int
    source: _Source
    key: Scalar | None = None
    entries: list[Entry] = field(default_factory=list)
    lines_of_keys: dict[str, int] = field(default_factory=dict)

    def take(self, node: Node) -> None:
        if self.key is not None:
            if isinstance(node, Scalar) and not node.text and not node.quoted:
                # PyYAML's loaders differ on the line of an answer left empty.
                node = Scalar("", self.key.line, quoted=False)
            self.entries.append(Entry(self.key, node))
            self.key = None
        else:
            assert isinstance(node, Scalar)  # noqa: S101 - the tree opens no collection as a key
            self._refuse_repeat(node)
            self.key = node

    def _refuse_repeat(self, key: Scalar) -> None:
        if first := self.lines_of_keys.get(key.text):
            what = f"{errors.quoted(key.text)} is here twice; the first is on line {first}."
            raise self.source.error(errors.RepeatedKey, key.line, what, "Keep one of them.")
        self.lines_of_keys[key.text] = key.line

    def finished(self) -> Node:
        return Mapping(tuple(self.entries), self.line)


@dataclass(slots=True)
class _Tree:
    """The tree as it grows, refusing what goes past a limit before it is built."""

    _source: _Source
    _open: list[_OpenListing | _OpenMapping] = field(default_factory=list)
    _finished: Node | None = None
    _nodes: int = 0

    def wants_key(self) -> bool:
        """Whether the next node stands as a key."""
        innermost = self._open[-1] if self._open else None
        return isinstance(innermost, _OpenMapping) and innermost.key is None

    def open_listing(self, line: int) -> None:
        self._make_room(line)
        self._open.append(_OpenListing(line))

    def open_mapping(self, line: int) -> None:
        self._make_room(line)
        self._open.append(_OpenMapping(line, self._source))

    def close(self) -> None:
        self._take(self._open.pop().finished())

    def scalar(self, text: str, line: int, quoted: bool) -> None:
        self._count(line)
        if len(text) > LONGEST_SCALAR:
            what = f"this text is longer than {LONGEST_SCALAR:,} characters."
            raise self._source.error(errors.TooLong, line, what, "Make it shorter.")
        if quoted and (odd := _ODD.search(text)):  # from an escape such as "\0"
            raise _odd(self._source.name, line, odd.group())
        self._take(Scalar(text, line, quoted))

    def root(self) -> Node:
        """The whole tree. Raises `EmptyFile` when nothing was written."""
        match self._finished:
            case None | Scalar("", _, False):
                what, instead = "there is nothing in this file.", "Begin with 'dutybound: 1'."
                raise errors.EmptyFile(self._source.name, None, what, instead)
            case root:
                return root

    def _take(self, node: Node) -> None:
        if self._open:
            self._open[-1].take(node)
        else:
            self._finished = node

    def _make_room(self, line: int) -> None:
        if self.wants_key():
            what = "a list or a group stands here where a key should be."
            raise self._source.error(errors.RefusedFeature, line, what, "Write one word, then ':'.")
        if len(self._open) == DEEPEST:
            what = f"lists and groups stand more than {DEEPEST} deep here."
            raise self._source.error(errors.TooDeep, line, what, "Check the indents.")
        self._count(line)

    def _count(self, line: int) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            what = f"the file holds more than {MOST_NODES:,} keys, answers and lists."
            raise self._source.error(errors.TooManyNodes, line, what, _SPLIT)


# --- JSON -------------------------------------------------------------------------------------

_JSON_SPACE: Final = " \t\n\r"
_JSON_SPACES: Final = re.compile(r"[ \t\n]*")
_JSON_BARE: Final = re.compile(
    r"(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)(?![\w.+-])"
)
_JSON_STRING: Final = json.JSONDecoder()
_IS_JSON: Final = "A file that begins with '{' is read as JSON; to write YAML, leave the '{' out."


@dataclass(slots=True)
class _JsonReader:
    """Reads strict JSON (RFC 8259) into a tree; numbers and literals keep the text they have.

    It recurses, but no deeper than the collections that the tree lets it open.
    """

    _source: _Source
    _tree: _Tree
    _at: int = 0
    _line: int = 1

    def read(self) -> None:
        self._value()
        if self._next():
            raise self._error("there is more text after the last '}'.", "Delete it.")

    def _value(self) -> None:
        match self._next():
            case "{":
                self._tree.open_mapping(self._line)
                self._members("}", self._entry)
            case "[":
                self._tree.open_listing(self._line)
                self._members("]", self._value)
            case '"':
                self._string()
            case _:
                self._bare()

    def _members(self, end: str, member: Callable[[], None]) -> None:
        self._at += 1
        if not self._skip(end):
            member()
            while self._skip(","):
                member()
            if not self._skip(end):
                raise self._error(f"a ',' or '{end}' should stand here.")
        self._tree.close()

    def _entry(self) -> None:
        if self._next() != '"':
            raise self._error("a key in double quotation marks should stand here.")
        self._string()
        if not self._skip(":"):
            raise self._error("a ':' should stand here, after the key.")
        self._value()

    def _string(self) -> None:
        try:
            text, end = _JSON_STRING.raw_decode(self._source.text, self._at)
        except json.JSONDecodeError as error:
            raise self._error(*errors.json_string_fault(error.msg)) from error
        self._tree.scalar(text, self._line, quoted=True)
        self._at = end

    def _bare(self) -> None:
        bare = _JSON_BARE.match(self._source.text, self._at)
        if bare is None:
            raise self._error("a value should stand here: text in double quotation marks, say.")
        self._tree.scalar(bare.group(), self._line, quoted=False)
        self._at = bare.end()

    def _next(self) -> str:
        """The next character that is not space, or "" at the end; moves to it."""
        text, start = self._source.text, self._at
        spaces = _JSON_SPACES.match(text, start)
        self._at = spaces.end() if spaces else start
        self._line += text.count("\n", start, self._at)
        return text[self._at : self._at + 1]

    def _skip(self, wanted: str) -> bool:
        found = self._next() == wanted
        self._at += found
        return found

    def _error(self, what: str, instead: str = _IS_JSON) -> CaseFileError:
        return self._source.error(errors.NotYamlOrJson, self._line, what, instead)


# --- YAML -------------------------------------------------------------------------------------

_COMMENT: Final = re.compile(r"#[^\n]*")
_BLOCK_THEN_COMMENT: Final = re.compile(r"[|>][-+0-9]*#")
_COLON_THEN_BRACKET: Final = re.compile(r" *:[][{},]")


@dataclass(slots=True)
class _YamlReader:
    """Reads the plain part of YAML into a tree, from PyYAML's events.

    Events come one by one and reading stops at the first refusal, so what is refused is never
    built. Where the two loaders would read a text differently, it is refused.
    """

    _source: _Source
    _tree: _Tree
    _documents: int = 0
    _read_to: int = 0
    _brackets: int = 0

    def read(self) -> None:
        import yaml  # noqa: PLC0415 - 18 ms that only a YAML case need spend

        self._refuse_tabs()
        self._refuse_directive()
        try:
            for event in yaml.parse(self._source.text, Loader=_loader_of(yaml)):
                self._take(event)
        except yaml.MarkedYAMLError as error:
            raise self._fault(error) from error
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            # The loader in Python lets chr() fail on an escape such as "\U00110000".
            escape = self._source.text.find("\\U", self._read_to)
            raise self._bad_escape(self._source.line_at(escape)) from error

    def _take(self, event: Any) -> None:
        line = event.start_mark.line + 1
        match type(event).__name__:
            case "ScalarEvent":
                self._scalar(event, line)
            case "MappingStartEvent":
                self._open(event, line, self._tree.open_mapping)
            case "SequenceStartEvent":
                self._open(event, line, self._tree.open_listing)
            case "MappingEndEvent" | "SequenceEndEvent":
                self._brackets -= self._brackets > 0
                self._tree.close()
            case "AliasEvent":
                raise self._refused("alias", line)
            case "DocumentStartEvent":
                self._refuse_second_document(line)

    def _open(self, event: Any, line: int, opener: Callable[[int], None]) -> None:
        self._refuse_dressing(event, line)
        self._brackets += bool(self._brackets or event.flow_style)
        opener(line)

    def _scalar(self, event: Any, line: int) -> None:
        self._refuse_dressing(event, line)
        quoted = bool(event.style)
        if self._tree.wants_key():
            self._refuse_announced_key(event.start_mark.index, line)
            if event.value == "<<" and not quoted:
                raise self._refused("merge", line)
        self._refuse_disputed(event, line)
        self._tree.scalar(event.value, line, quoted)
        self._read_to = event.end_mark.index

    def _refuse_dressing(self, event: Any, line: int) -> None:
        if event.anchor is not None:
            raise self._refused("anchor", line)
        if event.tag is not None:
            raise self._refused("tag", line)

    def _refuse_announced_key(self, start: int, line: int) -> None:
        """Refuse a key that "?" announces. No event shows it, so look back to the last scalar."""
        since = self._source.text[self._read_to : start]
        if "?" in since and "?" in _COMMENT.sub("", since):
            raise self._refused("complex key", line)

    def _refuse_disputed(self, event: Any, line: int) -> None:
        """Refuse what one of PyYAML's loaders takes and the other does not."""
        text = self._source.text
        if event.style in {"|", ">"} and _BLOCK_THEN_COMMENT.match(text, event.start_mark.index):
            raise self._source.error(errors.NotYamlOrJson, line, *errors.yaml_fault("block scalar"))
        if not self._brackets or event.style:
            return
        if "?" in event.value:
            what = "there is a '?' inside brackets."
            raise self._source.error(errors.NotYamlOrJson, line, what, "Put quotes round the text.")
        if _COLON_THEN_BRACKET.match(text, event.end_mark.index):
            why = errors.yaml_fault("unexpected ':'")
            raise self._source.error(errors.NotYamlOrJson, line, *why)

    def _refuse_second_document(self, line: int) -> None:
        self._documents += 1
        if self._documents > 1:
            raise self._refused("documents", line)

    def _refuse_tabs(self) -> None:
        """Refuse a tab anywhere: one loader takes some as space, the other takes none."""
        tab = self._source.text.find("\t")
        if tab >= 0:
            line, what = self._source.line_at(tab), "there is a tab here."
            raise self._source.error(errors.RefusedCharacter, line, what, "Use spaces instead.")

    def _refuse_directive(self) -> None:
        """Refuse a "%" line before the document: no event shows one that YAML does not know."""
        for number, line in enumerate(self._source.text.split("\n"), start=1):
            if line.startswith("%"):
                raise self._refused("directive", number)
            if line.strip(" ") and not line.lstrip(" ").startswith("#"):
                return

    def _refused(self, feature: str, line: int) -> CaseFileError:
        return self._source.error(errors.RefusedFeature, line, *errors.REFUSED_FEATURES[feature])

    def _bad_escape(self, line: int) -> CaseFileError:
        what = "a backslash escape here stands for no character."
        return self._source.error(errors.RefusedCharacter, line, what, "Type the character itself.")

    def _fault(self, error: yaml.MarkedYAMLError) -> CaseFileError:
        words = f"{error.context or ''} {error.problem or ''}"
        line = _line_of(error.problem_mark)
        for feature in ("anchor", "alias", "tag", "directive"):
            if feature in words:
                return self._refused(feature, line)
        if "invalid Unicode" in words:
            return self._bad_escape(_line_of(error.context_mark))
        if "end of stream" in words and "quoted" in words:
            line = _line_of(error.context_mark)
        return self._source.error(errors.NotYamlOrJson, line, *errors.yaml_fault(words))


def _loader_of(pyyaml: Any) -> Any:
    """PyYAML's loader in C where it was built with one, which is ten times as fast."""
    return getattr(pyyaml, "CSafeLoader", pyyaml.SafeLoader)


def _line_of(mark: yaml.Mark | None) -> int:
    return mark.line + 1 if mark else 1
