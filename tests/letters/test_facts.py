"""The facts of a letter: in order of time, whose they are, and what shows them."""

from __future__ import annotations

from dutybound.case import case_from_node
from dutybound.case.document import parse_document
from dutybound.engine import Reason
from dutybound.law.england import rulebook
from dutybound.letters import Details, desk_for, offer_of, written
from dutybound.letters.facts import fact
from dutybound.letters.letter import Writing
from dutybound.letters.voice import Sender
from dutybound.paper.plain import plain

CASE = """
as_of: 2026-11-22
child: {{born: 2015-05-02, disabled: yes, looked_after_by_wales: no}}
ehc_requests:
  - id: ehc-1
    final_plan_sent: {final}
    plan_decision: make
    decision: assess
    decision_sent: {{on: 2026-04-10, shown_by: letter}}
    received: {received}
no_others: [concessions]
"""


def letter(received: str = "2026-03-03", final: str = "no", sender: Sender = Sender.PARENT) -> str:
    text = CASE.format(received=received, final=final)
    case = case_from_node(parse_document(text, "case").root, "case", rulebook())
    details = Details(name="Ada Example", child_name="Sam", writing_as=sender, may_act="So.")
    paper = written(desk_for(case, rulebook()), "chase-ehc-plan", details).paper
    return " ".join(plain(paper).split())


def test_in_order_of_time_whatever_the_order_of_the_file() -> None:
    text = letter()
    places = [text.index(f"- The council {what}") for what in ("got", "agreed", "has not sent")]
    assert places == sorted(places)


def test_a_paper_and_another_account_are_named() -> None:
    both = "[{on: 2026-03-03, shown_by: e-mail}, {on: 2026-03-03, said_by: council}]"
    said = "on 3 March 2026 (shown by an e-mail; the council says so too)."
    assert said in letter(both)
    assert "on 3 March 2026. -" in letter()
    others = "{on: 2026-03-03, said_by: council, shown_by: letter}"
    assert "on 3 March 2026 (the council's account; shown by a letter)." in letter(others)


def test_two_accounts_stand_side_by_side() -> None:
    text = letter("[2026-03-03, {on: 2026-03-17, said_by: council, shown_by: letter}]")
    assert "There are different accounts of this:" in text
    assert "My account: the council got the request for an EHC needs assessment on 3 March" in text
    assert "The council's account; shown by a letter: the council got the request" in text
    assert "That was due at the latest by Tuesday 4 August 2026." in text


def test_whose_account_it_is_is_said_once() -> None:
    assert letter().count("This is my own account") == 1
    assert "This is the family's account" in letter(sender=Sender.ADVISER)
    assert "my own" not in letter(sender=Sender.ADVISER)


def test_a_name_keeps_its_capital_in_the_middle_of_a_sentence() -> None:
    case = """
as_of: 2026-11-22
child: {born: 2015-05-02}
ehc_requests:
  - {id: ehc-1, received: 2026-09-01, decision: refuse, decision_sent: 2026-10-01,
     last_assessed: none, may_have_sen: yes, plan_may_be_necessary: yes}
"""
    made = case_from_node(parse_document(case, "case").root, "case", rulebook())
    desk = desk_for(made, rulebook())
    details = Details(name="Ada Example", child_name="Sam")
    (request,) = desk.records("ehc_request")
    reason = Reason("", request.matter.fields["may_have_sen"], request, view=True)
    item = fact(Writing(desk, offer_of(desk, "chronology"), details), reason)
    assert item.text == "In my view, Sam has or may have special educational needs."
