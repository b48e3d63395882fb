"""Stands in until the words are written."""

START = None
