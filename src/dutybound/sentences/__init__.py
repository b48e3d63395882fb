"""A small sentence model of our own: what invented clauses and stories a text is like.

It was taught from all-MiniLM-L6-v2 (Apache-2.0, see `NOTICE.txt`) with invented texts alone; `teaching/`
tells how.  It needs numpy and onnxruntime, runs here, and sends nothing.  It knows no law and decides
nothing: whoever asks it says what becomes of what it thinks.
"""
