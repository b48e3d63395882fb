"""A5: a benefit, a kind of school, an EHC plan or a register as a gate."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors import law
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.gates import has_open_route, is_all_of, is_out, is_told_only, weighed
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.scope import When
from dutybound.audit.words import ASSESSED, PROXY, any_of, has
from dutybound.text import Clause

_ENOUGH = any_of(
    r"automatic\w*", r"passport(?:s|ed)?", r"one (?:sign|indication|way)", r"likely", r"may be a sign",
    r"already qualif\w+", r"direct(?:ly)? (?:access|eligible)", r"without an assessment",
    r"counts? towards", r"straight (?:in|away)", r"helps? us",
    r"does not (?:reduce|affect|change|depend)", r"benefits? (?:of|from|to)",
    r"benefits? (?:advice|check|adviser|officer)", r"for the benefit",
    r"(?:would|will|could|may|might) benefit", r"apply for (?:a )?(?:dla|pip|disability living|benefits)",
    r"named in (?:the|an|your) (?:ehc|plan)", r"(?:help|want|wish) .{0,20}(?:claim|rate)", r"check that",
    r"section [hf]\b", r"part of an (?:education|ehc)",
    r"(?:advice|review|annual) .{0,20}(?:ehc|plan)\w*", r"benefits? (?:line|forms?|page|team|leaflet)",
    r"(?:page|leaflet|advice|help|line) (?:on|about|for|with) benefits?",
)  # fmt: skip
_CARD = any_of(
    r"cards?", r"discounts?", r"leisure", r"holiday (?:grant|fund)s?", r"cinema",
    r"blue badge application", r"grants?", r"bus pass", r"concession\w*", r"treats?", r"tickets?",
)  # fmt: skip
_NOT_CARD = any_of(r"register card", r"playing card")
_CLAIMED = any_of(r"(?:not|n't) (?:yet )?claimed (?:dla|pip|disability living allowance|benefits?)")
_WHY = "makes a benefit, a kind of school or a plan the gate, while those ask other questions than the Act"


def _looks(clause: Clause, context: Context) -> Seen | None:
    said, modality = context.said, context.modality
    if is_out(context) or not has(PROXY, said.topic) or modality.denied or is_told_only(context):
        return None
    if (
        (has(_ENOUGH, said.own) and not has(_CLAIMED, said.own))
        or _is_for_a_card(context)
        or has_open_route(said.own)
    ):
        return None
    if context.scope.when is When.AFTER and not has(ASSESSED, said.own):
        return None
    gate = modality.is_gate or (
        modality.meant and (is_all_of(context) or _qualifies_by_both(said.own))
    )
    if not gate or (modality.is_open and not modality.required):
        return None
    return weighed(context, f"it {_WHY}")


_QUALIFIES = any_of(r"(?:qualif\w+|eligible|considered|accepted|assessed) (?:only )?if")


def _qualifies_by_both(own: str) -> bool:
    return has(_QUALIFIES, own) and " and " in own


def _is_for_a_card(context: Context) -> bool:
    whole = context.said.whole
    return has(_CARD, whole) and not has(_NOT_CARD, whole) and not has(ASSESSED, whole)


detector = Described(
    category=Category.PROXY_REQUIRED,
    looks=_looks,
    rules=("care.assess-the-disabled-child", "care.eligibility-criteria-limits"),
    sources=(law.DISABLED, law.IN_NEED, law.ASSESS),
    would_change=(
        "words that this is one way in among others, and that families without it can "
        "ask for an assessment"
    ),
    better_wording=(
        "If your child gets this benefit or has this plan, tell us; you can ask for an "
        "assessment without either."
    ),
)
