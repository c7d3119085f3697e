"""How sure a number is and what it rests on: units drawn again, a null of the data's design, units left out, windows.

`data` is one array, whose rows are along its first axis, or a tuple of columns of one length. An analysis takes the
array, or the columns one by one, and gives a number. Anything outside its allowed range, NaN included, raises
ValueError with the argument's name, value and range.
"""

import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import stats

from snippets.arguments import FloatArray, within

METHODS = {"percentile": "percentile", "bca": "BCa"}
"""What a reader sees for each method of `bootstrap`."""

SIDES = ("above", "below", "both")
"""Which values count as at least as extreme as what was found."""


@dataclass(frozen=True)
class Interval:
    """The ends of an interval, the share that it claims to cover, and in words how it was obtained."""

    low: float
    high: float
    level: float
    how: str


@dataclass(frozen=True)
class UnderNull:
    """What an analysis found and what it gives where nothing is going on.

    share is that of the null's values at least as extreme as found, error its standard error for the finite draws.
    """

    found: float
    values: FloatArray
    share: float
    error: float


def bootstrap(
    data: object,
    statistic: Callable[..., float],
    *,
    units: ArrayLike | None = None,
    of: str = "rows",
    method: str = "percentile",
    level: float = 0.95,
    draws: int = 2000,
    seed: int,
) -> Interval:
    """Interval of a statistic from data drawn again, unit by unit and with replacement, from the data themselves.

    "percentile": the quantiles (1 ± level) / 2 of the statistic over the draws.
    "bca": the quantiles Phi(z0 + (z0 + z) / (1 - a (z0 + z))) for z = Phi^-1((1 ± level) / 2), where Phi(z0) is the
    share of draws below the statistic and a the skewness of its jackknife values over 6 sqrt(n).

    Args:
        data: what the statistic takes: an array, or a tuple of columns.
        statistic: gives a number of the data, and of any data drawn again.
        units: which unit each row belongs to; the rows of a unit are drawn together. Without it each row is a unit.
        of: what the units are called, in the plural, for the reader.
        method: "percentile", or "bca", which corrects bias and skewness to second order.
        level: coverage that the interval claims, in (0, 1).
        draws: how often data are drawn again, a whole number from 2.
        seed: seed of NumPy's default generator, a whole number, at least 0.
    Returns: the interval, in the unit of the statistic; `how` reads "95% of 2,000 resamples of 26 models, percentile".
    Assumes: units that are independent of each other and alike in distribution, and enough of them: with a dozen,
        percentile intervals of a mean cover a few per cent less than they claim.
    Raises: ValueError if an argument is out of range, columns differ in length, there are fewer than two units, the
        statistic is not finite on some draw, or BCa has no answer because leaving a unit out never changes it.
    Source: Efron 1979, "Bootstrap methods: another look at the jackknife"; Efron 1987, "Better bootstrap confidence
        intervals" (BCa); Field & Welsh 2007, "Bootstrapping clustered data" (units of several rows); by
        scipy.stats.bootstrap.
    """
    columns, share = _columns(data), float(within("level", level, "(0, 1)"))
    count, generator = int(within("draws", draws, "[2, inf)", whole=True)), _generator(seed)
    rows = list(_rows(len(columns[0]), units, of).values())

    def drawn(chosen: NDArray[np.intp]) -> float:
        picked = np.concatenate([rows[unit] for unit in chosen])
        return _number(statistic, tuple(column[picked] for column in columns))

    with np.errstate(invalid="ignore"), warnings.catch_warnings():  # what has no interval is refused, not warned of
        warnings.simplefilter("ignore", stats.DegenerateDataWarning)
        low, high = stats.bootstrap(
            (np.arange(len(rows)),), drawn, n_resamples=count, confidence_level=share, rng=generator,
            method=_one_of("method", method, METHODS), vectorized=False,
        ).confidence_interval  # fmt: skip
    ends = within("ends of the interval", [low, high], "(-inf, inf)")
    how = f"{100 * share:.6g}% of {count:,} resamples of {len(rows):,} {of}, {METHODS[method]}"
    return Interval(float(ends[0]), float(ends[1]), share, how)


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


def under_null(
    data: object,
    analysis: Callable[..., float],
    draw: Callable[[np.random.Generator], object],
    *,
    side: str = "both",
    draws: int = 2000,
    seed: int,
) -> UnderNull:
    """What an analysis gives on data drawn where nothing is going on, beside what it gives on the data.

    With n draws of which r are at least as far above as what was found (or below), the share is p = (r + 1) / (n + 1)
    and its error sqrt(p (1 - p) / n). For both sides they are twice those of the smaller, the share 1 at most.

    Args:
        data: what was found in: an array, or a tuple of columns.
        analysis: gives a number of the data, and of any that are drawn.
        draw: makes data of the same form by a generator: the data's own dates, counts and scatter without the effect.
        side: which values are as extreme: "above", "below" or "both".
        draws: how often the null is drawn, a whole number from 2.
        seed: seed of NumPy's default generator, a whole number, at least 0.
    Returns: what was found, the values in the order of the draws, the share and its error.
    Assumes: nothing of the analysis; the share answers for the null that is drawn and no other.
    Raises: ValueError if an argument is out of range, or the analysis is not finite on some draw.
    Source: North, Curtis & Sham 2002, "A note on the calculation of empirical P values from Monte Carlo procedures";
        Phipson & Smyth 2010, "Permutation P-values should never be zero", arXiv:1603.05766.
    """
    _one_of("side", side, SIDES)
    count, generator = int(within("draws", draws, "[2, inf)", whole=True)), _generator(seed)
    found = _number(analysis, _columns(data))
    values = np.array([_number(analysis, _columns(draw(generator))) for _ in range(count)])
    tails = {"above": np.sum(values >= found), "below": np.sum(values <= found)}
    extreme = float(min(tails.values()) if side == "both" else tails[side])
    share, sides = (extreme + 1) / (count + 1), 2 if side == "both" else 1
    return UnderNull(found, values, min(sides * share, 1.0), sides * float(np.sqrt(share * (1 - share) / count)))


def leave_out(data: object, analysis: Callable[..., float], names: Iterable[object]) -> dict[str, float]:
    """What an analysis gives without each unit in turn, by the unit's name.

    Args:
        data: what the analysis takes: an array, or a tuple of columns.
        analysis: gives a number of the data, and of what is left of them.
        names: name of the unit of each row; rows of one name are left out together.
    Returns: "without GPT-4" and the like, in the order in which the names appear, each with its number.
    Assumes: nothing.
    Raises: ValueError if there are not as many names as rows, fewer than two units, or a number is not finite.
    Source: elementary (the values of the jackknife; Quenouille 1949, Tukey 1958).
    """
    columns = _columns(data)
    groups = _rows(len(columns[0]), [str(name) for name in names], "units")
    return {
        f"without {name}": _number(analysis, tuple(np.delete(c, rows, axis=0) for c in columns))
        for name, rows in groups.items()
    }


def start_end(
    x: ArrayLike,
    y: ArrayLike,
    analysis: Callable[..., float],
    starts: Iterable[float],
    ends: Iterable[float],
    *,
    least: int = 3,
) -> dict[str, float]:
    """What an analysis gives on the points from each start to each end, by the name of the window.

    Args:
        x: where or when each point is, any unit; a decimal date lies after the whole year that is its start.
        y: what was seen there; one for each of x.
        analysis: gives a number of the x and the y of a window.
        starts: where windows begin, in the unit of x; a point there is within.
        ends: where they end; a point there is within.
        least: the fewest points that a window may hold, a whole number from 1.
    Returns: "from 2012 to 2020" and the like, each with its number; starts in their order, and ends within each.
    Assumes: nothing.
    Raises: ValueError if lengths differ, a window holds fewer than the least, or a number is not finite.
    Source: elementary (the analysis again on every window).
    """
    where = within("x", x, "(-inf, inf)")
    columns = _columns((where, y))
    fewest, last = int(within("least", least, "[1, inf)", whole=True)), list(ends)
    found = {}
    for start, end in ((start, end) for start in starts for end in last):
        name = f"from {start:.10g} to {end:.10g}"
        inside = (where >= start) & (where <= end)
        within(f"number of points {name}", np.sum(inside), f"[{fewest}, inf)")
        found[name] = _number(analysis, tuple(column[inside] for column in columns))
    return found


def _columns(data: object) -> tuple[NDArray[np.generic], ...]:
    """The data as columns of one length."""
    columns = tuple(np.asarray(column) for column in (data if isinstance(data, tuple) else (data,)))
    lengths = [len(column) for column in columns]
    if len(set(lengths)) != 1:
        raise ValueError(f"columns must be of one length, got {lengths}")
    return columns


def _rows(count: int, units: ArrayLike | None, of: str) -> dict[object, NDArray[np.intp]]:
    """The rows of each unit, in the order in which the units appear."""
    names = np.arange(count) if units is None else np.asarray(units)
    if len(names) != count:
        raise ValueError(f"units must be one for each of {count} rows, got {len(names)}")
    _, first, which = np.unique(names, return_index=True, return_inverse=True)
    within(f"number of {of}", len(first), "[2, inf)")
    return {names[first[unit]]: np.flatnonzero(which == unit) for unit in np.argsort(first)}


def _number(analysis: Callable[..., float], columns: tuple[NDArray[np.generic], ...]) -> float:
    return float(within("what the analysis gives", analysis(*columns), "(-inf, inf)"))


def _generator(seed: int) -> np.random.Generator:
    return np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))


def _one_of(name: str, value: str, allowed: Iterable[str]) -> str:
    if value not in allowed:
        raise ValueError(f"{name} must be one of {', '.join(allowed)}, got {value}")
    return value
