"""A11: requests are closed, paused, capped, or held without a time."""
