"""Which complaints go through the children's social care procedure.

It depends on who complains and about what.  Who: a child whom the council looks after or who is in need; a
parent; somebody else with parental responsibility; a foster parent who works with the council; anybody else
whom the council accepts as having enough interest in the child's welfare; a young person who has left care.
About what: anything that the council does or fails to do for the child as social care (Part 3 of the Children
Act 1989, and with it the help of section 2 of the 1970 Act), and certain tasks about care and protection
orders.  Child protection enquiries, EHC plans, education, travel and housing grants are outside.

A complaint may be made by speaking or in writing, on no form.  Left to judgement: whether somebody else's
interest is enough.  Not given: findings that bind.  A hold, a withdrawal and a late complaint stop the
procedure and are told of at each stage, not here.  From stage 2 on it is enough that the council says that it
deals with the complaint under this procedure.
"""

from dutybound.language import (
    ALWAYS,
    AS_OF,
    NEVER,
    BestAnswer,
    Confidence,
    Contested,
    Definition,
    Judgment,
    Reply,
    Strength,
    Test,
    Verdict,
    all_of,
    any_of,
    choose,
    on,
    since,
)
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import (
    CHILDREN_ACT_1989,
    COMPLAINTS_REGS_2006,
    judgment,
    ombudsman_report,
)
from dutybound.law.england.vocabulary import Child, Complaint
from dutybound.law.england.vocabulary.parties import COMPLAINANT, LOCAL_AUTHORITY

_SPINK = judgment("R (Spink) v Wandsworth LBC", "[2005] EWCA Civ 302")
_LEWISHAM = ombudsman_report("London Borough of Lewisham", "24 015 996")
_WHO = CHILDREN_ACT_1989 / "s 26(3)"
_WHAT = COMPLAINTS_REGS_2006 / "reg 3(2)"

CARER_ASSESSMENT = Contested(
    id="complaint-about-a-carer-assessment",
    question="Is the assessment of a parent's own needs as a carer done 'in relation to the child'?",
    readings={
        "part-3-is-enough": "it is: the duty stands in Part 3 and is about caring for that child",
        "parent-not-child": "it is not: it is about the parent, so the council's ordinary procedure is used",
    },
)
_DISABLED = DISABLED_CHILD_IS_IN_NEED.steps[0].holds
_UNDER_18 = Child.under(18, on=choose(Complaint.made.happened, Complaint.made, AS_OF))
_IN_NEED = any_of(_DISABLED, Complaint.looked_after_or_in_need)
_OF_A_CHILD = all_of(
    any_of(
        Complaint.by.is_("child", "parent", "has-parental-responsibility", "foster-parent"),
        Complaint.by.is_("somebody-else")
        & any_of(Complaint.interest_accepted.happened, Complaint.interest_enough),
    ),
    _IN_NEED,
)
_PART_3 = Complaint.about.is_(
    "assessment-or-help-section-17",
    "short-breaks",
    "direct-payment",
    "section-2-help",
    "accommodation-or-in-care",
    "leaving-care-help",
)
_QUALIFIES = any_of(
    _PART_3,
    Complaint.about.is_("care-or-protection-order"),
    Complaint.about.is_("carer-assessment")
    & CARER_ASSESSMENT.condition(part_3_is_enough=ALWAYS, parent_not_child=NEVER),
)
_BY_A_CARE_LEAVER = Complaint.by.is_("care-leaver") & Complaint.about.is_("leaving-care-help")
_NOT_WORKED_OUT = any_of(
    Complaint.about.is_("adoption-or-special-guardianship"),
    all_of(Complaint.by.is_("care-leaver"), _QUALIFIES, ~Complaint.about.is_("leaving-care-help")),
)

RULE = Definition(
    id="redress.statutory-complaint-scope",
    title="Which complaints go through the children's social care procedure",
    owed_by=LOCAL_AUTHORITY,
    owed_to=COMPLAINANT,
    strength=Strength.STATUTORY,
    about=Complaint,
    engaged=all_of(
        ~_NOT_WORKED_OUT,
        any_of(_UNDER_18, Complaint.by.is_("care-leaver")),
    ),
    trigger=AS_OF,
    steps=(Test(holds=any_of(_OF_A_CHILD & _QUALIFIES, _BY_A_CARE_LEAVER)),),
    says="this complaint belongs in the children's social care procedure",
    denies="this complaint does not belong in the children's social care procedure",
    must="Run the procedure, with an independent person taking part after stage 1; deal with the complaint "
    "without delay; tell you how it works and about advocates, and offer help, as soon as possible; weigh "
    "what is found; and write to you with the decision, the reasons and what will be done.",
    judged="Whether somebody who is not a parent has enough interest in the child's welfare. The council "
    "decides that, as soon as possible.",
    replies=(
        Reply(
            statement="This is a corporate complaint.",
            said=Complaint.said.includes("corporate-complaint"),
            verdict=Verdict.DEPENDS,
            because="A complaint about social care for a child in need goes through the children's "
            "procedure, whatever the council calls it.",
            depends_on="what the complaint is about",
            source=CHILDREN_ACT_1989 / "s 26(3A)",
        ),
        Reply(
            statement="Your child has no social worker, so your child is not in need.",
            said=Complaint.said.includes("no-worker-so-not-in-need"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A disabled child is in need by law, with a social worker or without.",
            source=CHILDREN_ACT_1989 / "s 17(10)",
        ),
        Reply(
            statement="You must complain on our form.",
            said=Complaint.said.includes("complaint-form-only"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A complaint may be made by speaking or in writing, and no form is asked for.",
            source=COMPLAINTS_REGS_2006 / "reg 6",
        ),
        Reply(
            statement="Your child must consent before you can complain.",
            said=Complaint.said.includes("child-must-consent"),
            verdict=Verdict.MISLEADING,
            because="A parent complains in his or her own right; consent can matter only for what you may be "
            "told about your child.",
            source=CHILDREN_ACT_1989 / "s 26(3)(b)",
        ),
        Reply(
            statement="You have appealed to the Tribunal, so we have stopped your complaint.",
            said=Complaint.said.includes("tribunal-so-we-stop"),
            verdict=Verdict.DEPENDS,
            because="A complaint stops only as far as the council decides that going on would harm the "
            "appeal, and it has to say so in writing with its reasons.",
            depends_on="whether the council decided that, and wrote to you",
            source=COMPLAINTS_REGS_2006 / "reg 8",
        ),
        Reply(
            statement="Child protection enquiries are outside this procedure.",
            said=Complaint.said.includes("child-protection-outside"),
            verdict=Verdict.LAWFUL,
            because="Section 47 is not in the list of tasks that the procedure covers, though a council may "
            "choose to take such a complaint in.",
            source=_WHAT,
        ),
        Reply(
            statement="You are only a grandparent.",
            said=Complaint.said.includes("only-a-grandparent"),
            verdict=Verdict.DEPENDS,
            because="Somebody else with enough interest in the child's welfare may complain, and the council "
            "has to decide that as soon as possible.",
            depends_on="whether the council finds, on a fair look, that the interest is enough",
            source=COMPLAINTS_REGS_2006 / "reg 12",
        ),
    ),
    remedies=(OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="The findings do not bind the council; it has to weigh them and give reasons. What is outside "
    "goes through the council's ordinary complaints procedure, or to an appeal where there is one. A mixed "
    "complaint is split, or run together if the council agrees.",
    best_answer=BestAnswer(
        answer="Which route each part of the complaint takes, and why.",
        paper="The letter that says which route each part takes; any decision on somebody's interest; any "
        "letter that puts the complaint on hold.",
    ),
    sources=(
        _WHO,
        CHILDREN_ACT_1989 / "s 26(3A)",
        CHILDREN_ACT_1989 / "s 26(4)",
        CHILDREN_ACT_1989 / "s 26(7)",
        CHILDREN_ACT_1989 / "s 26A",
        _WHAT,
        COMPLAINTS_REGS_2006 / "reg 6",
        COMPLAINTS_REGS_2006 / "reg 10",
        COMPLAINTS_REGS_2006 / "reg 11",
        COMPLAINTS_REGS_2006 / "reg 12",
    ),
    judgments=(
        Judgment(
            _SPINK / "",
            settles="Help for a disabled child under section 2 of the 1970 Act is given in the exercise of "
            "Part 3 of the Children Act 1989.",
            decided="2005",
        ),
        Judgment(
            _LEWISHAM / "",
            settles="Families were wrongly kept from the procedure; the Ombudsman found fault.",
            decided="24 June 2025",
        ),
    ),
    in_force=since(2006, 9, 1),
    checked=on(2026, 11, 22),
    seen="Children Act 1989 sections 26 and 26A in a revised copy (to 25 March 2026); SI 2006/1738 regs 1 to "
    "25, in a copy last changed on 1 July 2013. The Lewisham report, Spink and the guidance were not read.",
    confidence=Confidence.HIGH,
    doubts=(
        "Adoption and special guardianship have lists of their own (regs 4 and 5), not worked out here.",
        (
            "Of the tasks about care and protection orders, only those that regulation 3(2) names are in: "
            "asking for a care order, the council's powers under one, contact, supervision, and asking for a "
            "child assessment or emergency protection order. The question sums this up."
        ),
        (
            "Whether a carer's assessment is done in relation to the child: no case was found, and both "
            "readings are shown."
        ),
        (
            "Section 26 speaks of a child. Whether a complaint about somebody already 18, whose help goes "
            "on, can use the procedure is not clear: this rule says nothing of it."
        ),
        (
            "Who is a young person who has left care is taken from section 24D, which was not read again. "
            "That young person's complaint about something else, such as the time in care, is not worked out."
        ),
    ),
)

TAKEN_AS_SUCH = any_of(RULE.holds, Complaint.in_procedure)
"""The complaint belongs in the procedure, or the council says that it deals with it there."""

TAKEN_BY_CHOICE = (
    "Where the council says that it deals with a complaint under this procedure, its times are shown as "
    "owed. If the complaint was outside and the council only chose to take it in, they bind it by that "
    "choice and not by law."
)
