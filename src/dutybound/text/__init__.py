"""Documents and stories as clauses with their headings, lists and places.  It knows no law."""
