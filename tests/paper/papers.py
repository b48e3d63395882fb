"""Documents for tests of the writers."""

from dutybound.days import day
from dutybound.paper import Bullets, Heading, Item, Lines, Paper, Paragraph, Signed, Table

DAY = day(2026, 11, 22)
LONG = (
    "A sentence that is long enough to be broken over two lines of plain text, and then some more."
)


def everything() -> Paper:
    """A document with every kind of block, and text that a markup language would take for commands."""
    return Paper(
        "Letter 2026-11-22",
        DAY,
        (
            Lines(("Ada Example", "12 Long Lane")),
            Heading("Request *for* #records", 1),
            Paragraph(LONG),
            Heading("What I ask"),
            Bullets((Item("First, [not] a _link_"), Item("Second")), numbered=True),
            Bullets((Item("A point", ("under it", "and again")),)),
            Heading("Days", 3),
            Table("In order", ("When", "What"), (("3 March", "It came"), ("4 March", "It went"))),
            Signed("Yours faithfully,", "Ada Example"),
        ),
    )
