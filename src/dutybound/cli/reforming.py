"""`dutybound reform list`, `reform show` and `reform compare`."""

from __future__ import annotations

from pathlib import Path

from dutybound.cli.arguments import exact_day
from dutybound.cli.printing import print_json, print_report


def print_list() -> None:
    """One reform a line, its id first, and how many of its proposals can be worked out."""
    from dutybound.law.reforms import reforms

    known = reforms()
    widest = max(len(reform.id) for reform in known)
    for reform in known:
        share = f"{len(reform.encoded)} of {len(reform.proposals)} proposals can be worked out"
        print(f"{reform.id:<{widest}}  {reform.title}: {share}")


def print_reform(reform_id: str, form: str) -> None:
    """One reform.  UnknownReform if there is none of that id."""
    from dutybound.law.england import rulebook
    from dutybound.law.reforms import reform
    from dutybound.publish.reforms import reform_as_json, reform_report

    found = reform(reform_id)
    if form == "json":
        print_json(reform_as_json(found, rulebook()))
    else:
        print_report(reform_report(found, rulebook()))


def print_comparison(path: Path, reform_id: str, as_of: str | None, form: str) -> None:
    """A case before and after a reform.  UnknownReform if there is none of that id."""
    from dutybound.case import load_case
    from dutybound.law.england import rulebook
    from dutybound.law.reforms import reform
    from dutybound.publish.reforms import compare, comparison_as_json, comparison_report

    proposed = reform(reform_id)
    day = None if as_of is None else exact_day(as_of, "--as-of")
    law = rulebook()
    found = compare(load_case(path, law, as_of=day), law, proposed, as_of=day)
    if form == "json":
        print_json(comparison_as_json(found))
    elif form == "html":
        from dutybound.cli.page import page

        print(page(comparison_report(found)), end="")
    else:
        print_report(comparison_report(found))
