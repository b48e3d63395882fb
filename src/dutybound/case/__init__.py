"""The case file: its schema, loading, saving, and clear errors."""

from dutybound.case.errors import CaseFileError, CaseFileProblems
from dutybound.case.loading import case_from_node, load_case, parse_case
from dutybound.case.saving import case_document, case_text, save_case
from dutybound.case.schema import case_schema

__all__ = [
    "CaseFileError",
    "CaseFileProblems",
    "case_document",
    "case_from_node",
    "case_schema",
    "case_text",
    "load_case",
    "parse_case",
    "save_case",
]
