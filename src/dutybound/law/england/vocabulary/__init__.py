"""The facts and events of England's law, by the matter that they belong to."""

from dutybound.law.england.vocabulary.advice import Advice
from dutybound.law.england.vocabulary.advocate_need import AdvocateNeed
from dutybound.law.england.vocabulary.area_move import AreaMove
from dutybound.law.england.vocabulary.assessment_conduct import AssessmentConduct
from dutybound.law.england.vocabulary.being_heard import BeingHeard
from dutybound.law.england.vocabulary.care_crisis import CareCrisis
from dutybound.law.england.vocabulary.care_need import CareNeed
from dutybound.law.england.vocabulary.carer_after_18 import CarerAfter18
from dutybound.law.england.vocabulary.carer_assessment import CarerAssessment
from dutybound.law.england.vocabulary.charge import Charge
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.complaint import Complaint
from dutybound.law.england.vocabulary.complaint_stop import ComplaintStop
from dutybound.law.england.vocabulary.concession import Concession
from dutybound.law.england.vocabulary.confinement import Confinement
from dutybound.law.england.vocabulary.continuing_care import ContinuingCare
from dutybound.law.england.vocabulary.council_complaint import CouncilComplaint
from dutybound.law.england.vocabulary.council_service import CouncilService
from dutybound.law.england.vocabulary.data_complaint import DataComplaint
from dutybound.law.england.vocabulary.decision import Decision
from dutybound.law.england.vocabulary.detention import Detention
from dutybound.law.england.vocabulary.direct_payment import DirectPayment
from dutybound.law.england.vocabulary.early_notice import EarlyNotice
from dutybound.law.england.vocabulary.early_request import EarlyRequest
from dutybound.law.england.vocabulary.ehc_request import EhcRequest
from dutybound.law.england.vocabulary.ehc_voice import EhcVoice
from dutybound.law.england.vocabulary.enquiry import Enquiry
from dutybound.law.england.vocabulary.exclusion import Exclusion
from dutybound.law.england.vocabulary.grant_application import GrantApplication
from dutybound.law.england.vocabulary.grievance import Grievance
from dutybound.law.england.vocabulary.health_complaint import HealthComplaint
from dutybound.law.england.vocabulary.health_referral import HealthReferral
from dutybound.law.england.vocabulary.help_request import HelpRequest
from dutybound.law.england.vocabulary.hospital_risk import HospitalRisk
from dutybound.law.england.vocabulary.information_request import InformationRequest
from dutybound.law.england.vocabulary.kind_of_help import KindOfHelp
from dutybound.law.england.vocabulary.local_offer import LocalOffer
from dutybound.law.england.vocabulary.medical_need import MedicalNeed
from dutybound.law.england.vocabulary.out_of_school import OutOfSchool
from dutybound.law.england.vocabulary.overnight_break import OvernightBreak
from dutybound.law.england.vocabulary.own_decision import OwnDecision
from dutybound.law.england.vocabulary.personal_budget import PersonalBudget
from dutybound.law.england.vocabulary.pip_invitation import PipInvitation
from dutybound.law.england.vocabulary.plan import Plan
from dutybound.law.england.vocabulary.plan_copy import PlanCopy
from dutybound.law.england.vocabulary.plan_fault import PlanFault
from dutybound.law.england.vocabulary.plan_help import PlanHelp
from dutybound.law.england.vocabulary.plan_move import PlanMove
from dutybound.law.england.vocabulary.public_decision import PublicDecision
from dutybound.law.england.vocabulary.reassessment import Reassessment
from dutybound.law.england.vocabulary.recommendation import Recommendation
from dutybound.law.england.vocabulary.record_request import RecordRequest
from dutybound.law.england.vocabulary.records_contact import RecordsContact
from dutybound.law.england.vocabulary.rectification_request import RectificationRequest
from dutybound.law.england.vocabulary.referral import Referral
from dutybound.law.england.vocabulary.review import Review
from dutybound.law.england.vocabulary.school_complaint import SchoolComplaint
from dutybound.law.england.vocabulary.school_leaver import SchoolLeaver
from dutybound.law.england.vocabulary.school_record_request import SchoolRecordRequest
from dutybound.law.england.vocabulary.school_request import SchoolRequest
from dutybound.law.england.vocabulary.school_support import SchoolSupport
from dutybound.law.england.vocabulary.school_travel import SchoolTravel
from dutybound.law.england.vocabulary.short_breaks_statement import ShortBreaksStatement
from dutybound.law.england.vocabulary.support import Support
from dutybound.law.england.vocabulary.transition import Transition
from dutybound.law.england.vocabulary.unfair_treatment import UnfairTreatment
from dutybound.law.england.vocabulary.visit import Visit
from dutybound.law.england.vocabulary.young_carer import YoungCarer
from dutybound.law.england.vocabulary.young_carer_at_18 import YoungCarerAt18

MATTERS = (
    Child,
    EhcRequest,
    Advice,
    Concession,
    Referral,
    Plan,
    PlanHelp,
    PlanFault,
    PlanMove,
    Review,
    Reassessment,
    Decision,
    Recommendation,
    SchoolRequest,
    PersonalBudget,
    CareNeed,
    HelpRequest,
    KindOfHelp,
    Support,
    DirectPayment,
    Charge,
    OvernightBreak,
    CareCrisis,
    AreaMove,
    AssessmentConduct,
    CarerAssessment,
    YoungCarer,
    SchoolSupport,
    OutOfSchool,
    Exclusion,
    MedicalNeed,
    SchoolTravel,
    HealthReferral,
    ContinuingCare,
    GrantApplication,
    HospitalRisk,
    Detention,
    Visit,
    RecordsContact,
    Enquiry,
    Complaint,
    ComplaintStop,
    CouncilComplaint,
    HealthComplaint,
    SchoolComplaint,
    Grievance,
    RecordRequest,
    RectificationRequest,
    SchoolRecordRequest,
    DataComplaint,
    InformationRequest,
    Transition,
    CarerAfter18,
    YoungCarerAt18,
    AdvocateNeed,
    SchoolLeaver,
    PlanCopy,
    OwnDecision,
    Confinement,
    PipInvitation,
    UnfairTreatment,
    PublicDecision,
    BeingHeard,
    EhcVoice,
    EarlyNotice,
    EarlyRequest,
    LocalOffer,
    ShortBreaksStatement,
    CouncilService,
)
"""In the order in which what we did not ask, and what a case can hold, is told: a few are shown.

First what was asked for and what came of it, then school, health and home, visits, complaints, records,
growing up, fairness, and last what there is for everybody.
"""

__all__ = [
    "MATTERS",
    "Advice",
    "AdvocateNeed",
    "AreaMove",
    "AssessmentConduct",
    "BeingHeard",
    "CareCrisis",
    "CareNeed",
    "CarerAfter18",
    "CarerAssessment",
    "Charge",
    "Child",
    "Complaint",
    "ComplaintStop",
    "Concession",
    "Confinement",
    "ContinuingCare",
    "CouncilComplaint",
    "CouncilService",
    "DataComplaint",
    "Decision",
    "Detention",
    "DirectPayment",
    "EarlyNotice",
    "EarlyRequest",
    "EhcRequest",
    "EhcVoice",
    "Enquiry",
    "Exclusion",
    "GrantApplication",
    "Grievance",
    "HealthComplaint",
    "HealthReferral",
    "HelpRequest",
    "HospitalRisk",
    "InformationRequest",
    "KindOfHelp",
    "LocalOffer",
    "MedicalNeed",
    "OutOfSchool",
    "OvernightBreak",
    "OwnDecision",
    "PersonalBudget",
    "PipInvitation",
    "Plan",
    "PlanCopy",
    "PlanFault",
    "PlanHelp",
    "PlanMove",
    "PublicDecision",
    "Reassessment",
    "Recommendation",
    "RecordRequest",
    "RecordsContact",
    "RectificationRequest",
    "Referral",
    "Review",
    "SchoolComplaint",
    "SchoolLeaver",
    "SchoolRecordRequest",
    "SchoolRequest",
    "SchoolSupport",
    "SchoolTravel",
    "ShortBreaksStatement",
    "Support",
    "Transition",
    "UnfairTreatment",
    "Visit",
    "YoungCarer",
    "YoungCarerAt18",
]
