"""A12: an age or a place that is narrower than the law."""
