"""Equality: discrimination, reasonable adjustments, and where to claim."""
