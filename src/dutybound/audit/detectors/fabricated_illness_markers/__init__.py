"""B7: ordinary advocacy is listed as a sign of fabricated illness."""
