"""A report set out as text."""

from dutybound.cli.text import set_out
from dutybound.engine.report_parts import Entry, Line, Part, Report, Section, Tone

LONG = "a long sentence that does not fit on one line of a narrow page, and so it goes on below"


def report(*sections: Section) -> Report:
    return Report("Heading", ("It opens.",), ("In brief.",), sections, ("It closes.",))


def lines(made: Report, width: int = 60) -> list[str]:
    return [line.text for line in set_out(made, width)]


def test_the_whole_of_a_small_report() -> None:
    entry = Entry(
        heading="Bring the lamp",
        says=("It is late.", "It is 6 days late."),
        parts=(
            Part("Why", (Line("You say so.", below=(Line("By e-mail."),)), Line("They do too."))),
            Part("One", (Line("Only this."),)),
            Part(
                "The law",
                (
                    Line(
                        "Lamps Act 2001 s 1",
                        "https://www.legislation.gov.uk/x",
                        source="Lamps Act 2001",
                    ),
                    Line("Lamps Act 2001 s 2", source="Lamps Act 2001"),
                    Line("A case", source="A case"),
                ),
                cites=True,
            ),
        ),
        about="Lamp",
        tone=Tone.LATE,
    )
    made = report(
        Section("late", "What is late", ("First this.",), (entry,)),
        Section("rest", "The rest", lines=(Line("One"), Line("Two", below=(Line("Three"),)))),
        Section("empty", "Nothing here"),
    )
    assert lines(made) == [
        "Heading",
        "=======",
        "",
        "It opens.",
        "",
        "In short",
        "  - In brief.",
        "",
        "",
        "What is late",
        "------------",
        "",
        "First this.",
        "",
        "Bring the lamp",
        "About: Lamp",
        "It is late. It is 6 days late.",
        "Why:",
        "  - You say so.",
        "    - By e-mail.",
        "  - They do too.",
        "One: Only this.",
        "The law: Lamps Act 2001 s 1, s 2; A case.",
        "",
        "",
        "The rest",
        "--------",
        "",
        "- One",
        "- Two",
        "  - Three",
        "",
        "",
        "Where to read the law",
        "---------------------",
        "",
        "- Lamps Act 2001 s 1 https://www.legislation.gov.uk/x",
        "",
        "It closes.",
    ]


def test_several_entries_are_numbered_and_stand_under_their_heading() -> None:
    entries = tuple(Entry(f"Thing {n}", ("It is so.",)) for n in range(1, 12))
    made = lines(report(Section("late", "Late", entries=entries)))
    assert "1. Thing 1" in made
    assert made[made.index("11. Thing 11") + 1] == "    It is so."


def test_long_items_hang_and_nothing_breaks_at_a_hyphen() -> None:
    item = Line("The council has not said by which day it will send the well-thought-out-answer")
    made = lines(report(Section("late", "Late", lines=(item,))), 66)
    assert made[-4:-2] == [
        "- The council has not said by which day it will send the",
        "  well-thought-out-answer",
    ]


def test_no_line_is_wider_than_asked() -> None:
    entry = Entry(LONG, (LONG,), (Part(LONG, (Line(LONG), Line(LONG, below=(Line(LONG),)))),), LONG)
    for width in (40, 60, 80, 500):
        made = lines(report(Section("late", LONG, (LONG,), (entry, entry))), width)
        assert max(map(len, made)) <= min(width, 100)
        assert max(map(len, made)) > min(width, 100) - 15


def test_a_very_narrow_terminal_still_gets_40_characters() -> None:
    assert lines(report(Section("late", LONG)), 1) == lines(report(Section("late", LONG)), 40)
