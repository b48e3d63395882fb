"""P6: a time, or the start of one, that is not the law's."""
