"""The SEN2 person-level return: DfE's XML, and the nine CSV files that its collection gives back.

`layout` says which modules there are and how they nest; `blade` and `xml` read the two forms into the same
frames; `checks` asks whether what stands in them can be so.
"""
