"""Documents of a case: sealed files beside the database, and rows that say what each is."""
