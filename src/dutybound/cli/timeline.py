"""`dutybound timeline`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from dutybound.cli.arguments import exact_day
from dutybound.cli.ending import BadArgument
from dutybound.cli.letters import keep
from dutybound.cli.printing import print_json, print_report
from dutybound.engine import check
from dutybound.engine.coming import born_on, coming
from dutybound.law.england import rulebook
from dutybound.law.england.milestones import LANES, MILESTONES
from dutybound.law.england.vocabulary import Child
from dutybound.paper import ics
from dutybound.publish.timeline import (
    Timeline,
    days_to_remember,
    timeline_as_json,
    timeline_report,
)
from dutybound.publish.timeline_picture import picture


def print_timeline(path: Path, as_of: str | None, form: str) -> None:
    """Print the timeline of a case as text or JSON."""
    found = _timeline(path, as_of)
    if form == "json":
        print_json(timeline_as_json(found))
    else:
        print_report(timeline_report(found))


def write_timeline(path: Path, as_of: str | None, out: Path, *, with_details: bool) -> None:
    """Write the timeline of a case as a picture, a page or a calendar file."""
    kind = out.suffix.lower()
    if kind not in _KINDS:
        raise BadArgument(
            f"--out: a timeline ends in one of {', '.join(_KINDS)}, and '{out.name}' does not."
        )
    keep(out, _KINDS[kind](_timeline(path, as_of), with_details))
    print(f"Written: {out}")


def _timeline(path: Path, as_of: str | None) -> Timeline:
    from dutybound.case import load_case

    day = None if as_of is None else exact_day(as_of, "--as-of")
    law = rulebook()
    case = load_case(path, law, as_of=day)
    result = check(case, law, as_of=day)
    ahead = coming(case, MILESTONES, Child.born, as_of=result.as_of)
    return Timeline(born_on(case, Child.born), ahead, result)


def _svg(timeline: Timeline, _with_details: bool) -> bytes:
    return picture(timeline, LANES).encode()


def _page(timeline: Timeline, _with_details: bool) -> bytes:
    from dutybound.cli.page import page

    return page(timeline_report(timeline), picture=picture(timeline, LANES)).encode()


def _calendar(timeline: Timeline, with_details: bool) -> bytes:
    days = days_to_remember(timeline, with_details=with_details)
    return ics(days, made_on=timeline.result.as_of, mark=timeline.result.case.digest)


_KINDS: dict[str, Callable[[Timeline, bool], bytes]] = {
    ".svg": _svg,
    ".html": _page,
    ".ics": _calendar,
}
