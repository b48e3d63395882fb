"""An audit set out: as a report to read, as data, as a table, as a Word document; and two audits compared.

`run_of` puts a receipt to what was found, and everything else is made of the `Run`.  The same documents
give the same bytes.
"""

from dutybound.audit.reporting.as_csv import as_csv
from dutybound.audit.reporting.as_json import as_json, json_text
from dutybound.audit.reporting.as_paper import as_docx, as_paper
from dutybound.audit.reporting.comparing import (
    Comparison,
    compare,
    comparison_as_json,
    comparison_report,
)
from dutybound.audit.reporting.receipt import Run, run_of
from dutybound.audit.reporting.report import report
from dutybound.audit.reporting.saved import load_run, read_run

__all__ = [
    "Comparison",
    "Run",
    "as_csv",
    "as_docx",
    "as_json",
    "as_paper",
    "compare",
    "comparison_as_json",
    "comparison_report",
    "json_text",
    "load_run",
    "read_run",
    "report",
    "run_of",
]
