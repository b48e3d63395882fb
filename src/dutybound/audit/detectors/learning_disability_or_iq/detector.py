"""A4: an IQ, a level of learning disability, or autism only together with a learning disability."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors import law
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.gates import is_out, is_test_of_access, weighed
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.words import AUTISM, LEARNING, any_of, has
from dutybound.text import Clause

_OTHER_DISORDER = any_of(
    r"communication (?:disorder|difficult\w+|needs?)", r"neurodevelopmental \w+", r"behaviou?r\w*",
    r"adhd", r"sensory (?:needs|impairment)s?", r"physical (?:disab\w+|impairment)s?", r"epilepsy",
)  # fmt: skip
_TOGETHER = any_of(
    r"hand in hand", r"if,? and only if", r"and is", r"(?:who|which|that|and|must) also",
    r"where there is", r"(?:has|have|needs?) also", r"too", r"as well", r"together with",
    r"in (?:conjunction|combination) with", r"accompan\w+", r"associated", r"combined with", r"alongside",
    r"plus", r"as well as", r"in addition", r"(?:must|should) (?:show|have|be)",
    r"only (?:with|if|where|when|in)",
    r"with (?:an? )?(?:additional|severe|moderate|significant|accompanying|associated|co-?occurring"
    r"|marked|substantial|learning|cognitive|global)\b",
    r"and (?:an? )?(?:severe|moderate|significant|marked|substantial|iq|global|low)", r"\(both\)",
    r"both", r"comes? with", r"goes with", r"coupled with", r"on top of", r"when paired with",
    r"linked to",
)  # fmt: skip
_PLUS = any_of(r"with or without", r"or", r"whether or not", r"not only")
_LIST = any_of(
    r"(?:,|and|or) (?:autistic|deaf|blind|disabled|other)? ?(?:children|young people|those|girls|boys"
    r"|people) (?:with|who have)",
    r"(?:learning disabilit\w+|difficulties), (?:autis|asd|deaf|physical|sensory)\w*",
    r"(?:autism|asd|autistic children),? (?:or|and) (?:a )?(?:learning|physical|sensory) \w+ or",
    r"autis\w+ (?:or|and/or) \w+",
)  # fmt: skip
_LEVEL = any_of(
    r"(?:significant|marked|severe|substantial) (?:delay|impairment) in (?:cognitive|intellectual) \w+",
    r"iqs?(?: score)? (?:of |is |must be )?(?:below|under|less than|lower than|no higher|beneath|above"
    r"|over|of \d+ or)",
    r"below \d+", r"(?:bottom|lowest|lower) (?:\w+ )?(?:per ?cent|percent\w*|centile|\d+%)",
    r"(?:severe|moderate|significant|profound|marked|substantial)(?:,? (?:or|and"
    r"|to) \w+)* learning (?:disab|diff)\w+",
    r"percentile", r"(?:two|three|four|\d) (?:or more )?years (?:behind|below|of)",
    r"(?:below|under|behind) (?:the )?(?:age|national|expected)",
    r"mild(?: or \w+)? .{0,10}learning \w+|learning disab\w+ (?:mild|moderate|of at least)\w*",
    r"at least (?:a )?(?:moderate|severe)(?: \w+)?", r"iq", r"cognitively able",
    r"no (?:learning|cognitive|intellectual) \w+", r"without (?:an? )?(?:\w+ )?learning disab\w+",
)  # fmt: skip
_SCORED = any_of(r"iqs?\b.{0,20} (?:below|under|less than|lower than)")
_ABLE = any_of(
    r"(?:following|on) the (?:ordinary|national|usual) curriculum",
    r"in line with (?:their|his|her|its) \w+", r"achiev\w+",
    r"(?:age|year)[- ](?:related|expected|appropriate)(?: levels?| expectations?)?", r"academic\w*",
    r"attainments?", r"expected (?:for (?:their|his|her|its) age|levels?|standards?)",
    r"keeping (?:up|pace)\b.{0,20}", r"progress at school", r"gcses?", r"reading age",
    r"average (?:range|ability|intelligence)", r"cognitively able",
    r"(?:iq|ability) (?:above|over|in the (?:average|normal))",
)  # fmt: skip
_WHY = (
    "lets autism or another condition count only with a learning disability or a "
    "level of ability, which the Act does not ask for"
)


def _looks(clause: Clause, context: Context) -> Seen | None:
    own, modality = context.said.own, context.modality
    if (
        is_out(context)
        or not has(LEARNING, own)
        or modality.denied
        or has(_LIST, own)
        or (has(_PLUS, own) and not modality.is_gate)
    ):
        return None
    if context.scope.leisure:
        return None
    if _is_conjunction(own) and not modality.is_open:
        return weighed(context, f"it {_WHY}", team=Answer.FLAG)
    if has(_ABLE, own) and modality.refused:
        return weighed(
            context,
            "it turns children away for what they attain, which says nothing of whether they are disabled",
            team=Answer.FLAG,
        )
    if has(_LEVEL, own) and _is_gate(context):
        return weighed(context, f"it {_WHY}", team=Answer.FLAG)
    return None


def _is_conjunction(own: str) -> bool:
    """Autism with a learning disability, and not a list of equals."""
    subject = AUTISM.search(own) or _OTHER_DISORDER.search(own)
    learning = LEARNING.search(own)
    if subject is None or learning is None or has(_LIST, own):
        return False
    first, last = sorted((subject, learning), key=lambda found: found.start())
    between = own[first.start() : last.end()]
    return (has(_TOGETHER, own) or "+" in between) and " or " not in own[first.end() : last.start()]


def _is_gate(context: Context) -> bool:
    modality = context.modality
    if context.scope.rationed.value == "service":
        return modality.is_gate and not modality.is_open
    return is_test_of_access(context) and (modality.is_gate or has(_SCORED, context.said.own))


detector = Described(
    category=Category.LEARNING_DISABILITY_OR_IQ,
    looks=_looks,
    rules=(
        "care.no-diagnosis-impairment-or-iq-gate",
        "equality.discrimination-arising-and-indirect",
    ),
    sources=(law.DISABLED, law.IN_NEED, law.ARISING, law.INDIRECT),
    would_change=(
        "words that children without a learning disability are assessed too, by this "
        "team or another"
    ),
    better_wording="Autistic children with or without a learning disability can have an assessment.",
)
