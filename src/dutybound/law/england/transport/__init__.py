"""Travel to school and college."""
