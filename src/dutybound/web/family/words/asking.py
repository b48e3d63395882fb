"""Stands in until the words are written."""

ASKING = None
