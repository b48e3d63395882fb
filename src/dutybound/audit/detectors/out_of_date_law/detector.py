"""X1: law, bodies or forms that were replaced, spoken of as if they still held."""

from __future__ import annotations

from re import Pattern

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import SURE, clear
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import sight
from dutybound.audit.words import any_of, has, near
from dutybound.law.england.sources import (
    CFA_2014,
    CHILDREN_ACT_1989,
    EQUALITY_ACT_2010,
    WORKING_TOGETHER,
)
from dutybound.text import Clause

_OLD: tuple[tuple[Pattern[str], str], ...] = (
    (any_of(
        r"core assessments?", r"initial and core",
        r"initial assessments? .{0,60}(?:(?:seven|7|ten|10)(?: working)? days|completed|finished|"
        r"concluded|section 17|core)",
        r"(?:seven|7|ten|10)(?: working)?[- ]days? .{0,40}initial assessments?",
    ),
     "initial and core assessments gave way to one assessment in 2013"),
    (any_of(
        r"disability discrimination act(?:s)?(?: 1995| 2005)?", r"dda(?: 1995| 2005)?",
        r"(?:sex|race) (?:discrimination|relations) act",
    ),
     "the Equality Act 2010 took the place of the earlier Acts"),
    (any_of(
        r"statements? of (?:sen|special educational needs?)",
        r"statement(?:ed|ing) (?:child\w*|pupils?|process)",
        r"(?:has|have|with|hold\w*|holds) a statement(?= |$|\.|,)(?! (?:that|from|of (?!sen|special)|"
        r"about|which|signed))", r"school action(?: plus)?", r"section 139a",
        r"learning difficulty assessments?",
    ),
     "statements and School Action gave way to education, health and care plans and SEN support"),
    (any_of(
        r"carers and disabled children act(?: 2000)?", r"2000 act on carers\b.{0,20}",
        r"(?:act|law) of 2000 (?:on|about) carers\b.{0,10}",
        r"carers \(recognition and services\) act(?: 1995)?",
        r"carers \(equal opportunities\) act(?: 2004)?",
        r"carers recognition (?:and|&) services act(?: 1995)?",
        r"regular and substantial care under .{0,40}",
    ),
     "parent carers' rights are now in sections 17ZD to 17ZF of the Children Act 1989"),
    (any_of(
        r"common assessment framework(?: form)?s?", r"caf(?: form| assessment| process| meeting)?s?",
    ),
     "the Common Assessment Framework is no longer national guidance"),
    (any_of(
        r"local safeguarding children'?s? boards?", r"lscbs?", r"[\w-]+ safeguarding children'?s? board",
    ),
     "the Boards gave way to safeguarding partners by 2019"),
    (any_of(
        r"children's trusts?(?: board)?", r"every child matters", r"contactpoint",
        r"connexions(?: service)?", r"primary care trusts?", r"pcts?",
        r"parent partnership(?: service)?s?", r"fair access to care(?: services)?", r"facs",
        r"national health service and community care act(?: 1990)?",
        r"nhs and community care act(?: 1990)?", r"criminal records bureau", r"crb(?: check)?s?",
        r"independent safeguarding authority", r"commission for social care inspection", r"csci",
        r"disability rights commission", r"community care \(direct payments\) act(?: 1996)?",
        r"chronically sick and disabled persons act 1970 does not apply",
    ),
     "it names law or a body that is no longer there"),
    (any_of(
        r"framework for the assessment of children in need(?: and their families)?(?: \(?2000\)?)?",
    ), "the Framework of 2000 was withdrawn when Working Together took its place"),
    (any_of(
        r"working together(?: to safeguard children)?(?:,| \()?(?: )?(?:1999|2006|2010|2013|2015|2018)",
    ), "there is a newer edition of Working Together"),
    (any_of(
        r"(?:sen|special educational needs) code of practice(?:,| \()?(?: )?2001", r"education act 1981",
        r"special educational needs and disability act 2001", r"national assistance act 1948",
        r"direct payments? .{0,60}(?:health and social care act 2001)",
    ), "it names law that was replaced"),
)  # fmt: skip
_HISTORY = any_of(
    r"until (?:19|20)\d\d", r"by (?:19|20)\d\d", r"used to(?: be)?", r"formerly", r"previous(?:ly)?",
    r"former", r"old(?:er)?", r"replac(?:ed|es|e|ing)", r"took the place", r"no longer", r"gave way",
    r"takes? the place", r"(?:taken|took) out", r"what changed",
    r"in the past", r"histor(?:y|ical|ically)", r"before (?:19|20)\d\d", r"spoke of",
    r"was (?:once )?(?:called|known|abolished|repealed)",
    r"were (?:once )?(?:called|known|abolished|repealed|moved|transferred)",
    r"(?:is|are) now(?: called| known)?", r"since (?:19|20)\d\d", r"moved (?:on )?to", r"superseded",
    r"once (?:called|known)", r"ended in", r"abolished", r"repealed", r"still had", r"earlier",
    r"instead of the", r"not the", r"has gone",
    r"(?:was|were|came) (?:\w+ )?(?:in|into force in) (?:19|20)\d\d", r"came before", r"what we stopped",
    r"transferred", r"withdrawn", r"stopped",
)  # fmt: skip
_STILL = any_of(
    r"still (?:use|work|follow|apply|refer)\w*", r"under which we", r"gives effect",
    r"continue[sd]? to apply",
)  # fmt: skip


def look(clause: Clause, context: Context) -> Seen | None:
    """Old law, spoken of as present."""
    seen = sight(context)
    if seen.mute:
        return None
    told = [(pattern, why) for pattern, why in _OLD if has(pattern, seen.own)]
    if not told:
        return None
    pattern, why = told[0]
    past = has(_HISTORY, seen.under) or near(pattern, _HISTORY, seen.own, 100)
    if past and not has(_STILL, seen.own):
        return clear("it tells of the past as the past")
    return Seen(
        Answer.BAD_PRACTICE,
        f"old text, so ask for the current version: {why}",
        SURE,
    )


detector = Described(
    category=Category.OUT_OF_DATE_LAW,
    looks=look,
    rules=("care.assessment-45-working-days", "care.publish-local-protocol-and-thresholds"),
    sources=(
        WORKING_TOGETHER / "ch 2",
        CHILDREN_ACT_1989 / "s 17ZD",
        EQUALITY_ACT_2010 / "s 6",
        CFA_2014 / "s 37",
    ),
    would_change="A newer version of the document, or a sentence that says that this is how it used to be.",
    better_wording="Name the law that is in force, and the day on which the page was last checked.",
)
