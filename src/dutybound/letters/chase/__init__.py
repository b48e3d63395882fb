"""Ask for what is late: fits any finding that something is overdue."""
