"""A4: an IQ, a level of learning disability, or autism only together with a learning disability."""
