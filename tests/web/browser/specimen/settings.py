"""The pages' own settings, but with specimen pages in place of the family's."""

from __future__ import annotations

from pathlib import Path

from dutybound.web.settings import *  # noqa: F403
from dutybound.web.settings import LANGUAGES, TEMPLATES

ROOT_URLCONF = "tests.web.browser.specimen.urls"
TEMPLATES[0]["DIRS"] = [*TEMPLATES[0]["DIRS"], Path(__file__).parent / "templates"]
# A made-up language that runs from right to left: Django knows Arabic to be one.
LANGUAGES = [*LANGUAGES, ("ar", "Pseudo")]
