"""The words of pages that say the same to everybody."""
