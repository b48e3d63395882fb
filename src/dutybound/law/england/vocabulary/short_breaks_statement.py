"""A council's published statement of its short breaks (breaks from caring)."""

from dutybound.language import Codes, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child


class ShortBreaksStatement(
    Matter,
    key="short_breaks_statement",
    plural="short_breaks_statements",
    noun="council's short breaks statement",
    of=Child,
):
    """The short breaks services statement of a council (SI 2011/707 reg 5)."""

    ask_any = "Is there something to tell us about the council's short breaks statement?"
    ask_others = "Is there another short breaks statement to tell us about?"

    of_your_council = YesNo(
        "Is this the statement of the council where you live and care for your disabled child as a parent?",
        yes="this is the statement of the council where you care for your disabled child as a parent",
        no="this is not the statement of the council where you care for your disabled child as a parent",
        help="Anybody else with parental responsibility who cares for the child counts too.",
    )
    published = YesNo(
        "Has the council published a short breaks statement?",
        yes="the council has published a short breaks statement",
        no="the council has not published a short breaks statement",
    )
    on_website = YesNo(
        "Is the statement on the council's website?",
        yes="the statement is on the council's website",
        no="the statement is not on the council's website",
        help="A paper for a committee meeting is not the same as a page that families can find.",
    )
    range_stated = YesNo(
        "Does the statement say what kinds of short breaks there are?",
        yes="the statement says what kinds of short breaks there are",
        no="the statement does not say what kinds of short breaks there are",
        help="The law asks for care by day and by night, and for activities outside the home. It asks for "
        "breaks for carers in evenings, at weekends and in school holidays.",
    )
    criteria_stated = YesNo(
        "Does the statement say how the council decides who gets a short break?",
        yes="the statement says how it is decided who gets a short break",
        no="the statement does not say how it is decided who gets a short break",
        help="If the council has no test at all and says so, answer 'yes'.",
    )
    fit_to_needs_stated = YesNo(
        "Does the statement say how the breaks are planned to meet what local carers need?",
        yes="the statement says how the breaks are planned to meet what local carers need",
        no="the statement does not say how the breaks are planned to meet what local carers need",
    )
    carers_views_regarded = YesNo(
        "Did the council take account of what carers think when it wrote or changed the statement?",
        yes="the council took account of what carers think",
        no="the council did not take account of what carers think",
    )
    out_of_date = YesNo(
        "Is the statement out of date (services that have gone, links or numbers that are dead)?",
        yes="the statement is out of date",
        no="the statement is not out of date",
    )
    reviewed = YesNo(
        "Do the council's records show that it has looked at the statement again since publishing it?",
        yes="the council's records show that it has looked at the statement again",
        no="the council's records do not show that it has looked at the statement again",
        help="You can ask the council for the record of its last review.",
    )
    said = Codes(
        "What has the council said about its statement?",
        options={
            "panel-decides": "Our panel decides who gets a short break; there are no criteria to publish.",
            "yearly-by-law": "The law says that we review it every year.",
            "in-a-committee-paper": "It is in a committee paper.",
            "no-carers-answered": "No carers answered our survey.",
        },
    )
