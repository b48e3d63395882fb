"""A8: need counts only where parents cannot cope, the family is near breaking, or relatives cannot help."""
