"""A7: only professionals may ask, only families who are known, or only with another body's assessment."""
