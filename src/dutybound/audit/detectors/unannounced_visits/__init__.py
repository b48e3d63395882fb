"""B3: visits without an appointment."""
