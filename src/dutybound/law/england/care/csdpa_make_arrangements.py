"""Arrange the help that the council accepts a disabled child needs.

Where the council is satisfied that it has to arrange something from a list in order to meet a disabled
child's needs, it must arrange it.  The list: practical help at home; radio, television, library and the like;
games, outings and other leisure, or help with education, outside the home; travel to services; changes to the
home and equipment; holidays; meals; a telephone.  The child must ordinarily live in the council's area.  Once
it is satisfied, lack of money is no answer.

Left to judgement: what is necessary (the council decides first, and must decide rationally).  Not given: a
day by which the help must begin, or overnight care away from home.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    any_of,
    choose,
    later_of,
    on,
    since,
)
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CSDPA_1970, judgment
from dutybound.law.england.vocabulary import CareNeed
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_BARRY = judgment("R v Gloucestershire County Council ex p Barry", "[1997] AC 584")
_KM = judgment("R (KM) v Cambridgeshire County Council", "[2012] UKSC 23")
_SPINK = judgment("R (Spink) v Wandsworth LBC", "[2005] EWCA Civ 302")
_THE_DUTY = CSDPA_1970 / "s 2(4)"

ON_THE_LIST = CareNeed.help.is_(
    "practical-help-at-home",
    "equipment-for-information-or-recreation",
    "activities-or-education-outside-home",
    "travel-to-services",
    "adaptations-or-equipment-at-home",
    "holidays",
    "meals",
    "telephone",
)
OWED = DISABLED_CHILD_IS_IN_NEED.holds & ON_THE_LIST & CareNeed.lives_in_area
HELP_MISSING = CareNeed.accepted.happened & any_of(
    ~CareNeed.in_place.happened,
    CareNeed.stopped.happened & ~CareNeed.replacement_offered,
)
MISSING_SINCE = choose(
    CareNeed.in_place.happened,
    later_of(CareNeed.accepted, CareNeed.stopped),
    CareNeed.accepted,
)

RULE = StandingDuty(
    id="care.csdpa-make-arrangements",
    title="Arrange the help that your disabled child needs",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=CareNeed,
    engaged=OWED & any_of(CareNeed.accepted.happened, CareNeed.necessary),
    trigger=AS_OF,
    steps=(
        Standing(
            not_met=HELP_MISSING,
            since=MISSING_SINCE,
        ),
    ),
    must="Make the arrangements, or pay you to make them, as part of its work for children in need.",
    judged="Whether it is necessary for the council to arrange the help, and how long is reasonable for "
    "getting it in place.",
    replies=(
        Reply(
            statement="There is no budget.",
            said=CareNeed.said.includes("no-budget"),
            verdict=Verdict.DEPENDS,
            because="Once the council accepts that the help is necessary, lack of money is not a lawful "
            "reason; before that, money may bear on what counts as necessary.",
            depends_on="whether the council has accepted that the help is necessary",
            source=_BARRY / "",
        ),
        Reply(
            statement="It is not in our short breaks offer.",
            said=CareNeed.said.includes("not-in-our-offer"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The list of help is in the Act, and the council's own offer cannot shorten it.",
            source=CSDPA_1970 / "s 2(6)",
        ),
        Reply(
            statement="There is a waiting list for carers.",
            said=CareNeed.said.includes("waiting-list-for-carers"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The council has to meet the need in some other way, such as by paying you to find "
            "carers, and not leave it unmet.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="You can pay for it yourselves.",
            said=CareNeed.said.includes("parents-can-pay"),
            verdict=Verdict.DEPENDS,
            because="What parents can pay may bear on whether it is necessary for the council to arrange "
            "the help.",
            depends_on="whether the council has already accepted that the help is necessary",
            source=_SPINK / "",
        ),
        Reply(
            statement="The need is below our threshold.",
            said=CareNeed.said.includes("below-threshold"),
            verdict=Verdict.DEPENDS,
            because="A council may have criteria, but they have to be rational and may not shut out a need "
            "that it accepts.",
            depends_on="whether the threshold is rational, and was used on your child's own needs",
            source=_KM / "",
        ),
        Reply(
            statement="Another council has to do this.",
            said=CareNeed.said.includes("another-council"),
            verdict=Verdict.DEPENDS,
            because="The duty is with the council in whose area your child ordinarily lives; a dispute about "
            "that is for the Secretary of State.",
            depends_on="where your child ordinarily lives",
            source=CSDPA_1970 / "s 2(7)",
        ),
        Reply(
            statement="The housing grant was refused, so there is no help with the change to the home.",
            said=CareNeed.said.includes("grant-refused"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="This duty stands beside the grant, and reaches past its largest amount where the need "
            "is still there; what parents can pay may be looked at before the council accepts the need.",
            source=_THE_DUTY,
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="The council decides what is necessary, and may count help that is truly there from somebody "
    "else. No day is set for the help to begin: a delay has to be justified, and the 45 working days for an "
    "assessment are not a limit for this. Overnight care away from home is not on the list (another section "
    "covers it); holidays and day trips are. Past 18, other rules say whether the help goes on.",
    best_answer=BestAnswer(
        answer="The day on which the help begins, what happens until then, and the offer of a direct payment "
        "at what carers really cost.",
        paper="The assessment or plan that says the help is necessary, the note of the panel, and the "
        "working behind any budget.",
    ),
    sources=(
        CSDPA_1970 / "s 2(3)",
        CSDPA_1970 / "s 2(4)",
        CSDPA_1970 / "s 2(5)",
        CSDPA_1970 / "s 2(6)",
        CSDPA_1970 / "s 2(7)",
    ),
    judgments=(
        Judgment(
            _BARRY / "",
            settles="Money may bear on what is necessary; once the council is satisfied that the help is "
            "necessary, lack of money is no answer.",
            decided="1997",
        ),
        Judgment(
            _KM / "",
            settles="Barry stands. A points system is only a starting point, and reasons must be adequate "
            "and rational.",
            decided="2012",
        ),
        Judgment(
            _SPINK / "",
            settles="What parents can pay may be weighed in deciding whether help is necessary.",
            decided="2005",
        ),
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Section 2(3) to (9), read in a copy of the text as amended to 6 April 2016, and paragraph 21 of "
    "the Schedule to SI 2015/914, which put it in. That counts from 1 April 2015: article 1(2) of that Order "
    "ties it to section 1 of the Care Act 2014, and SI 2015/993 article 2(a) names the day. The judgments "
    "were not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "'Disabled child' is not defined in section 2; the meaning in section 17(11) of the Children Act "
            "1989 is used, since the duty hangs on the council's work under Part 3 of that Act."
        ),
        (
            "A refusal to accept that help is necessary can be irrational. That is a question for a lawyer, "
            "and this rule does not answer it."
        ),
        (
            "The duty itself is older (section 2(1), with section 28A); days before 1 April 2015 are not "
            "worked out."
        ),
    ),
)
