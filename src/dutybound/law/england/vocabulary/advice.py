"""One piece of advice for an EHC needs assessment."""

from dutybound.language import Choice, Codes, Event, Implies, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.coronavirus import coronavirus_question
from dutybound.law.england.vocabulary.ehc_request import EhcRequest
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class Advice(
    Matter,
    key="advice",
    plural="advice_items",
    noun="piece of advice for the assessment",
    of=EhcRequest,
):
    """Advice that an assessment needs (SEND Regulations 2014 reg 6), from asking for it to its coming in."""

    ask_any = "Did the council ask anybody for advice for the assessment?"
    ask_others = "Did the council ask anybody else for advice?"

    kind = Choice(
        "What sort of advice is it?",
        options={
            "education": "the advice is from the school, nursery or college, or from another teacher",
            "medical": "the advice is medical",
            "psychological": "the advice is from an educational psychologist",
            "social-care": "the advice is about social care",
            "adulthood": "the advice is about getting ready for adult life",
            "armed-forces": "the advice is from the Defence Secretary, for a family in the armed forces",
            "asked-for": "the advice is from somebody else whom you asked the council to ask",
            "other": "the advice is of another kind",
        },
    )
    from_whom = Choice(
        "Who was asked for it, or should be?",
        options={
            "this-council": "the council's own staff were to give it",
            "another-council": "another council was to give it",
            "nhs-body": "a hospital trust or another body of the health service was to give it",
            "youth-offending-team": "a youth offending team was to give it",
            "secure-place": "those in charge of a secure place for young people were to give it",
            "school-or-college": "a school, nursery or college was to give it",
            "somebody-else": "somebody else was to give it, such as a private therapist",
        },
    )
    family_asked = Event(
        "When did you ask the council to get this advice?",
        happened="you asked the council to get this advice",
        not_happened="you did not ask the council to get this advice",
    )
    reasonable_to_ask = Judgement(
        "Was it reasonable to ask for it?",
        yes="it was reasonable of you to ask for this advice",
        no="it was not reasonable of you to ask for this advice",
        settled_by=COURTS_AND_OMBUDSMEN,
    )
    earlier_advice = YesNo(
        "Was there older advice of this kind that could be used again?",
        yes="there was older advice of this kind",
        no="there was no older advice of this kind",
    )
    family_satisfied = YesNo(
        "Did you agree that the older advice is good enough?",
        yes="you agreed that the older advice is good enough",
        no="you did not agree that the older advice is good enough",
    )
    adviser_satisfied = YesNo(
        "Did the person who wrote it agree that it is good enough?",
        yes="the person who wrote the older advice agreed that it is good enough",
        no="the person who wrote the older advice did not agree that it is good enough",
    )
    council_satisfied = YesNo(
        "Did the council agree that it is good enough?",
        yes="the council agreed that the older advice is good enough",
        no="the council did not agree that the older advice is good enough",
    )
    asked = Event(
        "When did the council ask for this advice?",
        happened="the council asked for this advice",
        not_happened="the council has not asked for this advice",
    )
    request_arrived = Event(
        "When did the body that was asked get the council's request?",
        happened="the body that was asked got the council's request",
        not_happened="the body that was asked has not got a request from the council",
        help="Each body counts from the day it got the request itself. For an e-mail, the day of sending.",
    )
    given = Event(
        "When did the answer come?",
        happened="the answer came",
        not_happened="no answer has come",
    )
    content = Choice(
        "What does the answer say?",
        options={
            "needs-provision-outcomes": "the answer is about needs, help and what it is to lead to",
            "looked-and-none": "the answer says what was looked at, and that there are no needs of this kind",
            "not-known-only": "the answer says only that your child is not known to the service, or that "
            "it has no part to play",
            "none-yet": "there is no answer yet",
        },
    )
    refused_with_reasons = YesNo(
        "Did that body refuse, with written reasons to the council?",
        yes="the body that was asked refused, with written reasons to the council",
        no="the body that was asked did not refuse with written reasons",
        help="It may do so only where helping would clash with its own duties or harm its work.",
    )
    help_refused = Event(
        "When did that body tell the council that it would not help?",
        happened="the body that was asked told the council that it would not help",
        not_happened="the body that was asked has not said that it will not help",
    )
    exceptional_circumstances = YesNo(
        "Did something exceptional happen to your child or to you in the six weeks after that body got "
        "the request?",
        yes="exceptional circumstances affected your child or you in those six weeks",
        no="no exceptional circumstances affected your child or you in those six weeks",
    )
    away_four_weeks = YesNo(
        "In those six weeks, were you or your child away from the council's area for four weeks or more "
        "in a row?",
        yes="you or your child were away for four weeks or more in a row in those six weeks",
        no="you and your child were not away for four weeks in a row in those six weeks",
    )
    missed_appointment = YesNo(
        "In those six weeks, did your child miss an appointment that the same body had made to examine or "
        "test your child?",
        yes="your child missed an appointment of that body in those six weeks",
        no="your child missed no appointment of that body in those six weeks",
    )
    held_up_by_coronavirus = coronavirus_question()
    impractical = Judgement(
        "Has the Ombudsman or a court said that what happened made it impractical to answer in six weeks?",
        yes="it was impractical to answer in six weeks for that reason",
        no="it was not impractical to answer in six weeks for that reason",
        settled_by=COURTS_AND_OMBUDSMEN,
    )
    said = Codes(
        "What has been said about this advice?",
        options={
            "school-notes-will-do": "We have no psychologist free; the school's notes will do.",
            "old-report-again": "We will use the old report again.",
            "therapist-not-needed": "We do not need advice from a therapist.",
            "no-private-reports": "We do not accept private reports.",
            "nobody-answered": "We asked, and nobody answered.",
            "adult-life-later": "Advice about adult life comes later.",
            "not-known": "Your child is not known to this service.",
            "below-team-threshold": "Your child is below the threshold of our disabled children's team.",
            "see-local-offer": "Please look at the Local Offer.",
            "child-protection-only": "We give advice only in child protection cases.",
            "no-needs-found": "We found no social care needs, and here is what we looked at.",
            "self-refer-first": "You must ask for a social worker yourself first.",
            "no-social-worker-required": "An assessment by a social worker is not required.",
            "paused-for-health": "We are waiting for health, so the 20 weeks are paused.",
            "shortage-of-psychologists": "There is a shortage of educational psychologists.",
            "long-waiting-list": "Our waiting list is longer than six weeks.",
            "did-not-come": "Your child did not come to the appointment.",
            "six-weeks-bind-own-staff": "The six weeks bind our own psychologists too.",
            "social-care-is-separate": "Social care is a separate department; we cannot make it answer.",
            "need-not-help-council": "We do not have to help the council.",
        },
    )

    implications = (
        Implies(
            given,
            content,
            frozenset({"needs-provision-outcomes", "looked-and-none", "not-known-only"}),
        ),
    )
    orders = (
        EhcRequest.received <= asked,
        asked <= request_arrived,
        asked <= given,
        request_arrived <= given,
        asked <= help_refused,
    )
