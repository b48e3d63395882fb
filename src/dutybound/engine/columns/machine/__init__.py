"""The machine: rules over columns as programs of a few compiled operations.

`writer.py` and `steps.py` write a rule as a program on a sheet (`sheet.py`), `plans.py` puts the programs of
some rules together for tables of one shape, `running.py` runs them over rows.  Only `compiled/` needs
numba.
"""
