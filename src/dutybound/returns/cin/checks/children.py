"""What cannot be so of a child: ids, birth, sex, ethnicity, disability."""

from __future__ import annotations

import polars as pl

from dutybound.returns.cin.checks.rules import AS_AT, Rule, rule

_ID = pl.col("la_child_id")
_UPN = pl.col("upn")
_WHY_NONE = pl.col("upn_unknown")
_BORN = pl.col("person_birth_date")
_EXPECTED = pl.col("expected_person_birth_date")
_DIED = pl.col("person_death_date")
_SEX = pl.col("sex").str.to_uppercase()
_CODE = pl.col("disability")

LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
"""The 23 letters of a unique pupil number: I, O and S are left out."""
_SHAPE = rf"^[{LETTERS}][0-9]{{11}}[0-9{LETTERS}]$"


def check_letter(upn: pl.Expr) -> pl.Expr:
    """The letter that a unique pupil number ought to begin with (DfE, "Unique pupil numbers").

    Each of the 12 places after it is multiplied by its own place, 2 to 13; the sum over 23 leaves the
    letter's number.  A temporary number has a letter at its end, which counts as that letter's number.
    """
    last = upn.str.slice(12, 1).replace_strict(
        {letter: str(place) for place, letter in enumerate(LETTERS)},
        default=upn.str.slice(12, 1),
        return_dtype=pl.String,
    )
    figures = upn.str.slice(1, 11).cast(pl.Int64, strict=False)
    places = (figures // 10 ** (10 - place) % 10 * (place + 2) for place in range(11))
    total = pl.sum_horizontal(*places, last.cast(pl.Int64, strict=False) * 13)
    return (total % 23).replace_strict(
        dict(enumerate(LETTERS)), default=None, return_dtype=pl.String
    )


_WELL_FORMED = _UPN.str.contains(_SHAPE)
_MISFIT = _WELL_FORMED & (_UPN.str.slice(0, 1) != check_letter(_UPN))
NUMBERS_ARE_REAL = (_MISFIT.sum() * 2 <= _WELL_FORMED.sum()) | (_MISFIT.sum() < 10)
"""Whether most numbers fit their letter. If not, they were invented or disguised: `whole` says so once."""

CHILDREN: tuple[Rule, ...] = (
    rule(
        "child-id-missing",
        "error",
        "children.LAchildID",
        "The child has no id.",
        "Give one: without it the child cannot be followed from year to year.",
        _ID.is_null(),
    ),
    rule(
        "child-id-repeated",
        "error",
        "children.LAchildID",
        "More than one child has this id. They are kept apart here.",
        "If it is one child, put the episodes together under one <Child>; if not, give each its own id.",
        _ID.is_not_null() & _ID.is_duplicated(),
    ),
    rule(
        "child-id-form",
        "error",
        "children.LAchildID",
        "An id has at most 20 letters and figures, and nothing else.",
        "Write it without spaces and signs.",
        ~_ID.str.contains(r"^[A-Za-z0-9]{1,20}$"),
    ),
    rule(
        "upn-missing",
        "error",
        "children.UPN",
        "There is neither a unique pupil number nor a reason why not.",
        "Give the number, or the reason (UPNunknown).",
        _UPN.is_null() & _WHY_NONE.is_null(),
    ),
    rule(
        "upn-and-why-not",
        "error",
        "children.UPNunknown",
        "There is a unique pupil number, and a reason why there is none.",
        "Leave out the one that is wrong.",
        _UPN.is_not_null() & _WHY_NONE.is_not_null(),
    ),
    rule(
        "upn-form",
        "error",
        "children.UPN",
        "A unique pupil number is a letter (not I, O, S) and 12 figures; the last may be a letter.",
        "Copy it from the school's records.",
        ~_WELL_FORMED,
    ),
    rule(
        "upn-check-letter",
        "query",
        "children.UPN",
        "The first letter does not fit the figures: something was mistyped, or it is not a real number.",
        "Copy it from the school's records.",
        _MISFIT & NUMBERS_ARE_REAL,
    ),
    rule(
        "upn-repeated",
        "error",
        "children.UPN",
        "More than one child has this unique pupil number.",
        "If it is one child, put both under one id; if not, find out whose number it is.",
        _UPN.is_not_null() & _UPN.is_duplicated(),
    ),
    rule(
        "birth-missing",
        "error",
        "children.PersonBirthDate",
        "There is neither a day of birth nor, for an unborn child, an expected one.",
        "Give one of them.",
        _BORN.is_null() & _EXPECTED.is_null(),
    ),
    rule(
        "birth-twice",
        "error",
        "children.ExpectedPersonBirthDate",
        "There is a day of birth and an expected one.",
        "Leave out the expected day once the child is born.",
        _BORN.is_not_null() & _EXPECTED.is_not_null(),
    ),
    rule(
        "birth-after-return",
        "error",
        "children.PersonBirthDate",
        "The child was born after the return ends.",
        "Give an expected day instead, or correct the year.",
        _BORN > AS_AT,
    ),
    rule(
        "born-long-after-referral",
        "error",
        "children.PersonBirthDate",
        "The child was referred more than 40 weeks before birth.",
        "Correct the day of birth or of the referral; day and month may be swapped.",
        pl.coalesce(_BORN, _EXPECTED) > pl.col("first").dt.offset_by("40w"),
    ),
    rule(
        "over-25",
        "query",
        "children.PersonBirthDate",
        "The person was over 25 on the reference day.",
        "Correct the year of birth, or close the episode.",
        _BORN.dt.offset_by("26y") <= AS_AT,
    ),
    rule(
        "death-before-birth",
        "error",
        "children.PersonDeathDate",
        "The child died before birth.",
        "Correct one of the two days.",
        _DIED < _BORN,
    ),
    rule(
        "sex-missing",
        "error",
        "children.Sex",
        "The child's sex is not given.",
        "Give M or F; U for an unborn child, or where it is not known.",
        _SEX.is_null(),
    ),
    rule(
        "sex-of-unborn",
        "query",
        "children.Sex",
        "An unborn child has a sex recorded.",
        "Give U, or the day of birth.",
        _EXPECTED.is_not_null() & _BORN.is_null() & _SEX.is_in(["M", "F", "1", "2"]),
    ),
    rule(
        "ethnicity-missing",
        "error",
        "children.Ethnicity",
        "The child's ethnicity is not given.",
        "Give its code, or NOBT where it is not yet known.",
        pl.col("ethnicity").is_null(),
    ),
    rule(
        "disability-missing",
        "error",
        "children.Disability",
        "Something was done on a referral, and nothing says whether the child is disabled.",
        "Give a code, or NONE. It counts as not recorded until then, not as no.",
        pl.col("acted") & (pl.col("codes") == 0),
        pl.lit(None, dtype=pl.String),
    ),
    rule(
        "disability-none-and-more",
        "error",
        "children.Disability",
        "NONE stands together with a disability.",
        "Leave out the one that is wrong.",
        pl.col("none") & (pl.col("codes") > 1),
        pl.lit("NONE"),
    ),
    rule(
        "episode-missing",
        "error",
        "children.CINdetails",
        "The child has no episode.",
        "Leave the child out, or give the referral.",
        pl.col("referrals") == 0,
        pl.lit(None, dtype=pl.String),
    ),
)

DISABILITIES: tuple[Rule, ...] = (
    rule(
        "disability-repeated",
        "error",
        "disabilities.Disability",
        "The same code is given to the child more than once.",
        "Give it once.",
        _CODE.is_not_null() & pl.struct("child", "disability").is_duplicated(),
    ),
)
