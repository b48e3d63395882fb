"""The risk that a child or young person has to go into a mental health hospital, or a stay there."""

from dutybound.language import Choice, Codes, Event, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child


class HospitalRisk(
    Matter,
    key="hospital_risk",
    plural="hospital_risks",
    noun="risk of going into a mental health hospital",
    of=Child,
):
    """Support registers and care, education and treatment reviews (NHS England policy, 2023)."""

    ask_any = "Is your child in a mental health hospital, or might your child have to go into one?"
    ask_others = (
        "Was there another time when your child was in a mental health hospital or might go in?"
    )

    autistic_or_learning_disability = YesNo(
        "Is your child autistic, or does your child have a learning disability?",
        yes="your child is autistic or has a learning disability",
        no="your child is not autistic and has no learning disability",
    )
    where = Choice(
        "Where do things stand?",
        options={
            "at-risk": "your child might have to go into a mental health hospital",
            "in-hospital": "your child is in a mental health hospital",
            "neither": "your child is neither in a mental health hospital nor likely to go into one",
        },
    )
    agreed = YesNo(
        "Do you, or your child if old enough to decide, agree to the NHS register of those at risk and to a "
        "review?",
        yes="there is agreement to the NHS register of those at risk and to a review",
        no="there is no agreement to the NHS register of those at risk and to a review",
        help="It is called the dynamic support register. Register and review are there to bring help early.",
    )
    asked = Event(
        "On what day did you or somebody else ask the NHS for the register or for a review?",
        happened="the NHS was asked for the register or a review",
        not_happened="nobody has asked the NHS for the register or a review",
    )
    on_register = Event(
        "On what day was your child put on the register?",
        happened="your child was put on the NHS register of those at risk",
        not_happened="your child has not been put on the NHS register of those at risk",
    )
    review_held = Event(
        "On what day was the review of care, education and treatment held?",
        happened="the review of care, education and treatment was held",
        not_happened="no review of care, education and treatment has been held",
    )
    said = Codes(
        "What has the NHS said about it?",
        options={
            "hospital-first": "The review comes after your child has gone into hospital.",
            "adults-only": "The register is for adults only.",
            "no-learning-disability": "Your child has no learning disability, so there is no review.",
        },
    )

    orders = (Child.born <= asked, Child.born <= on_register, Child.born <= review_held)
