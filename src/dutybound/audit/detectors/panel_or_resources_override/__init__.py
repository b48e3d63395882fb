"""A10: a panel or a budget decides whether a need that was found is met, or whether there is an assessment."""
