"""Publish what families say about the Local Offer, with its answers, at least once a year.

The council must publish the comments of families on its Local Offer (what is in it and what is missing, how
easy it is to use, how it was made), with its answers and what it means to do, on its website, at least
annually, and so that nobody can be told from them.  Comments that it considers vexatious, or that are about
one person's services, need not be published.  "Annually" is read in two ways: within twelve months of the
last time, or once in every calendar year.

Left to judgement: whether a comment is vexatious.  Not given: an answer to each comment, or to the person.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Contested,
    DateExpression,
    Duty,
    Excuse,
    Limit,
    Reply,
    Strength,
    Verdict,
    in_year_of,
    months,
    on,
    since,
)
from dutybound.law.england.ehc.coronavirus_2020 import relaxed_in_2020
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import CFA_2014, CORONAVIRUS_REGS_2020, SEND_REGS_2014
from dutybound.law.england.vocabulary import LocalOffer
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, LOCAL_FAMILIES

_PUBLISH = SEND_REGS_2014 / "reg 56(2)"
_YEARLY = SEND_REGS_2014 / "reg 56(3)"
AT_LEAST_ANNUALLY = Contested(
    id="at-least-annually",
    question="By when does a council have to publish again, if it must do so at least annually?",
    readings={
        "twelve-months": "within twelve months of the last time",
        "calendar-year": "at some time in every calendar year",
    },
)


def _a_year_on(start: DateExpression) -> DateExpression:
    """The last day of a year that runs from `start`, on each reading."""
    twelve_months = months(12).after(start)
    return AT_LEAST_ANNUALLY.date(
        twelve_months=twelve_months, calendar_year=in_year_of(twelve_months, 12, 31)
    )


NEXT_DUE = _a_year_on(LocalOffer.comments_published)
ANSWER_DUE = _a_year_on(LocalOffer.comment_sent)

RULE = Duty(
    id="local-offer.comments-and-response",
    title="Publish what families say about the Local Offer, with its answers, every year",
    owed_by=LOCAL_AUTHORITY,
    owed_to=LOCAL_FAMILIES,
    strength=Strength.STATUTORY,
    about=LocalOffer,
    engaged=LocalOffer.published,
    trigger=AS_OF,
    steps=(
        Limit(
            id="every-year",
            title="Publish families' comments on the Local Offer and its answers every year",
            due=NEXT_DUE,
            done=LocalOffer.comments_published_again,
            excused=(
                Excuse(
                    id="no-comments",
                    title="nobody commented on the Local Offer in that time",
                    when=LocalOffer.no_comments_came,
                    source=_PUBLISH,
                ),
                relaxed_in_2020(NEXT_DUE, LocalOffer.held_up_by_coronavirus),
            ),
        ),
        Limit(
            id="your-comment",
            title="Publish your comment on the Local Offer and its answer within a year",
            due=ANSWER_DUE,
            done=LocalOffer.comment_published,
            excused=(
                Excuse(
                    id="one-person",
                    title="the comment was about the services that one person gets",
                    when=LocalOffer.comment_about_one_person,
                    source=SEND_REGS_2014 / "reg 56(4)(b)",
                ),
                Excuse(
                    id="vexatious",
                    title="the council considers the comment vexatious",
                    when=LocalOffer.comment_called_vexatious,
                    source=SEND_REGS_2014 / "reg 56(4)(a)",
                ),
                relaxed_in_2020(ANSWER_DUE, LocalOffer.held_up_by_coronavirus),
            ),
        ),
    ),
    must="Publish the comments and its answers, with what it means to do, on its website with the Local "
    "Offer, at least once a year and so that nobody can be told from them.",
    judged="Whether a comment is vexatious.",
    replies=(
        Reply(
            statement="We published a report some years ago, and that is enough.",
            said=LocalOffer.said.includes("one-report-is-enough"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Comments and answers have to be published at least annually.",
            source=_YEARLY,
        ),
        Reply(
            statement="We answer comments together, and not one by one.",
            said=LocalOffer.said.includes("comments-answered-together"),
            verdict=Verdict.LAWFUL,
            because="The answers are published for everybody; nothing gives each person an answer of their "
            "own.",
            source=_PUBLISH,
        ),
        Reply(
            statement="Your comment is about one child, so we do not publish it.",
            said=LocalOffer.said.includes("comment-about-one-child"),
            verdict=Verdict.DEPENDS,
            because="A comment about the services that one person gets need not be published; a comment on "
            "what the Local Offer lacks has to be, whoever makes it.",
            source=SEND_REGS_2014 / "reg 56(4)(b)",
            depends_on="Whether the comment is about one person's help or about the Local Offer.",
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="No answer to you in person, and no duty to do what a comment asks for. A complaint about "
    "your child's own help has another way.",
    best_answer=BestAnswer(
        answer="The link to the last comments and answers, and the day on which the next ones come.",
        paper="The comments received in the last year, and what is to be published of them.",
    ),
    sources=(
        CFA_2014 / "s 30(6)",
        CFA_2014 / "s 30(7)",
        SEND_REGS_2014 / "reg 56(1)",
        _PUBLISH,
        _YEARLY,
        SEND_REGS_2014 / "reg 56(4)",
        CORONAVIRUS_REGS_2020 / "",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Section 30, in a copy of 2025 to 2026; SI 2014/1530 reg 56, in a copy with changes to 3 April "
    "2018; SI 2020/471 whole, as made. Of the Code of Practice (chapter 4) only what councils quote.",
    confidence=Confidence.MEDIUM,
    doubts=(
        "What 'at least annually' is counted from is not told. Both readings are worked out.",
        (
            "The Regulations speak of comments that were received. That a council which received none has "
            "nothing to publish is how they are read here; it has to seek them all the same."
        ),
        (
            "A council that has never published any comments is not worked out, except for a comment that "
            "you sent yourself: there may have been no comments."
        ),
        (
            "That a comment of your own has to be published within a year of being sent follows from "
            "publishing at least once a year, and is not said in so many words."
        ),
    ),
)
