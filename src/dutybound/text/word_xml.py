"""Small looks into Word's XML, by names without their namespace."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def local(node: Any) -> str:
    """The name of an element without its namespace (there are two of them, for the same names)."""
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def children(node: Any) -> Iterator[Any]:
    return (child for child in node if isinstance(child.tag, str))


def find(node: Any, name: str) -> Any:
    """The first child of that name, or None."""
    return next((child for child in children(node) if local(child) == name), None)


def value(node: Any, name: str = "val") -> str:
    """An attribute by its name without namespace; "" where there is none."""
    found = (said for key, said in node.attrib.items() if key.rpartition("}")[2] == name)
    return next(found, "")


def truth(node: Any) -> bool:
    """A switch: on where it stands, unless it says that it is off."""
    return node is not None and value(node) not in {"0", "false", "off", "none"}
