"""Changes to the vault's tables, in order."""
