"""Publishing an audit: only with all that fairness needs, and whole or not at all."""

from dutybound.audit.publishing.details import Publication, read_details
from dutybound.audit.publishing.pages import pages

__all__ = ["Publication", "pages", "read_details"]
