"""`dutybound law list`, `law show` and `law check`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from dutybound.cli.arguments import exact_day
from dutybound.cli.ending import FINE, NEEDS_ATTENTION, BadArgument
from dutybound.days import Day, add_months, date_words, from_date
from dutybound.language import Confidence, Rule
from dutybound.law.england import rulebook


def print_list(area: str | None) -> None:
    """One rule a line, its id first."""
    rules = list(rulebook())
    areas = sorted({_area(rule) for rule in rules})
    if area is not None and area not in areas:
        raise BadArgument(f"There is no area '{area}'. The areas are {', '.join(areas)}.")
    chosen = [rule for rule in rules if area in (None, _area(rule))]
    widest = max(len(rule.id) for rule in chosen)
    for rule in chosen:
        print(f"{rule.id:<{widest}}  {rule.title}")


def _area(rule: Rule) -> str:
    return rule.id.partition(".")[0]


def print_rule(rule_id: str, form: str) -> None:
    """One rule.  UnknownRule if there is none of that id."""
    from dutybound.cli.printing import print_json, print_report
    from dutybound.cli.worked_examples import example_names

    rule = rulebook().rule(rule_id)
    names, reviews = example_names(rule), rulebook().reviews_of(rule)
    if form == "json":
        from dutybound.engine.as_json import rule_as_json

        print_json({**rule_as_json(rule, reviews), "examples": names})
    else:
        from dutybound.engine.report_rule import rule_report

        print_report(rule_report(rule, names, reviews))


def print_strings(language: str) -> None:
    """The catalogue that translators fill, as JSON."""
    from dutybound.law.strings import strings_of
    from dutybound.law.translations import blank

    print(blank(strings_of(rulebook()), language), end="")


def print_needs_checking(as_of: str) -> int:
    """The rules that need checking, one a line, and the exit code that says whether there are any."""
    day = _today() if as_of == "today" else exact_day(as_of, "--as-of")
    found = [(rule, why) for rule in rulebook() for why in needs_checking(rule, day)]
    for rule, why in found:
        print(f"{rule.id}  {why}")
    if not found:
        print(f"All {len(rulebook())} rules were checked within a year, and we are sure of each.")
    return NEEDS_ATTENTION if found else FINE


def _today() -> Day:
    """The day by the clock of this computer: only asked for here, where no family's answer hangs on it."""
    return datetime.now().astimezone().toordinal()


def needs_checking(rule: Rule, as_of: Day) -> Iterator[str]:
    """Why a rule needs checking on a day."""
    checked = from_date(rule.checked)
    if checked < add_months(as_of, -12):
        yield f"was last checked on {date_words(checked)}, more than a year ago"
    if rule.confidence is Confidence.LOW:
        yield "has low confidence"
