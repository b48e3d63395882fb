"""Twenty-four made-up rules that other engines can express as well: twelve conditions, twelve duties.

`data.py` draws the facts, `rules.py` says the rules in our language, `in_openfisca.py` and `in_polars.py` say
them again; all give the same answers, by a sum of every column (`answers.py`).  `comparing.py` runs
them in turn.
"""
