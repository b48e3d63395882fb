"""Hear the family when it makes an EHC needs assessment.

While it makes the assessment, or a re-assessment, the council must consult the child and parent, or the
young person, and take their views, wishes and feelings into account; consider what they send in, private
reports too; engage them and make sure that they can take part in decisions; and disturb the family as little
as it can.  It must also consider whether the parent or young person needs information, advice and support to
take part, and if it finds so must give it.

Left to judgement: how much weight a paper has, and whether help to take part is necessary (the council).
Not given: that the council agrees with what it hears or reads.
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
from dutybound.law.england.remedies import EDUCATION_REMEDIES, TRIBUNAL_APPEAL
from dutybound.law.england.sources import SEND_REGS_2014
from dutybound.law.england.vocabulary import BeingHeard
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

_VIEWS = SEND_REGS_2014 / "reg 7(a)"
_PAPERS = SEND_REGS_2014 / "reg 7(b)"
_TAKING_PART = SEND_REGS_2014 / "reg 7(d)"
_HELP = SEND_REGS_2014 / "reg 9"

RULE = StandingDuty(
    id="ehc.involve-and-take-account",
    title="Hear you and your child in the assessment",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=BeingHeard,
    engaged=BeingHeard.decided.happened & BeingHeard.stage.is_("assessment"),
    trigger=BeingHeard.decided,
    steps=(
        Standing(
            id="views",
            title="Ask you and your child in the assessment, and take what you say into account",
            not_met=~BeingHeard.views_looked_at,
            since=BeingHeard.decided,
            sources=(_VIEWS,),
        ),
        Standing(
            id="papers",
            title="Consider the papers that you give for the assessment",
            when=BeingHeard.papers_sent,
            not_met=~BeingHeard.papers_considered,
            since=BeingHeard.decided,
            sources=(_PAPERS,),
        ),
        Standing(
            id="taking-part",
            title="Make sure that you and your child can take part in decisions in the assessment",
            not_met=~BeingHeard.took_part,
            since=BeingHeard.decided,
            sources=(_TAKING_PART,),
        ),
        Standing(
            id="consider-help",
            title="Consider whether you need help to take part in the assessment",
            not_met=~BeingHeard.help_considered,
            since=BeingHeard.decided,
            sources=(_HELP,),
        ),
        Standing(
            id="help",
            title="Give you the help to take part in the assessment that it found you need",
            when=BeingHeard.help_accepted,
            not_met=~BeingHeard.help_given,
            since=BeingHeard.decided,
            sources=(_HELP,),
        ),
    ),
    must="Consult the child and parent, or the young person; take their views, wishes and feelings into "
    "account; consider what they send in, and the advice that comes; make sure that they can take part; "
    "disturb the family as little as it can; and give the help to take part that it considers necessary.",
    judged="How much weight a paper has, and whether help to take part was necessary.",
    replies=(
        Reply(
            statement="We cannot consider private reports.",
            said=BeingHeard.said.includes("no-private-reports"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Whatever the family gives it for the assessment, the council must consider. It need not "
            "agree.",
            source=_PAPERS,
        ),
        Reply(
            statement="The school told us what you think.",
            said=BeingHeard.said.includes("school-spoke-for-you"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="In an assessment the council has to consult the child and the parent, or the young "
            "person, themselves.",
            source=_VIEWS,
        ),
    ),
    remedies=(*EDUCATION_REMEDIES, TRIBUNAL_APPEAL),
    gives_less="To consider is not to accept. What was left out can be put right in an appeal against the "
    "decision that came of the assessment, where everything is looked at afresh.",
    best_answer=BestAnswer(
        answer="When it asked you and your child, what it made of your papers, and how you could take part.",
        paper="The letters and notes of talks with you, and the list of papers before whoever decided.",
    ),
    sources=(_VIEWS, _PAPERS, SEND_REGS_2014 / "reg 7(c)", _TAKING_PART, _HELP),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2014/1530 regs 7 and 9, in a copy with changes to 3 April 2018. Of the Code of Practice nothing "
    "on this.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Past school age the Regulations speak of the young person alone, or of whoever decides for one "
            "who cannot. How old your child was is not asked here: the questions say whose answer counts."
        ),
        "That the same holds for a re-assessment comes from regulation 26(1), read for another rule.",
        (
            "'Not met' is said only once the council has decided: until then there is still time to be "
            "heard."
        ),
    ),
)
