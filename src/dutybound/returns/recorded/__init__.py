"""What the dates of a return say in the words of the rulebook.

`record` makes the tables that rules are read over from a return's frames: one file for each return and kind
of matter says which date fills which fact, and why.  What a return cannot show is not known; `about` says
what that is, in words.  `children` makes the frame of who the children are; `cases` makes a case of one
child again, for reasons.
"""

from dutybound.returns.recorded.recording import Recorded, record

__all__ = ["Recorded", "record"]
