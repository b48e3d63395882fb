"""National data returns, read: what they hold, where they are faulty, what they do not say.

`reading.read_returns` finds out what a file or folder is, by what it holds, and reads it.  `model` has what
comes out, `quality` how a fault is told, `values` how dates and booleans are read, `xml` how a large file is
read in little memory.  A folder for each kind of return: `cin`, `sen2`, `annex_a`, `csc_api`.

Needs polars (`dutybound[bulk]`).  Knows no law, but for `recorded`: what a return's days say in the
rulebook's words.
"""
