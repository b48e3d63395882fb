"""Invented names, drawn by chance: any likeness to a family that lives is chance too."""

from __future__ import annotations

from random import Random

_FAMILY = (
    "Abara", "Ainsley", "Akhtar", "Ashdown", "Bexley", "Birkett", "Bose", "Brannock", "Calloway",
    "Chaudhry", "Corrigan", "Dankworth", "Demir", "Eastwell", "Fairhurst", "Farouk", "Gethin",
    "Gillespie", "Hallam", "Haydock", "Idowu", "Ingram", "Jesmond", "Kaczmarek", "Kettley",
    "Lachlan", "Lindqvist", "Mabey", "Marwood", "Mensah", "Nazari", "Nuttall", "Oakshott", "Okonjo",
    "Pemberly", "Pryce", "Quayle", "Rahimi", "Rookwood", "Sandiford", "Selby", "Tamworth",
    "Thackray", "Uddin", "Vance", "Varley", "Wetherby", "Wycliff", "Yardley", "Zielinska",
)  # fmt: skip
_GIVEN = (
    "Ada", "Amir", "Bel", "Callum", "Dee", "Esme", "Farida", "Gwen", "Hari", "Ines", "Jonah", "Kit",
    "Lena", "Mo", "Nia", "Owen", "Priya", "Quinn", "Rosa", "Sami", "Tess", "Uma", "Viv", "Wren",
    "Yusuf", "Zara",
)  # fmt: skip
TEAM = (
    "Alma Sedgewick", "Bilal Norcross", "Carys Demain", "Dov Hartnell", "Edie Mbaye",
    "Frank Oyelowo", "Greta Lamb", "Hugh Pinder",
)  # fmt: skip
"""Five advisers, a supervisor, a researcher and an administrator."""


def family(draw: Random) -> str:
    """What a case is called."""
    return draw.choice(_FAMILY)


def made_up(draw: Random) -> str:
    """A name for a family that gives none."""
    return f"{draw.choice(_GIVEN)} of the {draw.choice(('bridge', 'garden', 'harbour', 'hill'))}"


def parent(draw: Random, called: str) -> str:
    """Whoever calls."""
    return f"{draw.choice(_GIVEN)} {called}, {draw.choice(('mother', 'father', 'grandmother'))}"


def telephone(draw: Random) -> str:
    """A number of the range that is kept free for drama: it rings nowhere."""
    return f"07700 900{draw.randrange(1000):03d}"
