"""P4: help in a plan that promises nothing."""
