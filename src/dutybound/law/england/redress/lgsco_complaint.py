"""Complain to the Local Government and Social Care Ombudsman within 12 months.

The complaint is made in writing within 12 months that begin with the day on which the person affected first
had notice of the matter, so that the last day is the one before the same date a year on.  The Ombudsman may
waive both the time and the writing; a complaint after that day is late, not shut out.  Before it looks into
a matter the council must have been told, and have had a fair chance to answer, unless it is not reasonable to
wait for that: a council's own delay past its limits is such a case.

Where the matter is still going on, the right is treated as open, as the Ombudsman's own guidance has it;
where it went on and stopped, the first notice gives the safe day and the end the outer one.  Left to
judgement: whether to wait for the council, and whether to let in a late complaint.  Not given: orders,
damages, or another decision in place of a lawful one.
"""

from dutybound.language import (
    AS_OF,
    Bar,
    BestAnswer,
    Claim,
    Confidence,
    Reply,
    Right,
    Strength,
    Verdict,
    choose,
    later_of,
    months,
    on,
    since,
)
from dutybound.law.england.remedies import JUDICIAL_REVIEW, OMBUDSMAN_REVIEW
from dutybound.law.england.sources import LOCAL_GOVERNMENT_ACT_1974
from dutybound.law.england.vocabulary import Grievance
from dutybound.law.england.vocabulary.parties import COMPLAINANT, OMBUDSMAN

_TIME = LOCAL_GOVERNMENT_ACT_1974 / "s 26B(2)"
_WAIVER = LOCAL_GOVERNMENT_ACT_1974 / "s 26B(3)"
_FAIR_CHANCE = LOCAL_GOVERNMENT_ACT_1974 / "s 26(5)"

_LAST_PART = choose(Grievance.still_going_on, AS_OF, Grievance.ended)

RULE = Right(
    id="redress.lgsco-complaint",
    title="Complain to the Ombudsman within 12 months",
    owed_by=OMBUDSMAN,
    owed_to=COMPLAINANT,
    strength=Strength.STATUTORY,
    about=Grievance,
    engaged=Grievance.body.is_("council") & Grievance.first_noticed.happened,
    trigger=Grievance.first_noticed,
    steps=(
        Claim(
            used=Grievance.ombudsman_asked,
            safe=months(12).beginning_with(Grievance.first_noticed),
            outer=months(12).beginning_with(later_of(Grievance.first_noticed, _LAST_PART)),
            shut_out=(
                Bar(
                    id="no-fair-chance-yet",
                    title="for now: the council has not been told, or has not had a fair chance to answer",
                    when=~Grievance.council_answered.happened & ~Grievance.fair_chance,
                    source=_FAIR_CHANCE,
                ),
            ),
            may_let_in="the Ombudsman, which may waive the time limit",
            runs_during_complaint=True,
        ),
    ),
    must="Decide whether to look into the complaint, and if it finds fault say what would put it right.",
    judged="Whether the council has had a fair chance to answer, or it is not reasonable to wait; and "
    "whether a late complaint is let in.",
    replies=(
        Reply(
            statement="You must finish every stage before you go to the Ombudsman.",
            said=Grievance.said.includes("all-stages-before-ombudsman"),
            verdict=Verdict.DEPENDS,
            because="The council must have had a fair chance to answer, but you need not wait where its own "
            "delay is what you complain of.",
            depends_on="whether the council has had its chance, or is itself late",
            source=_FAIR_CHANCE,
        ),
        Reply(
            statement="You have 12 months from our final letter to go to the Ombudsman.",
            said=Grievance.said.includes("twelve-months-from-final-letter"),
            verdict=Verdict.MISLEADING,
            because="The 12 months begin with the day on which you first knew of the matter; a complaint to "
            "the council does not stop them.",
            source=_TIME,
        ),
        Reply(
            statement="It was 13 months ago, so it is too late for the Ombudsman.",
            said=Grievance.said.includes("thirteen-months-too-late"),
            verdict=Verdict.DEPENDS,
            because="The Ombudsman, not the council, decides, and may let in a late complaint.",
            depends_on="whether the Ombudsman waives the limit, and whether the matter is still going on",
            source=_WAIVER,
        ),
        Reply(
            statement="The Ombudsman cannot make us do anything.",
            said=Grievance.said.includes("ombudsman-cannot-make-us"),
            verdict=Verdict.LAWFUL,
            because="It recommends and cannot order, though councils nearly always do as it recommends.",
        ),
    ),
    remedies=(OMBUDSMAN_REVIEW, JUDICIAL_REVIEW),
    gives_less="It cannot order anything, award damages or change a lawful decision on its merits; what it "
    "asks a council to pay is modest. It stays out of what was or could have been appealed to the Tribunal: "
    "another rule says more. It stops no other clock.",
    best_answer=BestAnswer(
        answer="The council's last word in writing, with how to go to the Ombudsman.",
        paper="The council's final response, or proof that it is late; and what shows when you first knew.",
    ),
    sources=(
        _TIME,
        _WAIVER,
        _FAIR_CHANCE,
    ),
    in_force=since(2008, 4, 1),
    checked=on(2026, 11, 22),
    seen="Section 26B as the Ombudsman's own guidance on jurisdiction quotes it; section 26(1) to (5) in the "
    "present text.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "That what is still going on keeps the right open is the Ombudsman's practice, not the words of "
            "the section. The outer day then shown is the one that a first notice today would give; the "
            "Ombudsman may look only at the last 12 months."
        ),
        (
            "Nothing says when 12 months begin for a delay that has ended. The first notice gives the safe "
            "day, the end the outer day."
        ),
        "That section 26B is law since 1 April 2008 was not seen.",
        "About 12 weeks is what the Ombudsman usually takes as a council's fair chance: practice, not law.",
        "A complaint for somebody who has died has its own first day, which is not asked about.",
    ),
)
