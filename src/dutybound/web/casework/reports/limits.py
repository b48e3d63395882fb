"""How much may be sent to the page that makes a report."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from dutybound.web.watch.limits import LIMITS, MOST_BYTES

TEXT_LETTERS: Final = 300_000
TEXT_BYTES: Final = 4 * TEXT_LETTERS
DOCUMENT_BYTES: Final = MOST_BYTES
TEMPLATE_BYTES: Final = 5_000_000
ALL_BYTES: Final = TEXT_BYTES + DOCUMENT_BYTES + TEMPLATE_BYTES
LONG: Final = replace(LIMITS, pages=600, characters=2_000_000, blocks=50_000, clauses=40_000)
"""A consultation is longer than a council's page; memory and time are as narrow."""
