"""Many cases at once: the same rules, read over columns.

`Tables` hold the cases (one table a kind of matter), `Columns` reads rules over them.  What comes out is
what the case reader would say of each row: possible statuses, days, days late and open exceptions.  Two
engines give the same answers: NumPy, and where it is installed numba (`machine/`).
"""

from dutybound.engine.columns.answers import (
    STATUSES,
    Columns,
    DaysLate,
    Engine,
    NoSuchEngine,
    StepColumns,
    has_numba,
)
from dutybound.engine.columns.from_cases import tables_from_cases
from dutybound.engine.columns.tables import BadTables, Table, Tables
from dutybound.engine.columns.vague import Vague

__all__ = [
    "STATUSES",
    "BadTables",
    "Columns",
    "DaysLate",
    "Engine",
    "NoSuchEngine",
    "StepColumns",
    "Table",
    "Tables",
    "Vague",
    "has_numba",
    "tables_from_cases",
]
