"""Payloads of DfE's daily data, invented."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

CHILD: dict[str, Any] = {
    "la_child_id": "C1",
    "mis_child_id": "M1",
    "purge": False,
    "child_details": {
        "unique_pupil_number": "H801200001001",
        "first_name": "Ada",
        "surname": "Sample",
        "date_of_birth": "2015-03-05",
        "sex": "F",
        "ethnicity": "WBRI",
        "disabilities": ["AUT", "LD"],
        "postcode": "ZZ99 3WZ",
        "uasc_flag": False,
    },
    "health_and_wellbeing": {"sdq_assessments": []},
    "social_care_episodes": [
        {
            "social_care_episode_id": "E1",
            "referral_date": "2025-06-02",
            "referral_source": "1A",
            "referral_no_further_action_flag": False,
            "care_worker_details": [{"worker_id": "W1", "start_date": "2025-06-02"}],
            "child_and_family_assessments": [
                {
                    "child_and_family_assessment_id": "A1",
                    "start_date": "2025-06-05",
                    "authorisation_date": "2025-07-10",
                    "factors": ["6A", "2B"],
                }
            ],
            "child_in_need_plans": [
                {
                    "child_in_need_plan_id": "P1",
                    "start_date": "2025-07-11",
                    "end_date": "2025-09-01",
                }
            ],
            "section_47_assessments": [
                {
                    "section_47_assessment_id": "S1",
                    "start_date": "2025-09-02",
                    "icpc_required_flag": True,
                    "icpc_date": "2025-09-22",
                }
            ],
            "child_protection_plans": [
                {"child_protection_plan_id": "CP1", "start_date": "2025-09-22"}
            ],
        }
    ],
}


def child(**changed: Any) -> dict[str, Any]:
    return {**copy.deepcopy(CHILD), **changed}


def payload(*children: object, code: object = 383) -> dict[str, Any]:
    return {"la_code": code, "Children": list(children)}


def written(folder: Path, content: object, name: str = "payload.json") -> Path:
    path = folder / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        text = content if isinstance(content, str) else json.dumps(content, indent=1)
        path.write_text(text, encoding="utf-8")
    return path
