"""What expat found wrong, said for people: what, and what to do."""

from __future__ import annotations

from xml.parsers import expat
from xml.parsers.expat import errors

from dutybound.returns.errors import CannotRead

_AGAIN = "Export the return again."
_CUT_SHORT = (
    "The file ends before the return does: it was cut short.",
    "Copy or export it again. None of it is used: how many children are missing cannot be known.",
)
_INVALID = (
    "A character stands here that XML does not allow.",
    "Often it is '<' or '&' in a text, which must be written '&lt;' and '&amp;'. Mend it and check it again.",
)
_UNKNOWN_ENCODING = (
    "Its first line names an encoding that is not known.",
    'Save it as UTF-8, with encoding="utf-8" in the first line.',
)
_SAID = {
    errors.XML_ERROR_NO_ELEMENTS: _CUT_SHORT,
    errors.XML_ERROR_UNCLOSED_TOKEN: _CUT_SHORT,
    errors.XML_ERROR_UNCLOSED_CDATA_SECTION: _CUT_SHORT,
    errors.XML_ERROR_PARTIAL_CHAR: _CUT_SHORT,
    errors.XML_ERROR_INVALID_TOKEN: _INVALID,
    errors.XML_ERROR_TAG_MISMATCH: (
        "An element is closed here that was not the last one opened.",
        "An end tag is missing or misspelled, here or above. Mend it, or export the return again.",
    ),
    errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT: (
        "Something follows the end of the return: two files may have been put together.",
        "Give each return as a file of its own.",
    ),
    errors.XML_ERROR_DUPLICATE_ATTRIBUTE: ("An element has the same attribute twice.", _AGAIN),
    errors.XML_ERROR_UNDEFINED_ENTITY: (
        "It uses a name between '&' and ';' that XML does not know.",
        "Write the character itself, in UTF-8.",
    ),
    errors.XML_ERROR_SYNTAX: ("It is no XML.", "Give the XML file as it is sent to DfE."),
    errors.XML_ERROR_UNKNOWN_ENCODING: _UNKNOWN_ENCODING,
    errors.XML_ERROR_INCORRECT_ENCODING: (
        "Its first line names another encoding than the file is in.",
        'Save it as UTF-8, with encoding="utf-8" in the first line.',
    ),
    errors.XML_ERROR_BAD_CHAR_REF: (
        "A character is given by a number that XML does not allow.",
        "Take it out. Mostly it is a mark that was pasted in and cannot be seen.",
    ),
    errors.XML_ERROR_MISPLACED_XML_PI: (
        "The line <?xml ...?> does not stand at the very beginning.",
        "Take out what stands before it: often an empty line, or a second file.",
    ),
}
_OTHER = "It is not well-formed XML: {}."
_NUL = ("The file holds empty bytes: it is damaged, or not text.", _AGAIN)


def why(error: expat.ExpatError, at_fault: bytes) -> CannotRead:
    """The fault, with its line and column (from 1).  `at_fault` is what the file has there."""
    text = expat.ErrorString(error.code) or "unknown fault"
    what, instead = _SAID.get(text, (_OTHER.format(text), _AGAIN))
    if text == errors.XML_ERROR_INVALID_TOKEN and at_fault.startswith(b"\0"):
        what, instead = _NUL
    return CannotRead(what, instead, line=error.lineno, column=error.offset + 1)


def unknown_encoding() -> CannotRead:
    """The encoding that a file names is none, or none that can be read piece by piece."""
    return CannotRead(*_UNKNOWN_ENCODING, line=1)


def is_of_another_encoding(error: expat.ExpatError, at_fault: bytes) -> bool:
    """Whether the fault is a byte that UTF-8 does not have there."""
    text = expat.ErrorString(error.code)
    return text == errors.XML_ERROR_INVALID_TOKEN and at_fault[:1] >= b"\x80"
