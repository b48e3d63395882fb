"""What is printed in the place of a placeholder."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Printed:
    """A figure or a reference as it stands in a text ("" for only a note), and what its note says."""

    text: str
    note: str
