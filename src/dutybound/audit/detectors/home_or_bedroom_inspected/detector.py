"""B2: rooms inspected as a routine; or a closed door held against the parents."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import HELD_AGAINST, LIKELY, REFUSES, SURE, clear, spared
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.law import PRIVATE_LIFE
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import Reach, Sight, sight
from dutybound.audit.words import any_of, has, near
from dutybound.law.england.sources import CHILDREN_ACT_1989
from dutybound.text import Clause

_ROOMS = any_of(
    r"propert(?:y|ies)", r"living areas?", r"houses?", r"dwelling", r"rooms?", r"bed(?: )?rooms?",
    r"sleeping (?:space|area|place|arrangement|accommodation|condition)s?",
    r"where (?:the|your|each|a|every)?(?: )?(?:child(?:ren)?|young person|he or she|they|you|"
    r"everyone) sleeps?", r"(?:child's|your|children's) (?:bed|room)", r"kitchens?",
    r"(?:food )?cupboards?", r"fridges?(?: and freezers?)?", r"refrigerators?", r"freezers?", r"larder",
    r"(?:all|every|each|other|any) (?:of the )?rooms?", r"room by room", r"bathrooms?", r"upstairs",
    r"whole (?:house|home|property)", r"(?:inside of )?the (?:house|property|premises|dwelling)",
    r"home (?:conditions?|environment|circumstances)(?: scale| checklist| tool| score)?",
    r"conditions? (?:of|in|at) (?:the )?home", r"state of the (?:home|house|property)",
    r"household (?:hygiene|conditions?)", r"(?:family|child's|your) home",
    r"living (?:space|area|condition)s?", r"bedding", r"wardrobes?", r"bins?", r"the home", r"homes?",
    r"cleanliness", r"tidiness",
)  # fmt: skip
_STRONG_ROOMS = any_of(
    r"parts of the (?:home|house|property)", r"(?:child's|their|your|own) own room", r"own room",
    r"food storage", r"hygiene", r"sleeping, .{0,40}arrangements", r"living conditions?",
    r"state of (?:the )?(?:home|house|repair|decoration)", r"pantry", r"washing facilities",
    r"bed(?: )?rooms?", r"sleeping (?:space|area|place|arrangement|accommodation|condition)s?",
    r"where .{0,30}sleeps?", r"(?:child's|your|children's) (?:bed|room)", r"cupboards?", r"fridges?.*",
    r"refrigerators?", r"(?:all|every|each) (?:of the )?rooms?", r"kitchens?", r"home conditions?",
    r"bedding", r"upstairs", r"larder", r"conditions? (?:in|at|of) (?:the )?home", r"room by room",
)  # fmt: skip
_INSPECTED = any_of(
    r"looked over", r"good / (?:fair|adequate|poor)\b.{0,20}", r"poor / \w+",
    r"(?:acceptable|clean|safe) / \w+", r"(?:taken|shown|guided) (?:a)?round", r"images?", r"sight",
    r"not(?:e|es|ed)", r"uploaded", r"evidenced?", r"inspect\w*", r"check(?:s|ed|ing|list)?",
    r"view(?:s|ed|ing)?", r"look(?:s|ed|ing)?(?: at| in| into| round| around| through)?",
    r"s(?:een|ees?)", r"examin\w+", r"photo(?:s|graph\w*)?", r"pictures?", r"open(?:s|ed)?",
    r"walk(?:s|ed)? (?:through|round|around)", r"tour(?:s|ed)?", r"scor\w+", r"grad(?:e|es|ed|ing)",
    r"rat(?:e|es|ed|ing)", r"shown", r"visit(?:s|ed)?", r"assess\w*", r"access to", r"measur\w+",
    r"observ\w+", r"record(?:s|ed)?", r"search\w*", r"survey\w*", r"comment(?:s|ed)? on",
    r"describe[sd]?", r"audit\w*", r"sight of", r"snapshot", r"film(?:ed)?", r"peek", r"note[sd]?",
    r"scale", r"tick", r"enter(?:s|ed)?",
)  # fmt: skip
_INSPECTION = any_of(
    r"images?", r"(?:taken|shown|guided) (?:a)?round",
    r"(?:environment(?:al)?|safety|hygiene|home|house|room) (?:checks?|inspections?|assessments?|audits?|"
    r"scores?|ratings?)", r"comment(?:ed|s)? (?:up)?on", r"commented", r"inspect\w*",
    r"photo(?:s|graph\w*)?", r"scor(?:e|es|ed|ing)", r"grad(?:e|es|ed|ing)", r"rat(?:ed|es|ing)",
    r"walk(?:s|ed)? (?:through|round|around)", r"tour(?:s|ed)?", r"search\w*",
    r"(?:full|whole|room by room|thorough) (?:look|check|viewing)",
    r"(?:checked|viewed|audited|examined|surveyed)", r"scale", r"pictures?", r"checklists?", r"filmed",
)  # fmt: skip
_HELP = any_of(
    r"hoists?", r"adapt\w+", r"occupational therap\w+", r"ots?", r"equipment", r"stairlift", r"ramps?",
    r"rails?", r"gates?", r"grants?", r"bath(?:ing)? (?:seat|aid|lift)", r"changing (?:bench|table)",
    r"measur(?:e|es|ed|ing)", r"doorways?", r"wheelchair", r"moving and handling",
    r"risk assessment for (?:staff|carers)", r"overnight (?:carers?|stay)", r"night carers?",
)  # fmt: skip
_CHOICE = any_of(
    r"(?:we|you) can meet", r"meet (?:you |us )?(?:at|in)",
    r"(?:home|school|office)(?:,| or).{0,30}(?:office|school|home|video)", r"come to (?:you|your)",
    r"visit you at home to (?:talk|listen|hear|meet)", r"you (?:may|might) (?:like|want) to show",
    r"what (?:life|it) is like", r"home visit", r"children's home",
    r"(?:care|nursing|residential) homes?", r"home (?:care|from|school|language|education|tuition)",
)  # fmt: skip
_REFUSED_DOOR = any_of(
    r"keeps? .{0,20}(?:door|room|gate)s? (?:\w+ )?(?:closed|shut|locked)", r"clos\w+ (?:a |the )?door",
)  # fmt: skip


def look(clause: Clause, context: Context) -> Seen | None:
    """An inspection of the home, or a refusal of one that is held against the parents."""
    seen = sight(context)
    if seen.mute:
        return None
    if _refused(seen):
        return _of_refusal(seen)
    return _of_rule(seen) if _is_about(seen.own) else None


def _refused(seen: Sight) -> bool:
    door = has(_REFUSED_DOOR, seen.own) or (has(REFUSES, seen.own) and has(_STRONG_ROOMS, seen.own))
    return door and has(HELD_AGAINST, seen.own)


def _of_refusal(seen: Sight) -> Seen:
    if seen.reach is Reach.HARM:
        return clear("it is only for children for whom there is cause to suspect harm")
    return Seen(
        Answer.FLAG, "not showing a room is held against the parents, though nobody has to", SURE
    )


def _is_about(text: str) -> bool:
    if has(_CHOICE, text):
        return False
    strong = near(_INSPECTED, _STRONG_ROOMS, text, 90)
    return strong or near(_INSPECTION, _ROOMS, text, 50)


def _of_rule(seen: Sight) -> Seen | None:
    if has(_HELP, seen.own):
        return clear("it is to plan help, such as an adaptation")
    spare = spared(seen)
    if spare is not None:
        return spare
    return Seen(
        Answer.FLAG,
        "rooms are looked at or graded as a routine; section 17 gives no power to search a home, "
        "and looking at "
        "one has to be needed and in proportion",
        SURE if has(_INSPECTION, seen.own) else LIKELY,
    )


detector = Described(
    category=Category.HOME_OR_BEDROOM_INSPECTED,
    looks=look,
    rules=("care.bedroom-and-child-alone", "care.no-entry-without-consent"),
    sources=(CHILDREN_ACT_1989 / "s 17", CHILDREN_ACT_1989 / "s 47(1)", PRIVATE_LIFE),
    would_change="A sentence that keeps it to enquiries about harm, or to help with the home that "
    "the family asked for.",
    better_wording=(
        "We can meet wherever suits you; you may like to show us a room or some equipment, where "
        "that bears on the "
        "help that you want."
    ),
)
