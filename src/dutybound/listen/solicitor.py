"""Get a solicitor now; it may be free: for a child protection enquiry, a police matter or court papers.

Not worked out from a case: whether the page is shown is for whoever knows the case.
"""

from dutybound.listen.help_lines import Line
from dutybound.listen.pages import Page, Part

FAMILY_RIGHTS_GROUP = Line(
    id="family-rights-group",
    name="Family Rights Group",
    number="0808 801 0366",
    link="tel:08088010366",
    says="Free advice, by people who know how social care works, for parents and other family. It is apart "
    "from the council.",
    hours="Monday to Friday, 9.30am to 3pm, but not on bank holidays.",
    other_ways=("By textphone or the Relay UK app: 18001 0808 801 0366.",),
    seen="frg.org.uk, how to get in touch for advice. Stored copies, 22 November 2026.",
)

SOLICITOR = Page(
    heading="Get a solicitor now. It may be free",
    opening=(
        (
            "Do this first if there is a child protection enquiry (section 47). Do it first if the "
            "police want to talk to you or your child, or if papers have come from a court."
        ),
        "To get a solicitor is not to say that you did something wrong. Councils and courts expect it.",
    ),
    parts=(
        Part(
            heading="When it is free",
            items=(
                (
                    "A court case about care (the council asks a court for an order about your "
                    "child). Parents, and others with parental responsibility, get legal aid. It "
                    "does not matter what you earn or own, or how strong your case is."
                ),
                (
                    "A letter before such a case. It may be called a 'letter before proceedings' "
                    "or a 'PLO letter'. Take it to a solicitor: parents get free advice, and can "
                    "have the solicitor at the meeting."
                ),
                (
                    "Questions at a police station. Anybody who is held there can have a "
                    "solicitor for free, day and night. Ask for the duty solicitor. You can say "
                    "that you will wait for one."
                ),
            ),
            after=(
                (
                    "In a child protection enquiry with no such letter yet, legal aid may depend "
                    "on your money. Ask. Family Rights Group gives free advice either way."
                ),
            ),
        ),
        Part(
            heading="Where to look",
            items=(
                (
                    "The Law Society's website has 'Find a Solicitor'. Look for one with the Children Law "
                    "Accreditation. Some call this the children panel."
                ),
                "On GOV.UK look for 'check if you can get legal aid'.",
                "Ask on the phone, before anything else: do you do legal aid for parents in care cases?",
            ),
        ),
        Part(
            heading="What to do first",
            in_order=True,
            items=(
                "Read the papers for days. Write down each day by which something must be done.",
                "Ring solicitors today, and ring more than one. Send a photo of the papers if they ask.",
                "Go to each meeting and each appointment, or ask for another day in writing before it.",
                "Tell the social worker that you will work with them, and that you are getting a solicitor.",
                "Write down what is said, when and by whom. Keep every letter and message.",
            ),
        ),
        Part(
            heading="What not to do",
            caution=True,
            items=(
                "Do not ignore a letter, a call or a visit.",
                "Do not refuse all contact. Offer a time and a place.",
                "Do not hide, change or throw away any record.",
                "Do not miss an appointment for your child, and do not stop a treatment by yourself.",
                "Do not sign anything that you do not understand. Ask for time to show it to a solicitor.",
            ),
        ),
    ),
    seen=(
        (
            "frg.org.uk on legal aid and on finding a solicitor: legal aid for parents in care "
            "proceedings and before them. Stored copies, 22 November 2026."
        ),
        (
            "legalchoices.org.uk, and a copy of GOV.UK's words, on free advice at a police station. "
            "Stored copies, 22 November 2026."
        ),
        "lawsociety.org.uk on the Children Law Accreditation. Stored copy, 22 November 2026.",
        (
            "Not seen: the Legal Aid Agency's own rules; the page of GOV.UK on checking for legal "
            "aid (named from memory)."
        ),
    ),
)
