"""Complain to the Local Government and Social Care Ombudsman."""
