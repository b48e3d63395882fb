"""Letters of a case: drafted, approved by somebody else, sent, answered, with every text that there was."""
