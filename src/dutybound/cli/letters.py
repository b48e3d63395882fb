"""`dutybound letter` and `dutybound calendar`."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from dutybound.case import load_case
from dutybound.cli.ending import BadArgument
from dutybound.days import date_words
from dutybound.law.england import rulebook
from dutybound.letters import (
    Desk,
    Details,
    NoSuchLetter,
    Written,
    days_to_remember,
    desk_for,
    listed,
    read_details,
    solicitor_first,
    written,
)
from dutybound.paper import FORMS, BadPaper, Paper, ics, render, write_whole

_USUAL = ".docx"
_TO_INSTALL = "Files of that kind need more packages: install dutybound[letters]."


def print_offers(case: Path, details: Path | None, name: str | None) -> None:
    """The letters that a case gives reason for, each with what it still needs; safety first."""
    desk = _desk(case)
    first = solicitor_first(desk)
    if first:
        print(f"{first}\n")
    for letter in listed(desk, _details(details, name)):
        print(f"{letter.id}\n    {letter.title}. {letter.why}")
        if letter.missing:
            print(f"    Not ready: {letter.missing} {letter.instead}".rstrip())


def write_letter(
    case: Path, wanted: str, out: Path | None, details: Path | None, name: str | None
) -> None:
    """Write a letter, and print what its sender should know before it goes."""
    letter = _written(_desk(case), wanted, _details(details, name))
    target = _target(letter, out)
    keep(target, _rendered(letter.paper, target))
    if letter.first:
        print(letter.first)
    print(f"Written: {target}")
    for line in letter.note:
        print(line)


def _written(desk: Desk, wanted: str, details: Details) -> Written:
    try:
        return written(desk, wanted, details)
    except NoSuchLetter as error:
        raise BadArgument(error.what) from None


def write_calendar(case: Path, out: Path, *, with_details: bool) -> None:
    """Write the days to remember."""
    desk = _desk(case)
    if out.suffix.lower() != ".ics":
        raise BadArgument(f"--out: a calendar file ends in .ics, and '{out.name}' does not.")
    found = days_to_remember(desk, with_details=with_details)
    if not found:
        raise BadArgument(f"There is no day to remember in this case after {date_words(desk.day)}.")
    keep(out, ics(found, made_on=desk.day, mark=desk.result.case.digest))
    print(f"Written: {out} ({len(found)} {'day' if len(found) == 1 else 'days'}).")
    if with_details:
        print("Each entry says what it is for. Whoever sees your calendar can read it.")


def _desk(case: Path) -> Desk:
    law = rulebook()
    return desk_for(load_case(case, law), law)


def _details(path: Path | None, name: str | None) -> Details:
    given = Details() if path is None else read_details(path)
    plain = " ".join((name or "").split())
    return replace(given, name=plain) if plain else given


def _target(letter: Written, out: Path | None) -> Path:
    """The file to write: the one named, or in the folder named one whose name says nothing."""
    target = Path() if out is None else out
    if out is None or target.is_dir():
        target /= f"{letter.name}{_USUAL}"
    if target.suffix.lower() not in FORMS:
        kinds = ", ".join(FORMS)
        raise BadArgument(f"--out: a letter ends in one of {kinds}, and '{target.name}' does not.")
    return target


def _rendered(paper: Paper, target: Path) -> bytes:
    try:
        return render(paper, target.suffix.lower())
    except BadPaper as error:
        raise BadArgument(str(error)) from None
    except ModuleNotFoundError:
        raise BadArgument(f"{_TO_INSTALL} A .txt needs none.") from None


def keep(path: Path, content: bytes) -> None:
    """Write the file whole, and never over another."""
    try:
        write_whole(path, content)
    except FileExistsError:
        raise BadArgument(
            f"There is a file '{path}' already. Give another name with --out, or move it away."
        ) from None
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else str(error)
        raise BadArgument(f"'{path}' cannot be written: {why}.") from None
