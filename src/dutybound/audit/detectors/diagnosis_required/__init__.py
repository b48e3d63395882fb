"""A2: a diagnosis, a letter or a consultant's report has to be there first."""
