"""Assess a disabled student who is to leave, within five months of the notice.

When social care gets notice that a disabled student does not mean to stay in full-time education, or is to
leave it, its officer must arrange for the council to assess what the student needs from social care, for
children and for adults.  The assessment is carried out not later than the end of five months beginning with
the day on which the notice was received; the day itself is the first.  After a late notice it comes, if
practicable, before the leaving day, and in any event within the same five months.  The duty falls away if the
student (from 16 on, before that a parent) asks that there be none, or if social care is told that the student
stays on after all.

Left to judgement: nothing that moves the day.  Not given: any service, or an assessment without a notice.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Duty,
    Limit,
    Reply,
    Strength,
    Verdict,
    all_of,
    months,
    on,
    since,
)
from dutybound.law.england.remedies import (
    ADULT_CARE_COMPLAINT,
    JUDICIAL_REVIEW,
    OMBUDSMAN,
    STATUTORY_COMPLAINT,
)
from dutybound.law.england.sources import CARE_ACT_2014, DISABLED_PERSONS_ACT_1986
from dutybound.law.england.vocabulary import SchoolLeaver
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_FIVE_MONTHS = DISABLED_PERSONS_ACT_1986 / "s 5(5)"
_WELFARE_LAWS = DISABLED_PERSONS_ACT_1986 / "s 16"

RULE = Duty(
    id="transition.disabled-school-leaver-assessment",
    title="Assess your child's needs within five months of the notice of leaving",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=SchoolLeaver,
    engaged=all_of(
        SchoolLeaver.notice_received.happened,
        SchoolLeaver.opinion.is_("disabled"),
        ~SchoolLeaver.notice_says_staying,
        ~SchoolLeaver.told_of_staying.happened,
        ~SchoolLeaver.asked_not_to,
    ),
    trigger=SchoolLeaver.notice_received,
    steps=(
        Limit(
            due=months(5).beginning_with(SchoolLeaver.notice_received),
            done=SchoolLeaver.assessed,
        ),
    ),
    must="Assess what the student needs under section 2 of the 1970 Act, Part 3 of the Children Act and the "
    "Care Act, within five months that begin with the day on which the notice came.",
    replies=(
        Reply(
            statement="The Care Act has taken its place.",
            said=SchoolLeaver.said.includes("care-act-replaced-it"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Both are law. The assessment of 1986 covers the Care Act by name, and it has a limit.",
            source=_WELFARE_LAWS,
        ),
        Reply(
            statement="There is a waiting list for assessments.",
            said=SchoolLeaver.said.includes("waiting-list"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The five months are a limit, and the Act has no exception for a queue.",
            source=_FIVE_MONTHS,
        ),
        Reply(
            statement="Adult services assess only at 18.",
            said=SchoolLeaver.said.includes("only-at-18"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The notice starts this assessment, at whatever age.",
            source=_FIVE_MONTHS,
        ),
        Reply(
            statement="You did not ask for an assessment.",
            said=SchoolLeaver.said.includes("you-did-not-ask"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="It follows from the notice and needs no request. Only a request not to assess ends it.",
            source=DISABLED_PERSONS_ACT_1986 / "s 5(7)",
        ),
    ),
    remedies=(STATUTORY_COMPLAINT, ADULT_CARE_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="An assessment, and no help by itself. It hangs on the notice: if none was sent, there is no "
    "limit here, so ask for the notice. You can ask for an assessment under the Children Act or the Care Act "
    "at any time.",
    best_answer=BestAnswer(
        answer="The day on which the notice came, and the day of the assessment.",
        paper="The notice with the day on which it came in, and the written assessment.",
    ),
    sources=(
        _FIVE_MONTHS,
        DISABLED_PERSONS_ACT_1986 / "s 5(6)",
        DISABLED_PERSONS_ACT_1986 / "s 5(7)",
        _WELFARE_LAWS,
        CARE_ACT_2014 / "s 58",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 5 and 16 of the 1986 Act as they stand for England, in a copy with a revised date of "
    "1 January 2026; SI 2014/1530 regulation 17(1)(g), which lets an EHC plan be shown for this assessment.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "How this sits with an assessment before 18 under the Care Act, which asks for significant "
            "benefit and consent: the Act of 1986 asks for neither, and no case was found. One assessment "
            "may well do for both."
        ),
        (
            "After a late notice the assessment is owed before the leaving day if that is practicable; only "
            "the five months are shown as a limit."
        ),
        (
            "The day on which EHC plans came into the Act is taken to be 1 September 2014, and was not seen."
        ),
        "Whether somebody who cannot decide can ask not to be assessed is not said.",
    ),
)
