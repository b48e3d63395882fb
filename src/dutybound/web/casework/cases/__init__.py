"""Cases: what is kept of one, who may see it, and how it is changed without losing anything."""
