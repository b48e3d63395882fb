"""The Children's Wellbeing and Schools Act 2026 (2026 c. 21), as far as it could touch disabled children.

It is an Act, and most of it is not in force: it waits for days that regulations set (section 78).
"""

from datetime import date

from dutybound.language import on
from dutybound.language.reforms import Paper, Progress, Proposal, Reform

_WAITS = (
    "It waits for regulations, and none was found. A version of 1 June 2026 of the Act points to some, so "
    "look before you rely on this."
)
_NOTES = (
    "Known from our notes on the Act, whose section 78 was read; the section was not read for this."
)

REFORM = Reform(
    id="schools-act-2026",
    title="The Children's Wellbeing and Schools Act 2026",
    made_by="Parliament",
    published_on=date(2026, 4, 29),
    status="An Act since 29 April 2026. Powers to make regulations are in force since that day, a few "
    "sections since 29 June 2026, and the rest waits for days that regulations set. It does not change "
    "section 17 of the Children Act 1989, section 2 of the 1970 Act or Part 3 of the Children and Families "
    "Act 2014.",
    status_on=on(2026, 11, 22),
    papers=(
        Paper("The Act", "https://www.legislation.gov.uk/ukpga/2026/21"),
        Paper(
            "Section 37 as enacted",
            "https://www.legislation.gov.uk/ukpga/2026/21/section/37/enacted",
        ),
        Paper(
            "Buckinghamshire's safeguarding partnership on the programme",
            "https://www.buckschildrensmapp.co.uk/amilies-first-partnership-programme-and-delivery-"
            "expectations-for-safeguarding-partners/",
        ),
    ),
    proposals=(
        Proposal(
            id="family-group-decisions",
            today="No duty makes a council offer a family a meeting of its own before it goes to court.",
            then="A council would offer a family group decision-making meeting before care proceedings.",
            progress=Progress.ENACTED,
            status=f"Section 1 (a new section 31ZA of the Children Act 1989). {_WAITS}",
            seen=_NOTES,
            not_encoded="Care proceedings are not in the rulebook.",
        ),
        Proposal(
            id="schools-in-safeguarding",
            today="The council, the police and the health service are the safeguarding partners.",
            then="Nurseries and schools would be part of the local safeguarding arrangements.",
            progress=Progress.ENACTED,
            status=f"Section 2. {_WAITS}",
            seen="The opening of the section as enacted.",
            not_encoded="It is about who works together, and changes no answer of a rule.",
        ),
        Proposal(
            id="child-protection-teams",
            today="The council makes child protection enquiries with whomever it calls in.",
            then="Teams of several agencies would do child protection work.",
            progress=Progress.ENACTED,
            status=f"Section 3; regulations are meant for late 2027. {_WAITS}",
            seen=_NOTES,
            not_encoded="It changes who makes an enquiry; what starts one stays as it is.",
        ),
        Proposal(
            id="sharing-and-one-number",
            today="Bodies may share what they know of a child where the law lets them.",
            then="Bodies would have a duty to share what they know of a child, who would have one number "
            "with all of them.",
            progress=Progress.ENACTED,
            status=f"Section 4. {_WAITS}",
            seen=_NOTES,
            not_encoded="The rulebook asks whether information was gathered rightly, and not whether it had "
            "to be shared.",
        ),
        Proposal(
            id="kinship-local-offer",
            today="No law made a council publish what help there is for kinship carers.",
            then="A council publishes a local offer for kinship carers.",
            progress=Progress.IN_FORCE,
            status="Section 5, in force since 29 June 2026.",
            seen=f"{_NOTES} That section 5 is the kinship offer is told of the clause of that number.",
            not_encoded="It is no rule on disabled children, and the rulebook has no kinship carers.",
        ),
        Proposal(
            id="education-of-children-in-need",
            today="Councils have a duty to promote how well children in care do at school.",
            then="Councils would promote how well children in need do at school, disabled children among "
            "them.",
            progress=Progress.ENACTED,
            status=f"Section 6 (a new section 23ZZZA of the Children Act 1989). {_WAITS}",
            seen=_NOTES,
            not_encoded="It is a duty to children in general, and says nothing that a case could hold. It is "
            "worth a rule once it is in force.",
        ),
        Proposal(
            id="consent-to-leave-a-special-school",
            today="The rules on school rolls already ask for the council's consent before a pupil whom it "
            "placed leaves a special school's roll.",
            then="A parent would need the council's consent to take certain children out of school to "
            "educate them at home: those whom a council has placed at a special school, and those about "
            "whom child protection enquiries are made.",
            progress=Progress.ENACTED,
            status=f"Section 37 (a new section 434A of the Education Act 1996). {_WAITS}",
            seen="The section as enacted, in its first subsections. It does not turn on an EHC plan. The "
            "older rule on school rolls is from our own knowledge.",
            not_encoded="Leaving school for education at home is not in the rulebook. It is worth a rule "
            "once it is in force.",
        ),
        Proposal(
            id="children-not-in-school",
            today="Parents need not tell the council that they educate a child at home.",
            then="Councils would keep a register of children who are not in school.",
            progress=Progress.ENACTED,
            status=f"Among the sections on children not in school, and Schedule 2. {_WAITS}",
            seen=_NOTES,
            not_encoded="Education at home is not in the rulebook.",
        ),
    ),
    doubts=(
        "No commencement regulations were found, and that is no proof that there are none.",
        (
            "The sections in force since 29 June 2026 (5, 22, 31, 36, 51, 55, 56, 58, most of 59, 60 and 61) "
            "were looked at only for whether they change the law of this rulebook. None appears to."
        ),
    ),
)
