"""X1: law that was replaced."""
