"""What a family's own words may tell.  Knows no law, keeps nothing and sends nothing."""
