"""How the desk's tables came to be as they are."""
