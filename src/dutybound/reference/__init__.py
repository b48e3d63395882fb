"""National lists that returns are read against: authorities, codes, neighbours, published figures.

Everything ships inside the package, and nothing here knows law.  Sources and licences: README.md beside
this file.
"""
