"""The Independent Review of Children's Social Care (Josh MacAlister), 23 May 2022.

The review itself was not read: its proposals are known here from what charities and councils wrote of it.
"""

from datetime import date

from dutybound.language import on
from dutybound.language.reforms import Paper, Progress, Proposal, Reform, Removed

_REPORTED = "The review's own words were not seen, only what others wrote of it."

REFORM = Reform(
    id="care-review-2022",
    title="The independent review of children's social care (2022)",
    made_by="Josh MacAlister, for the Department for Education",
    published_on=date(2022, 5, 23),
    status="A report to government. Parts were taken up in guidance and in a programme of funding; none of "
    "it changed section 17 of the Children Act 1989 or section 2 of the 1970 Act.",
    status_on=on(2026, 11, 22),
    papers=(
        Paper(
            "Nasen on Family Help",
            "https://nasen.org.uk/news/social-care-report-advocates-family-help-new-pathway-support",
        ),
        Paper(
            "Article 39 on the review",
            "https://article39.org.uk/2022/05/23/care-review-urges-major-reorganisation-of-childrens-"
            "social-care/",
        ),
        Paper(
            "Cerebra's response to the review",
            "https://cerebra.org.uk/research/our-response-to-the-publication-of-the-independent-review-of-"
            "childrens-social-care-in-england/",
        ),
    ),
    proposals=(
        Proposal(
            id="no-fixed-times-for-assessments",
            today="Guidance expects a decision on a referral within one working day, and an assessment "
            "within 45 working days.",
            then="Guidance would set no fixed times for deciding on a referral or for an assessment.",
            progress=Progress.PROPOSED,
            status="The December 2023 edition of Working Together kept both numbers. The edition of March "
            "2026 is in force and was not read.",
            seen=_REPORTED,
            edits=(
                Removed("care.referral-decision-one-working-day"),
                Removed("care.referral-decision-2026-edition"),
                Removed("care.assessment-45-working-days"),
                Removed("care.assessment-time-2026-edition"),
            ),
        ),
        Proposal(
            id="family-help",
            today="Early Help and the council's work with children in need are apart, and a child in need "
            "is assessed under the Children Act 1989.",
            then="One service, Family Help, would do the work of Early Help and with children in need, so "
            "that a family tells its story to fewer people.",
            progress=Progress.PRACTICE,
            status="Guidance and a programme of funding since March 2025; Working Together speaks of it "
            "since March 2026. No statute changed.",
            seen=_REPORTED,
            not_encoded="It changes who does the work, and no answer of a rule.",
        ),
        Proposal(
            id="not-only-social-workers",
            today="Until December 2023 guidance had a social worker lead work with a child in need.",
            then="Somebody who is no social worker could lead the work with a child in need.",
            progress=Progress.DONE,
            status="In Working Together since December 2023.",
            seen=_REPORTED,
            not_encoded="It is what guidance says already.",
        ),
        Proposal(
            id="review-the-law-on-disabled-children",
            today="The law on disabled children's social care lies in many Acts.",
            then="The Law Commission would review the law on disabled children's social care.",
            progress=Progress.DONE,
            status="It reported in September 2025: see the reform 'law-commission-2025'.",
            seen=_REPORTED,
            not_encoded="It asked for a review, which has been made.",
        ),
        Proposal(
            id="directors-as-champions",
            today="No duty makes a director answer for disabled children as such.",
            then="Directors of children's services would speak up for disabled children, in step with "
            "changes to the law on special educational needs.",
            progress=Progress.PROPOSED,
            status="A policy, without a rule.",
            seen=_REPORTED,
            not_encoded="Nothing was put that a rule could say.",
        ),
        Proposal(
            id="child-protection-apart-from-help",
            today="The same teams help families and make child protection enquiries.",
            then="An expert child protection practitioner would work beside Family Help, in teams of "
            "several agencies.",
            progress=Progress.ENACTED,
            status="Children's Wellbeing and Schools Act 2026 section 3, not in force; regulations are "
            "meant for late 2027.",
            seen=_REPORTED,
            not_encoded="It changes who makes an enquiry; what starts one stays as it is.",
        ),
        Proposal(
            id="family-group-decisions",
            today="No duty makes a council offer a family a meeting of its own before going to court.",
            then="A family would be offered a chance to make its own plan before care proceedings.",
            progress=Progress.ENACTED,
            status="Children's Wellbeing and Schools Act 2026 section 1 (a new section 31ZA of the Children "
            "Act 1989); no day for its beginning was found.",
            seen=_REPORTED,
            not_encoded="Care proceedings are not in the rulebook.",
        ),
    ),
    doubts=(
        "How the review itself put its proposal on times, and which times it meant, was not seen.",
    ),
)
