"""The record of who has reviewed the rules of a rulebook, read strictly.

It is TOML, so that the law needs nothing but Python, with a `[[review]]` for each person and rule:

    [[review]]
    rule = "ehc.final-plan-20-weeks"
    name = "..."
    role = "solicitor"
    on = 2026-12-01
    text = "..."        # the fingerprint on the page of the rule that was read
    remarks = "..."     # may be left out
"""

from __future__ import annotations

import re
import tomllib
from datetime import date, datetime

from dutybound.language import Review

_NEEDED = ("rule", "name", "role", "on", "text")
_MAY_SAY = (*_NEEDED, "remarks")
_FINGERPRINT = re.compile(r"[0-9a-f]{16}")


class BadReviews(ValueError):
    """A record of reviews that cannot be read; the message says where, what and what instead."""


def read_reviews(text: str, name: str) -> tuple[Review, ...]:
    """The reviews in a record, in its order.  Raises BadReviews, with the record's `name`."""
    try:
        whole = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadReviews(f"{name}: this is not TOML: {error}") from None
    reviews = tuple(
        _review(given, f"{name}, review {number}")
        for number, given in enumerate(_listed(whole, name), 1)
    )
    _refuse_twice(reviews, name)
    return reviews


def _listed(whole: dict[str, object], name: str) -> list[object]:
    strange = sorted(set(whole) - {"review"})
    if strange:
        raise BadReviews(f"{name}: '{strange[0]}' does not belong here. Begin with '[[review]]'.")
    listed = whole.get("review", [])
    if not isinstance(listed, list):
        raise BadReviews(f"{name}: 'review' is a list. Write '[[review]]' with two brackets.")
    return listed


def _review(given: object, where: str) -> Review:
    if not isinstance(given, dict):
        raise BadReviews(f"{where}: this is not a group of keys. Write '[[review]]' above it.")
    missing = [key for key in _NEEDED if key not in given]
    strange = [key for key in given if key not in _MAY_SAY]
    if missing:
        raise BadReviews(f"{where}: '{missing[0]}' is missing.")
    if strange:
        raise BadReviews(f"{where}: there is no '{strange[0]}'. It takes {', '.join(_MAY_SAY)}.")
    review = Review(
        rule=_words(given, "rule", where),
        name=_words(given, "name", where),
        role=_words(given, "role", where),
        on=_day(given["on"], where),
        text=_words(given, "text", where),
        remarks=_words(given, "remarks", where) if "remarks" in given else "",
    )
    if not _FINGERPRINT.fullmatch(review.text):
        what = "'text' is the fingerprint that the page of the rule prints: 16 figures and letters."
        raise BadReviews(f"{where}: {what}")
    return review


def _words(given: dict[str, object], key: str, where: str) -> str:
    value = given[key]
    if not isinstance(value, str) or not value.strip():
        raise BadReviews(f"{where}: '{key}' is words in quotes, and not empty.")
    words = " ".join(value.split())
    if not words.isprintable():
        raise BadReviews(f"{where}: '{key}' holds a character that cannot be printed.")
    return words


def _day(value: object, where: str) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise BadReviews(f"{where}: 'on' is a day without quotes, as in 2026-12-01.")
    return value


def _refuse_twice(reviews: tuple[Review, ...], name: str) -> None:
    seen: set[tuple[str, str, str]] = set()
    for number, review in enumerate(reviews, 1):
        key = (review.rule, review.name, review.text)
        if key in seen:
            what = f"{review.name} has reviewed this text of '{review.rule}' above already."
            raise BadReviews(f"{name}, review {number}: {what}")
        seen.add(key)
