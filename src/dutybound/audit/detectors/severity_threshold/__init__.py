"""A1: an assessment, or the only way to one, kept for severe, profound, complex or critical need."""
