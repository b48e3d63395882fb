"""The rules of the house that no linter knows: what may import what, how long things may grow."""

import ast
import logging
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import importlinter.api
import pytest
from importlinter.cli import lint_imports

from tests.python_files import parsed

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "dutybound"
SOURCES = sorted(PACKAGE.rglob("*.py"))

LIGHT = ("days", "language", "engine")
HEAVY = {
    *("altair", "cyclopts", "django", "docx", "icalendar", "jsonschema", "lxml", "numba", "numpy"),
    *("polars", "pyarrow", "pypdfium2", "pyspark", "rich", "selectolax", "typst", "yaml", "z3"),
}

LONGEST_FILE = 600
LONGEST_FUNCTION = 100
USUAL_FUNCTION = 40

# In pieces, so that this file does not hold what it looks for.
HOSTS = tuple(
    ".".join(pieces).encode()
    for pieces in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("deb", "debian", "org"),
        ("archive", "ubuntu", "com"),
    )
)


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def kept_files() -> list[Path]:
    """Every file that git keeps, or would keep at the next commit."""
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z", "-co", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip(f"git cannot list the files: {listed.stderr.strip()}")
    paths = (ROOT / name for name in listed.stdout.split("\0") if name)
    return [path for path in paths if path.is_file()]


def function_lengths() -> Iterator[tuple[int, str]]:
    for path in SOURCES:
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert node.end_lineno is not None
                length = node.end_lineno - node.lineno + 1
                yield length, f"{name_of(path)}:{node.lineno} {node.name}"


def imported_by(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module


def is_column_reader(path: Path) -> bool:
    engine = PACKAGE / "engine"
    return path == engine / "columns.py" or path.is_relative_to(engine / "columns")


def test_imports_run_one_way(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    # It sets logging up as a program of its own does, and would leave our loggers switched off.
    for logger in list(logging.Logger.manager.loggerDict.values()):
        if isinstance(logger, logging.Logger):
            monkeypatch.setattr(logger, "disabled", logger.disabled)
    result = lint_imports(config_filename="pyproject.toml", no_cache=True, no_logo=True)
    assert result == 0, capsys.readouterr().out


def test_the_contracts_are_the_ones_in_the_design() -> None:
    contracts = importlinter.api.read_configuration(str(ROOT / "pyproject.toml"))
    ids = {contract["id"] for contract in contracts["contracts_options"]}
    assert ids >= {"one-way", "stdlib-only"}


@pytest.mark.parametrize("package", LIGHT)
def test_only_the_standard_library_is_named(package: str) -> None:
    allowed = sys.stdlib_module_names | {"dutybound"}
    strangers = [
        f"{name_of(path)}: {name}"
        for path in sorted((PACKAGE / package).rglob("*.py"))
        if not is_column_reader(path)
        for name in imported_by(parsed(path))
        if name.partition(".")[0] not in allowed
    ]
    assert not strangers


@pytest.mark.parametrize("package", LIGHT)
def test_importing_is_light(package: str) -> None:
    if not (PACKAGE / package / "__init__.py").exists():
        pytest.skip(f"dutybound.{package} is not written yet")
    code = f"import sys, dutybound.{package}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert not loaded & HEAVY


def test_no_file_is_too_long() -> None:
    lengths = {name_of(path): path.read_bytes().count(b"\n") for path in SOURCES}
    assert not {name: length for name, length in lengths.items() if length > LONGEST_FILE}


def test_no_function_is_too_long() -> None:
    assert not [where for length, where in function_lengths() if length > LONGEST_FUNCTION]


def test_nine_functions_in_ten_are_short() -> None:
    functions = sorted(function_lengths(), reverse=True)
    long = [where for length, where in functions if length >= USUAL_FUNCTION]
    assert len(long) * 10 <= len(functions), "\n".join(long)


def test_every_package_says_what_it_is() -> None:
    folders = {path.parent for path in SOURCES}
    silent = [name_of(folder) for folder in sorted(folders) if not docstring_of(folder)]
    assert not silent


def docstring_of(folder: Path) -> str | None:
    file = folder / "__init__.py"
    return ast.get_docstring(parsed(file)) if file.exists() else None


def test_no_file_names_a_registry() -> None:
    named = [
        f"{name_of(path)}: {host.decode()}"
        for path in kept_files()
        for host in HOSTS
        if host in path.read_bytes()
    ]
    assert not named


@pytest.mark.parametrize(
    ("lock", "extras"),
    [("run", ["desk", "letters", "web"]), ("dev", ["bulk", "columns", "desk", "dev"])],
)
def test_the_locks_hold_every_dependency(lock: str, extras: list[str]) -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        pyproject = tomllib.load(file)
    project = pyproject["project"]
    optional = project["optional-dependencies"]
    wanted = chain(
        project["dependencies"],
        pyproject["build-system"]["requires"],
        *(optional[extra] for extra in extras),
    )
    missing = {plain_name(line) for line in wanted} - locked_names(lock) - {"dutybound"}
    assert not missing, "run `make locks`"


def test_what_runs_is_what_is_tested() -> None:
    assert locked(ROOT / "locks" / "run.txt") <= locked(ROOT / "locks" / "dev.txt")


def locked(path: Path) -> set[str]:
    """Each package with its version, without the systems and Pythons that it is for."""
    text = path.read_text(encoding="utf-8")
    lines = re.findall(r"^[a-z0-9][^\\\n;]*", text, flags=re.MULTILINE)
    return {line.strip() for line in lines}


def locked_names(lock: str) -> set[str]:
    return {plain_name(line) for line in locked(ROOT / "locks" / f"{lock}.txt")}


def plain_name(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found, requirement
    return re.sub(r"[-_.]+", "-", found.group()).lower()
