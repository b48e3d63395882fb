"""Safety before law: whether what was told speaks of a child protection enquiry, the police or a court."""

from __future__ import annotations

from dutybound.days import LAST
from dutybound.engine.cases import Case, Record, is_known
from dutybound.engine.reader import Session
from dutybound.engine.views import View
from dutybound.language import TRUE, Condition, leaves


def needs_a_solicitor(case: Case) -> bool:
    """Whether anything told is among what its kind of matter declares to ask for a solicitor first.

    One account of it is enough, whoever gives it and whatever others say.
    """
    return any(
        _is_told(case, record, sign)
        for record in case.all_records()
        for sign in record.matter.solicitor_first
    )


def _is_told(case: Case, record: Record, sign: Condition) -> bool:
    """Whether some one account of the sign's fact makes it true."""
    (field,) = leaves(sign)
    return any(
        Session(View(case, instead={(record, field): account.value}), LAST).at(record).truth(sign)
        is TRUE
        for account in record.accounts.get(field, ())
        if is_known(account.value)
    )
