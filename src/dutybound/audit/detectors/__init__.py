"""Detectors, one small folder each with its examples: a category, and what in a clause shows it."""
