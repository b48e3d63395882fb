"""Settings with every table that any of our servers has, for the type checker alone: no server is run so."""

from dutybound.web.casework.settings import *  # noqa: F403
from dutybound.web.casework.settings import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "dutybound.web.vault", "dutybound.web.family"]
