"""P3: words sent in place of advice."""
