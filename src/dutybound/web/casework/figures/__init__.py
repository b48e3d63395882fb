"""What many cases say together: a fixed set of tables a year, from which nobody can be worked out."""
