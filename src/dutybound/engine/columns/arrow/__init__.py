"""Arrow in, Arrow out: cases as batches, and findings as batches, for Parquet, Polars and Spark.

Needs pyarrow; nothing else in the engine does.
"""

from dutybound.engine.columns.arrow.cases import to_arrow
from dutybound.engine.columns.arrow.findings import (
    FINDINGS,
    FINDINGS_AS_TEXT,
    as_text,
    as_words,
    finding_batches,
    findings,
)
from dutybound.engine.columns.arrow.ids import Ids
from dutybound.engine.columns.arrow.reading import Read, check_options, tables_from_arrow

__all__ = [
    "FINDINGS",
    "FINDINGS_AS_TEXT",
    "Ids",
    "Read",
    "as_text",
    "as_words",
    "check_options",
    "finding_batches",
    "findings",
    "tables_from_arrow",
    "to_arrow",
]
