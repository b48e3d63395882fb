"""Appeal against a decision about school travel, in two steps of 20 working days (guidance).

By the government's guidance a parent may ask for the decision to be looked at again within 20 working days of
getting it, and for a panel within 20 working days of getting the answer.  One may appeal about who is
entitled, the distance, a safe way and what is suitable, and not about the policy.  No law sets these days, so
no last day is shown: only the safe one.

Left to judgement: whether the council takes a late one.  Not given: an appeal to a tribunal.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    BestAnswer,
    Claim,
    Confidence,
    Reply,
    Right,
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

RULE = Right(
    id="transport.right-to-appeal",
    title="Appeal to the council about school travel",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT,
    strength=Strength.GUIDANCE,
    about=SchoolTravel,
    engaged=SchoolTravel.stage.is_("school-age"),
    trigger=choose(
        SchoolTravel.decision_received.happened,
        SchoolTravel.decision_received,
        SchoolTravel.review_answered,
    ),
    steps=(
        Claim(
            id="review",
            title="Ask the council to look at its travel decision again",
            when=SchoolTravel.decision_received.happened,
            used=SchoolTravel.review_asked,
            safe=working_days(20, ENGLAND).after(SchoolTravel.decision_received),
            may_let_in="the council, as no law sets a last day",
        ),
        Claim(
            id="panel",
            title="Ask for the travel appeal panel",
            when=SchoolTravel.review_answered.happened,
            used=SchoolTravel.panel_asked,
            safe=working_days(20, ENGLAND).after(SchoolTravel.review_answered),
            may_let_in="the council, as no law sets a last day",
        ),
    ),
    must="Take the appeal, look at what you say about your child, and answer in writing.",
    judged="Whether a late appeal is taken.",
    replies=(
        Reply(
            statement="You can only appeal in September.",
            said=SchoolTravel.said.includes("appeal-in-september"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="The guidance counts 20 working days from your getting the decision, whenever that is.",
            source=_GUIDANCE,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN),
    gives_less="The 20 working days come from guidance. A council may hold you to its own days, so keep to "
    "the safe one. An appeal does not pause the decision.",
    best_answer=BestAnswer(
        answer="Yes, with the day on which your appeal came in and the day of the answer.",
        paper="The decision with its date, and the council's own page on travel appeals.",
    ),
    sources=(_GUIDANCE,),
    in_force=since(2023, 6, 1),
    checked=on(2026, 11, 22),
    seen="The guidance was not read. Its times are told alike on the pages of Slough, Croydon, Swindon, "
    "Hounslow and Staffordshire; some count from the date of the letter.",
    confidence=Confidence.MEDIUM,
    doubts=(
        "Some councils count from the date of the letter and not from your getting it. Use the earlier.",
        "Working day is not defined on any page seen; the working days of England are used.",
        "The guidance is dated June 2023, on a day that was not seen. Older guidance is said to be alike.",
    ),
)
