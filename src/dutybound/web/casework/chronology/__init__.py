"""What happened in a case by day, with who says so and what shows it."""
