"""A5: a benefit, a kind of school, an EHC plan or a register as a gate."""
