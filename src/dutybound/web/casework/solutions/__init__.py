"""Solutions: what an adviser learned about a problem, checked by another, and published for everybody."""
