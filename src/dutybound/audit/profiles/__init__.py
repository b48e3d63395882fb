"""Profiles: what is looked for in a kind of document (`profile.py`), and all of them (`every.py`)."""
