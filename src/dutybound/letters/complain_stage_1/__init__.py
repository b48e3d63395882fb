"""Complain to the council at stage 1."""
