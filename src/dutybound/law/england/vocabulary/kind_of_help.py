"""An argument with the council about what kinds of help there are."""

from dutybound.language import Codes, Matter
from dutybound.law.england.vocabulary.care_need import CareNeed


class KindOfHelp(
    Matter,
    key="kind_of_help",
    plural="kinds_of_help",
    noun="argument about a kind of help",
    of=CareNeed,
):
    """What a council says it does not give at all (CSDPA 1970 s 2(6), Children Act 1989 s 17)."""

    ask_any = "Does the council say that this kind of help is not something that it gives?"
    ask_others = "Does it say that of the help in another way too?"

    said = Codes(
        "What has the council said about this kind of help?",
        options={
            "holidays-are-luxuries": "Holidays are a luxury.",
            "clubs-are-for-families": "Clubs and outings are up to the family.",
            "housing-does-adaptations": "Changes to the home are for the housing team.",
            "never-cash": "We never give money.",
            "only-for-the-child": "We cannot help brothers, sisters or the family.",
        },
    )
