"""The machine's operations, compiled with numba.  Importing anything here needs the extra."""
