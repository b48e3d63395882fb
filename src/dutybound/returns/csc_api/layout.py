"""Which key of a payload is which column: the columns, where they can be, of the census."""

from __future__ import annotations

from dataclasses import dataclass, field

from dutybound.returns.cin.layout import (
    ASSESSMENTS,
    CHILDREN,
    COLUMNS,
    DISABILITIES,
    EPISODES,
    FACTORS,
    PLANS,
    PROTECTION_PLANS,
    SECTION_47,
)
from dutybound.returns.typed import Column, Holds, Typing


@dataclass(frozen=True, slots=True)
class Node:
    """An object of the payload that makes a row of `module`.

    `keys` are its own values by the column of each, `lists` those that make a row each, `inside` the objects
    below it by their key (in a list, or one alone), and `beside` objects whose values belong to the same row.
    `unused` keys are known and left out: names, addresses, and what the census does not have.
    """

    module: str
    keys: dict[str, str]
    lists: dict[str, tuple[str, str]] = field(default_factory=dict)
    inside: dict[str, Node] = field(default_factory=dict)
    beside: dict[str, Node] = field(default_factory=dict)
    unused: frozenset[str] = frozenset()


PURGE = "purge"

_DETAILS = Node(
    CHILDREN,
    {
        "unique_pupil_number": "upn",
        "former_unique_pupil_number": "former_upn",
        "unique_pupil_number_unknown_reason": "upn_unknown",
        "date_of_birth": "person_birth_date",
        "expected_date_of_birth": "expected_person_birth_date",
        "date_of_death": "person_death_date",
        "sex": "sex",
        "ethnicity": "ethnicity",
    },
    lists={"disabilities": (DISABILITIES, "disability")},
    unused=frozenset({"first_name", "surname", "postcode", "uasc_flag", "uasc_end_date"}),
)

_EPISODE = Node(
    EPISODES,
    {
        "social_care_episode_id": "own_id",
        "referral_date": "cin_referral_date",
        "referral_source": "referral_source",
        "referral_no_further_action_flag": "referral_nfa",
        "closure_date": "cin_closure_date",
        "closure_reason": "reason_for_closure",
    },
    inside={
        "child_and_family_assessments": Node(
            ASSESSMENTS,
            {
                "child_and_family_assessment_id": "own_id",
                "start_date": "assessment_actual_start_date",
                "authorisation_date": "assessment_authorisation_date",
            },
            lists={"factors": (FACTORS, "assessment_factors")},
        ),
        "child_in_need_plans": Node(
            PLANS,
            {
                "child_in_need_plan_id": "own_id",
                "start_date": "cin_plan_start_date",
                "end_date": "cin_plan_end_date",
            },
        ),
        "section_47_assessments": Node(
            SECTION_47,
            {
                "section_47_assessment_id": "own_id",
                "start_date": "s47_actual_start_date",
                "icpc_date": "date_of_initial_cpc",
                "icpc_required_flag": "icpc_required",
            },
            unused=frozenset({"end_date"}),
        ),
        "child_protection_plans": Node(
            PROTECTION_PLANS,
            {
                "child_protection_plan_id": "own_id",
                "start_date": "cpp_start_date",
                "end_date": "cpp_end_date",
            },
        ),
    },
    unused=frozenset(
        {"care_worker_details", "child_looked_after_placements", "adoption", "care_leavers"}
    ),
)

CHILD = Node(
    CHILDREN,
    {"la_child_id": "la_child_id", "mis_child_id": "mis_child_id"},
    inside={"social_care_episodes": _EPISODE},
    beside={"child_details": _DETAILS},
    unused=frozenset({"health_and_wellbeing", "education_health_care_plans"}),
)

_OWN_ID = {"own_id": Column("id")}
_EXTRA = {
    CHILDREN: {"mis_child_id": Column("mis_child_id")},
    SECTION_47: {"icpc_required": Column("icpc_required_flag", Holds.YES_NO)},
    **dict.fromkeys((EPISODES, ASSESSMENTS, PLANS, PROTECTION_PLANS), _OWN_ID),
}


def _names(node: Node) -> dict[tuple[str, str], str]:
    """What the payload calls each column, by module."""
    found = {(node.module, column): key for key, column in node.keys.items()}
    found |= {place: key for key, place in node.lists.items()}
    for other in (*node.inside.values(), *node.beside.values()):
        found |= _names(other)
    return found


NAMES = _names(CHILD)
"""The payload's own name of a column, by module and column; for those that it has."""

FIELDS = {
    (module, COLUMNS[module][column].field): key
    for (module, column), key in NAMES.items()
    if column in COLUMNS[module]
}
"""The payload's own name of a field, by module and the census's name."""

ALL_COLUMNS = {
    module: {**columns, **_EXTRA.get(module, {})}
    | ({"own_id": Column("id")} if module == SECTION_47 else {})
    for module, columns in COLUMNS.items()
}
"""Every module's columns: the census's, and those that only a payload has."""

TYPINGS = {
    module: Typing(
        "csc-api",
        module,
        {
            name: Column(NAMES.get((module, name), column.field), column.holds)
            for name, column in columns.items()
        },
    )
    for module, columns in ALL_COLUMNS.items()
}
