"""Power laws with and without a floor, fitted to small runs and carried on to large ones with an interval.

Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike
from scipy.optimize import minimize_scalar
from scipy.special import stdtrit

from snippets.arguments import FloatArray, Result, plain, within

STEEPEST, SHALLOWEST = 1.5, 0.01
"""Exponents between which a fit looks for its own."""


@dataclass(frozen=True)
class PowerFit:
    """The law floor + height (amount / middle)^-exponent, and what its uncertainty is made of.

    spread: standard deviation of the relative residuals; freedom: runs less the numbers fitted; shares: covariance of
    the fitted numbers (floor where there is one, height, exponent) for a spread of 1.
    """

    floor: float
    height: float
    exponent: float
    middle: float
    spread: float
    freedom: int
    shares: FloatArray


@dataclass(frozen=True)
class Valley:
    """The lowest point of a parabola through losses at equal compute: its size, its loss, and its curvature.

    curvature is that of the loss in the natural logarithm of size.
    """

    parameters: float
    loss: float
    curvature: float


def fit_power_law(amounts: ArrayLike, losses: ArrayLike, floor: ArrayLike | None = None) -> PowerFit:
    """Law E + K x^-g that comes nearest to losses, by least squares of the relative residuals.

    Args:
        amounts: compute, parameters or tokens of each run, above 0; at least four runs.
        losses: loss of each run, above 0, in any unit.
        floor: E, at least 0; left out, it is fitted too, at least 0 as well.
    Returns: the fit, in the unit of the losses.
    Assumes: a law that holds for all runs, and relative errors of one size, independent of each other.
    Raises: ValueError if an argument is out of range, the lengths differ, or there are fewer than four runs.
    Source: elementary (least squares, linear in E and K for each g).
    """
    x, y = within("amounts", amounts, "(0, inf)"), within("losses", losses, "(0, inf)")
    if x.shape != y.shape or x.ndim != 1:
        raise ValueError(f"amounts and losses must be lists of one length, got shapes {x.shape} and {y.shape}")
    within("number of runs", len(x), "[4, inf)")
    known = None if floor is None else float(within("floor", floor, "[0, inf)"))
    middle = float(np.exp(np.mean(np.log(x))))
    logs = np.log(x / middle)

    def linear(exponent: float) -> tuple[float, float, float]:
        """Squares left at an exponent, and the floor and height that leave them."""
        curve, base = np.exp(-exponent * logs) / y, 1 / y
        if known is None:
            design = np.column_stack([base, curve])
            low, high = np.linalg.lstsq(design, np.ones(len(x)), rcond=None)[0]
            if low > 0:
                return float(np.sum((1 - design @ [low, high]) ** 2)), float(low), float(high)
        low = known or 0.0
        target = 1 - low * base
        high = float(curve @ target / (curve @ curve))
        return float(np.sum((target - high * curve) ** 2)), low, high

    coarse = np.geomspace(SHALLOWEST, STEEPEST, 61)
    best = int(np.argmin([linear(float(g))[0] for g in coarse]))
    edges = float(coarse[max(best - 1, 0)]), float(coarse[min(best + 1, 60)])
    g = float(minimize_scalar(lambda e: linear(e)[0], bounds=edges, method="bounded", options={"xatol": 1e-10}).x)
    squares, low, high = linear(g)
    slopes = _slopes(logs, high, g, known is None and low > 0) / y[:, None]
    freedom = len(x) - slopes.shape[1]
    shares = np.asarray(np.linalg.inv(slopes.T @ slopes), dtype=np.float64)
    return PowerFit(low, high, g, middle, float(np.sqrt(squares / freedom)), freedom, shares)


def predict(amount: ArrayLike, fit: PowerFit) -> Result:
    """Loss that a fitted law gives: E + K (x / middle)^-g.

    Args:
        amount: x, above 0, within the fitted range or beyond it.
        fit: the fit.
    Returns: loss, in the unit of the losses that were fitted, in the shape of amount.
    Assumes: that the law goes on.
    Raises: ValueError if amount is out of range.
    Source: elementary.
    """
    x = within("amount", amount, "(0, inf)")
    return plain(fit.floor + fit.height * (x / fit.middle) ** -fit.exponent)


def prediction_reach(amount: ArrayLike, fit: PowerFit, level: float = 0.95) -> Result:
    """Half the width of the interval for the loss of one new run: t s sqrt(L^2 + j C j).

    j are the slopes of the law in its fitted numbers, C their covariance for a spread of 1, s the spread.

    Args:
        amount: compute, parameters or tokens of the new run, above 0.
        fit: the fit.
        level: coverage that the interval claims, in (0, 1).
    Returns: half width, in the unit of the losses, in the shape of amount; the interval is predict() plus or minus it.
    Assumes: what fit_power_law assumes, normal errors, and a law that is nearly linear in its numbers near the best.
    Raises: ValueError if an argument is out of range.
    Source: Seber and Wild 1989, "Nonlinear Regression", section 5.1 (the linear approximation).
    """
    x = within("amount", amount, "(0, inf)")
    share = float(within("level", level, "(0, 1)"))
    logs = np.log(np.atleast_1d(x) / fit.middle)
    slopes = _slopes(logs, fit.height, fit.exponent, len(fit.shares) == 3)
    own = np.asarray(predict(np.atleast_1d(x), fit)) ** 2
    wide = np.sqrt(own + np.einsum("ri,ij,rj->r", slopes, fit.shares, slopes))
    return plain((float(stdtrit(fit.freedom, (1 + share) / 2)) * fit.spread * wide).reshape(x.shape))


def fit_valley(parameters: ArrayLike, losses: ArrayLike) -> Valley:
    """Lowest point of the parabola of least squares through losses against the logarithm of size.

    Args:
        parameters: sizes of runs of equal compute, above 0; at least three different ones.
        losses: their losses, above 0, in any unit.
    Returns: the valley; its size may lie outside the sizes that were tried.
    Assumes: a loss that is nearly a parabola in the logarithm of size, as it is near its lowest point.
    Raises: ValueError if an argument is out of range, the lengths differ, there are too few, or the parabola
        opens down.
    Source: Hoffmann et al. 2022, arXiv:2203.15556, section 3.2 (approach 2).
    """
    sizes, y = within("parameters", parameters, "(0, inf)"), within("losses", losses, "(0, inf)")
    if sizes.shape != y.shape or sizes.ndim != 1:
        raise ValueError(f"parameters and losses must be lists of one length, got shapes {sizes.shape} and {y.shape}")
    within("number of different sizes", len(np.unique(sizes)), "[3, inf)")
    middle = float(np.mean(np.log(sizes)))
    level, slope, bend = np.polynomial.polynomial.polyfit(np.log(sizes) - middle, y, 2)
    within("curvature of the parabola", bend, "(0, inf)")
    lowest = -slope / (2 * bend)
    return Valley(float(np.exp(middle + lowest)), float(level - bend * lowest**2), float(2 * bend))


def recounted_bottoms(
    counted: ArrayLike, tokens: ArrayLike, losses: ArrayLike, budgets: ArrayLike, least: int = 4
) -> FloatArray:
    """Lowest points at budgets of compute that are counted in another way than the one by which runs were planned.

    A size's loss at budget C is read between its runs, on straight lines against the logarithm of tokens, at
    C / (6 M) tokens; then a parabola is laid through the sizes, as by fit_valley.

    Args:
        counted: M, parameters of each run as they are counted, above 0; runs of one size share it.
        tokens: tokens of each run, above 0.
        losses: loss of each run, above 0, in any unit; runs of one size and length are averaged.
        budgets: C, compute as counted, FLOP, above 0.
        least: sizes that a budget must have, a whole number from 3.
    Returns: M at the lowest point, one a budget; NaN where too few sizes have runs on both sides, the parabola opens
        down, or its lowest point lies outside of the sizes.
    Assumes: sizes of several lengths each, close enough for straight lines; nothing is read beyond the runs.
    Raises: ValueError if an argument is out of range or the lengths differ.
    Source: elementary; the question is that of Pearce & Song 2024, arXiv:2406.12907.
    """
    m, d, y = (within(n, v, "(0, inf)") for n, v in (("counted", counted), ("tokens", tokens), ("losses", losses)))
    if len({m.shape, d.shape, y.shape}) > 1 or m.ndim != 1:
        raise ValueError(f"counted, tokens and losses must be lists of one length, got {[m.shape, d.shape, y.shape]}")
    compute = np.atleast_1d(within("budgets", budgets, "(0, inf)"))
    few, sizes = int(within("least", least, "[3, inf)", whole=True)), np.unique(m)
    read = np.empty((len(sizes), len(compute)))
    for row, size in zip(read, sizes, strict=True):
        lengths, which, times = np.unique(d[m == size], return_inverse=True, return_counts=True)
        mean = np.bincount(which, y[m == size]) / times
        row[:] = np.interp(np.log(compute / (6 * size)), np.log(lengths), mean, left=np.nan, right=np.nan)
    found = np.full(len(compute), np.nan)
    for at, column in enumerate(read.T):
        known = np.isfinite(column)
        if known.sum() >= few:
            logs = np.log(sizes[known])
            _, lean, bend = np.polynomial.polynomial.polyfit(logs - logs.mean(), column[known], 2)
            lowest = logs.mean() - lean / (2 * bend) if bend > 0 else np.inf
            found[at] = np.exp(lowest) if logs[0] < lowest < logs[-1] else np.nan
    return found


def pooled_spread(labels: ArrayLike, losses: ArrayLike) -> float:
    """Standard deviation of the log losses of runs that differ in their seed alone, pooled over groups of such runs.

    sqrt(sum (log loss - mean of its group)^2 / (runs - groups)), over the groups of two runs or more.

    Args:
        labels: one row a label (compute, size), one column a run; runs that are alike in every label are a group.
        losses: loss of each run, above 0, in any unit.
    Returns: standard deviation of the natural logarithm, nearly that of the loss as a share of it.
    Assumes: a spread that is the same in every group.
    Raises: ValueError if an argument is out of range, the lengths differ, or no group has two runs.
    Source: elementary (pooled variance).
    """
    rows, y = np.atleast_2d(within("labels", labels, "(-inf, inf)")), within("losses", losses, "(0, inf)")
    if y.ndim != 1 or rows.shape[1:] != y.shape:
        raise ValueError(f"labels must have a column for each loss, got shapes {rows.shape} and {y.shape}")
    _, group, sizes = np.unique(rows, axis=1, return_inverse=True, return_counts=True)
    group = group.ravel()
    freedom = float(within("runs that share their labels with another", np.sum(sizes - 1), "[1, inf)"))
    means = np.bincount(group, np.log(y)) / sizes
    return float(np.sqrt(np.sum((np.log(y) - means[group]) ** 2) / freedom))


def _slopes(logs: FloatArray, height: float, exponent: float, with_floor: bool) -> FloatArray:
    """Slopes of the law in floor (where it was fitted), height and exponent: shape (runs, 2 or 3)."""
    curve = np.exp(-exponent * logs)
    columns = [curve, -height * logs * curve]
    return np.column_stack([np.ones(len(logs)), *columns] if with_floor else columns)
