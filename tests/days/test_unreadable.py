"""What is told to someone whose date cannot be read."""

import pickle

import pytest

from dutybound.days.reading import parse_span
from dutybound.days.unreadable import ANY_FORM, UnreadableDate

FOUR_FIGURES = "Write the year in full, as in 10 March 2026 or 10/03/2026."
DAY_ALONE = "has a time of day, and only the day counts"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "31/02/2026",
            (
                "'31/02/2026' is not a date: February 2026 has 28 days. "
                "Write 2026-02-28, or 2026-02 if you only know the month."
            ),
        ),
        (
            "31 April 2026",
            (
                "'31 April 2026' is not a date: April 2026 has 30 days. "
                "Write 2026-04-30, or 2026-04 if you only know the month."
            ),
        ),
        (
            "0/3/2026",
            (
                "'0/3/2026' is not a date: no month has a day 0. "
                "Write 2026-03-01, or 2026-03 if you only know the month."
            ),
        ),
        (
            "03/25/2026",
            (
                "'03/25/2026' is not a date: there is no month 25. "
                "Months run from 1 to 12. Write the day before the month, as in 25/03/2026."
            ),
        ),
        ("March 10, 2026", "'March 10, 2026' has the month before the day. Write 10 March 2026."),
        ("2026-03-10T17:30", f"'2026-03-10T17:30' {DAY_ALONE}. Write 2026-03-10."),
        ("2026-03-10 17:30:00", f"'2026-03-10 17:30:00' {DAY_ALONE}. Write 2026-03-10."),
        (
            "10 March 2026 at 5:30pm",
            f"'10 March 2026 at 5:30pm' {DAY_ALONE}. Write the day alone, as in 2026-03-10.",
        ),
        ("10/03/26", f"'10/03/26' has a year of two figures. {FOUR_FIGURES}"),
        ("10 March '26", f"'10 March '26' has a year of two figures. {FOUR_FIGURES}"),
        ("10 March", f"'10 March' has no year of four figures. {FOUR_FIGURES}"),
        ("10/3", f"'10/3' has no year of four figures. {FOUR_FIGURES}"),
        ("March", f"'March' has no year of four figures. {FOUR_FIGURES}"),
        (
            "Easter 2026",
            (
                "'Easter 2026' is several days. "
                "Write Easter Sunday and the year, 'before' or 'after' it, or a range of dates."
            ),
        ),
        (
            "Monday 3 March 2026",
            (
                "'Monday 3 March 2026' has the wrong day of the week: 3 March 2026 is a Tuesday. "
                "Check the date, or leave the day of the week out: 2026-03-03."
            ),
        ),
        (
            "from 10 March 2026 to 1 March 2026",
            (
                "'from 10 March 2026 to 1 March 2026' runs backwards. "
                "Write the earlier date first: 2026-03-01..2026-03-10."
            ),
        ),
        (
            "spring 2026",
            (
                "'spring 2026' has 'spring' where a month belongs. "
                "Write the month as in March 2026, or a range as in 2026-03..2026-05."
            ),
        ),
        (
            "1 March 1066",
            "'1 March 1066' has the year 1066, which is not from 1900 to 2100. Check the year.",
        ),
        ("two weeks ago", f"'two weeks ago' cannot be read as a date. {ANY_FORM}"),
        ("2 weeks", f"'2 weeks' cannot be read as a date. {ANY_FORM}"),
        ("  ", f"'' holds no date. {ANY_FORM}"),
        ("x" * 81, f"'{'x' * 60}...' is longer than 80 characters. {ANY_FORM}"),
        ("a\x00\x1b[2Jb", f"'a??[2Jb' cannot be read as a date. {ANY_FORM}"),
        (
            "١٠ March 2026",  # noqa: RUF001 - figures that are not 0 to 9
            "'١٠ March 2026' has letters or figures that no date here is written with. "  # noqa: RUF001
            + ANY_FORM,
        ),
    ],
)
def test_the_message_says_what_was_read_and_what_to_write(text: str, message: str) -> None:
    with pytest.raises(UnreadableDate) as caught:
        parse_span(text)
    assert str(caught.value) == message


def test_its_parts_can_be_shown_apart() -> None:
    with pytest.raises(UnreadableDate) as caught:
        parse_span("between 31/02/2026 and 10/03/2026")
    assert caught.value.read == "31/02/2026"
    assert caught.value.why == "is not a date: February 2026 has 28 days"
    assert caught.value.instead.startswith("Write 2026-02-28")


def test_the_error_is_a_value_error_and_travels_between_processes() -> None:
    error = UnreadableDate("x", "is wrong", "Write y.")
    assert isinstance(error, ValueError)
    assert str(pickle.loads(pickle.dumps(error))) == "'x' is wrong. Write y."  # noqa: S301


def test_every_form_that_the_message_offers_is_read() -> None:
    for form in ["2026-03-10", "10 March 2026", "10/03/2026", "2026-03", "March 2026", "2026"]:
        assert form in ANY_FORM
        parse_span(form)
    for form in ["2026-03-01..2026-03-10", "unknown"]:
        assert form in ANY_FORM
        parse_span(form)
