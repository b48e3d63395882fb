"""A13: help that hangs on agreeing to checks, visits, sharing or plans, or refusal that is treated as a risk."""
