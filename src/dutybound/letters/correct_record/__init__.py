"""Ask for a record to be corrected."""
