"""What the law says: rulebooks, one small file a rule, and reforms of them."""
