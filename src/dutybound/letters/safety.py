"""Safety before law: where a solicitor comes before any letter."""

from __future__ import annotations

from collections.abc import Iterable

from dutybound.engine import Finding, needs_a_solicitor
from dutybound.letters.desk import Desk

GET_A_SOLICITOR = (
    "Get a solicitor now; it may be free. There is a child protection enquiry, a police matter or a court "
    "case in what you told. Show the solicitor every letter before you send it."
)


def solicitor_first(desk: Desk, findings: Iterable[Finding] = ()) -> str:
    """What to say before anything else; "" where nothing tells of an enquiry, the police or a court.

    One account of it is enough, whoever gives it.  It is said for every letter of such a case, whatever
    the letter is about.
    """
    asked = any(r.id == "solicitor" for f in findings for r in f.rule.remedies)
    return GET_A_SOLICITOR if asked or needs_a_solicitor(desk.result.case) else ""
