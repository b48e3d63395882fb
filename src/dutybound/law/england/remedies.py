"""What a family can do when a rule is not kept, each with its own limit.

Rules that work these limits out day by day have the ids given here; until they are in the rulebook the
limit stands in words.  The source is where the limit is written; where only practice or a body's own
procedure sets one, the remedy says so and names what the law has.
"""

from dutybound.language import Remedy
from dutybound.law.england.sources import (
    CIVIL_PROCEDURE_RULES,
    COMPLAINTS_REGS_2006,
    DPA_2018,
    EQUALITY_ACT_2010,
    EXCLUSION_REGS_2012,
    FOIA_2000,
    HEALTH_COMPLAINTS_REGS_2009,
    HEALTH_SERVICE_COMMISSIONERS_ACT_1993,
    HUMAN_RIGHTS_ACT_1998,
    LOCAL_GOVERNMENT_ACT_1974,
    PIP_TRANSFER_REGS_2013,
    TRIBUNAL_RULES_2008,
)

COUNCIL_COMPLAINT = Remedy(
    id="council-complaint",
    title="Complain to the council under its own complaints procedure",
    limit="The council's own procedure says; most ask for a complaint within 12 months.",
)
STATUTORY_COMPLAINT = Remedy(
    id="statutory-complaint",
    title="Complain under the children's social care procedure (stage 1)",
    limit="No later than one year after the reason to complain arose; the day before that is the safe day. "
    "The council may let in a later one.",
    source=COMPLAINTS_REGS_2006 / "reg 9(1)",
    rule="redress.statutory-complaint-one-year",
)
OMBUDSMAN = Remedy(
    id="ombudsman",
    title="Complain to the Local Government and Social Care Ombudsman",
    limit="Within 12 months, counting the day you first knew of the matter as the first day. The "
    "Ombudsman may let in a later one.",
    source=LOCAL_GOVERNMENT_ACT_1974 / "s 26B(2)",
    rule="redress.lgsco-complaint",
    runs_during_complaint=True,
)
JUDICIAL_REVIEW = Remedy(
    id="judicial-review",
    title="Get legal advice about judicial review (it may be free)",
    limit="Promptly, and in any event within 3 months of when the grounds first arose. Complaints do not "
    "stop this clock.",
    source=CIVIL_PROCEDURE_RULES / "rule 54.5(1)",
    rule="redress.judicial-review",
    runs_during_complaint=True,
)
TRIBUNAL_APPEAL = Remedy(
    id="tribunal-appeal",
    title="Appeal to the First-tier Tribunal (Special Educational Needs and Disability)",
    limit="Only once there is a decision that can be appealed: the later of 2 months after the decision "
    "letter was sent and 1 month after the mediation certificate. The Tribunal may let in a later one.",
    source=TRIBUNAL_RULES_2008 / "rule 20(1)",
    rule="ehc.appeal-to-tribunal",
    runs_during_complaint=True,
)
STAGE_2 = Remedy(
    id="social-care-stage-2",
    title="Ask for stage 2 (an independent investigation)",
    limit="The Regulations set no day by which to ask; guidance hopes for 20 working days from the answer "
    "at stage 1.",
    source=COMPLAINTS_REGS_2006 / "reg 15(2)",
    rule="redress.stage2-right-to-request",
)
COMMISSIONER = Remedy(
    id="information-commissioner",
    title="Complain to the body that holds the records, then to the Information Commissioner",
    limit="The Act sets no day for either. The Commissioner expects you to complain to the body first, and "
    "to come within about 3 months of its last answer.",
    source=DPA_2018 / "s 165",
)
INFORMATION_REVIEW = Remedy(
    id="information-review",
    title="Ask the body to look at its answer again, then complain to the Information Commissioner",
    limit="The Act sets no day for either. A body need not take a request for a review more than 40 working "
    "days after its answer (a code, not law); the Commissioner may turn away one that comes very late.",
    source=FOIA_2000 / "s 17(7)",
    rule="info.foi-internal-review-request",
)
ADULT_CARE_COMPLAINT = Remedy(
    id="adult-care-complaint",
    title="Complain under the adult social care procedure",
    limit="Within 12 months of the day on which it happened or, if later, on which you learned of it; a "
    "later one may be let in for good reason.",
    source=HEALTH_COMPLAINTS_REGS_2009 / "reg 12",
    rule="redress.nhs-and-adult-social-care-12-months",
)
REVIEW_PANEL = Remedy(
    id="social-care-stage-3",
    title="Ask for stage 3 (a review panel), saying why you are not content",
    limit="Within 20 working days of getting the response at stage 2.",
    source=COMPLAINTS_REGS_2006 / "reg 18(2)",
    rule="redress.stage3-right-to-request",
)
OMBUDSMAN_REVIEW = Remedy(
    id="ombudsman-review",
    title="Ask the Ombudsman to review its decision not to look into your complaint",
    limit="The Ombudsman's own procedure: its decision letter gives the day.",
)
HUMAN_RIGHTS_CLAIM = Remedy(
    id="human-rights-claim",
    title="Get legal advice about a claim under the Human Rights Act 1998",
    limit="Within one year, counting the day on which it happened as the first day; a claim for judicial "
    "review has less time. The court may let in a later claim.",
    source=HUMAN_RIGHTS_ACT_1998 / "s 7(5)",
    rule="rights.human-rights-act",
    runs_during_complaint=True,
)
EQUALITY_CLAIM = Remedy(
    id="equality-claim",
    title="Get legal advice about a claim under the Equality Act 2010",
    limit="In most cases within 6 months, counting the day on which it happened as the first day; the court "
    "may let in a later claim.",
    source=EQUALITY_ACT_2010 / "s 118(1)",
    rule="equality.county-court-time-limit",
    runs_during_complaint=True,
)
SCHOOL_CLAIM = Remedy(
    id="school-disability-claim",
    title="Claim at the First-tier Tribunal that a school treated your child unfairly over disability",
    limit="Within 6 months, counting the day on which it happened as the first day; August and Christmas "
    "count. The Tribunal may let in a later claim.",
    source=EQUALITY_ACT_2010 / "Sch 17 para 4(1)",
    rule="equality.school-tribunal-claim",
    runs_during_complaint=True,
)
RECORDS_ORDER = Remedy(
    id="records-court-order",
    title="Get legal advice about asking a court for an order, or for compensation",
    limit="Not worked out here: ask the adviser, and ask early.",
    source=DPA_2018 / "s 167",
)
SOLICITOR = Remedy(
    id="solicitor",
    title="Get a solicitor now (it may be free)",
    limit="At once, where there is a child protection enquiry or there are court papers.",
)
NHS_COMPLAINT = Remedy(
    id="nhs-complaint",
    title="Complain to the hospital or other health service",
    limit="Within 12 months of the day on which it happened or, if later, on which you learned of it; a "
    "later one may be let in for good reason.",
    source=HEALTH_COMPLAINTS_REGS_2009 / "reg 12",
    rule="redress.nhs-and-adult-social-care-12-months",
)
HEALTH_OMBUDSMAN = Remedy(
    id="health-ombudsman",
    title="Complain to the Health Service Ombudsman, once the health service has had its chance",
    limit="Not more than a year after the day on which you first knew of the matter; the day before that is "
    "the safe day. The Ombudsman may let in a later one.",
    source=HEALTH_SERVICE_COMMISSIONERS_ACT_1993 / "s 9(4)",
    rule="redress.phso",
    runs_during_complaint=True,
)
SCHOOL_COMPLAINT = Remedy(
    id="school-complaint",
    title="Complain to the school under its own complaints procedure",
    limit="The school's own procedure says. It does not stop the 6 months for a claim about disability "
    "discrimination.",
)
EDUCATION_DEPARTMENT = Remedy(
    id="education-department",
    title="Complain to the Department for Education about the school",
    limit="No day is set here: once the school's own procedure is at its end.",
)
EXCLUSION_REVIEW = Remedy(
    id="exclusion-review",
    title="Ask for an independent review panel, if your child was excluded for good",
    limit="Within 15 school days after the governors' letter is given. Nobody may let in a later request.",
    source=EXCLUSION_REGS_2012 / "Sch 1 para 2(1)",
    rule="education.ask-for-exclusion-review",
    runs_during_complaint=True,
)
PIP_CLAIM = Remedy(
    id="pip-claim",
    title="Claim personal independence payment (PIP), and ask an advice service",
    limit="Within 28 days that start with the date of the letter; the Department may give more time. Where "
    "DLA was stopped, within 28 days that begin with that day.",
    source=PIP_TRANSFER_REGS_2013 / "reg 7(b)",
    rule="transition.benefits-signpost",
)
EDUCATION_REMEDIES = (COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW)
SOCIAL_CARE_REMEDIES = (STATUTORY_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW)
