"""What is already published about England's authorities: figures with their year, place and reason.

`published("timeliness")` gives one table as rows; `figure(...)` one number.  A file that somebody
downloaded of a later release is read by `read_published`: columns go by alias, without regard to case.
"""

from dutybound.reference.published.figures import ENGLAND, Figure, figure, figures_of
from dutybound.reference.published.reading import BadPublishedFile, published, read_published
from dutybound.reference.published.tables import TABLES, Table, UnknownTable

__all__ = (
    "ENGLAND",
    "TABLES",
    "BadPublishedFile",
    "Figure",
    "Table",
    "UnknownTable",
    "figure",
    "figures_of",
    "published",
    "read_published",
)
