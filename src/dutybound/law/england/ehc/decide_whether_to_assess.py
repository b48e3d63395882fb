"""Say within six weeks of the request whether there will be an EHC needs assessment.

The six weeks run from the day the council got the request or, without one, from the day it became
responsible for a child who has or may have special educational needs; in calendar weeks, and kept by
telling the family.  Two limbs: as soon as practicable, and in any event within six weeks.  Where a ground
lifts the second, the first stays and no new date comes.  Left to judgement: whether a ground made the
limit impractical.  Not given: a yes, or an appeal against silence.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Duty,
    Limit,
    Reply,
    Strength,
    Verdict,
    on,
    since,
    weeks,
)
from dutybound.law.england.ehc import summer_and_absence
from dutybound.law.england.ehc.assessing import START
from dutybound.law.england.ehc.coronavirus_2020 import relaxed_in_2020
from dutybound.law.england.remedies import EDUCATION_REMEDIES, TRIBUNAL_APPEAL
from dutybound.law.england.sources import (
    CFA_2014,
    CORONAVIRUS_REGS_2020,
    SEND_CODE_2015,
    SEND_REGS_2014,
)
from dutybound.law.england.vocabulary import Child, EhcRequest
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

DUE = weeks(6).after(START)

RULE = Duty(
    id="ehc.decide-whether-to-assess",
    title="Tell you within six weeks of the request whether it will assess",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=EhcRequest,
    engaged=START.happened & Child.under(25, on=START),
    trigger=START,
    steps=(
        Limit(
            due=DUE,
            done=EhcRequest.decision_sent,
            excused=(
                *summer_and_absence.WITHIN_6_WEEKS,
                relaxed_in_2020(DUE, EhcRequest.held_up_by_coronavirus),
            ),
        ),
    ),
    must="Ask the parent or young person what they think as soon as practicable; if it is considering an "
    "assessment, write so, and say that they may give views and evidence, spoken or written; tell the "
    "integrated care board, its own social care officers and the head teacher, principal or early years "
    "lead; decide; and tell the family the decision. A refusal comes with reasons, the right to appeal, the "
    "time limit, mediation, disagreement resolution and where to find information and advice.",
    judged="Whether a ground made the limit impractical.",
    replies=(
        Reply(
            statement="The six weeks start when our panel sees the request.",
            said=EhcRequest.said_of_assessing.includes("six-weeks-from-panel"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The six weeks start on the day the council got the request.",
            source=SEND_REGS_2014 / "reg 5(1)",
        ),
        Reply(
            statement="The six weeks start when our form is complete.",
            said=EhcRequest.said_of_assessing.includes("form-incomplete"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A request needs no form, and the six weeks start on the day the council got it.",
            source=SEND_REGS_2014 / "reg 5(1)",
        ),
        Reply(
            statement="The six weeks start when term starts.",
            said=EhcRequest.said_of_assessing.includes("wait-for-term"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Holidays count, and the six weeks start on the day the council got the request.",
            source=SEND_REGS_2014 / "reg 5(1)",
        ),
        Reply(
            statement="The summer holidays do not count.",
            said=EhcRequest.said_of_assessing.includes("holidays-do-not-count"),
            verdict=Verdict.DEPENDS,
            because="Holidays count, but the limit can fall away where the council asked the head teacher "
            "for advice around a closure of four weeks or more and that made it impractical.",
            source=SEND_REGS_2014 / "reg 5(4)(a)",
            depends_on="The day the head teacher was asked, and how long the school was closed.",
        ),
        Reply(
            statement="We do not have the staff to decide in six weeks.",
            said=EhcRequest.said_of_assessing.includes("no-staff"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A shortage of staff is not one of the grounds that lift the time limit.",
            source=SEND_REGS_2014 / "reg 5(4)",
        ),
        Reply(
            statement="The school has to ask for the assessment.",
            said=EhcRequest.said_of_assessing.includes("school-must-ask"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A parent or a young person may ask, as well as a school or college.",
            source=CFA_2014 / "s 36(1)",
        ),
        Reply(
            statement="The school must first try two rounds of its own support.",
            said=EhcRequest.said_of_assessing.includes("two-cycles-first"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="What the school has done is evidence to weigh; the Act makes it no condition.",
            source=SEND_CODE_2015 / "para 9.14",
        ),
        Reply(
            statement="We assessed your child a few months ago, so we need not answer.",
            said=EhcRequest.said_of_assessing.includes("assessed-lately"),
            verdict=Verdict.DEPENDS,
            because="Every request has to be answered within six weeks; only whether the council must then "
            "assess can turn on an assessment in the last six months.",
            source=CFA_2014 / "s 36(6)",
            depends_on="Whether this is said of answering, or only of assessing again.",
        ),
        Reply(
            statement="Your child is not in school, so we cannot assess.",
            said=EhcRequest.said_of_assessing.includes("not-in-school"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A child need not be in school; being taught at home is no bar.",
            source=CFA_2014 / "s 36",
        ),
        Reply(
            statement="A doctor's letter is not a request.",
            said=EhcRequest.said_of_assessing.includes("letter-is-no-request"),
            verdict=Verdict.MISLEADING,
            because="It is no request by somebody who may ask for an assessment, but it can make the council "
            "responsible for the child, and then the same six weeks run.",
            source=CFA_2014 / "s 24",
        ),
    ),
    remedies=(*EDUCATION_REMEDIES, TRIBUNAL_APPEAL),
    gives_less="No right to a yes, and no appeal while the council says nothing: the appeal comes with the "
    "refusal. A late refusal is still a refusal. A child whom the council was responsible for already starts "
    "no new time without a request. A talk between the school and the council is not a request. Where there "
    "is a plan already, you ask to assess again: the council then has 15 days to answer, and not six weeks.",
    best_answer=BestAnswer(
        answer="The decision; or a ground that the law names, with its dates and why it made the limit "
        "impractical.",
        paper="The log of the day the request came, the letter that says an assessment is considered, the "
        "day on which the head teacher was asked, the note of the panel, and the criteria that were used.",
    ),
    sources=(
        CFA_2014 / "s 24",
        CFA_2014 / "s 36",
        SEND_REGS_2014 / "reg 3",
        SEND_REGS_2014 / "reg 4",
        SEND_REGS_2014 / "reg 5",
        CORONAVIRUS_REGS_2020 / "",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 24, 36 and 83 in a copy of 2025 to 2026; SI 2014/1530 regs 3 to 5 and 25 in a copy with "
    "changes to 3 April 2018; SI 2020/471 whole, as made. Of the Code of Practice, paragraph 9.14 as others "
    "quote it.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Whether the grounds reach a refusal that came without a letter that an assessment was being "
            "considered: regulation 4(1) sets the six weeks for it, and has no grounds. No case was found. "
            "Both readings are worked out; we are less sure here."
        ),
        (
            "Where the council had learnt of the child before it got the request, an earlier six weeks may "
            "have run too. Only the time from the request is worked out."
        ),
        (
            "An e-mail after 5pm is counted on the day it came. Advice services count the next working day; "
            "that is caution, and not in the Regulations."
        ),
        "Whether a school closes on its first shut day (used here) or its last open day.",
        "What 'impractical' needs: no case was found.",
        "The 15 days for an answer to a request to assess again (regulation 25) are not worked out yet.",
    ),
)
