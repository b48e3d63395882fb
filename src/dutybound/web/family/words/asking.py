"""The words of "What happens if I ask for help?", for families who put off asking for fear of blame.

Nothing here says more than the rules that `RESTS_ON` names.
"""

from dutybound.listen.pages import Page, Part

RESTS_ON = (
    "care.disabled-child-is-in-need",
    "care.assess-the-disabled-child",
    "care.no-early-help-first-gate",
    "care.no-entry-without-consent",
    "care.bedroom-and-child-alone",
    "care.section-47-threshold",
    "care.fii-and-perplexing-presentations",
)
"""The rules that the page tells of in its own words."""

ASKING = Page(
    heading="What happens if I ask for help?",
    opening=(
        (
            "Many families put off asking, because they are afraid of being blamed. To ask for "
            "help is not to say that you have failed."
        ),
        (
            "This page says what they may ask of you, what they may not, and how to get ready. It "
            "also says where to take care."
        ),
    ),
    parts=(
        Part(
            heading="What the council has to do",
            paragraphs=(
                (
                    "The law counts a disabled child as a 'child in need'. That means in need of "
                    "help. It does not mean that anybody thinks you harm your child."
                ),
                (
                    "When you ask, the council has to look at your own child's needs, in a fair "
                    "way that fits them. You can ask yourself. It does not have to come from a "
                    "school or a GP."
                ),
            ),
            items=(
                "A short look can be enough, if its reasons deal with your child's disability.",
                (
                    "Early Help or a course can be a good answer. It should not be used in place "
                    "of a look at your child's own needs."
                ),
                "The law sets no day for this, and it does not promise a service.",
                "You do not have to take part. Help of this kind goes by agreement.",
            ),
        ),
        Part(
            heading="What they may ask",
            items=(
                "What a day and a night are like, and what help you need.",
                "To come to your home, and to see your child.",
                "To look at a bedroom, if there is a reason such as a hoist, a safe bed or care at night.",
                (
                    "To talk to your child without you. They have to find out what your child "
                    "wishes, as far as they can. A child who understands may say yes to that."
                ),
                "To ask others, such as a school. They should tell you what they will ask.",
            ),
        ),
        Part(
            heading="What they may not do",
            items=(
                (
                    "Come in when you have not agreed. Only a court order that lets them in, or "
                    "the police using their own powers, can change that."
                ),
                "Stay when an adult who lives there has asked them to leave.",
                (
                    "Insist on a bedroom, or on seeing your child alone, when this is about help "
                    "(section 17). They may ask."
                ),
                "Say that you have to let them in, when you do not.",
                (
                    "Start a child protection enquiry (section 47) only because you asked for "
                    "help, complained, or said no to a visit. They need reason to suspect "
                    "serious harm to your child."
                ),
            ),
        ),
        Part(
            heading="Where to take care",
            caution=True,
            items=(
                (
                    "A no has a price. If nobody can see what is needed, help may not follow. To "
                    "turn down a fair offer that fits can count against you."
                ),
                (
                    "So do not just say no. Offer another way: another day, another room, a school, "
                    "a video call, a photo, or an adult whom your child trusts."
                ),
                (
                    "The test for a child protection enquiry is low. They need to suspect harm; they "
                    "need no proof. A no to a visit is no reason by itself, but they can weigh it "
                    "with other facts."
                ),
                (
                    "In such an enquiry they must take steps to see your child. If they are kept "
                    "from your child, they may have to ask a court for an order. Do not refuse all "
                    "contact. Offer a time and a place."
                ),
                "If a court order lets them in, do not get in their way. That is a crime.",
                (
                    "If there is such an enquiry, or there are court papers, get a solicitor now. It "
                    "may be free."
                ),
            ),
        ),
        Part(
            heading="If somebody says that you make the illness up",
            caution=True,
            paragraphs=(
                (
                    "This does happen to families who did nothing of the kind. There are also "
                    "children who are harmed in this way, so doctors have to think of it."
                ),
            ),
            items=(
                "The doctors' own guidance says that warning signs are signs, and not proof.",
                (
                    "It expects one consultant to put together what all the doctors think, and a "
                    "plan for your child's health and school."
                ),
                "It expects them to tell you, unless that would put your child at once in serious danger.",
                "It is guidance for doctors, and not law.",
                (
                    "Keep every appointment. Keep every record as it is. Do not refuse all contact. "
                    "Ask who raised it, and on which facts. If there is an enquiry, get a solicitor."
                ),
            ),
        ),
        Part(
            heading="How to get ready",
            items=(
                "Ask in writing, and keep a copy. Say that your child is disabled, and what is hard.",
                (
                    "Write down one ordinary day and one bad night. Say what you do that other "
                    "parents of a child that age do not."
                ),
                (
                    "Before a visit ask: who is coming, what is their job, which section of the law "
                    "is this under, what do you want to see, and why?"
                ),
                "Have somebody with you. They can write down what is said.",
                "Say how your child likes to be spoken to, and what frightens them.",
                "Afterwards, write down what was agreed, and ask for it in writing.",
            ),
            after=(
                "If you are still unsure, Family Rights Group can talk it through with you before you ask.",
            ),
        ),
    ),
)
