"""A10: a panel or a budget decides whether a need is met, or whether there is an assessment."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors import law
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.gates import LIKELY, POSSIBLE, is_out
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.words import MONEY, any_of, has, near
from dutybound.text import Clause

_PANEL = any_of(
    r"panels?(?:'s)?",
    r"(?:resource|funding|allocation|budget|placement|complex needs)\w* (?:panel|meeting|forum|group"
    r"|board|manager|holder)",
    r"board", r"budget holders?", r"head of service", r"(?:service|senior|finance) managers?",
    r"director", r"forum", r"committee",
)  # fmt: skip
_LESS = any_of(
    r"abat\w+", r"pared", r"shortfall", r"reduc\w+", r"lower(?:ed|s)?", r"refus\w+", r"substitut\w+",
    r"cut(?:s|ting)?", r"declin\w+", r"amend\w*", r"overr\w+", r"struck", r"strike", r"removed?",
    r"trim\w*", r"scal(?:e|ed) (?:back|down)", r"deferr?\w*", r"postpon\w+", r"delay\w*",
    r"carried (?:over|to|forward)", r"put (?:off|back)", r"wait\w*", r"held (?:over|back)", r"withh\w+",
    r"(?:start|begin|commence)s? (?:\w+ ){0,3}(?:in|from|next) (?:\w+ )?(?:april|year|financial)\w*",
    r"(?:following|next|new) (?:april|financial year|year)", r"less(?:er)?", r"smaller", r"cheaper",
    r"not (?:be )?(?:provided|funded|agreed|met|approved|put|start)\w*",
    r"cannot (?:be )?(?:met|agreed|provided|funded|afforded)", r"turn(?:s|ed)? down", r"rejected",
    r"halved", r"stops?",
)  # fmt: skip
_ONLY_MONEY = any_of(
    r"according to the (?:money|budget|funds?|resources)\b.{0,20}",
    r"(?:money|funds?) (?:that is |that are )?left",
    r"until (?:\w+ )?(?:funds|money|funding) (?:is|are|can be) \w+",
    r"(?:pot|fund|purse|money|budget) (?:is|runs?|has) (?:empty|out|dry|short|gone|run out)",
    r"subject to (?:\w+ ){0,4}(?:funding|funds|budget\w*|resources|money|affordab\w+|available\w*)",
    r"(?:so|in so|as) far as (?:\w+ ){0,4}(?:resources|funds|budget\w*|funding|money|afford\w*)",
    r"(?:depend\w*|depends) (?:up)?on (?:\w+ ){0,5}(?:funding|funds|budget\w*|resources|money)",
    r"depends? (?:up)?on .{0,30}afford\w*",
    r"within (?:\w+ ){0,4}(?:resources|budget\w*|funds|funding|means)",
    r"(?:if|when|where|provided|unless|until|while) (?:\w+ ){0,6}(?:funding|funds|budget\w*|resources"
    r"|money)",
    r"(?:funding|funds|budget\w*|resources|money) (?:allow|permit|is available|are available|remain"
    r"|last)\w*",
    r"not (?:be )?afford\w*", r"limits? of (?:\w+ ){0,3}(?:budget|resources|funding)",
    r"(?:funds?|budget|funding|money|allocation) (?:\w+ ){0,4}(?:spent|exhausted|committed|used up"
    r"|run out|gone|overspent|reached|will bear|bears)",
    r"cannot be afforded",
)  # fmt: skip
_REGARD = any_of(
    r"(?:having )?regard (?:\w+ )?to (?:\w+ ){0,4}(?:resources|budget\w*|funding|money|costs?)",
    r"(?:take|taking|takes) (?:\w+ )?account of (?:\w+ ){0,4}(?:resources|budget\w*|funding|costs?)",
    r"(?:resources|budget\w*|funding|costs?) (?:\w+ ){0,4}(?:taken into account|considered"
    r"|borne in mind)",
    r"in line with (?:\w+ ){0,3}(?:budget|resources)", r"best value",
)  # fmt: skip
_CAP = any_of(
    r"(?:regardless of|whatever) .{0,16}assess\w*", r"capped",
    r"(?:nobody|no one|no-one|none) (?:gets?|may|can|will|has|receives?)\b.{0,20} more than",
    r"no (?:\w+ ){0,3}(?:child|package|family|plan|award|support)\b.{0,20}(?:may|can|will|shall|is to"
    r"|to) (?:\w+ )?(?:receive|exceed|have|be given|go above|go over|get)",
    r"(?:may|can|will|shall|must)? ?(?:not|never) (?:\w+ ){0,2}(?:exceed|more than|above|go (?:over"
    r"|above|beyond))(?: \w+)?(?: hours| nights)?",
    r"(?:maximum|max\.?|ceiling|cap|capped|upper limit|limit)(?: \w+){0,4} (?:of|at|is|to)? ?(?:\d+"
    r"|\w+ (?:hours|nights))",
    r"whatever (?:the|an|your) assessment", r"regardless of (?:the )?assess\w+",
    r"(?:ceiling|cap|maximum|limit) of £?[\d,]+", r"no more than (?:\d+|\w+) (?:hours|nights|weeks)",
    r"up to (?:\d+|\w+) (?:hours|nights) .{0,20}(?:and no more|only|whatever)",
)  # fmt: skip
_FINAL = any_of(
    r"(?:decisions?|determinations?|rulings?|word|it) .{0,30}(?:is|are|be) (?:final|conclusive|binding"
    r"|not open)",
    r"no (?:right of )?(?:appeal|challenge|review|representations?)",
    r"not (?:be )?(?:the )?(?:subject of|subject to|open to|appealed|challenged|reviewed)\b.{0,20}",
    r"final and", r"cannot be (?:appealed|challenged|reviewed|questioned)", r"last word",
)  # fmt: skip
_BEFORE = any_of(
    r"(?:panel|manager|board|forum|committee|meeting|group)\w*(?:'s)? .{0,50}(?:decides?|decide"
    r"|determin\w+|agree[sd]?|approv\w+|considers?|chooses?|allow\w*) .{0,30}(?:whether|if|which"
    r"|before|that) .{0,30}assess\w*",
    r"no (?:\w+ )?assessment .{0,70}(?:panel|manager|board|forum|leave|approv\w+|permission|funding)\w*",
    r"assess\w* .{0,40}(?:needs?|requires?|subject to|only (?:with|after|once|upon|on|by)|unless|until"
    r"|must be) .{0,40}(?:panel|manager|board|forum|funding)\w*",
    r"(?:panel|board|forum) .{0,40}(?:before|prior to|ahead of) (?:\w+ )?(?:assess|any assess)\w*",
)  # fmt: skip
_NEED = any_of(
    r"weekends?", r"you will have to wait",
    r"(?:need|needs|assess\w*|packages?|provision|support|plans?|services?|hours|nights|care|help"
    r"|payments?|items|breaks?|recommend\w+|requests?)",
)  # fmt: skip
_FAIR = any_of(
    r"consisten\w+", r"alike", r"give reasons", r"reasons (?:if|for|in writing)",
    r"cannot (?:lower|reduce|refuse|change|overrule|cut|alter|take away)",
    r"may not (?:lower|reduce|refuse|change|cut|alter)", r"no (?:upper limit|panel stands|power)",
    r"(?:another|other) way", r"find another", r"guide", r"gone beyond", r"starting point", r"gives? way",
    r"discretionary", r"charit\w+", r"first come", r"criteria", r"consult\w*", r"complain\w*",
    r"told what and why", r"not (?:otherwise )?required by law", r"grants?", r"treat", r"more if",
    r"raised", r"records? reasons", r"hourly rate", r"what and why", r"in the order",
    r"does not (?:lower|reduce|decide|change)", r"still (?:be )?met", r"in some other way",
    r"(?:agrees?|decides?) how", r"never (?:lower|reduce|a reason|cut)\w*", r"is no (?:reason|answer)",
    r"while (?:it|a panel|you) wait\w*", r"temporary", r"in the meantime", r"independent",
    r"will not (?:cut|reduce|lower|refuse)", r"not to (?:cut|reduce|lower|refuse)", r"school",
    r"exclusion", r"job", r"training", r"annual report", r"scrutin\w+",
    r"cannot be (?:reduced|cut|lowered|refused)", r"not because of (?:money|cost|budget)\w*",
    r"members? of (?:the|our) (?:panel|board|forum)", r"parent (?:panel|forum)",
    r"carers'? (?:panel|forum)", r"review panel",
)  # fmt: skip
_MAY_ASK = any_of(
    r"(?:panel|board|forum|meeting|manager)\b.{0,60}(?:may ask|ask\w* (?:the )?\w+ to|look again"
    r"|looks at|challenge|alternatives)",
    r"(?:considered|discussed|looked at|decided|reviewed|agreed|approved|taken|go|goes"
    r"|presented) (?:\w+ )?(?:by|at|to) (?:the |a |our )?(?:\w+ )?(?:panel|forum|board)",
)  # fmt: skip
_OVERRULES = (
    "lets money or a panel decide whether a need that was found is met, while once "
    "help is necessary money is no answer"
)


def _looks(clause: Clause, context: Context) -> Seen | None:
    own = context.said.own
    if (
        is_out(context)
        or (context.scope.leisure and not has(_CAP, own))
        or not (has(_NEED, context.said.gate) or has(_PANEL, own))
    ):
        return None
    if has(_BEFORE, own) and not has(_FAIR, own):
        return Seen(
            Answer.FLAG,
            (
                "it puts a panel or money before any assessment, while the duty to look at need "
                "does not wait for either"
            ),
            LIKELY,
        )
    if has(_FAIR, own) and not has(_CAP, own):
        return None
    return _after(own)


def _after(own: str) -> Seen | None:
    if _is_override(own):
        return Seen(Answer.FLAG, f"it {_OVERRULES}", LIKELY)
    if has(_REGARD, own) or has(_MAY_ASK, own):
        return Seen(
            Answer.CONTESTED,
            (
                "it lets money or a panel weigh with a need; it is not said whether that can "
                "refuse one that was found"
            ),
            POSSIBLE,
        )
    return None


def _is_override(own: str) -> bool:
    panel = has(_PANEL, own)
    ways = (
        has(_CAP, own),
        has(_ONLY_MONEY, own) and has(_NEED, own),
        has(_LESS, own) and has(MONEY, own) and near(_LESS, MONEY, own, 120),
        panel and has(_FINAL, own),
        panel and has(_LESS, own) and has(_NEED, own),
    )
    return any(ways)


detector = Described(
    category=Category.PANEL_OR_RESOURCES_OVERRIDE,
    looks=_looks,
    rules=(
        "care.panel-cannot-override",
        "care.csdpa-make-arrangements",
        "care.eligibility-criteria-limits",
    ),
    sources=(law.NECESSARY_HELP, law.GENERAL_DUTY),
    would_change=(
        "words that a need once found is met all the same, by some means, and that "
        "limits give way to the assessment"
    ),
    better_wording="A manager checks each plan and gives reasons for any change; what your child is found to "
    "need is arranged, if not in one way then in another.",
)
