"""What can be wrong with a run as a whole; one bad file is no such thing (`returns.model.Unread`)."""

from __future__ import annotations

from pathlib import Path


class BulkProblem(Exception):
    """A run cannot start or go on.  The text says where, what is wrong, and what to do instead."""


class NothingToRead(BulkProblem):
    """No return was found in what was given."""

    def __init__(self, told: list[str]) -> None:
        found = "".join(f"\n  {line}" for line in told)
        super().__init__(
            "There is no return that can be read in what was given. Name files or folders with CIN census "
            f"XML, SEN2 (XML or the CSV files of COLLECT), Area SEND lists or DfE's API payloads.{found}"
        )


class NotARun(BulkProblem):
    """A folder holds something else than a run."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"'{folder}' holds other files, and they are left as they are. Name a new folder with --out, or "
            "one that this command made."
        )


class OtherSettings(BulkProblem):
    """A folder holds a run made in another way."""

    def __init__(self, folder: Path, differ: list[str]) -> None:
        told = "".join(f"\n  {line}" for line in differ)
        super().__init__(
            f"'{folder}' holds a run that was made in another way:{told}\n"
            "Name a new folder with --out, or give the same settings to go on with that run."
        )


class InUse(BulkProblem):
    """Another run is writing into the folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"Another run is writing into '{folder}'. Wait for it to end, or name another folder."
        )


class CannotWrite(BulkProblem):
    """The folder cannot be written to."""

    def __init__(self, folder: Path, why: OSError) -> None:
        reason = why.strerror or type(why).__name__
        super().__init__(
            f"'{folder}' cannot be written to: {reason}. Free space or name another folder."
        )


class Damaged(BulkProblem):
    """A file that keeps a run together is not as a run writes it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"'{path}' is damaged. Name a new folder with --out; the returns themselves are untouched."
        )


class NoSuchChild(BulkProblem):
    """No child of a run has this id."""

    def __init__(self, child: str, folder: Path) -> None:
        super().__init__(
            f"No child of the run in '{folder}' is called '{child}'. The ids stand in the column 'child' of "
            "its files, as in cin-12345."
        )


class SeveralChildren(BulkProblem):
    """More than one authority has a child of this id."""

    def __init__(self, child: str, authorities: list[str]) -> None:
        super().__init__(
            f"A child is called '{child}' in {' and in '.join(authorities)}. Say which is meant with "
            "--authority."
        )


class InputsChanged(BulkProblem):
    """A return is no longer the one that a run read."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"'{path}' has changed, or is gone, since the run. Run 'dutybound bulk' again with the same "
            "--out: only what changed is worked out anew."
        )
