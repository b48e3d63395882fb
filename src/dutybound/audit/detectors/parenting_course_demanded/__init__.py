"""B5: a parenting course is the price of help."""
