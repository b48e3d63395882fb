"""The same work on more than one machine: Spark hands out batches of cases and gathers findings.

Needs the extra `spark` (PySpark) and Java 17 or newer.  Each machine must have this version of Dutybound
installed; nothing of the law travels but the ids of what is to be worked out.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from dutybound.bulk.batches import Work
from dutybound.bulk.errors import BulkProblem
from dutybound.engine.columns.arrow import FINDINGS_AS_TEXT, as_words, check_options

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

MASTER = "DUTYBOUND_SPARK"
THIS_MACHINE = "local[*]"
CASES_A_BATCH = 50_000
BY = "authority"
"""The column whose values are folders of what Spark writes."""

_SETTINGS = {
    "spark.sql.execution.arrow.maxRecordsPerBatch": str(CASES_A_BATCH),
    "spark.sql.parquet.mergeSchema": "true",
    "spark.ui.enabled": "false",
    "spark.log.level": "ERROR",
}
_ALONE = {"spark.driver.bindAddress": "127.0.0.1", "spark.driver.host": "127.0.0.1"}
_TYPES = {pa.string(): "string", pa.date32(): "date", pa.int32(): "int"}


class NoSpark(BulkProblem):
    """Spark cannot be started: PySpark or Java is not there."""


@contextmanager
def session(master: str = "") -> Iterator[SparkSession]:
    """Spark, stopped at the end.  NoSpark where it cannot be started.

    `master` is where it runs: the address of a cluster that can read and write the same folders, or by
    default what the environment's DUTYBOUND_SPARK says, or else this machine.
    """
    check_installed()
    from pyspark.sql import SparkSession  # noqa: PLC0415 -- an extra

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    where = master or os.environ.get(MASTER) or THIS_MACHINE
    alone = _ALONE if where.startswith("local") else {}
    builder = SparkSession.builder.master(where).appName("dutybound")
    for name, value in (_SETTINGS | alone).items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    try:
        yield spark
    finally:
        spark.stop()


def check_installed() -> None:
    """NoSpark, with what to do, where PySpark or Java is missing."""
    if find_spec("pyspark") is None:
        raise NoSpark("The engine 'spark' needs PySpark: pip install 'dutybound[spark]'.")
    home = os.environ.get("JAVA_HOME")
    if shutil.which("java") is None and not (home and Path(home, "bin", "java").exists()):
        raise NoSpark(
            "The engine 'spark' needs Java 17 or newer. On Debian and Ubuntu: "
            "sudo apt install openjdk-17-jre-headless"
        )


def work_out(spark: SparkSession, cases: Sequence[Path], found: Path, work: Work) -> None:
    """The findings of Parquet files of cases, as Parquet files in a new folder, a folder an authority.

    BadTables where the cases were written under another vocabulary.
    """
    for path in cases:
        check_options(pq.read_schema(path).metadata or {}, work.rulebook.matters)
    batches = spark.read.parquet(*map(str, cases))
    batches.mapInArrow(work, _columns()).write.partitionBy(BY).parquet(str(found))


def _columns() -> str:
    """The columns of findings as Spark names them."""
    return ", ".join(f"{field.name} {_type(field.type)}" for field in FINDINGS_AS_TEXT)


def _type(arrow: pa.DataType) -> str:
    return f"array<{_type(arrow.value_type)}>" if pa.types.is_list(arrow) else _TYPES[arrow]


def findings_of(found: Path, authority: str) -> pa.Table:
    """What `work_out` found of one authority, in the columns of `FINDINGS` and always in one order."""
    by_authority = ds.partitioning(pa.schema([(BY, pa.string())]), flavor="hive")
    rows = pq.read_table(found, partitioning=by_authority, filters=ds.field(BY) == authority)
    order = ("rule", "step", "child", "matter_id")
    whole = rows.select(FINDINGS_AS_TEXT.names).cast(FINDINGS_AS_TEXT)
    return as_words(whole.sort_by([(name, "ascending") for name in order]))
