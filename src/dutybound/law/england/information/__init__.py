"""Records and information."""
