"""Runs without figures and reports, which take longer than all the rest of a small one."""

from functools import partial

from dutybound.bulk.running import run

tables = partial(run, with_report=False)
