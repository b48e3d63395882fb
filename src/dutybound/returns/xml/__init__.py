"""Large XML files read safely, in little memory, into tables: knows no return.

A `shape.Group` says which element makes a row of which table and which a field of it.  `reading.read_xml`
runs a file through it once, from beginning to end, and hands its rows on as frames of text, block by block.
Nothing is fetched, nothing is expanded: a file that declares a document type is refused, and so is one that
is deeper, or made of longer pieces, than any return.
"""
