"""Disabled children's social care."""
