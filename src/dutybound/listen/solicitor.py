"""Stands in until the words are written."""

SOLICITOR = None
