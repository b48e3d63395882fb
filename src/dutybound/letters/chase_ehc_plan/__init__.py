"""Chase an EHC decision, draft or plan that is late."""
