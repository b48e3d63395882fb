"""The adviser's desk: a team's cases, who may see them, and everything that happens in them."""
