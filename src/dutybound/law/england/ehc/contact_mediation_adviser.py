"""Contact the mediation adviser within two months of the decision letter.

Before most appeals the family has to contact a mediation adviser and say that it wishes to appeal and whether
it wants to mediate: within two months after the decision letter was sent.  An adviser may not issue a
certificate where the contact came more than two months after the date of the letter, so the two months from
the earlier of the two days are the safe day.  These months are not time under the Tribunal's rules: they move
off no weekend and stop for no August.  Left to judgement: whether the Tribunal lets in an appeal without a
certificate.  Not given: any duty to mediate.
"""

from dutybound.language import (
    BestAnswer,
    Claim,
    Confidence,
    Reply,
    Right,
    Strength,
    Verdict,
    earlier_of,
    months,
    on,
    since,
)
from dutybound.law.england.ehc.mediation_information_and_certificate import CERTIFICATE_NEEDED
from dutybound.law.england.remedies import TRIBUNAL_APPEAL
from dutybound.law.england.sources import CFA_2014, SEND_REGS_2014
from dutybound.law.england.vocabulary import Decision
from dutybound.law.england.vocabulary.parties import MEDIATION_ADVISER, PARENT_OR_YOUNG_PERSON

RULE = Right(
    id="ehc.contact-mediation-adviser",
    title="Contact the mediation adviser before you appeal, within two months",
    owed_by=MEDIATION_ADVISER,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Decision,
    engaged=CERTIFICATE_NEEDED,
    trigger=Decision.notice_sent,
    steps=(
        Claim(
            used=Decision.adviser_contacted,
            safe=months(2).after(earlier_of(Decision.notice_sent, Decision.date_on_letter)),
            outer=months(2).after(Decision.notice_sent),
            may_let_in="the Tribunal, if you ask for leave to appeal without a certificate",
        ),
    ),
    must="Give information and advice about mediation, and issue a certificate when the time comes.",
    judged="Whether the Tribunal lets in an appeal without a certificate.",
    replies=(
        Reply(
            statement="Your two months are over, so there can be no appeal.",
            said=Decision.said.includes("two-months-over"),
            verdict=Verdict.MISLEADING,
            because="You can ask the Tribunal for leave to appeal without a certificate.",
            source=SEND_REGS_2014 / "reg 34(3)",
        ),
        Reply(
            statement="You must go to mediation first.",
            said=Decision.said.includes("must-mediate-first"),
            verdict=Verdict.MISLEADING,
            because="You have to speak to the adviser; whether you mediate is up to you.",
            source=CFA_2014 / "s 55",
        ),
    ),
    remedies=(TRIBUNAL_APPEAL,),
    gives_less="Contacting the adviser is not appealing: the appeal has a limit of its own. None of this is "
    "needed where only the school, its type, or that none is named is appealed, or for a claim of "
    "discrimination.",
    best_answer=BestAnswer(
        answer="That you wish to appeal, and whether you want to mediate: say both, and keep a note of the "
        "day.",
        paper="The decision letter with its date, the envelope or e-mail that shows when it was sent, and "
        "your message to the adviser.",
    ),
    sources=(
        CFA_2014 / "s 55",
        SEND_REGS_2014 / "reg 33",
        SEND_REGS_2014 / "reg 34(2)",
        SEND_REGS_2014 / "reg 34(3)",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Section 55 in a copy of 2025 to 2026; SI 2014/1530 regs 32 to 34 in a copy with changes to 3 April "
    "2018.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Regulation 33 counts from the day the letter was sent, regulation 34(2) from its date. Between "
            "the two last days the right is called open, and the earlier one is the safe day."
        ),
        "What the Tribunal wants to see before it gives leave was not seen.",
        "In the summer of 2020 there was more time where coronavirus was the reason; that is not worked out.",
    ),
)
