"""Every letter, in the order in which a family may need them."""

from __future__ import annotations

from dutybound.letters.answer_refusal.letter import LETTER as ANSWER_REFUSAL
from dutybound.letters.ask_for_care_assessment.letter import LETTER as ASK_FOR_CARE_ASSESSMENT
from dutybound.letters.ask_for_ehc_assessment.letter import LETTER as ASK_FOR_EHC_ASSESSMENT
from dutybound.letters.ask_for_records.letter import LETTER as ASK_FOR_RECORDS
from dutybound.letters.chase.letter import LETTER as CHASE
from dutybound.letters.chase_ehc_plan.letter import LETTER as CHASE_EHC_PLAN
from dutybound.letters.chronology.letter import LETTER as CHRONOLOGY
from dutybound.letters.complain_stage_1.letter import LETTER as COMPLAIN_STAGE_1
from dutybound.letters.complain_to_ombudsman.letter import LETTER as COMPLAIN_TO_OMBUDSMAN
from dutybound.letters.correct_record.letter import LETTER as CORRECT_RECORD
from dutybound.letters.go_to_stage_2.letter import LETTER as GO_TO_STAGE_2
from dutybound.letters.letter import Letter

LETTERS: tuple[Letter, ...] = (
    ASK_FOR_CARE_ASSESSMENT,
    ASK_FOR_EHC_ASSESSMENT,
    CHASE_EHC_PLAN,
    CHASE,
    ANSWER_REFUSAL,
    COMPLAIN_STAGE_1,
    GO_TO_STAGE_2,
    COMPLAIN_TO_OMBUDSMAN,
    ASK_FOR_RECORDS,
    CORRECT_RECORD,
    CHRONOLOGY,
)
