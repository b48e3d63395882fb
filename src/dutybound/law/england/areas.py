"""The areas of the law, by what stands before the dot of a rule's id, in the order in which they are told."""

from __future__ import annotations

AREA_TITLES: dict[str, str] = {
    "care": "Social care",
    "ehc": "Education, health and care plans",
    "local-offer": "The Local Offer",
    "redress": "Complaints, appeals and courts",
    "equality": "Equality",
    "rights": "Human rights",
    "info": "Records and information",
    "autism": "Autism",
    "transition": "Growing up: from 14 to 25",
    "capacity": "Deciding for oneself",
    "health": "Health",
    "housing": "Housing",
    "transport": "Transport",
    "education": "Education",
}
