"""Templates that somebody sends: opened only where nothing in them could do harm.

A report is handed to others, so whatever a template carries would travel with it: programs, pictures and
templates that are fetched when it is opened, fields that run other programs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from dutybound.paper.report.errors import BadTemplate
from dutybound.text.blocks import CannotRead
from dutybound.text.package import Package
from dutybound.web.casework.reports.limits import TEMPLATE_BYTES

_MOST_UNPACKED: Final = 40_000_000
_LINK: Final = "hyperlink"
_SAFE_LINKS: Final = ("https://", "http://", "mailto:")
_PROGRAMS: Final = ("vbaproject", "vbadata", "activex", "embeddings/", "oleobject", "customui")
_KINDS: Final = frozenset(
    {"vbaProject", "oleObject", "control", "aFChunk", "package", "attachedToolbars"}
)
_FIELDS: Final = re.compile(
    r"DDE|INCLUDE|IMPORT|MACROBUTTON|DATABASE|(?<![A-Z])(?:LINK|RD)\b", re.IGNORECASE
)
Element = Any
"""Of lxml, which brings no types."""


def trusted(template: bytes) -> bytes:
    """The template itself, once it was looked through.  BadTemplate, with what has to be taken out."""
    if len(template) > TEMPLATE_BYTES:
        raise BadTemplate(f"The template is larger than {TEMPLATE_BYTES // 1_000_000} MB.")
    try:
        _look_through(Package(template, _MOST_UNPACKED))
    except CannotRead as problem:
        raise BadTemplate(f"The template was not opened. {problem}") from None
    return template


def _look_through(package: Package) -> None:
    twice = [name for name, many in Counter(map(str.casefold, package.names)).items() if many > 1]
    if twice or len(package.names) != package.packed:
        raise BadTemplate("The template packs two files under one name, which Word never does.")
    for name in package.names:
        if any(kind in name.casefold() for kind in _PROGRAMS):
            raise BadTemplate(
                f"The template carries a program or another file ({name}). Save it as .docx without macros."
            )
        if _is_xml(package.unpacked(name), name):
            _look_at(package.xml(name))


def _is_xml(data: bytes, name: str) -> bool:
    """By what a part holds: its name and its kind are whatever the sender says."""
    begins = data.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return begins.startswith(b"<") or name.casefold().endswith((".xml", ".rels"))


def _look_at(root: Element) -> None:
    kind = _local(root)
    if kind == "Relationships":
        for one in root:
            _look_at_relation(one.get("Type", ""), one.get("Target", ""), one.get("TargetMode"))
    elif kind == "Types":
        if any("macroenabled" in one.get("ContentType", "").casefold() for one in root):
            raise BadTemplate("The template holds macros. Save it as .docx without macros.")
    else:
        _look_at_fields(root)


def _local(part: Element) -> str:
    """A name without its namespace, of which Word knows more than one."""
    return part.tag.rpartition("}")[2] if isinstance(part.tag, str) else ""


def _look_at_relation(kind: str, target: str, mode: str | None) -> None:
    own = kind.rpartition("/")[2]
    if own in _KINDS:
        raise BadTemplate(f"The template holds another file or a program ({own}). Take it out.")
    if mode == "External" and not (own == _LINK and target.casefold().startswith(_SAFE_LINKS)):
        raise BadTemplate(
            f"The template fetches something from elsewhere when it is opened ({own}). In Word: put pictures "
            "in, do not link them, and take the attached template off (Developer, Document Template)."
        )


def _look_at_fields(root: Element) -> None:
    for said in _instructions(root):
        if found := _FIELDS.search(said):
            raise BadTemplate(
                f"The template has a field that reaches outside ({found[0].upper()}). Take it out."
            )


def _instructions(root: Element) -> Iterator[str]:
    """What fields are told to do.  One may be cut into pieces; between fields stands a space."""
    pieces = list[str]()
    for part in root.iter():
        kind = _local(part)
        if kind == "instrText":
            pieces.append(part.text or "")
        elif kind == "fldChar":
            pieces.append(" ")
        elif kind == "fldSimple":
            yield from map(str, part.attrib.values())
    yield "".join(pieces)
