"""Who can help now: numbers, hours, and kind words for each kind of danger.

No verdict, no law.  Each line says where its number was seen and when; hours that could not be seen are
left out, and a number that could not be is not here at all.  What is known of each: `docs/safety.md`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dutybound.listen.danger import Danger


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Somebody to turn to.

    `number` is as people read it, `link` as a phone does ("tel:116123", "sms:85258"; empty where there is no
    one number); `hours` is empty where they are not known; `other_ways` holds ways that need no hearing or
    no speech; `seen` says where the number was seen, and when.
    """

    id: str
    name: str
    number: str
    link: str
    says: str
    hours: str = ""
    other_ways: tuple[str, ...] = ()
    seen: str

    def texts(self) -> Iterator[str]:
        """What a family reads, but for the number."""
        yield from filter(None, (self.name, self.says, self.hours, *self.other_ways))


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Kind words for one kind of danger, and who can help with it."""

    id: str
    heading: str
    says: tuple[str, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """A whole page of help: `closing` says that nothing was kept, and that the way on is open."""

    heading: str
    opening: tuple[str, ...]
    parts: tuple[Words, ...]
    closing: tuple[str, ...]

    def texts(self) -> Iterator[str]:
        """Everything a family reads, but for numbers, in order."""
        yield from (self.heading, *self.opening)
        for part in self.parts:
            yield from (part.heading, *part.says)
        for line in lines_of(self.parts):
            yield from line.texts()
        yield from self.closing


EMERGENCY = Line(
    id="emergency",
    name="Police, ambulance or fire: 999",
    number="999",
    link="tel:999",
    says="Ring now if somebody is in danger, badly hurt or very ill.",
    hours="Day and night. It is free.",
    other_ways=(
        "If you cannot speak, ring 999 from a mobile, listen, and press 55 when you are asked to.",
        "In British Sign Language: the 999 BSL app or website. You do not have to sign up.",
        "By text: send the word 'register' to 999 first, then text 999.",
        "By textphone or the Relay UK app: 18000.",
    ),
    seen="ofcom.org.uk on 999 BSL and text relay; a council's page and the police complaints body's campaign "
    "on pressing 55; a county's page on texts. Looked up in stored copies on 22 November 2026.",
)
NHS_111 = Line(
    id="nhs-111",
    name="NHS 111",
    number="111",
    link="tel:111",
    says="For help with health that cannot wait. For your mind or your child's, choose option 2 (mental "
    "health).",
    hours="Day and night, for all ages. It is free.",
    seen="GP practices' pages of 2024 and a Healthwatch page of September 2024. Stored copies, 22 November "
    "2026.",
)
SAMARITANS = Line(
    id="samaritans",
    name="Samaritans",
    number="116 123",
    link="tel:116123",
    says="Somebody to talk to about anything. You do not have to be at the end to ring.",
    hours="Day and night. It is free, and no number shows on your bill.",
    seen="samaritans.org, how to get in touch (free from any phone); a university's page of 2021 (hours, "
    "bill). Stored copies, 22 November 2026.",
)
CHILDLINE = Line(
    id="childline",
    name="Childline",
    number="0800 1111",
    link="tel:08001111",
    says="For anybody under 19, about anything. You do not have to give your name.",
    hours="Day and night. It is free. There is a chat on its website, and BSL by video.",
    seen="Childline's own newspaper columns of 2021 and 2022 (number, hours, chat); an encyclopedia (BSL by "
    "video, names). Stored copies, 22 November 2026.",
)
NSPCC = Line(
    id="nspcc",
    name="NSPCC helpline",
    number="0808 800 5000",
    link="tel:08088005000",
    says="For an adult who is worried about a child, their own or somebody else's. If they think that a "
    "child is in danger they tell those who can keep the child safe.",
    seen="nspcc.org.uk, report child abuse. Its hours have changed over the years, so none are given. Stored "
    "copy, 22 November 2026.",
)
DOMESTIC_ABUSE = Line(
    id="domestic-abuse",
    name="National Domestic Abuse Helpline (Refuge)",
    number="0808 2000 247",
    link="tel:08082000247",
    says="For women who are afraid of a partner, an ex or somebody in the family.",
    hours="Day and night. It is free.",
    seen="refuge.org.uk. Stored copies, 22 November 2026.",
)
MEN = Line(
    id="mens-advice",
    name="Men's Advice Line",
    number="0808 801 0327",
    link="tel:08088010327",
    says="For men who are afraid of a partner, an ex or somebody in the family.",
    hours="It is free.",
    seen="A domestic abuse charity's page and the line's own booklet. Its hours were not seen. "
    "Stored copies, 22 November 2026.",
)
SHOUT = Line(
    id="shout",
    name="Shout, by text",
    number="85258",
    link="sms:85258",
    says="If you cannot talk aloud, text the word SHOUT. For any age.",
    hours="Day and night. It is free.",
    seen="giveusashout.org, questions and answers. Stored copy, 22 November 2026.",
)
HOPELINE = Line(
    id="hopeline",
    name="HOPELINE247 (Papyrus)",
    number="0800 068 4141",
    link="tel:08000684141",
    says="For anybody under 35 who thinks of ending their life, and for those who worry about them.",
    hours="Every day. If nobody answers at night, ring Samaritans.",
    seen="papyrus-uk.org (number); newspapers of January and February 2025 (day and night since 2023, money "
    "for the nights not certain). Stored copies, 22 November 2026.",
)
POLICE = Line(
    id="police",
    name="Police, if it is not an emergency",
    number="101",
    link="tel:101",
    says="To tell the police of something when nobody is in danger right now. For a missing child ring 999.",
    seen="A council's page on missing children. Stored copy, 22 November 2026.",
)
MISSING_PEOPLE = Line(
    id="missing-people",
    name="Missing People and Runaway Helpline",
    number="116 000",
    link="tel:116000",
    says="For families of somebody who is missing, and for a young person who has run away or wants to. You "
    "can ring or text.",
    hours="It is free.",
    seen="runawayhelpline.org.uk. Its hours now were not seen. Stored copy, 22 November 2026.",
)
COUNCIL = Line(
    id="council",
    name="Your council's children's social care",
    number="",
    link="",
    says="Ring your council's main number. In the evening, at night and at weekends ask for the 'emergency "
    "duty team' (some call it 'out of hours'). Say first that you cannot keep somebody safe tonight, if "
    "that is so.",
    hours="There is somebody at all times for what cannot wait.",
    seen="The pages of North Yorkshire, Wiltshire, Wolverhampton, Cornwall and Lincolnshire councils. Stored "
    "copies, 22 November 2026.",
)

ALL = (
    EMERGENCY,
    NHS_111,
    SAMARITANS,
    SHOUT,
    CHILDLINE,
    HOPELINE,
    NSPCC,
    DOMESTIC_ABUSE,
    MEN,
    COUNCIL,
    MISSING_PEOPLE,
    POLICE,
)

_WORDS = {
    Danger.LIFE: Words(
        id="life",
        heading="If somebody's life is in danger",
        says=(
            "What you wrote makes us think that somebody may be very ill or badly hurt.",
            "If so, ring 999 now. You will not be told off for ringing.",
        ),
        lines=(EMERGENCY, NHS_111),
    ),
    Danger.SELF_HARM: Words(
        id="self-harm",
        heading="If you, or somebody you love, may come to harm",
        says=(
            "What you wrote sounds very hard. We are glad that you wrote it.",
            "If you think that you or your child may act on it, ring 999, or go to A&E.",
            "You can talk to somebody now, also when you are not sure that it is bad enough.",
            "Put tablets and anything sharp out of reach for tonight, or ask somebody to take them away.",
        ),
        lines=(EMERGENCY, NHS_111, SAMARITANS, SHOUT, CHILDLINE, HOPELINE),
    ),
    Danger.HARM: Words(
        id="harm",
        heading="If somebody at home is being hurt, or may be",
        says=(
            "Nobody should be hurt, or be afraid, in their own home. That is so for children, and for you.",
            "If it is happening now, go to a room with a way out, or outside, and ring 999.",
            "If your child hurts you or others, to ask for help is not to blame your child.",
            (
                "If you are afraid that you may hurt your child: put the child somewhere safe, leave "
                "the room, and ring somebody."
            ),
        ),
        lines=(EMERGENCY, COUNCIL, NSPCC, CHILDLINE, DOMESTIC_ABUSE, MEN, SAMARITANS),
    ),
    Danger.CONTROL: Words(
        id="control",
        heading="If you are afraid of somebody close to you",
        says=(
            "It is not your fault. It also counts if nobody has hit you.",
            "If you are in danger now, ring 999.",
            "If somebody looks at your phone, use 'Exit this page', and ring from another phone if you can.",
        ),
        lines=(EMERGENCY, DOMESTIC_ABUSE, MEN, CHILDLINE, SHOUT, POLICE),
    ),
    Danger.MISSING: Words(
        id="missing",
        heading="If a child is missing, or somebody is using them",
        says=(
            "If you do not know where your child is and you are worried, ring 999. You do not have to wait.",
            (
                "A child whom others use has done nothing wrong. Keep what you have seen: names, "
                "numbers, messages."
            ),
        ),
        lines=(EMERGENCY, MISSING_PEOPLE, NSPCC, CHILDLINE, COUNCIL, POLICE),
    ),
    Danger.UNSURE: Words(
        id="unsure",
        heading="If somebody is not safe",
        says=(
            "What you wrote sounds hard, and we are not sure what it means.",
            "If you, your child or anybody at home is not safe, these people can help.",
        ),
        lines=(
            EMERGENCY,
            NHS_111,
            SAMARITANS,
            SHOUT,
            CHILDLINE,
            NSPCC,
            DOMESTIC_ABUSE,
            MEN,
            COUNCIL,
        ),
    ),
}
_HEADING = "Before we go on: who can help now"
_OPENING = (
    "Something you wrote made us stop. We may have got it wrong. You have done nothing wrong by telling.",
)
_CLOSING = (
    "So far nothing of what you wrote has been stored, and nothing is sent to anybody.",
    "You can go on whenever you like. Nothing that you typed is lost.",
)


def help_lines() -> tuple[Line, ...]:
    """Everybody who can help, the most urgent first."""
    return ALL


def help_for(dangers: Iterable[Danger]) -> Help:
    """A page of help for some kinds of danger, the most urgent first."""
    wanted = set(dangers)
    parts = tuple(words for danger, words in _WORDS.items() if danger in wanted)
    return Help(heading=_HEADING, opening=_OPENING, parts=parts, closing=_CLOSING)


def lines_of(parts: Iterable[Words]) -> tuple[Line, ...]:
    """Everybody who can help with some kinds of danger, each once, in order."""
    return tuple(dict.fromkeys(line for part in parts for line in part.lines))
