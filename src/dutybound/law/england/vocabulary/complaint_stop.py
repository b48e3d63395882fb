"""A time when the council stopped a social care complaint, or would not take its next step."""

from dutybound.language import Choice, Codes, Event, Matter, YesNo
from dutybound.law.england.vocabulary.complaint import Complaint


class ComplaintStop(
    Matter,
    key="complaint_stop",
    plural="complaint_stops",
    noun="time when the council would not go on with the complaint",
    of=Complaint,
):
    """The council does not go on with a complaint (SI 2006/1738 regs 8, 17 and 19)."""

    ask_any = "Has the council stopped your complaint, or refused to take its next step?"
    ask_others = "Has it stopped the complaint, or refused a step, another time?"

    what = Choice(
        "What did the council do?",
        options={
            "stopped": "the council stopped the complaint because of a court, tribunal, police or staff "
            "matter",
            "refused-next-stage": "the council would not go on to the stage that you asked for",
            "something-else": "the council did something else",
        },
        help="If it sent you to the Ombudsman and would not hold the stage, it refused the stage.",
    )
    came = Event(
        "On what day did it do that?",
        happened="the council would not go on with the complaint",
        not_happened="the council has gone on with the complaint",
    )
    stopped_for = Choice(
        "For which other matter did it stop the complaint?",
        options={
            "own-case": "it stopped for a case that you wrote you take, or will take, to a court or tribunal",
            "staff": "it stopped for steps that the council takes or plans against somebody (for example "
            "staff)",
            "crime": "it stopped for a crime that the police look into, or a criminal case",
            "something-else": "it stopped for something else",
        },
        help="If you only have a solicitor, or only said that you might go to court, choose 'something "
        "else'.",
    )
    stopped_too_much = YesNo(
        "Did it also stop parts of the complaint that have nothing to do with that other matter?",
        yes="it also stopped parts of the complaint that have nothing to do with the other matter",
        no="it stopped only what has to do with the other matter",
    )
    agreed_to_leave_stage_out = YesNo(
        "Did you agree to leave that stage out?",
        yes="you agreed to leave that stage out",
        no="you did not agree to leave that stage out",
    )
    said = Codes(
        "What did the council say when it would not go on?",
        options={
            "tribunal-so-we-stop": "You have appealed to the Tribunal, so we have stopped your complaint.",
            "solicitor-so-we-stop": "You have a solicitor, so we have stopped your complaint.",
            "police-so-we-stop": "The police are looking into it, so we have stopped your complaint.",
            "ombudsman-instead-of-panel": "Go to the Ombudsman instead of a panel.",
            "stage-2-achieves-nothing": "Stage 2 would achieve nothing.",
        },
    )

    orders = (Complaint.made <= came,)
    solicitor_first = (stopped_for.is_("crime"),)
