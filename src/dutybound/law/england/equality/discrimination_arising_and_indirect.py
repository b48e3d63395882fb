"""Not treat somebody badly for what comes with a disability, nor by a rule for all that hits disabled people.

Three bans that a body can justify by a good aim and fair means.  Arising (section 15): unfavourable treatment
of a disabled person because of something that arises from the disability, unless the body did not know of it
and could not be expected to.  Indirect (section 19): a provision, criterion or practice for all that puts
people with the disability, and this one, at a particular disadvantage.  Same disadvantage (section 19A, since
1 January 2024): the same, for somebody without the disability who suffers substantively the same
disadvantage, such as a parent carer.  They bind services, public bodies, schools and colleges.

Left to judgement: all of that.  Not given to carers: sections 15 and 20, which protect only the disabled
person.
"""

from dutybound.language import (
    Ban,
    BestAnswer,
    Confidence,
    Prohibition,
    Reply,
    Strength,
    Text,
    Verdict,
    all_of,
    between,
    on,
    since,
)
from dutybound.law.england.equality.disability_definition import RULE as DISABILITY
from dutybound.law.england.remedies import (
    COUNCIL_COMPLAINT,
    EQUALITY_CLAIM,
    JUDICIAL_REVIEW,
    SCHOOL_CLAIM,
)
from dutybound.law.england.sources import EQUALITY_ACT_2010
from dutybound.law.england.vocabulary import UnfairTreatment
from dutybound.law.england.vocabulary.parties import DISABLED_PERSON_OR_CARER, SERVICE_OR_BODY

_ARISING = EQUALITY_ACT_2010 / "s 15"
_INDIRECT = EQUALITY_ACT_2010 / "s 19"
_SAME = EQUALITY_ACT_2010 / "s 19A"
_DISABLED_PERSON = UnfairTreatment.who.is_("child", "disabled-parent")
_CAUGHT = all_of(DISABILITY.holds, UnfairTreatment.facts_point_to_it, ~UnfairTreatment.justified)

_FOR_THE_DISABLED_PERSON = (
    Ban(
        id="arising",
        title="Not treat a disabled person badly for what comes with the disability",
        when=UnfairTreatment.kind.is_("for-what-comes-with-it") & _DISABLED_PERSON,
        crossed=_CAUGHT & UnfairTreatment.body_knew,
        on=UnfairTreatment.done,
        sources=(_ARISING,),
    ),
    Ban(
        id="indirect",
        title="Not use one rule for all that puts disabled people at a disadvantage",
        when=UnfairTreatment.kind.is_("same-rule-for-all") & _DISABLED_PERSON,
        crossed=_CAUGHT,
        on=UnfairTreatment.done,
        sources=(_INDIRECT,),
    ),
)
_FOR_THE_CARER = Ban(
    id="same-disadvantage",
    title="Not use such a rule against a carer whom it hits in the same way",
    when=UnfairTreatment.kind.is_("same-rule-for-all") & UnfairTreatment.who.is_("carer"),
    crossed=_CAUGHT,
    on=UnfairTreatment.done,
    sources=(_SAME,),
)

RULE = Prohibition(
    id="equality.discrimination-arising-and-indirect",
    title="Not treat people badly for what comes with a disability, or by a rule that hits them harder",
    owed_by=SERVICE_OR_BODY,
    owed_to=DISABLED_PERSON_OR_CARER,
    strength=Strength.STATUTORY,
    about=UnfairTreatment,
    engaged=~UnfairTreatment.body.is_("court") & UnfairTreatment.done.happened,
    trigger=UnfairTreatment.done,
    steps=(*_FOR_THE_DISABLED_PERSON, _FOR_THE_CARER),
    earlier=(
        Text(
            in_force=between((2010, 10, 1), (2023, 12, 31)),
            steps=_FOR_THE_DISABLED_PERSON,
            note="Section 19A came in on 1 January 2024. Before that a carer had no such protection in the "
            "words of the Act.",
        ),
    ),
    must="Drop the rule or the treatment, make an exception, or show that it serves a good aim and that no "
    "milder way would do.",
    judged="Whether there is a disadvantage, whether the body knew, and whether it is justified. What you "
    "say is used here as your view.",
    replies=(
        Reply(
            statement="We treat everyone the same.",
            said=UnfairTreatment.said.includes("same-for-all"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="One rule for all is where this law begins; the question is whom it hits harder.",
            source=_INDIRECT,
        ),
        Reply(
            statement="It costs too much.",
            said=UnfairTreatment.said.includes("costs-too-much"),
            verdict=Verdict.DEPENDS,
            because="Cost alone is said to be no good aim, but it may weigh together with others.",
            depends_on="what other aim there is, and whether a milder way would have done",
            source=EQUALITY_ACT_2010 / "s 15(1)",
        ),
    ),
    remedies=(EQUALITY_CLAIM, SCHOOL_CLAIM, JUDICIAL_REVIEW, COUNCIL_COMPLAINT),
    gives_less="The body may show that it was justified, and then nothing was broken. A carer is protected "
    "from a rule for all since 2024, which has been little tried; not from bad treatment for what comes with "
    "the child's disability. What an Act makes a body do is not against this law.",
    best_answer=BestAnswer(
        answer="The aim of the rule, what was tried before, why nothing milder would do, and whether an "
        "exception was thought about.",
        paper="The policy, the check of its effect on disabled people, and the note of why no exception was "
        "made.",
    ),
    sources=(
        _ARISING,
        EQUALITY_ACT_2010 / "s 15(1)",
        EQUALITY_ACT_2010 / "s 15(2)",
        _INDIRECT,
        _SAME,
        EQUALITY_ACT_2010 / "s 25(2)",
        EQUALITY_ACT_2010 / "Sch 22 para 1",
    ),
    in_force=since(2024, 1, 1),
    checked=on(2026, 11, 22),
    seen="Section 15 in a copy with changes to 2021; sections 19 and 23 to 29 in a copy of the revised text "
    "of 2026; section 19A as laid in draft (SI 2023/1425 reg 3), with the day 1 January 2024; "
    "Schedule 22 in an older copy.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Section 19A was read in the draft of the Regulations only. The copy of the Act names it in "
            "sections 23, 25 and 119."
        ),
        (
            "Where an enactment requires what was done, the Act is not broken (Schedule 22). That is not "
            "asked by itself."
        ),
        (
            "A school's duties under Part 6 are to its pupils. Whether a parent carer can use section 19A "
            "against a school, or only against a service, was not found said."
        ),
        (
            "Before 2024 a claim by a carer could rest on European law, it is said; that is not worked out."
        ),
        "That cost alone is no good aim comes from cases that were not read.",
    ),
)
