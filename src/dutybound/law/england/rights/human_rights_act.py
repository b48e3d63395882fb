"""Claim under the Human Rights Act 1998 within one year, the day itself being the first.

It is unlawful for a public authority to act against a Convention right: family life, home and dignity
(Article 8), freedom from degrading treatment (Article 3), liberty (Article 5), not being discriminated
against in these (Article 14), education (First Protocol, Article 2).  A failure to act is an act.  A victim
may claim within one year beginning with the date of the act, or longer if a court finds that equitable; a
stricter limit of the procedure used goes first (three months for judicial review).  The safe day counts from
the first day; where something went on, the outer day counts from its end.

Left to judgement: whether a right was broken, whether that was justified, and whether a court gives more
time. Not given: services as such.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    AS_OF,
    BestAnswer,
    Claim,
    Confidence,
    Judgment,
    Reply,
    Right,
    Strength,
    Verdict,
    all_of,
    choose,
    days,
    months,
    on,
    or_next_open_day,
    since,
    working_days,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import HUMAN_RIGHTS_ACT_1998, judgment
from dutybound.law.england.vocabulary import Grievance
from dutybound.law.england.vocabulary.parties import CLAIMANT, COURT

_TIME = HUMAN_RIGHTS_ACT_1998 / "s 7(5)"
_ANUFRIJEVA = judgment("Anufrijeva v Southwark LBC", "[2003] EWCA Civ 1406")

_ENDED = choose(
    Grievance.still_going_on,
    AS_OF,
    choose(Grievance.ended.happened, Grievance.ended, Grievance.arose),
)

RULE = Right(
    id="rights.human-rights-act",
    title="Claim under the Human Rights Act within one year",
    owed_by=COURT,
    owed_to=CLAIMANT,
    strength=Strength.STATUTORY,
    about=Grievance,
    engaged=all_of(
        ~Grievance.body.is_("not-public"), Grievance.convention_right, Grievance.arose.happened
    ),
    trigger=Grievance.arose,
    steps=(
        Claim(
            used=Grievance.rights_claim,
            safe=working_days(1, ENGLAND).before(
                days(1).after(months(12).beginning_with(Grievance.arose))
            ),
            outer=or_next_open_day(months(12).beginning_with(_ENDED), ENGLAND),
            may_let_in="the court, where it thinks that equitable",
            runs_during_complaint=True,
        ),
    ),
    must="Decide whether the body broke a right, and if so say so, make an order, or give money where that "
    "is needed to put it right.",
    judged="Whether a right was broken, whether that was justified, whether something went on or was one "
    "act, and whether more time is given.",
    replies=(
        Reply(
            statement="Human rights give nobody a right to services.",
            said=Grievance.said.includes("no-right-to-services"),
            verdict=Verdict.DEPENDS,
            because="That is broadly so, but leaving somebody without help that was found to be needed can "
            "break the right to family life, where it is serious and the body is to blame.",
            depends_on="how serious it is, how long it lasted, and whether the body knew",
            source=_ANUFRIJEVA / "",
        ),
    ),
    remedies=(JUDICIAL_REVIEW, OMBUDSMAN, COUNCIL_COMPLAINT),
    gives_less="Weak when it stands alone, and strong beside a broken duty in another Act. Money is modest, "
    "and the Ombudsman is often the better way. Most rights can be limited for good reasons. A claim for "
    "judicial review has only three months.",
    best_answer=BestAnswer(
        answer="What was weighed: your child's needs and family life on one side, the reason on the other.",
        paper="The assessment, the note of the decision, and what the body was told about the effects at "
        "home.",
    ),
    sources=(
        HUMAN_RIGHTS_ACT_1998 / "s 6(1)",
        HUMAN_RIGHTS_ACT_1998 / "s 6(2)",
        HUMAN_RIGHTS_ACT_1998 / "s 6(6)",
        HUMAN_RIGHTS_ACT_1998 / "s 7(1)",
        _TIME,
        HUMAN_RIGHTS_ACT_1998 / "s 8",
    ),
    judgments=(
        Judgment(
            judgment("R (Bernard) v Enfield LBC", "[2002] EWHC 2282 (Admin)") / "",
            settles="Leaving a disabled woman in degrading conditions against the council's own assessment "
            "broke Article 8, and money was paid.",
            decided="2002",
        ),
        Judgment(
            _ANUFRIJEVA / "",
            settles="Bad administration breaks Article 8 only where it is serious; the Ombudsman is often "
            "the better way.",
            decided="2003",
        ),
        Judgment(
            judgment("Mathieson v Secretary of State for Work and Pensions", "[2015] UKSC 47") / "",
            settles="Stopping a child's benefit after 84 days in hospital broke Article 14.",
            decided="2015",
        ),
    ),
    in_force=since(2000, 10, 2),
    checked=on(2026, 11, 22),
    seen="Sections 1 to 9, in a copy of the revised text with changes to December 2008. The judgments were "
    "not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Where something went on, that the year counts from its end is how a ruling of 2017 (O'Connor v "
            "Bar Standards Board) is remembered; it was not read. The safe day counts from the first day."
        ),
        (
            "That a closed last day moves to the next open day is taken over from other limits of courts, "
            "and is less sure."
        ),
        "The day from which the Act holds, 2 October 2000, was not seen.",
        "A private body that does public work can be bound too; we ask only about public ones.",
    ),
)
