"""Health services for disabled children and young people."""
