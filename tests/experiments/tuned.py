"""Whether what was tuned lies inside the values that were tried."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import numpy as np


def at_an_end(
    lines: Iterable[Mapping[str, str]], by: Sequence[str], tuned: str, score: str, *, logs: bool = False
) -> dict[tuple[str, ...], float]:
    """Settings whose best value is the least or the largest that was tried, and that value.

    Lines of one setting (the columns `by`) differ in the tuned column. The best value has the lowest mean score over
    its lines, or the lowest mean logarithm; a score that is no finite number is the worst, and a setting without any
    that is finite is found as well. A value within that is as good as an end will do, because scores are rounded.
    """
    scores: defaultdict[tuple[str, ...], defaultdict[float, list[float]]] = defaultdict(lambda: defaultdict(list))
    for line in lines:
        scores[tuple(line[name] for name in by)][float(line[tuned])].append(float(line[score]))

    def mean(found: list[float]) -> float:
        value = float(np.mean(np.log(found) if logs else found))
        return value if np.isfinite(value) else np.inf

    found = {}
    for setting, tried in scores.items():
        by_value = {value: mean(tried[value]) for value in sorted(tried)}
        *_, best = sorted(by_value, key=by_value.__getitem__, reverse=True)
        within = [by_value[value] for value in list(by_value)[1:-1]]
        if not within or not np.isfinite(by_value[best]) or by_value[best] < min(within):
            found[setting] = best
    return found
