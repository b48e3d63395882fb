"""One HTML report a run, in two versions: for the authority itself, and for publication."""

from dutybound.evidence.report.page import for_authority, for_publication, publication_of
from dutybound.evidence.report.run import Covered, Run

__all__ = ("Covered", "Run", "for_authority", "for_publication", "publication_of")
