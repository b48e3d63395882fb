"""Invented returns of England's authorities, of any size, with their faults and their truths.

`simulate` writes them.  How many of what, and how long things take, follows what is published of each
authority (`reference/published`); nobody in them lives.  The same seed gives the same bytes, however many
processes write them.
"""

from dutybound.simulate.folder import NotSimulated
from dutybound.simulate.running import Simulation, simulate

__all__ = ("NotSimulated", "Simulation", "simulate")
