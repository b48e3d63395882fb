"""The profile of social care advice for an education, health and care assessment: whether it is advice."""

from __future__ import annotations

from dutybound.audit.detectors.advice_not_given.detector import detector as advice_not_given
from dutybound.audit.detectors.all import all_detectors
from dutybound.audit.findings import Presence
from dutybound.audit.profiles.judging import ByLines, first, not_found, says
from dutybound.audit.profiles.of_a_child import AMOUNT, HELP, NEEDS, NEEDS_THIN
from dutybound.audit.profiles.profile import Judged, Profile, Site, Sought
from dutybound.audit.words import any_of
from dutybound.law.england.sources import CFA_2014, SEND_REGS_2014

_RULE = "ehc.social-care-advice"
_LAW = (SEND_REGS_2014 / "reg 6(1)(e)",)

_ADVICE = any_of(
    r"(?:this is )?my advice", r"our advice", r"i advise", r"we advise",
    r"advice (?:is|was) (?:given|based)", r"this advice (?:covers|deals|is)\b.{0,40}",
)  # fmt: skip
_NO_ADVICE = any_of(r"no\b.{0,40}", r"not\b.{0,40}", r"falls? below", r"unable")
_MET = any_of(
    r"(?:i|we|the (?:social )?worker) (?:have )?(?:also )?(?:met|visited|saw|seen|spoke|spoken|observed|"
    r"talked)\b.{0,80}",
    r"(?:met|visited|observed|spoke) (?:with |to )?(?:him|her|[a-z]+) (?:at|in|with)\b.{0,40}",
    r"home visit",
)  # fmt: skip
_READ_ONLY = any_of(
    r"(?:i|we) (?:have )?(?:read|considered|looked at|seen)\b.{0,60}", r"desk-?top",
    r"on the basis of (?:the )?(?:papers|reports?|form|request)", r"(?:paper|file) (?:exercise|review)",
    r"based on (?:the )?(?:papers|reports?|records|form)",
)  # fmt: skip
_PROVISION = any_of(
    r"likely to need\b.{0,80}", r"will need\b.{0,80}", r"should have\b.{0,80}", r"needs\b.{0,60}",
    r"provision\b.{0,80}", r"support\b.{0,80}", r"i recommend\b.{0,80}", r"recommended\b.{0,80}",
    r"is called for", r"calls for",
)  # fmt: skip
_PROVISION_THIN = any_of(
    r"would benefit from", r"may (?:need|benefit|help)\b.{0,40}",
    r"support (?:should|could|may|can|will) be\b.{0,40}", r"short breaks?", r"some support",
)  # fmt: skip
_OUTCOME = any_of(
    r"by (?:the (?:end|age) of )?(?:\w+ )?(?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december|\d{4}|year \d+|the age)\b.{0,10}\b(?:\w+ )?(?:will|is|can)\b.{0,80}",
    r"will be able to", r"so that (?:he|she|they) (?:can|will|is|are)\b.{0,60}",
    r"in (?:a year|twelve months|12 months|two years)\b.{0,40}\b(?:will|can)\b.{0,60}",
)  # fmt: skip
_OUTCOME_THIN = any_of(r"(?:hope|aim|want)\w*\b.{0,60}(?:happy|progress|better|reach|improve)\w*",
    r"outcomes? (?:is|are|would|will|include|:)\b.{0,40}",
    r"to (?:be happy|improve|reach|achieve|make progress)\b.{0,40}",
)  # fmt: skip
_ASKING = any_of(
    r"should", r"if", r"whether", r"believe\w*", r"contact", r"no", r"not", r"thresholds?",
)  # fmt: skip

_looked_at = ByLines(
    says(_MET),
    says(_READ_ONLY, unless=any_of(r"local offer")),
    "the child was met, or people who know the child were heard",
    "only papers were read: nobody was met or asked",
)
_needs = ByLines(
    says(NEEDS, unless=_ASKING),
    says(NEEDS_THIN, unless=any_of(r"should", r"if", r"believe\w*")),
    "needs are named",
    "needs are spoken of, and none is named",
)
_provision = ByLines(
    says(_PROVISION, AMOUNT, HELP, unless=any_of(r"no social care")),
    says(_PROVISION_THIN, unless=any_of(r"no", r"not", r"local offer")),
    "help is told with its amount",
    "help is spoken of with no amount",
)
_outcomes = ByLines(
    says(_OUTCOME),
    says(_OUTCOME_THIN, unless=any_of(r"this is my advice.*", r"no")),
    "what help should bring about is told",
    "outcomes are spoken of, and none can be measured",
)


def advice(site: Site) -> Judged:
    """Whether it is advice: on needs, provision or outcomes, and no refusal in its place."""
    given = first(site, says(_ADVICE, unless=_NO_ADVICE))
    has_it = any(one(site).presence is Presence.PRESENT for one in (_provision, _outcomes))
    if given is not None or has_it:
        return Judged(
            Presence.PRESENT, "it is advice on this child", given or _provision(site).line
        )
    refused = first(
        site,
        says(
            any_of(
                r"no\b.{0,60}(?:advice|provision|advised)\b.{0,40}",
                r"not known",
                r"advice",
                r"thank you.*",
                r"threshold",
            )
        ),
    )
    if refused is None:
        return not_found(site)
    return Judged(
        Presence.THIN, "it was sent in answer, and it is no advice on this child", refused
    )


ITEMS = (
    Sought("advice", "That it is advice", advice, None, _RULE, _LAW),
    Sought(
        "looked-at",
        "What was looked at, and who was met",
        _looked_at,
        None,
        _RULE,
        (SEND_REGS_2014 / "reg 7",),
    ),
    Sought(
        "needs", "The child's social care needs", _needs, None, _RULE, (*_LAW, CFA_2014 / "s 37(2)")
    ),
    Sought(
        "provision",
        "The help that is likely to be called for",
        _provision,
        None,
        "ehc.section-h1",
        (*_LAW, SEND_REGS_2014 / "reg 12(1)(h)"),
    ),
    Sought("outcomes", "What it should bring about", _outcomes, None, _RULE, _LAW),
)

PROFILE = Profile(
    id="social-care-advice",
    title="Social care advice for an education, health and care assessment",
    about="The advice that a council's social care sends when an education, health and care "
    "assessment is made.",
    detectors=(advice_not_given, *(one for one in all_detectors() if one.category.value == "B6")),
    items=ITEMS,
    own_papers=True,
    cautions=("This is one child's paper: it is read here and is not kept.",),
)
