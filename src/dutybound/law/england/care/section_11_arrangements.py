"""Work in such a way that the welfare of children is looked to, in each decision.

Councils, district councils, NHS trusts and boards, the police and some others must arrange their work so that
whatever they do, and whatever others do for them, is done having regard to the need to safeguard and promote
the welfare of children.  Courts have held that this bites on single decisions.  A council's work on education
has a section of its own in another Act.

Left to judgement: what is good for the child, and how much weight it has.  Not given: that the child's
welfare comes first.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    all_of,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import CHILDREN_ACT_2004, WEST_BERKSHIRE_2016, judgment
from dutybound.law.england.vocabulary import Child, PublicDecision
from dutybound.law.england.vocabulary.parties import CHILD, PUBLIC_BODY

_NZOLAMESO = judgment("R (Nzolameso) v Westminster City Council", "[2015] UKSC 22")
_WHO = CHILDREN_ACT_2004 / "s 11(1)"
_REGARD = CHILDREN_ACT_2004 / "s 11(2)"

RULE = StandingDuty(
    id="care.section-11-arrangements",
    title="Have regard to your child's welfare in what it decides",
    owed_by=PUBLIC_BODY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=PublicDecision,
    engaged=all_of(
        PublicDecision.body.is_("council", "district-council", "nhs", "police"),
        ~(PublicDecision.body.is_("council") & PublicDecision.kind.is_("schooling")),
        PublicDecision.decided.happened,
        Child.under(18, on=PublicDecision.decided),
    ),
    trigger=PublicDecision.decided,
    steps=(
        Standing(
            not_met=~PublicDecision.welfare_weighed,
            since=PublicDecision.decided,
        ),
    ),
    must="Arrange its work so that the need to keep children safe and well is thought of in whatever it "
    "does, and in whatever others do for it; and show that in the decision.",
    judged="Whether the child's welfare was thought of, and how much weight it had.",
    replies=(
        Reply(
            statement="We are not the children's service, so that is not for us to look at.",
            said=PublicDecision.said.includes("not-our-concern"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The section names housing councils, hospitals and the police as well, in all that they "
            "do.",
            source=_WHO,
        ),
        Reply(
            statement="A company does this for us, so ask the company.",
            said=PublicDecision.said.includes("a-contractor-did-it"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The body has to see to it that those who work for it think of children's welfare too.",
            source=CHILDREN_ACT_2004 / "s 11(2)(b)",
        ),
        Reply(
            statement="Whatever is best for your child must always be done.",
            said=PublicDecision.said.includes("child-comes-first"),
            verdict=Verdict.MISLEADING,
            because="The section asks for regard to the child's welfare, which can be outweighed.",
            source=_REGARD,
        ),
    ),
    remedies=(JUDICIAL_REVIEW, COUNCIL_COMPLAINT, OMBUDSMAN),
    gives_less="Your child's welfare has to be thought of; it need not come first. This seldom wins by "
    "itself and helps other arguments. A school has a rule of its own, which is not told here.",
    best_answer=BestAnswer(
        answer="What the decision means for your child, and why it was made all the same.",
        paper="The papers of the decision, with what they say of your child.",
    ),
    sources=(
        _WHO,
        _REGARD,
        CHILDREN_ACT_2004 / "s 11(2)(b)",
        CHILDREN_ACT_2004 / "s 11(3)",
        CHILDREN_ACT_2004 / "s 11(4)",
    ),
    judgments=(
        Judgment(
            WEST_BERKSHIRE_2016 / "",
            settles="Councillors who cut the money for short breaks had to have section 11 before them.",
            decided="2016-07-22",
        ),
        Judgment(
            _NZOLAMESO / "",
            settles="The section bites on single decisions: here, where a homeless family was to live.",
            decided="2015",
        ),
    ),
    in_force=since(2005, 10, 1),
    checked=on(2026, 11, 22),
    seen="Section 11, whole, in a copy that still speaks of clinical commissioning groups; in their place "
    "now stand integrated care boards, and NHS England. West Berkshire in two case notes; not Nzolameso.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "In its words the section is about how a body arranges its work, and not about one decision. "
            "That it bites on one decision rests on judgments, of which only notes were seen."
        ),
        "The day of 1 October 2005 was not seen.",
        "A GP's practice, a school and other bodies are not on the list, or have another rule.",
        "Whether the Children's Wellbeing and Schools Act 2026 changes the list was not seen.",
    ),
)
