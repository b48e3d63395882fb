"""A3: conditions that are named are shut out."""
