"""What a council must do, and by when, once it has given way (SEND Regulations 2014 regs 42, 44 and 45).

An order of the Tribunal (reg 44(2)), an appeal that the council does not oppose (reg 45) and an agreement
at mediation (reg 42(2), through reg 44(2)) set the same numbers of weeks, counted from the day it gave way.
What can excuse a late step is not the same, so each rule says that itself.
"""

from dataclasses import dataclass

from dutybound.language import Citation, Condition, Excuse, Limit, weeks
from dutybound.law.england.ehc.coronavirus_2020 import relaxed_in_2020
from dutybound.law.england.vocabulary import Concession

Excuses = tuple[Excuse, ...]

TO_ASSESS: Condition = Concession.about.is_("assess")
TO_MAKE_A_PLAN: Condition = Concession.about.is_("make-plan")
TO_CHANGE_THE_CONTENTS: Condition = Concession.about.is_("contents") | (
    Concession.about.is_("cease") & Concession.amendments_agreed
)
TO_CHANGE_BOTH: Condition = Concession.about.is_("contents-and-school")
TO_CHANGE_THE_PLAN: Condition = TO_CHANGE_THE_CONTENTS | TO_CHANGE_BOTH
TO_CHANGE_THE_SCHOOL: Condition = Concession.about.is_("school")

CIRCUMSTANCES: Condition = Concession.exceptional_circumstances & Concession.impractical
AWAY: Condition = Concession.away_two_weeks & Concession.impractical
CLOSURE: Condition = Concession.school_closed_when_asked & Concession.impractical


def grounds(paragraph: Citation, only_if: Condition) -> Excuses:
    """The three grounds of a paragraph (reg 44(3) or 45(7)), where `only_if` lets them in."""
    return (
        Excuse(
            id="circumstances",
            title="exceptional personal circumstances affected the child or family, and that made the "
            "limit impractical",
            when=CIRCUMSTANCES & only_if,
            source=_head(paragraph, "a"),
        ),
        Excuse(
            id="away",
            title="the child or family was away from the area for two weeks or more in a row, and that "
            "made the limit impractical",
            when=AWAY & only_if,
            source=_head(paragraph, "b"),
        ),
        Excuse(
            id="closure",
            title="the school or nursery was asked for advice around a closure of four weeks or more, and "
            "that made the limit impractical",
            when=CLOSURE & only_if,
            source=_head(paragraph, "c"),
        ),
    )


def _head(paragraph: Citation, letter: str) -> Citation:
    return paragraph.source / f"{paragraph.provision}({letter})"


@dataclass(frozen=True)
class Excusing:
    """What can excuse the steps of one rule: its grounds, and what counts for every step.

    To both comes the relaxation of 2020, which hangs on the step's own number of weeks.
    """

    grounds: Excuses
    always: Excuses = ()

    def with_grounds(self, number_of_weeks: int) -> Excuses:
        """For a step that the grounds reach."""
        return (*self.grounds, *self.without_grounds(number_of_weeks))

    def without_grounds(self, number_of_weeks: int) -> Excuses:
        """For a step that they do not reach."""
        due = weeks(number_of_weeks).after(Concession.made)
        return (*self.always, relaxed_in_2020(due, Concession.held_up_by_coronavirus))


def notice_of_assessment(excused: Excuses) -> Limit:
    """Tell the family that the assessment will now be made."""
    return Limit(
        id="notice",
        title="Tell you that it must now assess",
        when=TO_ASSESS,
        due=weeks(2).after(Concession.made),
        done=Concession.told_of_assessment,
        excused=excused,
    )


def reasons_for_no_plan(excused: Excuses) -> Limit:
    """Tell the family, with reasons, that no plan is needed after that assessment."""
    return Limit(
        id="reasons",
        title="Tell you, with reasons, if it decides after the assessment that no plan is needed",
        when=TO_ASSESS & Concession.plan_needed.is_("no-plan"),
        due=weeks(10).after(Concession.made),
        done=Concession.reasons_sent,
        excused=excused,
    )


def plan_after_assessment(excused: Excuses) -> Limit:
    """Send the final plan that the assessment led to."""
    return Limit(
        id="plan",
        title="Send the final plan that follows from the assessment",
        when=TO_ASSESS & ~Concession.plan_needed.is_("no-plan"),
        due=weeks(14).after(Concession.made),
        done=Concession.final_plan_sent,
        excused=excused,
    )


def draft_plan(excused: Excuses) -> Limit:
    """Send a draft plan where the council had refused to make one."""
    return Limit(
        id="draft",
        title="Send a draft plan",
        when=TO_MAKE_A_PLAN,
        due=weeks(5).after(Concession.made),
        done=Concession.draft_sent,
        excused=excused,
    )


def final_plan(excused: Excuses) -> Limit:
    """Send the final plan where the council had refused to make one."""
    return Limit(
        id="final",
        title="Send the final plan",
        when=TO_MAKE_A_PLAN,
        due=weeks(11).after(Concession.made),
        done=Concession.final_plan_sent,
        excused=excused,
    )


def changed_plan(
    excused: Excuses, when: Condition = TO_CHANGE_THE_PLAN, *, within_weeks: int = 5
) -> Limit:
    """Send the plan as changed in what it says of needs or provision, or as agreed when it was kept."""
    return Limit(
        id="changed-plan",
        title="Send the changed plan",
        when=when,
        due=weeks(within_weeks).after(Concession.made),
        done=Concession.amended_plan_sent,
        excused=excused,
    )


def changed_school(excused: Excuses) -> Limit:
    """Send the plan as changed only in the school or other place that it names."""
    return Limit(
        id="changed-school",
        title="Send the plan with the school or other place changed",
        when=TO_CHANGE_THE_SCHOOL,
        due=weeks(2).after(Concession.made),
        done=Concession.amended_plan_sent,
        excused=excused,
    )
