"""A reform and a comparison as they are read: nothing of either is passed off as law."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from dutybound.engine import Case, Occurrence, Record
from dutybound.engine.report_parts import Entry, Report
from dutybound.language import Strength, weeks
from dutybound.language.reforms import (
    Added,
    Edit,
    Paper,
    Progress,
    Proposal,
    Reform,
    Removed,
    Replaced,
    Swapped,
)
from dutybound.language.truth import FALSE
from dutybound.publish.reforms import (
    NOT_LAW,
    NOTHING,
    SAID_NOTHING,
    SAYS_NOTHING,
    changes,
    compare,
    comparison_as_json,
    comparison_report,
    reform_as_json,
    reform_report,
)
from tests.cli.made_up import LIMIT, TODAY, Lamp, Person, ago, rule, rulebook
from tests.made_up import tell

BRING = rule()
KEEP = rule(id="lamps.keep", title="Keep the lamp", engaged=Lamp.red)
BOOK = rulebook(BRING, KEEP)
LONGER = replace(
    BRING,
    title="Bring the lamp in nine weeks",
    steps=(replace(LIMIT, due=weeks(9).after(Lamp.asked)),),
    must="Bring it in nine weeks.",
)


def proposal(name: str, *edits: Edit, progress: Progress = Progress.ANNOUNCED) -> Proposal:
    return Proposal(
        id=name,
        today=f"Today of {name}.",
        then=f"Then of {name}.",
        progress=progress,
        status=f"Status of {name}.",
        seen=f"Seen of {name}.",
        edits=edits,
        not_encoded="" if edits else f"Reason of {name}.",
    )


def reform(*proposals: Proposal) -> Reform:
    return Reform(
        id="lamps-2026",
        title="New lamps",
        made_by="nobody",
        published_on=date(2026, 1, 1),
        status="A thought.",
        status_on=date(2026, 2, 1),
        papers=(Paper("A paper", "https://example.org/paper"),),
        proposals=proposals,
        doubts=("Is it so?",),
    )


def case() -> Case:
    made = Case(as_of=TODAY, root=Record(Person, "person", None))
    tell(Record(Lamp, "lamp-1", made.root), asked=ago(30), came=Occurrence(FALSE), red=FALSE)
    return made


def told(made: Report) -> list[str]:
    return list(made.sentences())


def part(entry: Entry, label: str) -> str:
    (found,) = (one for one in entry.parts if one.label == label)
    return " ".join(line.text for line in found.lines)


def test_a_reform_tells_everything_that_is_known_of_it() -> None:
    whole = reform(proposal("one", Removed("lamps.keep")), proposal("two"))
    text = told(reform_report(whole, BOOK))
    wanted = ["New lamps", "Is it so?", "A paper", NOT_LAW]
    wanted += [
        f"{what} of {name}." for what in ("Today", "Then", "Seen") for name in ("one", "two")
    ]
    wanted += ["Reason of two.", "Announced, not law. Status of one."]
    assert not [words for words in wanted if words not in text]
    assert any("1 February 2026" in line and "A thought." in line for line in text)


def test_what_a_proposal_does_to_which_rules() -> None:
    one = proposal("one", Removed("lamps.keep"))
    two = proposal("two", Replaced(LONGER))
    three = proposal("three", Added(rule(id="lamps.new", title="New", engaged=Lamp.needed)))
    four = proposal("four", Swapped(Lamp.asked, Lamp.came))
    found = changes(reform(one, two, three, four), BOOK)
    assert [(c.rule.id, c.how) for c in found[one]] == [("lamps.keep", "goes")]
    assert [(c.rule.title, c.how) for c in found[two]] == [("Bring the lamp", "changes")]
    assert [(c.rule.id, c.how) for c in found[three]] == [("lamps.new", "comes")]
    assert [c.rule.id for c in found[four]] == ["lamps.bring", "lamps.new"], (
        "what is gone is not swapped"
    )
    text = told(reform_report(reform(one, two, three), BOOK))
    assert "Would go: Keep the lamp (lamps.keep)" in text
    assert "Would change: Bring the lamp (lamps.bring)" in text
    assert "Would come: New (lamps.new)" in text


def test_a_comparison_tells_before_and_after_and_why() -> None:
    found = compare(case(), BOOK, reform(proposal("one", Replaced(LONGER)), proposal("two")))
    made = comparison_report(found)
    assert "One answer would change." in made.opening
    (entry,) = made.sections[0].entries
    assert entry.about == "lamp-1"
    assert part(entry, "Today") == "16 days late."
    assert part(entry, "Then").startswith(
        "Due 25 December 2026. Its last day is 6 November 2026 today"
    )
    assert part(entry, "What would have to be done") == "Bring it in nine weeks."
    assert part(entry, "Because of") == "Then of one. (Announced, not law.)"
    assert [line.text for line in made.sections[1].lines] == ["Then of two."]
    assert NOT_LAW in made.closing


def test_what_goes_and_what_comes_is_said() -> None:
    new = rule(id="lamps.new", title="New", must="Do.")
    whole = reform(proposal("one", Removed("lamps.bring")), proposal("two", Added(new)))
    gone, comes = comparison_report(compare(case(), BOOK, whole)).sections[0].entries
    assert (part(gone, "Today"), part(gone, "Then")) == ("16 days late.", SAYS_NOTHING)
    assert (part(comes, "Today"), part(comes, "Then")) == (SAID_NOTHING, "16 days late.")
    assert part(comes, "What would have to be done") == "Do."
    assert "What would have to be done" not in [one.label for one in gone.parts]


def test_how_strong_it_would_be_is_said() -> None:
    guidance = replace(BRING, strength=Strength.GUIDANCE)
    found = compare(case(), rulebook(guidance), reform(proposal("one", Replaced(BRING))))
    (entry,) = comparison_report(found).sections[0].entries
    assert "It is guidance today and would be statutory." in part(entry, "Then")


def test_only_the_proposals_that_change_an_answer_are_named_for_it() -> None:
    """Both touch the rule; only one of them changes what it says of this case."""
    longer = proposal("longer", Replaced(LONGER))
    other = proposal("other", Swapped(Lamp.came, Lamp.sold))
    found = compare(case(), BOOK, reform(longer, other))
    (one,) = (each for each in found.differences if each.either.rule.id == "lamps.bring")
    assert longer in found.because[one]
    idle = proposal("idle", Swapped(Lamp.red, Lamp.red & ~Lamp.needed))
    moved = replace(LONGER, engaged=~Lamp.red)
    found = compare(case(), BOOK, reform(proposal("moved", Replaced(moved)), idle))
    (one,) = found.differences
    assert [each.id for each in found.because[one]] == ["moved"]


def test_where_nothing_changes_that_is_said() -> None:
    nothing = compare(case(), BOOK, reform(proposal("one", Removed("lamps.keep"))))
    assert (
        "Nothing that we can work out would change in this case."
        in comparison_report(nothing).opening
    )
    none = comparison_report(compare(case(), BOOK, reform(proposal("two"))))
    assert NOTHING in none.opening
    assert [section.id for section in none.sections] == ["left-out"]


def test_as_data() -> None:
    whole = reform(proposal("one", Replaced(LONGER)), proposal("two"))
    data = json.loads(json.dumps(reform_as_json(whole, BOOK)))
    first, second = data["proposals"]
    assert (first["encoded"], first["rules"]) == (True, [{"rule": "lamps.bring", "how": "changes"}])
    assert (second["encoded"], second["not_encoded"], second["rules"]) == (
        False,
        "Reason of two.",
        [],
    )
    found = json.loads(json.dumps(comparison_as_json(compare(case(), BOOK, whole))))
    (one,) = found["differences"]
    assert (one["before"]["status"], one["after"]["status"]) == ("overdue", "due")
    assert one["after"]["due"] == "2026-12-25"
    assert one["because"] == ["one"]
    assert not {"sources", "replies", "remedies"} & set(one["after"]), "those are of today's law"
    assert found["left_out"] == ["two"]
    assert found["note"] == NOT_LAW
    assert found["receipts"]["before"] != found["receipts"]["after"]
    gone = comparison_as_json(compare(case(), BOOK, reform(proposal("g", Removed("lamps.bring")))))
    assert json.loads(json.dumps(gone))["differences"][0]["after"] is None


@pytest.mark.parametrize("progress", Progress)
def test_each_progress_is_in_words(progress: Progress) -> None:
    made = reform_report(reform(proposal("one", progress=progress)), BOOK)
    assert any(line.lower().startswith(f"{progress.value}. ".lower()) for line in told(made))
