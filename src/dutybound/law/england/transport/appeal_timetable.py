"""Answer an appeal about school travel within 20 working days, and hold a panel within 40 (guidance).

The government's guidance recommends two stages: a senior officer looks at the decision again and answers
within 20 working days of getting the parent's request, where that is possible; then an independent panel
looks at it within 40 working days of getting the next one.  Both answers are written and give reasons.
Councils tell it in the same words.

Left to judgement: whether more time was needed, for instance to look at a road.  Not given: an appeal to a
court or tribunal, or a pause of the decision.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    BestAnswer,
    Confidence,
    Expectation,
    Limit,
    Reply,
    Strength,
    Verdict,
    choose,
    on,
    since,
    working_days,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, OMBUDSMAN
from dutybound.law.england.sources import SCHOOL_TRAVEL_GUIDANCE
from dutybound.law.england.vocabulary import SchoolTravel
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT

_GUIDANCE = SCHOOL_TRAVEL_GUIDANCE / ""

RULE = Expectation(
    id="transport.appeal-timetable",
    title="Answer an appeal about school travel in time",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT,
    strength=Strength.GUIDANCE,
    about=SchoolTravel,
    engaged=SchoolTravel.stage.is_("school-age"),
    trigger=choose(
        SchoolTravel.review_asked.happened, SchoolTravel.review_asked, SchoolTravel.panel_asked
    ),
    steps=(
        Limit(
            id="review",
            title="Answer the first appeal within 20 working days",
            due=working_days(20, ENGLAND).after(SchoolTravel.review_asked),
            done=SchoolTravel.review_answered,
        ),
        Limit(
            id="panel",
            title="Hold the appeal panel within 40 working days",
            due=working_days(40, ENGLAND).after(SchoolTravel.panel_asked),
            done=SchoolTravel.panel_held,
        ),
    ),
    must="Have somebody senior look again, then a panel of people who had no part in the decision; let you "
    "speak or write; and give the answer with reasons.",
    judged="Whether more time was needed.",
    replies=(
        Reply(
            statement="You can only appeal in September.",
            said=SchoolTravel.said.includes("appeal-in-september"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="The guidance counts 20 working days from your getting the decision, whenever that is.",
            source=_GUIDANCE,
        ),
        Reply(
            statement="There is no travel while you appeal.",
            said=SchoolTravel.said.includes("stopped-while-you-appeal"),
            verdict=Verdict.DEPENDS,
            because="An appeal does not pause the decision, but the duty to arrange travel for an eligible "
            "child goes on.",
            depends_on="whether your child is entitled to the travel",
            source=_GUIDANCE,
        ),
        Reply(
            statement="You cannot appeal against the policy itself.",
            said=SchoolTravel.said.includes("no-appeal-of-policy"),
            verdict=Verdict.LAWFUL,
            because="The appeal is about how it is used: who is entitled, the distance, a safe way, and what "
            "is suitable.",
            source=_GUIDANCE,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN),
    gives_less="This is guidance, not an Act, and a council may have times of its own that are as good. The "
    "Tribunal does not hear such appeals; the Ombudsman can look at them.",
    best_answer=BestAnswer(
        answer="The answer with reasons, or the day of the panel.",
        paper="The log of the day your appeal came in, and the council's own page on travel appeals.",
    ),
    sources=(_GUIDANCE,),
    in_force=since(2023, 6, 1),
    checked=on(2026, 11, 22),
    seen="The guidance was not read. Its times are told alike on the pages of Slough, Croydon, Swindon, "
    "Hounslow and Staffordshire.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "Working day is not defined on any page seen; the working days of England are used. One council "
            "says 40 days, and not working days, for the panel."
        ),
        (
            "One council adds five working days for the panel's written answer, others count the answer in. "
            "The day of the panel is used here."
        ),
        "The guidance allows more time where a road has to be looked at, it is said; that is not worked out.",
        "The guidance is dated June 2023, on a day that was not seen. Older guidance is said to be alike.",
    ),
)
