"""The bars of a chart: drawn once, by typst, for the PDF and as a picture for Word.

The reports on returns have charts of more kinds, which Vega draws (`paper.drawing`).  A desk does without
its packages: bars are all that counts need, and typst and its fonts are there for the PDF anyway.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

import typst
from docx.shared import Length

from dutybound.paper.charts import Chart

DOTS_PER_INCH = 200.0


def bars(chart: Chart) -> dict[str, Any]:
    """The bars of a chart as `chart.typ` reads them: its rows that are drawn."""
    rows = [{"name": row.name, "value": row.value, "told": row.cells[0]} for row in chart.drawn]
    return {"unit": chart.unit, "rows": rows}


def png(chart: Chart, width: Length) -> bytes:
    """The bars as a picture of some width."""
    told = json.dumps({"chart": bars(chart), "width": width.mm})
    made = _compiler().compile(
        input=layout("picture.typ"), sys_inputs={"paper": told}, format="png", ppi=DOTS_PER_INCH
    )
    if not isinstance(made, bytes):
        raise TypeError("a chart is one picture")
    return made


@cache
def layout(name: str) -> bytes:
    """A layout of this package's, with the drawing of bars before it."""
    here = files(__package__)
    return here.joinpath("chart.typ").read_bytes() + here.joinpath(name).read_bytes()


@cache
def _compiler() -> typst.Compiler:
    return typst.Compiler(ignore_system_fonts=True)
