"""The grounds that lift the time limits of an EHC needs assessment (SEND Regulations 2014 regs 5(4), 10(4)).

The same grounds serve the six weeks of reg 5(1), the 16 of reg 10(1) and, through reg 13(3), the 20 of
reg 13(2).  Each needs two things shown: the ground itself, and that because of it keeping to the limit was
impractical.  The closure ground looks at the day on which the council asked the head teacher or the nursery
for advice, not at when the answer came, and never at advice from psychologists, health or social care.

Not settled: whether the grounds of circumstances and absence, written for the 16 weeks of reg 10(1), reach
weeks 17 to 20 when reg 13(3) borrows them; and whether those of reg 5(4) reach a refusal at first look, for
which reg 4(1) sets the limit.
"""

from dutybound.language import ALWAYS, Condition, Contested, Excuse, weeks
from dutybound.law.england.sources import SEND_REGS_2014
from dutybound.law.england.vocabulary import EhcRequest

ASKED_AROUND_CLOSURE: Condition = (
    (weeks(4).after(EhcRequest.setting_closed_from) <= EhcRequest.setting_reopens)
    & (weeks(1).before(EhcRequest.setting_closed_from) <= EhcRequest.setting_advice_asked)
    & (EhcRequest.setting_advice_asked <= weeks(1).before(EhcRequest.setting_reopens))
)

PERIOD = Contested(
    id="period-of-the-grounds",
    question="For the 20 weeks, must the circumstances or the absence fall in the first 16 of them?",
    readings={
        "literal": "they must: the ground is about the 16 weeks of regulation 10(1), and regulation 13(3) "
        "takes it as it stands",
        "adapted": "they need not: taken over for the 20 weeks, the ground is about those 20 weeks",
    },
)


REACH = Contested(
    id="first-look-refusals",
    question="Do the grounds of regulation 5(4) reach a refusal at first look?",
    readings={
        "words-of-4-1": "they do not: regulation 4(1) sets the six weeks for such a refusal, and has no "
        "grounds of its own",
        "one-limit": "they do: such a refusal is a decision not to assess like any other",
    },
)


def _grounds(
    paragraph: str,
    circumstances_in_time: Condition,
    absence_in_time: Condition,
    reach: Condition = ALWAYS,
) -> tuple[Excuse, ...]:
    """The grounds of a paragraph of the Regulations, for the refusals and plans that they reach."""
    return (
        Excuse(
            id="closure",
            title="the school or nursery was asked for advice around a closure of four weeks or more, and "
            "that made the limit impractical",
            when=ASKED_AROUND_CLOSURE & EhcRequest.impractical & reach,
            source=SEND_REGS_2014 / f"{paragraph}(a)-(b)",
        ),
        Excuse(
            id="circumstances",
            title="exceptional personal circumstances affected the child or family, and that made the "
            "limit impractical",
            when=EhcRequest.exceptional_circumstances
            & circumstances_in_time
            & EhcRequest.impractical
            & reach,
            source=SEND_REGS_2014 / f"{paragraph}(c)",
        ),
        Excuse(
            id="away",
            title="the child or family was away from the area for four weeks or more in a row, and that "
            "made the limit impractical",
            when=EhcRequest.away_four_weeks & absence_in_time & EhcRequest.impractical & reach,
            source=SEND_REGS_2014 / f"{paragraph}(d)",
        ),
    )


WITHIN_6_WEEKS = _grounds(
    "reg 5(4)",
    EhcRequest.circumstances_by_week_6,
    EhcRequest.away_by_week_6,
    REACH.condition(
        words_of_4_1=EhcRequest.considering_letter_sent.happened
        | ~EhcRequest.decision.is_("refuse"),
        one_limit=ALWAYS,
    ),
)
WITHIN_16_WEEKS = _grounds(
    "reg 10(4)", EhcRequest.circumstances_by_week_16, EhcRequest.away_by_week_16
)
WITHIN_20_WEEKS = _grounds(
    "reg 10(4)",
    PERIOD.condition(literal=EhcRequest.circumstances_by_week_16, adapted=ALWAYS),
    PERIOD.condition(literal=EhcRequest.away_by_week_16, adapted=ALWAYS),
)
