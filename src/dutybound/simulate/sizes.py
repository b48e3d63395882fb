"""How many persons each authority's returns tell of: in proportion, and adding up to what was asked for."""

from __future__ import annotations

from collections.abc import Sequence

from dutybound.simulate.rates import rates


def shared_out(total: int, codes: Sequence[str]) -> dict[str, int]:
    """`total` persons over the authorities, in proportion to their real numbers.

    Whole numbers that add up to `total`: what is left after rounding down goes to the largest remainders,
    the lower code first.
    """
    weights = {code: rates(code).persons for code in sorted(codes)}
    whole = sum(weights.values())
    exact = {code: total * weight / whole for code, weight in weights.items()}
    sizes = {code: int(part) for code, part in exact.items()}
    left = total - sum(sizes.values())
    remainders = sorted(exact, key=lambda code: (sizes[code] - exact[code], code))
    for code in remainders[:left]:
        sizes[code] += 1
    return sizes
