"""A reform gives a second rulebook, says which proposal touched which rule, and refuses what does not fit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from dutybound.language import Confidence, Reply, Strength, Test, Verdict
from dutybound.language.expressions import Named
from dutybound.language.reforms import (
    Added,
    BadReform,
    Edit,
    Progress,
    Proposal,
    Reform,
    Removed,
    Replaced,
    Swapped,
    UnknownReform,
    reformed,
)
from tests.cli.made_up import Lamp, rule, rulebook

IS_LAMP = rule(Test(holds=Lamp.red), id="lamps.is-lamp")
BRING = rule(
    engaged=Named("lamps.is-lamp", "it is", "it is not", Lamp.red),
    never_with=("lamps.keep",),
    replies=(
        Reply(
            statement="There is no oil.",
            said=Lamp.said.includes("no-oil"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Oil is no matter.",
        ),
    ),
)
KEEP = rule(id="lamps.keep", engaged=Lamp.needed)
BOOK = rulebook(IS_LAMP, BRING, KEEP)
NEW = rule(id="lamps.new", engaged=Lamp.red)
OTHER = Lamp.kind.is_("desk")


def proposal(name: str, *edits: Edit) -> Proposal:
    return Proposal(
        id=name,
        today="It is so.",
        then="It would not be so.",
        progress=Progress.PROPOSED,
        status="Nothing.",
        seen="All.",
        edits=edits,
        not_encoded="" if edits else "It cannot be.",
    )


def reform(*proposals: Proposal) -> Reform:
    return Reform(
        id="lamps-2026",
        title="New lamps",
        made_by="nobody",
        published_on=date(2026, 1, 1),
        status="A thought.",
        status_on=date(2026, 2, 1),
        papers=(),
        proposals=proposals,
    )


def ids(*edits: Edit) -> set[str]:
    return {one.id for one in reformed(BOOK, reform(proposal("one", *edits))).rulebook}


def test_a_rule_goes_and_no_other_names_it_any_more() -> None:
    then = reformed(BOOK, reform(proposal("one", Removed("lamps.keep"))))
    assert {one.id for one in then.rulebook} == {"lamps.is-lamp", "lamps.bring"}
    assert then.rulebook.rule("lamps.bring").never_with == ()
    assert list(then.because) == ["lamps.keep"]


def test_a_rule_comes_and_another_says_otherwise() -> None:
    stronger = replace(KEEP, strength=Strength.GUIDANCE)
    assert ids(Added(NEW)) == {one.id for one in BOOK} | {"lamps.new"}
    then = reformed(BOOK, reform(proposal("one", Replaced(stronger)))).rulebook
    assert then.rule("lamps.keep").strength is Strength.GUIDANCE
    assert then.rule("lamps.bring") is BRING, "what no proposal touches is the same rule"


def test_a_definition_changes_wherever_it_is_used() -> None:
    one = proposal("one", Swapped(Lamp.red, OTHER))
    then = reformed(BOOK, reform(one))
    assert then.because == {"lamps.is-lamp": (one,), "lamps.bring": (one,)}
    (step,) = then.rulebook.rule("lamps.is-lamp").steps
    assert isinstance(step, Test)
    assert step.holds is OTHER


def test_words_are_swapped_last_so_that_new_rules_have_the_new_ones() -> None:
    first = proposal("swap", Swapped(Lamp.red, OTHER))
    then = reformed(BOOK, reform(first, proposal("add", Added(NEW), Replaced(BRING))))
    assert then.rulebook.rule("lamps.new").engaged is OTHER
    assert [one.id for one in then.because["lamps.bring"]] == ["add", "swap"]


def test_what_a_reform_touches_says_that_it_is_no_law() -> None:
    rule_then = reformed(BOOK, reform(proposal("one", Swapped(Lamp.red, OTHER)))).rulebook.rule(
        "lamps.bring"
    )
    assert rule_then.seen.startswith("This is no law.")
    assert rule_then.confidence is Confidence.LOW
    assert rule_then.replies == (), "a reply was judged by the law of today"
    assert BRING.replies


def test_a_rulebook_that_was_reformed_has_a_name_and_a_hash_of_its_own() -> None:
    then = reformed(BOOK, reform(proposal("one", Removed("lamps.keep")))).rulebook
    assert then.name == "Lamps, as if changed by: New lamps"
    other = reformed(BOOK, reform(proposal("one", Added(NEW)))).rulebook
    assert len({BOOK.digest(), then.digest(), other.digest()}) == 3
    assert (
        then.digest()
        == reformed(BOOK, reform(proposal("x", Removed("lamps.keep")))).rulebook.digest()
    )


def test_an_old_id_of_a_rule_that_has_gone_leads_nowhere() -> None:
    book = rulebook(IS_LAMP, BRING, KEEP)
    book.redirects["lamps.hold"] = "lamps.keep"
    assert (
        "lamps.hold"
        not in reformed(book, reform(proposal("a", Removed("lamps.keep")))).rulebook.redirects
    )
    assert "lamps.hold" in reformed(book, reform(proposal("a", Added(NEW)))).rulebook.redirects


@pytest.mark.parametrize(
    ("edits", "says"),
    [
        ((Removed("lamps.gone"),), "the rule 'lamps.gone' is not in the rulebook"),
        ((Replaced(NEW),), "the rule 'lamps.new' is not in the rulebook"),
        ((Added(KEEP),), "the rule 'lamps.keep' is there already"),
        ((Replaced(KEEP), Replaced(KEEP)), "another has changed the rule 'lamps.keep'"),
        ((Swapped(Lamp.came.happened, OTHER),), "swaps what no rule says"),
    ],
)
def test_what_does_not_fit_is_refused(edits: tuple[Edit, ...], says: str) -> None:
    with pytest.raises(BadReform, match=says):
        reformed(BOOK, reform(proposal("one", *edits)))


def test_a_proposal_has_edits_or_a_reason_why_not() -> None:
    with pytest.raises(BadReform, match="either edits or the reason"):
        replace(proposal("one"), not_encoded="")
    with pytest.raises(BadReform, match="either edits or the reason"):
        replace(proposal("one", Added(NEW)), not_encoded="It cannot be.")
    assert reform(proposal("a"), proposal("b", Added(NEW))).encoded[0].id == "b"


def test_an_unknown_reform_is_told_with_what_there_is() -> None:
    assert str(UnknownReform("lamp-2026", ["lamps-2026"])).endswith("Did you mean 'lamps-2026'?")
    assert str(UnknownReform("zebra", ["b", "a"])).endswith("The reforms are a, b.")
