"""A worry that a child is being harmed, and the council's child protection enquiry."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class Enquiry(
    Matter,
    key="enquiry",
    plural="enquiries",
    noun="worry about harm to your child, or a child protection enquiry",
    of=Child,
):
    """A worry about harm that somebody raised, up to an enquiry (section 47) and a conference."""

    ask_any = (
        "Has anybody said that your child is being harmed, or is there a child protection enquiry?"
    )
    ask_others = "Was there another worry of that kind, or another enquiry?"

    raised = Event(
        "On what day did somebody first say that your child may be being harmed?",
        happened="somebody said that your child may be being harmed",
        not_happened="nobody has said that your child may be being harmed",
    )
    fii_raised_by = Choice(
        "Has anybody said that you may be making up, making worse or causing your child's illness? Who "
        "said it first?",
        options={
            "nobody": "nobody has said that you may be making up or causing an illness",
            "doctor": "a doctor or nurse said that you may be making up or causing an illness",
            "school": "the school said that you may be making up or causing an illness",
            "social-care": "children's social care said that you may be making up or causing an illness",
            "someone-else": "another professional said that you may be making up or causing an illness",
        },
        help="They may call it 'fabricated or induced illness' (FII) or 'perplexing presentations'.",
    )
    opened = Event(
        "On what day did the council start a child protection enquiry (section 47)?",
        happened="the council started a child protection enquiry",
        not_happened="the council has started no child protection enquiry",
        help="If you are told that there is one, or get court papers, get a solicitor now. It may be free.",
    )
    emergency_protection = YesNo(
        "Was your child under an emergency order of a court, or kept safe by the police, at that time?",
        yes="your child was under an emergency protection order or in police protection",
        no="your child was not under an emergency protection order or in police protection",
        help="The law then asks for an enquiry without anything more.",
    )
    cause_decided = Choice(
        "Has a court or the Ombudsman decided whether there was good reason to suspect serious harm?",
        options={
            "there-was": "a court or the Ombudsman decided that there was reason to suspect serious harm",
            "there-was-not": "a court or the Ombudsman decided that there was no reason to suspect serious "
            "harm",
            "not-decided": "no court or Ombudsman has decided whether there was reason to suspect serious "
            "harm",
        },
        help="What you think of it, or what the council thinks, does not settle this.",
    )
    decision_recorded = YesNo(
        "Does the council's record say who decided to start the enquiry, on what day, and why?",
        yes="the record says who decided to start the enquiry, when and why",
        no="the record does not say who decided to start the enquiry, when and why",
    )
    harm_named = YesNo(
        "Does the record say what harm they suspect?",
        yes="the record says what harm is suspected",
        no="the record does not say what harm is suspected",
    )
    facts_named = YesNo(
        "Does the record say which facts made them suspect it?",
        yes="the record says which facts made them suspect it",
        no="the record does not say which facts made them suspect it",
    )
    strategy_discussion = Event(
        "On what day did the council, the police and health agree to start the enquiry?",
        happened="the council, the police and health held the strategy discussion that started the enquiry",
        not_happened="no strategy discussion has been held",
        help="This is called a strategy discussion or strategy meeting. Parents are usually not there.",
    )
    conference_called = YesNo(
        "Did the council decide to hold a child protection conference?",
        yes="the council decided to hold a child protection conference",
        no="the council did not decide to hold a child protection conference",
    )
    conference = Event(
        "On what day was the first child protection conference held?",
        happened="the first child protection conference was held",
        not_happened="no child protection conference has been held",
    )
    paediatric_view = YesNo(
        "Has one doctor put together what all the doctors think of your child's illness?",
        yes="one doctor has put together what all the doctors think",
        no="no doctor has put together what all the doctors think",
        help="This is for the consultant who looks after your child (the responsible paediatrician).",
    )
    parents_told = Event(
        "On what day did they tell you of the worry and that they would share it?",
        happened="they told you of the worry and that they would share it",
        not_happened="they have not told you of the worry themselves",
    )
    immediate_serious_risk = Judgement(
        "Would telling you have put your child at once in serious danger?",
        yes="telling you would have put your child at once in serious danger",
        no="telling you would not have put your child at once in serious danger",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="Doctors have to weigh this first. You may leave it out.",
    )
    recovery_plan = YesNo(
        "Is there a plan for your child's health and schooling from here?",
        yes="there is a plan for your child's health and schooling",
        no="there is no plan for your child's health and schooling",
    )
    said = Codes(
        "What were you told about the worry or the enquiry?",
        options={
            "disabled-so-safeguarding": "We always treat disabled children as a safeguarding matter.",
            "you-complained": "You complained, or asked for a second opinion, so we are making enquiries.",
            "you-refused-a-visit": "You refused a visit, so we are making child protection enquiries.",
            "need-not-prove-it": "We do not have to prove it before we make enquiries.",
            "cannot-tell-the-basis": "We cannot tell you what this is based on.",
            "services-stop": "This is about fabricated illness, so the help stops.",
            "complaints-are-signs": "Second opinions and complaints are warning signs.",
            "not-told-for-risk": "We did not tell you, because of the risk.",
            "consultant-first": "We need the consultant's view first.",
        },
    )

    orders = (
        Child.born <= opened,
        raised <= opened,
        raised <= strategy_discussion,
        raised <= parents_told,
        opened <= conference,
        strategy_discussion <= conference,
    )
    solicitor_first = (
        raised.happened,
        fii_raised_by.is_("doctor", "school", "social-care", "someone-else"),
        opened.happened,
        emergency_protection,
        strategy_discussion.happened,
        conference_called,
        conference.happened,
        cause_decided.is_("there-was", "there-was-not"),
        decision_recorded,
        said.includes("you-complained"),
        said.includes("you-refused-a-visit"),
        said.includes("need-not-prove-it"),
        said.includes("services-stop"),
    )
