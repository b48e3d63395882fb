"""Solutions that advisers published: the folder they are in, and the pages that show them to families."""
