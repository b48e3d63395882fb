"""Get legal aid for a court claim in a child's own name, whatever the parents earn.

Legal aid to be represented in court (a certificate) is given to somebody under 18 with no look at money: not
the child's and not the parents'.  A claim about help that is owed to the child is brought in the child's own
name, by an adult who acts for the child.  The case itself has to be one that legal aid covers, such as
community care or judicial review, and to be good enough.

First advice (legal help) is another matter: there the child's own money is still looked at.  From the 18th
birthday a young person's own money counts; for a parent's own claim, the parent's.  Left to judgement:
whether the case is good enough.  Not given: a solicitor who has time.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Claim,
    Confidence,
    Reply,
    Right,
    Strength,
    Verdict,
    all_of,
    choose,
    on,
    since,
)
from dutybound.law.england.remedies import JUDICIAL_REVIEW
from dutybound.law.england.sources import LEGAL_AID_AMENDMENT_REGS_2023, LEGAL_AID_MEANS_REGS_2013
from dutybound.law.england.vocabulary import Child, Grievance
from dutybound.law.england.vocabulary.parties import CLAIMANT, LEGAL_AID_AGENCY

_NO_MEANS_TEST = LEGAL_AID_AMENDMENT_REGS_2023 / "reg 3(2)(b)"
_ASKED = choose(Grievance.legal_aid_asked.happened, Grievance.legal_aid_asked, AS_OF)

RULE = Right(
    id="redress.legal-aid-for-child",
    title="Get legal aid for a court claim in your child's own name, whatever you earn",
    owed_by=LEGAL_AID_AGENCY,
    owed_to=CLAIMANT,
    strength=Strength.STATUTORY,
    about=Grievance,
    engaged=all_of(
        ~Grievance.body.is_("not-public"),
        Grievance.arose.happened,
        Grievance.claim_for.is_("child"),
        Child.under(18, on=_ASKED),
    ),
    trigger=_ASKED,
    steps=(Claim(used=Grievance.legal_aid_asked),),
    must="Decide about legal aid for the court case with no look at money, and ask for no share of the cost.",
    judged="Whether legal aid covers the case, and whether the case is good enough.",
    replies=(
        Reply(
            statement="The parents earn too much for legal aid.",
            said=Grievance.said.includes("parents-earn-too-much"),
            verdict=Verdict.DEPENDS,
            because="For being represented in court in a child's own name nobody's money is looked at. For "
            "first advice, or a parent's own claim, it is.",
            depends_on="whose claim it is, and whether it is for the court case or for first advice",
            source=_NO_MEANS_TEST,
        ),
    ),
    remedies=(JUDICIAL_REVIEW,),
    gives_less="Few solicitors have time, and the case has to be good enough. First advice may still look at "
    "the child's own money. Most claims for money alone are not covered. The time for the court runs on: ask "
    "in the first weeks, and say if it is urgent.",
    best_answer=BestAnswer(
        answer="The certificate, or why the case is not covered or not good enough.",
        paper="The decision or the missing help, with its dates, and proof of your child's age.",
    ),
    sources=(
        _NO_MEANS_TEST,
        LEGAL_AID_AMENDMENT_REGS_2023 / "reg 6",
        LEGAL_AID_MEANS_REGS_2013 / "reg 2",
        LEGAL_AID_MEANS_REGS_2013 / "reg 5(1)",
    ),
    in_force=since(2023, 8, 3),
    checked=on(2026, 11, 22),
    seen="SI 2023/745, whole, as made; SI 2013/480 regs 1 to 5 in a copy with changes to 1 May 2019. The "
    "Legal Aid Act of 2012, which says which cases are covered, was not read.",
    confidence=Confidence.MEDIUM,
    doubts=(
        "That community care and judicial review are covered rests on general knowledge.",
        (
            "A request made before 3 August 2023 and still open that day goes by the new rule too. That is "
            "not worked out."
        ),
        "Whether anything changed after July 2023 was not seen.",
    ),
)
