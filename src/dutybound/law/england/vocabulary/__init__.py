"""The facts and events of England's law, by the matter that they belong to."""

from dutybound.law.england.vocabulary.advice import Advice
from dutybound.law.england.vocabulary.care_need import CareNeed
from dutybound.law.england.vocabulary.carer_assessment import CarerAssessment
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.complaint import Complaint
from dutybound.law.england.vocabulary.concession import Concession
from dutybound.law.england.vocabulary.council_service import CouncilService
from dutybound.law.england.vocabulary.decision import Decision
from dutybound.law.england.vocabulary.ehc_request import EhcRequest
from dutybound.law.england.vocabulary.enquiry import Enquiry
from dutybound.law.england.vocabulary.grievance import Grievance
from dutybound.law.england.vocabulary.information_request import InformationRequest
from dutybound.law.england.vocabulary.plan import Plan
from dutybound.law.england.vocabulary.record_request import RecordRequest
from dutybound.law.england.vocabulary.rectification_request import RectificationRequest
from dutybound.law.england.vocabulary.referral import Referral
from dutybound.law.england.vocabulary.review import Review
from dutybound.law.england.vocabulary.short_breaks_statement import ShortBreaksStatement
from dutybound.law.england.vocabulary.support import Support
from dutybound.law.england.vocabulary.transition import Transition
from dutybound.law.england.vocabulary.visit import Visit

MATTERS = (
    Child,
    EhcRequest,
    Advice,
    Concession,
    Plan,
    Review,
    Decision,
    Complaint,
    Grievance,
    RecordRequest,
    RectificationRequest,
    InformationRequest,
    Visit,
    Referral,
    CareNeed,
    Support,
    Transition,
    CarerAssessment,
    ShortBreaksStatement,
    Enquiry,
    CouncilService,
)

__all__ = [
    "MATTERS",
    "Advice",
    "CareNeed",
    "CarerAssessment",
    "Child",
    "Complaint",
    "Concession",
    "CouncilService",
    "Decision",
    "EhcRequest",
    "Enquiry",
    "Grievance",
    "InformationRequest",
    "Plan",
    "RecordRequest",
    "RectificationRequest",
    "Referral",
    "Review",
    "ShortBreaksStatement",
    "Support",
    "Transition",
    "Visit",
]
