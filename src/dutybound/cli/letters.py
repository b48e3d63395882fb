"""`dutybound letter` and `dutybound calendar`."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from dutybound.case import load_case
from dutybound.case.suggest import phrase
from dutybound.cli.ending import BadArgument
from dutybound.days import date_words
from dutybound.engine import check
from dutybound.law.england import rulebook
from dutybound.letters import (
    Desk,
    Details,
    LetterStopped,
    Offer,
    days_to_remember,
    file_name,
    note,
    offers,
    read_details,
    write,
)
from dutybound.paper import FORMS, BadPaper, Paper, ics, render, write_whole

_USUAL = ".docx"
_TO_INSTALL = "Files of that kind need more packages: install dutybound[letters]."


def print_offers(case: Path, details: Path | None, name: str | None) -> None:
    """The letters that a case gives reason for, each with what it still needs."""
    desk, given = _desk(case), _details(details, name)
    for offer in offers(desk):
        print(f"{offer.id}\n    {offer.letter.title}. {offer.why}")
        missing = _missing(desk, offer, given)
        if missing:
            print(f"    Not ready: {missing}")


def _missing(desk: Desk, offer: Offer, details: Details) -> str:
    """What still stops a letter, but for the sender's name, which a list does not need."""
    try:
        write(desk, offer, details if details.name else replace(details, name="-"))
    except LetterStopped as stopped:
        return str(stopped)
    return ""


def write_letter(
    case: Path, wanted: str, out: Path | None, details: Path | None, name: str | None
) -> None:
    """Write a letter, and print what its sender should know before it goes."""
    desk, given = _desk(case), _details(details, name)
    offer = _offer(desk, wanted)
    target = _target(desk, out)
    _keep(target, _rendered(write(desk, offer, given), target))
    print(f"Written: {target}")
    for line in note(desk, offer, given):
        print(line)


def write_calendar(case: Path, out: Path, *, with_details: bool) -> None:
    """Write the days to remember."""
    desk = _desk(case)
    if out.suffix.lower() != ".ics":
        raise BadArgument(f"--out: a calendar file ends in .ics, and '{out.name}' does not.")
    found = days_to_remember(desk, with_details=with_details)
    if not found:
        raise BadArgument(f"There is no day to remember in this case after {date_words(desk.day)}.")
    _keep(out, ics(found, made_on=desk.day, mark=desk.result.case.digest))
    print(f"Written: {out} ({len(found)} {'day' if len(found) == 1 else 'days'}).")
    if with_details:
        print("Each entry says what it is for. Whoever sees your calendar can read it.")


def _desk(case: Path) -> Desk:
    law = rulebook()
    return Desk(check(load_case(case, law), law), law)


def _details(path: Path | None, name: str | None) -> Details:
    given = Details() if path is None else read_details(path)
    plain = " ".join((name or "").split())
    return replace(given, name=plain) if plain else given


def _offer(desk: Desk, wanted: str) -> Offer:
    """The offer of that id; of a letter with several, one has to be named whole."""
    found = {offer.id: offer for offer in offers(desk)}
    if wanted in found:
        return found[wanted]
    parts = [known for known in found if known.partition(":")[0] == wanted]
    if parts:
        raise BadArgument(f"There are several of '{wanted}'. Name one: {', '.join(parts)}.")
    raise BadArgument(
        f"This case gives no reason for a letter '{wanted}'. {phrase(wanted, found)}".rstrip()
    )


def _target(desk: Desk, out: Path | None) -> Path:
    """The file to write: the one named, or in the folder named one whose name says nothing."""
    target = Path() if out is None else out
    if out is None or target.is_dir():
        target /= file_name(desk, _USUAL)
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


def _keep(path: Path, content: bytes) -> None:
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
