"""Readers of rules: one case with reasons, many cases as columns, plain English."""

from dutybound.engine.cases import Account, Case, Occurrence, Record
from dutybound.engine.check import Result, check
from dutybound.engine.findings import Answer, Days, Finding, Open, Reason
from dutybound.engine.receipt import Receipt
from dutybound.engine.solicitor import needs_a_solicitor

__all__ = [
    "Account",
    "Answer",
    "Case",
    "Days",
    "Finding",
    "Occurrence",
    "Open",
    "Reason",
    "Receipt",
    "Record",
    "Result",
    "check",
    "needs_a_solicitor",
]
