"""Commands about many children at once: reading returns, running over them, inventing them."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from cyclopts import App

from dutybound.cli.ending import FINE

PlainFormat = Literal["text", "json"]
ReturnsFormat = Literal["text", "json", "csv"]
BulkEngine = Literal["local", "spark"]
BulkFormat = Literal["parquet", "csv"]
SendForm = Literal["blade", "xml"]

returns = App(
    name="returns", help="Read an authority's national returns, and say what is wrong in them."
)
bulk = App(
    name="bulk", help="Work out every rule for every child of an authority's national returns."
)
simulate = App(
    name="simulate",
    help="Invent authorities' national returns, of any size, with their truths: nobody in them lives.",
)


@returns.command(name="check")
def returns_check(
    *paths: Path,
    authority: str | None = None,
    as_of: str | None = None,
    format: ReturnsFormat | None = None,
    out: Path | None = None,
) -> int:
    """Read returns, and say what cannot be so in them and what is rarely so, where, and what to do.

    Ends with 1 if there are errors, with 2 if there are none and something could not be read, else with 0.

    Parameters
    ----------
    paths
        The returns (children in need census, SEN2, Annex A, DfE's daily data), or folders of them.
    authority
        Whose they are, for files that do not say: DfE's three digits, or the name.
    as_of
        The reference day, as in 2026-03-31, for files that do not say.
    format
        How to write it. If it is not given: as the ending of --out says, or as text to read.
    out
        The file to write it to: a new one. If it is not given, it is printed.
    """
    from dutybound.cli.returns import print_returns_check

    return print_returns_check(paths, authority, as_of, format, out)


@bulk.default
def bulk_run(
    *paths: Path,
    out: Path,
    as_of: str | None = None,
    reform: str | None = None,
    engine: BulkEngine = "local",
    format: BulkFormat = "parquet",
    authority: str | None = None,
    published: Path | None = None,
) -> int:
    """Read returns, work out every rule for every child, and write findings, figures and a report.

    A run that was stopped goes on where it was; a return that changed is worked out anew, and no other.
    Ends with 1 if something could not be read, else with 0.

    Parameters
    ----------
    paths
        The returns (children in need census, SEN2, Annex A, DfE's daily data), or folders of them.
    out
        The folder to write: a new one, an empty one, or one of a run with the same settings.
    as_of
        The day to look at every case on, as in 2026-11-22. If it is not given: the day of each return.
    reform
        Compare with the law as it would be under a reform: its id, as 'dutybound reform list' has it.
    engine
        Where to read the rules: on this machine's processors, or with Spark.
    format
        How to write findings and children: Parquet, or CSV besides.
    authority
        Whose they are, for files that do not say: DfE's three digits, or the name.
    published
        The folder of the run that was published before, so that the two cannot be held against each other
        to find a child. A run that goes on in its own folder heeds what it published there.
    """
    from dutybound.cli.bulk import print_run

    return print_run(
        paths,
        out,
        as_of=as_of,
        reform=reform,
        engine=engine,
        form=format,
        authority=authority,
        published=published,
    )


@bulk.command(name="reasons")
def bulk_reasons(
    out: Path, /, *, child: str, authority: str | None = None, format: PlainFormat = "text"
) -> int:
    """Show which facts of the returns carried each finding on one child of a run.

    Parameters
    ----------
    out
        The folder of the run. The returns must still be where they were.
    child
        The child's id, as the run's files have it.
    authority
        Whose child it is, where several have one of that id: DfE's three digits, or the name.
    format
        How to print it: text to read, or JSON for programs.
    """
    from dutybound.cli.bulk import print_reasons

    print_reasons(out, child, authority, format)
    return FINE


@simulate.default
def simulate_returns(
    *,
    out: Path,
    children: int | None = None,
    seed: int = 1,
    authorities: str | None = None,
    sen2: SendForm = "blade",
    faults: float = 0.0,
    year: int = 2026,
) -> int:
    """Invent authorities' national returns, of any size, with their truths: nobody in them lives.

    How many there are of what, and how long things take, follows what is published of each authority.

    Parameters
    ----------
    out
        The folder to write: a new one, an empty one, or an earlier simulation, which it replaces.
    children
        How many children and young persons. If it is not given: as many as there are, about.
    seed
        A number from which chance begins. The same number gives the same files.
    authorities
        Only these: three-digit numbers or names, with commas between, as in 383,301. Else all of England.
    sen2
        How to write the SEN2 return: the nine CSV files of the collection (blade), or one XML file.
    faults
        The chance of each kind of fault on each record, from 0 to 0.5. Every fault is written down.
    year
        The collection: 2025, 2026 or 2027.
    """
    from dutybound.cli.simulating import write_simulation

    write_simulation(
        children,
        out,
        seed=seed,
        authorities=authorities,
        sen2=sen2,
        faults=faults,
        year=year,
    )
    return FINE
