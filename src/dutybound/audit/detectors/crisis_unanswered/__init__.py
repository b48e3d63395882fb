"""P2: a parent said that it cannot go on, and nothing answers it."""
