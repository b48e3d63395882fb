"""Take account of what the family wants in everything about special educational needs.

Whenever a council does something for one child or young person under the part of the Act about special
educational needs, it must have regard to four things: the views, wishes and feelings of the child and parent,
or of the young person; how much it matters that they take part as fully as they can; that they get the
information and support to do so; and the need to support them towards the best outcomes they can reach.

Left to judgement: how much weight each of them has.  Not given: that the council agrees, or the best possible
help.  Alone it is rarely enough for a court; it is an argument within a complaint or an appeal.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    all_of,
    on,
    since,
)
from dutybound.law.england.remedies import EDUCATION_REMEDIES
from dutybound.law.england.sources import CFA_2014
from dutybound.law.england.vocabulary import BeingHeard
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

_VIEWS = CFA_2014 / "s 19(a)"
_TAKING_PART = CFA_2014 / "s 19(b)"
_INFORMATION = CFA_2014 / "s 19(c)"

RULE = StandingDuty(
    id="ehc.have-regard-principles",
    title="Take account of what you and your child want about special educational needs",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=BeingHeard,
    engaged=BeingHeard.decided.happened & ~BeingHeard.stage.is_("social-care-only"),
    trigger=BeingHeard.decided,
    steps=(
        Standing(
            id="views",
            title="Take account of what you and your child want",
            not_met=~BeingHeard.views_looked_at,
            since=BeingHeard.decided,
            sources=(_VIEWS,),
        ),
        Standing(
            id="taking-part",
            title="Take account of how much it matters that you and your child take part",
            not_met=~BeingHeard.took_part & ~BeingHeard.views_looked_at,
            since=BeingHeard.decided,
            sources=(_TAKING_PART,),
        ),
        Standing(
            id="information",
            title="Take account of how much it matters that you get information and help to take part",
            not_met=all_of(
                ~BeingHeard.information_given, ~BeingHeard.took_part, ~BeingHeard.views_looked_at
            ),
            since=BeingHeard.decided,
            sources=(_INFORMATION,),
        ),
    ),
    must="Have regard to what the child and parent, or the young person, think, want and feel; to their "
    "taking part as fully as they can; to giving them the information and support to do so; and to "
    "supporting them towards the best outcomes they can reach.",
    judged="How much weight each of these things has.",
    replies=(
        Reply(
            statement="We only have to ask you when there is a draft plan.",
            said=BeingHeard.said.includes("only-at-draft"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The four things count in everything that the council does for a child about special "
            "educational needs, from the first step on.",
            source=CFA_2014 / "s 19",
        ),
        Reply(
            statement="Your child is too young to be asked.",
            said=BeingHeard.said.includes("child-too-young"),
            verdict=Verdict.DEPENDS,
            because="The Act names no age. What a young child shows or likes counts, and so do the views of "
            "the parent.",
            source=_VIEWS,
            depends_on="What your child can show or say, and whether anybody tried to find out.",
        ),
    ),
    remedies=EDUCATION_REMEDIES,
    gives_less="To have regard is to weigh, and not to agree. No right to the best possible help. It rarely "
    "stands alone: use it within a complaint or an appeal about the decision itself.",
    best_answer=BestAnswer(
        answer="Where in the papers your views and your child's were looked at, by whom, and what was made "
        "of them.",
        paper="The note of whoever decided, with what was put before them.",
    ),
    sources=(CFA_2014 / "s 19", _VIEWS, _TAKING_PART, _INFORMATION, CFA_2014 / "s 19(d)"),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Section 19, in a copy of 2025 to 2026. The Code of Practice was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Not to have taken part, or to have got no information, does not by itself show that the council "
            "gave it no thought; its own papers do. So that is called not met only where nobody asked what "
            "you and your child want either."
        ),
        "The fourth thing, support towards the best outcomes, is not asked about.",
    ),
)
