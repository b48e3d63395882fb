"""A15: the parent carer's assessment is tied to the child's, to much care, to one carer or to one household."""
