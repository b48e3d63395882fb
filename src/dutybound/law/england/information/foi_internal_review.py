"""Look again at an answer to a freedom of information request, within 20 working days (code of practice).

A body that is asked to look at its answer again has somebody take a fresh look, if it can somebody new, and
sends what came of it, with reasons and how to go to the Commissioner.  The government's code of 4 July 2018
expects that within 20 working days, and up to 20 more where the review is complex and the person is told
until when.  It is a code and not law: the Act sets no day for a review.

Left to judgement: whether the review is complex.  Not given: another answer.
"""

from dutybound.days.uk import ANY_UK
from dutybound.language import (
    BestAnswer,
    Confidence,
    Excuse,
    Expectation,
    Extension,
    Limit,
    Reply,
    Strength,
    Verdict,
    on,
    since,
    working_days,
)
from dutybound.law.england.remedies import INFORMATION_REVIEW
from dutybound.law.england.sources import FOIA_2000, INFORMATION_CODE_2018
from dutybound.law.england.vocabulary import InformationRequest
from dutybound.law.england.vocabulary.parties import ANYBODY, PUBLIC_BODY

_CODE = INFORMATION_CODE_2018 / ""

RULE = Expectation(
    id="info.foi-internal-review",
    title="Look again at its answer within 20 working days",
    owed_by=PUBLIC_BODY,
    owed_to=ANYBODY,
    strength=Strength.GUIDANCE,
    about=InformationRequest,
    engaged=InformationRequest.review_requested.happened
    & ~InformationRequest.holder.is_("not-public"),
    trigger=InformationRequest.review_requested,
    steps=(
        Limit(
            due=working_days(20, ANY_UK).after(InformationRequest.review_requested),
            done=InformationRequest.review_answered,
            extension=Extension(
                until=working_days(40, ANY_UK).after(InformationRequest.review_requested),
                when=InformationRequest.review_more_time.happened,
                needs="they told you that the review is complex, and until when it takes",
                source=_CODE,
            ),
            excused=(
                Excuse(
                    id="good-reason",
                    title="they gave a good reason why the review takes more than 40 working days",
                    when=InformationRequest.review_good_reason,
                    source=_CODE,
                ),
            ),
        ),
    ),
    must="Take a fresh look, by somebody new if that can be done; and send what came of it, why, and how to "
    "go to the Commissioner.",
    judged="Whether the review is complex enough to take longer.",
    replies=(
        Reply(
            statement="There is no time limit for a review.",
            said=InformationRequest.said.includes("no-limit-for-reviews"),
            verdict=Verdict.MISLEADING,
            because="The Act sets none, but the code expects 20 working days, or 40 in a hard case.",
            source=_CODE,
        ),
        Reply(
            statement="We do not do reviews.",
            said=InformationRequest.said.includes("no-reviews-here"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="The Act does not make a body hold them, but the code expects it to. A refusal has to "
            "say whether there is such a step; without one you can go to the Commissioner at once.",
            source=FOIA_2000 / "s 17(7)",
        ),
    ),
    remedies=(INFORMATION_REVIEW,),
    gives_less="A code and not law. Once 40 working days are over, go to the Commissioner without waiting.",
    best_answer=BestAnswer(
        answer="What came of the review, with reasons; or the day by which it will come.",
        paper="The log of the review: when it was asked for, who looked, and what they looked at.",
    ),
    sources=(_CODE, FOIA_2000 / "s 17(7)"),
    in_force=since(2018, 7, 4),
    checked=on(2026, 11, 22),
    seen="The Commissioner's page on the code (its date and headings), section 17(7) of the Act, and two "
    "public bodies' pages that give the numbers. The code itself was not read.",
    confidence=Confidence.MEDIUM,
    doubts=(
        "The paragraph of the code was not seen, nor how it counts days: the Act's working days are used.",
        (
            "That a review may take longer than 40 working days for a good reason rests on general knowledge "
            "of the code. It is for the body to show."
        ),
    ),
)
