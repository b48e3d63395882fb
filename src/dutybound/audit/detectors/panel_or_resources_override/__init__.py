"""A10: a panel or a budget decides whether a need is met, or whether there is an assessment."""
