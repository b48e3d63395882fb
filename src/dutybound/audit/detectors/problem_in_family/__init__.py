"""B6: the difficulty is put down to the family."""
