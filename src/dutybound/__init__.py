"""What public bodies in England must do for a disabled child and the child's family, and by when.

Importing this package imports nothing else: a reader of dates should not pay for a web page.
"""

__version__ = "0.1.0"
