"""Answer the reasons that a body gave, with what the law makes of each."""
