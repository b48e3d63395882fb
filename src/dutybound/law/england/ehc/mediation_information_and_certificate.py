"""Issue the mediation certificate within three working days.

Most appeals need a certificate from a mediation adviser.  The adviser issues it within three working days of
being told that the family does not want to mediate (once it has had information and advice), of the end of a
mediation, or of the council saying that it cannot arrange the mediation in time: then the family counts as
having taken part.  None is needed where only the school or other place named is appealed.  What the decision
letter must say, and the two months for contacting the adviser, are rules of their own.  Left to judgement:
nothing.  Not given: a view of who is right, or a certificate where a mediation about health alone was not
arranged.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    BestAnswer,
    Confidence,
    DateExpression,
    Duty,
    Excuse,
    Limit,
    Reply,
    Strength,
    Verdict,
    months,
    on,
    since,
    working_days,
)
from dutybound.law.england.ehc.coronavirus_2020 import relaxed_in_2020
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, TRIBUNAL_APPEAL
from dutybound.law.england.sources import CFA_2014, CORONAVIRUS_REGS_2020, SEND_REGS_2014
from dutybound.law.england.vocabulary import Decision
from dutybound.law.england.vocabulary.parties import MEDIATION_ADVISER, PARENT_OR_YOUNG_PERSON

CERTIFICATE_NEEDED = Decision.notice_sent.happened & ~Decision.ground.is_(
    "school", "not-appealable"
)


def _three_days(after: DateExpression) -> DateExpression:
    return working_days(3, ENGLAND).after(after)


def _excused(due: DateExpression) -> tuple[Excuse, ...]:
    return (relaxed_in_2020(due, Decision.held_up_by_coronavirus),)


CONTACTED_TOO_LATE = Excuse(
    id="contacted-too-late",
    title="the adviser was contacted more than two months after the date of the decision letter",
    when=Decision.adviser_contacted > months(2).after(Decision.date_on_letter),
    source=SEND_REGS_2014 / "reg 34(2)",
)

RULE = Duty(
    id="ehc.mediation-information-and-certificate",
    title="Issue the mediation certificate within three working days",
    owed_by=MEDIATION_ADVISER,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Decision,
    engaged=CERTIFICATE_NEEDED,
    trigger=Decision.notice_sent,
    steps=(
        Limit(
            id="no-mediation",
            title="Issue the certificate within three working days of hearing that you do not want to "
            "mediate",
            when=Decision.adviser_advised,
            due=_three_days(Decision.told_no_mediation),
            done=Decision.certificate_issued,
            excused=(CONTACTED_TOO_LATE, *_excused(_three_days(Decision.told_no_mediation))),
        ),
        Limit(
            id="after-mediation",
            title="Issue the certificate within three working days of the end of the mediation",
            due=_three_days(Decision.mediation_ended),
            done=Decision.certificate_issued,
            excused=_excused(_three_days(Decision.mediation_ended)),
        ),
        Limit(
            id="not-arranged",
            title="Issue the certificate within three working days of hearing that the council cannot "
            "arrange the mediation in time",
            when=~Decision.mediation_issues.is_("health-only"),
            due=_three_days(Decision.council_cannot_arrange),
            done=Decision.certificate_issued,
            excused=_excused(_three_days(Decision.council_cannot_arrange)),
        ),
    ),
    must="Give information and advice about mediation, and issue the certificate. The adviser may not work "
    "for a council, an integrated care board or NHS England.",
    replies=(
        Reply(
            statement="You must go to mediation first.",
            said=Decision.said.includes("must-mediate-first"),
            verdict=Verdict.MISLEADING,
            because="You need only speak to the adviser and get a certificate.",
            source=CFA_2014 / "s 55",
        ),
        Reply(
            statement="A certificate takes ten days.",
            said=Decision.said.includes("certificate-takes-longer"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Regulations give three working days.",
            source=SEND_REGS_2014 / "reg 34(1)",
        ),
        Reply(
            statement="You need a certificate even if you appeal only about the school.",
            said=Decision.said.includes("certificate-for-school-too"),
            verdict=Verdict.MISLEADING,
            because="No certificate is needed where only the school, its type, or that none is named is "
            "appealed.",
            source=CFA_2014 / "s 55(2)",
        ),
        Reply(
            statement="One of our officers will be the mediator.",
            said=Decision.said.includes("officer-mediates"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Mediation has to be independent: nobody employed by a council may do it.",
            source=CFA_2014 / "s 56(3)",
        ),
        Reply(
            statement="Mediation cannot cover care or section H.",
            said=Decision.said.includes("mediation-not-for-care"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Mediation is open on the care and health parts of a plan, and on what they leave out.",
            source=CFA_2014 / "s 52",
        ),
        Reply(
            statement="We could not arrange the mediation, so please wait.",
            said=Decision.said.includes("cannot-arrange-wait"),
            verdict=Verdict.DEPENDS,
            because="Once the council sees that it cannot arrange it in time it has to tell the adviser as "
            "soon as possible, and then the certificate is due; not so where it was only about health.",
            source=SEND_REGS_2014 / "reg 39",
            depends_on="Whether the council has told the adviser, and what the mediation was to be about.",
        ),
    ),
    remedies=(TRIBUNAL_APPEAL, COUNCIL_COMPLAINT),
    gives_less="The certificate says nothing of who is right. It gives one month for the appeal from the day "
    "it was issued, so look at its date. If the council neither arranges a mediation nor tells the adviser, "
    "the Regulations give no certificate; advisers are known to issue one after 30 days all the same.",
    best_answer=BestAnswer(
        answer="The certificate, with its date.",
        paper="The certificate, your message to the adviser, and the council's notice that it cannot arrange "
        "the mediation.",
    ),
    sources=(
        CFA_2014 / "s 55",
        CFA_2014 / "s 56",
        SEND_REGS_2014 / "reg 34",
        SEND_REGS_2014 / "reg 39",
        CORONAVIRUS_REGS_2020 / "",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 51 to 56 in a copy of 2025 to 2026; SI 2014/1530 regs 32 to 39 and 41 in a copy with "
    "changes to 3 April 2018; pages of a legal charity and of two advice services.",
    confidence=Confidence.HIGH,
    doubts=(
        "The Regulations do not say what a working day is. The bank holidays of England are used.",
        "The 30 days within which the council must arrange the mediation are not worked out yet.",
        (
            "That a certificate may not be issued after a late contact is counted from the date on the "
            "letter; the two months for contacting the adviser are counted from the day it was sent."
        ),
    ),
)
