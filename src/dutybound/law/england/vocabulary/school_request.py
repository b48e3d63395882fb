"""A school or college that a family asked the council to name in an EHC plan."""

from dutybound.language import Choice, Codes, Event, Implies, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import WHO_DECIDES_ABOUT_PLANS


class SchoolRequest(
    Matter,
    key="school_request",
    plural="school_requests",
    noun="school or college that you asked for",
    of=Child,
):
    """A request to have a place named in a plan (Children and Families Act 2014 ss 38 and 39)."""

    ask_any = "Have you asked the council to name a school or college in the EHC plan?"
    ask_others = "Have you asked for another school or college?"

    asked = Event(
        "On what day did you ask the council to name the school or college?",
        happened="you asked the council to name the school or college",
        not_happened="you have not asked the council to name a school or college",
        help="Nurseries count too.",
    )
    in_time = YesNo(
        "Did you ask for it in the time that the council gave you for comments on the draft, or on its "
        "changes?",
        yes="you asked within the time for comments on the draft",
        no="you did not ask within the time for comments on the draft",
        help="It has to give at least 15 days, and the day on which the draft came is the first.",
    )
    kind = Choice(
        "What kind of place is it?",
        options={
            "state": "the place is a state school, a state nursery school or an academy",
            "college": "the place is a further education college in England",
            "non-maintained": "the place is a special school run by a charity (non-maintained)",
            "approved": "the place is an independent special school or college on the government's list "
            "(section 41)",
            "other-independent": "the place is an independent school or college that is not on that list",
            "something-else": "the place is of another kind",
        },
        help="The place can tell you. The list is on the government's website.",
    )
    place_consulted = YesNo(
        "Did the council ask that school or college before it decided?",
        yes="the council asked the school or college before it decided",
        no="the council did not ask the school or college before it decided",
    )
    reason = Choice(
        "Why does the council not name the school or college?",
        options={
            "unsuitable": "the council says that the place is not suitable for your child",
            "others": "the council says that your child there would get in the way of teaching others",
            "resources": "the council says that the place would cost too much for what it gives",
            "full-or-refused": "the council says only that the place is full, or does not want your child",
            "something-else": "the council gives another reason",
            "none": "the council gives no reason, or has not decided",
        },
    )
    ground_holds = Judgement(
        "Is the place unsuitable for your child, or would your child there get in the way of teaching others "
        "or of using money well?",
        yes="one of the grounds in the Act for not naming the place holds",
        no="none of the grounds in the Act for not naming the place holds",
        settled_by=WHO_DECIDES_ABOUT_PLANS,
        help="Being full, or not wanting your child, is no ground by itself. The council decides first, and "
        "the Tribunal on appeal.",
    )
    plan_names = Choice(
        "What does the final plan name?",
        options={
            "this-place": "the plan names the place that you asked for",
            "another-place": "the plan names another place",
            "type-only": "the plan names only a type of place",
            "not-yet": "there is no final plan or changed plan yet",
        },
        help="Look at section I.",
    )
    plan_sent = Event(
        "On what day did the council send the final plan that followed your request?",
        happened="the council sent the final plan that followed your request",
        not_happened="the council has sent no final plan since your request",
    )
    said = Codes(
        "What has the council said about the school or college?",
        options={
            "full": "The school is full.",
            "school-said-no": "The school said no.",
            "too-dear": "It costs too much.",
            "other-area": "It is in another council's area.",
            "independent": "We do not name independent schools.",
            "boarding-is-care": "Boarding is social care, so we will not name it.",
            "mainstream-cannot": "An ordinary school cannot meet the needs.",
        },
    )

    implications = (
        Implies(plan_sent, plan_names, frozenset({"this-place", "another-place", "type-only"})),
    )
    orders = (
        Child.born <= asked,
        asked <= plan_sent,
    )
