"""B6: the difficulty is put down to the family, and not to impairment and barriers."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import DENIED, LIKELY, POSSIBLE, SURE, clear
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.law import ASSESS, IN_NEED
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import Reach, Sight, sight
from dutybound.audit.words import any_of, has, near, then
from dutybound.law.england.sources import WORKING_TOGETHER
from dutybound.text import Clause

_CHILDS = any_of(
    r"referrals?", r"diagnos[ei]s", r"children", r"child's", r"the child", r"impairment",
    r"disabilit\w+", r"behaviou?rs?", r"difficult(?:y|ies)",
    r"what is (?:put down to|called|described|reported|said to be)(?: \w+)?", r"much of what\b.{0,20}",
    r"symptoms?", r"presentations?", r"needs", r"meltdowns?", r"problems?",
    r"(?:autism|adhd)(?:-like)?(?: \w+)?", r"requests? (?:for|arises?)", r"demands?", r"anxiety",
    r"distress", r"challeng\w+", r"the request", r"crisis", r"progress", r"sleep\w*",
)  # fmt: skip
_CAUSE = any_of(
    r"at the root of", r"to excuse", r"excuse for", r"drives?", r"behind", r"feeds?",
    r"produc(?:e|es|ed)", r"make(?:s)? .{0,20} worse", r"brought (?:on|about) by",
    r"one of (?:discipline|parenting|boundaries)", r"hold(?:s|ing)? .{0,20}back",
    r"(?:is|are) (?:often |usually |mostly |frequently |commonly |sometimes )?(?:the )?(?:result|product|"
    r"consequence|outcome|effect|sign|symptom) of", r"due to", r"caus(?:ed|es) by", r"down to",
    r"stem(?:s|ming)? from", r"reflect\w*", r"no more than", r"little more than",
    r"aris(?:e|es|ing) from", r"come(?:s)? from", r"explained by", r"rooted in", r"created",
    r"made worse by", r"learn(?:ed|t) (?:\w+ )?from", r"a response to", r"because of", r"driven by",
    r"fuel\w*", r"maintained by", r"mask\w*", r"hid(?:e|es|ing)", r"cover(?:s|ing)? (?:up|for)",
    r"lie(?:s)? behind", r"underl(?:ie|ies|ying)", r"feed(?:s|ing)? into", r"contribut\w+ to",
    r"(?:would|will) (?:resolve|improve|settle|stop)", r"attributable to", r"owing to", r"originat\w+",
    r"signal\w*", r"triggered by", r"in response to",
)  # fmt: skip
_FAMILYS = any_of(
    r"(?:chaotic|disorganised|unstructured|unstable|unhappy|unsettled) (?:home|famil\w+|household|"
    r"lifestyle|routine)s?", r"over-?protective (?:parents?|mothers?|fathers?|carers?)", r"discipline",
    r"say(?:ing)? no", r"marriage", r"mother's", r"father's",
    r"parents'? (?:own )?(?:problems|conflict|inability|reluctance|stress)",
    r"(?:inconsistent|poor|lax|permissive|over-?protect\w+|indulgent|weak|harsh|chaotic|ineffective|"
    r"anxious|unskilled|inadequate|unhelpful|soft) (?:\w+ )?(?:parenting|handling|boundaries|routines?|"
    r"discipline|attachments?|parents?|mothers?|care|home|management)",
    r"(?:lack|absence|want) of (?:\w+ )?(?:routine|boundaries|discipline|structure|consistency|parenting|"
    r"rules)",
    r"(?:firmer|clearer|better|stricter|consistent|more consistent) (?:boundaries|parenting|routines?|"
    r"handling|discipline)", r"parenting(?: style| practices?)?", r"inconsistent \w+ at home",
    r"parents?'? (?:own )?(?:unwillingness|inability|failure|expectations|low mood|anxiety|anxieties|"
    r"attitudes?|choices?|behaviou?r|mental health|relationship|needs|way of)",
    r"(?:dysfunctional|unhealthy|troubled|difficult) (?:\w+ )?(?:dynamics?|relationships?|family|"
    r"households?)", r"family dynamics?", r"(?:poor|insecure|disordered|weak|troubled) attachments?",
    r"marital \w+", r"(?:breakdown|conflict)s? (?:between|at home|in the family)",
    r"over-?anxious (?:parent|mother|father|carer)s?",
    r"(?:home|family) (?:life|environment|circumstances|difficulties|problems)",
    r"own (?:unwillingness|failings?)", r"what happens at home",
    r"mother's .{0,20}(?:anxiety|mood|needs)",
)  # fmt: skip
_DEPENDENCE = any_of(
    r"wean\w*",
    r"(?:rely|relying|depend|depending) on (?:paid |our |the )?(?:help|services?|support|care|us|council|"
    r"professionals)", r"off (?:services?|support|packages?)",
    r"(?:over-?|too |increasingly |wholly |become |becoming |grow |getting )\s?(?:relian(?:t|ce)|"
    r"dependen(?:t|ce|cy))(?: on| upon)?",
    r"relian(?:t|ce) (?:on|upon) (?:\w+[- ]?){0,3}(?:packages?|services?|support|paid|help|us|council|"
    r"professionals?|care)",
    r"(?:reduce|lessen|avoid|discourage|creat\w+|foster|prevent|culture of|cycle of|breed\w*|"
    r"encourag\w+) (?:\w+ ){0,2}(?:dependen(?:cy|ce)|relian(?:ce|t))",
    r"lean(?:ing)? (?:too (?:hard|heavily|much) )?on (?:the |our )?(?:service|services|support|us|"
    r"council)", r"(?:lose|losing) the habit",
    r"(?:take|taking|accept\w*) (?:\w+ )?(?:responsibility|ownership)(?: (?:for|of) .{0,40})?",
    r"stand on their own", r"self-?relian(?:t|ce)", r"sense of entitlement",
    r"entitled (?:families|parents)", r"used to (?:being helped|services)", r"learned helplessness",
)  # fmt: skip
_FAMILY = any_of(
    r"famil(?:y|ies)", r"parents?", r"mothers?", r"fathers?", r"carers?", r"households?", r"mums?",
    r"dads?",
)  # fmt: skip
_OVERSTATE = any_of(
    r"overstat\w*", r"over-?report\w*", r"exaggerat\w*", r"over-?dramati[sz]\w*", r"catastrophi[sz]\w*",
    r"embellish\w*", r"inflat\w+", r"over-?anxious", r"talk(?:s|ing)? up",
    r"make(?:s)? (?:more|too much) of", r"play(?:s|ing)? up", r"demanding", r"manipulat\w+",
    r"attention[- ]seeking", r"neurotic", r"hysterical",
    r"presents? as (?:anxious|hostile|demanding|emotional)",
)  # fmt: skip
_FAILING = any_of(
    r"lost (?:authority|control)",
    r"(?:their|own) part in (?:the|this) (?:problem|difficult\w+|behaviou?r)",
    r"mirrors? (?:that of )?(?:the |its |their )?(?:mother|father|parent|family)\w*\b.{0,20}",
    r"(?:own )?(?:lifestyle|conduct|choices|behaviou?r) (?:is|are) (?:not )?(?:the |a )?(?:main |real |"
    r"chief )?(?:cause|reason)\b.{0,40}", r"whose need(?:s)? (?:the|it|this|a)\b.{0,30}",
    r"(?:makes?|making|leaves?) (?:the )?famil(?:y|ies) (?:helpless|passive|dependent|lazy)",
    r"stop (?:relying|depending|leaning) on\b.{0,20}", r"show that the difficulty is not\b.{0,40}",
    r"mothers? (?:hold|holds|keep|keeps) (?:their|the) child\w*\b.{0,20}",
    r"(?:families|parents|those|mothers|carers) (?:who|that) (?:fail|have failed|cannot be bothered|"
    r"do not try|give up|struggle because)\b.{0,40}",
    r"fail(?:ing|ed)? (?:families|parents|to cope|to manage|to parent)", r"keeps? an unhappy family",
    r"illness keeps",
    r"parents?'? (?:way of doing things|approach|style|conduct|behaviour) (?:is|are) what",
    r"parents? (?:have )?(?:created?|caused|brought (?:about|on))",
    r"home (?:environment|life) (?:must|has to|needs to) be shown", r"shown that the parents",
    r"way of doing things is what", r"own making", r"parents? (?:need|have) to change",
    r"parents? (?:is|are) (?:part of )?the problem",
    r"families? (?:is|are) (?:often )?(?:part of )?the problem",
    r"problem (?:usually |often )?(?:lies|is) (?:with|in) (?:the )?(?:parents?|famil\w+|home)",
    r"home (?:is|environment is) (?:harming|holding|hindering)\b.{0,40}",
    r"harming the child's progress", r"blame",
)  # fmt: skip
_GOOD_CARE = any_of(
    r"(?:loving|good|capable|committed|devoted|caring|coping|strong|supportive|able) (?:parents?|"
    r"famil(?:y|ies)|mothers?|fathers?|carers?)\b.{0,40}\b(?:not (?:require|need|want)|need no|"
    r"no need)\b.{0,40}",
)  # fmt: skip
_CRITERION = any_of(
    r"must", r"criterion", r"criteria", r"satisfied", r"has to be", r"to be shown", r"is shown",
    r"only (?:where|if|when)", r"offered (?:where|if|when)", r"eligib\w+", r"qualif\w+", r"required",
    r"unless", r"will not", r"before (?:any|a|we)",
)  # fmt: skip
_FAIR = any_of(
    r"take(?:s)? responsibility for (?:book|transport|collect|bring|pay|tell|send|keep|driv|get|"
    r"dropp)\w*\b.{0,30}", r"caused by (?:pain|services|school|noise|a lack of)\b.{0,30}", r"barriers?",
    r"attitudes? of (?:staff|others|services|the public)", r"in services", r"poverty", r"housing",
    r"nobody needs", r"not be judged", r"without (?:judging|blame)", r"what gets in (?:the|your)",
    r"as (?:most|many|all) (?:parents|families) do", r"does not explain",
    r"not the (?:cause|reason|fault)", r"no (?:fault|sign)",
    r"is not (?:about|a matter of|caused by|due to|the result of)",
    r"are not (?:always |usually |simply )?(?:the result of|a sign of)", r"rather than", r"independence",
    r"young people (?:to )?(?:take|become)", r"young person",
    r"responsibility of (?:the )?(?:council|service|authority|school|trust)", r"parental responsibility",
    r"responsibility for (?:the|your) (?:data|information|payments?|employ\w+)", r"neglect is found",
    r"where neglect", r"public attitudes", r"we (?:take|accept) responsibility",
    r"fail(?:s|ed|ing)? (?:by|to be (?:heard|helped))", r"if (?:we|services|the council) fail",
    r"(?:school|council|service|staff|worker|professional)s? (?:take|takes) responsibility",
    r"financial(?:ly)? dependent",
)  # fmt: skip


def look(clause: Clause, context: Context) -> Seen | None:
    """A difficulty put down to the family."""
    seen = sight(context)
    if seen.mute:
        return None
    text = seen.own
    blames = _blames(text) or has(_GOOD_CARE, text)
    if not (blames or _doubts(text)):
        return None
    if _is_test(text) or has(_GOOD_CARE, text):
        return _answer(seen)
    if seen.reach is Reach.HARM or has(_FAIR, text) or has(DENIED, text):
        return clear("it speaks of barriers or of found harm, or says that nobody is to blame")
    return _answer(seen)


def _is_test(text: str) -> bool:
    """Whether the family has to be cleared of causing it: 'must be satisfied that it is not caused by'."""
    return then(
        any_of(
            r"satisfied",
            r"requires? that",
            r"must be (?:shown|clear|demonstrated)",
            r"rule[ds]? out",
        ),
        _CAUSE,
        text,
    )


def _blames(text: str) -> bool:
    caused = near(_CHILDS, _CAUSE, text, 60) and near(_CAUSE, _FAMILYS, text, 60)
    return (
        caused
        or has(_FAILING, text)
        or (has(_DEPENDENCE, text) and has(_FAMILY, text))
        or _parents_duty(text)
    )


def _parents_duty(text: str) -> bool:
    return then(
        any_of(
            r"help",
            r"want",
            r"encourage",
            r"enable",
            r"aim",
            r"fewer",
        ),
        _DEPENDENCE,
        text,
    ) and has(_FAMILY, text)


def _doubts(text: str) -> bool:
    return near(_FAMILY, _OVERSTATE, text, 50)


def _answer(seen: Sight) -> Seen:
    why = (
        "the difficulty is put down to the family, and not to the child's impairment and the "
        "barriers around it, "
        "from which the law starts"
    )
    if (
        has(_CRITERION, seen.whole)
        and not has(_DEPENDENCE, seen.own)
        and not has(_OVERSTATE, seen.own)
    ):
        return Seen(Answer.FLAG, f"{why}; here it is a test", SURE)
    return Seen(Answer.BAD_PRACTICE, why, LIKELY if _blames(seen.own) else POSSIBLE)


detector = Described(
    category=Category.PROBLEM_IN_FAMILY,
    looks=look,
    rules=("care.disabled-child-guidance-approach", "care.disabled-child-is-in-need"),
    sources=(IN_NEED, ASSESS, WORKING_TOGETHER / "ch 2"),
    would_change="A sentence that says where such a cause was found, for which child and by whom.",
    better_wording=(
        "We start from what your child needs and from what gets in the way; asking for help says "
        "nothing about how "
        "you bring your child up."
    ),
)
