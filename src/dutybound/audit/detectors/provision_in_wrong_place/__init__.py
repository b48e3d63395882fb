"""P5: help that belongs in the other part of section H."""
