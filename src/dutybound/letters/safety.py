"""Safety before law: whether a case needs a solicitor before it needs a letter."""

from __future__ import annotations

from collections.abc import Iterable

from dutybound.engine import Case, Finding, Occurrence, Record
from dutybound.engine.cases import Value
from dutybound.language import TRUE
from dutybound.letters.desk import Desk

GET_A_SOLICITOR = (
    "Get a solicitor now; it may be free. There is a child protection enquiry, a police matter or a court "
    "case in what you told. Show the solicitor every letter before you send it."
)

_SIGNS: dict[str, dict[str, frozenset[str]]] = {
    "enquiry": {
        "raised": frozenset(),
        "fii_raised_by": frozenset({"doctor", "school", "social-care", "someone-else"}),
        "opened": frozenset(),
        "emergency_protection": frozenset(),
        "strategy_discussion": frozenset(),
        "conference_called": frozenset(),
        "conference": frozenset(),
    },
    "referral": {"route": frozenset({"section-47-enquiry"})},
    "visit": {
        "purpose": frozenset({"section-47"}),
        "court_order": frozenset(),
        "police_powers": frozenset(),
        "said": frozenset(
            {
                "refusal-leads-to-section-47",
                "section-47-lets-us-in",
                "will-apply-for-order",
                "police-can-come-in",
            }
        ),
    },
    "complaint": {
        "about": frozenset({"care-or-protection-order", "section-47-or-conference"}),
        "on_hold": frozenset(),
    },
}
"""What tells of an enquiry, the police or a court: by kind of matter, the fields, and which answers of a
choice or of what was said do (for the others, that it is so or has happened)."""


def solicitor_first(desk: Desk, findings: Iterable[Finding] = ()) -> str:
    """What to say before anything else; "" where nothing tells of an enquiry, the police or a court.

    One account of it is enough, whoever gives it.  It is said for every letter of such a case, whatever
    the letter is about.
    """
    asked = any(r.id == "solicitor" for f in findings for r in f.rule.remedies)
    return GET_A_SOLICITOR if asked or needs_a_solicitor(desk.result.case) else ""


def needs_a_solicitor(case: Case) -> bool:
    """Whether anything told speaks of a child protection enquiry, the police or a court."""
    return any(_tells(record) for record in case.all_records())


def _tells(record: Record) -> bool:
    signs = _SIGNS.get(record.matter.key, {})
    return any(
        _is_sign(account.value, signs[field.name])
        for field, accounts in record.accounts.items()
        if field.name in signs
        for account in accounts
    )


def _is_sign(value: Value, answers: frozenset[str]) -> bool:
    if isinstance(value, frozenset):
        return bool(value & answers)
    if isinstance(value, Occurrence):
        return value.state is TRUE
    return value is TRUE
