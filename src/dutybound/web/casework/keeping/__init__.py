"""Keeping cases well: nothing is lost, everything can be forgotten, and a new rulebook surprises nobody."""
