"""The Law Commission on disabled children's social care: final report, 16 September 2025.

The report itself was not read, nor its list of 40 recommendations.  What it recommends is known here from its
own news page and from what charities and lawyers wrote of it; the numbers are ours.
"""

from dataclasses import replace
from datetime import date

from dutybound.language import ALWAYS, AS_OF, Standing, Strength, any_of, on
from dutybound.language.reforms import (
    Added,
    Paper,
    Progress,
    Proposal,
    Reform,
    Removed,
    Replaced,
    Swapped,
)
from dutybound.law.england.care.assess_the_disabled_child import RULE as ASSESS
from dutybound.law.england.care.child_in_need_plan_and_review import RULE as PLAN
from dutybound.law.england.care.csdpa_make_arrangements import ON_THE_LIST
from dutybound.law.england.care.direct_payment_amount import RULE as AMOUNT
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED
from dutybound.law.england.care.referrals import TURNED_AWAY
from dutybound.law.england.care.who_may_assess_lead_practitioner import RULE as WHO_ASSESSES
from dutybound.law.england.sources import CHILDREN_ACT_1989
from dutybound.law.england.vocabulary import (
    AssessmentConduct,
    Child,
    DirectPayment,
    Referral,
    Transition,
)

_SEEN = "Confirmed in pages about the report. Its own text was not read."
_OUTLINE = "Seen in outline only, in pages about the report. Its own text was not read."
_NOT_SEEN = (
    "Not seen. This is what the consultation paper of October 2024 proposed, as far as is known; what the "
    "report made of it has to be looked up before anybody relies on this."
)
_NO_ANSWER = "No answer of the government was found. Nothing was changed in law."

REFORM = Reform(
    id="law-commission-2025",
    title="Disabled children's social care (Law Commission, 2025)",
    made_by="the Law Commission",
    published_on=date(2025, 9, 16),
    status="A report to government with 40 recommendations. A first answer was due by 16 March 2026 and a "
    "full one by 16 September 2026; neither was found. On 27 January 2026 a minister said that they were "
    "being considered. None of it is law.",
    status_on=on(2026, 11, 22),
    papers=(
        Paper(
            "Law Commission, news of 16 September 2025",
            "https://lawcom.gov.uk/news/law-commission-recommends-changes-to-disabled-childrens-social-"
            "care-law",
        ),
        Paper(
            "Mental Capacity Law and Policy on the report",
            "https://www.mentalcapacitylawandpolicy.org.uk/disabled-childrens-social-care-law-commission-"
            "final-report-now-published",
        ),
        Paper(
            "Together Trust on the report",
            "https://www.togethertrust.org.uk/news/law-commission-review-disabled-childrens-social-care-law-"
            "echoing-together-trusts-calls-change",
        ),
        Paper(
            "Challenging Behaviour Foundation on the report",
            "https://www.challengingbehaviour.org.uk/news/read-the-cbfs-statement-in-response-to-the-law-"
            "commission-review-of-disabled-childrens-social-care",
        ),
        Paper(
            "Contact on national criteria",
            "https://contact.org.uk/about-contact/news-and-views/how-would-national-eligibility-criteria-"
            "for-disabled-childrens-social-care-help-families/",
        ),
        Paper(
            "Narrative care on national criteria",
            "http://www.narrativecare.org/disabled-children-national-eligibility-criteria-needed-to-end-"
            "postcode-lottery-finds-law-review.html",
        ),
        Paper(
            "Weightmans on the recommendations",
            "https://www.weightmans.com/media-centre/news/law-commissions-recommendations-on-disabled-"
            "childrens-care",
        ),
        Paper(
            "A minister's answer of 27 January 2026",
            "https://www.parallelparliament.co.uk/question/106534/children-social-services",
        ),
        Paper(
            "Oral evidence to the Joint Committee on Human Rights",
            "https://committees.parliament.uk/oralevidence/16896/html",
        ),
    ),
    proposals=(
        Proposal(
            id="one-set-of-rights",
            today="What councils owe disabled children is spread over the Children Act 1989, the Act of "
            "1970, the Act of 1986 and others.",
            then="One set of rights and duties for disabled children would stand in the Children Act 1989, "
            "and they would still be children in need for everything else in it.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen=_SEEN,
            not_encoded="In which Act a duty stands changes no answer. What the duties would say is told in "
            "the proposals below.",
        ),
        Proposal(
            id="modern-definition",
            today="A disabled child is defined in words of the 1940s; a mental disorder of any kind counts, "
            "however slight.",
            then="A disabled child would be defined in modern words: a condition with a substantial and "
            "lasting effect.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen="That the definition would be modern is confirmed in pages about the report. That it would "
            "follow the Equality Act 2010 is our understanding, and was not seen. The model takes a child to "
            "be disabled who has a condition that is substantial and lasting, or an illness, injury or "
            "condition from birth whose effect is substantial and permanent. A slight mental disorder, or "
            "being deaf, would not be enough by itself; the Equality Act's own questions, which are about "
            "one day and one unfair act, are not used.",
            edits=(
                Swapped(
                    DISABLED.steps[0].holds,
                    any_of(Child.disabled, Child.lasting_condition),
                ),
            ),
        ),
        Proposal(
            id="express-duty-to-assess",
            today="That a council has to look at a disabled child's needs when asked follows from its "
            "general duty and from guidance. A short look with reasons can be enough.",
            then="The Act would say that a disabled child is assessed when it is asked for, and that it may "
            "be asked for.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen=f"{_SEEN} That a short look which ends in no further action would no longer do is our "
            "model.",
            edits=(
                Replaced(
                    replace(
                        ASSESS,
                        title="Assess your disabled child's needs when you ask",
                        steps=(
                            Standing(
                                not_met=TURNED_AWAY & ~Referral.assessment_finished.happened,
                                since=Referral.route_told,
                            ),
                        ),
                        must="Assess this child's needs when asked, as fully as they call for.",
                    )
                ),
            ),
        ),
        Proposal(
            id="trained-assessors",
            today="No law says what somebody who assesses a disabled child must know. Guidance asks for the "
            "skills, the knowledge and the time.",
            then="Whoever assesses a disabled child would have to have the training and the knowledge for "
            "it, and the assessment would be in proportion and keep the family's dignity.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen=f"{_SEEN} The model asks only whether the person in the lead is fit; proportion and dignity "
            "are not worked out.",
            edits=(
                Added(
                    replace(
                        WHO_ASSESSES,
                        id="proposed.trained-assessor",
                        title="Have your disabled child assessed by somebody trained for it",
                        strength=Strength.STATUTORY,
                        engaged=AssessmentConduct.topic.is_("who-assesses")
                        & DISABLED.holds
                        & AssessmentConduct.agreed_to_assess.happened,
                        steps=(
                            Standing(
                                not_met=~AssessmentConduct.lead_fits,
                                since=AssessmentConduct.agreed_to_assess,
                            ),
                        ),
                        must="Have the assessment made by somebody with the training and the knowledge for "
                        "this child's disability.",
                        judged="Who is trained and knows enough.",
                        sources=(CHILDREN_ACT_1989 / "s 17",),
                    )
                ),
            ),
        ),
        Proposal(
            id="written-outcome",
            today="That an assessment is put in writing and given to the family is told by guidance only.",
            then="The outcome of an assessment would be given to the family in writing.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen=_SEEN,
            not_encoded="No question asks whether the outcome was given in writing. That an assessment has "
            "to say which needs are met, by whom and when is told today already, from a judgment and "
            "guidance.",
        ),
        Proposal(
            id="single-duty-to-meet-needs",
            today="A council must arrange help for a disabled child that is on the list in the Act of 1970, "
            "once it accepts that it has to. For other help it has a general duty and a power.",
            then="One duty would be owed: to meet a disabled child's needs that pass the criteria, with no "
            "list that closes what can be given.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen="The single duty is confirmed in pages about the report; that no list would close it was "
            "not seen. The model drops the list and keeps all else: the criteria are not known, so help that "
            "the council accepts as needed stands for a need that passes them. That all such help would then "
            "belong in section H1 of an EHC plan is our model too.",
            edits=(Removed("care.csdpa-list"), Swapped(ON_THE_LIST, ALWAYS)),
        ),
        Proposal(
            id="national-criteria",
            today="Each council sets criteria of its own for who gets help.",
            then="National criteria would say who gets help, worked out with children, families and "
            "councils.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen=_SEEN,
            not_encoded="The criteria have not been written.",
        ),
        Proposal(
            id="statutory-plan",
            today="A plan for the help that a child gets, and reviews of it, are told by guidance.",
            then="Each child who gets help would have a plan under the Act, and it would be reviewed.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen=f"{_SEEN} The model makes what guidance asks for today a duty, and takes the help that was "
            "agreed to stand for the criteria; how often a plan would be reviewed was not seen.",
            edits=(Replaced(replace(PLAN, strength=Strength.STATUTORY)),),
        ),
        Proposal(
            id="sufficient-direct-payment",
            today="A direct payment is what the council estimates to be the reasonable cost of the help.",
            then="A direct payment would have to be enough to meet the need, and a child who is eligible "
            "would have a personal budget.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen=f"{_SEEN} The model takes money that does not get the help to be too little; there can be "
            "other reasons. The personal budget is not worked out.",
            edits=(
                Replaced(
                    replace(
                        AMOUNT,
                        steps=(
                            replace(
                                AMOUNT.steps[0],
                                title="Set the amount so that it is enough to get your child's help",
                                not_met=~DirectPayment.help_is_got,
                            ),
                            *AMOUNT.steps[1:],
                        ),
                        must="Pay enough to meet the need. Take a share only where the law lets it today.",
                        judged="What is enough, and what somebody can reasonably pay.",
                    )
                ),
            ),
        ),
        Proposal(
            id="guidance-of-its-own",
            today="Disabled children are assessed under guidance that is written for safeguarding all "
            "children.",
            then="There would be statutory guidance on disabled children, which also says how help without "
            "blame and safeguarding go together.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen=_SEEN,
            not_encoded="The guidance has not been written.",
        ),
        Proposal(
            id="advocates",
            today="A child has an advocate only for a complaint, or, for adult care, in an assessment or "
            "plan.",
            then="An independent advocate would be there for the assessment and the plan of a disabled child "
            "who has nobody else fit to speak up; and, as the press has it, for parents who could hardly "
            "take part.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen=_SEEN,
            not_encoded="The rulebook asks about advocates for complaints and for adult care only; no "
            "question tells who needs one in a child's own assessment.",
        ),
        Proposal(
            id="planning-by-14",
            today="Planning for adult care starts when an assessment is of significant benefit. The Act "
            "names no age.",
            then="Planning for adulthood would start by the age of 14.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen=f"{_SEEN} The model: from the 14th birthday on nobody asks whether the time is right for an "
            "assessment for adult care. Likely needs and the child's agreement still count.",
            edits=(
                Swapped(
                    Transition.significant_benefit,
                    any_of(Transition.significant_benefit, Child.birthday(14) <= AS_OF),
                ),
            ),
        ),
        Proposal(
            id="co-operation",
            today="Health, education and social care have general duties to co-operate.",
            then="Health, education and social care would have stronger duties to co-operate, above all "
            "when a young person becomes an adult.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen=_SEEN,
            not_encoded="What a stronger duty would ask for was not seen.",
        ),
        Proposal(
            id="carers-and-siblings",
            today="Parent carers and young carers can be assessed. A brother or sister who does not care has "
            "no right of their own.",
            then="Parents, carers and siblings would have clearer rights to have their needs assessed and "
            "met.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen=_OUTLINE,
            not_encoded="What would be asked for was not seen, and no question is about a brother or sister "
            "who does not care.",
        ),
        Proposal(
            id="principles",
            today="The Act makes the council find out what a child wants. It has no list of principles.",
            then="Principles in the Act would guide decisions: the child's best interests, family life, "
            "taking part, culture and choice.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen=_SEEN,
            not_encoded="Principles weigh in a judgement, and settle no answer that can be worked out.",
        ),
        Proposal(
            id="which-council",
            today="Some duties follow where a child is and others where a child ordinarily lives, and help "
            "does not move with a family.",
            then="It would be clearer which council is responsible, and what happens when a family moves.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen=_NOT_SEEN,
            not_encoded="What the report recommends on this was not seen.",
        ),
        Proposal(
            id="remedies",
            today="Disputes go to the complaints procedure, the Ombudsman or a court; the Tribunal can only "
            "recommend, and only with an appeal about an EHC plan.",
            then="There would be other ways to challenge a decision; an appeal to a tribunal was among what "
            "was asked about.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen=_NOT_SEEN,
            not_encoded="What the report recommends on this was not seen.",
        ),
        Proposal(
            id="enough-help-and-data",
            today="A council keeps a register and keeps what there is under review. No law makes it know "
            "whether there is enough.",
            then="There would be duties on having enough help in an area, and a better register.",
            progress=Progress.PROPOSED,
            status=_NO_ANSWER,
            seen=_NOT_SEEN,
            not_encoded="What the report recommends on this was not seen.",
        ),
    ),
    doubts=(
        (
            "The report's own numbers and words were not seen. Three of these proposals rest on the "
            "consultation paper of 2024, and the report may have dropped or changed them."
        ),
        (
            "Each model is as near as today's questions allow. A Bill would say it in other words, and from "
            "a day."
        ),
    ),
)
