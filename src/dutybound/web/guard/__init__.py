"""What stands before every page: headers, limits, errors, and a log that names nobody."""
