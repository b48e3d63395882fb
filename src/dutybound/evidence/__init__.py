"""Evidence: the findings of many children as figures, charts and reports, for an authority and for anybody.

It counts what the law's readers found; it works out no law.  What is for the authority itself says so on
every page, and what is for publication goes through `disclosure`, which no query can get round.
"""
