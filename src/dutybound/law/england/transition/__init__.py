"""From children's to adult services."""
