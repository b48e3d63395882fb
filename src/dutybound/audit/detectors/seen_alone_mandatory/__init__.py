"""B1: the child has to be seen without the parents."""
