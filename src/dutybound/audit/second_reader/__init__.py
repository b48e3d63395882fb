"""A second reader for paraphrase: what the patterns have no words for, and never deciding alone.

It asks the sentence model (`dutybound.sentences`) how sure it is that a clause shows a category, and is told
only where the transparent gate lets it through (`gate`).  Where the model cannot be run, patterns read alone.
"""
