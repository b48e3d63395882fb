"""The profile of a Local Offer: what the law asks it to tell that touches social care, and M1 to M8."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.all import all_detectors
from dutybound.audit.detectors.pointer_to_nothing.detector import detector as pointer
from dutybound.audit.profiles.judging import PHONE, ByLines, either, says
from dutybound.audit.profiles.profile import Line, Profile, Sought
from dutybound.audit.profiles.publishing import (
    COMPLAINTS,
    GROWING_UP,
    HOW_TO_ASK,
    PARENT_CARERS,
    PAYMENTS,
    STATEMENT,
    TIMES,
    criteria,
)
from dutybound.audit.words import any_of, has, plain
from dutybound.law.england.local_offer.items import ITEMS as SCHEDULE
from dutybound.law.england.local_offer.items import SOCIAL_CARE_AND_CRITERIA
from dutybound.law.england.sources import CFA_2014, SEND_REGS_2014

_OF_SCHEDULE = {item.id: item for item in SCHEDULE}
_IN_CARE_RULE = {item.id for item in SOCIAL_CARE_AND_CRITERIA}

_WAY = any_of(
    PHONE, r"[\w.+-]+@[\w.-]+\w", r"www\.\S+", r"£\d+", r"prices?", r"dates", r"who to ring", r"form",
    r"(?:ring|phone|call|email|e-mail|write to|contact|visit|book|join|meets?|open)\b.{0,60}",
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?", r"how to (?:ask|apply|join|book|get)\b.{0,40}",
)  # fmt: skip
_REACH = any_of(
    PHONE,
    r"[\w.+-]+@[\w.-]+\w",
    r"www\.\S+",
    r"meets? on\b.{0,40}",
    r"(?:ring|call|email|write to) \w+",
)

_CARE_KINDS = any_of(
    r"help at home", r"short breaks?", r"equipment", r"direct payments?", r"adaptations?",
    r"personal assistants?", r"support workers?", r"day(?: )?care", r"overnight\w*",
    r"child's needs assessment", r"family support", r"sitting",
)  # fmt: skip
_CARE_HOW = any_of(
    PHONE,
    r"how to ask\b.{0,40}",
    r"ask for\b.{0,40}",
    r"what each is\b.{0,40}",
    r"assess\w*",
    r"you can\b.{0,40}",
)
_CARE = any_of(r"social care", r"social workers?", r"children's services")
_LIVING = any_of(
    r"supported (?:living|housing|lodgings)", r"liv(?:e|ing) (?:more )?independently",
    r"independent(?:ly)? liv\w+", r"own (?:home|flat|tenancy|place)", r"shared lives",
    r"housing (?:options|advice|register)", r"live on (?:your|their) own",
    r"place of (?:your|their) own", r"tenanc(?:y|ies)",
)  # fmt: skip
_ADULT_INFORMATION = any_of(
    r"adults? (?:can |may )?(?:\w+ ){0,4}information\b.{0,60}",
    r"adult (?:advice|information|care|social care|services)\b.{0,40}",
    r"information (?:and advice )?(?:on|about|for) (?:adult|care for adults)\w*\b.{0,40}",
    r"care for adults",
)  # fmt: skip
_CHILDCARE = any_of(
    r"child(?:-| )?care", r"nurser(?:y|ies)", r"childminders?", r"early years places?",
    r"after[- ]school clubs?", r"playgroups?", r"pre-?schools?",
)  # fmt: skip
_FOR_DISABLED = any_of(
    r"disab\w+", r"send", r"special (?:educational )?needs", r"inclusi\w+", r"additional needs",
    r"funded", r"extra (?:money|funding|help)", r"disability access fund", r"trained",
)  # fmt: skip
_LEISURE = any_of(
    r"(?:foot|basket|net|volley)ball", r"danc\w+", r"riding", r"skat\w+", r"sailing", r"gym\w*",
    r"clubs?", r"swimm?\w*", r"play(?: )?schemes?", r"trampolin\w+", r"cinema", r"youth groups?",
    r"leisure", r"sports?", r"activities", r"holiday (?:club|scheme|activit)\w*", r"drop-in", r"music",
    r"theatre", r"outings?",
)  # fmt: skip
_BUDGET = any_of(r"personal budgets?")
_BUDGET_HOW = any_of(
    r"ask for\b.{0,60}",
    r"how (?:it|one|they|this) (?:is|are|can be) (?:worked out|set|asked for|used)\b.{0,30}",
    r"request\w*", r"(?:can|may) have", r"worked out", r"right to", r"direct payments?",
    r"help (?:you )?(?:to )?manage",
)  # fmt: skip
_ADVICE = any_of(
    r"sendiass", r"sendias", r"iass", r"information,? advice and support(?: service)?",
    r"(?:independent|impartial) (?:information|advice)\b.{0,40}",
)  # fmt: skip
_FORUM = any_of(r"parent carers?'?s? forum", r"parents'? forum", r"forum")
_GROUPS = any_of(
    r"support groups?", r"parents? (?:and carers? )?groups?",
    r"(?:group|meet) .{0,40}(?:run by|for) parents", r"coffee mornings?", r"siblings? groups?",
    r"dads' (?:night|group)",
)  # fmt: skip
_COMMENTS = any_of(
    r"you said", r"comments?", r"what (?:families|you) (?:say|said|told us)", r"feedback",
    r"tell us what you think", r"your views",
)  # fmt: skip
_ANSWERED = any_of(
    r"we did", r"our (?:answer|response|reply)\b.{0,30}", r"published", r"each year", r"every year",
    r"20\d\d", r"what (?:we|has been) (?:did|done)\b.{0,20}",
)  # fmt: skip
_COPIES = any_of(
    r"(?:paper|printed) (?:copy|copies|version)",
    r"(?:without|cannot use|do not have|no) (?:the )?internet", r"by post", r"at (?:any|your) library",
    r"large print", r"easy[- ]read", r"other (?:formats|languages)",
)  # fmt: skip
_HOW_COPIES = any_of(
    PHONE,
    r"ask\b.{0,30}",
    r"on request",
    r"write\b.{0,30}",
    r"ring\b.{0,30}",
    r"library",
    r"send\b.{0,30}",
    r"post",
)


def _kinds_before_how(line: Line) -> bool:
    """Whether a line tells at least two kinds of help, and one near it how to ask."""
    near = [plain(one.text) for one in line.document.around(line.index)]
    kinds = {found.group() for found in _CARE_KINDS.finditer(line.own)}
    return len(kinds) > 1 and any(has(_CARE_HOW, one) for one in near)


def _scheduled(id: str, judge: ByLines, category: Category | None = None) -> Sought:
    """An item of Schedule 2, with its provision and its rule."""
    item = _OF_SCHEDULE[id]
    rule = (
        "local-offer.social-care-and-criteria"
        if id in _IN_CARE_RULE
        else "local-offer.schedule-2-content"
    )
    return Sought(id, item.title, judge, category, rule, (item.provision,))


_ITEMS = (
    _scheduled(
        "social-care",
        ByLines(
            either(says(_CARE_KINDS, _CARE_HOW), _kinds_before_how),
            either(says(_CARE), says(_CARE_KINDS)),
            "the kinds of help are told, with how to ask",
            "social care is spoken of: not what help there is, nor how to ask",
        ),
    ),
    _scheduled("moving-to-adult-services", GROWING_UP, Category.TRANSITION_MISSING),
    _scheduled(
        "living-independently",
        ByLines(
            says(_LIVING, _WAY),
            says(_LIVING),
            "help to live more independently is told",
            "it is spoken of, with no way to get it",
        ),
    ),
    _scheduled(
        "adult-information",
        ByLines(
            says(_ADULT_INFORMATION, _REACH),
            says(_ADULT_INFORMATION, unless=any_of(r"criteria")),
            "where adults get information is told",
            "it is spoken of, with no way to get it",
        ),
    ),
    _scheduled(
        "childcare",
        ByLines(
            says(_CHILDCARE, _FOR_DISABLED),
            says(_CHILDCARE, unless=any_of(r"or nursery")),
            "childcare for disabled children is told",
            "childcare is named, and nothing for disabled children",
        ),
    ),
    _scheduled(
        "leisure",
        ByLines(
            says(_LEISURE, _WAY),
            says(_LEISURE),
            "activities are told, with when, where or whom to ask",
            "activities are named, and not when, where or whom to ask",
        ),
    ),
    Sought(
        "criteria",
        _OF_SCHEDULE["criteria"].title,
        criteria,
        Category.CRITERIA_MISSING,
        "local-offer.social-care-and-criteria",
        (_OF_SCHEDULE["criteria"].provision,),
    ),
    _scheduled(
        "personal-budgets",
        ByLines(
            says(_BUDGET, _BUDGET_HOW),
            says(_BUDGET),
            "how to ask is told",
            "personal budgets are named, and not how to ask",
        ),
    ),
    _scheduled("complaints-about-services", COMPLAINTS, Category.COMPLAINTS_MISSING),
    _scheduled(
        "advice-service",
        ByLines(
            says(_ADVICE, any_of(PHONE, r"[\w.+-]+@[\w.-]+\w", r"www\.\S+")),
            says(_ADVICE),
            "the advice service is told, with how to reach it",
            "the advice service is named, and not how to reach it",
        ),
    ),
    _scheduled(
        "parent-forums",
        ByLines(
            says(_FORUM, _REACH, unless=any_of(r"internet forum", r"online forum", r"on a forum")),
            says(_FORUM, unless=any_of(r"internet forum", r"online forum", r"on a forum")),
            "the forum is told, with how to reach it",
            "the forum is named, and not how to reach it",
        ),
    ),
    _scheduled(
        "support-groups",
        ByLines(
            says(_GROUPS, _WAY),
            says(_GROUPS),
            "groups are told, with how to join",
            "groups are named, and not how to join",
        ),
    ),
    Sought(
        "comments",
        "Publish what families say, with an answer",
        ByLines(
            says(_COMMENTS, _ANSWERED),
            says(_COMMENTS),
            "comments are published with an answer",
            "comments are asked for, and no answer to them is shown",
        ),
        None,
        "local-offer.comments-and-response",
        (SEND_REGS_2014 / "reg 56(2)", CFA_2014 / "s 30(6)"),
    ),
    Sought(
        "without-the-internet",
        "Have it for people without the internet",
        ByLines(
            says(_COPIES, _HOW_COPIES),
            says(_COPIES),
            "how to get it another way is told",
            "another form is named, and not how to get it",
        ),
        None,
        "local-offer.publish",
        (SEND_REGS_2014 / "reg 57(b)",),
    ),
    HOW_TO_ASK,
    TIMES,
    PARENT_CARERS,
    STATEMENT,
    PAYMENTS,
)

PROFILE = Profile(
    id="local-offer",
    title="A Local Offer",
    about="The pages of a Local Offer, with those that it links to: what has to be told about social care.",
    detectors=(*all_detectors(), pointer),
    items=_ITEMS,
    cautions=(
        "An item is judged over all pages that were read; one that is only linked to has to be read too.",
    ),
)
