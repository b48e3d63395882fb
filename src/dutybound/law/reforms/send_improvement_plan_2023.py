"""The improvement plan for special educational needs and alternative provision, 2 March 2023.

The plan itself was not read, only what charities, lawyers and schools wrote of it.
"""

from datetime import date

from dutybound.language import on
from dutybound.language.reforms import Paper, Progress, Proposal, Reform
from dutybound.law.reforms.send_green_paper_2022 import MEDIATE_FIRST, MEDIATION_MODEL

_REPORTED = "The plan's own words were not seen, only what others wrote of it."
_NO_RULE = "It is about bodies, money or forms, and changes no answer of a rule."

REFORM = Reform(
    id="send-improvement-plan-2023",
    title="The improvement plan for special educational needs (2023)",
    made_by="the Department for Education and the Department of Health and Social Care",
    published_on=date(2023, 3, 2),
    status="A plan without a Bill. Most of it was tried out in some areas; the white paper of February 2026 "
    "has taken its place. Only the rule on the training of special needs co-ordinators became law.",
    status_on=on(2026, 11, 22),
    papers=(
        Paper(
            "IPSEA on the plan",
            "https://www.ipsea.org.uk/news/government-publishes-send-improvement-plan",
        ),
        Paper(
            "Council for Disabled Children on the plan",
            "https://councilfordisabledchildren.org.uk/about-cdc/media-centre/news-opinion/government-"
            "publishes-new-send-and-alternative-provision",
        ),
        Paper(
            "Irwin Mitchell on the plan",
            "https://irwinmitchell.com/news-and-insights/expert-comment/post/102i9np/send-and-ap-"
            "improvement-plan-right-support-right-place-right-time",
        ),
        Paper(
            "Commons Library on the plan",
            "http://data.parliament.uk/resources/1606633",
        ),
    ),
    proposals=(
        Proposal(
            id="mediation-before-an-appeal",
            today="Before most appeals a family must hear about mediation, and may then say no to it.",
            then="It would be tried out, and might then become law, that a family mediates before it appeals "
            "to the SEND Tribunal.",
            progress=Progress.DROPPED,
            status="Kept as an aim in 2023, to be tested where a family agrees. No Bill was brought.",
            seen=f"{_REPORTED} {MEDIATION_MODEL}",
            edits=MEDIATE_FIRST,
        ),
        Proposal(
            id="standards-by-2025",
            today="No national standard says what help is to be had for which need.",
            then="A good part of the national standards would be published by the end of 2025, and put into "
            "law later.",
            progress=Progress.DROPPED,
            status="They were not published as promised. National Inclusion Standards, proposed in February "
            "2026, are to take their place.",
            seen=_REPORTED,
            not_encoded="The standards have not been written.",
        ),
        Proposal(
            id="partnerships-without-law",
            today="Councils and health services plan together under general duties.",
            then="Local partnerships would make inclusion plans, first under guidance and later under an "
            "Act.",
            progress=Progress.DROPPED,
            status="Never made statutory. Local reform plans are asked for since 2026, as a condition for "
            "help with debts.",
            seen=_REPORTED,
            not_encoded=_NO_RULE,
        ),
        Proposal(
            id="digital-template",
            today="Each council has a form of its own for EHC plans.",
            then="A national template for EHC plans would be tried out, then digital plans.",
            progress=Progress.PRACTICE,
            status="Pilots only. Proposed again in February 2026.",
            seen=_REPORTED,
            not_encoded="A form changes no duty.",
        ),
        Proposal(
            id="lists-and-bands-tried-out",
            today="A family asks for any school of the kinds that the Act names, and help follows needs.",
            then="A tailored list of schools, and national bands and tariffs, would be tried out.",
            progress=Progress.DROPPED,
            status="Lists were piloted as advice; bands were not brought in.",
            seen=_REPORTED,
            not_encoded="No question asks whether a school is on a council's list, or what band a child is "
            "in.",
        ),
        Proposal(
            id="timely-social-care",
            today="Advice for an EHC assessment is due in six weeks by law, and a social care assessment in "
            "45 working days by guidance.",
            then="Families would get social care in good time.",
            progress=Progress.PROPOSED,
            status="No new time limit came of it.",
            seen=_REPORTED,
            not_encoded="No time was put forward.",
        ),
        Proposal(
            id="social-care-officer-in-the-code",
            today="The Code of Practice does not ask for a Designated Social Care Officer.",
            then="An amended Code would strongly encourage councils to have a Designated Social Care "
            "Officer.",
            progress=Progress.PRACTICE,
            status="Over 40 councils had one in March 2023. The Code was not amended.",
            seen=_REPORTED,
            not_encoded="It was never to be a duty.",
        ),
        Proposal(
            id="short-breaks-fund",
            today="Councils pay for short breaks from their own budgets.",
            then="A fund of £30 million over three years would try out new kinds of short breaks.",
            progress=Progress.DONE,
            status="Spent on pilots; it ended in March 2025. It gave nobody a right.",
            seen=f"{_REPORTED} The years of the fund were not seen.",
            not_encoded=_NO_RULE,
        ),
        Proposal(
            id="wraparound-childcare",
            today="Councils secure enough childcare, as far as is practicable, up to 18 for disabled "
            "children.",
            then="A programme would pay for childcare before and after school, for children with special "
            "needs too.",
            progress=Progress.PRACTICE,
            status="Money for a programme. The duty was not changed.",
            seen=_REPORTED,
            not_encoded=_NO_RULE,
        ),
        Proposal(
            id="specialist-taskforces",
            today="No law puts specialists into alternative provision.",
            then="Specialist taskforces would go on working in alternative provision.",
            progress=Progress.DONE,
            status="The money ended in March 2025; a study of it was finished in July 2025.",
            seen=_REPORTED,
            not_encoded=_NO_RULE,
        ),
        Proposal(
            id="preparing-for-adulthood",
            today="Reviews look at adult life from year 9 on, and the Care Act has assessments before 18.",
            then="There would be standards for the step into adult life, one form of file for a move, and "
            "more supported internships.",
            progress=Progress.PRACTICE,
            status="Guidance and money. The law was not changed.",
            seen=_REPORTED,
            not_encoded="Nothing was put that a rule could say.",
        ),
        Proposal(
            id="area-inspections",
            today="Ofsted and the Care Quality Commission inspect each area.",
            then="A new framework would inspect what children live through, social care and alternative "
            "provision among it.",
            progress=Progress.DONE,
            status="Used since January 2023, and changed in June 2025. Changes of 2026 were not looked for.",
            seen=_REPORTED,
            not_encoded="It is about inspections, and gives a family no right.",
        ),
        Proposal(
            id="co-ordinators-qualification",
            today="A special needs co-ordinator had to get a national award.",
            then="A new national qualification would take the award's place.",
            progress=Progress.IN_FORCE,
            status="SI 2024/535, in force since 1 September 2024.",
            seen="The number and the day come from our own notes; the instrument was not read for this.",
            not_encoded="It is law already, and is about teachers' training.",
        ),
        Proposal(
            id="new-code",
            today="The Code of Practice is of January 2015.",
            then="A new Code of Practice would take the place of the one of 2015.",
            progress=Progress.PROPOSED,
            status="The Code of 2015 is still current. A revised one was proposed again in 2026.",
            seen=_REPORTED,
            not_encoded="The new Code has not been written.",
        ),
    ),
    doubts=("The plan itself was not read, so proposals may be missing here.",),
)
