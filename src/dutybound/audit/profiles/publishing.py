"""M1 to M8: what a council has to publish about social care, judged over a whole site."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.findings import Presence
from dutybound.audit.profiles.judging import (
    CONTACT,
    ByLines,
    either,
    every,
    first,
    not_found,
    says,
    under,
)
from dutybound.audit.profiles.profile import Judged, Line, Site, Sought
from dutybound.audit.words import any_of, has
from dutybound.law.england.sources import (
    CARE_ACT_2014,
    CHILDREN_ACT_1989,
    DIRECT_PAYMENTS_REGS_2009,
    SEND_REGS_2014,
    SHORT_BREAKS_REGS_2011,
    WORKING_TOGETHER,
)

ELSEWHERE = any_of(
    r"nhs", r"hospitals?", r"clinics?", r"adults?'? (?:team|service)s?", r"colleges?",
    r"transition line", r"ombudsman", r"sendiass", r"advice (?:line|service)", r"complain\w*", r"danger",
    r"999", r"harm", r"forum", r"clubs?", r"parent carer'?s?", r"reports? (?:a )?concern\w*", r"payroll",
    r"disputes?",
)  # fmt: skip

# --- M1: criteria ---------------------------------------------------------------------------------

_RULES_TOLD = any_of(
    r"any(?:one|body) with a disabled child\b.{0,40}", r"how we decide",
    r"who can (?:have|get|use|ask for|be)\b.{0,60}", r"eligibility (?:matrix|criteria|table|rules?)",
    r"assess / do not assess", r"(?:whole|full|complete|detailed) (?:\w+ ){0,3}criteria",
    r"our criteria (?:are|is) (?!under|being)(?:\w+ )?(?:these|as follows|below|set out|that|here|in|:)",
    r"rules for .{0,40}(?:follow|are|below)\w*", r"any one of these",
    r"open to (?:all|any|every)\b.{0,40}", r"any disabled child\b.{0,60}", r"no criteria",
    r"table (?:below )?(?:shows|sets out)", r"solely in respect of children", r"unless each one",
    r"each (?:one )?of the following", r"(?:any|a|every) child whose .{0,60}(?:assessment|shows?)",
    r"as follows",
)  # fmt: skip
_RULE = any_of(
    r"(?:is|are) (?:only )?(?:for|open to|offered to|available (?:to|for)|confined to|reserved for|"
    r"kept for|meant for) (?:\w+ ){0,4}(?:child\w*|famil\w+|pupils?|young people|parents?|those|anyone|"
    r"any)",
    r"(?:you|children|families|a child|parents) (?:can|may) (?:get|have|be assessed|use|"
    r"receive) .{0,60}\bif\b.{0,60}", r"you can get .{0,40}if",
    r"will be (?:assessed|undertaken|offered) .{0,60}(?:if|where|when|solely|only)",
    r"eligible (?:if|where|for|children)", r"qualif(?:y|ies) (?:if|for|where)",
    r"(?:only|solely) .{0,60}(?:assess\w*|referred|considered|get|help|places?)",
    r"we (?:assess|help|work with|see) (?:\w+ ){0,3}(?:child\w*|youngsters?) (?:who|with|whose)\b.{0,60}",
    r"must (?:be|have|live|score) .{0,60}(?:before|to be|for) .{0,30}(?:assess|break|service|payment|"
    r"place)\w*", r"level \d", r"a direct payment is offered to",
)  # fmt: skip
_WELFARE = any_of(
    r"decide", r"assess\w*", r"short breaks?", r"breaks?", r"services?", r"support", r"help", r"teams?",
    r"payments?", r"criteria", r"places?", r"social care", r"levels?", r"social workers?", r"activities",
    r"club",
)  # fmt: skip
_NOT_TOLD = any_of(
    r"criteria (?:apply|are under review|are being)", r"under review", r"ask your (?:social )?worker",
    r"depends? on need", r"eligible families will be", r"used by staff", r"criteria", r"eligib\w+",
    r"thresholds?", r"matrix",
)  # fmt: skip
_HIDDEN = any_of(
    r"does not publish", r"criteria apply", r"under review", r"ask your", r"used by staff",
    r"adult team", r"care act", r"not published", r"adults?'?",
)  # fmt: skip
_RULES_TITLE = any_of(
    r"eligibility (?:matrix|criteria)", r"thresholds?(?: document)?", r"criteria", r"pathway into",
    r"who (?:can|we|is|may)\b.{0,60}", r"how we decide",
)  # fmt: skip
_WHO_CAN = any_of(r"who can (?:have|use|get|join|come)\b.{0,30}", r"who (?:is it|are they) for")
_OF_ADULTS = any_of(r"adult team", r"care act")
_ROWS_ENOUGH = 4


def criteria(site: Site) -> Judged:
    """The rules: told outright, or as a table, or in more than one sentence."""
    told = first(site, _tells_rules) or _ruled_table(site)
    rules = every(site, says(_RULE, _WELFARE, unless=_HIDDEN))
    if told is not None or len(rules) > 1:
        return Judged(Presence.PRESENT, "the rules are told", told or rules[0])
    line = first(site, says(_NOT_TOLD, unless=_OF_ADULTS)) or next(iter(rules), None)
    if line is None:
        return not_found(site)
    return Judged(Presence.THIN, "rules are spoken of, and are not set out", line)


def _tells_rules(line: Line) -> bool:
    """Whether a line tells a rule outright, or stands under a heading such as 'Who can have what'."""
    outright = under(_WELFARE, _RULES_TOLD, unless=_HIDDEN)(line)
    return outright or (has(_WHO_CAN, line.under) and says(_WELFARE, unless=_HIDDEN)(line))


def _ruled_table(site: Site) -> Line | None:
    """The first row of a page that by its title sets out who gets what."""
    ruled = {one.name for one in site.documents if has(_RULES_TITLE, one.title.lower())}
    rows = [one for one in site.lines if one.document.name in ruled and one.clause.lead_ins]
    return rows[0] if len(rows) >= _ROWS_ENOUGH else None


# --- M2: how to ask -------------------------------------------------------------------------------

_FAMILIES_MAY = any_of(
    r"parents?", r"famil(?:y|ies)", r"carers?", r"you", r"your", r"any(?:one|body)",
    r"young (?:person|people)", r"children", r"mums?", r"dads?", r"us",
)  # fmt: skip
_ASKING = any_of(
    r"ask(?:ing)?", r"requests?", r"ring", r"phone", r"call", r"telephone", r"write", r"contact",
    r"appl(?:y|ications?)", r"e-?mail", r"use", r"text", r"self-?refer\w*", r"refer(?:ral)?s?",
    r"reach us", r"get in touch",
)  # fmt: skip
_AGENCIES = any_of(r"agenc(?:y|ies)", r"professionals?", r"partner bodies", r"practitioners?")
_SOCIAL = any_of(
    r"assess\w*", r"social care", r"help", r"support", r"short breaks?", r"access team", r"disab\w+",
    r"team", r"council",
)  # fmt: skip
_FORM_HERE = any_of(
    r"(?:use|fill in|complete) (?:this|the|our) (?:\w+ )?form", r"paper (?:copies|forms?)",
    r"(?:parents?|carers?|young people|families|anybody|anyone).{0,40}\b(?:can|may) (?:ask|refer|request|"
    r"apply)\b", r"ask for a child's needs assessment", r"write to this address",
)  # fmt: skip
_VAGUE_ASK = any_of(
    r"(?:speak|talk) to (?:a |your |the )?[\w' ]{0,20}(?:professional|school|worker|gp|doctor|teacher|"
    r"senco)\w*", r"school (?:will know|knows)", r"contact (?:the council|us)",
    r"referrals? (?:go|are|can|from|is|should|must)", r"requests? (?:for|is|are|go)",
    r"how to (?:ask|refer|contact)", r"see our strategy", r"coming soon", r"(?:who may|how to) contact",
    r"telephone",
)  # fmt: skip


def _asks(line: Line) -> bool:
    here = has(CONTACT, line.own) and has(_ASKING, line.own)
    for_families = has(_FAMILIES_MAY, line.own) or has(_SOCIAL, line.all)
    return (here or has(_FORM_HERE, line.own)) and for_families and not _shut(line)


def _shut(line: Line) -> bool:
    away = has(ELSEWHERE, line.own) or has(
        any_of(
            r"growing up",
            r"complain\w*",
            r"clubs?",
            r"adults?",
        ),
        line.under,
    )
    return away or (
        has(_AGENCIES, line.own)
        and not has(
            any_of(
                r"parents?",
                r"famil\w+",
                r"anyone",
            ),
            line.own,
        )
    )


HOW_TO_ASK = Sought(
    "how-to-ask",
    "How to ask for an assessment",
    ByLines(
        _asks,
        says(_VAGUE_ASK),
        "families are told how to ask, and where",
        "families are sent to somebody else, or told to get in touch with no way to do so",
    ),
    Category.HOW_TO_ASK_MISSING,
    "local-offer.social-care-and-criteria",
    (SEND_REGS_2014 / "Sch 2 para 18", CHILDREN_ACT_1989 / "Sch 2 para 1(2)"),
)

# --- M3: times ------------------------------------------------------------------------------------

_NUMBER = r"(?:\d{1,3}|one|two|three|four|five|six|seven|ten|forty-five|fifteen|twenty)"
_TIME = any_of(
    rf"{_NUMBER} working[- ]days?", r"(?:next|same|one) working day",
    rf"within (?:\w+ )?{_NUMBER} (?:days?|weeks?|months?)", r"at least every (?:six|three|6|3) months",
    r"every (?:six|6|three|3|twelve|12) months", rf"no (?:later|longer|more) than {_NUMBER} \w+",
    r"before the assessment ends", rf"(?:takes?|from) {_NUMBER} to {_NUMBER} (?:weeks|days)",
)  # fmt: skip
_OF_ASSESSMENT = any_of(
    r"assess\w*", r"decide\w*", r"decision", r"next step", r"requests?", r"finish\w*", r"reviews?",
    r"urgent", r"plans?", r"referral",
)  # fmt: skip
_OLD_TIME = any_of(
    r"initial assessments?", r"core assessments?", r"(?:35|thirty-five)(?: working)?",
    r"seven(?: working)? days",
)  # fmt: skip
_OTHER_TIME = any_of(
    r"complain\w*", r"stage \d", r"panel", r"nhs", r"clinic", r"hospital", r"rate", r"refusal",
    r"investigat\w+", r"courses?", r"payments?", r"manager of the service answers",
)  # fmt: skip
_NO_TIME = any_of(
    r"in touch soon", r"(?:as )?(?:quickly|soon) as (?:possible|we can)", r"times? var(?:y|ies)",
    r"take time", r"reasonable (?:period|time)", r"cannot say", r"how long", r"waiting list",
    r"in date order", r"without delay", r"in due course", r"not told when",
)  # fmt: skip

TIMES = Sought(
    "timescales",
    "How long an assessment takes",
    ByLines(
        lambda line: (
            says(_TIME, _OF_ASSESSMENT, unless=_OLD_TIME)(line) and not has(_OTHER_TIME, line.all)
        ),
        either(says(_NO_TIME), says(_OLD_TIME, any_of(r"assess\w*"))),
        "a time is told",
        "no time is told, or one that guidance left behind years ago",
    ),
    Category.TIMES_MISSING,
    "care.publish-local-protocol-and-thresholds",
    (WORKING_TOGETHER / "ch 2",),
)

# --- M4: complaints -------------------------------------------------------------------------------

_COMPLAIN = any_of(r"complain\w*", r"unhappy", r"disagree\w*", r"feedback", r"challenge")
_STAGES = any_of(
    r"three[- ]stages?", r"three (?:\w+ )?stages", r"stages? (?:1|one|2|two|3|three)",
    r"(?:children's|statutory) (?:\w+ )?(?:complaints? )?procedure: ",
    r"independent (?:investigat\w+|person)", r"investigat\w+", r"complaints? manager",
    r"advocate can help", r"review panel",
)  # fmt: skip
_HELPER = any_of(r"advoca\w+", r"sendiass", r"ombudsman")
_HELPED = any_of(r"can", r"help\w*", r"free", r"then", r"after")
_THIN_COMPLAINT = any_of(
    r"feedback", r"complain\w*", r"customer promise", r"appeal to the", r"(?:final|conclusive)\b.{0,60}",
    r"speak to your (?:social )?worker", r"representations?",
)  # fmt: skip

COMPLAINTS = ByLines(
    either(
        under(_COMPLAIN, _STAGES),
        under(any_of(r"complain\w*"), _HELPER, _HELPED),
    ),
    says(
        _THIN_COMPLAINT,
        unless=any_of(
            r"disagreement",
            r"(?:who|has|have) (?:has )?complained.*",
            r"complained of",
        ),
    ),
    "the procedure, or who helps with it, is told",
    "the procedure for children's social care is not set out: no stages, no contact, nobody to help",
)

# --- M5: parent carers ----------------------------------------------------------------------------

_OWN_ASSESSMENT = any_of(
    r"parent carer'?s?'? (?:needs )?assess\w*",
    r"(?:carer'?s?'?|parents?'?) (?:own )?(?:needs )?assessments?", r"your own (?:needs )?assessment",
    r"assess(?:ed|ment) as (?:her|his|their|your|a|the) (?:parent )?carer",
    r"parent carer'?s (?:own )?needs", r"assessment (?:of|for) (?:you|the parent|parents|carers)\b",
)  # fmt: skip
_RIGHT = any_of(
    r"right", r"here is", r"ask", r"request", r"may", r"can", r"any time", r"separate(?:ly)?",
    r"combined?", r"together", r"made with", r"form", r"entitled", r"even if", r"is for parents",
)  # fmt: skip
_OTHER_CARERS = any_of(
    r"young carers?", r"adult carers?", r"(?:2000|2004) act", r"section 17ze may have", r"husband",
    r"care act", r"adult(?:s|hood)?", r"no carer's assessment",
)  # fmt: skip
_CARERS_THIN = any_of(
    r"carers? (?:can|may|get) .{0,20}(?:discount|card)", r"discount card", r"parent carers?",
    r"carer'?s?'? (?:assessments?|form|support)", r"17zd", r"17ze", r"consider the whole family",
    r"support groups? meet", r"young carers?",
)  # fmt: skip

PARENT_CARERS = Sought(
    "parent-carer-assessment",
    "The parent carer's own assessment",
    ByLines(
        lambda line: (
            has(_OWN_ASSESSMENT, line.all)
            and says(_RIGHT, unless=_OTHER_CARERS)(line)
            and _of_carer(line)
        ),
        says(_CARERS_THIN, unless=any_of(r"parent carer forum", r"forum")),
        "the right to ask is told",
        "carers are spoken of, and not how a parent carer asks for an assessment",
    ),
    Category.PARENT_CARER_ASSESSMENT_MISSING,
    "care.parent-carer-assessment",
    (CHILDREN_ACT_1989 / "s 17ZD", CHILDREN_ACT_1989 / "s 17ZE"),
)


def _of_carer(line: Line) -> bool:
    words = any_of(r"assess\w*", r"ask", r"it is for", r"separate\w*", r"form", r"right")
    return has(words, line.own) and not has(any_of(r"before then", r"as an adult"), line.own)


# --- M6: short breaks statement -------------------------------------------------------------------

_BREAKS = any_of(r"short breaks?", r"respite", r"overnight breaks?")
_STATEMENT = any_of(
    r"(?:short breaks? |services? )(?:services? )?statement", r"short breaks?: .{0,20}statement",
)  # fmt: skip
_DATED = any_of(
    r"(?:reviewed|published|updated|dated|agreed|revised)\b.{0,60}(?:19|20)\d\d", r"(?:19|20)\d\d",
    r"reviewed .{0,40}(?:this|last) year",
)  # fmt: skip
_STALE = any_of(r"draft", r"consultation", r"specification", r"no review", r"dead link")
_CLUBS = any_of(
    r"clubs?", r"short breaks?", r"respite", r"playschemes?", r"play schemes?", r"holiday activities",
)  # fmt: skip

STATEMENT = Sought(
    "short-breaks-statement",
    "The short breaks statement",
    ByLines(
        lambda line: (
            has(_STATEMENT, line.all) and has(_DATED, line.all) and not has(_STALE, line.all)
        ),
        lambda line: has(_CLUBS, line.own) or has(_STATEMENT, line.under),
        "there is a dated statement",
        "breaks or clubs are named, and there is no dated statement of the range, the rules and "
        "the carers' needs",
    ),
    Category.SHORT_BREAKS_STATEMENT_MISSING,
    "care.short-breaks-statement",
    (SHORT_BREAKS_REGS_2011 / "reg 5",),
)

# --- M7: direct payments --------------------------------------------------------------------------

_PAYMENT = any_of(r"direct payments?")
_PAYMENT_ASKED = any_of(
    r"ask(?:ing)? (?:us )?for (?:a )?direct payments?", r"appl(?:y|ying) for",
    r"direct payments? (?:is|are) offered",
    r"(?:can|may|could) (?:have|get|choose|ask for|receive|request) (?:a )?direct payments?",
    r"(?:hourly )?rate\b.{0,60}", r"how much", r"help(?:s|ing)? (?:you )?(?:to )?employ\w*",
    r"payroll service", r"challenge the amount", r"instead of a service",
    r"right to (?:a )?direct payments?", r"how to ask for",
)  # fmt: skip
_PAYMENT_OTHER = any_of(
    r"adult", r"dla", r"living allowance", r"17ze", r"parent carer assessed", r"personal budgets exist",
)  # fmt: skip

PAYMENTS = Sought(
    "direct-payments",
    "Direct payments",
    ByLines(
        under(_PAYMENT, _PAYMENT_ASKED, unless=_PAYMENT_OTHER),
        either(
            says(
                any_of(
                    r"direct payments?",
                    r"personal budgets?",
                    r"prepaid cards?",
                    r"cash grants?",
                    r"payments are for",
                )
            ),
            lambda line: has(_PAYMENT, line.under),
        ),
        "how to ask, or how the amount is set, is told",
        "payments are named, and neither how to ask for one nor how the amount is set",
    ),
    Category.DIRECT_PAYMENTS_MISSING,
    "care.direct-payment-must-be-made",
    (CHILDREN_ACT_1989 / "s 17A", DIRECT_PAYMENTS_REGS_2009 / "reg 7"),
)

# --- M8: growing up -------------------------------------------------------------------------------

_ADULT = any_of(
    r"before (?:\w+ ){0,3}(?:18|eighteen)", r"at (?:15|16|17|18)", r"care act", r"as an adult",
    r"adult (?:plan|services?|support|answer|social)\b.{0,40}", r"transition assessment", r"from 14",
    r"eighteenth birthday", r"turning 18", r"past 18", r"adult care",
)  # fmt: skip
_BRIDGE = any_of(
    r"assess\w*", r"goes on until", r"go(?:es)? on until", r"carries on until", r"continues? until",
    r"until (?:the )?adult", r"who does what",
)  # fmt: skip
_GROWING = any_of(
    r"(?:services?|support|help) (?:ends?|stops?) (?:at|when)", r"turning 18", r"adulthood",
    r"transitions?", r"growing up", r"adults'? team", r"year 9", r"college open days?", r"adult team",
    r"moving on",
)  # fmt: skip
_AGE_ONLY = any_of(
    r"older than 18", r"hang on for", r"26th birthday", r"reached eighteen", r"criteria", r"not get",
)  # fmt: skip

GROWING_UP = ByLines(
    lambda line: (
        says(
            _ADULT,
            _BRIDGE,
            unless=any_of(
                r"for whom the adults?.*",
                r"reached eighteen",
                r"hang on",
            ),
        )(line)
        and has(
            any_of(
                r"ask",
                r"you",
                r"children's",
                r"support",
                r"who does what",
                r"can",
                r"nothing is switched off",
            ),
            line.own,
        )
    ),
    says(_GROWING, unless=_AGE_ONLY),
    "how the move to adult care goes, and what to ask for, is told",
    "adult life is spoken of, and not what to ask for, nor that help goes on until adult care is settled",
)

TRANSITION = Sought(
    "transition",
    "The move to adult care",
    GROWING_UP,
    Category.TRANSITION_MISSING,
    "transition.child-needs-assessment",
    (CARE_ACT_2014 / "s 58", CARE_ACT_2014 / "s 66", SEND_REGS_2014 / "Sch 2 para 13(b)"),
)
CRITERIA = Sought(
    "criteria",
    "The rules for who gets what",
    criteria,
    Category.CRITERIA_MISSING,
    "local-offer.social-care-and-criteria",
    (SEND_REGS_2014 / "Sch 2 para 18", SHORT_BREAKS_REGS_2011 / "reg 5", WORKING_TOGETHER / "ch 2"),
)
COMPLAINING = Sought(
    "complaints",
    "How to complain about children's social care",
    COMPLAINTS,
    Category.COMPLAINTS_MISSING,
    "redress.statutory-complaint-first-response",
    (SEND_REGS_2014 / "Sch 2 para 17", CHILDREN_ACT_1989 / "s 26(8)"),
)

M_ITEMS = (CRITERIA, HOW_TO_ASK, TIMES, COMPLAINING, PARENT_CARERS, STATEMENT, PAYMENTS, TRANSITION)
"""M1 to M8, in their order."""
