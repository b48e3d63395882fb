"""How a council runs its services: what it publishes, arranges and keeps up for families in general."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN, THE_COUNCIL_TOO


class CouncilService(
    Matter,
    key="council_service",
    plural="council_services",
    noun="worry about how the council runs its services",
    of=Child,
):
    """A family's worry about what the council does or publishes in general, not about one decision."""

    ask_any = "Do you have a worry about how the council runs or publishes its services?"
    ask_others = "Do you have another worry about how the council runs its services?"

    topic = Choice(
        "What is the worry about?",
        options={
            "advice-service": "the worry is about free advice for families on special needs and disability",
            "disagreement-service": "the worry is about help from somebody independent to settle a "
            "disagreement",
            "joint-arrangements": "the worry is about how the council and the health service plan together",
            "finding-children": "the worry is about how the council finds children who may need help",
            "short-breaks": "the worry is about what short breaks there are in the area",
            "enough-provision": "the worry is about whether there is enough help or schooling in the area",
            "rules-for-help": "the worry is about the council's rules for who is assessed or gets help",
            "register": "the worry is about the register of disabled children",
            "breaks-the-law": "the worry is that a rule or decision of the council breaks the law",
            "help-for-families": "the worry is about what help there is for disabled children and families",
            "not-told": "the worry is that nobody tells families what help there is",
            "other": "the worry is about something else",
        },
    )
    lives_in_area = YesNo(
        "Do you live in this council's area?",
        yes="you live in this council's area",
        no="you do not live in this council's area",
    )

    # short breaks, and whether there is enough
    carer_is_parent = YesNo(
        "Do you care for your disabled child as a parent, or with parental responsibility?",
        yes="you care for your disabled child as a parent or with parental responsibility",
        no="you care for the child but are no parent and have no parental responsibility",
    )
    kinds_missing = Choice(
        "Is there a kind of break that nobody in the area can get?",
        options={
            "none": "there are breaks of every kind in the area",
            "day": "there is no care by day in the area",
            "overnight": "there is no overnight care in the area",
            "activities": "there are no activities outside the home in the area",
            "evenings-weekends-holidays": "there are no breaks in evenings, at weekends or in the school "
            "holidays",
            "several": "several kinds of break are missing in the area",
        },
    )
    missing_for_good_reason = Judgement(
        "Is there a good reason why that kind of break cannot be had?",
        yes="there is a good reason why that kind of break cannot be had",
        no="there is no good reason why that kind of break cannot be had",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="Ask the council for its reason. Money may be one, if the council weighed what carers need.",
    )
    only_in_crisis = YesNo(
        "Does the council give breaks only to families who could not go on without them?",
        yes="the council gives breaks only to families who could not go on without them",
        no="the council gives breaks to families who are coping too",
    )
    coping_carers_thought_of = Judgement(
        "Did the council think about families who cope, before it left them out?",
        yes="the council thought about families who cope before it left them out",
        no="the council did not think about families who cope before it left them out",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="A plan, a review or a paper for a meeting would show it. You can ask for it.",
    )
    sufficiency_considered = YesNo(
        "Do the council's papers show that it asked whether there is enough to meet the needs?",
        yes="the council's papers show that it asked whether there is enough to meet the needs",
        no="the council's papers do not show that it asked whether there is enough to meet the needs",
        help="Look at the papers of the meeting that decided, or ask the council for them.",
    )
    families_consulted = YesNo(
        "Did the council ask disabled children and their parents what they think?",
        yes="the council asked disabled children and their parents what they think",
        no="the council did not ask disabled children and their parents what they think",
    )

    # rules for who is assessed or helped
    protocol_published = YesNo(
        "Has the council published how it assesses children (its local protocol)?",
        yes="the council has published how it assesses children",
        no="the council has not published how it assesses children",
    )
    thresholds_published = YesNo(
        "Have the council and its partners published who gets which level of help?",
        yes="the council and its partners have published who gets which level of help",
        no="the council and its partners have not published who gets which level of help",
        help="It may be called a threshold document or a continuum of need.",
    )

    # the register
    register_kept = YesNo(
        "Does the council keep a register of disabled children?",
        yes="the council keeps a register of disabled children",
        no="the council keeps no register of disabled children",
        help="It may have another name, and may be a list on a computer. You can ask.",
    )

    # a report on a breach of the law
    monitoring_report_sent = Event(
        "On what day did the monitoring officer send a report about it to councillors?",
        happened="the monitoring officer sent a report about it to councillors",
        not_happened="the monitoring officer has sent no report about it to councillors",
        help="This is the council's own legal officer. It is rare. If you only wrote to that officer, say "
        "'no'.",
    )
    monitoring_report_considered = Event(
        "On what day did the council's meeting or its cabinet look at that report?",
        happened="the council's meeting or its cabinet looked at that report",
        not_happened="neither the council's meeting nor its cabinet has looked at that report",
    )

    # what help there is, and who is told of it
    services_lessen_disability = YesNo(
        "Does the council run or pay for any help made for disabled children, so that they can live as "
        "other children do?",
        yes="the council runs or pays for help made for disabled children",
        no="the council runs and pays for no help made for disabled children",
    )
    breaks_set_up = YesNo(
        "Does the council run or pay for any breaks for people who care for disabled children?",
        yes="the council runs or pays for breaks for people who care for disabled children",
        no="the council runs and pays for no breaks for people who care for disabled children",
    )
    family_help_considered = YesNo(
        "Has the council thought about what families at home need (advice, activities, home help, travel, "
        "holidays)?",
        yes="the council has thought about what families at home need",
        no="the council has not thought about what families at home need",
        help="A plan, a review or a paper for a meeting would show it. You can ask for it.",
    )
    uses_social_care = YesNo(
        "Does your child use help that the council arranges as children's social care?",
        yes="your child uses help that the council arranges as children's social care",
        no="your child uses no help that the council arranges as children's social care",
    )
    other_help_fits = Judgement(
        "Is there other help, the council's own or help that it knows of, that would suit your child?",
        yes="there is other help, of the council or known to it, that would suit what your child needs",
        no="there is no other help, of the council or known to it, that would suit what your child needs",
        settled_by=THE_COUNCIL_TOO,
    )
    told_of_other_help = YesNo(
        "Has the council told you about other help that would suit your child?",
        yes="the council told you about the other help",
        no="the council did not tell you about the other help",
    )
    care_services_published = YesNo(
        "Has the council published what help children's social care gives?",
        yes="the council has published what help children's social care gives",
        no="the council has not published what help children's social care gives",
        help="On its website or its local offer, in words that families can find.",
    )

    # advice, disagreements, planning with the health service
    advice_arranged = YesNo(
        "Has the council arranged free advice for families about special needs and about disability?",
        yes="the council has arranged advice for families about special needs and about disability",
        no="the council has not arranged advice for families about both special needs and disability",
        help="It is often called SENDIASS. If it leaves out disability, answer 'no'.",
    )
    advice_made_known = YesNo(
        "Has the council done anything to make the free advice known to families and schools?",
        yes="the council has made that advice known to families and schools",
        no="the council has done nothing to make that advice known to families and schools",
    )
    disagreement_help_arranged = YesNo(
        "Has the council arranged for somebody independent to help settle a disagreement?",
        yes="the council has arranged for somebody independent to help settle a disagreement",
        no="the council has not arranged for somebody independent to help settle a disagreement",
        help="Somebody who works for a council in England, an integrated care board or NHS England is not "
        "independent. This is not the mediation before an appeal.",
    )
    disagreement_help_made_known = YesNo(
        "Has the council made it known to families and schools that somebody independent can help to "
        "settle things?",
        yes="the council has made that help known to families and schools",
        no="the council has done nothing to make that help known to families and schools",
    )
    joint_arrangements_made = YesNo(
        "Have the council and the health service agreed what help there is to be and who gives it?",
        yes="the council and the health service have agreed what help there is to be and who gives it",
        no="the council and the health service have not agreed what help there is to be and who gives it",
        help="It may be called joint arrangements. You can ask for them.",
    )
    joint_disputes_settled = YesNo(
        "Have they agreed how the council and the health service settle a dispute quickly?",
        yes="they say how the council and the health service settle a dispute quickly",
        no="they do not say how the council and the health service settle a dispute quickly",
    )
    joint_arrangements_reviewed = YesNo(
        "Do the papers show that the council and the health service have looked at what they agreed again?",
        yes="the papers show that the council and the health service have looked at what they agreed again",
        no="the papers do not show that the council and the health service have looked at what they "
        "agreed again",
    )
    looks_for_children = YesNo(
        "Does the council try to find the children in its area who may need more?",
        yes="the council tries to find the children in its area who may need more",
        no="the council does not try to find the children in its area who may need more",
        help="Those who have or may have special educational needs, and those with a disability.",
    )

    said = Codes(
        "What has the council said about this worry?",
        options={
            "only-families-in-crisis": "Breaks are only for families in crisis.",
            "term-time-only": "Our breaks are in term time only.",
            "no-overnight-service": "We have no overnight service.",
            "not-a-parent": "You are not the child's parent.",
            "budget-no-duty": "It is a budget matter, so there is no duty to look at what is needed.",
            "consulted-before": "We asked families last year.",
            "criteria-are-internal": "Our criteria are internal.",
            "ask-for-the-protocol": "You can ask us for the protocol.",
            "must-be-on-register": "You must be on the register to get help.",
            "register-not-needed": "We have a card scheme, so we need no register.",
            "section-17-only-a-power": "Section 17 is only a power.",
            "breaks-are-a-choice": "Short breaks are a choice of ours, and not a duty.",
            "no-help-with-holidays": "We do not help with family holidays.",
            "you-should-have-asked": "You should have asked about it.",
            "officer-for-councillors-only": "The monitoring officer deals only with how councillors behave.",
            "must-answer-your-letter": "The monitoring officer does not have to answer your letter.",
            "advice-only-on-school": "The advice service is only about school.",
            "settle-instead-of-appeal": "You must use the disagreement service and not appeal.",
            "health-will-not-pay": "Health will not pay, so it cannot go into the plan.",
            "wait-to-be-asked": "We wait until somebody asks us.",
        },
    )

    orders = (monitoring_report_sent <= monitoring_report_considered,)
