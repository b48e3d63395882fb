"""Deal with the right person in matters of the EHC plan, once a child is over compulsory school age.

Once a child is over compulsory school age the rights about assessments, plans and appeals are the young
person's own, up to 25: to ask for an assessment, comment on a draft, ask for a college or a personal budget,
mediate and appeal.  Nobody else's consent is needed.  Where the young person lacks capacity at the time, most
of those rights pass to a representative (a deputy or an attorney), and without one to the parent; no court
order is needed for that.  Left to judgement: whether the young person can decide the matter.  Not given: a
right of a parent to act against a young person who can decide, though the young person may ask for help.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    any_of,
    choose,
    on,
    since,
)
from dutybound.law.england.remedies import EDUCATION_REMEDIES
from dutybound.law.england.sources import CFA_2014, SEND_REGS_2014, judgment
from dutybound.law.england.vocabulary import Child, EhcVoice
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON
from dutybound.law.england.vocabulary.school_years import SCHOOL_LEAVING_DAY

_WHO = CFA_2014 / "s 83(2)"
_ALTERNATIVE = SEND_REGS_2014 / "reg 64"
_SJ = judgment("Buckinghamshire County Council v SJ", "[2016] UKUT 254 (AAC)")
# Before the end of school age the rights were the parent's, and to turn a child away was right.
_THEN = choose(EhcVoice.turned_away_on.happened, EhcVoice.turned_away_on, AS_OF)

RULE = StandingDuty(
    id="transition.young-person-ehc-rights",
    title="Deal with the right person about the EHC plan after school age",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=EhcVoice,
    engaged=(SCHOOL_LEAVING_DAY < _THEN) & Child.under(25),
    trigger=AS_OF,
    steps=(
        Standing(
            not_met=EhcVoice.turned_away_on.happened
            & any_of(
                EhcVoice.turned_away.is_("young-person") & EhcVoice.can_decide,
                EhcVoice.turned_away.is_("parent")
                & ~EhcVoice.can_decide
                & ~EhcVoice.representative,
            ),
            since=EhcVoice.turned_away_on,
        ),
    ),
    must="Deal with the young person, who can ask, comment, agree and appeal without a parent's consent. "
    "Where the young person cannot decide the matter, deal with the deputy or attorney, or if there is none "
    "with the parent.",
    judged="Whether the young person can decide this matter at this time, with help.",
    replies=(
        Reply(
            statement="We must have a parent's consent.",
            said=EhcVoice.said.includes("parent-must-consent"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="After school age the rights are the young person's own.",
            source=_WHO,
        ),
        Reply(
            statement="The parent decides until 18.",
            said=EhcVoice.said.includes("parent-decides-still"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="About the plan the change comes with the end of school age, in the June of the school "
            "year in which most turn 16, and not at 18.",
            source=_WHO,
        ),
        Reply(
            statement="A parent cannot be involved any more.",
            said=EhcVoice.said.includes("parent-may-not-join"),
            verdict=Verdict.MISLEADING,
            because="A young person may have a parent help and speak for them; and where the young person "
            "cannot decide, the parent has most of the rights, unless there is a deputy or attorney.",
            source=_ALTERNATIVE,
        ),
        Reply(
            statement="You must become a deputy first.",
            said=EhcVoice.said.includes("get-a-deputy"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Without a deputy or an attorney it is the parent who acts for a young person who cannot "
            "decide.",
            source=_ALTERNATIVE,
        ),
    ),
    remedies=EDUCATION_REMEDIES,
    gives_less="A parent cannot appeal or agree against a young person who can decide. This is about the EHC "
    "plan only: social care, health and money have rules of their own, and parental responsibility goes on "
    "to 18.",
    best_answer=BestAnswer(
        answer="From now on we write to the young person, with a copy to the parent if that is wanted; or we "
        "take the parent as the one who acts.",
        paper="A note signed by the young person saying who may speak, or what shows that they cannot "
        "decide.",
    ),
    sources=(
        CFA_2014 / "s 80",
        _WHO,
        CFA_2014 / "s 36(1)",
        CFA_2014 / "s 51(1)",
        _ALTERNATIVE,
        SEND_REGS_2014 / "reg 65",
        SEND_REGS_2014 / "Sch 3",
    ),
    judgments=(
        Judgment(
            _SJ / "",
            settles="A young person who can decide brings the appeal; where that is not so, the alternative "
            "person does, who is often a parent.",
            decided="25 May 2016",
        ),
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 36, 51, 80 and 83 of the 2014 Act in a copy of February 2026; SI 2014/1530 regs 63 to 65 "
    "and Schedule 3 in a copy with changes to 3 April 2018. Of SJ a legal charity's page. The Mental "
    "Capacity Act 2005 was not read for this.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Some rights stay with both where the young person cannot decide (to be heard, to be asked about "
            "the local offer): Schedule 3 says which. Here the parent is taken to be the one to deal with."
        ),
        "That capacity is presumed is the Mental Capacity Act's rule, told here from other pages.",
        (
            "That a young person may ask a parent to speak is in no words of these provisions; it is what "
            "guidance and practice say."
        ),
        "A parent who also cannot decide has a representative of their own, who is not asked about.",
    ),
)
