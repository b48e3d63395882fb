"""Dutybound as pages: the family's own, and an interface for other programs."""
