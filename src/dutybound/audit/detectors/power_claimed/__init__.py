"""P1: a power that is not there."""
