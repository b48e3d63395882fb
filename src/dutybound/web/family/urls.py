"""The addresses of the family's pages.  None says anything of what somebody came with."""

from __future__ import annotations

from django.urls import path

from dutybound.web.family import (
    answers,
    dates,
    journey,
    keeping,
    letter_details,
    letters,
    one_page,
    other_account,
    plain_pages,
    questions,
    result,
    since,
)

urlpatterns = [
    path("", plain_pages.start, name="start"),
    path("before-you-ask/", plain_pages.before_you_ask, name="before_you_ask"),
    path("begin/", journey.begin, name="begin"),
    path("what-is-happening/", journey.what_is_happening, name="what_is_happening"),
    path("question/", journey.next_question, name="next_question"),
    path("question/<int:number>/", questions.question, name="question"),
    path("question/<int:number>/other/", other_account.other_account, name="other_account"),
    path("answers/", answers.answers, name="answers"),
    path("result/", result.result, name="result"),
    path("result/one-page/", one_page.one_page, name="one_page"),
    path("result/dates/", dates.dates, name="dates"),
    path("calendar/", dates.calendar, name="calendar"),
    path("since/", since.since, name="since"),
    path("letters/", letters.letters, name="letters"),
    path("letters/<int:number>/", letters.letter, name="letter"),
    path("letters/<int:number>/file/<slug:form>/", letters.letter_file, name="letter_file"),
    path("letters/details/", letter_details.details, name="letter_details"),
    path("keep/", keeping.keep, name="keep"),
    path("keep/do/", keeping.keep_do, name="keep_do"),
    path("keep/file/", keeping.download, name="download"),
    path("keep/delete/", keeping.delete, name="delete"),
    path("deleted/", keeping.deleted, name="deleted"),
    path("open/", keeping.open_file, name="open"),
    path("open/file/", keeping.load, name="load"),
    path("help-now/", plain_pages.help_now, name="help_now"),
    path("get-a-solicitor/", plain_pages.get_a_solicitor, name="get_a_solicitor"),
    path("leave/", plain_pages.leave, name="leave"),
    path("privacy/", plain_pages.privacy, name="privacy"),
    path("accessibility/", plain_pages.accessibility, name="accessibility"),
]
