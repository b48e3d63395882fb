"""Who owes duties and holds rights, and who can settle a judgement."""

from dutybound.language import Party, Speaker

LOCAL_AUTHORITY = Party("local-authority", "the council")
CONTROLLER = Party("controller", "the body that holds the records")
OMBUDSMAN = Party("ombudsman", "the Local Government and Social Care Ombudsman")
CHILD = Party("child", "the child")
FAMILY = Party("family", "the child and the family")
PARENT_OR_YOUNG_PERSON = Party("parent-or-young-person", "the child's parent or the young person")
COMPLAINANT = Party("complainant", "the person who complains")
DATA_SUBJECT = Party("data-subject", "the person whose records they are")

COURTS_AND_OMBUDSMEN = (Speaker.COURT, Speaker.TRIBUNAL, Speaker.OMBUDSMAN)
THE_COUNCIL_TOO = (*COURTS_AND_OMBUDSMEN, Speaker.COUNCIL)
