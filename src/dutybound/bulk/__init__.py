"""Many children at once: from an authority's returns to every rule's status, figures and a report.

`running.run` reads files, makes tables of them (`returns.recorded`), reads the rules over the tables
(`engine.columns`), and writes findings, children, quality and figures (`evidence`) into a folder that a later
run goes on from.  Nothing leaves the machine.
"""
