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
LOCAL_CARERS = Party("local-carers", "parents who care for a disabled child in the council's area")
PROFESSIONALS = Party("professionals", "the doctor, school or council involved")
PANEL_OR_COUNCIL = Party("panel-or-council", "the review panel or the council")
ADMINISTRATIVE_COURT = Party("administrative-court", "the Administrative Court")
CLAIMANT = Party("claimant", "the person who goes to court")
PUBLIC_BODY = Party("public-body", "the public body")
ANYBODY = Party("anybody", "anybody who asks")
YOUNG_PERSON_AT_18 = Party("young-person-at-18", "the young person, from the 18th birthday")
DATA_SUBJECT = Party("data-subject", "the person whose records they are")

COURTS_AND_OMBUDSMEN = (Speaker.COURT, Speaker.TRIBUNAL, Speaker.OMBUDSMAN)
THE_COUNCIL_TOO = (*COURTS_AND_OMBUDSMEN, Speaker.COUNCIL)
WHO_DECIDES_ABOUT_PLANS = (Speaker.COURT, Speaker.TRIBUNAL, Speaker.COUNCIL)
