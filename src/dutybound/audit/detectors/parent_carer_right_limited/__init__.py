"""A15: the parent carer's assessment is tied to the child's, to much care or to one carer."""
