"""Letters: the text from a result, and the files from the text, each different from the one before."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from pathlib import Path

from benchmarks import Aim, Part, median_seconds, table
from dutybound.case import load_case
from dutybound.engine import check
from dutybound.law.england import rulebook
from dutybound.letters import Desk, Details, offers, write
from dutybound.paper import FORMS, Heading, Paper, Paragraph, render

CASE = Path("tests/letters/cases/several.yaml")
WANTED = ("chase-ehc-plan", "complain-stage-1:social-care", "chronology")
DETAILS = Details(name="Ada Example", child_name="Sam", council="Anytown Council")
TIMES = 30
MOST = 0.030


def measure() -> Part:
    law = rulebook()
    desk = Desk(check(load_case(CASE, law), law), law)
    rows, pdfs = [], []
    for wanted in WANTED:
        (offer,) = (offer for offer in offers(desk) if offer.id == wanted)
        paper = write(desk, offer, DETAILS)
        text = median_seconds(lambda o=offer: write(desk, o, DETAILS), times=TIMES)  # type: ignore[misc]
        files = {ending: _warm(paper, ending) for ending in FORMS}
        pdfs.append(files[".pdf"])
        size = len(render(paper, ".pdf")) / 1024
        times = [f"{seconds * 1e3:.1f}" for seconds in (text, *files.values())]
        rows.append((f"`{wanted}`", *times, f"{size:.0f}"))
    heads = ("letter", "text, ms", *(f"{ending}, ms" for ending in FORMS), "pdf, KiB")
    told = f"Median of {TIMES}, warm; no letter is made twice, since typst remembers.\n\n"
    aim = Aim("A letter's PDF, warm", MOST, max(pdfs))
    return Part(f"## Letters\n\n{told}{table(heads, rows)}", (aim,))


def _warm(paper: Paper, ending: str) -> float:
    """The median time of a file of a letter that was never made before."""
    numbers = count()
    return median_seconds(lambda: render(_another(paper, next(numbers)), ending), times=TIMES)


def _another(paper: Paper, number: int) -> Paper:
    """The same letter to somebody else: every paragraph differs."""
    return replace(
        paper,
        blocks=tuple(
            replace(block, text=f"{block.text} {number}")
            if isinstance(block, Heading | Paragraph)
            else block
            for block in paper.blocks
        ),
    )
