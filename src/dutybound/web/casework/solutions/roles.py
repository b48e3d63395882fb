"""Who may do what with a solution.  It is about no case, so whoever works at the desk may read it."""

from __future__ import annotations

from dutybound.web.casework.people.roles import Role

READ = set(Role)
WRITE = {Role.ADVISER, Role.SUPERVISOR}
PUBLISH = {Role.SUPERVISOR, Role.ADMINISTRATOR}
