"""The Acts, instruments, guidance and judgments that the rules rest on."""

from dutybound.language import Source, SourceKind

CHILDREN_ACT_1989 = Source(
    SourceKind.ACT, "Children Act 1989", "Children Act 1989", "ukpga/1989/41"
)
CSDPA_1970 = Source(
    SourceKind.ACT,
    "Chronically Sick and Disabled Persons Act 1970",
    "Chronically Sick and Disabled Persons Act 1970",
    "ukpga/1970/44",
)
CFA_2014 = Source(
    SourceKind.ACT,
    "Children and Families Act 2014",
    "Children and Families Act 2014",
    "ukpga/2014/6",
)
LOCAL_GOVERNMENT_ACT_1974 = Source(
    SourceKind.ACT, "Local Government Act 1974", "Local Government Act 1974", "ukpga/1974/7"
)
CARE_ACT_2014 = Source(SourceKind.ACT, "Care Act 2014", "Care Act 2014", "ukpga/2014/23")
HUMAN_RIGHTS_ACT_1998 = Source(
    SourceKind.ACT, "Human Rights Act 1998", "Human Rights Act 1998", "ukpga/1998/42"
)
EQUALITY_ACT_2010 = Source(
    SourceKind.ACT, "Equality Act 2010", "Equality Act 2010", "ukpga/2010/15"
)
FOIA_2000 = Source(
    SourceKind.ACT,
    "Freedom of Information Act 2000",
    "Freedom of Information Act 2000",
    "ukpga/2000/36",
)
PACE_1984 = Source(
    SourceKind.ACT,
    "Police and Criminal Evidence Act 1984",
    "Police and Criminal Evidence Act 1984",
    "ukpga/1984/60",
)
DATA_ACT_2025 = Source(
    SourceKind.ACT,
    "Data (Use and Access) Act 2025",
    "Data (Use and Access) Act 2025",
    "ukpga/2025/18",
)
DPA_2018 = Source(
    SourceKind.ACT, "Data Protection Act 2018", "Data Protection Act 2018", "ukpga/2018/12"
)
UK_GDPR = Source(
    SourceKind.RETAINED, "UK General Data Protection Regulation", "UK GDPR", "eur/2016/679"
)
SEND_REGS_2014 = Source(
    SourceKind.INSTRUMENT,
    "Special Educational Needs and Disability Regulations 2014",
    "SEND Regulations 2014",
    "uksi/2014/1530",
)
SEND_AMENDMENT_REGS_2015 = Source(
    SourceKind.INSTRUMENT,
    "Special Educational Needs and Disability (Amendment) Regulations 2015",
    "SI 2015/359",
    "uksi/2015/359",
)
CORONAVIRUS_REGS_2020 = Source(
    SourceKind.INSTRUMENT,
    "Special Educational Needs and Disability (Coronavirus) (Amendment) Regulations 2020",
    "SI 2020/471",
    "uksi/2020/471",
)
COMPLAINTS_REGS_2006 = Source(
    SourceKind.INSTRUMENT,
    "Children Act 1989 Representations Procedure (England) Regulations 2006",
    "Complaints Regulations 2006",
    "uksi/2006/1738",
)
SHORT_BREAKS_REGS_2011 = Source(
    SourceKind.INSTRUMENT,
    "Breaks for Carers of Disabled Children Regulations 2011",
    "Short Breaks Regulations 2011",
    "uksi/2011/707",
)
TRIBUNAL_RULES_2008 = Source(
    SourceKind.INSTRUMENT,
    "Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008",
    "Tribunal Rules 2008",
    "uksi/2008/2699",
)
CIVIL_PROCEDURE_RULES = Source(
    SourceKind.INSTRUMENT, "Civil Procedure Rules 1998", "Civil Procedure Rules", "uksi/1998/3132"
)
SCHOOL_INFORMATION_REGS_2004 = Source(
    SourceKind.INSTRUMENT,
    "Freedom of Information (Time for Compliance with Request) Regulations 2004",
    "SI 2004/3364",
    "uksi/2004/3364",
)
ACADEMY_INFORMATION_REGS_2010 = Source(
    SourceKind.INSTRUMENT,
    "Freedom of Information (Time for Compliance with Request) Regulations 2010",
    "SI 2010/2768",
    "uksi/2010/2768",
)
DATA_ACT_COMMENCEMENT_2026 = Source(
    SourceKind.INSTRUMENT,
    "Data (Use and Access) Act 2025 commencement regulations (SI 2026/82)",
    "SI 2026/82",
    "uksi/2026/82",
)
DATA_ACT_COMMENCEMENT_2025 = Source(
    SourceKind.INSTRUMENT,
    "Data (Use and Access) Act 2025 commencement regulations (SI 2025/904)",
    "SI 2025/904",
    "uksi/2025/904",
)
SEND_CODE_2015 = Source(
    SourceKind.GUIDANCE,
    "SEND code of practice: 0 to 25 years (January 2015)",
    "SEND Code of Practice",
)
DIRECT_PAYMENTS_REGS_2009 = Source(
    SourceKind.INSTRUMENT,
    "Community Care, Services for Carers and Children's Services (Direct Payments) (England) Regulations "
    "2009",
    "Direct Payments Regulations 2009",
    "uksi/2009/1887",
)
WORKING_TOGETHER = Source(
    SourceKind.GUIDANCE,
    "Working Together to Safeguard Children",
    "Working Together to Safeguard Children",
)
FII_GUIDANCE_2021 = Source(
    SourceKind.PROFESSIONAL,
    "Royal College of Paediatrics and Child Health, Perplexing Presentations and Fabricated or Induced "
    "Illness in Children (2021)",
    "the children's doctors' own guidance (RCPCH 2021)",
)
COMPLAINTS_GUIDANCE_2006 = Source(
    SourceKind.GUIDANCE,
    "Getting the Best from Complaints (2006)",
    "Getting the Best from Complaints",
)
COMMISSIONER_GUIDANCE = Source(
    SourceKind.GUIDANCE,
    "Information Commissioner's guidance on the right of access",
    "the Information Commissioner's guidance",
)


def judgment(title: str, citation: str) -> Source:
    """A judgment, by its name and neutral citation (or report)."""
    return Source(SourceKind.JUDGMENT, title, f"{title} {citation}", citation)


def ombudsman_report(authority: str, reference: str) -> Source:
    """A decision or report of the Local Government and Social Care Ombudsman."""
    title = f"Ombudsman decision {reference} ({authority})"
    return Source(SourceKind.REPORT, title, title, reference)


DEVON_2022 = judgment("R (L, M and P) v Devon County Council", "[2022] EWHC 493 (Admin)")
TS_2023 = judgment("R (TS) v Hackney LBC", "[2023] EWHC 3063 (Admin)")
