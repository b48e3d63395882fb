"""A council's Local Offer: what it publishes about help for disabled children and special needs."""

from dutybound.language import Codes, Event, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.coronavirus import coronavirus_question


def _tells(what: str, help: str = "") -> YesNo:
    """Whether the Local Offer says something, put as a clause: 'how to complain'."""
    return YesNo(
        f"Does the Local Offer say {what}?",
        yes=f"the Local Offer says {what}",
        no=f"the Local Offer does not say {what}",
        help=help,
    )


class LocalOffer(
    Matter,
    key="local_offer",
    plural="local_offers",
    noun="council's Local Offer",
    of=Child,
):
    """The SEN and disability local offer of the council where the child lives (2014 c 6 s 30).

    The facts from `schools_and_training` to `disagreements` are those of Schedule 2 to the SEND
    Regulations 2014, in its order; `local_offer/items.py` says which paragraph each of them is.
    """

    ask_any = "Is there something to tell us about the council's Local Offer?"
    ask_others = "Is there another Local Offer to tell us about?"

    published = YesNo(
        "Has the council published a Local Offer?",
        yes="the council has published a Local Offer",
        no="the council has not published a Local Offer",
        help="It lists help for disabled children and for special educational needs, from birth to 25. "
        "It may be called the SEND Local Offer, and may be part of a bigger website.",
    )
    on_website = YesNo(
        "Is the Local Offer on the council's website?",
        yes="the Local Offer is on the council's website",
        no="the Local Offer is not on the council's website",
    )
    copies_offline = YesNo(
        "Does the council say how people without the internet can get a copy?",
        yes="the council says how people without the internet can get a copy",
        no="the council does not say how people without the internet can get a copy",
    )
    copies_accessible = YesNo(
        "Does the council say how disabled people and those with special needs can get a copy?",
        yes="the council says how disabled people and those with special needs can get a copy",
        no="the council does not say how disabled people and those with special needs can get a copy",
        help="For instance in large print, in easy words or read aloud.",
    )
    how_to_comment = YesNo(
        "Does the council say how all those people can comment on the Local Offer?",
        yes="the council says how people can comment on the Local Offer",
        no="the council does not say how people can comment on the Local Offer",
    )
    out_of_date = YesNo(
        "Is the Local Offer out of date (services that have gone, links or numbers that are dead)?",
        yes="the Local Offer is out of date",
        no="the Local Offer is not out of date",
    )
    reviewed = YesNo(
        "Do the council's records show that it has looked at the Local Offer again since publishing it?",
        yes="the council's records show that it has looked at the Local Offer again",
        no="the council's records do not show that it has looked at the Local Offer again",
        help="You can ask the council for the record of its last review.",
    )

    schools_and_training = _tells(
        "what extra help with learning and training nurseries, schools and colleges in the area give"
    )
    outside_the_area = _tells("what extra help there is at places outside the area")
    kinds_of_school = _tells(
        "what ordinary schools, special schools and the council itself each give"
    )
    money_for_schools = _tells(
        "how the council pays for extra help, and how schools have agreed to use that money"
    )
    finding_needs = _tells(
        "how nurseries, schools and colleges find out who needs help, ask families, get what is needed "
        "and help with moves"
    )
    teaching = _tells(
        "how nurseries, schools and colleges teach, change what they do, check progress and look after "
        "wellbeing"
    )
    more_about_schools = _tells(
        "where to find out more about each school or college",
        help="Each school's own report on special educational needs counts here.",
    )
    access_strategy = _tells(
        "where to find the council's plan for making schools easier to use for disabled pupils",
        help="The law calls it the accessibility strategy.",
    )
    apprenticeships = _tells("what extra help there is for apprentices")
    training_providers = _tells("what extra help those who give training offer")
    adult_life = _tells(
        "what help there is to get ready for adult life (work, a home, taking part)"
    )
    university = _tells(
        "what help there is at university", help="With the Disabled Students' Allowance."
    )
    health = _tells(
        "what health services there are beyond those for everybody, and how to use the others",
        help="Help for schools with medical needs counts here.",
    )
    social_care = _tells(
        "what help children's social care gives to disabled children and their families",
        help="Short breaks, help at home and the like.",
    )
    moving_to_adult_services = _tells(
        "how young people are helped to move from children's to adult services"
    )
    living_independently = _tells(
        "how young people can plan to live on their own, and get help with it"
    )
    adult_information = _tells(
        "where to get the council's information and advice about adult care",
    )
    transport = _tells(
        "what travel to school or college there is, and what help with the cost",
    )
    advice_service = _tells(
        "where to get the free advice on special needs and disability that the council arranges",
        help="It is often called SENDIASS.",
    )
    parent_forums = _tells("what forums there are for parents and carers")
    support_groups = _tells("what support groups there are")
    childcare = _tells("what childcare there is")
    leisure = _tells("what leisure activities there are")
    other_advice = _tells("who else gives support, information and advice")
    complaints_about_provision = _tells(
        "how to complain about education, training, health, care or travel"
    )
    complaints_about_services = _tells("how to complain about any service that it lists")
    criteria = _tells(
        "what tests have to be met to get each service that it lists",
        help="Answer 'no' if a service has a test, such as a threshold, that is not told. If there is no "
        "test for any service, answer 'yes'.",
    )
    asking_for_a_plan = _tells("how to ask for an EHC needs assessment")
    personal_budgets = _tells("when a personal budget can be had")
    approved_schools = _tells(
        "where to find the government's list of approved independent special schools and colleges"
    )
    appeal_rights = _tells("how families are told of their right to appeal")
    mediation = _tells("how mediation is arranged")
    disagreements = _tells(
        "how somebody independent can help to settle a disagreement",
    )

    families_consulted = YesNo(
        "Did the council ask families what they think, when it made the Local Offer and each time it "
        "reviewed it?",
        yes="the council asked families about the Local Offer each time",
        no="the council did not ask families about the Local Offer each time",
        help="Telling people what has been decided is not asking.",
    )
    needs_consulted = YesNo(
        "For the Local Offer, did the council ask families what services they need?",
        yes="the council asked families what services they need",
        no="the council did not ask families what services they need",
    )
    presentation_consulted = YesNo(
        "Did the council ask families how the Local Offer should be set out, got at and commented on?",
        yes="the council asked families how the Local Offer should be set out, got at and commented on",
        no="the council did not ask families how the Local Offer should be set out, got at and commented on",
        help="That takes in people without the internet, and those with special needs or a disability.",
    )
    others_consulted = YesNo(
        "For the Local Offer, did the council ask schools, colleges, nurseries, the health service and "
        "its own staff?",
        yes="the council asked schools, colleges, nurseries, the health service and its own staff",
        no="the council did not ask all of: schools, colleges, nurseries, the health service and its own "
        "staff",
    )
    comments_sought = YesNo(
        "Does the council ask families for comments on the Local Offer?",
        yes="the council asks families for comments on the Local Offer",
        no="the council does not ask families for comments on the Local Offer",
        help="On what is in it and what is missing, on how easy it is to use, and on how it was made.",
    )

    comments_published = Event(
        "Before what is now due, when did the council last publish families' comments on the Local Offer "
        "with its answers?",
        happened="the council last published families' comments on the Local Offer with its answers",
        not_happened="the council has never published families' comments on the Local Offer with its "
        "answers",
        help="It is often called an annual report, or 'you said, we did'.",
    )
    comments_published_again = Event(
        "After that, when did the council next publish comments and answers?",
        happened="the council next published comments and answers",
        not_happened="the council has published no comments and answers since",
    )
    no_comments_came = YesNo(
        "Has the council said that nobody commented on the Local Offer since then?",
        yes="the council says that nobody has commented on the Local Offer since",
        no="the council has not said that nobody commented on the Local Offer",
    )
    comment_sent = Event(
        "When did you send the council a comment on its Local Offer?",
        happened="you sent the council a comment on its Local Offer",
        not_happened="you have not sent the council a comment on its Local Offer",
    )
    comment_published = Event(
        "When did the council publish your comment (or what it amounts to) with its answer?",
        happened="the council published what you said, with its answer",
        not_happened="the council has not published what you said with its answer",
        help="Nobody may be able to tell from it who you are. One answer to many comments will do.",
    )
    comment_about_one_person = YesNo(
        "Was your comment only about the help that one person gets?",
        yes="your comment was about the help that one person gets",
        no="your comment was not only about the help that one person gets",
    )
    comment_called_vexatious = YesNo(
        "Has the council said that it finds your comment vexatious?",
        yes="the council finds your comment vexatious",
        no="the council has not said that it finds your comment vexatious",
        help="That is, meant only to annoy.",
    )
    held_up_by_coronavirus = coronavirus_question()

    said = Codes(
        "What has the council said about its Local Offer?",
        options={
            "listed-so-in-place": "It is in the Local Offer, so the help is in place.",
            "not-listed-so-none": "It is not in the Local Offer, so there is no such help.",
            "link-is-enough": "A link to a directory is enough.",
            "we-choose-contents": "We decide what goes into our Local Offer.",
            "threshold-is-internal": "Our threshold document is internal.",
            "does-not-meet-criteria": "Your child does not meet the criteria.",
            "one-report-is-enough": "We published a report some years ago, and that is enough.",
            "comments-answered-together": "We answer comments together, and not one by one.",
            "comment-about-one-child": "Your comment is about one child, so we do not publish it.",
            "forum-was-told": "The parents' forum was told.",
            "asked-at-the-start": "We asked families when we first made it.",
        },
    )

    orders = (
        comments_published <= comments_published_again,
        comment_sent <= comment_published,
    )
