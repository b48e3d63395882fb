"""What happened in a case: entries that are added to and never changed, and that can be made unreadable."""
