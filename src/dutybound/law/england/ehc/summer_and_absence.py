"""The grounds that lift the time limits of an EHC needs assessment (SEND Regulations 2014 reg 10(4)).

The same grounds serve reg 10(4) and, through it, reg 13(3).  Each needs two things shown: the ground
itself, and that because of it keeping to the limit was impractical.
"""

from dutybound.language import Condition, Excuse, weeks
from dutybound.law.england.sources import SEND_REGS_2014
from dutybound.law.england.vocabulary import EhcRequest

ASKED_AROUND_CLOSURE: Condition = (
    (weeks(4).after(EhcRequest.setting_closed_from) <= EhcRequest.setting_reopens)
    & (weeks(1).before(EhcRequest.setting_closed_from) <= EhcRequest.setting_advice_asked)
    & (EhcRequest.setting_advice_asked <= weeks(1).before(EhcRequest.setting_reopens))
)

EXCUSES = (
    Excuse(
        id="closure",
        title="the school or nursery was asked for advice around a closure of four weeks or more, and "
        "that made the limit impractical",
        when=ASKED_AROUND_CLOSURE & EhcRequest.impractical,
        source=SEND_REGS_2014 / "reg 10(4)(a)",
    ),
    Excuse(
        id="circumstances",
        title="exceptional personal circumstances affected the child or family, and that made the limit "
        "impractical",
        when=EhcRequest.exceptional_circumstances & EhcRequest.impractical,
        source=SEND_REGS_2014 / "reg 10(4)(c)",
    ),
    Excuse(
        id="away",
        title="the child or family was away from the area for four weeks or more in a row, and that made "
        "the limit impractical",
        when=EhcRequest.away_four_weeks & EhcRequest.impractical,
        source=SEND_REGS_2014 / "reg 10(4)(d)",
    ),
)
