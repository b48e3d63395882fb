"""B1: the child has to be seen without the parents; or an objection is held against them."""

from __future__ import annotations

import re

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import (
    ASKS_ADVICE,
    CONDITIONAL,
    DENIED,
    HELD_AGAINST,
    LIKELY,
    OFFERED,
    POSSIBLE,
    REFUSES,
    SURE,
    clear,
)
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.law import PRIVATE_LIFE
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import Reach, Sight, sight
from dutybound.audit.words import any_of, has, near
from dutybound.law.england.sources import CHILDREN_ACT_1989
from dutybound.text import Clause, Document

_ADULT = (
    r"(?:(?:either |both |any |no |the |their |your )?parents?|carers?|mum|dad|mother|father|"
    r"famil(?:y|ies)(?: members?)?|adults?|relatives?|anyone|anybody|guardians?|parent carers?|others)"
)
_ALONE = any_of(
    r"(?:(?:all )?alone|in private|privately|unaccompanied|one[- ]to[- ]one|1:1|confidential(?:ly)?)",
    r"on (?:his|her|their|its|your|his or her|her or his) own", r"by (?:them|him|her|your)sel(?:f|ves)",
    rf"(?:without|with no|in the absence of|apart from|away from|separately from|independently of|"
    rf"out of (?:the )?(?:hearing|earshot|sight) of) (?:\w+ ){{0,3}}{_ADULT}(?!'?(?: )?(?:consent|"
    rf"agreement|permission|knowledge))(?: \w+)?",
    rf"{_ADULT} (?:is|are|was|were|will be|must be|being|to be|should be|having been)?\s?(?:asked|"
    rf"required|expected|told|invited)?(?: )?(?:to )?(?:leave|withdraw|step out|wait (?:outside|"
    rf"elsewhere)|go out|not (?:be )?present|absent|out of the room|not in the room|be elsewhere)",
    rf"(?:no|without|not with|minus|nor) (?:\w+ ){{0,2}}{_ADULT} (?:is |are |being |be |"
    rf"will be )?(?:present|there|in the room|attending|around)",
    rf"{_ADULT} (?:\w+ ){{0,3}}(?:wait|waits|stays?|sits?|remains?|goes|"
    rf"leaves?) (?:\w+ ){{0,2}}(?:another room|outside|elsewhere|out|downstairs|the room)",
    rf"(?:out of|beyond) (?:\w+'? )?{_ADULT}'? (?:hearing|earshot|sight)",
    r"separately from (?:you|them)", r"without (?:you|them)(?: there| present)?", r"time alone",
    r"away from (?:you|home adults|them)", r"apart from (?:you|them)",
    r"not in (?:the )?(?:same )?(?:room|company) (?:as|of|with) .{0,20}",
    rf"(?:with )?{_ADULT} out of the room",
    rf"{_ADULT}(?: (?:and|or) \w+)? (?:\w+ ){{0,2}}(?:elsewhere|outside|absent|not there|not present|"
    rf"out of sight|out of earshot|excluded|not included|not in attendance)",
    rf"{_ADULT} (?:in|to) (?:another|a different|a separate) room",
    r"no (?:member of the )?family (?:there|present|in the room|with (?:him|her|them))",
    r"(?:on|in) (?:his|her|their) (?:first|absence)",
    r"separate(?:ly)? from (?:\w+ ){0,2}(?:parents?|carers?|famil\w+|mother|father|mum|dad|adults)",
    r"lone (?:conversation|interview|visit|time|meeting|contact)s?",
    rf"(?:without|independent(?:ly)? of|in (?:the )?absence of|not in front of|"
    rf"away from) (?:\w+ ){{0,3}}{_ADULT}",
    rf"{_ADULT}(?: and \w+)? (?:\w+ ){{0,3}}(?:step|go|leave|stand|move|wait)(?:s|ping|ing)? (?:out|"
    rf"outside|away|aside|elsewhere|the room)",
    rf"(?:where|if|when) (?:the )?{_ADULT} (?:was|were|is|are|has been|have been) (?:in the room|present|"
    rf"there)(?: throughout)?", rf"{_ADULT} (?:is|are) not (?:informed|told|there)", r"private time",
    r"private (?:conversation|talk|time|word|chat|interview)s?", r"parent-free",
    r"(?:just|only) (?:you|the child) and (?:the|a|your) (?:social )?worker",
    r"no (?:parent|carer|family member|adult) (?:present|in the room|there)",
    r"carers? (?:is|are) asked to withdraw", r"alone[- ]time",
    r"alone with (?:the|a|your|their) (?:social )?(?:worker|practitioner|assessor)",
)  # fmt: skip
_MET = any_of(
    r"accounts?", r"taken", r"sign(?:ed)? off", r"have a part", r"tak(?:e|es) place", r"obtain\w*",
    r"gather\w*", r"explor\w+", r"part",
    r"(?:meetings?|discussions?|interactions?|words?|contact|questioned|met with)",
    r"s(?:een|ees?|eeing)", r"spoken", r"sp(?:eak|eaks|eaking|oke)", r"talk(?:s|ed|ing)?",
    r"m(?:eet|eets|et|eeting)s?", r"interview\w*", r"observ\w+", r"conversations?", r"chats?",
    r"visit(?:s|ed)?", r"listen(?:s|ed)?(?: to)?", r"heard", r"time", r"sessions?", r"direct work",
    r"ask(?:ed)? (?:about|what|questions)", r"contact", r"engag\w+", r"views", r"wishes", r"word with",
    r"spend(?:s)? time",
)  # fmt: skip
_CHILD = any_of(
    r"child(?:ren)?(?:'s)?", r"young (?:person|people)(?:'s)?", r"pupils?", r"sons?", r"daughters?",
    r"you(?:r)?", r"teenagers?", r"sibling\w*", r"boys?", r"girls?", r"non-verbal", r"they", r"them",
    r"youngsters?", r"baby",
)  # fmt: skip
_ELSE = any_of(
    r"(?:left|live[sd]?|living|cop(?:e|es|ing)|manag(?:e|es|ing)|travel\w*|sleep\w*|home|parent(?:ing)?|"
    r"difficult\w+|adhd|autism|problems?|condition|walk\w*|go(?:es)? out|play(?:s|"
    r"ing)?) (?:\w+ )?(?:alone|on (?:his|her|their) own)", r"alone (?:is|are|will|does|do)",
    r"on (?:their|your|his|her|its) own (?:account|home|front|terms)", r"adult social worker",
    r"parent may (?:see|speak|talk|meet)",
    r"parents? .{0,30}(?:spoken to|seen|interviewed) (?:alone|separately|apart)",
    r"confidential (?:advice|support|service|line|helpline|information)",
    r"privately (?:run|owned|funded|paid)", r"(?:you|parents|carers) .{0,30}\bin private\b",
    r"one[- ]to[- ]one (?:support|help|care|worker|staff|funding|session|activit)\w*",
    r"1:1 (?:support|help|care|worker|staff|funding)", r"time alone (?:together|as a couple)", r"break",
    r"one parent is alone",
)  # fmt: skip
_WHERE_POSSIBLE = any_of(
    r"wherever possible", r"where(?:ver)? (?:it is )?(?:possible|practicable|safe)",
    r"whenever possible", r"if possible", r"ideally", r"where (?:age|development)\w*.{0,20}allows?",
)  # fmt: skip
_SEEN_ALONE_OBJECTED = any_of(
    r"wish(?:es)? to be present", r"asks? to (?:be present|stay|sit in|remain)",
    r"wants? to (?:be present|stay|sit in|remain)",
    r"(?:insists?|insisting|asks?|wants?) (?:on|to) (?:being|be|staying|stay|remaining|remain|sitting|"
    r"sit)(?: (?:present|there|in))?",
    r"(?:will not|won't|unwilling to|refus\w+ to) leave (?:the )?(?:room|child|them)",
)  # fmt: skip
_NUMBERED = re.compile(r"\b(?:standards?|steps?|items?|rows?|questions?|points?) (\d{1,2})\b")
_COMPELLED = any_of(
    r"you (?:have|need) to", r"you must", r"this (?:is|part is) (?:not optional|compulsory|required)",
    r"this (?:must|has to)", r"no exceptions?", r"(?:this|it) (?:cannot|can't) be (?:skipped|missed)",
)  # fmt: skip


def look(clause: Clause, context: Context) -> Seen | None:
    """A child seen alone as a rule, or an objection to it held against the parents."""
    seen = sight(context)
    if seen.mute:
        return None
    if _objected(seen, context.document):
        return _of_objection(seen)
    return _of_rule(seen) if _is_about(seen.own) else None


def _is_about(text: str) -> bool:
    return has(_CHILD, text) and near(_MET, _ALONE, text, 70) and not has(_ELSE, text)


def _objected(seen: Sight, document: Document) -> bool:
    """Whether it says what follows where a parent does not want the child to be seen alone."""
    if has(_SEEN_ALONE_OBJECTED, seen.own):
        return has(HELD_AGAINST, seen.own) or has(ASKS_ADVICE, seen.own)
    if not has(REFUSES, seen.own):
        return False
    about = has(_ALONE, seen.own) or any(_is_about(told) for told in named(seen.own, document))
    return about and (has(HELD_AGAINST, seen.own) or has(ASKS_ADVICE, seen.own))


def named(text: str, document: Document) -> list[str]:
    """What the rows of a table say that a text names by number: 'objection to standard 2'."""
    numbers = _NUMBERED.findall(text)
    cells = [clause for clause in document.clauses if clause.is_cell and clause.lead_ins]
    return [cell.text.lower() for cell in cells if cell.lead_ins[0].strip(". ") in numbers]


def _of_objection(seen: Sight) -> Seen | None:
    if seen.reach is Reach.HARM:
        return clear("it is only for children for whom there is cause to suspect harm")
    if has(DENIED, seen.own) and not has(HELD_AGAINST, seen.own):
        return clear("it says that nothing follows")
    if has(ASKS_ADVICE, seen.own) and not has(_STRONG, seen.own):
        return Seen(
            Answer.CONTESTED,
            "a parent's wish to be present is taken to somebody else, and it is not said to what end",
            POSSIBLE,
        )
    return Seen(
        Answer.BAD_PRACTICE,
        "a parent's objection to the child being seen alone is held against the parent",
        LIKELY,
    )


_STRONG = any_of(
    r"indicators?", r"concern(?:s|ing)?", r"log(?:ged|s)?", r"escalat\w+", r"risk\w*", r"section 47",
    r"sign",
)  # fmt: skip


def _of_rule(seen: Sight) -> Seen | None:
    if seen.reach is Reach.HARM:
        return clear("it is only for children for whom there is cause to suspect harm")
    if seen.reach is Reach.OTHERS:
        return clear("it is not about a disabled child's assessment")
    compelled = has(_COMPELLED, seen.next) or has(_COMPELLED, seen.own)
    if (has(OFFERED, seen.own) or has(_MAY, seen.own) or _not_done(seen.own)) and not compelled:
        return clear("time alone is offered, or left to the child and the parents")
    if has(CONDITIONAL, seen.own) and not has(_NOT_UNTIL, seen.own):
        return clear("it hangs on what suits the child")
    if has(_WHERE_POSSIBLE, seen.own):
        return Seen(
            Answer.CONTESTED, "the child is to be seen alone wherever it can be done", POSSIBLE
        )
    sure = SURE if has(_HARD, seen.own) or compelled else LIKELY
    return Seen(
        Answer.FLAG,
        "the child has to be seen without the parents, with no condition that the child needs or wants it; "
        "the law asks for the child's wishes, and not for one way of finding them",
        sure,
    )


_MAY = any_of(
    r"may (?!not)\w+", r"can (?:if|ask|choose|also)", r"could", r"happy to", r"would you like",
    r"are able to", r"some children",
    r"if (?:your|the) (?:teenager|child|son|daughter) .{0,20}(?:rather|like|want|prefer)\w*",
)  # fmt: skip
_HARD = any_of(
    r"must", r"mandatory", r"required", r"every", r"each", r"always", r"all",
    r"cannot be (?:signed|closed|completed|finished)", r"shall", r"has to", r"have to",
    r"no exemptions?",
)  # fmt: skip
_NOT = any_of(
    r"(?:do|does|will|would|need|must|should|is|are|have|has) not (?:\w+ ){0,3}(?:insist|need|have|"
    r"be (?:asked|made|required|seen|spoken|left|taken|interviewed)|see|speak|talk|ask|expect|require|"
    r"take)", r"never (?:\w+ ){0,2}(?:insist|see|seen|speak|ask|require|made|make)\w*",
    r"nobody (?:will|has|is)", r"no (?:child|one|family) (?:has|is|will|need)",
    r"(?:don't|won't|doesn't|needn't)", r"not (?:a )?(?:condition|rule|required|compulsory|insisted)",
    r"no rule that", r"stopp(?:ed|ing)",
)  # fmt: skip
_NOT_UNTIL = any_of(
    r"(?:not|may not) (?:be )?(?:complete|signed|closed|finished|approved|valid|accepted|count|start|"
    r"begin|finali[sz]ed|concluded|submitted)\w*", r"cannot be", r"no assessment (?:is|will|can|may)",
    r"not .{0,40}(?:until|unless|without)",
)  # fmt: skip


def _not_done(text: str) -> bool:
    return has(_NOT, text) and not has(_NOT_UNTIL, text)


detector = Described(
    category=Category.SEEN_ALONE_MANDATORY,
    looks=look,
    rules=("care.bedroom-and-child-alone", "care.childs-wishes-and-feelings"),
    sources=(CHILDREN_ACT_1989 / "s 17(4A)", CHILDREN_ACT_1989 / "s 47(1)", PRIVATE_LIFE),
    would_change="A sentence that keeps it to enquiries about harm, or leaves it to the child and "
    "the parents.",
    better_wording=(
        "We find out what your child wants and feels in the way that suits your child, with "
        "whoever they would "
        "like beside them; time alone is offered, and needs your agreement."
    ),
)
