"""CIN census: enquiries under section 47, as `Enquiry`.

- `opened` and `strategy_discussion` are ``S47ActualStartDate``: the census dates an enquiry by the strategy
  discussion that started it, as its own target day for the conference (15 working days on) shows.
- `conference` is ``DateOfInitialCPC`` of the enquiry.  The same item on the episode belongs to no one
  enquiry and is left alone.
- `conference_called`: yes where a conference was held, no where ``ICPCnotRequired`` is true.  False says
  only that nobody ruled one out; an empty day is not "none was held".
"""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from dutybound.law.england.vocabulary import Enquiry
from dutybound.returns.recorded.making import Matters
from dutybound.returns.recorded.telling import Facts, on

_BEGAN, _CONFERENCE = pl.col("s47_actual_start_date"), pl.col("date_of_initial_cpc")

FACTS: Facts = {
    Enquiry.opened: on(_BEGAN),
    Enquiry.strategy_discussion: on(_BEGAN),
    Enquiry.conference: on(_CONFERENCE),
    Enquiry.conference_called: pl.when(_CONFERENCE.is_not_null())
    .then(pl.lit(value=True))
    .when(pl.col("icpc_not_required"))
    .then(pl.lit(value=False)),
}


def enquiries(frames: Mapping[str, pl.DataFrame]) -> Matters:
    """Every enquiry of the return."""
    return Matters(Enquiry, frames["section47"].with_columns(id="section47"), FACTS)
