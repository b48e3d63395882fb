"""CIN census: children, as `Child`.

- `born` is the day of birth.  An unborn child has an expected day only, and nothing is known of its birth.
- `disabled`: any code of ``Disabilities`` but NONE.  The census asks for disability in the sense of the
  Equality Act 2010, a substantial and long-term effect, as the fact does (Children Act 1989 s 17(11) asks
  no more).  NONE alone is the only way to say "not disabled"; it is the council's word, and says nothing of
  the three other limbs of s 17(11).  No code at all says nothing; nor do NONE together with a code, or
  codes that nobody knows.
- `mental_disorder`: AUT, which the Act's "mental disorder of any kind" covers.  LD is *learning* in the
  census, not learning disability, and HEAR and VIS are not deafness and blindness: nothing is made of them.
"""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from dutybound.law.england.vocabulary import Child
from dutybound.reference.codes import code_list
from dutybound.returns.recorded.making import Matters
from dutybound.returns.recorded.telling import Facts, on

FACTS: Facts = {
    Child.born: on(pl.col("person_birth_date")),
    Child.disabled: pl.when(pl.col("any_disability") & pl.col("no_disability"))
    .then(None)
    .when(pl.col("any_disability"))
    .then(pl.lit(value=True))
    .when(pl.col("no_disability") & ~pl.col("strange_code"))
    .then(pl.lit(value=False)),
    Child.mental_disorder: pl.when(pl.col("autism") & ~pl.col("no_disability")).then(
        pl.lit(value=True)
    ),
}
_MARKS = ("any_disability", "no_disability", "strange_code", "autism")


def children(frames: Mapping[str, pl.DataFrame]) -> Matters:
    """Every child of the return."""
    marked = frames["children"].join(
        marks(frames["disabilities"]), on="child", how="left", maintain_order="left"
    )
    known = marked.with_columns(pl.col(name).fill_null(value=False) for name in _MARKS)
    return Matters(Child, known.with_columns(id="child"), FACTS)


def marks(disabilities: pl.DataFrame) -> pl.DataFrame:
    """Of each child with any code of disability: what the codes say."""
    listed = [code for code in code_list("cin-disability").meanings if code != "NONE"]
    code = pl.col("disability").str.strip_chars().str.to_uppercase()
    none = code == "NONE"
    return (
        disabilities.filter(pl.col("disability").is_not_null())
        .group_by("child", maintain_order=True)
        .agg(
            code.is_in(listed).any().alias("any_disability"),
            none.any().alias("no_disability"),
            (~code.is_in(listed) & ~none).any().alias("strange_code"),
            (code == "AUT").any().alias("autism"),
        )
    )
