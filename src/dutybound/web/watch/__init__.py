"""Pages for whoever watches what public bodies publish: they keep nothing."""
