"""A request for an EHC needs assessment of a child who is not yet at school."""

from dutybound.language import Codes, Matter
from dutybound.law.england.vocabulary.ehc_request import EhcRequest


class EarlyRequest(
    Matter,
    key="early_request",
    plural="early_requests",
    noun="request for a child who is not yet at school",
    of=EhcRequest,
):
    """A request that was made before school age (2014 c 6 s 21(2))."""

    ask_any = "When you asked for the EHC needs assessment, was your child too young for school?"
    ask_others = "Is there anything else about asking before school age?"

    said = Codes(
        "What has the council said about your child's age?",
        options={"wait-until-two": "Ask again when your child is two."},
    )
