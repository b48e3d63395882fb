"""P1: a paper claims a power that section 17 does not give: entry, a search, records."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import DENIED, LIKELY, SURE, clear
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.law import PRIVATE_LIFE
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import sight
from dutybound.audit.words import any_of, has, near
from dutybound.law.england.sources import CHILDREN_ACT_1989
from dutybound.text import Clause

_CLAIMED = any_of(
    r"(?:has|have|had|exercis\w+|used|using|under|by) (?:the |its |our |their |his |her )?(?:legal |"
    r"statutory )?(?:right|power|authority|duty) to",
    r"(?:exercis\w+|us(?:ed|ing)) (?:the|its|our|their) (?:right|power)s?", r"by law",
    r"legally (?:required|obliged|entitled|bound)",
    r"(?:required|obliged|entitled|bound|permitted) (?:by|under|in) (?:law|the act|section 17|statute)",
    r"under section 17", r"section 17 (?:allows|lets|gives|permits|empowers|entitles|requires)",
    r"(?:right|power|entitled|authori[sz]ed|statutory power) (?:of entry|to enter|to inspect|to search|"
    r"to see)", r"law requires", r"statutory (?:requirement|obligation|right|duty)",
    r"(?:is|are|was|were) not needed",
    r"without (?:needing )?(?:your |their |parental )?(?:consent|agreement|permission)",
    r"(?:no|not) (?:legal )?right to refuse", r"cannot (?:legally )?refuse", r"have no choice",
    r"had no choice", r"insist(?:s|ed)?", r"must (?:by law )?(?:let|allow|permit|admit|co-?operate)",
    r"compulsory", r"obliged to (?:let|allow|show|open)",
    r"refusal (?:could|can|may|will|would) (?:lead|result|mean)\b.{0,40}",
)  # fmt: skip
_INTRUSION = any_of(
    r"enter(?:s|ed|ing)?", r"entry", r"inspect\w*", r"search\w*", r"bed(?: )?rooms?", r"bedrooms?",
    r"all rooms", r"kitchen", r"cupboards?",
    r"see(?:n|ing)? .{0,40}(?:without|alone|on (?:his|her|their) own)", r"alone",
    r"without (?:them|their parents|a parent|the parents|parents|you)", r"interview\w*",
    r"records? (?:were |was )?(?:obtained|taken|requested|got|from)",
    r"obtain\w* .{0,30}(?:records?|information)",
    r"(?:medical|police|gp|school|bank) (?:records?|information|files?|checks?)",
    r"information (?:from|with) (?:the )?(?:police|gp|school)", r"strip", r"phones?", r"photograph\w*",
    r"unannounced", r"home visit", r"into the (?:home|house)", r"access to the (?:home|house|property)",
    r"let (?:us|the worker|him|her|the social worker) in", r"assessment",
)  # fmt: skip
_WHO_AGREED = any_of(
    r"(?:there is |has |have |gives? |with )no (?:such )?(?:right|power)s? (?:of|to) (?!refuse|object|"
    r"say)\w+", r"does not (?:give|allow|let|permit|carry)", r"by agreement",
    r"with (?:the )?(?:parents?'?|family's|mother's|father's|their|your|his|her) (?:agreement|consent|"
    r"permission)", r"who had asked", r"asked for", r"agreed", r"invited",
    r"at (?:their|her|his|your) (?:wish|request)", r"offered",
    r"is entitled to (?:help|support|an assessment|a)",
    r"(?:council|authority) (?:is|was) (?:legally )?(?:required|obliged|bound) to (?:assess|help|arrange|"
    r"provide|meet|publish)", r"court order", r"(?:emergency protection|search) (?:order|warrant)",
    r"police (?:used|entered)",
)  # fmt: skip


def look(clause: Clause, context: Context) -> Seen | None:
    """A claim of a power to enter, search, see a child alone or fetch records."""
    seen = sight(context)
    if seen.mute or not near(_CLAIMED, _INTRUSION, seen.own, 90) or not _intrudes(seen.own):
        return None
    if has(_WHO_AGREED, seen.own) or (has(DENIED, seen.own) and not has(_NOT_NEEDED, seen.own)):
        return clear("it was done by agreement or by order, or it says that there is no such power")
    sure = SURE if has(_PLAIN_CLAIM, seen.own) else LIKELY
    return Seen(
        Answer.FLAG,
        "a power is claimed that an assessment under section 17 does not give: to come in, to look "
        "round, to see a child "
        "without the parents or to fetch records without agreement",
        sure,
    )


_NOT_NEEDED = any_of(
    r"(?:consent|agreement|permission|leave) (?:is|was|were|are) not (?:needed|required|necessary)",
    r"not needed", r"not be refused", r"never refuse",
)  # fmt: skip
_PLAIN_CLAIM = any_of(
    r"(?:right|power)s?", r"by law", r"legally", r"under section 17", r"not needed", r"not required",
)  # fmt: skip
_STRONG = any_of(
    r"enter(?:s|ed|ing)?", r"entry", r"inspect\w*", r"search\w*", r"bedrooms?", r"cupboards?", r"alone",
    r"without (?:them|their parents|a parent|the parents|parents|you)", r"records?",
    r"information (?:from|with)", r"interview\w*", r"checks?", r"photograph\w*", r"unannounced",
    r"let .{0,25} in", r"into the (?:home|house)",
)  # fmt: skip


def _intrudes(text: str) -> bool:
    return has(_STRONG, text)


detector = Described(
    category=Category.POWER_CLAIMED,
    looks=look,
    rules=(
        "care.no-entry-without-consent",
        "care.bedroom-and-child-alone",
        "care.information-gathering-and-consent",
    ),
    sources=(CHILDREN_ACT_1989 / "s 17", CHILDREN_ACT_1989 / "s 47(4)", PRIVATE_LIFE),
    would_change="A court's order, or the parents' free agreement, told in the same place.",
    better_wording="With the family's agreement the worker looked at the room for which help was "
    "asked, and spoke to whom they agreed.",
)
