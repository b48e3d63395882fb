"""Something unfair that was done to a disabled person, or to somebody who cares for one."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class UnfairTreatment(
    Matter,
    key="unfair_treatment",
    plural="unfair_treatments",
    noun="unfair treatment over disability",
    of=Child,
):
    """An act, a rule or a failure that may be against the Equality Act 2010."""

    ask_any = "Were you or your child treated unfairly over disability?"
    ask_others = "Was there other unfair treatment over disability?"

    body = Choice(
        "Who did it?",
        options={
            "council": "a council treated somebody unfairly",
            "nhs": "a health service treated somebody unfairly",
            "school": "a school paid for by the state treated somebody unfairly",
            "private-school": "a private school treated somebody unfairly",
            "college": "a college treated somebody unfairly",
            "university": "a university treated somebody unfairly",
            "other-service": "a shop, nursery or other public service treated somebody unfairly",
            "court": "a court or tribunal treated somebody unfairly",
        },
        help="A sixth form inside a school is a school. A sixth form college is a college.",
    )
    who = Choice(
        "Who was treated unfairly?",
        options={
            "child": "your child was treated unfairly, over your child's own condition",
            "disabled-parent": "a parent was treated unfairly, over the parent's own condition",
            "carer": "a parent or carer was treated unfairly, over your child's condition",
        },
    )
    kind = Choice(
        "What was unfair about it?",
        options={
            "worse-for-being-disabled": "somebody was treated worse just for being disabled, or for having a "
            "disabled child",
            "for-what-comes-with-it": "somebody was treated badly for something that comes from the "
            "condition",
            "same-rule-for-all": "one rule for all puts disabled people at a disadvantage",
            "no-adjustment": "nothing was changed to take away a real disadvantage for disabled people",
            "humiliated": "somebody was made to feel small or under attack over a condition",
            "punished-for-complaining": "somebody was treated badly for complaining about unfair treatment",
            "not-thought-about": "something was decided without a thought for disabled people",
        },
        help="If more than one fits, tell us about each by itself.",
    )
    done = Event(
        "On what day did it happen?",
        happened="the unfair thing was done",
        not_happened="nothing unfair has been done",
        help="If something was left undone: the day it was refused, or the day by which it should have been "
        "done.",
    )
    kept_up = Judgement(
        "Was it kept up over a time, and not one act?",
        yes="the unfair treatment was kept up over a time",
        no="the unfair treatment was one act or decision, even if its effects last",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="A rule or a practice is kept up. One refusal is one act, even if it hurts for long.",
    )
    ended = Event(
        "On what day did the unfair treatment stop?",
        happened="the unfair treatment stopped",
        not_happened="the unfair treatment has not stopped",
    )
    impairment = YesNo(
        "Is there a condition of body or mind, with a diagnosis or without one?",
        yes="there is a condition of body or mind",
        no="there is no condition of body or mind",
        help="The law leaves out addiction, hay fever and a tendency to steal, set fires or hurt others. "
        "A condition behind one of these can still count.",
    )
    substantial = Judgement(
        "Does the condition make everyday things clearly harder?",
        yes="the condition makes everyday things clearly harder",
        no="the condition does not make everyday things clearly harder",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="Think of a day without medicine, aids or other help. Only glasses and lenses count. Clearly "
        "means more than a little. Say yes too if it has begun to show and is likely to grow that bad, or if "
        "it marks the face or body badly.",
    )
    long_term = Judgement(
        "Has the effect of the condition lasted a year, or could it well last a year or for life?",
        yes="the effect has lasted a year, or could well last a year or for life",
        no="the effect has not lasted a year, and could not well last so long",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="Count from the start. If it went away and could well come back, say yes. Look at what was "
        "known on the day.",
    )
    hard_from_six = Judgement(
        "Would the condition clearly and for long make everyday things harder for somebody of six or older?",
        yes="the condition would clearly and for long make things harder for somebody of six or older",
        no="the condition would not clearly and for long make things harder for somebody of six or older",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="This is only about a child under six, for whom everyday things are few.",
    )
    counts_by_itself = YesNo(
        "Is the condition cancer, HIV or multiple sclerosis, or sight loss that an eye doctor has certified?",
        yes="the condition is cancer, HIV, multiple sclerosis or certified sight loss",
        no="the condition is not cancer, HIV, multiple sclerosis or certified sight loss",
    )
    facts_point_to_it = Judgement(
        "Are there facts from which a court could say that this is what happened, and why?",
        yes="there are facts from which a court could say that this is what happened, and why",
        no="there are no facts from which a court could say that this is what happened, and why",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="For example: what was said or written, or how others were treated. The body must then show "
        "that it was not so.",
    )
    justified = Judgement(
        "Has the body shown a good aim, and that no milder way would have done?",
        yes="the body has shown a good aim, and that no milder way would have done",
        no="the body has not shown a good aim, or a milder way would have done",
        settled_by=COURTS_AND_OMBUDSMEN,
    )
    body_knew = Judgement(
        "Did the body know of the condition, or should it have known?",
        yes="the body knew of the condition, or should have known",
        no="the body did not know of the condition, and could not be expected to",
        settled_by=COURTS_AND_OMBUDSMEN,
    )
    reasonable_step = Judgement(
        "Is there a step that it is fair to expect of the body, and that would help?",
        yes="there is a step that it is fair to expect of the body",
        no="there is no step that it is fair to expect of the body",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="For example: written questions, an easy-read form, a quiet room, a visit and not a call.",
    )
    step_taken = YesNo(
        "Has the body taken such a step, at no cost to you?",
        yes="the body has taken such a step, at no cost to you",
        no="the body has not taken such a step, or asks you to pay for it",
    )
    thought_first = Judgement(
        "Does the record show that the body thought about disabled people before it decided?",
        yes="the body thought about disabled people before it decided",
        no="the record does not show that the body thought about disabled people before it decided",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="A form filled in later does not count. You can ask for the papers.",
    )
    school_place = YesNo(
        "Is the unfair treatment about not getting a place at a state school?",
        yes="the unfair treatment is about not getting a place at a state school",
        no="the unfair treatment is not about getting a place at a state school",
    )
    student_scheme = YesNo(
        "Did a complaint about it go to the student complaints scheme within six months?",
        yes="a complaint about it went to the student complaints scheme within six months",
        no="no complaint about it went to the student complaints scheme within six months",
        help="The scheme is outside the university. The university's own complaints do not count.",
    )
    court_claim = Event(
        "On what day did the county court get a claim about it?",
        happened="the county court got a claim about it",
        not_happened="no county court claim has been made about it",
    )
    tribunal_claim = Event(
        "On what day did the Tribunal get a claim about it?",
        happened="the Tribunal got a claim about it",
        not_happened="no claim about it has been made to the Tribunal",
    )
    said = Codes(
        "What has the body said about it?",
        options={
            "no-diagnosis": "There is no diagnosis, so it is not a disability.",
            "only-behaviour": "It is only behaviour.",
            "medicine-controls-it": "Medicine keeps it under control.",
            "not-our-team": "Autism without a learning disability is not for our team.",
            "ask-in-writing-first": "You must ask us in writing first.",
            "phone-only": "We only do this by phone.",
            "same-for-all": "We treat everyone the same.",
            "costs-too-much": "It costs too much.",
            "looked-afterwards": "We did the equality check afterwards.",
            "not-about-one-family": "That duty is not about one family.",
            "school-complaint-first": "Finish the school's complaint first.",
            "no-plan-no-claim": "There is no EHC plan, so there is no claim.",
            "complaint-stops-the-clock": "Your time for court has not begun while you complain to us.",
        },
    )

    orders = (
        Child.born <= done,
        done <= ended,
        done <= court_claim,
        done <= tribunal_claim,
    )
