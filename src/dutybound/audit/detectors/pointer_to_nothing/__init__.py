"""P8: a sentence that sends families nowhere."""
