"""Answer a freedom of information request within 20 working days.

The body says whether it holds the information and gives it, or sends a refusal that names the exemption,
promptly and not later than the 20th working day after the day on which the request arrived.  A day that is
a bank holiday in any part of the United Kingdom does not count.  Where the body has to ask what is meant,
the 20 days start again with the day on which the answer reaches it.  To weigh the public interest it may
take longer, but a notice that names the exemption and gives an expected day is due within the 20 days all
the same.

A maintained school or an academy leaves out days without lessons too, up to the 60th working day.  Left to
judgement: whether it had to ask, and what is exempt.  Not given: opinions, new documents, or the person's own
records (another right).  The days of a fee notice are not worked out: it lifts the day shown here.
"""

from dutybound.days.uk import ANY_UK
from dutybound.language import (
    BestAnswer,
    Confidence,
    DateExpression,
    Duty,
    Excuse,
    Limit,
    Reply,
    Strength,
    Verdict,
    choose,
    earlier_of,
    later_of,
    on,
    since,
    working_days,
)
from dutybound.law.england.remedies import INFORMATION_REVIEW
from dutybound.law.england.sources import (
    ACADEMY_INFORMATION_REGS_2010,
    FOIA_2000,
    SCHOOL_INFORMATION_REGS_2004,
)
from dutybound.law.england.vocabulary import InformationRequest
from dutybound.law.england.vocabulary.parties import ANYBODY, PUBLIC_BODY

_TIME = FOIA_2000 / "s 10(1)"


def _last_day(start: DateExpression) -> DateExpression:
    """The last day of a request that counts as received on a day."""
    day_20 = working_days(20, ANY_UK).after(start)
    day_60 = working_days(60, ANY_UK).after(start)
    return choose(
        InformationRequest.holder.is_("maintained-school", "academy"),
        later_of(day_20, earlier_of(InformationRequest.school_day_20, day_60)),
        day_20,
    )


_DUE = _last_day(
    choose(
        InformationRequest.clarification_asked.happened & InformationRequest.clarification_needed,
        InformationRequest.clarification_given,
        InformationRequest.received,
    )
)

RULE = Duty(
    id="info.freedom-of-information-request",
    title="Answer a freedom of information request within 20 working days",
    owed_by=PUBLIC_BODY,
    owed_to=ANYBODY,
    strength=Strength.STATUTORY,
    about=InformationRequest,
    engaged=InformationRequest.received.happened & ~InformationRequest.holder.is_("not-public"),
    trigger=InformationRequest.received,
    steps=(
        Limit(
            due=_DUE,
            done=earlier_of(
                InformationRequest.answered,
                InformationRequest.refusal_notice,
                InformationRequest.public_interest_notice,
            ),
            excused=(
                Excuse(
                    id="fee",
                    title="they asked for a fee in time: the days until it is paid do not count, and the new "
                    "last day is not worked out here",
                    when=InformationRequest.fees_notice <= _DUE,
                    source=FOIA_2000 / "s 10(2)",
                ),
                Excuse(
                    id="vexatious-again",
                    title="they had refused a request of yours as vexatious or repeated before, and need not "
                    "write again",
                    when=InformationRequest.warned_before,
                    source=FOIA_2000 / "s 17(6)",
                ),
            ),
        ),
    ),
    must="Say whether the information is held and give it, or send a refusal that names the exemption, says "
    "why, and tells you how to complain, to the body and to the Commissioner; and help you to ask well.",
    judged="Whether they needed to ask what you mean, and whether an exemption applies. The Commissioner and "
    "the Tribunal settle these.",
    replies=(
        Reply(
            statement="The 20 days run from the day our team logged it.",
            said=InformationRequest.said.includes("from-our-log"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="They run from the day after the body got the request, whoever in it opened it.",
            source=_TIME,
        ),
        Reply(
            statement="We asked you a question, so the 20 days start again.",
            said=InformationRequest.said.includes("clarification-restarts"),
            verdict=Verdict.DEPENDS,
            because="They start again with your answer only where the body needed it to find the "
            "information, and told you so.",
            depends_on="whether they really needed to ask",
            source=FOIA_2000 / "s 10(6)",
        ),
        Reply(
            statement="We need 20 more days to weigh the public interest.",
            said=InformationRequest.said.includes("public-interest-20-more"),
            verdict=Verdict.DEPENDS,
            because="More time is only for an exemption that hangs on the public interest, and a notice with "
            "the exemption and an expected day was due within the first 20.",
            depends_on="which exemption it is, and whether the notice came in time",
            source=FOIA_2000 / "s 10(3)",
        ),
        Reply(
            statement="You must ask on our form.",
            said=InformationRequest.said.includes("our-form"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Any writing will do, an e-mail too, with your name, an address and what you ask for.",
            source=FOIA_2000 / "s 8",
        ),
        Reply(
            statement="It would cost more than £450, so we refuse.",
            said=InformationRequest.said.includes("over-450"),
            verdict=Verdict.DEPENDS,
            because="A cost limit is in the Act, but it needs a real estimate, and advice on how to ask for "
            "less.",
            depends_on="whether there is an estimate that holds",
            source=FOIA_2000 / "s 12",
        ),
        Reply(
            statement="This is information about you, so we refuse.",
            said=InformationRequest.said.includes("about-you"),
            verdict=Verdict.LAWFUL,
            because="What is about yourself is asked for as a request for your own records instead.",
            source=FOIA_2000 / "s 40(1)",
        ),
        Reply(
            statement="The partnership is not covered by the Act.",
            said=InformationRequest.said.includes("partnership-not-covered"),
            verdict=Verdict.DEPENDS,
            because="A partnership itself may not be a public body, but the council and the health service "
            "in it are: ask the one that holds its papers.",
            depends_on="who holds the papers",
            source=FOIA_2000 / "s 1(1)",
        ),
    ),
    remedies=(INFORMATION_REVIEW,),
    gives_less="What is written down and held, and not an explanation or an opinion. A refusal in time keeps "
    "the limit, right or wrong. Once the body weighs the public interest, no number of days binds it beyond "
    "what is reasonable. Where a fee was asked for and not paid within three months, nothing is owed.",
    best_answer=BestAnswer(
        answer="The information, or within the 20 days a refusal that names its exemption.",
        paper="The log of the day the request came in, the estimate of cost, and the balance of public "
        "interest.",
    ),
    sources=(
        FOIA_2000 / "s 1",
        FOIA_2000 / "s 8",
        FOIA_2000 / "s 9",
        _TIME,
        FOIA_2000 / "s 10(2)",
        FOIA_2000 / "s 10(3)",
        FOIA_2000 / "s 10(6)",
        FOIA_2000 / "s 17",
        SCHOOL_INFORMATION_REGS_2004 / "reg 3",
        ACADEMY_INFORMATION_REGS_2010 / "reg 2",
    ),
    in_force=since(2005, 1, 1),
    checked=on(2026, 11, 22),
    seen="Sections 1 to 17 of the Act in a copy to 7 April 2026; SI 2004/3364 and SI 2010/2768, whole, as "
    "made. Sections 40 and 50 were not read again.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The days from a fee notice to the payment, both counted, are left out by the Act in working "
            "days. That is not worked out: such a notice, sent in time, lifts the day shown here."
        ),
        (
            "A question that was needed starts the 20 days again even if it was asked after they were over, "
            "as the words of section 10(6) have it. No decision on that was looked for."
        ),
        (
            "A pupil referral unit is given 20 working days: the regulations for schools do not name one on "
            "the words seen."
        ),
        (
            "Before 18 November 2010 academies had no rule of their own; the school rule is used for that "
            "time too."
        ),
        "The 20th school day is asked for, since nobody publishes every school's days.",
    ),
)
