"""What is odd about a return taken whole, though each of its records may be right.

Rates are held against England's only where a return is large enough for chance to be ruled out in practice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import polars as pl

from dutybound.returns.cin.checks.children import NUMBERS_ARE_REAL
from dutybound.returns.cin.layout import (
    ASSESSMENTS,
    CHILDREN,
    DISABILITIES,
    EPISODES,
    FACTORS,
    PRE_PROCEEDINGS,
)
from dutybound.returns.quality import Check, one_issue

Modules = Mapping[str, pl.DataFrame]

ENOUGH = 100
"""Records below which a share says little."""
FEWEST_CODES = 8
LEAST_DISABLED = 0.04
"""England: about one child in eight has a disability recorded (DfE, 2020 and 2022)."""
MOST_NFA = 0.5
"""England: about one referral in fifteen is closed at once (DfE, 2025)."""


def _query(id: str, module: str, field: str, says: str, do: str) -> Check:
    return Check(f"cin.{id}", "query", module, field, says, do)


NO_CHILDREN = Check(
    "cin.children-none",
    "error",
    CHILDREN,
    "Child",
    "The return has no child.",
    "Export it again, with the records in it.",
)
NO_ASSESSMENTS = _query(
    "assessments-none",
    ASSESSMENTS,
    "Assessments",
    "There are referrals, and no assessment at all.",
    "Export the return again with assessments. Without them nothing can be said about their time.",
)
ALL_NFA = _query(
    "nfa-nearly-all",
    EPISODES,
    "ReferralNFA",
    "More than half of the referrals were closed at once; in England it is about one in fifteen.",
    "See how your program fills ReferralNFA: it may put true everywhere.",
)
FEW_CODES = _query(
    "disability-codes-few",
    DISABILITIES,
    "Disability",
    f"Fewer than {FEWEST_CODES} of the codes for disability are used in the whole return.",
    "See whether your program keeps only some, or puts most children under one.",
)
ONE_CODE_EACH = _query(
    "disability-one-each",
    DISABILITIES,
    "Disability",
    "No child has more than one code for disability.",
    "See whether your program exports only the first.",
)
FEW_DISABLED = _query(
    "disabled-few",
    DISABILITIES,
    "Disability",
    "Very few children have a disability recorded; in England it is about one in eight.",
    "See whether disability is recorded where it should be. Shares by disability will be too small to use.",
)
NONE_STATED = _query(
    "disability-none-never",
    DISABILITIES,
    "Disability",
    "NONE, the only way to say that a child is not disabled, is never used.",
    "See whether your program leaves it out. Children without a code count as not recorded, not as no.",
)
STARTS_ON_REFERRAL = _query(
    "assessments-start-on-referral",
    ASSESSMENTS,
    "AssessmentActualStartDate",
    "Every assessment begins on the day of the referral.",
    "See whether your program copies the day. The clock from referral and the clock from start cannot be "
    "told apart.",
)
NO_FACTORS = _query(
    "factors-none",
    FACTORS,
    "AssessmentFactors",
    "There are finished assessments, and no factor at all.",
    "Export the return again with the factors.",
)
MIXED_SEX = _query(
    "sex-two-codings",
    CHILDREN,
    "Sex",
    "Some children's sex is written as a letter, and some as a figure.",
    "Give M, F or U for every child.",
)
NUMBERS_INVENTED = _query(
    "upn-mostly-misfits",
    CHILDREN,
    "UPN",
    "The first letter of most unique pupil numbers does not fit: they are invented, or were disguised.",
    "Nothing can be joined with other returns by them, unless those were disguised the same way.",
)
OUTCOMES_UNKNOWN = _query(
    "pre-proceedings-outcomes-unknown",
    PRE_PROCEEDINGS,
    "PPOutcome",
    "No list of these codes has been published that we found; they are kept as written and not checked.",
    "Check them against the specification.",
)


def whole_return(told: Modules) -> Iterator[pl.DataFrame]:
    """The issues of the return as a whole."""
    for check, is_so in _LOOKS:
        found = is_so(told)
        if found:
            yield one_issue(check, value=found if isinstance(found, str) else None)


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole}"


def _no_children(told: Modules) -> bool:
    return told[CHILDREN].is_empty()


def _no_assessments(told: Modules) -> bool:
    acted = told[EPISODES].filter(~pl.col("referral_nfa").fill_null(value=False))
    several = len(acted) >= 20 or len(told[EPISODES]) >= ENOUGH
    return several and told[ASSESSMENTS].is_empty()


def _all_nfa(told: Modules) -> str | None:
    given = told[EPISODES]["referral_nfa"].drop_nulls()
    closed = int(given.sum())
    many = len(given) >= ENOUGH and closed > MOST_NFA * len(given)
    return _share(closed, len(given)) if many else None


def _few_codes(told: Modules) -> str | None:
    given = _codes(told)
    used = given.n_unique()
    return f"{used} codes" if len(given) >= ENOUGH and used < FEWEST_CODES else None


def _one_code_each(told: Modules) -> bool:
    disabled = _codes(told)
    return len(disabled) >= ENOUGH and bool((told[CHILDREN]["codes"] <= 1).all())


def _few_disabled(told: Modules) -> str | None:
    children = told[CHILDREN]
    codes = told[DISABILITIES].filter(pl.col("disability") != "NONE")
    disabled = codes["child"].n_unique()
    few = len(children) >= 5 * ENOUGH and disabled < LEAST_DISABLED * len(children)
    return _share(disabled, len(children)) if few else None


def _none_stated(told: Modules) -> bool:
    codes = told[DISABILITIES]["disability"]
    return len(told[CHILDREN]) >= ENOUGH and not (codes == "NONE").any()


def _starts_on_referral(told: Modules) -> bool:
    both = told[ASSESSMENTS].select(
        same=pl.col("assessment_actual_start_date") == pl.col("cin_referral_date")
    )["same"]
    return len(both.drop_nulls()) >= ENOUGH and bool(both.all())


def _no_factors(told: Modules) -> bool:
    finished = told[ASSESSMENTS]["assessment_authorisation_date"].drop_nulls()
    return len(finished) >= 20 and told[FACTORS].is_empty()


def _mixed_sex(told: Modules) -> bool:
    given = told[CHILDREN]["sex"].drop_nulls()
    figures = given.str.contains(r"^[0-9]$")
    return bool(figures.any()) and not bool(figures.all())


def _numbers_invented(told: Modules) -> bool:
    return not told[CHILDREN].select(NUMBERS_ARE_REAL).item()


def _outcomes_unknown(told: Modules) -> str | None:
    given = told[PRE_PROCEEDINGS]["pp_outcome"].drop_nulls().unique().sort()
    return ", ".join(given) if len(given) else None


def _codes(told: Modules) -> pl.Series:
    codes = told[DISABILITIES]["disability"].drop_nulls()
    return codes.filter(codes != "NONE")


_LOOKS: tuple[tuple[Check, Callable[[Modules], bool | str | None]], ...] = (
    (NO_CHILDREN, _no_children),
    (NO_ASSESSMENTS, _no_assessments),
    (ALL_NFA, _all_nfa),
    (FEW_CODES, _few_codes),
    (ONE_CODE_EACH, _one_code_each),
    (FEW_DISABLED, _few_disabled),
    (NONE_STATED, _none_stated),
    (STARTS_ON_REFERRAL, _starts_on_referral),
    (NO_FACTORS, _no_factors),
    (MIXED_SEX, _mixed_sex),
    (NUMBERS_INVENTED, _numbers_invented),
    (OUTCOMES_UNKNOWN, _outcomes_unknown),
)
