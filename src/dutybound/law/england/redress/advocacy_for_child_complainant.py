"""Arrange an advocate for a child or care leaver who complains, or wants to.

A council makes arrangements to help a child who complains about social care or wants to, and a young person
who has left care; the help takes in speaking for them.  Once it has a complaint from such a person, or comes
to know that one is meant, it tells them about advocates and offers help in getting one.  Nobody may be the
advocate who is complained of, manages that person or the service, holds its money, or deals with the
complaint for the council.  This covers every child in need, and so every disabled child, in care or not.

Left to judgement: nothing.  Not given: a day; an advocate for a parent, or for the assessment itself.
"""

from dutybound.days.uk import ENGLAND
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
    any_of,
    choose,
    on,
    since,
    working_days,
)
from dutybound.law.england.redress.statutory_complaint_scope import RULE as IN_SCOPE
from dutybound.law.england.remedies import OMBUDSMAN, STATUTORY_COMPLAINT
from dutybound.law.england.sources import (
    ADVOCACY_REGS_2004,
    CHILDREN_ACT_1989,
    COMPLAINTS_REGS_2006,
)
from dutybound.law.england.vocabulary import Complaint
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, YOUNG_COMPLAINANT

_DUTY = CHILDREN_ACT_1989 / "s 26A(1)"
_TELL = ADVOCACY_REGS_2004 / "reg 4"
_NOT_THESE = ADVOCACY_REGS_2004 / "reg 3"

_FROM = choose(Complaint.made.happened, Complaint.made, Complaint.wish_known)
# No number is given for this.  It is the time that the Regulations of 2006 give for the whole of stage 1.
_PLAINLY_LATE = AS_OF > working_days(10, ENGLAND).after(_FROM)

RULE = StandingDuty(
    id="redress.advocacy-for-child-complainant",
    title="Find an advocate for a child or young person who complains, or wants to",
    owed_by=LOCAL_AUTHORITY,
    owed_to=YOUNG_COMPLAINANT,
    strength=Strength.STATUTORY,
    about=Complaint,
    engaged=all_of(
        IN_SCOPE.holds,
        Complaint.by.is_("child", "care-leaver"),
        any_of(Complaint.made.happened, Complaint.wish_known.happened),
        ~Complaint.withdrawn,
    ),
    trigger=_FROM,
    steps=(
        Standing(
            id="offer",
            title="Tell the child or young person about advocates, and offer help to get one",
            not_met=~Complaint.advocate_offered & _PLAINLY_LATE,
            since=_FROM,
            sources=(_DUTY, _TELL, COMPLAINTS_REGS_2006 / "reg 11(1)"),
        ),
        Standing(
            id="independent",
            title="Let nobody be the advocate who has a part in what the complaint is about",
            when=Complaint.advocate_appointed.happened,
            not_met=Complaint.advocate_took_part,
            since=Complaint.advocate_appointed,
            sources=(CHILDREN_ACT_1989 / "s 26A(3)", _NOT_THESE),
        ),
    ),
    must="Make arrangements for help, which takes in speaking for the child or young person; tell them about "
    "it when they complain or are known to want to; and offer help to get an advocate.",
    replies=(
        Reply(
            statement="Advocates are only for children in care.",
            said=Complaint.said.includes("advocates-only-in-care"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="They are for every child who may use this procedure. A disabled child is one, in care "
            "or not.",
            source=_DUTY,
        ),
        Reply(
            statement="A parent gets no advocate.",
            said=Complaint.said.includes("no-advocate-for-parents"),
            verdict=Verdict.LAWFUL,
            because="This section gives a parent none. You may bring a helper of your own, and a disabled "
            "parent may be owed changes that make it fair.",
            source=_DUTY,
        ),
    ),
    remedies=(STATUTORY_COMPLAINT, OMBUDSMAN),
    gives_less="Nothing for a parent who complains, and no advocate for the assessment itself. No day is "
    "set. Where one was asked for and there is none yet, the 10 working days of stage 1 wait for the "
    "advocate: say so if that is not what the child wants.",
    best_answer=BestAnswer(
        answer="The name of the advocate, and how to reach one today.",
        paper="The note of when the child was told about advocates, and the record of each advocate named.",
    ),
    sources=(
        _DUTY,
        CHILDREN_ACT_1989 / "s 26A(2)",
        CHILDREN_ACT_1989 / "s 26A(3)",
        _NOT_THESE,
        _TELL,
        COMPLAINTS_REGS_2006 / "reg 2",
        COMPLAINTS_REGS_2006 / "reg 11(1)",
    ),
    in_force=since(2004, 4, 1),
    checked=on(2026, 11, 22),
    seen="Section 26A of the 1989 Act in a copy to 25 March 2026; SI 2004/719, whole, as made; SI 2006/1738 "
    "regs 1 to 25, in a copy last changed on 1 July 2013. The standards and guidance were not read.",
    confidence=Confidence.HIGH,
    doubts=(
        "Whether newer standards for advocates than those of 2002 are in use was not seen.",
        (
            "Regulations of 2006 took away parts of those of 2004, but not the two rested on here (regs 3 "
            "and 4)."
        ),
        (
            "No day is set for the offer. It is shown as not made only after 10 working days, the time of "
            "all of stage 1; it is owed from the first day."
        ),
        (
            "A complaint between 1 April 2004 and 31 August 2006 went by an older procedure, which is not "
            "worked out; the duty to find an advocate was the same."
        ),
    ),
)
