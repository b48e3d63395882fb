"""The schools white paper of 23 February 2026, its consultation, and the Bill that was announced for it.

"Every child achieving and thriving", with "SEND reform: putting children and young people first", open to
18 May 2026; an Education for All Bill was announced on 13 May 2026.  None of the papers was read, only what
lawyers, charities and schools wrote of them.
"""

from dataclasses import replace
from datetime import date

from dutybound.language import DateExpression, choose, on, the_day_before
from dutybound.language.reforms import Paper, Progress, Proposal, Reform, Replaced
from dutybound.law.england.ehc.annual_review_12_months import DUE, LAST_START
from dutybound.law.england.ehc.annual_review_12_months import RULE as YEARLY_REVIEW
from dutybound.law.england.ehc.comply_with_tribunal_order import FIVE, OTHER_DATES
from dutybound.law.england.ehc.comply_with_tribunal_order import RULE as ORDER
from dutybound.law.england.vocabulary.school_years import usual_start_of_year

_REPORTED = "The paper's own words were not seen, only what others wrote of it."
_ANNOUNCED = (
    "A white paper and a consultation, and a Bill announced on 13 May 2026. No Bill was found by then; "
    "later months could not be looked through. Not before 2029 or 2030 in any case."
)
_AFTER_THE_KEY_STAGES = (3, 7, 10, 12)
"""The school years that follow a key stage."""


def _end_of_the_key_stage(otherwise: DateExpression) -> DateExpression:
    """The last day of the key stage in which the plan was made or last reviewed."""
    due = otherwise
    for year in reversed(_AFTER_THE_KEY_STAGES):
        end = the_day_before(usual_start_of_year(year))
        due = choose(LAST_START < end, end, due)
    return due


(_REVIEW,) = YEARLY_REVIEW.steps
_NAMES_A_SCHOOL = {"changed-school", "changed-plan-and-school"}
_BOTH = next(step for step in ORDER.steps if step.id == "changed-plan-and-school")

REFORM = Reform(
    id="schools-white-paper-2026",
    title="The schools white paper and the reform of special educational needs (2026)",
    made_by="the Department for Education",
    published_on=date(2026, 2, 23),
    status="A white paper; the consultation closed on 18 May 2026. An Education for All Bill was announced "
    "on 13 May 2026; whether it has been brought in since July 2026 was not found out. The law of EHC plans "
    "has not changed. The Children's Wellbeing and Schools Act 2026 is another matter and does not do this.",
    status_on=on(2026, 11, 22),
    papers=(
        Paper(
            "Policy Threads on the Bill",
            "https://www.policythreads.co.uk/issue/education-for-all-bill/",
        ),
        Paper(
            "Local Government Lawyer on mediation and the Tribunal",
            "https://www.localgovernmentlawyer.co.uk/education-law/394-education-news/99790-government-"
            "proposes-greater-role-for-mediation-in-send-disputes-with-tribunal-as-backstop",
        ),
        Paper(
            "Rook Irwin Sweeney on the reforms",
            "https://www.deputiesforum.co.uk/network-news/the-send-reforms-what-changes-are-being-proposed-"
            "for-children-and-young-people-and-why-it-matters",
        ),
        Paper(
            "Law Gazette on the reforms",
            "https://www.lawgazette.co.uk/analysis/government-send-reform/5125993.article",
        ),
        Paper("Ed Yourself, an answer to the consultation", "https://edyourself.org/?p=8379"),
        Paper(
            "Policy Partners Project on the consultation",
            "https://www.policypartnersproject.co.uk/consultation-on-proposed-reforms-to-send",
        ),
        Paper(
            "Forbes Solicitors on the Bill",
            "https://www.forbessolicitors.co.uk/articles/the-king-announces-education-for-all-bill",
        ),
    ),
    proposals=(
        Proposal(
            id="key-stage-reviews",
            today="An EHC plan is reviewed within every 12 months.",
            then="An EHC plan would be reviewed at the end of a key stage, and no longer every year.",
            progress=Progress.ANNOUNCED,
            status=_ANNOUNCED,
            seen=f"{_REPORTED} That key-stage reviews take the place of yearly ones is what a digest of the "
            "announced Bill says. The model is our own: the review falls due on the last day of the summer "
            "at the end of years 2, 6, 9 and 11, whichever comes next after the plan was made or last "
            "reviewed, in the school years that are usual for the child's age. After year 11 it keeps 12 "
            "months, since nothing was seen about that.",
            edits=(
                Replaced(
                    replace(
                        YEARLY_REVIEW,
                        title="Review the plan at the end of each key stage",
                        steps=(replace(_REVIEW, due=_end_of_the_key_stage(DUE), excused=()),),
                        must="Review the plan by the end of the key stage: look at progress and at whether "
                        "the outcomes still fit, and decide whether to keep, change or end the plan.",
                    )
                ),
            ),
        ),
        Proposal(
            id="tribunal-names-no-school",
            today="On appeal the Tribunal can order the council to name a school, and the council has two "
            "weeks for it.",
            then="The Tribunal could no longer order which school is named, only that the council decides "
            "again.",
            progress=Progress.PROPOSED,
            status=_ANNOUNCED,
            seen=f"{_REPORTED} Two pages say it of the consultation paper. The model drops the time limits "
            "for an order that names a school; where contents are ordered too, their five weeks stay. No "
            "time for deciding again was seen.",
            edits=(
                Replaced(
                    replace(
                        ORDER,
                        steps=(
                            *(step for step in ORDER.steps if step.id not in _NAMES_A_SCHOOL),
                            replace(
                                _BOTH,
                                title="Send the plan with its contents changed (about the school the council "
                                "decides again)",
                                due=FIVE,
                                excused=(OTHER_DATES,),
                            ),
                        ),
                        must="Assess, make the plan, decide again, or send the plan with its contents "
                        "changed, as ordered, each by its own date. Which school is named stays the "
                        "council's to decide.",
                    )
                ),
            ),
        ),
        Proposal(
            id="individual-support-plans",
            today="Schools use their best endeavours for a child with special needs. No law makes them write "
            "a plan for a child without an EHC plan.",
            then="Schools would have to make an Individual Support Plan for every child with special needs, "
            "with the parents, and review it.",
            progress=Progress.ANNOUNCED,
            status=_ANNOUNCED,
            seen=_REPORTED,
            not_encoded="What such a plan must hold, and by when, was not seen. Nobody could appeal about "
            "it.",
        ),
        Proposal(
            id="layers-of-support",
            today="A child may need help with special needs, and an EHC plan where that may be necessary.",
            then="Help would come in layers: for all, targeted, targeted plus, and specialist, with national "
            "standards for each.",
            progress=Progress.ANNOUNCED,
            status=_ANNOUNCED,
            seen=_REPORTED,
            not_encoded="Which child belongs in which layer has not been settled.",
        ),
        Proposal(
            id="plans-for-specialist-support",
            today="An EHC plan is for a child whose needs may call for one, whatever they are.",
            then="EHC plans would be for children who need specialist support, with packages of help set "
            "nationally.",
            progress=Progress.ANNOUNCED,
            status=_ANNOUNCED,
            seen=_REPORTED,
            not_encoded="The test for a plan, and the packages, have not been written.",
        ),
        Proposal(
            id="look-again-at-each-stage",
            today="A plan goes on from one stage of school to the next, and is reviewed before the move.",
            then="From 2029 whether a child still needs an EHC plan would be looked at again at the next "
            "stage of school; a place at a special school in 2029 would be kept.",
            progress=Progress.PROPOSED,
            status=_ANNOUNCED,
            seen=_REPORTED,
            not_encoded="The test that would be used has not been written.",
        ),
        Proposal(
            id="mediation-and-complaints-first",
            today="Mediation is free to take up. A school's complaints panel needs no special knowledge.",
            then="Mediation would be strengthened so that the Tribunal is the last resort, and a panel on a "
            "complaint about special needs would have a specialist on it.",
            progress=Progress.PROPOSED,
            status=_ANNOUNCED,
            seen=_REPORTED,
            not_encoded="Whether a family would have to mediate was not seen, and no question asks who sits "
            "on a school's panel.",
        ),
        Proposal(
            id="national-template",
            today="Each council has a form of its own for EHC plans.",
            then="There would be a national template for EHC plans, and digital plans.",
            progress=Progress.ANNOUNCED,
            status=_ANNOUNCED,
            seen=_REPORTED,
            not_encoded="A form changes no duty.",
        ),
        Proposal(
            id="experts-and-funds",
            today="Specialists come by way of a plan, or as the council or the health service sees fit.",
            then="Schools could call on Experts at Hand and on a fund for inclusion.",
            progress=Progress.ANNOUNCED,
            status="£1.8 billion over three years and £1.6 billion were named. It is money and no right.",
            seen=_REPORTED,
            not_encoded="It is about money, and changes no answer of a rule.",
        ),
    ),
    doubts=(
        (
            "Nothing later than June or July 2026 could be seen. Whether the Bill was brought in since, and "
            "what it says, has to be looked up."
        ),
        (
            "A law firm's page says that the Act of April 2026 did all this. It did not: that Act does not "
            "touch Part 3 of the Children and Families Act 2014."
        ),
    ),
)
