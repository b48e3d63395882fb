"""The profile of a short breaks statement: what regulation 5 of the Regulations of 2011 asks for."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.all import all_detectors
from dutybound.audit.detectors.rules_not_told.detector import detector as rules_not_told
from dutybound.audit.findings import Presence
from dutybound.audit.profiles.judging import ByLines, every, first, not_found, says
from dutybound.audit.profiles.profile import Judged, Line, Profile, Site, Sought
from dutybound.audit.profiles.publishing import criteria
from dutybound.audit.words import any_of, has
from dutybound.law.england.sources import SHORT_BREAKS_REGS_2011

_RULE = "care.short-breaks-statement"
_DATE = any_of(
    r"(?:published|dated|date|updated|reviewed|revised|agreed|approved|written|issued|version|statement|"
    r"refreshed|from)\b.{0,40}(?:19|20)\d\d(?:[-/]\d\d)?",
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december) 20\d\d",
    r"20\d\d(?:[-/]| to )(?:20)?\d\d",
)  # fmt: skip
_NO_DATE = any_of(
    r"(?:is|remains) (?:current|up to date|the latest)", r"latest version", r"current statement",
    r"draft",
)  # fmt: skip
_RANGE = (
    any_of(
        r"day[- ]?care", r"day(?: )?time (?:care|breaks)",
        r"care (?:in|at) (?:the )?(?:home|their own homes?)", r"(?:in|at) (?:the )?home",
    ),
    any_of(r"overnight\w*", r"nights?"),
    any_of(
        r"leisure", r"educational", r"learning", r"clubs?", r"activities", r"play(?: )?schemes?",
    ),
    any_of(r"evenings?", r"weekends?", r"(?:school )?holidays?", r"saturdays?"),
)  # fmt: skip
_CARERS = any_of(r"carers?", r"parents?", r"famil(?:y|ies)", r"those who care")
_MEETS = any_of(
    r"(?:designed|planned|chosen|meant|built|set up) (?:\w+ )?(?:to|for|around)\b.{0,60}",
    r"meets? (?:the |their |carers'? |families'? )?needs?\b.{0,30}",
    r"(?:and )?so (?:that )?(?:half|we|the|more|there|places|sessions|breaks|they)\b.{0,60}",
    r"that is why", r"because (?:carers|parents|families|you)\b.{0,60}", r"in answer to",
    r"this helps (?:carers|parents|families)\b.{0,40}",
    r"we (?:have )?(?:added|moved|opened|changed)\b.{0,60}",
)  # fmt: skip
_NEEDED = any_of(
    r"needs?", r"work\w*", r"shifts?", r"told us", r"rest", r"sleep", r"train\w*", r"other children",
    r"asked", r"asked for", r"study", r"needed",
)  # fmt: skip
_VIEWS = any_of(
    r"(?:carers?|parents?|families|forum|young people|children)\b.{0,60}\b(?:helped|asked|told|said|"
    r"consult\w*|wrote|written|views|survey\w*|involved|took part|answered|shaped|designed|"
    r"agreed)\b.{0,60}",
    r"(?:consult\w*|asked|surveyed|worked|reviewed|written|co-?produced|spoke|"
    r"listened)\b.{0,40}\b(?:with |to )?(?:\w+ ){0,3}(?:carers?|parents?|families|forum|"
    r"young people)\b.{0,30}",
)  # fmt: skip
_VIEWS_THIN = any_of(
    r"views", r"feedback", r"consultation", r"have your say", r"parent carer forum", r"forum",
)  # fmt: skip
_REVIEW = any_of(
    r"(?:review\w*|look(?:s|ed)? at (?:it|this|the statement) again|updated|revised|refreshed|"
    r"rewritten)\b.{0,60}\b(?:each|every|yearly|annual(?:ly)?|once a|in (?:january|february|march|april|"
    r"may|june|july|august|september|october|november|december)|by|20\d\d|spring|autumn|summer|winter|"
    r"months|year)\b.{0,30}", r"next (?:review|due)\b.{0,40}", r"due for review\b.{0,30}",
    r"annual review", r"yearly review", r"(?:each|every) (?:year|spring|autumn)\b.{0,40}\breview\w*",
)  # fmt: skip
_REVIEW_THIN = any_of(
    r"review\w*", r"refreshed", r"in due course", r"updated", r"look at (?:it|this) again",
    r"from time to time",
)  # fmt: skip
_KINDS_ENOUGH = 3


def date(site: Site) -> Judged:
    """A date: in the words, or in the title."""
    line = first(site, says(_DATE, unless=any_of(r"act", r"regulations"))) or _titled(site)
    if line is not None:
        return Judged(Presence.PRESENT, "it is dated", line)
    line = first(site, says(_NO_DATE))
    return (
        not_found(site)
        if line is None
        else Judged(Presence.THIN, "it is said to be current, and has no date", line)
    )


def _titled(site: Site) -> Line | None:
    return next((line for line in site.lines if has(_DATE, line.under)), None)


def kinds(site: Site) -> Judged:
    """The range: by day, overnight, leisure and learning, and outside school hours."""
    lines = every(site, lambda line: any(has(kind, line.own) for kind in _RANGE))
    found = sum(any(has(kind, line.own) for line in lines) for kind in _RANGE)
    if not lines:
        return not_found(site)
    if found >= _KINDS_ENOUGH:
        most = max(lines, key=lambda line: sum(has(kind, line.own) for kind in _RANGE))
        return Judged(Presence.PRESENT, "the range is told", most)
    why = "not the range: by day, overnight, leisure and learning, and outside school hours"
    return Judged(Presence.THIN, why, lines[0])


_LAW = tuple(SHORT_BREAKS_REGS_2011 / one for one in ("reg 5(1)", "reg 5(2)"))

ITEMS = (
    Sought("date", "Its date", date, None, _RULE, _LAW),
    Sought(
        "range",
        "The range of breaks",
        kinds,
        None,
        "care.short-breaks-have-regard-and-range",
        (SHORT_BREAKS_REGS_2011 / "reg 4",),
    ),
    Sought(
        "criteria", "The rules for who gets what", criteria, Category.CRITERIA_MISSING, _RULE, _LAW
    ),
    Sought(
        "fit",
        "How the range meets what carers need",
        ByLines(
            says(_CARERS, _MEETS, _NEEDED),
            says(
                _CARERS,
                any_of(
                    r"carers'? needs",
                    r"needs of (?:carers|parents|families)",
                    r"rest",
                    r"a break from caring",
                ),
            ),
            "it says how the range meets what carers need",
            "carers' needs are spoken of, and not how the range meets them",
        ),
        None,
        _RULE,
        _LAW,
    ),
    Sought(
        "views",
        "What carers said",
        ByLines(
            says(_VIEWS),
            says(_VIEWS_THIN),
            "carers took part",
            "views are spoken of, and not whose nor what they were",
        ),
        None,
        _RULE,
        (SHORT_BREAKS_REGS_2011 / "reg 5(4)",),
    ),
    Sought(
        "review",
        "When it is reviewed",
        ByLines(
            says(_REVIEW),
            says(_REVIEW_THIN),
            "a time is told",
            "a review is spoken of, and no time is told",
        ),
        None,
        _RULE,
        (SHORT_BREAKS_REGS_2011 / "reg 5(3)",),
    ),
)

PROFILE = Profile(
    id="short-breaks-statement",
    title="A short breaks statement",
    about="The statement of short breaks that regulation 5 asks a council to publish.",
    detectors=(*all_detectors(), rules_not_told),
    items=ITEMS,
)
