"""Human rights."""
