"""What a family agreed to, and what follows where they took it back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from django import forms

from dutybound.days import Day, iso, to_date
from dutybound.web.casework.cases.errors import NoConsent
from dutybound.web.casework.day_field import DayField
from dutybound.web.casework.trail.kinds import Consent, DocumentKept, Happened, LetterMoved

GIVEN_TO, UNTIL, HOW_WITHDRAWN, WITHDRAWN_ON = "given_to", "until", "how_withdrawn", "withdrawn_on"


class Agreement(forms.Form):
    """What the family agrees to, until when, and how they can take it back."""

    given_to = forms.CharField(
        label="What the family agreed to",
        max_length=200,
        help_text="For example: that we keep what they tell us, to advise them and to write for them.",
        error_messages={"required": "Write what the family agreed to."},
    )
    until = DayField(
        label="Until when",
        help_text="The last day on which we may keep it. For example 4 March 2027.",
        missing="Give the last day on which we may keep it.",
        future=True,
    )
    how_withdrawn = forms.CharField(
        label="How they can take it back",
        max_length=200,
        initial="By telling us, in any way. We then stop, and erase what we do not have to keep.",
        error_messages={"required": "Write how they can take it back."},
    )


def consent_in(given: Mapping[str, Any]) -> dict[str, str]:
    """What `Agreement` was given, as a case keeps it."""
    until = given[UNTIL].isoformat()
    return {GIVEN_TO: given[GIVEN_TO], UNTIL: until, HOW_WITHDRAWN: given[HOW_WITHDRAWN]}


def agreed(consent: Mapping[str, str]) -> Iterator[Consent]:
    """The entry that tells of what was agreed; none where nothing was."""
    if consent:
        yield Consent(consent[GIVEN_TO], consent[UNTIL], consent[HOW_WITHDRAWN])


def is_withdrawn(consent: Mapping[str, str]) -> bool:
    """Whether the family took it back."""
    return WITHDRAWN_ON in consent


def is_over(consent: Mapping[str, str], today: Day) -> bool:
    """Whether its last day has passed; never of one that was taken back before it had one."""
    return UNTIL in consent and consent[UNTIL] < iso(today)


def need_consent(consent: Mapping[str, str], happened: Iterable[Happened], today: Day) -> None:
    """NoConsent where a letter is sent or a document put in, and what the family agreed to has ended."""
    for why in (_why_not(one, consent, today) for one in happened):
        if why:
            raise NoConsent(why)


def _why_not(one: Happened, consent: Mapping[str, str], today: Day) -> str:
    """Why the desk may not do this now; "" where it may.  How earlier letters went is still told."""
    if isinstance(one, DocumentKept):
        return why_nothing_comes_in(consent, today)
    if isinstance(one, LetterMoved) and one.state == "sent":
        return why_nothing_goes_out(consent, today)
    return ""


def why_ended(consent: Mapping[str, str], today: Day) -> str:
    """How what the family agreed to came to its end; "" where it has not."""
    if is_withdrawn(consent):
        return "The family took back what they had agreed to."
    if is_over(consent, today):
        return "What the family agreed to is over."
    return ""


def why_nothing_goes_out(consent: Mapping[str, str], today: Day) -> str:
    """Why no letter may leave the desk now, for its pages; "" where one may."""
    ended = why_ended(consent, today)
    return ended and f"{ended} No letter can go out until they agree anew."


def why_nothing_comes_in(consent: Mapping[str, str], today: Day) -> str:
    """Why no document may be put into the case now, for its page; "" where one may."""
    ended = why_ended(consent, today)
    return ended and (
        f"{ended} No document is put in until they agree anew. "
        "Give back what comes, and write down that it came."
    )


def day_of(consent: Mapping[str, str], name: str) -> date | None:
    """One of its days; None where there is none."""
    return date.fromisoformat(consent[name]) if consent.get(name) else None


def withdrawn(consent: dict[str, str], today: Day) -> None:
    """Note that it was taken back."""
    consent[WITHDRAWN_ON] = to_date(today).isoformat()
