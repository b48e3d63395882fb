"""One kind of help that a disabled child needs from social care."""

from dutybound.language import Choice, Codes, Event, Implies, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import THE_COUNCIL_TOO


class CareNeed(
    Matter, key="care_need", plural="care_needs", noun="help that your child needs", of=Child
):
    """One kind of help (CSDPA 1970 s 2(6)), from the finding that it is necessary to its being in place."""

    ask_any = "Is there help from social care that your child needs?"
    ask_others = "Is there other help from social care that your child needs?"
    retired = (
        ("decision_asked", "Tell it under 'help_requests', as 'asked'."),
        ("decision_asked_by", "Tell it under 'help_requests', as 'asked_by'."),
        ("will_not_decide", "Tell it under 'help_requests'."),
    )

    help = Choice(
        "What sort of help is it?",
        options={
            "practical-help-at-home": "the help is practical help at home",
            "equipment-for-information-or-recreation": "the help is with radio, television, library or "
            "similar things for recreation",
            "activities-or-education-outside-home": "the help is with activities, games, outings or "
            "education outside the home",
            "travel-to-services": "the help is with travel to services",
            "adaptations-or-equipment-at-home": "the help is with adaptations to the home or with equipment",
            "holidays": "the help is with taking holidays",
            "meals": "the help is with meals",
            "telephone": "the help is with a telephone or equipment to use one",
            "overnight-away-from-home": "the help is overnight care away from home",
            "something-else": "the help is of another kind",
        },
    )
    necessary = Judgement(
        "Is it necessary for the council to arrange this help, so that your child's need is met?",
        yes="it is necessary for the council to arrange this help",
        no="it is not necessary for the council to arrange this help",
        settled_by=THE_COUNCIL_TOO,
        help="The council decides this, and must decide it sensibly. Until it has, your answer is your "
        "own view.",
    )
    accepted = Event(
        "On what day did the council accept that this help is needed?",
        happened="the council accepted that the help is needed",
        not_happened="the council has not accepted that the help is needed",
        help="A signed assessment or plan that says the help is needed is the best proof.",
    )
    lives_in_area = YesNo(
        "Is the council's area where your child ordinarily lives?",
        yes="your child ordinarily lives in the council's area",
        no="your child does not ordinarily live in the council's area",
    )
    in_place = Event(
        "On what day did the help begin?",
        happened="the help began",
        not_happened="the help has not begun",
        help="Money that you agreed to take instead (a direct payment) counts from its first payment.",
    )
    stopped = Event(
        "If the help stopped again, on what day was that?",
        happened="the help stopped",
        not_happened="the help has not stopped",
        help="A worker who left and was not replaced counts. If it stopped and came back, say no.",
    )
    replacement_offered = YesNo(
        "Did the council offer other help in its place, or money to find it?",
        yes="the council offered other help, or money, in its place",
        no="the council offered nothing in its place",
    )
    plan_section = Choice(
        "Where does the EHC plan put this help?",
        options={
            "h1": "the plan puts the help in section H1",
            "h2": "the plan puts the help in section H2",
            "f": "the plan puts the help in section F, with education",
            "elsewhere": "the plan mentions the help in another section",
            "not-in-plan": "the plan says nothing of the help",
            "no-plan": "there is no EHC plan",
        },
        help="The letter of the section stands above it in the plan.",
    )
    plan_sent = Event(
        "On what day did the council send the EHC plan, as it now stands?",
        happened="the council sent the EHC plan as it now stands",
        not_happened="the council has sent no EHC plan",
        help="The last final or changed plan. A draft does not count.",
    )
    for_parent = YesNo(
        "Is this help for you as a carer, and not for your child?",
        yes="the help is for a parent who cares",
        no="the help is for your child",
        help="A break that does your child good too is for your child.",
    )
    comes_from_needs = Judgement(
        "Does your child need this help because of what lies behind the special educational needs?",
        yes="the help is reasonably required because of what lies behind the special educational needs",
        no="the help is not required because of what lies behind the special educational needs",
        settled_by=THE_COUNCIL_TOO,
        help="That is the learning difficulty or the disability. Help that is needed for another reason need "
        "not be in the plan.",
    )
    refused = Event(
        "On what day did the council refuse this help, limit it or cut it?",
        happened="the council refused the help, limited it or cut it",
        not_happened="the council has not refused the help, limited it or cut it",
    )
    refused_by = Choice(
        "What did that answer rest on?",
        options={
            "same-limit-for-all": "the council went by a limit that is the same for every child",
            "score-or-band": "the council went by a score, a band or a table",
            "diagnosis-or-kind-of-condition": "the council went by a diagnosis, an IQ score or a kind of "
            "condition",
            "own-needs": "the council went by your child's own needs",
            "something-else": "the council went by something else",
        },
        help="If it used a limit, a score or a diagnosis, choose that. The next question asks what else it "
        "looked at.",
    )
    own_needs_weighed = YesNo(
        "Did the council also look at your child's own needs, and at whether to make an exception?",
        yes="the council looked at your child's own needs and at whether to make an exception",
        no="the council did not look at your child's own needs, or not at whether to make an exception",
    )
    assessment_says_needed = YesNo(
        "Did the assessment, or the worker who made it, say that this help is needed?",
        yes="the assessment says that the help is needed",
        no="the assessment does not say that the help is needed",
    )
    panel_on = Event(
        "On what day did a panel or a manager decide about this help?",
        happened="a panel or manager decided about the help",
        not_happened="no panel or manager has decided about the help",
    )
    panel_result = Choice(
        "What did the panel or manager decide?",
        options={
            "agreed": "the panel or manager agreed to the help",
            "less": "the panel or manager agreed to less help",
            "refused": "the panel or manager refused the help",
            "not-yet": "the panel or manager has not decided",
        },
    )
    panel_because = Choice(
        "What reasons were you given for what the panel or manager decided?",
        options={
            "need": "you were given reasons about what your child needs",
            "money": "the only reason that you were given is money",
            "none": "you were given no reasons",
            "something-else": "you were given other reasons",
        },
    )
    said = Codes(
        "What has the council said about this help?",
        options={
            "no-budget": "There is no budget.",
            "not-in-our-offer": "It is not in our short breaks offer.",
            "waiting-list-for-carers": "There is a waiting list for carers.",
            "parents-can-pay": "You can pay for it yourselves.",
            "below-threshold": "The need is below our threshold.",
            "another-council": "Another council has to do this.",
            "grant-refused": "The housing grant was refused, so there is no help with the "
            "change to the home.",
            "same-limit-for-all": "The same limit applies to everyone.",
            "score": "The score was too low.",
            "criteria-guide": "Our criteria help us to judge what is necessary.",
            "panel-is-final": "Panel decisions cannot be challenged.",
            "panel-no-money": "The panel found that the budget is too short.",
            "worker-only-recommended": "The social worker only recommended it.",
            "panel-other-view": "The panel took another view of the need, for these reasons.",
        },
    )
    said_of_plan = Codes(
        "What has the council said about this help and the EHC plan?",
        options={
            "only-in-section-h": "It is only in section H, so we may choose.",
            "no-staff": "We have no staff.",
            "tribunal-only-recommended": "The Tribunal only recommended it.",
            "complain-about-sen": "Complain to the special needs team.",
            "use-dla": "Use your Disability Living Allowance.",
            "section-h-is-voluntary": "Section H is up to us, so it is blank.",
            "breaks-go-in-h2": "Short breaks go in section H2.",
            "panel-not-yet": "The panel has not agreed to it yet.",
            "up-to-so-many-hours": "The plan gives access to up to so many hours.",
            "no-social-worker": "There is no social worker, so nothing goes in H1.",
            "full-assessment-first": "Nothing goes in H1 before a full assessment.",
            "h2-for-adults": "Section H2 is only for adults.",
            "no-overnight-in-plan": "Overnight breaks cannot go in a plan.",
        },
    )

    implications = (Implies(panel_on, panel_result, frozenset({"agreed", "less", "refused"})),)
    orders = (
        Child.born <= accepted,
        accepted <= in_place,
        in_place <= stopped,
        Child.born <= plan_sent,
        Child.born <= refused,
        Child.born <= panel_on,
    )
