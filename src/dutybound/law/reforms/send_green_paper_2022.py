"""The green paper on special educational needs and disability, 29 March 2022.

"SEND review: right support, right place, right time".  The paper itself was not read, only what charities,
lawyers and schools wrote of it.
"""

from dataclasses import replace
from datetime import date

from dutybound.language import Bar, on, weeks
from dutybound.language.reforms import Edit, Paper, Progress, Proposal, Reform, Replaced
from dutybound.law.england.ehc.appeal_to_tribunal import RULE as APPEAL
from dutybound.law.england.ehc.mediation_information_and_certificate import (
    CERTIFICATE_NEEDED,
)
from dutybound.law.england.ehc.mediation_information_and_certificate import (
    RULE as CERTIFICATE,
)
from dutybound.law.england.ehc.review_decision_and_amend import EIGHT_WEEKS
from dutybound.law.england.ehc.review_decision_and_amend import RULE as DECISION
from dutybound.law.england.sources import CFA_2014
from dutybound.law.england.vocabulary import Decision, Review

_REPORTED = "The paper's own words were not seen, only what others wrote of it."
_NO_RULE = "It is about bodies, money or forms, and changes no answer of a rule."

(_CLAIM,) = APPEAL.steps
MEDIATE_FIRST: tuple[Edit, ...] = (
    Replaced(
        replace(
            APPEAL,
            steps=(
                replace(
                    _CLAIM,
                    shut_out=(
                        Bar(
                            id="no-mediation",
                            title="there has been no mediation",
                            when=CERTIFICATE_NEEDED
                            & ~Decision.mediation_ended.happened
                            & ~Decision.council_cannot_arrange.happened,
                            source=CFA_2014 / "s 55",
                        ),
                    ),
                ),
            ),
            must="Mediate first, unless the appeal is only about the school or other place. Then send the "
            "appeal so that the Tribunal has it in time, with the mediation certificate.",
        )
    ),
    Replaced(
        replace(
            CERTIFICATE,
            steps=tuple(step for step in CERTIFICATE.steps if step.id != "no-mediation"),
        )
    ),
)
"""An appeal waits for mediation, and nobody gets a certificate for not wanting to mediate."""

MEDIATION_MODEL = (
    "The model: an appeal that needs a certificate today is shut until a mediation has ended or the council "
    "says that it cannot arrange one, and there is no certificate for a family that does not want to "
    "mediate. Appeals about the school alone stay as they are."
)

_NOTICE = next(step for step in DECISION.steps if step.id == "notice")
_FINAL = next(step for step in DECISION.steps if step.id == "final")

REFORM = Reform(
    id="send-green-paper-2022",
    title="The green paper on special educational needs (2022)",
    made_by="the Department for Education and the Department of Health and Social Care",
    published_on=date(2022, 3, 29),
    status="A paper for discussion. The improvement plan of March 2023 followed it, and the white paper of "
    "February 2026 has taken its place. Part 3 of the Children and Families Act 2014 was not changed.",
    status_on=on(2026, 11, 22),
    papers=(
        Paper(
            "IPSEA on the green paper",
            "https://www.ipsea.org.uk/news/government-publishes-send-review-and-invites-peoples-views",
        ),
        Paper(
            "Special Needs Jungle: the questions that were asked",
            "https://www.specialneedsjungle.com/sendreview-everything-you-need-to-respond-to-the-green-"
            "paper/",
        ),
        Paper(
            "Special Needs Jungle on chapter 2",
            "https://www.specialneedsjungle.com/sendreview-chapter-2-national-standards-ehcp-choice/",
        ),
        Paper(
            "Children and Young People Now on the green paper",
            "https://www.cypnow.co.uk/features/article/legal-update-send-review-and-green-paper",
        ),
        Paper(
            "Special Needs Jungle on the time limits after a review",
            "https://www.specialneedsjungle.com/snjs-response-ehcp-annual-review-timescales-consultation/",
        ),
    ),
    proposals=(
        Proposal(
            id="mediation-before-an-appeal",
            today="Before most appeals a family must hear about mediation, and may then say no to it.",
            then="A family would have to mediate before it could appeal to the SEND Tribunal.",
            progress=Progress.DROPPED,
            status="The improvement plan of 2023 kept it as an aim to be tested. No Bill was brought; the "
            "consultation of 2026 is for stronger mediation.",
            seen=f"{_REPORTED} {MEDIATION_MODEL}",
            edits=MEDIATE_FIRST,
        ),
        Proposal(
            id="proposed-changes-in-eight-weeks",
            today="After a review meeting the council has four weeks for its decision, and for the proposed "
            "changes to the EHC plan too.",
            then="The council would have eight weeks after the review meeting to send the proposed changes "
            "to the EHC plan.",
            progress=Progress.PROPOSED,
            status="A consultation of its own asked about it in 2022, after a judgment of that March. The "
            "Regulations were not changed, as far as is known.",
            seen="A charity's answer to the consultation, which gives its question; the consultation itself "
            "was not read. Its time for the final plan was not seen: the model keeps eight weeks from the "
            "proposed changes, however late those are.",
            edits=(
                Replaced(
                    replace(
                        DECISION,
                        steps=(
                            DECISION.steps[0],
                            replace(
                                _NOTICE,
                                title="Send the proposed changes, with the plan and the evidence, within "
                                "eight weeks of the meeting",
                                due=weeks(8).after(Review.meeting_on),
                                excused=(),
                            ),
                            replace(_FINAL, due=EIGHT_WEEKS, excused=()),
                        ),
                        must="Decide and say so within four weeks of the meeting. Send proposed changes as "
                        "soon as can be and within eight weeks of it, and the final plan within eight weeks "
                        "of those.",
                    )
                ),
            ),
        ),
        Proposal(
            id="national-standards",
            today="No national standard says what help is to be had for which need, social care among it.",
            then="National standards in law would say how needs are found and met, who gives the help and "
            "who pays for it.",
            progress=Progress.PROPOSED,
            status="No statutory standards came of it. National Inclusion Standards were proposed in "
            "February 2026.",
            seen=_REPORTED,
            not_encoded="The standards have not been written.",
        ),
        Proposal(
            id="national-board",
            today="No national body oversees the change.",
            then="A national board would oversee the change to the new system.",
            progress=Progress.PRACTICE,
            status="A board was set up in 2023 without a statute. Whether it still meets was not found out.",
            seen=_REPORTED,
            not_encoded=_NO_RULE,
        ),
        Proposal(
            id="regions-group",
            today="The Department oversees councils as it sees fit.",
            then="The Department's regional directors would oversee how each area delivers.",
            progress=Progress.PRACTICE,
            status="They do so without a new duty; one of them signed a letter to councils in December 2025.",
            seen=_REPORTED,
            not_encoded=_NO_RULE,
        ),
        Proposal(
            id="local-partnerships",
            today="Councils and health services plan together under general duties.",
            then="Local partnerships would have to make a local inclusion plan.",
            progress=Progress.DROPPED,
            status="Never made statutory. Since 2026 local reform plans are a condition for help with debts, "
            "which gives a family no right.",
            seen=_REPORTED,
            not_encoded=_NO_RULE,
        ),
        Proposal(
            id="joined-assessments",
            today="A council may put an EHC needs assessment and a social care assessment together.",
            then="The EHC needs assessment and the social care assessment would be brought closer together.",
            progress=Progress.PROPOSED,
            status="No law changed. The Law Commission was asked in April 2023 and reported in September "
            "2025: see the reform 'law-commission-2025'.",
            seen=_REPORTED,
            not_encoded="How they would be joined was not said.",
        ),
        Proposal(
            id="one-template",
            today="Each council has a form of its own for EHC plans; social care stands in sections H1 and "
            "H2, each under its own label.",
            then="One national template would be used for EHC plans, in digital form.",
            progress=Progress.PROPOSED,
            status="Tried out in some areas. It was proposed again in February 2026.",
            seen=f"{_REPORTED} Whether sections H1 and H2 were to be merged was not found out.",
            not_encoded="A form changes no duty. The Regulations ask for both sections today.",
        ),
        Proposal(
            id="tailored-list",
            today="A family asks for any school or college of the kinds that the Act names.",
            then="A family would choose a school for the EHC plan from a list that the council has made for "
            "the child.",
            progress=Progress.DROPPED,
            status="Tried out in some areas as advice. It would have needed an Act, and none was brought.",
            seen=_REPORTED,
            not_encoded="No question asks whether a school is on a council's list.",
        ),
        Proposal(
            id="bands-and-tariffs",
            today="Help in a plan is set by the child's needs, and each council pays for it as it sees fit.",
            then="National bands and tariffs would say what is paid for which help.",
            progress=Progress.DROPPED,
            status="Not brought in.",
            seen=_REPORTED,
            not_encoded=_NO_RULE,
        ),
        Proposal(
            id="inclusion-dashboards",
            today="Figures on special needs are published once a year.",
            then="Dashboards would show how each area and the country is doing.",
            progress=Progress.PRACTICE,
            status="A first dashboard was built. It has no law behind it, and no measure of social care.",
            seen=_REPORTED,
            not_encoded=_NO_RULE,
        ),
        Proposal(
            id="designated-social-care-officer",
            today="No law makes a council have an officer who links social care with special needs.",
            then="Each council would be encouraged to have a Designated Social Care Officer.",
            progress=Progress.PRACTICE,
            status="Many councils have one, under a handbook. The Code of Practice does not ask for it, and "
            "there is no duty.",
            seen=_REPORTED,
            not_encoded="It was never to be a duty.",
        ),
    ),
    doubts=("The paper itself was not read, so proposals may be missing here.",),
)
