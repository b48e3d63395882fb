"""Passwords that somebody who knows the desk would try first."""

from __future__ import annotations

import re
from typing import Any

from django.core.exceptions import ValidationError

WORDS = (
    *(
        "dutybound",
        "desk",
        "adviser",
        "advisor",
        "supervisor",
        "researcher",
        "administrator",
        "admin",
    ),
    *(
        "charity",
        "family",
        "families",
        "parent",
        "carer",
        "child",
        "children",
        "disabled",
        "disability",
    ),
    *(
        "council",
        "authority",
        "case",
        "casework",
        "send",
        "ehcp",
        "ehc",
        "plan",
        "school",
        "tribunal",
    ),
    *(
        "password",
        "passwort",
        "welcome",
        "letmein",
        "qwerty",
        "login",
        "signin",
        "secret",
        "england",
    ),
)
"""Words of this program, of the work that is done with it, and of signing in."""
LEFT = 8
"""How much of a password has to be left when these words, and numbers at its ends, are taken out."""
_THEM = re.compile("|".join(sorted(WORDS, key=len, reverse=True)))
_ENDS = re.compile(r"^[\W\d_]+|[\W\d_]+$")


class NotOfTheDesk:
    """A password is more than such words, the names of whoever it is for, and a year."""

    def validate(self, password: str, user: Any = None) -> None:
        """ValidationError for a password that is little else."""
        rest = _ENDS.sub("", _THEM.sub("", _without_team(password.casefold(), user)))
        if len(rest) < LEFT:
            raise ValidationError(self.get_help_text(), code="password_of_the_desk")

    def get_help_text(self) -> str:
        return "Choose words that have nothing to do with the desk, its team or its work."


def _without_team(password: str, user: Any) -> str:
    team = getattr(user, "team", None)
    for word in str(team.name if team else "").casefold().split():
        password = password.replace(word, "")
    return password
