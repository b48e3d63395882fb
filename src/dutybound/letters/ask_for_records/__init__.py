"""Ask for your own and your child's records."""
