"""Autism."""
