"""Where two provisions ask for the same thing: what is the same, and what is not."""

from __future__ import annotations

from dutybound.language.terms import Overlap

OVERLAPS: tuple[Overlap, ...] = (
    Overlap(
        id="help-in-section-h1",
        rules=("care.csdpa-make-arrangements", "ehc.section-h1", "ehc.secure-social-care"),
        same="Help that a disabled child is accepted to need under section 2 of the 1970 Act has to be "
        "arranged, and has to stand in section H1 of the EHC plan.",
        differs="The duty to arrange comes from the 1970 Act, with a plan or without one. The plan adds the "
        "record, and a Tribunal that can recommend.",
    ),
    Overlap(
        id="health-in-the-plan",
        rules=("ehc.secure-provision", "health.ehc-plan-health-provision"),
        same="What the plan sets out has to be provided.",
        differs="The council answers for special educational provision, the NHS board for health provision. "
        "Help that educates or trains counts as educational, whoever gives it.",
    ),
    Overlap(
        id="two-assessments-of-one-child",
        rules=(
            "care.assess-the-disabled-child",
            "ehc.social-care-advice",
            "care.combine-assessments",
        ),
        same="Social care looks at the needs of one child, once for a request for help and once for advice "
        "on an EHC plan.",
        differs="The first has a time only in guidance (45 working days up to March 2026; the guidance since "
        "then was not read) and the second one in law (six weeks). Nothing makes the two one assessment; "
        "they can be joined.",
    ),
    Overlap(
        id="leaving-school-and-turning-18",
        rules=(
            "transition.child-needs-assessment",
            "transition.disabled-school-leaver-assessment",
            "transition.adult-needs-assessment-and-eligibility",
        ),
        same="What a young person will need as an adult is assessed.",
        differs="The Act of 1986 has a fixed time (five months from the notice) and needs an EHC plan. The "
        "Care Act has no fixed time before 18 and needs no plan.",
    ),
    Overlap(
        id="carers-of-a-child-who-grows-up",
        rules=(
            "care.parent-carer-assessment",
            "transition.child-carer-assessment",
            "transition.parent-carer-at-18",
        ),
        same="The needs of a parent who cares for a disabled child are assessed.",
        differs="Three laws, before 18, for after 18, and from 18 on: each with a test of its own.",
    ),
    Overlap(
        id="young-carers",
        rules=("care.young-carer-assessment", "transition.young-carer-assessment"),
        same="The needs of a child who cares for somebody are assessed.",
        differs="One asks what the child needs now, the other what will be needed after 18.",
    ),
    Overlap(
        id="short-breaks-published",
        rules=("care.short-breaks-statement", "local-offer.schedule-2-content"),
        same="What short breaks there are, and who can have them, has to be published.",
        differs="The statement must tell how the range meets needs; the Local Offer must tell how to get it, "
        "and answers comments.",
    ),
    Overlap(
        id="criteria-published",
        rules=(
            "care.publish-local-protocol-and-thresholds",
            "local-offer.social-care-and-criteria",
        ),
        same="How it is decided who gets help has to be published.",
        differs="The protocol is guidance, and comes from the safeguarding partners. The Local Offer is law, "
        "and comes from the council.",
    ),
    Overlap(
        id="provision-kept-under-review",
        rules=("ehc.keep-provision-under-review", "care.short-breaks-have-regard-and-range"),
        same="The council looks at whether what it provides is enough.",
        differs="One is about education, training and social care for everybody up to 25 with special "
        "educational needs or a disability, the other about breaks for those who care for a disabled child.",
    ),
    Overlap(
        id="reviews-of-one-child",
        rules=(
            "ehc.annual-review-12-months",
            "care.child-in-need-plan-and-review",
            "care.regulation-48-short-breaks",
        ),
        same="The help for one child is looked at again.",
        differs="Three reviews with three rhythms. Nothing in law makes them one meeting; guidance hopes for "
        "it.",
    ),
    Overlap(
        id="complaints-about-one-thing",
        rules=(
            "redress.statutory-complaint-scope",
            "redress.corporate-complaint-code",
            "redress.lgsco-complaint",
        ),
        same="The council is told what went wrong, and answers.",
        differs="Which procedure it is hangs on the subject and on who complains. Only the one for "
        "children's social care has stages, and times for the answers, in law; the Ombudsman has a time by "
        "which to complain.",
    ),
    Overlap(
        id="records-put-right",
        rules=("info.rectification", "info.data-protection-complaint"),
        same="A body that holds wrong records is asked to put them right.",
        differs="The first asks for a correction, the second complains that the law was not kept.",
    ),
    Overlap(
        id="adaptations",
        rules=("care.csdpa-make-arrangements", "housing.dfg-decision"),
        same="A disabled child's home is changed so that the child can live in it.",
        differs="The grant is for the owner or tenant and has a limit in months and in money. The duty of "
        "the 1970 Act has neither, and is left when the grant does not cover the need.",
    ),
)
