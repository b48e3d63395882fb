"""B4: the parents' fitness is made the centre."""
