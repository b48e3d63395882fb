"""Sealing, packing and the two values of a code."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutybound.web.vault import keys
from dutybound.web.vault.errors import CannotBeOpened, TooLarge
from dutybound.web.vault.sealing import STEP, new_key, pack, seal, unpack, unseal

KEY, PLACE = new_key(), b"here"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=6,
)


@given(st.dictionaries(st.text(), JSON, max_size=4))
def test_what_is_packed_comes_out_the_same_and_fills_whole_steps(content: dict[str, Any]) -> None:
    packed = pack(content)
    assert len(packed) % STEP == 0
    assert unpack(packed) == content


def test_files_of_about_the_same_size_look_the_same() -> None:
    assert len(pack({})) == len(pack({"story": "my son " * 50})) == STEP


def test_too_much_is_refused_and_what_is_not_json_is_an_error() -> None:
    noise = json.dumps([new_key().hex() for _ in range(40_000)])
    with pytest.raises(TooLarge):
        pack({"noise": noise})
    with pytest.raises(TypeError):
        pack({"when": object()})


@given(st.binary(max_size=200))
def test_what_is_sealed_opens_only_with_its_key_in_its_place(plain: bytes) -> None:
    sealed = seal(KEY, plain, PLACE)
    assert unseal(KEY, sealed, PLACE) == plain
    for key, place in ((new_key(), PLACE), (KEY, b"there")):
        with pytest.raises(CannotBeOpened):
            unseal(key, sealed, place)


@given(st.data())
def test_every_bit_matters(data: st.DataObject) -> None:
    sealed = bytearray(seal(KEY, b"the content", PLACE))
    at = data.draw(st.integers(0, len(sealed) - 1))
    sealed[at] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(CannotBeOpened):
        unseal(KEY, bytes(sealed), PLACE)


@given(st.binary(max_size=60))
def test_anything_else_cannot_be_opened(rubbish: bytes) -> None:
    with pytest.raises(CannotBeOpened):
        unseal(KEY, rubbish, PLACE)


def test_sealing_twice_looks_different() -> None:
    assert len({seal(KEY, b"the same", PLACE) for _ in range(100)}) == 100


def test_the_two_values_of_a_code_are_always_the_same_and_tell_nothing_of_each_other() -> None:
    first, again, other = (keys.keys_of(code) for code in ("a b c", "a b c", "a b d"))
    assert first == again
    assert first.look_up != first.wrapping.hex()
    assert first.look_up != other.look_up
    assert first.wrapping != other.wrapping
    assert first.wrapping.hex() not in repr(first)


@pytest.mark.full_strength
def test_a_code_is_worked_out_at_full_strength() -> None:
    """The values of a known code: if they change, no family can open its file any more."""
    assert (keys.MEMORY_KIB, keys.PASSES, keys.LANES) == (64 * 1024, 3, 1)
    start = time.perf_counter()
    found = keys.keys_of("aardvark sunlight milk dude yoga silkworm")
    assert time.perf_counter() - start > 0.02
    assert found.look_up == "1bda751eb9279fee2c803a0fb0bb4129de00b1732f35da9e3d93497afeb00ac5"
    assert (
        found.wrapping.hex() == "ca534de8fb6d36e2170e356d7e3b403f4c66082a9eb1ac26483088f97c48e6df"
    )
