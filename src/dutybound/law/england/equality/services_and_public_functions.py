"""Services and public bodies must not treat people worse over disability, humiliate or punish them.

Whoever serves the public (for payment or not), and whoever exercises a public function, must not
discriminate, harass or victimise: by refusing, by worse terms, by ending the service, by any other detriment.
A council's assessments, its decisions on who gets help, its complaints and its direct payments are all
within it.  A child is protected for disability at any age.  This rule tells direct discrimination (because of
the disability itself, one's own or one's child's, which nothing can justify), harassment and victimisation;
other rules tell what comes of a disability, rules for all, and adjustments.

Left to judgement: why it was done.  Not given: schools and colleges (Part 6 of the Act), work, homes; what
courts do.  Where there are facts from which a court could decide that it happened, the body must show that it
did not.
"""

from dutybound.language import (
    Ban,
    BestAnswer,
    Confidence,
    Judgment,
    Prohibition,
    Reply,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.equality.disability_definition import RULE as DISABILITY
from dutybound.law.england.remedies import (
    COUNCIL_COMPLAINT,
    EQUALITY_CLAIM,
    JUDICIAL_REVIEW,
    OMBUDSMAN,
)
from dutybound.law.england.sources import EQUALITY_ACT_2010, judgment, ombudsman_report
from dutybound.law.england.vocabulary import UnfairTreatment
from dutybound.law.england.vocabulary.parties import DISABLED_PERSON_OR_CARER, SERVICE_OR_BODY

_SERVICES = EQUALITY_ACT_2010 / "s 29"
SERVICES = UnfairTreatment.body.is_("council", "nhs", "other-service")

RULE = Prohibition(
    id="equality.services-and-public-functions",
    title="Not treat people worse over disability, humiliate them or punish them",
    owed_by=SERVICE_OR_BODY,
    owed_to=DISABLED_PERSON_OR_CARER,
    strength=Strength.STATUTORY,
    about=UnfairTreatment,
    engaged=SERVICES & UnfairTreatment.done.happened,
    trigger=UnfairTreatment.done,
    steps=(
        Ban(
            id="direct",
            title="Not treat anybody worse just for being disabled or having a disabled child",
            when=UnfairTreatment.kind.is_("worse-for-being-disabled"),
            crossed=DISABILITY.holds & UnfairTreatment.facts_point_to_it,
            on=UnfairTreatment.done,
        ),
        Ban(
            id="harassment",
            title="Not make anybody feel small or under attack over a disability",
            when=UnfairTreatment.kind.is_("humiliated"),
            crossed=DISABILITY.holds & UnfairTreatment.facts_point_to_it,
            on=UnfairTreatment.done,
        ),
        Ban(
            id="victimisation",
            title="Not punish anybody for complaining about unfair treatment",
            when=UnfairTreatment.kind.is_("punished-for-complaining"),
            crossed=UnfairTreatment.facts_point_to_it,
            on=UnfairTreatment.done,
        ),
    ),
    must="Serve disabled people and their families no worse than others, in what it gives, on what terms and "
    "in how it speaks to them; and let nobody suffer for having complained.",
    judged="Why it was done, and what effect it had. What you say is used here as your view.",
    replies=(
        Reply(
            statement="Autism without a learning disability is not for our team.",
            said=UnfairTreatment.said.includes("not-our-team"),
            verdict=Verdict.DEPENDS,
            because="A rule that shuts out autistic children has to be justified, and the team that a child "
            "goes to does not decide what the child is owed.",
            depends_on="whether another team gives the same help, and what good aim the rule has",
            source=_SERVICES,
        ),
        Reply(
            statement="Children are not covered by the law on age.",
            verdict=Verdict.MISLEADING,
            because="That leaves out age only; a child is protected for disability.",
            source=EQUALITY_ACT_2010 / "s 28(1)",
        ),
    ),
    remedies=(EQUALITY_CLAIM, JUDICIAL_REVIEW, COUNCIL_COMPLAINT, OMBUDSMAN),
    gives_less="A court claim costs money, and whoever loses may have to pay the other side; legal aid is "
    "possible. A claim for judicial review has only three months, and fits where you want a decision "
    "changed. Being treated worse than others is not enough by itself: the disability has to be the reason. "
    "What an Act makes a body do is not against this law.",
    best_answer=BestAnswer(
        answer="What was done, why, how somebody without the disability would have been treated, and what "
        "will now change.",
        paper="The written reason, the rule that was used, and how often it was used for others.",
    ),
    sources=(
        EQUALITY_ACT_2010 / "s 13",
        EQUALITY_ACT_2010 / "s 26",
        EQUALITY_ACT_2010 / "s 27",
        EQUALITY_ACT_2010 / "s 28(1)",
        _SERVICES,
        EQUALITY_ACT_2010 / "s 31(3)",
        EQUALITY_ACT_2010 / "Sch 3 para 3",
        EQUALITY_ACT_2010 / "Sch 22 para 1",
    ),
    judgments=(
        Judgment(
            judgment("Coleman v Attridge Law", "C-303/06") / "",
            settles="Treating somebody worse because of another's disability is direct discrimination too.",
            decided="2008",
        ),
        Judgment(
            ombudsman_report("Suffolk County Council", "23 015 464") / "",
            settles="The Ombudsman has looked at criteria that ask for more than autism.",
        ),
    ),
    in_force=since(2010, 10, 1),
    checked=on(2026, 11, 22),
    seen="Sections 13 and 31 in a copy with changes to 2021; sections 26 to 29 and Schedule 3 paragraphs 1 "
    "to 12 in a copy of the revised text of 2026; Schedule 22 in an older copy. Section 136, the judgment "
    "and the Ombudsman's decision were not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Somebody who is only thought to be disabled is protected too, it is said; that is not worked "
            "out here, and such a case is told as not crossed."
        ),
        (
            "Where an enactment requires what was done, the Act is not broken (Schedule 22). Whether one did "
            "is not asked by itself: it belongs to whether a court could say that this is what happened."
        ),
        (
            "A false complaint made in bad faith is not protected (section 27(3)), and neither is one that "
            "has nothing to do with this Act. That is not asked by itself."
        ),
        (
            "That the body must show its innocence once facts point to it stands in section 136, used here "
            "from memory."
        ),
    ),
)
