"""A complaint under the children's social care procedure."""

from dutybound.language import Choice, Codes, Event, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child


class Complaint(
    Matter,
    key="complaint",
    plural="complaints",
    noun="complaint about children's social care",
    of=Child,
):
    """A complaint under Children Act 1989 s 26 and SI 2006/1738."""

    made = Event(
        "On what day did you complain?",
        happened="you complained to the council",
        not_happened="you have not complained to the council",
    )
    made_how = Choice(
        "Did you make the complaint in writing or by speaking?",
        options={
            "writing": "the complaint was made in writing",
            "speaking": "the complaint was made by speaking",
        },
        help="This means the complaint itself, not your request for stage 2. If you spoke first and then "
        "wrote an e-mail yourself, say 'writing'.",
    )
    stage_2_requested = Event(
        "On what day did the council get your request for stage 2?",
        happened="the council got the request for stage 2",
        not_happened="stage 2 has not been asked for",
    )
    stage_1_skipped = Event(
        "If you and the council agreed to go straight to stage 2, on what day?",
        happened="you and the council agreed to go straight to stage 2",
        not_happened="you and the council have not agreed to skip stage 1",
    )
    record_completed = Event(
        "On what day did the council finish the written record of your complaint?",
        happened="the council finished the written record of the complaint",
        not_happened="the council has not finished a written record of the complaint",
        help="This matters only where you complained by speaking. It is the last version, after you "
        "were asked what you thought of it.",
    )
    stage_2_delay_notice = Event(
        "When did the council write with the reason for the delay and a new date?",
        happened="the council wrote with the reason for the delay and a new date",
        not_happened="the council has not written with a reason for the delay and a new date",
        help="The letter or e-mail must give both: why it is late, and the day you will hear.",
    )
    stage_2_response_sent = Event(
        "When did the council send its response at stage 2?",
        happened="the council sent its response at stage 2",
        not_happened="the council has sent no response at stage 2",
    )
    on_hold = YesNo(
        "Has the council put the complaint on hold in writing because of court, tribunal, criminal or "
        "disciplinary proceedings?",
        yes="the council put the complaint on hold in writing because of other proceedings",
        no="the complaint is not on hold because of other proceedings",
    )
    withdrawn = YesNo(
        "Have you withdrawn the complaint?",
        yes="the complaint was withdrawn",
        no="the complaint has not been withdrawn",
    )
    said = Codes(
        "What has the council said about the complaint?",
        options={
            "clock-starts-at-statement": "The 65 days start when you sign our statement of complaint.",
            "no-independent-person": "We cannot find an independent person.",
            "complaint-changed": "You changed your complaint, so the time starts again.",
            "late-notice-complex": "The complaint is complex, so we have 65 days (told to you after the "
            "first 25 working days).",
            "ombudsman-waits": "The Ombudsman will not look at this until we have finished.",
        },
    )

    orders = (
        Child.born <= made,
        made <= stage_2_requested,
        made <= stage_1_skipped,
        made <= record_completed,
        stage_2_requested <= stage_2_response_sent,
        stage_1_skipped <= stage_2_response_sent,
    )
