"""Say in every decision letter that can be appealed how to mediate, and that a certificate is needed.

The notice of each such decision carries the right to mediate, that most appeals need a certificate, how to
reach the adviser, by when, whom to tell at the council, and that the family should say what the mediation is
to be about and, where health help is missing, which.  It has no day of its own: it goes with the letter.
Left to judgement: nothing.  Not given: that a letter without it is no decision.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, OMBUDSMAN, TRIBUNAL_APPEAL
from dutybound.law.england.sources import CFA_2014, SEND_REGS_2014
from dutybound.law.england.vocabulary import Decision
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

RULE = StandingDuty(
    id="ehc.mediation-information",
    title="Tell you in the decision letter how to mediate",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Decision,
    engaged=Decision.notice_sent.happened & ~Decision.ground.is_("not-appealable"),
    trigger=Decision.notice_sent,
    steps=(Standing(not_met=~Decision.letter_had_mediation_details, since=Decision.notice_sent),),
    must="Put into the letter: the right to mediate, and by when to ask for it; that most appeals need a "
    "certificate; how to reach the mediation adviser; whom to tell at the council; and that you are to say "
    "what the mediation is about and, where health help is missing, which help you want.",
    replies=(
        Reply(
            statement="What you need to know about mediation is on our website.",
            said=Decision.said.includes("mediation-details-elsewhere"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="It has to be in the notice that the council sends you.",
            source=SEND_REGS_2014 / "reg 32",
        ),
    ),
    remedies=(TRIBUNAL_APPEAL, COUNCIL_COMPLAINT, OMBUDSMAN),
    gives_less="The decision stands, and the time for an appeal runs, even if the letter leaves this out. "
    "Ask the Tribunal for more time if you missed a day because of it.",
    best_answer=BestAnswer(
        answer="A full letter, sent again, and no objection to a late appeal.",
        paper="The decision letter with everything that came with it.",
    ),
    sources=(
        CFA_2014 / "s 52",
        SEND_REGS_2014 / "reg 32",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Section 52 in a copy of 2025 to 2026; SI 2014/1530 reg 32 in a copy with changes to 3 April 2018.",
    confidence=Confidence.HIGH,
    doubts=("What a letter that has only some of this is worth was not found.",),
)
