"""The lists of children that Ofsted and CQC ask an authority for before an Area SEND inspection (Annex A).

An Excel workbook: list 1 has every child or young person with an EHC plan, list 2 those with SEN support.
`workbook` opens it safely, `layout` knows its columns, `reading` makes frames, `checks` asks what can be so.
It names no authority and no day; and nothing of it runs: of a formula, the value that was last saved is read.
"""
