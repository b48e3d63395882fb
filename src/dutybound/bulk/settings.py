"""What makes a run the run that it is: another setting is another run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from functools import cache
from typing import Any, Literal

from dutybound import __version__
from dutybound.days import calendar_versions
from dutybound.language import Rulebook
from dutybound.language.reforms import reformed
from dutybound.law.england import rulebook
from dutybound.law.reforms import reform

Engine = Literal["local", "spark"]
Format = Literal["parquet", "csv"]


@dataclass(frozen=True)
class Settings:
    """How a run reads its returns.  Values that differ between runs of one folder are refused.

    `as_of` is the day to look at every case on (None: that of each return), `reform` the id of a reform to
    compare with ("" for none), `authority` the number for files that name none.
    """

    as_of: date | None = None
    reform: str = ""
    engine: Engine = "local"
    format: Format = "parquet"
    authority: str = ""

    def told(self) -> dict[str, Any]:
        """Everything that the outputs hang on besides the inputs, for a run's own record."""
        law = rulebook()
        return {
            **asdict(self),
            "as_of": self.as_of.isoformat() if self.as_of else None,
            "program": __version__,
            "rulebook": law.name,
            "rulebook_version": law.version,
            "rulebook_hash": law.digest(),
            "calendars": calendar_versions(),
        }


def differences(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    """What two runs' settings do not share, a line each."""
    for name in now:
        if before.get(name) != now[name]:
            yield f"{name}: {before.get(name)} there, {now[name]} here"


@cache
def reformed_rulebook(reform_id: str) -> Rulebook:
    """The rulebook as it would be under a reform.  UnknownReform if there is none of that id."""
    return reformed(rulebook(), reform(reform_id)).rulebook
