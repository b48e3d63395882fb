"""Publishing an audit: only with all that fairness needs."""
