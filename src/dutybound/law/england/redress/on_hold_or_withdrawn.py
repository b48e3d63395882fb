"""What stops a social care complaint at any stage: a hold for other proceedings, and withdrawal.

A hold takes two things (SI 2006/1738 reg 8): proceedings of a kind that the regulation names, and the
council's decision that going on would harm them, told in writing with its reasons.  An appeal or a police
enquiry does not freeze a complaint by itself.
"""

from dutybound.language import Bar, Excuse
from dutybound.law.england.sources import COMPLAINTS_REGS_2006
from dutybound.law.england.vocabulary import Complaint

HELD = Complaint.on_hold & Complaint.hold_harm_decided

_HELD_TITLE = (
    "the council put the complaint on hold, and wrote to say so, because going on would harm court, "
    "tribunal, criminal or disciplinary proceedings"
)
_WITHDRAWN_TITLE = "the complaint was withdrawn"
_HOLD = COMPLAINTS_REGS_2006 / "reg 8(1)"
_WITHDRAWAL = COMPLAINTS_REGS_2006 / "reg 7(1)"

EXCUSES = (
    Excuse(id="hold", title=_HELD_TITLE, when=HELD, source=_HOLD),
    Excuse(id="withdrawn", title=_WITHDRAWN_TITLE, when=Complaint.withdrawn, source=_WITHDRAWAL),
)
BARS = (
    Bar(id="hold", title=_HELD_TITLE, when=HELD, source=_HOLD),
    Bar(id="withdrawn", title=_WITHDRAWN_TITLE, when=Complaint.withdrawn, source=_WITHDRAWAL),
)
