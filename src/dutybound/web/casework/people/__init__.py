"""Who works at the desk: their roles, how they come in, and how long they stay."""
