"""Not take a 16- or 17-year-old's liberty away without a court.

Article 5 of the Convention, which binds public bodies, lets nobody's liberty be taken except in a way that
the law lays down.  For somebody of 16 or 17 that is a court's order (the Court of Protection, or the High
Court), or detention under the Mental Health Act; the safeguards for hospitals and care homes begin at 18.
Three things make a deprivation: confinement, no valid consent, and the State's part in it.  Since the Supreme
Court's judgment of 2 June 2026 no bright line decides what confinement is: all of it is looked at, and
somebody who lacks capacity may in some cases consent through wishes and feelings.

Left to judgement, of a court: whether liberty is taken, and whether there is valid consent.  Not settled:
what the judgment means for people under 18.  Whether a parent may consent is shown under both readings.
"""

from dutybound.language import (
    AS_OF,
    NEVER,
    Ban,
    BestAnswer,
    Confidence,
    Contested,
    Judgment,
    Prohibition,
    Reply,
    Strength,
    Verdict,
    all_of,
    any_of,
    choose,
    on,
    since,
)
from dutybound.law.england.remedies import HUMAN_RIGHTS_CLAIM, JUDICIAL_REVIEW, SOLICITOR
from dutybound.law.england.sources import HUMAN_RIGHTS_ACT_1998, judgment
from dutybound.law.england.vocabulary import Child, Confinement
from dutybound.law.england.vocabulary.parties import SOCIAL_SERVICES_AND_NHS, YOUNG_PERSON

_REFERENCE = judgment(
    "Reference by the Attorney General for Northern Ireland (Deprivation of Liberty)",
    "[2026] UKSC 16",
)
_RE_D = judgment("In the matter of D (A Child)", "[2019] UKSC 42")

PARENTS_CONSENT = Contested(
    id="parents-consent-at-16-and-17",
    question="Can a parent agree for a 16- or 17-year-old who cannot decide, so that no court is needed?",
    readings={
        "parents-cannot": "no, as the Supreme Court held in 2019",
        "parents-may": "perhaps, as that ruling used a test that the Supreme Court gave up in 2026",
    },
)
_PARENT_AGREED = PARENTS_CONSENT.condition(
    parents_cannot=NEVER, parents_may=Confinement.parent_agreed
)
_WHEN = choose(Confinement.began.happened, Confinement.began, AS_OF)

RULE = Prohibition(
    id="capacity.deprivation-of-liberty-16-17",
    title="Not take the liberty of a 16- or 17-year-old away without a court",
    owed_by=SOCIAL_SERVICES_AND_NHS,
    owed_to=YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Confinement,
    engaged=all_of(Child.birthday(16) <= _WHEN, Child.under(18, on=_WHEN), Confinement.state_part),
    trigger=_WHEN,
    steps=(
        Ban(
            crossed=all_of(
                Confinement.began.happened,
                Confinement.liberty_lost,
                ~any_of(Confinement.child_agrees, _PARENT_AGREED),
                ~(Confinement.allowed <= Confinement.began),
            ),
            on=Confinement.began,
        ),
    ),
    must="Ask the court before your child is kept in; look at all that keeps your child there and at what "
    "your child wants; and have it looked at again.",
    judged="Whether liberty is taken away, and whether your child consents in a way that counts. Only a "
    "court settles it. Get a solicitor who knows this law.",
    replies=(
        Reply(
            statement="Your child is happy there, so nobody has to ask a court.",
            said=Confinement.said.includes("happy-there"),
            verdict=Verdict.DEPENDS,
            because="Since June 2026 what your child wants counts for more, but somebody still has to look "
            "at all of it and decide.",
            depends_on="what your child understands and wants, and what else keeps your child there",
            source=_REFERENCE / "",
        ),
        Reply(
            statement="Having one worker all day always needs a court.",
            said=Confinement.said.includes("always-a-loss"),
            verdict=Verdict.MISLEADING,
            because="That no longer follows: no single thing decides it.",
            source=_REFERENCE / "",
        ),
        Reply(
            statement="The parents signed, so nobody has to ask a court.",
            said=Confinement.said.includes("parents-signed"),
            verdict=Verdict.CONTESTED,
            because="In 2019 the Supreme Court said that parents cannot agree to this at 16 and 17; whether "
            "that still stands was not found said.",
            source=_RE_D / "",
        ),
    ),
    remedies=(SOLICITOR, HUMAN_RIGHTS_CLAIM, JUDICIAL_REVIEW),
    gives_less="This is not settled, and it is no reason to take your child away by yourself: get a "
    "solicitor first. A court may allow what you do not want. A court's order makes the care lawful, and "
    "does not make it good. Under 16 and from 18 other rules hold.",
    best_answer=BestAnswer(
        answer="Which court was asked, on what day, what it allowed, and when that will be looked at again.",
        paper="The court's order; or the note of why nobody thinks that your child's liberty is taken, "
        "written after June 2026.",
    ),
    sources=(HUMAN_RIGHTS_ACT_1998 / "s 1(1)", HUMAN_RIGHTS_ACT_1998 / "s 6(1)"),
    judgments=(
        Judgment(
            _REFERENCE / "",
            settles="Whether liberty is taken depends on all the circumstances, and not on one test; "
            "somebody who lacks capacity may in some cases consent through wishes and feelings.",
            decided="2 June 2026",
            before="Since Cheshire West ([2014] UKSC 19) being watched and controlled all the time, and not "
            "free to leave, was enough.",
        ),
        Judgment(
            _RE_D / "",
            settles="A parent cannot consent to the confinement of a 16- or 17-year-old who lacks capacity.",
            decided="26 September 2019",
        ),
    ),
    in_force=since(2000, 10, 2),
    checked=on(2026, 11, 22),
    seen="Sections 1 and 6 of the Human Rights Act 1998; notes by chambers and others on the two judgments. "
    "The judgments, Article 5 itself and the parts of the Mental Capacity Act 2005 on liberty were not read.",
    confidence=Confidence.LOW,
    doubts=(
        (
            "The judgment of 2026 arose from a plan for people of 16 and over in Northern Ireland. No source "
            "seen says what it means for the ruling of 2019, or for children."
        ),
        "Which court to ask, and how fast, was not read. The Liberty Protection Safeguards are not in force.",
        "A stay that began before the 16th birthday and goes on after it is not worked out here.",
        "A court's leave that came after it began is told as too late for the first days.",
    ),
)
