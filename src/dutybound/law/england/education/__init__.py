"""Education outside the plan: out of school, excluded, unwell."""
