"""Housing: adaptations and the grants for them."""
