"""Intervals of tables whose rows and columns were both drawn by chance: training runs by games, runs by cases."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import FloatArray, within


def crossed_interval(
    table: ArrayLike, statistic: Callable[[FloatArray], float], *, level: float = 0.95, draws: int = 2000, seed: int
) -> tuple[float, float]:
    """Interval of a statistic of a table from tables whose rows and columns are drawn again, each with replacement.

    The quantiles (1 ± level) / 2 of the statistic over the draws.

    Args:
        table: numbers of shape (rows, columns, ...), one row for each training run, one column for each game or case.
        statistic: gives a number of a table.
        level: coverage that the interval claims.
        draws: how often a table is drawn, a whole number.
        seed: seed of NumPy's default generator, a whole number.
    Returns: the ends of the interval, in the unit of the statistic.
    Assumes: rows that are alike, and columns that are alike; drawing both is cautious, as the interval is then wider
        than the truth where both matter little. With three rows the interval is rough.
    Raises: ValueError if an argument is out of range, or the table has fewer than two rows or columns.
    Source: Owen 2007, "The pigeonhole bootstrap", section 3.
    """
    values, share = within("table", table, "(-inf, inf)"), float(within("level", level, "(0, 1)"))
    many = int(within("draws", draws, "[2, inf)", whole=True))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    rows, columns = values.shape[:2]
    if min(rows, columns) < 2:
        raise ValueError(f"table must have 2 rows and 2 columns or more, got {rows} and {columns}")
    found = [
        statistic(values[rng.integers(rows, size=rows)][:, rng.integers(columns, size=columns)]) for _ in range(many)
    ]
    low, high = np.quantile(found, [(1 - share) / 2, (1 + share) / 2])
    return float(low), float(high)
