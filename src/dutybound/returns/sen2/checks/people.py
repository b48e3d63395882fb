"""Checks of the children and young people themselves."""

from __future__ import annotations

from datetime import date

import polars as pl

from dutybound.returns.sen2.checks.look import Look, code, error, query

_UPN = r"^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$"
_UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
_POSTCODE = r"^(?:GIR ?0AA|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2})$"
_EXPECTED = "expected letter"


def years_before(day: date, years: int) -> date:
    """The day so many years earlier: born on or before it is so old by `day` (29 February: 1 March)."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return date(day.year - years, 3, 1)


def looks(day: date) -> tuple[Look, ...]:
    """The checks of the module "person"."""
    return (*_birth(day), *_numbers(day), *_rest())


def _birth(day: date) -> tuple[Look, ...]:
    born = pl.col("personbirthdate")
    return (
        Look(
            error(
                *("person", "personbirthdate", "no-date-of-birth"),
                "No date of birth is known, so nothing that turns on age can be worked out.",
                "Enter it.",
            ),
            born.is_null(),
        ),
        Look(
            error(
                *("person", "personbirthdate", "born-after-census-day"),
                f"The date of birth is after the census day, {day}.",
                "Correct it; the day and the month may have changed places.",
            ),
            born > day,
        ),
        Look(
            query(
                *("person", "personbirthdate", "over-25"),
                "The person was 26 or older on the census day; a plan can last only until the end of the "
                "school year in which they turn 25.",
                "Check the date of birth, and whether the plan has ceased.",
            ),
            born <= years_before(day, 26),
        ),
    )


def _numbers(day: date) -> tuple[Look, ...]:
    upn, reason = pl.col("upn"), code("upnunknown")
    shaped = upn.str.to_uppercase().str.contains(_UPN)
    return (
        Look(
            error(
                *("person", "upn", "upn-shape"),
                "A unique pupil number is a letter, eleven digits, and a digit or letter.",
                "Correct it; no other return can be joined to this child by it.",
            ),
            ~shaped,
        ),
        Look(
            query(
                *("person", "upn", "upn-check-letter"),
                "The first letter is not the one that the other twelve signs give, so one of them is wrong.",
                "Compare it with the school's record.",
            ),
            shaped & (_check_letter(upn) != upn.str.slice(0, 1).str.to_uppercase()),
        ),
        Look(
            error(
                *("person", "upn", "same-upn"),
                "Another child or young person in this return has this number.",
                "If they are one, join their records; if not, correct the number.",
            ),
            upn.is_not_null() & upn.str.to_uppercase().is_duplicated(),
        ),
        Look(
            query(
                *("person", "upnunknown", "no-upn"),
                "There is neither a number (UPN or ULN) nor a reason why there is none.",
                "Enter the number, or the reason.",
            ),
            upn.is_null() & reason.is_null() & pl.col("uniquelearnernumber").is_null(),
        ),
        Look(
            query(
                *("person", "upnunknown", "upn-and-reason"),
                "There is a number, and a reason why there is none.",
                "Take one of them out.",
            ),
            upn.is_not_null() & reason.is_not_null(),
        ),
        Look(
            query(
                *("person", "upnunknown", "reason-not-for-this-age"),
                "The reason is that the child is not of school age, and the child is seven or older.",
                "Enter the number, or another reason.",
            ),
            (reason == "UN1") & (pl.col("personbirthdate") <= years_before(day, 7)),
        ),
    )


def _rest() -> tuple[Look, ...]:
    return (
        Look(
            query(
                *("person", "uniquelearnernumber", "uln-shape"),
                "A unique learner number is ten digits.",
                "Correct it.",
            ),
            ~pl.col("uniquelearnernumber").str.contains(r"^[1-9][0-9]{9}$"),
        ),
        Look(
            query(
                *("person", "postcode", "postcode-shape"),
                "This is not how a postcode is written.",
                "Correct it.",
            ),
            ~pl.col("postcode").str.to_uppercase().str.contains(_POSTCODE),
        ),
        Look(
            query(
                *("person", "sex", "sex-missing"),
                "Sex is not recorded.",
                "Enter it: figures by sex leave this child out.",
            ),
            pl.col("sex").is_null(),
        ),
        Look(
            query(
                *("person", "ethnicity", "ethnicity-missing"),
                "Ethnicity is not recorded.",
                "Enter it, or the code for 'not yet obtained'.",
            ),
            pl.col("ethnicity").is_null(),
        ),
    )


def _check_letter(upn: pl.Expr) -> pl.Expr:
    """The letter that the twelve signs after it give: their sum, weighed 2 to 13, by 23."""
    letters = list(_UPN_LETTERS)
    places = pl.sum_horizontal(
        *(
            upn.str.slice(place, 1).cast(pl.Int32, strict=False) * (place + 1)
            for place in range(1, 12)
        ),
        _last_sign(upn) * 13,
    )
    return (places % 23).replace_strict(range(23), letters, default=None, return_dtype=pl.String)


def _last_sign(upn: pl.Expr) -> pl.Expr:
    """The thirteenth sign's value: a digit's own, or of a letter (a temporary number) its place."""
    sign = upn.str.slice(12, 1).str.to_uppercase()
    signs = [*"0123456789", *_UPN_LETTERS]
    return sign.replace_strict(signs, [*range(10), *range(23)], default=None, return_dtype=pl.Int32)
