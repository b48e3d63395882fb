"""Ask for an answer to be looked at again within 40 working days (code of practice).

Whoever is not content with an answer to a freedom of information request may ask the body to look again.
The government's code of 4 July 2018 expects a body to take such a request for 40 working days after its
answer was sent; after that it may take one and need not.  The Act sets no day.  Where no answer came at all
there is nothing to look at again, and the Commissioner can be asked at once.

Left to judgement: nothing.  Not given: a right in law to a review.
"""

from dutybound.days.uk import ANY_UK, ENGLAND
from dutybound.language import (
    BestAnswer,
    Claim,
    Confidence,
    Reply,
    Right,
    Strength,
    Verdict,
    earlier_of,
    later_of,
    on,
    since,
    working_days,
)
from dutybound.law.england.remedies import INFORMATION_REVIEW
from dutybound.law.england.sources import FOIA_2000, INFORMATION_CODE_2018
from dutybound.law.england.vocabulary import InformationRequest
from dutybound.law.england.vocabulary.parties import ANYBODY, PUBLIC_BODY

_CODE = INFORMATION_CODE_2018 / ""
_ANSWER = earlier_of(InformationRequest.answered, InformationRequest.refusal_notice)
_SAFE_DAY = working_days(40, ENGLAND).after(_ANSWER)
_LAST_DAY = later_of(_SAFE_DAY, working_days(40, ANY_UK).after(_ANSWER))

RULE = Right(
    id="info.foi-internal-review-request",
    title="Ask the body to look at its answer again, within 40 working days",
    owed_by=PUBLIC_BODY,
    owed_to=ANYBODY,
    strength=Strength.GUIDANCE,
    about=InformationRequest,
    engaged=_ANSWER.happened & ~InformationRequest.holder.is_("not-public"),
    trigger=_ANSWER,
    steps=(
        Claim(
            used=InformationRequest.review_requested,
            safe=_SAFE_DAY,
            outer=_LAST_DAY,
            may_let_in="the body, which need not take a later request",
        ),
    ),
    must="Take a request to look again, for 40 working days after its answer.",
    replies=(
        Reply(
            statement="You asked for the review too late.",
            said=InformationRequest.said.includes("review-asked-too-late"),
            verdict=Verdict.DEPENDS,
            because="The code expects a body to take a request for 40 working days after its answer.",
            depends_on="how many working days went by after the answer was sent",
            source=_CODE,
        ),
    ),
    remedies=(INFORMATION_REVIEW,),
    gives_less="A code and not law. The Commissioner wants you to have asked the body first; a body that "
    "does not hold reviews has to say so.",
    best_answer=BestAnswer(
        answer="That the request is taken, and by when you will hear.",
        paper="The answer, with the day on which it was sent and what it says about a review.",
    ),
    sources=(_CODE, FOIA_2000 / "s 17(7)"),
    in_force=since(2018, 7, 4),
    checked=on(2026, 11, 22),
    seen="The Commissioner's page on the code (its date and headings), section 17(7) of the Act, and two "
    "public bodies' pages that give 40 working days. The code itself was not read.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "The paragraph of the code was not seen, nor how it counts days. The safe day leaves out the "
            "bank holidays of England and Wales, the outer day those of any part of the United Kingdom, as "
            "the Act does."
        ),
        "Where part came first and the rest later, the first day is used: it is never the later one.",
    ),
)
