"""Whom a rule about families reaches: every disabled child, or only where there is cause to suspect harm.

This is the controlling question of the B categories.  The answer is looked for in the clause, then in its
headings, then in the title and the first lines of the document.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import islice

from dutybound.audit.detectors.protocol import Context
from dutybound.audit.words import any_of, has, plain

_FIRST_LINES = 3


class Reach(Enum):
    """Whom a rule reaches."""

    EVERY = "every disabled child's assessment"
    HARM = "only children for whom there is cause to suspect harm"
    OTHERS = "somebody else: carers who are approved, homes that are inspected, a clinic, a court"


@dataclass(frozen=True, slots=True)
class Sight:
    """A clause as the B detectors see it, in small letters.

    `own` are its words, `whole` those with its lead-ins, `under` the title and headings, `next` the sentence
    after it in the same paragraph and `before` the one before it.  `mute` says that nothing is to be
    found in it: it is a heading, a question or a quotation.
    """

    own: str
    whole: str
    under: str
    before: str
    next: str
    reach: Reach
    mute: bool


SUSPICION = any_of(
    r"section 47", r"s\.?(?: )?47", r"child protection", r"protection plans?",
    r"subject of a (?:\w+ )?plan", r"cause to suspect",
    r"reason(?:able grounds)? to (?:suspect|believe|fear)", r"suspected (?:\w+ )?(?:harm|abuse|neglect)",
    r"(?:harm|abuse|neglect) is (?:suspected|found|feared|alleged|disclosed)", r"significant harm",
    r"(?:case |initial |review )?conferences?", r"core groups?", r"strategy (?:discussion|meeting)s?",
    r"looked[- ]after", r"in (?:public )?care\b(?! of)", r"(?:care|court|public law) proceedings",
    r"immediate (?:danger|protection|risk)", r"in (?:real |serious )?danger", r"emergenc(?:y|ies)",
    r"(?:where|when|if|unless) (?:there (?:is|are)|we have|somebody has|someone has|"
    r"you have)(?: \w+){0,2} (?:concerns?|worr(?:y|ies)|fears?|allegations?)(?: about| for| of| that)?",
    r"(?:where|when|if) (?:a |any )?(?:concerns?|worr(?:y|ies)|allegations?) (?:has|have|is|are|about|"
    r"of)", r"safeguarding (?:enquir\w+|investigations?)",
    r"(?:supervision|care|emergency protection) orders?", r"pre-birth",
    r"exploitation (?:plan|case|meeting)s?",
)  # fmt: skip
"""What says that there is cause to suspect harm."""

_HARM_HEADING = any_of(
    r"section 47", r"s\.?47", r"child protection", r"protection plans?",
    r"where (?:harm|abuse|neglect|danger)\b.*", r"cause to suspect", r"(?:immediate )?danger",
    r"harm is (?:feared|suspected)",
    r"(?:where|if|when) .{0,30}(?:worr(?:y|ied|ies)|concern(?:s|ed)?|at risk|harm)\b.*",
    r"looked[- ]after", r"children in care", r"(?:court|care) proceedings", r"emergenc(?:y|ies)",
    r"significant harm", r"safeguarding enquir\w+", r"strategy discussions?",
)  # fmt: skip
_DISABLED_TOO = any_of(
    r"section 17", r"s\.?17", r"disab\w+", r"short breaks?", r"support",
    r"all (?:teams|cases|assessments|children|families)", r"child(?:ren)? in need", r"every assessment",
    r"send",
)  # fmt: skip
_INCLUSIVE = any_of(
    r"whatever (?:the|its|their) \w+", r"regardless of", r"irrespective of",
    r"(?:disability|short breaks?|disabled)\b.{0,40}\b(?:included|too|as well|alike)",
    r"including (?:those|where|when|requests?|disab\w+|short).{0,60}", r"whether or not",
    r"even (?:where|if|when) (?:there (?:is|are)|nobody|no one|no) .{0,40}(?:concern|worr|harm)\w*",
    r"no (?:concern|worr|cause|allegation)\w*", r"not only", r"as well as", r"in all cases",
    r"without (?:any )?(?:concern|cause)s?",
)  # fmt: skip
_OTHERS = any_of(
    r"foster(?:ing|ers?| carers?| homes?)?", r"adopt(?:ers?|ion|ive)", r"ofsted", r"regulation 44",
    r"reg\.?(?: )?44", r"residential (?:units?|homes?|schools?|care)", r"children's homes?", r"courts?",
    r"the judge", r"inspectors? (?:from|of)", r"care quality commission", r"cqc", r"shared lives",
    r"link (?:carers?|famil\w+)", r"childminders?", r"police", r"approved carers?", r"providers?",
    r"placements?", r"schools? are inspected",
)  # fmt: skip
_QUESTION = any_of(
    r"will", r"do", r"does", r"did", r"can", r"could", r"must", r"is", r"are", r"what", r"why", r"how",
    r"who", r"where", r"when", r"should", r"would", r"have (?:i|you|we)", r"am", r"may", r"worried",
    r"unhappy", r"which", r"got",
)  # fmt: skip
_CLINIC = any_of(
    r"clinics?", r"nhs", r"hospitals?", r"page of the health service", r"paediatric(?:s| department)?",
    r"therapy service",
)  # fmt: skip
_CONSEQUENCE = any_of(
    r"(?:refus\w+|declin\w+|object\w*|fail\w*|unwilling\w*|not agree\w*|resist\w*|turn(?:s|ed)? down|"
    r"keeps? a door|say(?:s|ing)? no|withhold\w*|denied|deny|does not let|do not let)\b.{0,160}",
)  # fmt: skip


def sight(context: Context) -> Sight:
    """A clause as the B detectors see it: looked at once for all of them."""
    if "sight" not in context.kept:
        context.kept["sight"] = _sight(context)
    seen: Sight = context.kept["sight"]
    return seen


def _sight(context: Context) -> Sight:
    clause = context.clause
    own, whole = plain(clause.text), plain(clause.whole)
    under = plain(context.headings)
    return Sight(
        own=own,
        whole=whole,
        under=under,
        before=plain(context.before),
        next=_next(context),
        reach=_reach(context, own, whole),
        mute=clause.is_heading or clause.quoted or _asks(own),
    )


def _asks(text: str) -> bool:
    """Whether it is a question that somebody asks; 'sleeping place seen?' on a form is none."""
    return text.endswith("?") and has(_QUESTION, text)


def _next(context: Context) -> str:
    after = context.document.clauses[context.index + 1 : context.index + 2]
    own = context.clause.place
    return plain(after[0].text) if after and after[0].place == own else ""


def _reach(context: Context, own: str, whole: str) -> Reach:
    if _is_condition(whole) or _headed(context):
        return Reach.HARM
    if has(_OTHERS, own) or _in_clinic(context):
        return Reach.OTHERS
    return Reach.EVERY


def _is_condition(text: str) -> bool:
    """Whether words of harm say when the rule applies, and not what follows from a parent's refusal."""
    kept = _CONSEQUENCE.sub(" ", text)
    return has(SUSPICION, kept) and not has(_INCLUSIVE, kept)


def _headed(context: Context) -> bool:
    """Whether a heading, or the document's title with its first lines, is about harm alone."""
    title = plain(context.document.title)
    inner = [plain(heading) for heading in context.clause.headings if plain(heading) != title]
    if any(_about_harm(heading) for heading in inner):
        return True
    if not _about_harm(title):
        return False
    return not has(_DISABLED_TOO, first_lines(context))


@lru_cache(maxsize=1 << 12)
def _about_harm(heading: str) -> bool:
    spares = has(any_of(r"no", r"not", r"nobody", r"without"), heading)
    return has(_HARM_HEADING, heading) and not spares and not has(_DISABLED_TOO, heading)


def _in_clinic(context: Context) -> bool:
    return _is_of_clinic(f"{plain(context.document.title)} {first_lines(context)}")


@lru_cache(maxsize=1 << 8)
def _is_of_clinic(opening: str) -> bool:
    council = any_of(
        r"council", r"social care", r"social workers?", r"section 17", r"local offer: .*",
    )  # fmt: skip
    return has(_CLINIC, opening) and not has(council, opening)


def first_lines(context: Context) -> str:
    """The first sentences of a document that are no headings, in one string."""
    told = (clause.text for clause in context.document.clauses if not clause.is_heading)
    return plain(" ".join(islice(told, _FIRST_LINES)))
