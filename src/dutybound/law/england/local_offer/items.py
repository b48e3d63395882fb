"""What a Local Offer has to tell: the paragraphs of Schedule 2 to the SEND Regulations 2014, item by item.

Each item has an id of its own, the fact that says whether the Local Offer has it, and its provision, so that
a reader of published pages can speak of one item at a time.  Every item belongs to one rule:
`SOCIAL_CARE_AND_CRITERIA` to local-offer.social-care-and-criteria, the others to
local-offer.schedule-2-content.
"""

from __future__ import annotations

from dataclasses import dataclass

from dutybound.language import Citation, Standing, YesNo
from dutybound.law.england.sources import SEND_REGS_2014
from dutybound.law.england.vocabulary import LocalOffer

_SAYS = "the Local Offer says "


@dataclass(frozen=True)
class Item:
    """One thing that a Local Offer has to tell, the fact whether it does, and where the law says so."""

    id: str
    told: YesNo
    provision: Citation

    @property
    def title(self) -> str:
        """What the council has to do, as the title of a step."""
        return f"Say in the Local Offer {self.told.yes.removeprefix(_SAYS)}"

    @property
    def step(self) -> Standing:
        """The step of a rule that asks for it."""
        return Standing(
            id=self.id,
            title=self.title,
            when=LocalOffer.published,
            not_met=~self.told,
            sources=(self.provision,),
        )


def _item(id: str, told: YesNo, paragraph: str) -> Item:
    return Item(id, told, SEND_REGS_2014 / f"Sch 2 para {paragraph}")


ITEMS: tuple[Item, ...] = (
    _item("schools-and-training", LocalOffer.schools_and_training, "1"),
    _item("outside-the-area", LocalOffer.outside_the_area, "2"),
    _item("kinds-of-school", LocalOffer.kinds_of_school, "3"),
    _item("money-for-schools", LocalOffer.money_for_schools, "3(d)"),
    _item("finding-needs", LocalOffer.finding_needs, "4"),
    _item("teaching", LocalOffer.teaching, "5"),
    _item("more-about-schools", LocalOffer.more_about_schools, "6"),
    _item("access-strategy", LocalOffer.access_strategy, "7"),
    _item("apprenticeships", LocalOffer.apprenticeships, "8"),
    _item("training-providers", LocalOffer.training_providers, "9"),
    _item("adult-life", LocalOffer.adult_life, "10"),
    _item("university", LocalOffer.university, "11"),
    _item("health", LocalOffer.health, "12"),
    _item("social-care", LocalOffer.social_care, "13(a)"),
    _item("moving-to-adult-services", LocalOffer.moving_to_adult_services, "13(b)"),
    _item("living-independently", LocalOffer.living_independently, "13(c)"),
    _item("adult-information", LocalOffer.adult_information, "13(d)"),
    _item("transport", LocalOffer.transport, "14"),
    _item("advice-service", LocalOffer.advice_service, "15(a)"),
    _item("parent-forums", LocalOffer.parent_forums, "15(b)"),
    _item("support-groups", LocalOffer.support_groups, "15(c)"),
    _item("childcare", LocalOffer.childcare, "15(d)"),
    _item("leisure", LocalOffer.leisure, "15(e)"),
    _item("other-advice", LocalOffer.other_advice, "15(f)"),
    _item("complaints-about-provision", LocalOffer.complaints_about_provision, "16"),
    _item("complaints-about-services", LocalOffer.complaints_about_services, "17"),
    _item("criteria", LocalOffer.criteria, "18"),
    _item("asking-for-a-plan", LocalOffer.asking_for_a_plan, "19"),
    _item("personal-budgets", LocalOffer.personal_budgets, "19"),
    _item("approved-schools", LocalOffer.approved_schools, "20"),
    _item("appeal-rights", LocalOffer.appeal_rights, "21"),
    _item("mediation", LocalOffer.mediation, "22"),
    _item("disagreements", LocalOffer.disagreements, "23"),
)
"""Every item, in the order of the Schedule."""

_SOCIAL_CARE = (
    "social-care",
    "moving-to-adult-services",
    "living-independently",
    "adult-information",
    "childcare",
    "leisure",
    "criteria",
)
SOCIAL_CARE_AND_CRITERIA = tuple(item for item in ITEMS if item.id in _SOCIAL_CARE)
EVERYTHING_ELSE = tuple(item for item in ITEMS if item.id not in _SOCIAL_CARE)


def provisions(items: tuple[Item, ...]) -> tuple[Citation, ...]:
    """Where the law asks for some items, each provision once."""
    return tuple(dict.fromkeys(item.provision for item in items))
