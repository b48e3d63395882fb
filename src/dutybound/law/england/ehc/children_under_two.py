"""A child under two can have an EHC plan: education of any kind counts.

The Act has no lowest age for asking for an EHC needs assessment.  From two on, special educational provision
is what is additional to or different from what others of that age get; under two it is educational provision
of any kind, so that learning at home with a portage worker is enough.  The same six weeks to decide, and the
same 20 weeks to a plan, run for a baby.

Left to judgement: whether the child has or may have special educational needs.  Not given: a plan; and help
from social care needs none.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Definition,
    Reply,
    Strength,
    Test,
    Verdict,
    on,
    since,
)
from dutybound.law.england.ehc.assessing import START
from dutybound.law.england.remedies import EDUCATION_REMEDIES, TRIBUNAL_APPEAL
from dutybound.law.england.sources import CFA_2014
from dutybound.law.england.vocabulary import Child, EarlyRequest
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_UNDER_TWO = CFA_2014 / "s 21(2)"

RULE = Definition(
    id="ehc.children-under-two",
    title="For a child under two, education of any kind counts as special help",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=EarlyRequest,
    engaged=START.happened & Child.under(5, on=START),
    trigger=START,
    steps=(Test(holds=Child.under(2, on=START)),),
    says="your child was under two, so education of any kind counts as special help",
    denies="your child was two or older, so only help that others of that age do not get counts",
    must="Decide about a child under two as about any other: within six weeks, on the same test, and with "
    "education of any kind counting as special educational provision.",
    judged="Whether the child has or may have special educational needs.",
    replies=(
        Reply(
            statement="There are no plans before nursery.",
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act sets no lowest age, and says what counts for a child under two.",
            source=_UNDER_TWO,
        ),
        Reply(
            statement="Ask again when your child is two.",
            said=EarlyRequest.said.includes("wait-until-two"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Two is the age at which other words begin to count. It is no age to wait for: the six "
            "weeks run for a baby too.",
            source=_UNDER_TWO,
        ),
    ),
    remedies=(*EDUCATION_REMEDIES, TRIBUNAL_APPEAL),
    gives_less="No plan by itself: the test is the same. Guidance is understood to expect plans for babies "
    "with complex needs, and fewer for others. Short breaks and help at home from social care need no "
    "plan at all.",
    best_answer=BestAnswer(
        answer="Yes, we will look at the request like any other, by this day.",
        paper="The log of the day the request came, and the criteria that were used for a child of this age.",
    ),
    sources=(CFA_2014 / "s 21(1)", _UNDER_TWO, CFA_2014 / "s 20(3)", CFA_2014 / "s 36(1)"),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 20, 21 and 36, in a copy of 2025 to 2026. The Code of Practice was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The age is taken on the day the council got the request. A child who turns two while the "
            "council decides is under the other words from then on."
        ),
        "Above five the question does not come up, and is not put.",
    ),
)
