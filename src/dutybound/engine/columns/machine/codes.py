"""The operations of the machine: what a program is made of.

A program is a list of operations on rows.  Each reads up to eight columns and writes one; the machine runs it
over a few thousand rows before it goes on to the next, so that what is worked out stays in the
processor's own memory and no call is paid for a single row.  The same compiled operations serve
every rule: nothing is compiled for a rule, and no word of a rule or of a fact comes near the compiler.

Truths are as `Truth` numbers them (0 false, 1 not known, 2 true); a flag is a truth that is never 1.
`meaning.py` says what each operation makes of one row, `compiled/` what it makes of many.
"""

from __future__ import annotations

from enum import IntEnum

GROUP = 16
"""Operations come in groups of up to so many; the group decides which compiled function runs them."""

MOST_INPUTS = 8

WIDTH = 1 + MOST_INPUTS + 2
"""What an operation gets: where to write, what to read, two numbers."""


class Kind(IntEnum):
    """What a column holds.  The value is the number of bytes that a row takes."""

    TRUTH = 1
    DAY = 4
    MASK = 8


class Operation(IntEnum):
    """What is done, row by row: in brackets what is read, after a semicolon numbers that are no columns."""

    # Truths.
    COPIED_TRUTH = 0  # (a)
    LESSER = 1  # (a, b): Kleene's and
    GREATER = 2  # (a, b): Kleene's or
    OPPOSITE = 3  # (a)
    SHOWN = 4  # (a): true where true, else false
    UNSURE = 5  # (a): true where not known, else false
    AGREED = 6  # (a, b): what both say, else not known
    CHOSEN = 7  # (where, a, b): a where true, b where false, what both say where not known
    IF_SO = 8  # (where, a, b): a where true, else b
    KEPT = 9  # (where, a): a where `where` is not false, else false
    LEAST = 10  # (a, b, c, d)
    GREATEST = 11  # (a, b, c, d)

    # Days.
    EARLIER = 16  # (a, b)
    LATER = 17  # (a, b)
    DAY_IF_SO = 18  # (where, a, b): a where true, else b
    DAY_IF_PERHAPS = 19  # (where, a, b): a where not false, else b
    DAY_IF_UNSURE = 20  # (where, a, b): a where not known, else b
    ADDED = 21  # (a; days): what is not known stays so, and nothing leaves the calendar
    MOVED = 22  # (a; table, beyond): see `Beyond`
    STOPPED = 23  # (limit, a, b): the limit later by the days from b to a, both counted
    CHOSEN_LOW = 24  # (where, a exists, a, b exists, b): the earlier end of a day that is chosen
    CHOSEN_HIGH = 25  # (where, a exists, a, b exists, b): the later end
    MOVED_ON = 26  # (a, b, b moved; table, beyond): as MOVED, where most of a is b or one other day

    # Comparisons of days.
    BY = 32  # (a latest, b earliest, a earliest, b latest): a is b or before it
    BY_EXACT = 33  # (a, b): the same of days that are known
    UP_TO = 34  # (a earliest, a latest; day): a is the day or before it
    FROM = 35  # (a earliest, a latest; day): a is the day or after it
    LATE_AT_LEAST = 36  # (day, due, longest): days from the later of the two limits, at least 1
    LATE_AT_MOST = 37  # (day, due): days from the limit, LAST where that is not known
    COPIED_DAY = 38  # (a)
    NEXT_DAY = 39  # (a): the number after it, whatever it stands for
    NOT_AFTER = 40  # (a; day): the earlier of the two
    NOT_BEFORE = 41  # (a; day): the later
    PERHAPS_OR = 42  # (where, a; day): a where `where` is not false, else the day

    # Masks of options and bits of statuses.
    ONE_OF = 48  # (mask; options): whether a choice is one of some options
    SAID = 49  # (mask; option): true where said, else not known
    PACKED = 50  # (a, b, ...): a bit for each that is not false
    HAS_ANY = 51  # (bits; mask): a flag
    DIFFERS = 52  # (bits; mask): a flag
    SINGLE = 53  # (bits): a flag: at most one bit is set
    JOINED = 54  # (bits, bits)

    # Reading through row numbers; a number below 0 is no row.
    FETCHED_TRUTH = 64  # (column, rows; if none)
    FETCHED_DAY = 65  # (column, rows; if none)
    FETCHED_MASK = 66  # (column, rows; if none)
    LINKED = 67  # (rows): a flag

    # Runs of rows that belong to one row above; `starts` holds where each run starts.
    HIGHEST = 80  # (starts, a): false for an empty run
    LOWEST = 81  # (starts, a): true for an empty run
    MANY = 82  # (starts, a, more; number): whether so many are true
    LATEST = 83  # (starts, day, limit, more; part)
    NEXT = 84  # (starts, day, limit, more; part)


PARTS = ("exists", "earliest", "latest")
"""The parts of a day, each a column of its own; LATEST and NEXT write the one asked for by its place."""

WRITES = {
    **dict.fromkeys(range(16), Kind.TRUTH),
    **dict.fromkeys(range(16, 32), Kind.DAY),
    **dict.fromkeys(range(32, 36), Kind.TRUTH),
    **dict.fromkeys(range(36, 48), Kind.DAY),
    **dict.fromkeys(range(48, 64), Kind.TRUTH),
    Operation.FETCHED_TRUTH: Kind.TRUTH,
    Operation.FETCHED_DAY: Kind.DAY,
    Operation.FETCHED_MASK: Kind.MASK,
    **dict.fromkeys(range(67, 83), Kind.TRUTH),
}
"""The kind of column that an operation writes; of LATEST and NEXT it depends on the part."""
