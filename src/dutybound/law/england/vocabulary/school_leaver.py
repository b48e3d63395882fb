"""A disabled young person with an EHC plan who will leave school or college."""

from dutybound.language import Choice, Codes, DateFact, Event, Implies, Matter, YesNo
from dutybound.law.england.vocabulary.plan import Plan


class SchoolLeaver(
    Matter,
    key="school_leaver",
    plural="school_leavers",
    noun="end of school or college",
    of=Plan,
):
    """What the Disabled Persons Act 1986 asks for before full-time education ends (ss 5 and 6)."""

    ask_any = "Is your child 14 or older, and will school or college come to an end one day?"
    ask_others = "Is there another end of school or college to tell us about?"

    opinion_asked = Event(
        "On what day did the education team ask social care whether your child is disabled?",
        happened="the education team asked social care whether your child is disabled",
        not_happened="the education team has not asked social care whether your child is disabled",
        help="From the 14th birthday on. If nobody has told you of it, say that you do not know, and ask.",
    )
    opinion = Choice(
        "When social care was asked whether your child is disabled, what did it answer?",
        options={
            "disabled": "social care's answer was that your child is disabled",
            "not-disabled": "social care's answer was that your child is not disabled",
            "none-yet": "social care has given no answer on whether your child is disabled",
        },
    )
    opinion_given = Event(
        "On what day did social care answer?",
        happened="social care answered whether your child is disabled",
        not_happened="social care has not answered whether your child is disabled",
    )
    at_school_or_college = YesNo(
        "Is your child at a school or college, or was your child at one until the end?",
        yes="your child is or was at a school or college",
        no="your child is taught at home or somewhere else that is no school or college",
        help="A place on a college course that the council pays for counts. Teaching at home does not.",
    )
    school_age_notice_sent = Event(
        "On what day was social care sent the notice of when your child is no longer of school age?",
        happened="social care was sent the notice of when your child is no longer of school age",
        not_happened="social care has not been sent the notice of when your child is no longer of school "
        "age",
        help="The council's education team sends it, and it says whether your child will stay on.",
    )
    leaving_on = DateFact(
        "If your child stays on past school age: on what day will (or did) full-time education end?",
        states="full-time education is to end, or ended",
        help="At school, sixth form or college. The month is enough. Say 'none' if nobody can tell yet.",
    )
    leaving_known = Event(
        "On what day did the council or college first learn on what day full-time education ends?",
        happened="the council or college first learned of the leaving day",
        not_happened="the council or college has not learned of the leaving day",
    )
    leaving_notice_sent = Event(
        "On what day was social care sent the notice of the day on which full-time education ends?",
        happened="social care was sent the notice of the leaving day",
        not_happened="social care has not been sent the notice of the leaving day",
    )
    notice_received = Event(
        "On what day did social care get a notice that your child is to leave?",
        happened="social care got the notice that your child is to leave",
        not_happened="social care has got no notice that your child is to leave",
        help="Either notice, from the council's education team or the college. If you know only when it was "
        "sent, give that day.",
    )
    notice_says_staying = YesNo(
        "Does the notice say that your child will stay in full-time education?",
        yes="the notice says that your child will stay in full-time education",
        no="the notice does not say that your child will stay in full-time education",
    )
    told_of_staying = Event(
        "On what day was social care told that your child stays in full-time education after all?",
        happened="social care was told that your child stays in full-time education after all",
        not_happened="social care was not told that your child stays in full-time education after all",
    )
    asked_not_to = YesNo(
        "Did your child (from 16 on), or you (before that), ask that there be no assessment?",
        yes="the council was asked not to assess because of the notice",
        no="nobody asked the council not to assess because of the notice",
    )
    assessed = Event(
        "On what day was the assessment that follows the notice finished?",
        happened="the assessment that follows the notice was finished",
        not_happened="the assessment that follows the notice has not been finished",
        help="An assessment of what your child needs from social care, for children or for adults.",
    )
    said = Codes(
        "What has the council or college said about leaving?",
        options={
            "old-law": "That law is old and nobody uses it.",
            "care-act-replaced-it": "The Care Act has taken its place.",
            "no-social-worker": "Your child has no social worker, so we do not tell social care.",
            "did-not-know": "We did not know in time that your child would leave.",
            "waiting-list": "There is a waiting list for assessments.",
            "only-at-18": "Adult services assess only at 18.",
            "you-did-not-ask": "You did not ask for an assessment.",
        },
    )

    orders = (
        opinion_asked <= opinion_given,
        opinion_asked <= school_age_notice_sent,
        opinion_asked <= leaving_notice_sent,
        leaving_known <= leaving_notice_sent,
        notice_received <= told_of_staying,
    )
    implications = (Implies(opinion_given, opinion, frozenset({"disabled", "not-disabled"})),)
