"""Who is disabled under the Equality Act 2010.

Somebody is who has an impairment of body or mind with a substantial and long-term adverse effect on ordinary
daily activities.  Substantial is more than minor or trivial; long-term is 12 months or more, past or likely,
or for life; an effect that is likely to come back counts as going on.  Treatment and aids are left out of
account, glasses and lenses apart.  A child under six whose condition would normally have such an effect on
somebody of six or over has it.  Cancer, HIV, multiple sclerosis and certified sight loss count by themselves.

Left to judgement: the effect, and how long it could last, both on the day of what was done and without
hindsight.  Not given: any service.  This is not the test of a disabled child in the Children Act 1989, which
is told by another rule: passing one does not decide the other.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Definition,
    Judgment,
    Reply,
    Strength,
    Test,
    Verdict,
    all_of,
    any_of,
    on,
    since,
)
from dutybound.law.england.remedies import EQUALITY_CLAIM, SCHOOL_CLAIM
from dutybound.law.england.sources import DISABILITY_REGS_2010, EQUALITY_ACT_2010, judgment
from dutybound.law.england.vocabulary import Child, UnfairTreatment
from dutybound.law.england.vocabulary.parties import DISABLED_PERSON_OR_CARER, SERVICE_OR_BODY

_MEANING = EQUALITY_ACT_2010 / "s 6(1)"
_TREATMENT = EQUALITY_ACT_2010 / "Sch 1 para 5"

_UNDER_SIX = all_of(
    UnfairTreatment.who.is_("child", "carer"),
    Child.under(6, on=UnfairTreatment.done),
    UnfairTreatment.hard_from_six,
)

RULE = Definition(
    id="equality.disability-definition",
    title="A condition that makes daily life clearly harder, for long, is a disability",
    owed_by=SERVICE_OR_BODY,
    owed_to=DISABLED_PERSON_OR_CARER,
    strength=Strength.STATUTORY,
    about=UnfairTreatment,
    engaged=UnfairTreatment.done.happened,
    trigger=UnfairTreatment.done,
    steps=(
        Test(
            holds=any_of(
                UnfairTreatment.counts_by_itself,
                UnfairTreatment.impairment
                & any_of(UnfairTreatment.substantial & UnfairTreatment.long_term, _UNDER_SIX),
            )
        ),
    ),
    says="the Equality Act counts the condition as a disability",
    denies="the Equality Act does not count the condition as a disability",
    must="Treat the person as disabled if the test is met, with a diagnosis or without one.",
    judged="Whether the effect is substantial, and how long it was likely to last, both as things stood on "
    "the day. What you say is used here as your view; a court or the Tribunal settles it.",
    replies=(
        Reply(
            statement="There is no diagnosis, so it is not a disability.",
            said=UnfairTreatment.said.includes("no-diagnosis"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act asks what the condition does to daily life, and not for a name.",
            source=_MEANING,
        ),
        Reply(
            statement="It is only behaviour.",
            said=UnfairTreatment.said.includes("only-behaviour"),
            verdict=Verdict.MISLEADING,
            because="Autism and ADHD are conditions of the mind; the question is what they do to daily life.",
            source=_MEANING,
        ),
        Reply(
            statement="Medicine keeps it under control.",
            said=UnfairTreatment.said.includes("medicine-controls-it"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The effect is looked at as it would be without the medicine.",
            source=_TREATMENT,
        ),
    ),
    remedies=(EQUALITY_CLAIM, SCHOOL_CLAIM),
    gives_less="A diagnosis by itself does not show the effect. Some things are no disability by "
    "themselves: addiction, hay fever, and a tendency to steal, to set fires or to hurt others. In schools "
    "the last is not used against a child whose condition makes it likely. The tests for help from social "
    "care, for benefits and for special needs are other tests.",
    best_answer=BestAnswer(
        answer="Yes, we treat your child as disabled, and here is what we will change.",
        paper="A letter from the school, the doctor or a parent that says what is hard each day, since when, "
        "and what it would be like without medicine or help.",
    ),
    sources=(
        _MEANING,
        EQUALITY_ACT_2010 / "s 6(4)",
        EQUALITY_ACT_2010 / "Sch 1 para 2",
        EQUALITY_ACT_2010 / "Sch 1 para 3",
        _TREATMENT,
        EQUALITY_ACT_2010 / "Sch 1 para 6",
        EQUALITY_ACT_2010 / "Sch 1 para 8",
        DISABILITY_REGS_2010 / "reg 3",
        DISABILITY_REGS_2010 / "reg 4",
        DISABILITY_REGS_2010 / "reg 6",
        DISABILITY_REGS_2010 / "reg 7",
    ),
    judgments=(
        Judgment(
            judgment("SCA Packaging Ltd v Boyle", "[2009] UKHL 37") / "",
            settles="'Likely' means that it could well happen.",
            decided="2009",
        ),
        Judgment(
            judgment("C & C v Governing Body of a School", "[2018] UKUT 269 (AAC)") / "",
            settles="In education a tendency to physical abuse is not left out for a child whose condition "
            "makes it likely.",
            decided="2018",
            before="Read as written, the Regulations left every such tendency out.",
        ),
    ),
    in_force=since(2010, 10, 1),
    checked=on(2026, 11, 22),
    seen="Section 6 in a copy with changes to 2021; Schedule 1 in a copy of the revised text of 2026; SI "
    "2010/2128 regulations 3 to 7 as made. The judgments were not read, nor the guidance of 2011.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Substantial as 'more than minor or trivial' stands in section 212(1), which was not read again. "
            "That 1 October 2010 is the first day rests on the Regulations."
        ),
        (
            "Outside education what is done because of a tendency that is left out may not count, even where "
            "the condition behind it is a disability. That is not worked out here."
        ),
        "A change of 2024 to Schedule 1 (about working life) does not bear on children and was not read.",
        (
            "Severe disfigurement, and a condition that has begun to show and is likely to grow worse, count "
            "as a clear effect. They are asked about together with it, and tattoos and piercings, which are "
            "said to be left out, are not."
        ),
        "Somebody who had a disability in the past is protected too (section 6(4)); that is not asked.",
    ),
)
