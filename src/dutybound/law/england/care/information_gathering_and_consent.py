"""Ask others about a child only fairly: openly, truly, and as a rule with the family's agreement.

Outside a child protection enquiry, a council that asks a school, a doctor or others about a child touches
private life and what was told in confidence.  It needs a basis in data protection law, must ask for no more
than it needs, must be fair and open, and may not say untrue things about why it asks.  What was told in
confidence as a rule takes agreement, unless there is a serious risk or a law that makes others tell.  In the
known case a council went to a school and a doctor without the parents' agreement, and with a false account,
before any proper decision to start an enquiry; it had to pay damages.

Left to judgement: whether a risk was serious enough, and what was needed.  Not given: a right to agree or
refuse under data protection law, which allows other grounds.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    all_of,
    on,
    since,
)
from dutybound.law.england.remedies import (
    COMMISSIONER,
    HUMAN_RIGHTS_CLAIM,
    JUDICIAL_REVIEW,
    OMBUDSMAN,
    STATUTORY_COMPLAINT,
)
from dutybound.law.england.sources import HUMAN_RIGHTS_ACT_1998, UK_GDPR, judgment
from dutybound.law.england.vocabulary import RecordsContact
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_HARINGEY = judgment("R (AB and CD) v London Borough of Haringey", "[2013] EWHC 416 (Admin)")
_PRIVATE_LIFE = HUMAN_RIGHTS_ACT_1998 / "s 6"
_FAIR = UK_GDPR / "art 5"
_GROUNDS = UK_GDPR / "art 6"

RULE = StandingDuty(
    id="care.information-gathering-and-consent",
    title="Ask others about your child openly, truly and, as a rule, with your agreement",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.STATUTORY,
    about=RecordsContact,
    engaged=all_of(
        RecordsContact.made.happened,
        RecordsContact.purpose.is_("section-17", "not-said"),
        ~RecordsContact.serious_reason,
    ),
    trigger=RecordsContact.made,
    steps=(
        Standing(
            id="open",
            title="Tell you that it will ask others about your child",
            not_met=~RecordsContact.told,
            since=RecordsContact.made,
        ),
        Standing(
            id="agreement",
            title="Ask, as a rule, only with your agreement",
            not_met=~RecordsContact.agreed,
            since=RecordsContact.made,
        ),
        Standing(
            id="true",
            title="Say nothing untrue about why it asks",
            not_met=RecordsContact.wrongly_described,
            since=RecordsContact.made,
        ),
    ),
    must="Have a ground in data protection law; ask for no more than is needed; be open with the family; "
    "as a rule get the family's agreement; and tell those who are asked the true reason.",
    judged="Whether there was a serious risk, and how much had to be known. A court or an ombudsman settles "
    "it.",
    replies=(
        Reply(
            statement="Consent is never needed for safeguarding.",
            said=RecordsContact.said.includes("consent-never-needed"),
            verdict=Verdict.DEPENDS,
            because="Help under section 17 is not a child protection enquiry, and what was told in "
            "confidence stays so unless there is a good reason.",
            depends_on="whether there was reasonable cause to suspect serious harm",
            source=_HARINGEY / "",
        ),
        Reply(
            statement="Data protection law lets us, so we need not ask you.",
            said=RecordsContact.said.includes("data-law-lets-us"),
            verdict=Verdict.DEPENDS,
            because="That law has grounds other than consent, but confidence and private life are separate "
            "questions.",
            depends_on="whether it was needed, and what you were told",
            source=_GROUNDS,
        ),
        Reply(
            statement="You agreed when you signed our form.",
            said=RecordsContact.said.includes("you-signed-a-form"),
            verdict=Verdict.DEPENDS,
            because="A form can be agreement, if it said who would be asked and for what, and you could say "
            "no.",
            depends_on="what the form said, and whether you were free to say no",
            source=_FAIR,
        ),
        Reply(
            statement="There was a serious risk, so we could not ask you first.",
            said=RecordsContact.said.includes("risk-was-serious"),
            verdict=Verdict.DEPENDS,
            because="A serious risk to a child can be a good reason not to wait.",
            depends_on="what the risk was, and who decided so and when",
            source=_PRIVATE_LIFE,
        ),
        Reply(
            statement="The new Act of 2026 makes us share.",
            said=RecordsContact.said.includes("new-act-obliges-us"),
            verdict=Verdict.DEPENDS,
            because="An Act of 2026 will make some bodies share more, once that part of it is in force.",
            depends_on="whether that part is in force, which we have not seen",
        ),
        Reply(
            statement="You need my consent under data protection law.",
            verdict=Verdict.MISLEADING,
            because="Consent is one ground among several, and a council seldom rests on it.",
            source=_GROUNDS,
        ),
    ),
    remedies=(
        COMMISSIONER,
        STATUTORY_COMPLAINT,
        OMBUDSMAN,
        HUMAN_RIGHTS_CLAIM,
        JUDICIAL_REVIEW,
    ),
    gives_less="Not being asked first is not always wrong: a serious risk, or a law that makes others tell, "
    "can be a good reason. In a child protection enquiry other rules apply: get a solicitor now (it may be "
    "free), and do not refuse all contact. If you say no to a check, the council may not be able to help.",
    best_answer=BestAnswer(
        answer="Who was asked, what for, under which section, what was said to them, and on what ground.",
        paper="The notes of each call and letter to the school, the doctor or others; any form that you "
        "signed; the note of who decided that you need not be asked.",
    ),
    sources=(_PRIVATE_LIFE, _FAIR, _GROUNDS, UK_GDPR / "art 9"),
    judgments=(
        Judgment(
            _HARINGEY / "",
            settles="A council turned an assessment into a section 47 enquiry without a proper decision. "
            "That was unlawful, and it had to pay damages. It had asked the doctor and the school behind the "
            "parents' backs.",
            decided="2013-03-13",
        ),
    ),
    in_force=since(2018, 5, 25),
    checked=on(2026, 11, 22),
    seen="Of the judgment its opening and a news report, which tells what the parents asked the court to "
    "declare; of the data protection law and the human rights law nothing for this rule.",
    confidence=Confidence.LOW,
    doubts=(
        (
            "How far the duty of confidence asks for agreement where a doctor or school decides to answer is "
            "for them as well as for the council, and is a judgement. What a child who understands has "
            "agreed to counts too."
        ),
        (
            "Section 4 of the Children's Wellbeing and Schools Act 2026 (a new section 16LA of the Children "
            "Act 2004) will make listed bodies give information for safeguarding or welfare. No order that "
            "brings it into force was found. Once it is, this rule changes."
        ),
        (
            "That the court also held the asking itself unlawful is how the judgment is known. What was read "
            "tells that the parents asked for it."
        ),
        "The government's advice on sharing information (2024) was not read.",
        "The day is that of the present data protection law. Confidence and private life are older.",
    ),
)
