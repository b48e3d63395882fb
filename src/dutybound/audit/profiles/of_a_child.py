"""What the papers of a child have in common: needs that are named, help with its amount, views, reviews."""

from __future__ import annotations

from dutybound.audit.words import any_of

NEEDS = any_of(
    r"needs? (?:somebody|someone|help|support|two|one|constant|an adult|a carer|to be|his|her|their|"
    r"prompting|supervision|lifting|hoisting|feeding|watching|all)\b.{0,60}",
    r"cannot (?:be left|travel|sit|stand|walk|eat|wash|dress|use|speak|tell|handle|judge|get|go|move|"
    r"swallow|sleep|see|hear|keep|understand|manage)\b.{0,60}", r"unable to\b.{0,60}",
    r"requires? (?:\w+ ){0,3}(?:help|support|care|supervision|feeding|lifting|prompting|hoist\w*|"
    r"adults?)", r"depends? on (?:\w+ ){0,3}(?:for|to)\b.{0,40}",
    r"is (?:fed|washed|dressed|lifted|hoisted|tube|doubly)\b.{0,40}",
    r"without (?:support|help|an adult)",
    r"has to be (?:fed|washed|lifted|watched|carried|held|dressed|turned)\b.{0,30}", r"wakes?\b.{0,60}",
    r"runs? (?:towards|off|into|away)\b.{0,40}",
    r"does not (?:speak|sleep|understand|see|recognise|feel|notice)\b.{0,60}",
)  # fmt: skip
"""A need that is named: what somebody has to do, or what the child cannot do."""

NEEDS_THIN = any_of(
    r"(?:has|have) (?:\w+ ){0,3}needs", r"needs? (?:is|are) (?:high|complex|significant|met)",
    r"challenging", r"difficult(?:y|ies)?",
    r"has (?:autism|adhd|a diagnosis|learning|epilepsy|cerebral)\b.{0,30}", r"diagnos\w+",
    r"additional needs", r"reported to have", r"behaviou?rs?",
)  # fmt: skip
"""Words about needs that name none."""

AMOUNT = any_of(
    r"\d+(?:\.\d+)?(?: |-)?(?:hours?|nights?|days?|sessions?|weekends?|minutes?|visits?)(?: (?:a|per|"
    r"each|every|of)?(?: )?(?:week|month|fortnight|year|day|term|night))?",
    r"(?:one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty) (?:\w+ )?(?:hours?|"
    r"nights?|days?|sessions?|weekends?|evenings?|mornings?|visits?)\b",
    r"\d{1,2}(?:[.:]\d\d)?(?: )?(?:am|pm) to \d{1,2}(?:[.:]\d\d)?(?: )?(?:am|pm)",
    r"(?:once|twice|three times) (?:a|each|every|per) (?:day|week|month|fortnight|year)",
)  # fmt: skip
"""How much: hours, nights, times of day."""

HELP = any_of(
    r"carers?", r"support(?:s|ed)?(?: workers?)?", r"help\w*", r"hours?", r"nights?", r"breaks?",
    r"services?", r"assistants?", r"equipment", r"payments?", r"away from home", r"sitting",
    r"personal care", r"swim\w*", r"clubs?", r"staff", r"hoist", r"adaptations?", r"overnight",
)  # fmt: skip

WHEN = any_of(
    r"(?:from|by|on|starting|before|until|in) (?:the )?(?:\d{1,2} )?(?:january|february|march|april|may|"
    r"june|july|august|september|october|november|december)(?: \d{4})?",
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
    r"\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)",
    r"(?:each|every) (?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december)", r"(?:each|every) (?:day|week|month|night|morning|fortnight|spring|autumn|term|year)",
    r"within \w+ (?:days|weeks|months)", r"in \w+ (?:weeks|months)", r"start(?:s|ing)? (?:on|from|in)",
)  # fmt: skip

REVIEW = any_of(
    r"review(?:s|ed|ing)?", r"look(?:ed|s)? at (?:it |this |the plan )?again", r"checked again",
    r"gone over again",
)  # fmt: skip
REVIEW_THIN = any_of(
    r"reviewed (?:as|when|if|in due)\b.{0,30}", r"review(?:s|ed)?", r"refreshed", r"in due course",
    r"updated from time to time", r"kept under review",
)  # fmt: skip
