"""The time that the returns of one collection look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from dutybound.reference.codes import sen2_census_days
from dutybound.simulate.drawing import day

YEARS = (2025, 2026, 2027)
"""Collections whose layouts are written: SEN2 of January, children in need of the year to that March."""


@dataclass(frozen=True)
class Period:
    """A collection: SEN2 of the calendar year before it, children in need of the year to its 31 March."""

    year: int

    @property
    def send_start(self) -> np.datetime64:
        return day(date(self.year - 1, 1, 1))

    @property
    def send_end(self) -> np.datetime64:
        return day(date(self.year - 1, 12, 31))

    @property
    def census(self) -> np.datetime64:
        """The SEN2 census day, in January."""
        return day(sen2_census_days()[self.year])

    @property
    def care_start(self) -> np.datetime64:
        return day(date(self.year - 1, 4, 1))

    @property
    def care_end(self) -> np.datetime64:
        """The reference day of the children in need census, 31 March."""
        return day(date(self.year, 3, 31))
