"""What a folder of simulated returns says of itself, and the codes in it that are ours."""

from __future__ import annotations

from pathlib import Path

from dutybound.simulate.folder import CODES, README

OUR_CODES = {
    "sen2-request-source": {
        "1": "Parent or young person",
        "2": "School, college or early years provider",
        "3": "Somebody else",
    },
    "sen2-review-outcome": {
        "M": "Maintain the plan",
        "A": "Amend the plan",
        "C": "Cease the plan",
    },
    "sen2-residential": {"1": "38 to 51 weeks", "2": "52 weeks"},
    "sen2-work-placement": {
        "1": "Supported internship",
        "2": "Apprenticeship",
        "3": "Traineeship",
    },
    "sen2-direct-payment": {"E": "Education", "S": "Social care"},
}
"""Codes of lists that no public source gave, made up for these returns, by list."""

ABOUT = """# Simulated returns

Nobody in these files lives. Every person, date, number, school and postcode was drawn by chance
(`dutybound simulate`). What follows England's published statistics is how many there are of what, and how
long things take in each authority; so the figures look like an authority's, and say nothing of what it did.
Do not publish them as findings about any authority, and do not send them to anybody as a return.

- `returns/NNN/`: the returns of one authority, by its three-digit number: `cin.xml` (children in need
  census) and the SEN2 return (`sen2.xml`, or nine CSV files in `sen2/`). Read them with `dutybound bulk`.
- `truths/NNN.parquet`: what is true of every clock, before anything was made wrong: from when to when, how
  many days, whether on time, whether the published statistic counts it.
- `faults/NNN.csv`: everything that was made wrong on purpose, with what stood there before.
- `codes/`: meanings that we gave to codes whose official lists are not public.
- `simulation.json`: what this was made from. The same version with the same seed makes the same files.

Unique pupil numbers have the right check letter and an establishment number below 1000; schools have numbers
from 990000 and colleges from 19990000; the postcode is ZZ99 3WZ. None of them is in use.

What is drawn from a published figure, and what is our choice: docs/simulating.md of the program.
"""


def write_about(folder: Path) -> None:
    """Write the README and our codes into a folder of simulated returns."""
    (folder / README).write_text(ABOUT, encoding="utf-8")
    codes = folder / CODES
    codes.mkdir()
    for name, meanings in OUR_CODES.items():
        lines = ["code,meaning", *(f'{code},"{words}"' for code, words in meanings.items())]
        (codes / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
