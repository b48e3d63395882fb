"""What one matter is called among several of its kind: "the second review (10 March 2026)"."""

from __future__ import annotations

from django.utils.translation import gettext as _

from dutybound.days import ALL_TIME, FIRST, Span
from dutybound.engine.cases import Case, Occurrence, Record
from dutybound.engine.prose import ordinal
from dutybound.language import Event
from dutybound.language.truth import TRUE

A_YEAR = 366
_FIRST_FEW = ("first", "second", "third", "fourth", "fifth", "sixth")


def label(case: Case, record: Record) -> str:
    """The matter by its place among its kind and a day of its own, if there is one; "" for an only one."""
    alike = [one.id for one in case.records(record.matter)]
    if len(alike) < 2:
        return ""
    place = alike.index(record.id)
    which = _FIRST_FEW[place] if place < len(_FIRST_FEW) else ordinal(place + 1)
    when = _when(record)
    noun = record.matter.noun
    return _("the %(which)s %(noun)s") % {"which": which, "noun": noun} + (
        f" ({when})" if when else ""
    )


def _when(record: Record) -> str:
    for name, field in record.matter.fields.items():
        accounts = record.accounts.get(record.matter.fields[name], ())
        if isinstance(field, Event) and accounts:
            value = accounts[0].value
            if isinstance(value, Occurrence) and value.state is TRUE and _is_told(value.span):
                return value.span.words()
    return ""


def _is_told(span: Span) -> bool:
    """Whether a span says more than that it was some day of a life."""
    return span != ALL_TIME and span.earliest != FIRST and span.latest - span.earliest <= A_YEAR
