"""The record of reviews: strict, and told what is wrong with it in a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from dutybound.language import Review
from dutybound.law.england import reviews, rulebook
from dutybound.law.reviews import BadReviews, read_reviews

GOOD = """
[[review]]
rule = "lamps.bring"
name = "A. Reader"
role = "solicitor"
on = 2026-12-01
text = "0123456789abcdef"
"""


def test_a_review_is_read() -> None:
    bare = Review("lamps.bring", "A. Reader", "solicitor", date(2026, 12, 1), "0123456789abcdef")
    assert read_reviews(GOOD, "r.toml") == (bare,)
    (told,) = read_reviews(GOOD + 'remarks = """Read with\n  care."""\n', "r.toml")
    assert told.remarks == "Read with care."


def test_an_empty_record_is_no_error() -> None:
    assert read_reviews("# nothing yet\n", "r.toml") == ()


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("[[review]]", "[[review", "r.toml: this is not TOML"),
        ("[[review]]", "[[reviews]]", "r.toml: 'reviews' does not belong here"),
        ("[[review]]", "[review]", "Write '[[review]]' with two brackets"),
        ('role = "solicitor"\n', "", "r.toml, review 1: 'role' is missing"),
        ('role = "solicitor"', 'role = " "', "'role' is words in quotes, and not empty"),
        ('name = "A. Reader"', "name = 7", "'name' is words in quotes"),
        ('name = "A. Reader"', 'name = "A\\u202eB"', "cannot be printed"),
        ("on = 2026-12-01", 'on = "2026-12-01"', "'on' is a day without quotes"),
        ("on = 2026-12-01", "on = 2026-12-01T10:00:00", "'on' is a day without quotes"),
        ("on = 2026-12-01", "on = 2026-12-32", "is not TOML"),
        ("0123456789abcdef", "0123456789abcde", "'text' is the fingerprint"),
        ("0123456789abcdef", "0123456789abcdeF", "'text' is the fingerprint"),
        ("rule =", "remark = 'x'\nrule =", "there is no 'remark'. It takes rule, name"),
    ],
)
def test_what_is_wrong_is_told(old: str, new: str, says: str) -> None:
    assert old in GOOD
    with pytest.raises(BadReviews) as told:
        read_reviews(GOOD.replace(old, new), "r.toml")
    assert says in str(told.value)


def test_the_second_of_two_is_named() -> None:
    with pytest.raises(BadReviews, match=r"^r\.toml, review 2: A\. Reader has reviewed this text"):
        read_reviews(GOOD + GOOD, "r.toml")
    with pytest.raises(BadReviews, match=r"^r\.toml, review 2: 'name' is missing"):
        read_reviews(GOOD + GOOD.replace('name = "A. Reader"\n', ""), "r.toml")


def test_a_list_of_something_else_is_told() -> None:
    with pytest.raises(BadReviews, match="review 1: this is not a group"):
        read_reviews("review = [1]", "r.toml")


def test_englands_record_can_be_read_and_leads_to_rules() -> None:
    named = {rulebook().rule(review.rule).id for review in reviews()}
    assert {rule.id for rule in rulebook() if rulebook().reviews_of(rule)} == named
