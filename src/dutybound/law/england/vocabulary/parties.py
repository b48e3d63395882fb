"""Who owes duties and holds rights, and who can settle a judgement."""

from dutybound.language import Party, Speaker

LOCAL_AUTHORITY = Party("local-authority", "the council")
CONTROLLER = Party("controller", "the body that holds the records")
OMBUDSMAN = Party("ombudsman", "the Local Government and Social Care Ombudsman")
CHILD = Party("child", "the child")
FAMILY = Party("family", "the child and the family")
PARENT_OR_YOUNG_PERSON = Party("parent-or-young-person", "the child's parent or the young person")
COMPLAINANT = Party("complainant", "the person who complains")
ASKED_BODY = Party("asked-body", "the body that was asked for advice")
MEDIATION_ADVISER = Party("mediation-adviser", "the mediation adviser")
PARENT_CARER = Party("parent-carer", "the parent who cares for a disabled child")
YOUNG_CARER = Party("young-carer", "the child who helps to care")
CARER = Party("carer", "the adult who cares")
TAKES_PART = Party("takes-part", "the person who takes part in the assessment or plan")
YOUNG_CARER_AT_18 = Party("young-carer-at-18", "the young carer who will turn 18")
LOCAL_CARERS = Party("local-carers", "parents who care for a disabled child in the council's area")
LOCAL_FAMILIES = Party(
    "local-families",
    "children and young people with special needs or a disability in the council's area, and parents",
)
CHILDREN_IN_NEED = Party("local-children-in-need", "children in need in the council's area")
LOCAL_DISABLED_CHILDREN = Party(
    "local-disabled-children", "disabled children in the council's area"
)
PROFESSIONALS = Party("professionals", "the doctor, school or council involved")
PANEL_OR_COUNCIL = Party("panel-or-council", "the review panel or the council")
ADMINISTRATIVE_COURT = Party("administrative-court", "the Administrative Court")
COUNCIL_OR_COLLEGE = Party(
    "council-or-college", "the council, or for a college student the college"
)
CLAIMANT = Party("claimant", "the person who goes to court")
PUBLIC_BODY = Party("public-body", "the public body")
ANYBODY = Party("anybody", "anybody who asks")
YOUNG_PERSON = Party("young-person", "the young person")
YOUNG_PERSON_AT_18 = Party("young-person-at-18", "the young person, from the 18th birthday")
WORK_AND_PENSIONS = Party("work-and-pensions", "the Department for Work and Pensions")
DATA_SUBJECT = Party("data-subject", "the person whose records they are")
OLD_AND_NEW_COUNCIL = Party("old-and-new-council", "the old council or the new one")
COUNCIL_OR_HEALTH_BODY = Party("council-or-health-body", "the council or the health body")
HEALTH_COMMISSIONER = Party("health-commissioner", "the health body that must arrange it")
HOME_COUNCIL_OR_HEALTH_SERVICE = Party(
    "home-council-or-health-service", "the home council, or for health care the health service"
)
HEALTH_OMBUDSMAN = Party("health-ombudsman", "the Health Service Ombudsman")
COMPLAINED_OF = Party("complained-of", "the service that was complained of")
SCHOOL = Party("school", "the school")
SCHOOL_OR_COLLEGE = Party("school-or-college", "the school or college")
PARENT = Party("parent", "the child's parent")
LEGAL_AID_AGENCY = Party("legal-aid-agency", "the Legal Aid Agency")
YOUNG_COMPLAINANT = Party(
    "young-complainant",
    "the child, or the young person who has left care, who complains or wants to",
)
COUNCIL_MEETING = Party("council-meeting", "the council's meeting or its cabinet")
SCHOOL_GOVERNORS = Party("school-governors", "the school's governors (or the academy trust)")
SCHOOL_OR_COUNCIL = Party("school-or-council", "the school or the council")
REVIEW_ARRANGER = Party("review-arranger", "the council (or the academy trust)")
PUPIL = Party("pupil", "the pupil")
PARENT_OR_PUPIL_AT_18 = Party(
    "parent-or-pupil-at-18", "the parent, or the pupil from the 18th birthday"
)
HOUSING_COUNCIL = Party("housing-council", "the council that deals with housing")
GRANT_APPLICANT = Party("grant-applicant", "the person who applied for the grant")
COUNCIL_AND_HEALTH_SERVICE = Party(
    "council-and-health-service", "the council and the health service"
)
COUNCIL_OR_ASKED_BODY = Party(
    "council-or-asked-body", "the council, and the bodies that it asks to help"
)
HEALTH_SERVICE = Party("health-service", "the health service")
HEALTH_BOARD = Party("health-board", "the NHS board for your area (the integrated care board)")
PATIENT = Party("patient", "the patient")
SERVICE_OR_BODY = Party("service-or-body", "the body that did it")
DISABLED_PERSON_OR_CARER = Party(
    "disabled-person-or-carer", "the disabled person, or the person who cares for one"
)
COUNTY_COURT = Party("county-court", "the county court")
FIRST_TIER_TRIBUNAL = Party("first-tier-tribunal", "the Tribunal")
COURT = Party("court", "the court")
DECIDERS_FOR_OTHERS = Party("deciders-for-others", "whoever decides for the young person")
YOUNG_PERSON_FROM_16 = Party("young-person-from-16", "the young person, from the 16th birthday")
SOCIAL_SERVICES_AND_NHS = Party("social-services-and-nhs", "the council or the health service")

COURTS_AND_OMBUDSMEN = (Speaker.COURT, Speaker.TRIBUNAL, Speaker.OMBUDSMAN)
THE_COUNCIL_TOO = (*COURTS_AND_OMBUDSMEN, Speaker.COUNCIL)
WHO_DECIDES_ABOUT_PLANS = (Speaker.COURT, Speaker.TRIBUNAL, Speaker.COUNCIL)
