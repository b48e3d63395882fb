"""Files that only a code can open.  Knows nothing of families or law: a content is a plain dict."""
