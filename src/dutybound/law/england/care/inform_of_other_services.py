"""Tell a disabled child's family of other help that would suit.

A council has to see to it that a disabled child who uses its children's social care is told of any other
service of the council, and of services of others that it knows of, which in its opinion are relevant to the
child's needs.  It also has to publish information about its services for children in need, and take such
steps as are reasonably practicable to get it to those who might benefit.

Left to judgement: what is relevant, which is the council's opinion.  Not given: the other service itself.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    all_of,
    on,
    since,
)
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import OMBUDSMAN, STATUTORY_COMPLAINT
from dutybound.law.england.sources import (
    CARE_ACT_AMENDMENTS_2015,
    CHILDREN_ACT_1989,
    CSDPA_1970,
)
from dutybound.law.england.vocabulary import CouncilService
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_TELL = CSDPA_1970 / "s 1(5)"
_PUBLISH = CHILDREN_ACT_1989 / "Sch 2 para 1(2)"

RULE = StandingDuty(
    id="care.inform-of-other-services",
    title="Tell you of other help that would suit your disabled child",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.STATUTORY,
    about=CouncilService,
    engaged=CouncilService.topic.is_("not-told") & DISABLED_CHILD_IS_IN_NEED.holds,
    trigger=AS_OF,
    steps=(
        Standing(
            id="tell",
            title="Tell you of other help that would suit your disabled child",
            when=all_of(CouncilService.uses_social_care, CouncilService.other_help_fits),
            not_met=~CouncilService.told_of_other_help,
            sources=(_TELL,),
        ),
        Standing(
            id="publish",
            title="Publish what help children's social care gives",
            when=CouncilService.lives_in_area,
            not_met=~CouncilService.care_services_published,
            sources=(_PUBLISH,),
        ),
    ),
    must="Tell you of any other help that it thinks your child could use, its own or that of others; publish "
    "what help there is; and see that families hear of it.",
    judged="What other help would suit the child: the council's opinion counts.",
    replies=(
        Reply(
            statement="You should have asked about it.",
            said=CouncilService.said.includes("you-should-have-asked"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="For a disabled child who uses its care the council has to tell without being asked.",
            source=_TELL,
        ),
    ),
    remedies=(STATUTORY_COMPLAINT, OMBUDSMAN),
    gives_less="It brings news of help, and not the help. Seldom worth a complaint alone, it is good to add "
    "to one.",
    best_answer=BestAnswer(
        answer="Here is a list of the other help that could suit your child, and how to ask for it.",
        paper="What the council told you of, and when; and its page about children's social care.",
    ),
    sources=(
        CSDPA_1970 / "s 1(4)",
        _TELL,
        _PUBLISH,
        CARE_ACT_AMENDMENTS_2015 / "Sch para 20",
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Section 1(4) and (5) of the 1970 Act in the Order of 2015 that put them in, and Schedule 2, "
    "paragraph 1 of the 1989 Act in the text as revised to 25 March 2026. The Order counts from 1 April "
    "2015: its article 1(2), and SI 2015/993 article 2(a).",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "'Which in the authority's opinion is relevant': until the council, an ombudsman or a court has "
            "said, your own view is used."
        ),
        (
            "The part on publishing is older (14 October 1991) and owed to families in general; days before "
            "1 April 2015 are not worked out."
        ),
    ),
)
