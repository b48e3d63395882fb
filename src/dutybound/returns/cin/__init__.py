"""The children in need census: DfE's yearly return on every child referred to children's social care.

One XML file an authority, for 1 April to 31 March.  `layout` is its form, `reading` makes frames of it,
`checks` says what cannot be so.  It shows referrals, assessments, plans, section 47 enquiries and child
protection, and no short breaks, carers' assessments or direct payments.
"""
