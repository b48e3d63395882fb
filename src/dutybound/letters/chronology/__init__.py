"""A dated chronology with its sources, what proves each date, and what is missing."""
