"""The command line as a person uses it: exit codes, messages, formats, and never a traceback."""

import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dutybound import __version__
from dutybound.cli import ending, main
from dutybound.cli.law import needs_checking
from dutybound.cli.worked_examples import example_names
from dutybound.days import day
from dutybound.engine import report_words
from dutybound.engine.report_rule import in_force_words, rule_report
from dutybound.language import AS_OF, Confidence, NamedDate, Reply, Verdict, weeks
from dutybound.language.rules import excuses_of
from dutybound.law.england import rulebook
from tests.cli.made_up import Lamp, rule
from tests.law.worked_examples import examples_of

ROOT = Path(__file__).parents[2]
CASE = str(ROOT / "examples" / "23-013-824.yaml")
IDS = [one.id for one in rulebook()]


class Ran:
    """What a command did."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


Runner = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Runner:
    def running_it(*arguments: str) -> Ran:
        code = main(arguments)
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return running_it


def outside(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, its output piped."""
    return subprocess.run(
        [sys.executable, "-m", "dutybound", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        cwd=ROOT,
        env={**os.environ, **environment},
    )


# --- check ------------------------------------------------------------------------------------------


def test_check_prints_text(run: Runner) -> None:
    done = run("check", CASE)
    assert done.code == 0
    assert done.out.startswith("Where things stand\n==================\n")
    assert "Wednesday 3 April 2024" in done.out
    assert not done.err


def test_check_as_of_another_day(run: Runner) -> None:
    done = run("check", CASE, "--as-of", "10 June 2023")
    assert done.code == 0
    assert "Saturday 10 June 2023" in done.out


def test_check_prints_json_alone(run: Runner) -> None:
    done = run("check", CASE, "--format", "json")
    assert json.loads(done.out)["as_of"] == "2024-04-03"
    assert not done.err


def test_check_prints_a_page(run: Runner) -> None:
    done = run("check", CASE, "--format=html")
    assert done.out.startswith("<!doctype html>")
    assert done.out.endswith("</html>\n")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("check",), "CASE"),
        (("check", "there-is-none.yaml"), "there-is-none.yaml: there is no such file."),
        (("check", CASE, "--as-of", "2026-13-01"), "there is no month 13"),
        (("check", CASE, "--as-of", "March 2026"), "is not one day. Write one, as in 2026-11-22."),
        (("check", CASE, "--as-of", "soon"), "'soon' cannot be read as a date"),
        (("check", CASE, "--format", "pdf"), '"text", "json", "html"'),
        (("check", CASE, "more"), "This is more than the command takes: more"),
        (("chek", CASE), 'Did you mean "check"?'),
        (("law", "show", "ehc.final-plan-20-week"), "Did you mean 'ehc.final-plan-20-weeks'?"),
        (("law", "show", "nothing-like-it"), "'dutybound law list' names them all."),
        (("law", "list", "--area", "ehx"), "The areas are autism, capacity, care"),
        (("law", "check", "--as-of", "2026"), "--as-of: '2026' is not one day."),
        (("completion", "tcsh"), "tcsh"),
    ],
)
def test_bad_input_is_a_sentence_and_exit_2(
    run: Runner, arguments: tuple[str, ...], says: str
) -> None:
    done = run(*arguments)
    assert done.code == 2
    assert says in done.err
    assert not done.out
    assert "Traceback" not in done.err


def test_a_bad_case_file_says_where_and_what(run: Runner, tmp_path: Path) -> None:
    file = tmp_path / "family.yaml"
    file.write_text("dutybound: 1\nas_of: 2026-11-22\nchild: {brn: 2015-05-02}\n", encoding="utf-8")
    done = run("check", str(file))
    assert done.code == 2
    assert "line 3" in done.err
    assert "born" in done.err


def test_a_fault_of_ours_shows_no_traceback_and_nothing_of_the_case(
    run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("Asha Example")

    monkeypatch.setattr("dutybound.cli.checking.print_check", fail)
    done = run("check", CASE)
    assert done.code == ending.OUR_FAULT
    assert "This is our fault, not yours." in done.err
    assert "Traceback" not in done.err
    assert "Asha" not in done.err
    monkeypatch.setenv("DUTYBOUND_SHOW_FAULTS", "1")
    with pytest.raises(RuntimeError):
        main(("check", CASE))


def test_stopping_it_is_no_fault(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("dutybound.cli.checking.print_check", stop)
    assert run("check", CASE).code == ending.STOPPED


# --- law --------------------------------------------------------------------------------------------


def test_law_list_prints_one_id_a_line_first(run: Runner) -> None:
    lines = run("law", "list").out.splitlines()
    assert [line.split()[0] for line in lines] == IDS
    assert all(rulebook().rule(line.split()[0]).title in line for line in lines)


def test_law_list_of_one_area(run: Runner) -> None:
    lines = run("law", "list", "--area", "ehc").out.splitlines()
    assert lines
    assert all(line.startswith("ehc.") for line in lines)


@pytest.mark.parametrize("rule_id", IDS)
def test_law_show_says_everything(run: Runner, rule_id: str) -> None:
    one = rulebook().rule(rule_id)
    page = " ".join(run("law", "show", rule_id).out.split())
    wanted = [one.title, one.id, one.gives_less, one.best_answer.paper, one.seen]
    wanted += [citation.url for citation in one.sources]
    wanted += [remedy.limit for remedy in one.remedies]
    wanted += [reply.because for reply in one.replies]
    steps = [step for text in one.texts for step in text.steps]
    wanted += [excuse.title for step in steps for excuse in excuses_of(step)]
    wanted += [in_force_words(text.in_force) for text in one.texts]
    wanted += [example.name for example in examples_of(one)]
    assert not [words for words in wanted if " ".join(words.split()) not in page]


def test_the_page_of_a_rule_that_we_are_not_sure_of_gives_no_verdict_as_its_own() -> None:
    no_oil = Reply(
        statement="There is no oil.",
        verdict=Verdict.NOT_A_LAWFUL_REASON,
        because="Oil is not in the Act.",
    )
    page = rule_report(rule(replies=(no_oil,), confidence=Confidence.LOW))
    assert page.opening[0] == report_words.NOT_SURE_RULE
    (entry,) = next(section for section in page.sections if section.id == "replies").entries
    assert entry.says == (report_words.NOT_SURE_REPLY,)
    (draft,) = entry.parts
    assert draft.label == "What we would say if this rule is right"
    assert [line.text for line in draft.lines] == [
        "This is not a lawful reason.",
        "Oil is not in the Act.",
    ]
    sure = rule_report(rule(replies=(no_oil,)))
    assert report_words.NOT_SURE_RULE not in list(sure.sentences())
    assert "This is not a lawful reason." in list(sure.sentences())


def test_the_page_of_a_rule_says_once_what_a_day_with_a_name_is() -> None:
    named = NamedDate("lamp day", weeks(2).after(Lamp.asked))
    page = rule_report(rule(engaged=(named <= AS_OF) & (Lamp.came <= weeks(1).after(named))))
    (section,) = [section for section in page.sections if section.id == "named-days"]
    (entry,) = section.entries
    assert entry.heading == "Lamp day"
    assert entry.parts[0].lines[0].text.startswith("2 weeks after")
    assert not [section for section in rule_report(rule()).sections if section.id == "named-days"]


def test_law_show_as_json(run: Runner) -> None:
    plain = json.loads(run("law", "show", "ehc.final-plan-20-weeks", "--format", "json").out)
    assert plain["rule"] == "ehc.final-plan-20-weeks"
    assert plain["examples"]


def test_law_check_finds_nothing_or_exits_with_1(run: Runner) -> None:
    fine = run("law", "check", "--as-of", "2026-11-23")
    low = [one.id for one in rulebook() if one.confidence is Confidence.LOW]
    assert fine.code == (1 if low else 0)
    old = run("law", "check", "--as-of", "2028-01-01")
    assert old.code == 1
    assert {line.split()[0] for line in old.out.splitlines()} == set(IDS)


def test_what_needs_checking() -> None:
    checked = rule()
    assert not list(needs_checking(checked, day(2027, 11, 1)))
    assert list(needs_checking(checked, day(2027, 11, 2))) == [
        "was last checked on 1 November 2026, more than a year ago"
    ]
    unsure = rule(confidence=Confidence.LOW)
    assert list(needs_checking(unsure, day(2026, 11, 2))) == ["has low confidence"]


def test_a_rule_of_another_law_has_no_examples() -> None:
    assert example_names(rule()) == []


# --- the rest ---------------------------------------------------------------------------------------


def test_schema_version_help_and_completion(run: Runner) -> None:
    assert json.loads(run("schema").out)["$schema"].endswith("2020-12/schema")
    assert run("--version").out.strip() == __version__
    helped = run("--help")
    assert helped.code == 0
    for command in ("check", "law", "schema", "completion"):
        assert command in helped.out
    for shell in ("bash", "zsh", "fish", "powershell"):
        assert "dutybound" in run("completion", shell).out


def test_python_m_dutybound_piped_is_plain_and_80_wide() -> None:
    done = outside("check", "examples/23-013-824.yaml", FORCE_COLOR="1")
    assert done.returncode == 0
    assert "\x1b" not in done.stdout
    assert all(len(line) <= 80 for line in done.stdout.splitlines() if "http" not in line)
    assert outside("check", "none.yaml").returncode == 2


def test_a_reader_who_stops_reading_sees_no_complaint() -> None:
    command = [sys.executable, "-m", "dutybound", "law", "show", "ehc.final-plan-20-weeks"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert not process.stderr.read()
        assert process.wait(timeout=60) == 0


def test_letters_that_the_terminal_lacks_are_no_fault() -> None:
    done = outside("law", "show", "ehc.final-plan-20-weeks", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert not done.stderr


def on_a_terminal(**environment: str) -> str:
    """What the command writes where somebody watches."""
    inner, outer = pty.openpty()
    shown = {k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "FORCE_COLOR"}}
    with subprocess.Popen(
        [sys.executable, "-m", "dutybound", "check", "examples/23-013-824.yaml"],
        stdout=outer,
        stderr=outer,
        cwd=ROOT,
        env={**shown, "TERM": "xterm-256color", "COLUMNS": "60", **environment},
    ) as process:
        os.close(outer)
        written = bytearray()
        while chunk := _read(inner):
            written += chunk
        assert process.wait(timeout=60) == 0
    os.close(inner)
    return written.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # how Linux says that the other end is closed
        return b""


def test_colour_only_on_a_terminal_that_wants_it() -> None:
    coloured = on_a_terminal()
    assert "\x1b[1" in coloured
    plain = on_a_terminal(NO_COLOR="1")
    assert "\x1b" not in plain
    assert "\x1b" not in on_a_terminal(TERM="dumb")
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain
    widths = [len(line) for line in plain.split("\r\n") if "http" not in line]
    assert 50 < max(widths) <= 60


# --- a quick start ----------------------------------------------------------------------------------


def test_text_loads_nothing_that_it_does_not_need() -> None:
    code = (
        "import sys; from dutybound.cli import main; main(['check', sys.argv[1]]);"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, CASE], capture_output=True, text=True, check=True, timeout=60
    )
    loaded = {name.partition(".")[0] for name in done.stderr.split()}
    assert not loaded & {"rich", "numpy", "django", "jsonschema", "z3"}
