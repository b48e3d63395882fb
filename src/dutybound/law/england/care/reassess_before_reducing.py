"""Look again at what a child needs before help is cut or ended.

Help that rests on an assessed need is not cut until the council has looked again at what the child needs
(and found that it is less, or met in another way), has heard the family and has said why.  Turning 18 is not
by itself a reason to stop: where an assessment for adult services was required, or was asked for and not
decided by the birthday, the children's help goes on until the council finishes with that: it finds no need,
says that it will meet none, or the adult help has begun.

Left to judgement: whether the need is really less, and how much warning is fair.  Not given: a number of
weeks of notice, or help for life.
"""

from dutybound.language import (
    AS_OF,
    Ban,
    BestAnswer,
    Confidence,
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
from dutybound.law.england.remedies import JUDICIAL_REVIEW, OMBUDSMAN, STATUTORY_COMPLAINT
from dutybound.law.england.sources import (
    CHILDREN_ACT_1989,
    CSDPA_1970,
    DIRECT_PAYMENTS_REGS_2009,
    judgment,
    ombudsman_report,
)
from dutybound.law.england.vocabulary import Child, Support
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_PAST_18 = CHILDREN_ACT_1989 / "s 17ZH"
_DAY = choose(Support.cut_from.happened, Support.cut_from, AS_OF)
_ADULT_SERVICES_NOT_SETTLED = all_of(
    Support.transition_assessment.is_("required", "asked"),
    ~(Support.adult_conclusion <= _DAY),
)
_CUT = Support.cut_from <= AS_OF

RULE = Prohibition(
    id="care.reassess-before-reducing",
    title="Not cut your child's help before looking again at what your child needs",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=Support,
    engaged=all_of(
        Support.rests_on_assessed_need,
        ~Support.cut_because.is_("misuse"),
        any_of(Child.under(18, on=_DAY), _ADULT_SERVICES_NOT_SETTLED),
    ),
    trigger=_DAY,
    steps=(
        Ban(
            id="look-again",
            title="Not cut your child's help before looking again at what your child needs",
            crossed=_CUT & ~(Support.reassessed <= Support.cut_from),
            on=Support.cut_from,
        ),
        Ban(
            id="hear-and-explain",
            title="Not cut your child's help without hearing you and saying why",
            crossed=_CUT & any_of(~Support.family_heard, ~Support.reasons_given),
            on=Support.cut_from,
        ),
    ),
    must="Look again at the child's needs first; find that they are less, or met in another way; hear the "
    "family; give reasons; and give fair warning of the day.",
    judged="Whether the need is less, whether other help really meets it, and how much warning is fair.",
    replies=(
        Reply(
            statement="It is only the annual review.",
            said=Support.said.includes("annual-review"),
            verdict=Verdict.DEPENDS,
            because="A review can end in less help, but only if it finds that your child's need has changed "
            "or is met in another way.",
            depends_on="whether the review looked at what your child needs, and what it found",
            source=CSDPA_1970 / "s 2(4)",
        ),
        Reply(
            statement="We have to make savings.",
            said=Support.said.includes("savings"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Saving money is not by itself a reason to take away help that the council has accepted "
            "as needed.",
            source=CSDPA_1970 / "s 2(4)",
        ),
        Reply(
            statement="Your child is 18 now.",
            said=Support.said.includes("turned-eighteen"),
            verdict=Verdict.DEPENDS,
            because="The help goes on past 18 where an assessment for adult services had to be made, or was "
            "asked for and not decided, until the council has finished with it.",
            depends_on="whether such an assessment was required or asked for, and how it ended",
            source=_PAST_18,
        ),
        Reply(
            statement="A new assessment shows that less help is needed.",
            said=Support.said.includes("need-is-less"),
            verdict=Verdict.LAWFUL,
            because="Needs can become less, and the law does not promise the same help for ever.",
            source=CHILDREN_ACT_1989 / "s 17",
        ),
        Reply(
            statement="We do not owe you any notice.",
            said=Support.said.includes("no-notice-owed"),
            verdict=Verdict.MISLEADING,
            because="No number of weeks is laid down, but fairness asks for enough warning to answer and to "
            "plan.",
        ),
        Reply(
            statement="We are stopping the help while we make enquiries.",
            said=Support.said.includes("paused-for-enquiry"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="An enquiry does not end a need that the council has accepted; to change how it is met, "
            "the council has to look again first.",
            source=CSDPA_1970 / "s 2(4)",
        ),
    ),
    remedies=(JUDICIAL_REVIEW, STATUTORY_COMPLAINT, OMBUDSMAN),
    gives_less="No number of weeks of notice, and no help for life: after a fair look the council may give "
    "less. Where money was misused the payments may end, but a need that is left has still to be met. While "
    "an EHC plan lasts the council may go on past 18 without having to. If there is a child protection "
    "enquiry, get a solicitor now: it may be free; and do not refuse all contact.",
    best_answer=BestAnswer(
        answer="The help goes on as it is until a new assessment, shared with you, says what has changed.",
        paper="The new assessment that the cut rests on, the letter with the reasons, the note of what you "
        "said, and, at 18, the letter that says how the assessment for adult services ended.",
    ),
    sources=(
        CHILDREN_ACT_1989 / "s 17",
        CHILDREN_ACT_1989 / "s 17ZG",
        _PAST_18,
        CHILDREN_ACT_1989 / "s 17ZI",
        CSDPA_1970 / "s 2(4)",
        DIRECT_PAYMENTS_REGS_2009 / "reg 14",
        DIRECT_PAYMENTS_REGS_2009 / "reg 17",
    ),
    judgments=(
        Judgment(
            judgment("R (JL) v Islington LBC", "[2009] EWHC 458 (Admin)") / "",
            settles="A fixed number of hours at most could not take the place of looking at what the child "
            "needed.",
            decided="2009",
        ),
        Judgment(
            ombudsman_report("Cheshire East Council", "23 015 491") / "",
            settles="It was fault to review late and not to use the social care complaints procedure.",
        ),
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Children Act 1989 sections 17 and 17ZG to 17ZI, in a copy with changes to 25 March 2026, "
    "section 2 of the 1970 Act, and SI 2009/1887 as it was made in 2009. The judgment and the Ombudsman's "
    "decision were not read.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "No section says in so many words 'assess again before you cut'. It follows from the duty to "
            "meet assessed needs and from fairness, as courts have read them; those judgments were not read."
        ),
        (
            "No period of notice was found in the law. A payment agreement or the council's own policy may "
            "have one."
        ),
        (
            "A direct payment may be ended in more ways than for misuse (regulation 17); that does not end "
            "what the council owes the child (regulation 14), and help that is left out is still cut."
        ),
        (
            "That money was misused is taken from what you were told. Whether it was is for the council to "
            "show, and this rule does not test it."
        ),
        (
            "Whether an assessment for adult services was required can itself be in dispute (is the child "
            "likely to need help as an adult?). Then this rule depends on that."
        ),
        "The present text on going on past 18 is taken to run from 1 April 2015; that day was not seen.",
    ),
)
