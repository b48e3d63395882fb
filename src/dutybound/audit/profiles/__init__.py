"""Profiles: what is looked for in a kind of document."""
