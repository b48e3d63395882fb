"""The child or young person whom a case is about."""

from dutybound.language import AS_OF, Codes, Condition, DateExpression, DateFact, Matter, YesNo
from dutybound.language.expressions import Anniversary


class Child(Matter, key="child", noun="child or young person"):
    """The child or young person."""

    born = DateFact(
        "When was your child born?",
        states="your child was born",
        help="Some rights begin or end on a birthday. The month is enough if you would rather not say.",
    )
    disabled = YesNo(
        "Does your child have a physical, sensory, learning or mental health condition that is "
        "substantial and lasting?",
        yes="your child is disabled",
        no="your child is not disabled",
        help="A diagnosis is not needed. Autism, ADHD and learning disability can all count.",
    )
    sensory = YesNo(
        "Is your child blind or deaf, or unable to speak?",
        yes="your child is blind or deaf, or is unable to speak",
        no="your child is not blind or deaf, and is able to speak",
    )
    mental_disorder = YesNo(
        "Does your child have autism, ADHD, a learning disability or a mental health condition, "
        "of any kind and however mild?",
        yes="your child has a condition that the law calls a mental disorder (autism, ADHD, learning "
        "disability and mental ill health can all be one)",
        no="your child has no condition that the law calls a mental disorder",
        help="The law asks for no diagnosis, no severity and no IQ score.",
    )
    lasting_condition = YesNo(
        "Does an illness, an injury or a condition from birth affect your child in a way that is "
        "substantial and permanent?",
        yes="an illness, injury or condition from birth affects your child in a way that is substantial "
        "and permanent",
        no="no illness, injury or condition from birth affects your child in a way that is substantial and "
        "permanent",
    )
    diagnosis = YesNo(
        "Has a professional given a diagnosis?",
        yes="your child has a diagnosis",
        no="your child has no diagnosis",
        help="We ask because councils sometimes say that one is needed.",
    )
    school_year_began = DateFact(
        "In the year of the 16th birthday, on what day does your child's school start after the summer?",
        states="the autumn term in the year of the 16th birthday begins",
        help="We ask because a birthday in August or September can fall before or after that day.",
    )
    usual_school_year = YesNo(
        "Is your child taught with children of the same age, and not a year below?",
        yes="your child is taught with children of the same age, or older ones",
        no="your child is taught a year below the usual one",
        help="The usual school years run from September to August.",
    )
    looked_after_by_wales = YesNo(
        "Is your child in the care of a council in Wales?",
        yes="your child is looked after by a council in Wales",
        no="your child is not looked after by a council in Wales",
        help="For most families the answer is no. A child may live in England and still be in the care of "
        "a council in Wales.",
    )
    said = Codes(
        "What has the council said about whether your child is disabled?",
        options={
            "no-diagnosis": "Your child has no diagnosis.",
            "not-a-disability": "We do not count autism or ADHD as a disability.",
            "not-severe-enough": "Your child is not severe enough for our disabled children's team.",
            "not-substantial-and-permanent": "Your child's condition is not substantial and permanent.",
        },
    )

    nothing_before = born

    @staticmethod
    def birthday(age: int) -> DateExpression:
        """The day on which the child reaches an age."""
        return Anniversary(Child.born, age)

    @staticmethod
    def under(age: int, on: DateExpression = AS_OF) -> Condition:
        """The child has not reached an age by a day."""
        return on < Child.birthday(age)
