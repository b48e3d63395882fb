"""`dutybound check`."""

from __future__ import annotations

from pathlib import Path

from dutybound.cli.arguments import exact_day


def print_check(path: Path, as_of: str | None, form: str, *, full: bool = False) -> None:
    """Work a case file out and print the answer."""
    from dutybound.case import load_case
    from dutybound.engine import check
    from dutybound.law.england import rulebook

    day = None if as_of is None else exact_day(as_of, "--as-of")
    law = rulebook()
    result = check(load_case(path, law, as_of=day), law, as_of=day)
    if form == "json":
        from dutybound.cli.printing import print_json
        from dutybound.engine.as_json import as_json

        print_json(as_json(result))
        return
    from dutybound.engine.report import report

    if form == "html":
        from dutybound.cli.page import page

        print(page(report(result)), end="")
    else:
        from dutybound.cli.printing import print_report

        print_report(report(result), full=full)
