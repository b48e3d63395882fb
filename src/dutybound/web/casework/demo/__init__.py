"""A desk full of invented families, so that everything can be seen.  Nobody in it lives."""
