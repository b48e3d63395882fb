"""Complaints, the Ombudsman and the courts."""
