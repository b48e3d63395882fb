"""What the specimen pages say.  Invented."""

from __future__ import annotations

from datetime import date

from dutybound.web.design.time_picture import Mark, lay_out

OPTIONS = [
    {"value": "assessed", "text": "They said they would assess"},
    {
        "value": "refused",
        "text": "They said no",
        "hint": "In a letter, an e-mail or on the telephone.",
    },
    {"value": "silent", "text": "They said nothing"},
]

PROBLEMS = [
    {"value": "late", "text": "It is taking too long"},
    {"value": "blamed", "text": "They say it is my parenting"},
    {"value": "cut", "text": "Help was cut, or was taken away without anybody telling us why"},
]

ROWS = [
    {
        "question": "When did you ask for help?",
        "answer": "Some day in February 2026",
        "change": "/",
    },
    {"question": "What did the council say?", "answer": "They said nothing", "change": "/"},
    {"question": "Today", "answer": "22 November 2026", "change": None},
]

MARKS = [
    Mark(date(2026, 2, 3), "You asked for an assessment", until=date(2026, 2, 28)),
    Mark(date(2026, 4, 10), "The council had to finish its assessment by", "late", state="Late"),
    Mark(date(2026, 4, 12), "You asked again"),
    Mark(date(2026, 4, 15), "A meeting, some day in spring", "question", date(2026, 5, 20)),
    Mark(date(2026, 11, 22), "You made a complaint"),
    Mark(date(2026, 12, 20), "The council has to answer your complaint by", "due", state="Due"),
    Mark(date(2027, 2, 21), "You can go to the Ombudsman until", "open", state="Open to you"),
]

CONTENT = {
    "options": OPTIONS,
    "problems": PROBLEMS,
    "rows": ROWS,
    "picture": lay_out(MARKS, date(2026, 11, 22)),
    "empty_picture": lay_out([], date(2026, 11, 22)),
    "today": date(2026, 11, 22),
}
