"""Decide, when asked, whether a disabled child needs help of section 2.

A disabled child under 18 may ask the council to decide whether the child's needs call for help of section 2
of the 1970 Act, and so may somebody who gives the child a substantial amount of regular, unpaid care at
home.  The council then has to decide.  It may look at everything else at the same time.

Left to judgement: what the child needs, and how long is reasonable.  Not given: a day for the decision, or
a yes.
"""

from dutybound.language import (
    AS_OF,
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
from dutybound.law.england.care.csdpa_make_arrangements import ON_THE_LIST
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import (
    CARE_ACT_AMENDMENTS_2015,
    CHILDREN_ACT_1989,
    DISABLED_PERSONS_ACT_1986,
)
from dutybound.law.england.vocabulary import CareNeed, HelpRequest
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_DECIDE = DISABLED_PERSONS_ACT_1986 / "s 4"

RULE = StandingDuty(
    id="care.decide-csdpa-needs-on-request",
    title="Decide whether your disabled child needs this help when you ask",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.STATUTORY,
    about=HelpRequest,
    engaged=all_of(
        DISABLED_CHILD_IS_IN_NEED.holds,
        ON_THE_LIST,
        CareNeed.lives_in_area,
        HelpRequest.asked.happened,
        HelpRequest.asked_by.is_("child-or-for-child", "unpaid-carer"),
        ~CareNeed.accepted.happened,
        ~CareNeed.refused.happened,
    ),
    trigger=AS_OF,
    steps=(
        Standing(
            not_met=HelpRequest.will_not_decide,
            since=HelpRequest.asked,
        ),
    ),
    must="Decide whether the child's needs call for help at home, outings, travel, changes to the home, "
    "equipment, holidays, meals or a telephone, and tell you.",
    judged="What the child's needs call for, and how long the decision may reasonably take.",
    replies=(
        Reply(
            statement="We decide on that only after a social work assessment.",
            said=HelpRequest.said.includes("assessment-must-come-first"),
            verdict=Verdict.MISLEADING,
            because="The request alone makes a decision due; the council may assess so as to decide, but it "
            "may not hold the decision back until somebody is free to assess.",
            source=_DECIDE,
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="No day is set: it has to be a reasonable time, and the 45 working days of an assessment are "
    "no limit here. The answer may be no. It is for help on the list of the Act of 1970 only, and so not for "
    "overnight care away from home. The parts of the Act of 1986 on a representative and on written "
    "statements have never been law for families in England, so do not quote them.",
    best_answer=BestAnswer(
        answer="Yes or no for each kind of help on the list, with reasons, and what follows.",
        paper="Your request with its day, and the record of the decision.",
    ),
    sources=(
        _DECIDE,
        DISABLED_PERSONS_ACT_1986 / "s 8(1)",
        DISABLED_PERSONS_ACT_1986 / "s 16",
        CARE_ACT_AMENDMENTS_2015 / "Sch para 39",
        CARE_ACT_AMENDMENTS_2015 / "Sch para 40",
        CHILDREN_ACT_1989 / "Sch 2 para 3",
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Sections 4, 8 and 16 of the 1986 Act in a copy of the older text, and the Order of 2015 "
    "(paragraphs 36 to 41 of its Schedule), which gave section 4 its present words; the two were read "
    "together. Section 16 was also seen in the present text. That the Order counts from 1 April 2015: its "
    "article 1(2), and SI 2015/993 article 2(a).",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Often said, and not so any more: section 8(1), by which the council had to have regard to how "
            "long a carer can go on, has been for Wales and Scotland only since the Order of 2015. In "
            "England section 8 only tells who the carer is that may ask."
        ),
        (
            "That the family's own request counts as the child's where a parent asks in the child's name is "
            "how the words are read."
        ),
        (
            "Section 4 does not say which council. It is told for the one where the child ordinarily lives, "
            "since only that one can owe help of section 2; another may say no for that reason."
        ),
        "It is taken to be answered once the council has accepted the help, or refused, limited or cut it.",
    ),
)
