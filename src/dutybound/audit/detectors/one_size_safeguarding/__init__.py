"""B8: one route for neglect and for disability."""
