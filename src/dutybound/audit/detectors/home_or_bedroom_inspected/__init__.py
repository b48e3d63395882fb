"""B2: the home, or the child's bedroom, is inspected."""
