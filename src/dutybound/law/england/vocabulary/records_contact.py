"""A council's contact with a school, doctor or others to get information about a child."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class RecordsContact(
    Matter,
    key="records_contact",
    plural="records_contacts",
    noun="contact of social care with your child's school, doctor or others",
    of=Child,
):
    """Social care asked others about a child, with or without the family's agreement."""

    ask_any = "Has social care asked your child's school, doctor or others about your child?"
    ask_others = "Did social care ask anybody else about your child?"

    made = Event(
        "On what day did social care ask them?",
        happened="social care asked others about your child",
        not_happened="social care has not asked others about your child",
    )
    purpose = Choice(
        "What was it for?",
        options={
            "section-17": "social care asked for help or an assessment under section 17",
            "section-47": "social care asked for a child protection enquiry under section 47",
            "not-said": "you were not told why social care asked others",
        },
        help="The letter, or the worker, should say which section.",
    )
    agreed = YesNo(
        "Did you agree to it?",
        yes="you agreed to social care asking others",
        no="you did not agree to social care asking others",
        help="If your child understands enough to agree, what your child said counts too.",
    )
    told = YesNo(
        "Did they tell you that they would ask?",
        yes="you were told that they would ask",
        no="you were not told that they would ask",
    )
    serious_reason = Judgement(
        "Was there a serious risk to your child that could not wait, or did a law make them ask?",
        yes="there was a serious risk to your child, or a law made them ask",
        no="there was no serious risk to your child, and no law made them ask",
        settled_by=COURTS_AND_OMBUDSMEN,
    )
    wrongly_described = YesNo(
        "Did they tell the school, doctor or others something untrue about why they asked?",
        yes="they said something untrue about why they asked",
        no="they said nothing untrue about why they asked",
        help="For one, that there was a child protection enquiry when there was none.",
    )
    said = Codes(
        "What has the council said about asking others?",
        options={
            "consent-never-needed": "Consent is never needed for safeguarding.",
            "data-law-lets-us": "Data protection law lets us, so we need not ask you.",
            "you-signed-a-form": "You agreed when you signed our form.",
            "risk-was-serious": "There was a serious risk, so we could not ask you first.",
            "new-act-obliges-us": "The new Act of 2026 makes us share.",
        },
    )

    orders = (Child.born <= made,)
    solicitor_first = (purpose.is_("section-47"),)
