"""Where law comes from: Acts, instruments, guidance and judgments, and citations of their provisions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

_UNITS = {
    "s": "section",
    "ss": "section",
    "reg": "regulation",
    "regs": "regulation",
    "art": "article",
    "rule": "article",  # legislation.gov.uk files tribunal rules under 'article'
    "Sch": "schedule",
    "para": "paragraph",
}
_STEP = re.compile(r"(ss?|regs?|art|rule|Sch|para) (\d+(?:\.\d+)?[A-Z]*)((?:\([0-9A-Za-z]+\))*)")


class SourceKind(Enum):
    """What sort of law a source is, or of guidance, which is none."""

    ACT = "Act"
    INSTRUMENT = "instrument"
    GUIDANCE = "guidance"
    JUDGMENT = "judgment"
    REPORT = "Ombudsman report"
    RETAINED = "assimilated regulation"
    PROFESSIONAL = "guidance of a profession"

    @property
    def is_law(self) -> bool:
        """Whether it is written law: an Act, or an instrument or regulation with the force of one."""
        return self in {SourceKind.ACT, SourceKind.INSTRUMENT, SourceKind.RETAINED}


@dataclass(frozen=True)
class Source:
    """An Act, instrument, piece of guidance or judgment.

    `identifier` is its legislation.gov.uk identifier ("ukpga/2014/6"), or the neutral citation of a
    judgment, or "" where there is neither.
    """

    kind: SourceKind
    title: str
    short: str
    identifier: str = ""

    def __truediv__(self, provision: str) -> Citation:
        return Citation(self, provision)


@dataclass(frozen=True)
class Citation:
    """One provision of a source, such as ``SEND_REGS_2014 / "reg 13(2)"``."""

    source: Source
    provision: str

    @property
    def words(self) -> str:
        """The citation as people write it."""
        return f"{self.source.short} {self.provision}".strip()

    @property
    def url(self) -> str:
        """The provision's identifier on legislation.gov.uk, or "" for what is not kept there."""
        if not self.source.kind.is_law:
            return ""
        return "/".join(
            ["https://www.legislation.gov.uk/id", self.source.identifier, *self._path()]
        )

    def _path(self) -> list[str]:
        path = []
        for unit, number, inner in _STEP.findall(self.provision):
            # and the rules of court, numbered with a dot ("rule 54.5"), under 'rule'
            filed = "rule" if "." in number else _UNITS[unit]
            path += [filed, number, *re.findall(r"\(([0-9A-Za-z]+)\)", inner)]
        return path


@dataclass(frozen=True)
class Judgment:
    """A judgment, and what it settled the text to have meant all along.  It is not a version of the text."""

    citation: Citation
    settles: str
    decided: str = ""
    before: str = ""
