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
DISABLED_PERSONS_ACT_1986 = Source(
    SourceKind.ACT,
    "Disabled Persons (Services, Consultation and Representation) Act 1986",
    "Disabled Persons Act 1986",
    "ukpga/1986/33",
)
CFA_2014 = Source(
    SourceKind.ACT,
    "Children and Families Act 2014",
    "Children and Families Act 2014",
    "ukpga/2014/6",
)
EDUCATION_ACT_1996 = Source(
    SourceKind.ACT, "Education Act 1996", "Education Act 1996", "ukpga/1996/56"
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
CORONAVIRUS_ACT_2020 = Source(
    SourceKind.ACT, "Coronavirus Act 2020", "Coronavirus Act 2020", "ukpga/2020/7"
)
DETAINED_PERSONS_REGS_2015 = Source(
    SourceKind.INSTRUMENT,
    "Special Educational Needs and Disability (Detained Persons) Regulations 2015",
    "SI 2015/62",
    "uksi/2015/62",
)
CORONAVIRUS_REGS_2020 = Source(
    SourceKind.INSTRUMENT,
    "Special Educational Needs and Disability (Coronavirus) (Amendment) Regulations 2020",
    "SI 2020/471",
    "uksi/2020/471",
)
RECOMMENDATIONS_REGS_2017 = Source(
    SourceKind.INSTRUMENT,
    "Special Educational Needs and Disability (First-tier Tribunal Recommendations Power) Regulations 2017",
    "Recommendations Regulations 2017",
    "uksi/2017/1306",
)
PERSONAL_BUDGETS_REGS_2014 = Source(
    SourceKind.INSTRUMENT,
    "Special Educational Needs (Personal Budgets) Regulations 2014",
    "Personal Budgets Regulations 2014",
    "uksi/2014/1652",
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
CHILDREN_ACT_2004 = Source(
    SourceKind.ACT, "Children Act 2004", "Children Act 2004", "ukpga/2004/31"
)
YOUNG_CARERS_REGS_2015 = Source(
    SourceKind.INSTRUMENT,
    "Young Carers (Needs Assessments) Regulations 2015",
    "Young Carers Regulations 2015",
    "uksi/2015/527",
)
CARE_PLANNING_REGS_2010 = Source(
    SourceKind.INSTRUMENT,
    "Care Planning, Placement and Case Review (England) Regulations 2010",
    "Care Planning Regulations 2010",
    "uksi/2010/959",
)
CARE_CORONAVIRUS_REGS_2020 = Source(
    SourceKind.INSTRUMENT,
    "Adoption and Children (Coronavirus) (Amendment) Regulations 2020",
    "SI 2020/445",
    "uksi/2020/445",
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
CARE_ACT_AMENDMENTS_2015 = Source(
    SourceKind.INSTRUMENT,
    "Care Act 2014 and Children and Families Act 2014 (Consequential Amendments) Order 2015",
    "SI 2015/914",
    "uksi/2015/914",
)
SCHOOL_LEAVING_DATE_ORDER_1997 = Source(
    SourceKind.INSTRUMENT,
    "Education (School Leaving Date) Order 1997",
    "SI 1997/1970",
    "uksi/1997/1970",
)
CARE_ELIGIBILITY_REGS_2015 = Source(
    SourceKind.INSTRUMENT,
    "Care and Support (Eligibility Criteria) Regulations 2015",
    "Eligibility Regulations 2015",
    "uksi/2015/313",
)
CARE_ADVOCACY_REGS_2014 = Source(
    SourceKind.INSTRUMENT,
    "Care and Support (Independent Advocacy Support) (No. 2) Regulations 2014",
    "Advocacy Regulations 2014",
    "uksi/2014/2889",
)
CHILDRENS_CARERS_REGS_2015 = Source(
    SourceKind.INSTRUMENT,
    "Care and Support (Children's Carers) Regulations 2015",
    "Children's Carers Regulations 2015",
    "uksi/2015/305",
)
PIP_TRANSFER_REGS_2013 = Source(
    SourceKind.INSTRUMENT,
    "Personal Independence Payment (Transitional Provisions) Regulations 2013",
    "PIP Transfer Regulations 2013",
    "uksi/2013/387",
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
ADULT_DIRECT_PAYMENTS_REGS_2014 = Source(
    SourceKind.INSTRUMENT,
    "Care and Support (Direct Payments) Regulations 2014",
    "Direct Payments Regulations 2014",
    "uksi/2014/2871",
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
SHORT_BREAKS_GUIDANCE_2010 = Source(
    SourceKind.GUIDANCE,
    "Short Breaks: statutory guidance on how to safeguard and promote the welfare of disabled children "
    "using short breaks (2010)",
    "the short breaks guidance of 2010",
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
EDUCATION_ACT_2002 = Source(
    SourceKind.ACT, "Education Act 2002", "Education Act 2002", "ukpga/2002/32"
)
LOCAL_GOVERNMENT_AND_HOUSING_ACT_1989 = Source(
    SourceKind.ACT,
    "Local Government and Housing Act 1989",
    "Local Government and Housing Act 1989",
    "ukpga/1989/42",
)
HEALTH_SERVICE_COMMISSIONERS_ACT_1993 = Source(
    SourceKind.ACT,
    "Health Service Commissioners Act 1993",
    "Health Service Commissioners Act 1993",
    "ukpga/1993/46",
)
HEALTH_COMPLAINTS_REGS_2009 = Source(
    SourceKind.INSTRUMENT,
    "Local Authority Social Services and National Health Service Complaints (England) Regulations 2009",
    "NHS and Care Complaints Regulations 2009",
    "uksi/2009/309",
)
ADVOCACY_REGS_2004 = Source(
    SourceKind.INSTRUMENT,
    "Advocacy Services and Representations Procedure (Children) (Amendment) Regulations 2004",
    "Advocacy Regulations 2004",
    "uksi/2004/719",
)
PUPIL_INFORMATION_REGS_2005 = Source(
    SourceKind.INSTRUMENT,
    "Education (Pupil Information) (England) Regulations 2005",
    "Pupil Information Regulations 2005",
    "uksi/2005/1437",
)
INDEPENDENT_SCHOOL_STANDARDS_2014 = Source(
    SourceKind.INSTRUMENT,
    "Education (Independent School Standards) Regulations 2014",
    "Independent School Standards 2014",
    "uksi/2014/3283",
)
LEGAL_AID_MEANS_REGS_2013 = Source(
    SourceKind.INSTRUMENT,
    "Civil Legal Aid (Financial Resources and Payment for Services) Regulations 2013",
    "Legal Aid (Financial Resources) Regulations 2013",
    "uksi/2013/480",
)
LEGAL_AID_AMENDMENT_REGS_2023 = Source(
    SourceKind.INSTRUMENT,
    "Criminal and Civil Legal Aid (Amendment) Regulations 2023",
    "SI 2023/745",
    "uksi/2023/745",
)
COMPLAINT_CODE_2024 = Source(
    SourceKind.GUIDANCE,
    "Local Government and Social Care Ombudsman, Complaint Handling Code (February 2024)",
    "the Ombudsman's Complaint Handling Code",
)
INFORMATION_CODE_2018 = Source(
    SourceKind.GUIDANCE,
    "Freedom of Information Code of Practice (July 2018)",
    "the Freedom of Information Code of Practice",
)

HOUSING_GRANTS_ACT_1996 = Source(
    SourceKind.ACT,
    "Housing Grants, Construction and Regeneration Act 1996",
    "Housing Grants Act 1996",
    "ukpga/1996/53",
)
EXCLUSION_REGS_2012 = Source(
    SourceKind.INSTRUMENT,
    "School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012",
    "Exclusions Regulations 2012",
    "uksi/2012/1033",
)
EXCLUSION_AMENDMENT_REGS_2023 = Source(
    SourceKind.INSTRUMENT,
    "School Discipline (Pupil Exclusions and Reviews) (England) (Amendment and Transitional Provision) "
    "Regulations 2023",
    "SI 2023/571",
    "uksi/2023/571",
)
EXCLUDED_PUPILS_REGS_2007 = Source(
    SourceKind.INSTRUMENT,
    "Education (Provision of Full-Time Education for Excluded Pupils) (England) Regulations 2007",
    "Excluded Pupils Regulations 2007",
    "uksi/2007/1870",
)
GRANT_REGS_1996 = Source(
    SourceKind.INSTRUMENT,
    "Housing Renewal Grants Regulations 1996",
    "Housing Renewal Grants Regulations 1996",
    "uksi/1996/2890",
)
GRANT_AMENDMENT_REGS_2005 = Source(
    SourceKind.INSTRUMENT,
    "Housing Renewal Grants (Amendment) (England) Regulations 2005",
    "SI 2005/3323",
    "uksi/2005/3323",
)
GRANT_MAXIMUM_ORDER_2008 = Source(
    SourceKind.INSTRUMENT,
    "Disabled Facilities Grants (Maximum Amounts and Additional Purposes) (England) Order 2008",
    "SI 2008/1189",
    "uksi/2008/1189",
)
NHS_STANDING_RULES_2012 = Source(
    SourceKind.INSTRUMENT,
    "National Health Service Commissioning Board and Clinical Commissioning Groups (Responsibilities and "
    "Standing Rules) Regulations 2012",
    "NHS Standing Rules 2012",
    "uksi/2012/2996",
)
ATTENDANCE_GUIDANCE_2024 = Source(
    SourceKind.GUIDANCE,
    "Working together to improve school attendance (August 2024)",
    "Working together to improve school attendance",
)
HEALTH_NEEDS_GUIDANCE_2023 = Source(
    SourceKind.GUIDANCE,
    "Arranging education for children who cannot attend school because of health needs (December 2023)",
    "the guidance on education for children too ill for school",
)
CHILDRENS_CONTINUING_CARE_2016 = Source(
    SourceKind.GUIDANCE,
    "National Framework for Children and Young People's Continuing Care (January 2016)",
    "the National Framework for children's continuing care",
)
CONTINUING_HEALTHCARE_2022 = Source(
    SourceKind.GUIDANCE,
    "National Framework for NHS Continuing Healthcare and NHS-funded Nursing Care (July 2022)",
    "the National Framework for NHS continuing healthcare",
)
WHEELCHAIR_STANDARD = Source(
    SourceKind.GUIDANCE,
    "NHS planning guidance and the National Wheelchair Data Collection (NHS England)",
    "the NHS standard for children's wheelchairs",
)
SUPPORT_REGISTER_POLICY_2023 = Source(
    SourceKind.GUIDANCE,
    "Dynamic support register and Care (Education) and Treatment Review policy and guide (NHS England, "
    "January 2023)",
    "NHS England's policy on support registers and treatment reviews",
)
DISABILITY_REGS_2010 = Source(
    SourceKind.INSTRUMENT,
    "Equality Act 2010 (Disability) Regulations 2010",
    "Disability Regulations 2010",
    "uksi/2010/2128",
)
AUTISM_ACT_2009 = Source(SourceKind.ACT, "Autism Act 2009", "Autism Act 2009", "ukpga/2009/15")
MENTAL_CAPACITY_ACT_2005 = Source(
    SourceKind.ACT, "Mental Capacity Act 2005", "Mental Capacity Act 2005", "ukpga/2005/9"
)
AUTISM_GUIDANCE_2015 = Source(
    SourceKind.GUIDANCE,
    "Statutory guidance for local authorities and NHS organisations to support implementation of the adult "
    "autism strategy (March 2015)",
    "the autism guidance of 2015",
)
SCHOOL_TRAVEL_GUIDANCE = Source(
    SourceKind.GUIDANCE,
    "Travel to school for children of compulsory school age (June 2023, changed January 2024)",
    "the government's guidance on travel to school",
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
L_AND_P_2015 = judgment("R (L and P) v Warwickshire County Council", "[2015] EWHC 203 (Admin)")
WEST_BERKSHIRE_2016 = judgment("R (DAT) v West Berkshire Council", "[2016] EWHC 1876 (Admin)")
WARWICKSHIRE_2015 = judgment("R (L and P) v Warwickshire County Council", "[2015] EWHC 203 (Admin)")
