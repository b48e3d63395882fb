"""A14: "disabled child", "substantial" or "long-term" is given a narrower meaning than the law's."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors import law
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.gates import LIKELY, SURE, is_out
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.words import AUTISM, BODY_OR_BRAIN, LEARNING, MIND, PROXY, SEVERE, any_of, has
from dutybound.text import Clause

_DEFINED = (
    r"(?:disabled(?: child(?:ren)?| young (?:person|people))?|disabilit(?:y|ies)"
    r"|substantial(?:ly)?|long[- ]term|impairments?|permanent(?:ly)?"
    r"|child(?:ren)? with (?:a )?disabilit(?:y|ies))"
)
_MEANS = any_of(
    r"disabled,? .{0,30} is short for", r"treats? as disabled",
    rf"[\"']?{_DEFINED}[\"']?,? (?:here |in this (?:document|policy|page) |for (?:this|our"
    rf"|these) (?:policy|purposes?),? )?(?:means?|excludes|leaves out|does not include|(?:shall|is to"
    rf"|will) be (?:construed|read|taken|understood)|is (?:taken|understood|read|used|defined|a|an)"
    rf"|are (?:taken|understood|those|defined)|refers? to|bears|denotes|covers|signifies"
    rf"|has the meaning|describes)",
    rf"(?:by|when we say|when we (?:speak|talk|write) (?:of|about)|we use|the (?:word|term|expression"
    rf"|phrase)s?|we (?:say|take|read|define|call|count|treat|regard)) (?:the (?:word"
    rf"|term) )?[\"']?(?:a child (?:as )?)?{_DEFINED}[\"']?",
    rf"(?:defin\w+|meaning) of [\"']?(?:a )?{_DEFINED}[\"']?",
    r"(?:child(?:ren)?|they|someone|a young person) (?:is|are) (?:only )?disabled (?:if|when|where)",
    rf"(?:counts?|classed|regarded|treated|recognised|considered|described|defined) as (?:a "
    rf"|being )?{_DEFINED}\b",
    rf"(?:not|never),? (?:for (?:our|this|these) purposes?,? )?{_DEFINED}\b",
    rf"(?:policy|purposes?|document),? a {_DEFINED} (?:means|is)",
    rf"{_DEFINED}: (?:a|an|the|those|children)\b",
)  # fmt: skip
_NARROW = any_of(
    r"by their side", r"every (?:minute|hour)",
    r"(?:not less than|at least|more than) (?:two|three|four|five|ten|\d+) years", r"capable of", r"cure",
    r"excludes", r"curable", r"lifelong", r"life-long", r"all (?:of )?their li(?:fe|ves)",
    r"(?:into|in) adult(?:hood| life)", r"confirmed", r"from birth", r"in infancy", r"every aspect",
    r"all aspects", r"register\w*", r"hands-on care", r"personal care", r"constant",
    r"permanent(?:,| and| profound)?", r"wheelchair", r"two (?:trained )?adults", r"restricted meaning",
    r"(?:three|five|ten|\d+) years", r"unlikely to improve", r"irreversible",
    r"physical(?:ly)?(?: or| and) (?:sensory|learning)", r"always", r"live independently",
    r"day and night", r"cannot (?:walk|talk|dress|feed)", r"only", r"never", r"incurable",
    r"most of the (?:day|time)", r"needing help with", r"at all times", r"cannot \w+,", r"without help",
    r"on the register", r"enduring",
    r"(?:learning|physical|sensory) (?:or|and) (?:learning|physical|sensory)", r"tier \d", r"band \w",
    r"medical(?:ly)?", r"diagnos\w+", r"total(?:ly)?", r"will not improve", r"all daily",
    r"rest of (?:their|his|her|a) li\w+", r"until .{0,20}(?:18|eighteen|adult\w*)",
)  # fmt: skip
_FLUCTUATES = any_of(
    r"come and go", r"comes and goes", r"fluctuat\w+", r"episodic", r"intermittent\w*", r"temporary",
    r"good days", r"remission", r"relaps\w+", r"improves?", r"outgrow\w*", r"on and off",
    r"symptoms (?:vary|change|come)", r"up and down", r"(?:vary|varies) from",
    r"managed (?:by|with) medic\w+", r"controlled by medic\w+", r"now and then",
)  # fmt: skip
_NOT_DISABILITY = any_of(
    r"(?:not|never|nor)(?: \w+){0,4} (?:a |as )?disab(?:led|ilit(?:y|ies))", r"disregarded",
    r"do not count", r"does not count", r"not count\w*", r"outside (?:the|our) (?:definition|meaning)",
    r"not included", r"excluded",
)  # fmt: skip
_LAWFUL = any_of(
    r"is a disability", r"twelve months", r"12 months", r"a year(?: or (?:more|longer))?",
    r"minor or trivial", r"more than (?:minor|trivial)", r"low bar", r"includes?", r"including",
    r"equality act", r"section 17\(11\)", r"1989 act", r"children act", r"social model",
    r"not a complete", r"examples?", r"either one", r"of any kind", r"barriers", r"dated", r"whatever",
    r"with or without", r"complex needs,", r"discriminat\w+", r"living allowance",
    r"disability (?:team|service|register|card|benefit|sport|hub|forum)", r"does not (?:have to|need)",
    r"also disabled", r"no list",
)  # fmt: skip
_WHY = "gives the law's words a narrower meaning, which takes children out of the class altogether"


def _looks(clause: Clause, context: Context) -> Seen | None:
    own = context.said.own
    if is_out(context) or (context.modality.denied and not has(_MEANS, own)):
        return None
    if has(_FLUCTUATES, own) and has(_NOT_DISABILITY, context.said.gate) and not has(_LAWFUL, own):
        return Seen(
            Answer.FLAG, f"it {_WHY}: conditions that come and go may be disabilities", SURE
        )
    if not has(_MEANS, own) or has(_LAWFUL, own) or _is_named_condition(own):
        return None
    body = _MEANS.sub(" ", own)
    narrow = has(_NARROW, body) or has(SEVERE, body) or has(PROXY, body) or has(LEARNING, body)
    return (
        Seen(Answer.FLAG, f"it {_WHY}", SURE if '"' in own or "mean" in own else LIKELY)
        if narrow
        else None
    )


def _is_named_condition(own: str) -> bool:
    """A named condition that is said to be no disability is told as such a one (A3)."""
    named = any(has(kind, own) for kind in (AUTISM, MIND, BODY_OR_BRAIN))
    return named and has(_NOT_DISABILITY, own)


detector = Described(
    category=Category.DEFINITION_NARROWED,
    looks=_looks,
    rules=("care.disabled-child-is-in-need", "equality.disability-definition"),
    sources=(law.DISABLED, law.SUBSTANTIAL),
    would_change="words that this is a label for one service only, or examples that do not close the list",
    better_wording="A disabled child is one who comes under section 17(11) of the Children Act 1989 or the "
    "Equality Act 2010; substantial means more than minor or trivial, and long-term a year or more.",
)
