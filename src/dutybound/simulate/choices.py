"""What is drawn from but published nowhere by authority: England's rates, and choices of ours.

docs/simulating.md lists them.
"""

CARE_AGES = {
    0: 5.5,
    **dict.fromkeys(range(1, 5), 4.8),
    **dict.fromkeys(range(5, 10), 5.2),
    **dict.fromkeys(range(10, 16), 6.0),
    **dict.fromkeys(range(16, 18), 5.4),
    **dict.fromkeys(range(18, 21), 1.2),
}
"""Ages of children in need: our choice, roughly as England's; no file of them by year of age was at hand."""

DISABLED = 0.125
"""Of England's children in need, about the share with a disability recorded (12.3 to 12.6 per cent)."""

DISABLED_WITH_A_PLAN = 0.3
"""The same among those with an EHC plan: our choice."""

DISABLED_NOT_IN_NEED = 0.06
"""The same among those assessed and found not in need: our choice."""

AUTISM = 0.39
"""Of those with a disability recorded, the share with autism, 2022."""

EFFECTS = {
    "LD": 0.35,
    "BEH": 0.2,
    "COMM": 0.18,
    "MOB": 0.13,
    "PC": 0.1,
    "HAND": 0.05,
    "INC": 0.06,
    "HEAR": 0.05,
    "VIS": 0.05,
    "CON": 0.04,
    "DDA": 0.14,
}
"""What else a disability affects, by weight: our choice."""

WITH_A_PLAN = 0.314
"""Of England's children in need of school age, the share with an EHC plan, 2025."""

SOURCES = {
    "1A": 7.0,
    "1B": 1.0,
    "1C": 1.0,
    "1D": 1.5,
    "2A": 20.0,
    "2B": 2.0,
    "3A": 1.5,
    "3B": 2.5,
    "3C": 0.5,
    "3D": 1.5,
    "3E": 4.0,
    "3F": 5.0,
    "4": 1.5,
    "5A": 3.0,
    "5B": 5.0,
    "5C": 4.0,
    "5D": 3.0,
    "6": 29.0,
    "7": 3.5,
    "8": 5.0,
    "9": 2.0,
    "10": 0.5,
}
"""Who refers, in per cent: our choice, roughly as England's (police and schools make half)."""

NEEDS = {
    "N1": 56.0,
    "N2": 9.0,
    "N3": 2.5,
    "N4": 9.0,
    "N5": 14.0,
    "N6": 2.5,
    "N7": 0.5,
    "N8": 3.5,
    "N9": 1.0,
    "N0": 2.0,
}
"""Primary needs, in per cent: our choice, roughly as England's."""

ABUSE = {"NEG": 0.5, "EMO": 0.37, "PHY": 0.07, "SAB": 0.04, "MUL": 0.02}

FACTORS = {
    "alcohol_misuse_child": "1A",
    "alcohol_misuse_parent": "1B",
    "alcohol_misuse_person": "1C",
    "drug_misuse_child": "2A",
    "drug_misuse_parent": "2B",
    "drug_misuse_person": "2C",
    "domestic_abuse_child": "3A",
    "domestic_abuse_parent": "3B",
    "domestic_abuse_person": "3C",
    "mental_health_child": "4A",
    "mental_health_parent": "4B",
    "mental_health_person": "4C",
    "learning_disability_child": "5A",
    "learning_disability_parent": "5B",
    "learning_disability_person": "5C",
    "physical_disability_child": "6A",
    "physical_disability_parent": "6B",
    "physical_disability_person": "6C",
    "young_carer": "7A",
    "privately_fostered": "8F",
    "unaccompanied_asylum_seeker": "9A",
    "going_missing": "10A",
    "child_sexual_exploitation": "11A",
    "trafficking": "12A",
    "gangs": "13A",
    "socially_unacceptable_behaviour": "14A",
    "self_harm": "15A",
    "neglect": "16A",
    "emotional_abuse": "17A",
    "physical_abuse_child_on_child": "18B",
    "physical_abuse_adult_on_child": "18C",
    "sexual_abuse_child_on_child": "19B",
    "sexual_abuse_adult_on_child": "19C",
    "female_genital_mutilation": "22A",
    "faith_linked_abuse": "23A",
    "child_criminal_exploitation": "24A",
    "other": "20",
}
"""The code of a return for each factor of the published table C3."""

NO_FACTORS = "21"
