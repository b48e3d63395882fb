"""The facts and events of England's law, by the matter that they belong to."""

from dutybound.law.england.vocabulary.care_need import CareNeed
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.complaint import Complaint
from dutybound.law.england.vocabulary.concession import Concession
from dutybound.law.england.vocabulary.decision import Decision
from dutybound.law.england.vocabulary.ehc_request import EhcRequest
from dutybound.law.england.vocabulary.plan import Plan
from dutybound.law.england.vocabulary.record_request import RecordRequest
from dutybound.law.england.vocabulary.referral import Referral
from dutybound.law.england.vocabulary.review import Review
from dutybound.law.england.vocabulary.visit import Visit

MATTERS = (
    Child,
    EhcRequest,
    Concession,
    Plan,
    Review,
    Decision,
    Complaint,
    RecordRequest,
    Visit,
    Referral,
    CareNeed,
)

__all__ = [
    "MATTERS",
    "CareNeed",
    "Child",
    "Complaint",
    "Concession",
    "Decision",
    "EhcRequest",
    "Plan",
    "RecordRequest",
    "Referral",
    "Review",
    "Visit",
]
