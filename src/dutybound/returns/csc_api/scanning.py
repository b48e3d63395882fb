"""A payload's children, one at a time, each with its line: strict, and within limits.

Python's JSON reader lets the same key stand twice and reads NaN; neither is let through here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from json.decoder import JSONDecodeError
from typing import Any

from dutybound.returns.errors import CannotRead, Refused

Record = dict[str, Any]

_SPACE = re.compile(r"[ \t\r\n]*")
_LIST = "children"
_AGAIN = "Export the payload again."


@dataclass(frozen=True, slots=True)
class Payload:
    """The head of a payload (keys in lower case), and its children with the line on which each begins."""

    head: Record
    children: list[tuple[int, Record]]


def scan(text: str) -> Payload:
    """A payload, or a bare list of children.

    CannotRead, with line and column, where it is not JSON, gives a key twice, or a child is no object.
    Refused where values lie too deep in each other.
    """
    try:
        return _Scanner(text).payload()
    except JSONDecodeError as error:
        what = f"It is not well-formed JSON: {error.msg}."
        raise CannotRead(what, _AGAIN, line=error.lineno, column=error.colno) from None
    except RecursionError:
        what = "Its values lie too deep in each other; no payload's do."
        raise Refused(what, _AGAIN) from None
    except _Strict as error:
        raise CannotRead(str(error), _AGAIN, line=error.line) from None


class _Strict(Exception):
    """Something that JSON's reader would let through."""

    line: int | None = None


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0
        self.line, self.counted = 1, 0
        self.decoder = json.JSONDecoder(object_pairs_hook=_once_each, parse_constant=_no_constant)

    def payload(self) -> Payload:
        head: Record = {}
        children: list[tuple[int, Record]] = []
        if self._next() == "[":
            children = list(self._children())
        else:
            for key in self._keys():
                if key == _LIST and self._next() == "[":
                    children += self._children()
                elif key in head:
                    raise self._strict(f"The key '{key}' stands there twice.")
                else:
                    head[key] = self._value()
        if self._next():
            raise JSONDecodeError("something follows its end", self.text, self.at)
        return Payload(head, children)

    def _keys(self) -> Iterator[str]:
        self._take("{")
        if self._next() == "}":
            self.at += 1
            return
        while True:
            if self._next() != '"':
                raise JSONDecodeError("a name in quotation marks is missing", self.text, self.at)
            key = self._value()
            self._take(":")
            yield str(key).lower()
            if not self._another("}"):
                return

    def _children(self) -> Iterator[tuple[int, Record]]:
        self._take("[")
        if self._next() == "]":
            self.at += 1
            return
        while True:
            self._next()
            line = self._line()
            child = self._value()
            if not isinstance(child, dict):
                raise self._strict("A child is no object.")
            yield line, child
            if not self._another("]"):
                return

    def _another(self, end: str) -> bool:
        """Past a comma (there is another), or past the end."""
        if self._next() == end:
            self.at += 1
            return False
        self._take(",")
        return True

    def _take(self, sign: str) -> None:
        if self._next() != sign:
            raise JSONDecodeError(f"'{sign}' is missing", self.text, self.at)
        self.at += 1

    def _next(self) -> str:
        space = _SPACE.match(self.text, self.at)
        self.at = space.end() if space else self.at
        return self.text[self.at : self.at + 1]

    def _value(self) -> Any:
        self._next()
        try:
            value, self.at = self.decoder.raw_decode(self.text, self.at)
        except _Strict as error:
            raise self._strict(str(error)) from None
        except JSONDecodeError:
            raise
        except ValueError:
            raise self._strict("A number has thousands of figures.") from None
        return value

    def _line(self) -> int:
        """The line of here, counted on from the last that was asked for."""
        self.line += self.text.count("\n", self.counted, self.at)
        self.counted = self.at
        return self.line

    def _strict(self, what: str) -> _Strict:
        error = _Strict(what)
        error.line = self._line()
        return error


def _once_each(pairs: list[tuple[str, Any]]) -> Record:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise _Strict(f"In what begins here the key '{twice[:40]}' stands twice.")
    return found


def _no_constant(name: str) -> None:
    raise _Strict(f"'{name}' is no value of JSON.")
