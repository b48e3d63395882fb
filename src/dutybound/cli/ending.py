"""How a command can end."""

FINE = 0
NEEDS_ATTENTION = 1
BAD_INPUT = 2
OUR_FAULT = 3
STOPPED = 130


class BadArgument(Exception):
    """Something on the command line needs changing; its text says what, and what to write instead."""
