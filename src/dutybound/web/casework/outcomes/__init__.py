"""How problems went: what was tried, what the authority did, whether and when the problem ended."""
