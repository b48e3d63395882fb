"""When compulsory school age ends: on the last Friday in June, and not on the 16th birthday.

Somebody stops being of compulsory school age at the end of a school leaving date, which is the last Friday
in June.  It is that of the school year in which the person turns 16: the next one after the birthday, or,
for a birthday after it and before the new school year begins, the one just past, so that some are still 15.
From the next day the law of EHC plans speaks of a young person, and most rights in it are the young person's.

Nothing is left to judgement.  Only for a birthday in August or September does the day on which the school
year begins matter.  Not given: an end of parental responsibility (18), or of the duty to take part in
education or training until 18, which is another law.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Definition,
    Reply,
    Strength,
    Test,
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import EDUCATION_REMEDIES
from dutybound.law.england.sources import EDUCATION_ACT_1996, SCHOOL_LEAVING_DATE_ORDER_1997
from dutybound.law.england.vocabulary import Child
from dutybound.law.england.vocabulary.parties import ANYBODY, PUBLIC_BODY
from dutybound.law.england.vocabulary.school_years import OVER_COMPULSORY_SCHOOL_AGE

_ENDS = EDUCATION_ACT_1996 / "s 8(3)"

RULE = Definition(
    id="transition.compulsory-school-age-ends",
    title="Compulsory school age ends on the last Friday in June",
    owed_by=PUBLIC_BODY,
    owed_to=ANYBODY,
    strength=Strength.STATUTORY,
    about=Child,
    engaged=(Child.birthday(15) <= AS_OF) & Child.under(18),
    trigger=AS_OF,
    steps=(Test(holds=OVER_COMPULSORY_SCHOOL_AGE),),
    says="your child is over compulsory school age",
    denies="your child is still of compulsory school age",
    must="Use the last Friday in June, and not the 16th birthday, wherever a rule turns on compulsory school "
    "age.",
    replies=(
        Reply(
            statement="Your child is 16, so is a young person now.",
            verdict=Verdict.DEPENDS,
            because="It is the last Friday in June of the school year that decides, and not the birthday.",
            depends_on="whether that Friday has passed",
            source=_ENDS,
        ),
        Reply(
            statement="A parent has no more say from the 16th birthday.",
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The parent holds the rights over an EHC plan until compulsory school age ends. After "
            "that a parent can still help.",
            source=_ENDS,
        ),
    ),
    remedies=EDUCATION_REMEDIES,
    gives_less="It does not end parental responsibility, which lasts until 18. Nor does it say that school "
    "must end: your child can stay on.",
    best_answer=BestAnswer(
        answer="The last Friday in June that counts for your child.",
        paper="A letter that gives the day on which your child stops being of compulsory school age.",
    ),
    sources=(_ENDS, SCHOOL_LEAVING_DATE_ORDER_1997 / "art 2"),
    in_force=since(1998, 1, 1),
    checked=on(2026, 11, 22),
    seen="Education Act 1996 section 8 in a copy with changes to 17 August 2026; SI 1997/1970, whole. "
    "Section 579, which says when a school year begins, was not read: that it begins with the first term "
    "after July comes from pages that quote it.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "No school year is known to begin later than September, so a birthday from 1 October on is taken "
            "to fall in the new one. For a birthday in August or September we ask when the school starts."
        ),
        "For a child who goes to no school it is not clear whose school year counts.",
        "It is shown from the 15th to the 18th birthday, when it makes a difference.",
    ),
)
