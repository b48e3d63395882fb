"""A case file's text becomes a tree that keeps its lines, or an error that says where and what."""

import copy
import errno
import hashlib
import json
import os
import pickle
import string
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dutybound.case import document, errors
from dutybound.case.document import (
    DEEPEST,
    LONGEST_SCALAR,
    MOST_BYTES,
    MOST_NODES,
    Document,
    Entry,
    Listing,
    Mapping,
    Node,
    Scalar,
    parse_document,
    read_document,
)
from dutybound.case.errors import CaseFileError, CaseFileProblems

LOADERS = {
    name: getattr(yaml, name) for name in ("CSafeLoader", "SafeLoader") if hasattr(yaml, name)
}

EXAMPLE = """\
dutybound: 1
as_of: 2026-11-22
bodies: {council: 383}            # DfE number, or a name
child: {born: 2015-05-02, disabled: yes, diagnosis: no}
ehc_requests:
  - id: ehc-1
    received: {on: 2026-03-03, shown_by: e-mail}
    decision_sent: no             # has not happened
referrals:
  - id: ref-1
    received: 2026-02             # some day in February
    said: [no-diagnosis]          # what the council answered
    note: |
      We rang on 3 March.
      They said: "not yet".
    reply: 'it''s "closed"'
    asked_by:
"""

EXAMPLE_JSON = """\
{
\t"dutybound": 1,
\t"child": {"born": "2015-05-02", "disabled": true, "weight": -1.50e+3, "gone": null},
\t"said": [
\t\t"caf\\u00e9 \\/ \\ud83d\\ude00",
\t\t[], {}
\t]
}
"""


@contextmanager
def reading_with(loader: Any) -> Iterator[None]:
    """Within it, YAML is read with `loader`; the monkeypatch fixture is not for Hypothesis."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(document, "_loader_of", lambda _: loader)
        yield


@pytest.fixture(params=LOADERS)
def loader(request: pytest.FixtureRequest) -> Iterator[Any]:
    with reading_with(LOADERS[request.param]):
        yield LOADERS[request.param]


def plain(node: Node) -> Any:
    """The tree without its lines, as Python's own containers."""
    match node:
        case Scalar(text):
            return text
        case Listing(items):
            return [plain(item) for item in items]
        case Mapping(entries):
            return {entry.key.text: plain(entry.value) for entry in entries}


def scalars(node: Node) -> Iterator[Scalar]:
    match node:
        case Scalar():
            yield node
        case Listing(items):
            for item in items:
                yield from scalars(item)
        case Mapping(entries):
            for entry in entries:
                yield entry.key
                yield from scalars(entry.value)


def error_in(text: str | bytes) -> CaseFileError:
    with pytest.raises(CaseFileError) as caught:
        parse_document(text, "family.yaml")
    assert caught.value.file == "family.yaml"
    return caught.value


# What is read


def test_a_yaml_case_is_read_as_text(loader: Any) -> None:
    assert plain(parse_document(EXAMPLE, "family.yaml").root) == {
        "dutybound": "1",
        "as_of": "2026-11-22",
        "bodies": {"council": "383"},
        "child": {"born": "2015-05-02", "disabled": "yes", "diagnosis": "no"},
        "ehc_requests": [
            {
                "id": "ehc-1",
                "received": {"on": "2026-03-03", "shown_by": "e-mail"},
                "decision_sent": "no",
            }
        ],
        "referrals": [
            {
                "id": "ref-1",
                "received": "2026-02",
                "said": ["no-diagnosis"],
                "note": 'We rang on 3 March.\nThey said: "not yet".\n',
                "reply": 'it\'s "closed"',
                "asked_by": "",
            }
        ],
    }


def test_each_scalar_keeps_its_line(loader: Any) -> None:
    root = parse_document(EXAMPLE, "family.yaml").root
    lines = {scalar.text: scalar.line for scalar in scalars(root)}
    assert lines["dutybound"] == lines["1"] == 1
    assert lines["no-diagnosis"] == 12
    assert lines["asked_by"] == lines[""] == 17
    assert lines['We rang on 3 March.\nThey said: "not yet".\n'] == 13


def test_an_answer_left_empty_is_on_the_line_of_its_key(loader: Any) -> None:
    root = parse_document("a: {b:\n\n, c: d}\ne:\n\nf:", "x").root
    assert [scalar.line for scalar in scalars(root) if not scalar.text] == [1, 4, 6]


def test_collections_keep_the_line_they_begin_on(loader: Any) -> None:
    root = parse_document("a:\n  b:\n    - c\n  d: [\n    e]\n", "x").root
    assert root == Mapping(
        (
            Entry(
                Scalar("a", 1, False),
                Mapping(
                    (
                        Entry(Scalar("b", 2, False), Listing((Scalar("c", 3, False),), 3)),
                        Entry(Scalar("d", 4, False), Listing((Scalar("e", 5, False),), 4)),
                    ),
                    2,
                ),
            ),
        ),
        1,
    )


@pytest.mark.parametrize(
    "word", ["yes", "no", "null", "~", "2026-03", "0x1F", "1e3", "012", "=", "on"]
)
def test_nothing_is_converted(loader: Any, word: str) -> None:
    assert parse_document(f"a: {word}", "x").root == Mapping(
        (Entry(Scalar("a", 1, False), Scalar(word, 1, False)),), 1
    )


@pytest.mark.parametrize("written", ["'no'", '"no"', "|-\n  no", ">-\n  no"])
def test_text_marked_as_text_is_known_by_it(loader: Any, written: str) -> None:
    root = parse_document(f"a: {written}", "x").root
    assert isinstance(root, Mapping)
    assert root.entries[0].value == Scalar("no", 1, True)


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("---\na: b\n...\n", {"a": "b"}),
        ("\ufeffa: b", {"a": "b"}),
        ("# a comment\n\na: b", {"a": "b"}),
        ("a: b # what?\nc?: d", {"a": "b", "c?": "d"}),
        ("a: 'why? no'\n'b? c': d", {"a": "why? no", "b? c": "d"}),
        ("a: |\n  ? b\n  % c\n  <<: d\nb: c", {"a": "? b\n% c\n<<: d\n", "b": "c"}),
        ("'<<': a", {"<<": "a"}),
        ("'': a", {"": "a"}),
        ('a: "1\\t2\\n3"', {"a": "1\t2\n3"}),
        ("a: '100%'\nb: R&D\nc: 5*3\nd: no!", {"a": "100%", "b": "R&D", "c": "5*3", "d": "no!"}),
        ("- a\n-\n- [b, 'c']", ["a", "", ["b", "c"]]),
        ("just words", "just words"),
        ("a: 😀\nb: £5", {"a": "😀", "b": "£5"}),
        ("[{a: b}]", [{"a": "b"}]),
    ],
)
def test_plain_yaml_is_read(loader: Any, text: str, tree: Any) -> None:
    assert plain(parse_document(text, "x").root) == tree


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_way_of_ending_a_line_counts_once(loader: Any, end: str) -> None:
    assert parse_document(EXAMPLE.replace("\n", end), "x").root == parse_document(EXAMPLE, "x").root


def test_a_json_case_is_read_as_text() -> None:
    assert plain(parse_document(EXAMPLE_JSON, "x").root) == {
        "dutybound": "1",
        "child": {"born": "2015-05-02", "disabled": "true", "weight": "-1.50e+3", "gone": "null"},
        "said": ["café / 😀", [], {}],
    }


def test_json_keeps_lines_and_quotation() -> None:
    root = parse_document('\n{"a":\n "b",\r\n"c": [1,\n{}]}', "x").root
    assert root == Mapping(
        (
            Entry(Scalar("a", 2, True), Scalar("b", 3, True)),
            Entry(Scalar("c", 4, True), Listing((Scalar("1", 4, False), Mapping((), 5)), 4)),
        ),
        2,
    )


def test_json_allows_a_key_longer_than_yaml_does() -> None:
    key = "k" * 2000
    assert plain(parse_document(json.dumps({key: 1}), "x").root) == {key: "1"}


def test_the_hash_is_of_the_bytes_as_they_are() -> None:
    raw = b"\xef\xbb\xbfa: b\r\n"
    assert parse_document(raw, "x").sha256 == hashlib.sha256(raw).hexdigest()
    assert parse_document(raw.decode(), "x") == parse_document(raw, "x")


# What is refused in any file


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n", "\ufeff", "   "])
def test_an_empty_file(loader: Any, text: str) -> None:
    error = error_in(text)
    assert isinstance(error, errors.EmptyFile)
    assert str(error) == ("family.yaml: there is nothing in this file. Begin with 'dutybound: 1'.")


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"PK\x03\x04\x14\x00", "a Word document"),
        (b"%PDF-1.7\n", "a PDF"),
        ("a: b".encode("utf-16"), "UTF-16"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
    ],
)
def test_another_kind_of_file_is_named(raw: bytes, kind: str) -> None:
    error = error_in(raw)
    assert isinstance(error, errors.NotText)
    assert kind in error.what


def test_bytes_that_are_not_utf8_have_a_line() -> None:
    error = error_in("a: b\r\nc: £5\n".encode("cp1252"))
    assert isinstance(error, errors.NotText)
    assert str(error) == (
        "family.yaml, line 2: this is not UTF-8 text (byte 0xa3). "
        "Save it again as plain text, with the encoding UTF-8."
    )


ODD = ["\0", "\x07", "\x1b", "\x7f", "\x85", "\u2028", "\u2029", "\ud800", "\ufeff", "\uffff"]


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("text", ["a: b\nc: 'd{}'", '{{"a":\n"{}"}}'])
def test_a_hidden_character_is_refused(loader: Any, text: str, odd: str) -> None:
    error = error_in(text.format(odd))
    assert isinstance(error, errors.RefusedCharacter)
    assert error.line == 2
    assert f"U+{ord(odd):04X}" in error.what
    assert str(error).isprintable()


@pytest.mark.parametrize(
    "text",
    [
        'a: b\nc: "\\0"',
        'a: b\nc: "\\e"',
        'a: b\nc: "\\x07"',
        'a: b\nc: "\\ud83d"',
        'a: b\nc: "\\ud83d\\ude00"',
        'a: b\nc: "\\U00110000"',
        'a: b\nc: "\\UFFFFFFFF"',
        '{"a": "b",\n"c": "\\u0000"}',
        '{"a": "b",\n"c": "\\ud83d"}',
        '{"a": "b",\n"c\\u2028": "d"}',
    ],
)
def test_a_hidden_character_written_as_an_escape_is_refused(loader: Any, text: str) -> None:
    error = error_in(text)
    assert isinstance(error, errors.RefusedCharacter)
    assert error.line == 2


@pytest.mark.parametrize("text", ["a: b\n\tc: d", "a: b\nc:\td", "a: b\nc: d\t", "a: b\n'c\t'"])
def test_a_tab_in_yaml_is_refused(loader: Any, text: str) -> None:
    error = error_in(text)
    assert isinstance(error, errors.RefusedCharacter)
    assert str(error) == "family.yaml, line 2: there is a tab here. Use spaces instead."


@pytest.mark.parametrize("text", ["a: b\nc: d\na: e", '{"a": "b",\n"c": "d",\n"\\u0061": "e"}'])
def test_a_repeated_key(loader: Any, text: str) -> None:
    error = error_in(text)
    assert isinstance(error, errors.RepeatedKey)
    assert str(error) == (
        "family.yaml, line 3: 'a' is here twice; the first is on line 1. Keep one of them."
    )


def test_one_key_may_stand_in_two_groups(loader: Any) -> None:
    assert plain(parse_document("a: {b: c}\nd: {b: c}", "x").root)["d"] == {"b": "c"}


# Limits: what is just allowed, and what is just too much


def test_the_file_may_be_as_large_as_it_may(loader: Any) -> None:
    parse_document("a: b".ljust(MOST_BYTES), "x")
    error = error_in("a: b".ljust(MOST_BYTES + 1))
    assert isinstance(error, errors.TooLarge)
    assert error.line is None
    assert "256 KiB" in error.what


def nested(opening: str, deep: int, closing: str = "") -> str:
    return opening * deep + closing * deep


@pytest.mark.parametrize("form", ["flow", "dashes", "block", "json"])
def test_depth(loader: Any, form: str) -> None:
    def text(deep: int) -> str:
        return {
            "flow": nested("[", deep, "]"),
            "dashes": nested("- ", deep) + "a",
            "block": "".join(f"{'  ' * level}a:\n" for level in range(deep)),
            "json": '{"a":' + nested("[", deep - 1, "]") + "}",
        }[form]

    parse_document(text(DEEPEST), "x")
    assert isinstance(error_in(text(DEEPEST + 1)), errors.TooDeep)


@pytest.mark.parametrize("json_or_yaml", [True, False])
def test_number_of_nodes(loader: Any, json_or_yaml: bool) -> None:
    def text(nodes: int) -> str:
        if json_or_yaml:
            return '{"a":[' + ",".join(["1"] * (nodes - 3)) + "]}"
        return "- a\n" * (nodes - 1)

    parse_document(text(MOST_NODES), "x")
    assert isinstance(error_in(text(MOST_NODES + 1)), errors.TooManyNodes)


@pytest.mark.parametrize("pattern", ["a: '{}'", "a: {}", "a: |-\n  {}", '{{"a": "{}"}}'])
def test_length_of_a_scalar(loader: Any, pattern: str) -> None:
    parse_document(pattern.format("x" * LONGEST_SCALAR), "x")
    error = error_in(pattern.format("x" * (LONGEST_SCALAR + 1)))
    assert isinstance(error, errors.TooLong)
    assert error.line == 1


# YAML that a case file does without


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a: b\nc: &d e", "an anchor"),
        ("a: b\n&d c: e", "an anchor"),
        ("a: b\nc: &d {e: f}", "an anchor"),
        ("a: b\nc: &", "an anchor"),
        ("a: b\nc: *d", "an alias"),
        ("a: b\n*d : e", "an alias"),
        ("a: b\nc: *", "an alias"),
        ("a: b\nc: !!str d", "a tag"),
        ("a: b\nc: ! d", "a tag"),
        ("a: b\nc: !x [d]", "a tag"),
        ("a: b\nc: !x!y d", "a tag"),
        ("a: b\nc: !!python/object/apply:os.system [ls]", "a tag"),
        ("a: b\n<<: {c: d}", "a merge key"),
        ("# x\n%YAML 1.1\n---\na: b", "a directive"),
        ("# x\n%SOMETHING\n---\na: b", "a directive"),
        ("a: b\n--- \nc: d", "a second document"),
        ("a: b\n...\n---\nc: d", "a second document"),
        ("a: b\n? c\n: d", "a complex key"),
        ("a: b\n? # what\n  c\n: d", "a complex key"),
        ("a: [\n? b : c]", "a complex key"),
        ("a: b\n? 'c'\n: d", "a complex key"),
        ("a: b\n? : d", "where a key should be"),
        ("a: b\nc: [?d]", "a complex key"),
        ("a: b\nc: {? d}", "a complex key"),
        ("a: b\n? [c]\n: d", "where a key should be"),
        ("a: b\n[c]: d", "where a key should be"),
        ("a: b\n{c: d}: e", "where a key should be"),
    ],
)
def test_each_refused_feature_has_its_own_sentence(loader: Any, text: str, name: str) -> None:
    error = error_in(text)
    assert isinstance(error, errors.RefusedFeature)
    assert name in error.what
    assert error.instead
    assert error.line in {2, 3}


def test_billion_laughs_stops_at_the_first_laugh(loader: Any) -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert isinstance(error_in(bomb), errors.RefusedFeature)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: b\nc: d: e", 2, "': ' too many"),
        ("a: b\n  c: d", 2, "bad indent"),
        ("a: b\nc: 'd\ne: f\n", 2, "never closed"),
        ('a: b\nc: "d\ne: f\n', 2, "never closed"),
        ('a: b\nc: "C:\\docs"', 2, "backslash"),
        ("a: b\nc: @d", 2, "cannot begin with"),
        ("a: b\nc: `d`", 2, "cannot begin with"),
        ("a: b\nc: %d", 2, "cannot begin with"),
        ("a: [b\nc: d", 2, "square brackets"),
        ("a: {b: c\n", 1, "curly brackets"),
        ("a: b\nc\n", 2, "no ': '"),
        ("- a\nb: c", 2, "line up"),
        ("a: b\n- c", 2, "line up"),
        ("a: b\n : d", 2, ""),
        (": d", 1, ""),
        ("a: {b: c,\n : d}", 2, "missing"),
        ("a: [b,\n, c]", 2, "missing"),
        ("a: b\nc: {d:}", 2, "no space after"),
        ("a: b\nc: [d:, e]", 2, "no space after"),
        ("a: b\nc: [why? no]", 2, ""),  # the loader in Python: a list not closed
        ("a: b\nc: >#d\n  e", 2, "block begins"),
        ("a: b\nc: |x\n  e", 2, "block begins"),
    ],
)
def test_what_is_not_yaml(loader: Any, text: str, line: int, words: str) -> None:
    error = error_in(text)
    assert isinstance(error, errors.NotYamlOrJson), error
    assert words in error.what
    assert error.line == line
    assert error.instead


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('{"a": 1,\n"b" 2}', 2, "a ':' should stand"),
        ('{"a": 1\n"b": 2}', 2, "a ',' or '}'"),
        ('{"a": [1\n2]}', 2, "a ',' or ']'"),
        ('{"a": 1,\n}', 2, "a key in double"),
        ('{"a": [1,\n]}', 2, "a value"),
        ("{\na: 1}", 2, "a key in double"),
        ("{\n'a': 1}", 2, "a key in double"),
        ('{"a":\nyes}', 2, "a value"),
        ('{"a":\nNaN}', 2, "a value"),
        ('{"a":\n01}', 2, "a value"),
        ('{"a":\n1.}', 2, "a value"),
        ('{"a":\n+1}', 2, "a value"),
        ('{"a":\ntruely}', 2, "a value"),
        ('{"a": 1}\n{"b": 2}', 2, "more text"),
        ('{"a": 1 // why\n}', 1, "a ',' or '}'"),
        ('{"a":\n"b', 2, "never closed"),
        ('{"a":\n"b\n"}', 2, "a line end"),
        ('{"a":\n"b\t"}', 2, "a tab"),
        ('{"a":\n"\\q"}', 2, "backslash"),
        ('{"a":\n"\\u12"}', 2, "backslash"),
        ("{\n", 1, "a key"),
        ('{"a":\n\n', 2, "a value"),
    ],
)
def test_what_is_not_json(text: str, line: int, words: str) -> None:
    error = error_in(text)
    assert isinstance(error, errors.NotYamlOrJson)
    assert words in error.what
    assert error.line == line
    assert error.instead


# Paths


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "family.yaml"
    path.write_text(EXAMPLE, encoding="utf-8")
    read = read_document(path)
    assert read == parse_document(EXAMPLE, str(path))
    assert read.sha256 == hashlib.sha256(EXAMPLE.encode()).hexdigest()


def unreadable(path: Path) -> CaseFileError:
    with pytest.raises(errors.UnreadableFile) as caught:
        read_document(path)
    assert caught.value.file == str(path)
    assert caught.value.line is None
    return caught.value


def test_paths_that_lead_nowhere(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a: b", encoding="utf-8")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "dangling").symlink_to(tmp_path / "nothing")
    assert "no such file" in unreadable(tmp_path / "missing").what
    assert "no such file" in unreadable(tmp_path / "dangling").what
    assert "no such file" in unreadable(tmp_path / "file" / "inside").what
    assert "no such file" in unreadable(tmp_path / "nul\0").what
    assert "a folder" in unreadable(tmp_path).what
    assert "leads round" in unreadable(tmp_path / "loop").what
    assert "cannot be read" in unreadable(tmp_path / ("n" * 300)).what


def test_a_device_that_never_ends_is_refused() -> None:
    assert "a pipe or a device" in unreadable(Path("/dev/zero")).what


def test_a_pipe_that_nobody_writes_to_is_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    code = (
        "import sys, pathlib; from dutybound.case import document\n"
        "try: document.read_document(pathlib.Path(sys.argv[1]))\n"
        "except document.errors.UnreadableFile as error: print(error)"
    )
    command = [sys.executable, "-c", code, str(pipe)]  # apart, so that it can be timed out
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=20)
    assert "a pipe or a device" in done.stdout


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object) -> int:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(document, "_opened", forbidden)  # root may read whatever the mode says
    assert "not allowed" in unreadable(tmp_path / "family.yaml").what


def test_no_more_is_read_than_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "huge.yaml"
    with path.open("wb") as file:
        file.truncate(1 << 40)  # sparse: a terabyte that takes no room
    with pytest.raises(errors.TooLarge):
        read_document(path)


def test_refused_paths_leave_nothing_open(tmp_path: Path) -> None:
    open_files = Path("/proc/self/fd")
    if not open_files.exists():
        pytest.skip("this system does not list a process's open files")
    os.mkfifo(tmp_path / "pipe")
    before = len(list(open_files.iterdir()))
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "missing"):
        unreadable(path)
    assert len(list(open_files.iterdir())) == before


# Errors themselves


def test_an_error_says_where_what_and_what_instead() -> None:
    error = CaseFileError("family.yaml", 12, "'reciept' is not known.", "Write 'receipt' instead.")
    assert str(error) == "family.yaml, line 12: 'reciept' is not known. Write 'receipt' instead."
    assert str(CaseFileError("a\x1b[2J\n.yaml", None, "it is bad.")) == "a?[2J?.yaml: it is bad."


def test_a_long_or_unprintable_word_is_cut_when_quoted() -> None:
    assert errors.quoted("a\n\u202eb") == "'a??b'"
    assert errors.quoted("x" * 61) == f"'{'x' * 57}...'"
    assert errors.quoted("x" * 60) == f"'{'x' * 60}'"


def problem(line: int | None) -> CaseFileError:
    return errors.TooLong("f", line, f"it is bad on {line}.")


def test_problems_are_listed_in_order_of_line() -> None:
    inner = CaseFileProblems([problem(7), problem(3)])
    problems = CaseFileProblems([problem(5), inner, problem(None)])
    assert [one.line for one in problems.problems] == [None, 3, 5, 7]
    assert (problems.file, problems.line, problems.what) == ("f", None, "there are 4 problems.")
    assert str(problems).splitlines() == [
        "f: it is bad on None.",
        "f, line 3: it is bad on 3.",
        "f, line 5: it is bad on 5.",
        "f, line 7: it is bad on 7.",
    ]


@pytest.mark.parametrize(
    ("count", "end"), [(20, "f, line 20: it is bad on 20."), (23, "and 3 more")]
)
def test_only_so_many_problems_are_shown(count: int, end: str) -> None:
    lines = str(CaseFileProblems(problem(n) for n in range(1, count + 1))).splitlines()
    assert len(lines) == min(count, 21)
    assert lines[-1] == end


def test_no_problems_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="at least one"):
        CaseFileProblems([])


@pytest.mark.parametrize(
    "error", [problem(3), CaseFileProblems([problem(3), problem(2)])], ids=["one", "many"]
)
def test_errors_travel_between_processes(error: CaseFileError) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert (again.file, again.line, again.what) == (error.file, error.line, error.what)


# Whatever comes

SECONDS = 2.0
"""The longest any text may take, with the slower loader on a busy machine; 0.4 s was measured."""


def outcome(text: str | bytes) -> Document | CaseFileError:
    started = perf_counter()
    result: Document | CaseFileError
    try:
        result = parse_document(text, "x")
    except CaseFileError as error:
        result = error
        check_error(error, text)
    assert perf_counter() - started < SECONDS
    return result


def check_error(error: CaseFileError, text: str | bytes) -> None:
    raw = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    lines = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").removesuffix(b"\n").count(b"\n") + 1
    assert error.line is None or 1 <= error.line <= lines
    assert error.what
    assert str(error).isprintable()
    assert type(error) is not CaseFileError


def outcomes(text: str | bytes) -> dict[str, Document | CaseFileError]:
    found = {}
    for name, each in LOADERS.items():
        with reading_with(each):
            found[name] = outcome(text)
    return found


def check_loaders_agree(text: str | bytes) -> None:
    first, *others = outcomes(text).values()
    for other in others:
        # Of several faults in one text, each loader may come upon another first.
        if isinstance(first, Document) or isinstance(other, Document):
            assert first == other


PIECES = [
    *("a", "b", "1", "no", "é", "😀", "a: ", "b: ", ": ", "- ", "? ", "<<: ", "'a'", '"b"', "[a: "),
    *("\n- ", "\n  ", "\n    ", "\n\n", "\r\n", "\n---\n", "---", "...", "%YAML 1.1\n", " #c\n"),
    *(
        "&a ",
        "*a ",
        "!!str ",
        ">-\n ",
        "|",
        '"\\',
        "\\x41",
        "\\u00e9",
        "\\U00110000",
        "\\ud83d",
        "{a: ",
    ),
]
SIGNS = "[]{},:-?#&*!|>'\"%@`<=~\n \t\\."
YAMLISH = st.lists(st.sampled_from([*SIGNS, *PIECES]), max_size=40).map("".join)


@given(st.binary(max_size=300))
def test_any_bytes(raw: bytes) -> None:
    check_loaders_agree(raw)


@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    check_loaders_agree(text)


@given(YAMLISH)
@settings(max_examples=500)
def test_any_signs_that_mean_something_in_yaml(text: str) -> None:
    check_loaders_agree(text)


@given(
    st.lists(st.sampled_from([*'{}[]:,"\\ \n\tae1-.', "true", "null", '"a"', '"a":']), max_size=30)
)
def test_any_signs_that_mean_something_in_json(pieces: list[str]) -> None:
    text = "{" + "".join(pieces)
    result = outcome(text)
    try:
        json.loads(text)
    except ValueError:
        assert isinstance(result, CaseFileError)
    else:
        assert isinstance(result, Document | errors.RepeatedKey)


@st.composite
def mutated(draw: st.DrawFn, text: str) -> str:
    """`text` with one to three stretches of it cut out, doubled, moved or written over."""
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 12)))
        to = draw(st.integers(0, len(text)))
        piece = draw(st.sampled_from(["", text[start:end], text[start:end] * 2]) | YAMLISH)
        text = text[:start] + text[end:]
        text = text[:to] + piece + text[to:]
    return text


@given(mutated(EXAMPLE))
@settings(max_examples=300)
def test_a_yaml_case_with_slips(text: str) -> None:
    check_loaders_agree(text)


@given(mutated(EXAMPLE_JSON))
@settings(max_examples=300)
def test_a_json_case_with_slips(text: str) -> None:
    assume(text.lstrip(" \t\r\n").startswith("{"))
    result = outcome(text)
    if isinstance(result, Document):
        assert plain(result.root) == as_text(text)


@given(YAMLISH)
def test_what_is_accepted_has_no_refused_feature_in_it(text: str) -> None:
    try:
        parse_document(text, "x")
    except CaseFileError:
        return
    if not text.lstrip().startswith("{"):
        tokens = {type(token).__name__ for token in yaml.scan(text, Loader=yaml.SafeLoader)}
        assert not tokens & {"AnchorToken", "AliasToken", "TagToken", "DirectiveToken"}
        assert not any(
            isinstance(token, yaml.KeyToken) and token.start_mark.index != token.end_mark.index
            for token in yaml.scan(text, Loader=yaml.SafeLoader)
        )


# JSON against the standard library

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12).filter(
    lambda text: not document._ODD.search(text)
) | st.sampled_from(["a\tb", "a\nb", "a\r\nb", "/", '"', "\\", "😀", "é", ""])
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


def as_text(written: str) -> Any:
    """What `json.loads` makes of it, each number and literal kept as the text it was."""
    loaded = json.loads(written, parse_int=str, parse_float=str)
    return with_literals_as_text(loaded)


def with_literals_as_text(value: Any) -> Any:
    match value:
        case dict():
            return {key: with_literals_as_text(inner) for key, inner in value.items()}
        case list():
            return [with_literals_as_text(inner) for inner in value]
        case str():
            return value
        case _:
            return {True: "true", False: "false", None: "null"}[value]


@given(
    st.dictionaries(TEXTS, VALUES, max_size=5),
    st.booleans(),
    st.sampled_from([None, 1, "\t"]),
)
def test_json_says_what_json_says(value: dict[str, Any], ascii_only: bool, indent: Any) -> None:
    written = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    result = outcome(written)
    assume(not isinstance(result, errors.TooDeep))
    assert isinstance(result, Document), str(result)
    assert plain(result.root) == as_text(written)


@given(st.dictionaries(st.text(string.ascii_lowercase, min_size=1), VALUES, min_size=1))
def test_yaml_text_written_by_pyyaml_comes_back(value: dict[str, Any]) -> None:
    texts = with_literals_as_text(json.loads(json.dumps(value), parse_int=str, parse_float=str))
    written = yaml.safe_dump(texts, allow_unicode=True, default_style='"', width=1000)
    assume("? " not in written and "\t" not in written)
    for result in outcomes(written).values():
        assume(not isinstance(result, errors.TooDeep))
        assert isinstance(result, Document), str(result)
        assert plain(result.root) == texts


# Time

BOMBS = [
    (start, piece)
    for start in (
        "",
        "a: ",
        "[",
        '"',
        "'",
        "a: |\n ",
        "a: >\n ",
        "{a: ",
        '{"a":',
        '{"a":"',
        "%",
        "!<",
    )
    for piece in (
        *("[", "{", "- ", "? ", "a\n", "#", "a,", ",", ":", "a: ", "\n", " ", "\\", "''", "é", "-"),
        *("a b ", "[\n", "{\n", '{"a":', "[1,", "1", '"', '"a",', "\\u0041", "\n ", "&a ", "%41"),
        *("? \n", "- \n", "[a,\n", "\r", "...\n", "---\n", "1e", "a:\n", "a#", "{a: ?"),
    )
]


def check_bombs(name: str, size: int) -> None:
    with reading_with(LOADERS[name]):
        for start, piece in BOMBS:
            outcome(start + piece * ((size - len(start)) // len(piece.encode())))


@pytest.mark.parametrize("name", LOADERS)
def test_bombs_are_quick(name: str) -> None:
    check_bombs(name, MOST_BYTES // 16)


@pytest.mark.slow
@pytest.mark.parametrize("name", LOADERS)
def test_the_largest_bombs_are_quick(name: str) -> None:
    check_bombs(name, MOST_BYTES)


def test_deep_block_indentation_is_quick(loader: Any) -> None:
    outcome("".join(" " * level + "a:\n" for level in range(700)))


def test_importing_the_module_does_not_import_yaml() -> None:
    code = "import sys, dutybound.case.document; print('yaml' in sys.modules)"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("False\n", "")
