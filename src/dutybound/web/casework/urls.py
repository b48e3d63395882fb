"""The addresses of the desk.  None says what anything is about: a case is told by its number."""

from __future__ import annotations

from allauth.account import views as account
from allauth.mfa.base import views as second_factor
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as totp
from django.urls import URLPattern, URLResolver, path, register_converter
from django.urls.converters import StringConverter

from dutybound.web.casework.cases import acts, asking, caseload, importing, opening, pages
from dutybound.web.casework.chronology import pages as chronology
from dutybound.web.casework.documents import pages as documents
from dutybound.web.casework.due import feed
from dutybound.web.casework.figures import pages as figures
from dutybound.web.casework.keeping import pages as keeping
from dutybound.web.casework.letters import as_file, details, still_so, to_approve
from dutybound.web.casework.letters import pages as letters
from dutybound.web.casework.outcomes import pages as outcomes
from dutybound.web.casework.people import joining, managing, own
from dutybound.web.casework.people import pages as people
from dutybound.web.casework.reports import pages as reports
from dutybound.web.casework.solutions import acts as solution_acts
from dutybound.web.casework.solutions import pages as solutions
from dutybound.web.design import language


class CaseConverter(StringConverter):
    """A case's number, or what looks like one; PostgreSQL would not even look for some other characters."""

    regex = "[0-9A-Za-z-]{1,20}"


register_converter(CaseConverter, "case")

_IN = "desk/sign-in/"

urlpatterns: list[URLPattern | URLResolver] = [
    path("", people.door, name="door"),
    path("desk/", caseload.desk, name="desk"),
    path("desk/case/new/", opening.new_case, name="new_case"),
    path("desk/case/from-code/", importing.from_code, name="from_code"),
    path("desk/case/<case:number>/", pages.case, name="case"),
    path("desk/case/<case:number>/do/<slug:what>/", acts.act, name="act"),
    path("desk/case/<case:number>/question/<int:place>/", asking.ask, name="ask"),
    path("desk/case/<case:number>/still-so/", still_so.still_so, name="still_so"),
    path("desk/case/<case:number>/letters/", letters.letters, name="letters"),
    path("desk/case/<case:number>/letters/details/", details.letter_details, name="letter_details"),
    path("desk/case/<case:number>/letters/<int:letter_number>/", letters.letter, name="letter"),
    path(
        "desk/case/<case:number>/letters/<int:letter_number>/text/<int:text_number>/",
        letters.letter_text,
        name="letter_text",
    ),
    path(
        "desk/case/<case:number>/letters/<int:letter_number>/as/<slug:form>/",
        as_file.letter_file,
        name="letter_file",
    ),
    path(
        "desk/case/<case:number>/letters/<int:letter_number>/do/<slug:what>/",
        letters.letter_step,
        name="letter_step",
    ),
    path("desk/case/<case:number>/documents/", documents.documents, name="documents"),
    path(
        "desk/case/<case:number>/documents/<int:document_number>/",
        documents.document_file,
        name="document_file",
    ),
    path(
        "desk/case/<case:number>/documents/<int:document_number>/remove/",
        documents.document_remove,
        name="document_remove",
    ),
    path(
        "desk/case/<case:number>/documents/<int:document_number>/read/",
        documents.document_read,
        name="document_read",
    ),
    path("desk/case/<case:number>/chronology/", chronology.chronology, name="chronology"),
    path(
        "desk/case/<case:number>/chronology/as/<slug:form>/",
        chronology.chronology_file,
        name="chronology_file",
    ),
    path("desk/drafts/", to_approve.drafts, name="drafts"),
    path("desk/calendar/", feed.calendar, name="calendar"),
    path("desk/days/<str:token>.ics", feed.feed, name="feed"),
    path("desk/case/<case:number>/what-worked/", outcomes.worked, name="worked"),
    path("desk/figures/", figures.figures, name="figures"),
    path("desk/figures/<int:year>.csv", figures.figures_file, name="figures_file"),
    path("desk/solutions/", solutions.solutions, name="solutions"),
    path("desk/solutions/new/", solution_acts.new_solution, name="new_solution"),
    path("desk/solutions/<slug:number>/", solutions.solution, name="solution"),
    path(
        "desk/solutions/<slug:number>/write/", solution_acts.write_solution, name="write_solution"
    ),
    path(
        "desk/solutions/<slug:number>/do/<slug:what>/",
        solution_acts.solution_act,
        name="solution_act",
    ),
    path(
        "desk/solutions/<slug:number>/edition/<int:edition_number>/",
        solutions.edition,
        name="solution_edition",
    ),
    path("desk/reports/", reports.reports, name="reports"),
    path("desk/reports/template.docx", reports.report_template, name="report_template"),
    path("desk/people/", people.people, name="people"),
    path("desk/people/<int:number>/<slug:what>/", managing.manage, name="manage"),
    path("desk/you/", own.own, name="mfa_index"),  # the package leads there when it is done
    path("desk/you/sign-out-elsewhere/", own.sign_out_elsewhere, name="sign_out_elsewhere"),
    path("desk/case/<case:number>/take-away/", keeping.take_away, name="take_away"),
    path("desk/rulebook/", keeping.upgrade, name="upgrade"),
    path("desk/past-its-time/", keeping.retention, name="retention"),
    path("desk/join/<str:token>/", joining.join, name="join"),
    # Only what the desk uses of the package: nobody signs up, and addresses are not changed.
    path(_IN, account.login, name="account_login"),
    path("desk/sign-out/", account.logout, name="account_logout"),
    path(f"{_IN}closed/", account.account_inactive, name="account_inactive"),
    path(f"{_IN}again/", account.reauthenticate, name="account_reauthenticate"),
    path("desk/password/", account.password_change, name="account_change_password"),
    path(f"{_IN}code/", second_factor.authenticate, name="mfa_authenticate"),
    path(f"{_IN}code/again/", second_factor.reauthenticate, name="mfa_reauthenticate"),
    path("desk/second-factor/", totp.activate_totp, name="mfa_activate_totp"),
    path("desk/second-factor/new/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("desk/second-factor/codes/", recovery.view_recovery_codes, name="mfa_view_recovery_codes"),
    path(
        "desk/second-factor/codes/new/",
        recovery.generate_recovery_codes,
        name="mfa_generate_recovery_codes",
    ),
    path("language/<slug:code>/", language.switch, name="language"),
]

handler400 = "dutybound.web.guard.errors.bad_request"
handler403 = "dutybound.web.guard.errors.not_allowed"
handler404 = "dutybound.web.guard.errors.not_found"
handler429 = "dutybound.web.casework.people.pages.slowed"
handler500 = "dutybound.web.guard.errors.our_fault"
