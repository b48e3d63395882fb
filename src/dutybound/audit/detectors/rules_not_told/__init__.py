"""P9: decisions by rules that are not told."""
