"""A visit to the home by children's social care."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class Visit(Matter, key="visit", plural="visits", noun="visit by children's social care", of=Child):
    """A visit, made or asked for, by children's social care."""

    ask_any = "Has children's social care visited you, or asked to?"
    ask_others = "Was there another visit, or did they ask for one?"

    made = Event(
        "On what day was the visit?",
        happened="children's social care came to the home",
        not_happened="children's social care has not come to the home",
    )
    purpose = Choice(
        "What did they say the visit was for?",
        options={
            "section-17": "the visit was for an assessment of what help is needed (section 17)",
            "section-47": "the visit was for a child protection enquiry (section 47)",
            "other": "the visit was for something else",
        },
        help="If it was for a child protection enquiry, get a solicitor now: it may be free. Do not refuse "
        "all contact: offer a time and a place to see your child.",
    )
    announced = YesNo(
        "Did they tell you before that they were coming?",
        yes="they told you before that they were coming",
        no="they came without telling you before",
    )
    entered = YesNo(
        "Did they come in?",
        yes="they came into the home",
        no="they did not come into the home",
    )
    consented = YesNo(
        "Did you, or another adult who lives there, agree to their coming in or staying?",
        yes="an adult who lives there agreed to their coming in",
        no="nobody who lives there agreed to their coming in",
        help="If somebody agreed only because they were told that they had to, say 'yes' here. Another "
        "question asks what they were told.",
    )
    stayed_when_asked_to_leave = YesNo(
        "Did they stay after an adult who lives there asked them to leave?",
        yes="they stayed after they were asked to leave",
        no="they did not stay after they were asked to leave",
    )
    court_order = YesNo(
        "Did they have a court order or warrant that let them in?",
        yes="they had a court order or warrant that let them in",
        no="they had no court order or warrant that let them in",
        help="An emergency protection order may let them in. An order for an assessment of the child (a "
        "child assessment order) does not.",
    )
    police_powers = YesNo(
        "Did the police come in using their own powers?",
        yes="the police came in using their own powers",
        no="the police did not use powers of their own",
        help="The police may come in to save life or limb. A general worry about a child is not enough.",
    )
    told_compulsory = YesNo(
        "Did they say that you had to let them in?",
        yes="they said that you had to let them in",
        no="they did not say that you had to let them in",
    )
    bedroom = Choice(
        "Did they ask to look at a bedroom?",
        options={
            "not-asked": "nobody asked to look at a bedroom",
            "asked": "they asked to look at a bedroom, and left it to you",
            "insisted": "they said that they had to see a bedroom, or that a no would be held against you",
        },
        help="'We cannot plan care at night without seeing it' is asking. 'We close the case unless' is "
        "insisting.",
    )
    bedroom_agreed = YesNo(
        "Did you agree in the end to their looking at the bedroom?",
        yes="you agreed in the end to their looking at the bedroom",
        no="you did not agree to their looking at the bedroom",
    )
    child_alone = Choice(
        "Did they ask to see your child without you?",
        options={
            "not-asked": "nobody asked to see your child without you",
            "asked": "they asked to see your child without you, and left it to you",
            "insisted": "they said that they had to see your child without you, or that a no would be held "
            "against you",
        },
        help="At home, at school or anywhere else.",
    )
    child_alone_agreed = YesNo(
        "Did you agree in the end to their seeing your child without you?",
        yes="you agreed in the end to their seeing your child without you",
        no="you did not agree to their seeing your child without you",
    )
    child_agreed = YesNo(
        "Did your child agree to talk to them without you?",
        yes="your child agreed to talk to them without you",
        no="your child did not agree to talk to them without you",
    )
    child_understands = Judgement(
        "Does your child understand well enough to decide whether to talk to them alone?",
        yes="your child understands well enough to decide to talk to them alone",
        no="your child does not understand well enough to decide to talk to them alone",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="It depends on your child and on what it is about, and not on age alone.",
    )
    said = Codes(
        "What was said about visits?",
        options={
            "visits-are-mandatory": "Home visits are mandatory.",
            "refusal-leads-to-section-47": "If you refuse, we will start child protection enquiries.",
            "section-47-lets-us-in": "This is section 47, so you have to let us in.",
            "will-apply-for-order": "If you refuse, we will ask the court for an order.",
            "police-can-come-in": "The police can come in without asking you.",
            "no-help-without-seeing": "We may not be able to help without seeing your child.",
            "the-form-requires-it": "Our form says that we have to see the bedroom.",
            "children-seen-alone": "The guidance says that children should be seen alone.",
            "bed-space-for-night-care": "We need to see the bed space to plan care at night.",
            "refusing-hides-something": "If you refuse, you have something to hide.",
            "spoke-to-child-at-school": "We spoke to your child at school.",
        },
    )

    orders = (Child.born <= made,)
    solicitor_first = (
        purpose.is_("section-47"),
        court_order,
        police_powers,
        said.includes("refusal-leads-to-section-47"),
        said.includes("section-47-lets-us-in"),
        said.includes("will-apply-for-order"),
        said.includes("police-can-come-in"),
    )
