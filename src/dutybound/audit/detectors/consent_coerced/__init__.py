"""A13: help that hangs on agreeing to checks, visits or sharing, or a refusal treated as a risk."""
