"""Laws of the loss in size and tokens, fitted to runs: Huber's loss of the logarithms, many starts, a bootstrap.

Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike
from scipy.optimize import least_squares, minimize, nnls
from scipy.special import ndtri

from snippets.arguments import FloatArray, within
from snippets.parametric import parametric_loss

EXPONENTS = (0.15, 0.35, 0.7)
"""Values of either exponent that a fit starts from."""

FLOORS = (0.2, 0.6, 0.9)
"""Values of the irreducible loss that a fit starts from, as shares of the least loss seen."""

JOINT_EXPONENTS = (0.05, 0.15, 0.5)
"""Values of either exponent that a fit of the joint law starts from."""

JOININGS, JOINING_RANGE = (0.4, 1.0, 2.0), (0.02, 50.0)
"""Values of the power that joins both terms that a fit starts from, and between which it looks for it."""

JOINT_RANGE = (1e-3, 2.0)
"""Values between which a fit of the joint law looks for the exponent of tokens, and for the ratio of both exponents."""

SHORT, KEPT, LONG = 20, 3, 2000
"""Steps of the descents that seek, how many of their ends are gone on from, and the most steps of those."""


@dataclass(frozen=True)
class LossLaw:
    """The law E + A / N^a + B / D^b, and the objective that its fit left (0 for a law that was not fitted)."""

    irreducible: float
    parameter_coefficient: float
    data_coefficient: float
    parameter_exponent: float
    data_exponent: float
    objective: float = 0.0

    @property
    def shape(self) -> tuple[float, float, float, float]:
        """A, B, a and b in the order in which the functions of `snippets.parametric` take them."""
        return self.parameter_coefficient, self.data_coefficient, self.parameter_exponent, self.data_exponent

    @property
    def growth(self) -> float:
        """Exponent of compute in the best size, b / (a + b)."""
        return self.data_exponent / (self.parameter_exponent + self.data_exponent)


@dataclass(frozen=True)
class JointLaw:
    """The law ((N_c / N)^(a_N / a_D) + D_c / D)^a_D, and the objective that its fit left (0 without a fit)."""

    parameter_scale: float
    data_scale: float
    parameter_exponent: float
    data_exponent: float
    objective: float = 0.0

    @property
    def shape(self) -> tuple[float, float, float, float]:
        """N_c, D_c, a_N and a_D in the order in which `snippets.parametric.joint_loss` takes them."""
        return self.parameter_scale, self.data_scale, self.parameter_exponent, self.data_exponent


@dataclass(frozen=True)
class JoinedLaw:
    """The law E + (A / N^(a / g) + B / D^(b / g))^g, and the objective that its fit left (0 without a fit)."""

    irreducible: float
    parameter_coefficient: float
    data_coefficient: float
    parameter_exponent: float
    data_exponent: float
    joining: float
    objective: float = 0.0


def fit_parametric_loss(
    params: ArrayLike, tokens: ArrayLike, loss: ArrayLike, delta: float = 1e-3, *, floor: bool = True
) -> LossLaw:
    """Law E + A / N^a + B / D^b that comes nearest to the runs: least sum of Huber_delta(log law - log loss).

    The logarithm of the law is log(exp(log E) + exp(log A - a log N) + exp(log B - b log D)). The fit starts from
    each combination of several exponents and floors, with the coefficients that least squares then gives, and the
    best end of all is returned.

    Args:
        params: N of each run, above 0; at least six runs.
        tokens: D of each run, above 0.
        loss: loss of each run, above 0, in any unit.
        delta: residual of the logarithm from which on it counts in proportion and no longer by its square, above 0.
        floor: whether the law has an irreducible loss; without it E is 0 and the other four are fitted.
    Returns: the law, in the unit of loss.
    Assumes: runs of several sizes and of several lengths for a size, that have not read their text too often.
    Raises: ValueError if an argument is out of range, the lengths differ, or there are fewer than six runs.
    Source: Hoffmann et al. 2022, arXiv:2203.15556, section 3.3, equation 3 (objective, delta, grid of starts).
    """
    runs, middle = _runs(params, tokens, loss)
    edge = float(within("delta", delta, "(0, inf)"))
    return _law(*_best(runs, edge, FLOORS if floor else (0.0,)), middle)


def fit_joint_loss(params: ArrayLike, tokens: ArrayLike, loss: ArrayLike, delta: float = 1e-3) -> JointLaw:
    """Law ((N_c / N)^(a_N / a_D) + D_c / D)^a_D that comes nearest to the runs: least sum of Huber_delta(log / log).

    The objective is that of fit_parametric_loss. The fit starts from each pair of several exponents, with both terms
    alike in the middle of the runs, and the best end of all is returned.

    Args:
        params: N of each run, above 0; at least six runs.
        tokens: D of each run, above 0.
        loss: loss of each run, above 0, in any unit.
        delta: residual of the logarithm from which on it counts in proportion and no longer by its square, above 0.
    Returns: the law, in the unit of loss; a_D lies between 0.001 and 2, and so does a_N / a_D.
    Assumes: runs of several sizes and of several lengths for a size, and a loss without a floor.
    Raises: ValueError if an argument is out of range, the lengths differ, or there are fewer than six runs.
    Source: Kaplan et al. 2020, arXiv:2001.08361, equation 1.5 (the law); Hoffmann et al. 2022, arXiv:2203.15556,
        section 3.3 (the objective).
    """
    (sizes, data, losses), middle = _runs(params, tokens, loss)
    edge = float(within("delta", delta, "(0, inf)"))

    def residuals(at: FloatArray) -> FloatArray:
        of_size, of_data, ratio, exponent = at
        return np.asarray(exponent * np.logaddexp(of_size - ratio * sizes, of_data - data) - losses)

    low, high = JOINT_RANGE
    ends = []
    for a in JOINT_EXPONENTS:
        for b in JOINT_EXPONENTS:
            term = float(losses.mean()) / b - np.log(2)
            start = np.array([term, term, min(a / b, 0.9 * high), b])
            bounds = ([-np.inf, -np.inf, low, low], [np.inf, np.inf, high, high])
            ends.append(least_squares(residuals, start, bounds=bounds, loss="huber", f_scale=edge, x_scale="jac"))
    best = min(ends, key=lambda end: float(end.cost))
    of_size, of_data, ratio, exponent = (float(number) for number in best.x)
    scales = float(np.exp(of_size / ratio + middle[0])), float(np.exp(of_data + middle[1]))
    return JointLaw(*scales, ratio * exponent, exponent, float(best.cost))


def fit_joined_loss(params: ArrayLike, tokens: ArrayLike, loss: ArrayLike, delta: float = 1e-3) -> JoinedLaw:
    """Law E + (A / N^(a / g) + B / D^(b / g))^g that comes nearest to the runs, the power g fitted with the rest.

    Hoffmann's form is g = 1, and Kaplan's joint law g = b with E = 0. The objective is that of fit_parametric_loss. The
    fit starts from the law of that function with each of several powers, and the best end of all is returned.

    Args:
        params: N of each run, above 0; at least six runs.
        tokens: D of each run, above 0.
        loss: loss of each run, above 0, in any unit.
        delta: residual of the logarithm from which on it counts in proportion and no longer by its square, above 0.
    Returns: the law, in the unit of loss; g lies between 0.02 and 50.
    Assumes: runs of several sizes and of several lengths for a size, among them some far from the best for their
        compute, without which nothing tells g.
    Raises: ValueError if an argument is out of range, the lengths differ, or there are fewer than six runs.
    Source: Kaplan et al. 2020, arXiv:2001.08361, equation 1.5, and Hoffmann et al. 2022, arXiv:2203.15556, equation 10
        (the two special cases) and section 3.3 (the objective).
    """
    runs, middle = _runs(params, tokens, loss)
    edge = float(within("delta", delta, "(0, inf)"))
    start = _best(runs, edge, FLOORS)[0]
    ends = [
        _joined(np.array([start[0], start[1] / g, start[2] / g, *start[3:], np.log(g)]), runs, edge) for g in JOININGS
    ]
    return _joined_law(min(ends, key=lambda end: end[1]), middle)


def bootstrap_joined_loss(
    params: ArrayLike, tokens: ArrayLike, loss: ArrayLike, resamples: int, seed: int, delta: float = 1e-3
) -> list[JoinedLaw]:
    """Laws of fit_joined_loss fitted to runs drawn again, with replacement, from the runs themselves.

    Each fit starts from the law of all runs.

    Args:
        params, tokens, loss, delta: as in fit_joined_loss.
        resamples: how many laws, a whole number from 2.
        seed: seed of NumPy's default generator, a whole number, at least 0.
    Returns: the laws; the spread of any quantity over them is its standard error.
    Assumes: runs that are independent of each other.
    Raises: ValueError as fit_joined_loss does.
    Source: Besiroglu et al. 2024, arXiv:2404.10102, section 3 (bootstrap of the runs).
    """
    law = fit_joined_loss(params, tokens, loss, delta)
    runs, middle = _runs(params, tokens, loss)
    count, edge = int(within("resamples", resamples, "[2, inf)", whole=True)), float(delta)
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    a, b, g = law.parameter_exponent, law.data_exponent, law.joining
    terms = np.log([law.parameter_coefficient, law.data_coefficient]) - np.array([a, b]) / g * middle
    start = np.array([np.log(law.irreducible), *terms, a, b, np.log(g)])
    drawn = [runs[:, rng.integers(0, runs.shape[1], runs.shape[1])] for _ in range(count)]
    return [_joined_law(_joined(start, again, edge), middle) for again in drawn]


def bootstrap_parametric_loss(
    params: ArrayLike,
    tokens: ArrayLike,
    loss: ArrayLike,
    resamples: int,
    seed: int,
    delta: float = 1e-3,
    *,
    floor: bool = True,
    units: ArrayLike | None = None,
) -> list[LossLaw]:
    """Laws fitted to runs drawn again, with replacement, from the runs themselves.

    Each fit starts from the law of all runs.

    Args:
        params: N of each run, above 0; at least six runs.
        tokens: D of each run, above 0.
        loss: loss of each run, above 0, in any unit.
        resamples: how many laws, a whole number from 2.
        seed: seed of NumPy's default generator, a whole number, at least 0.
        delta, floor: as in fit_parametric_loss.
        units: which unit each run belongs to; the runs of a unit are drawn together. Without it each run is a unit.
    Returns: the laws; the spread of any quantity over them is its standard error.
    Assumes: units that are independent of each other.
    Raises: ValueError as fit_parametric_loss does, or if units are not one a run.
    Source: Besiroglu et al. 2024, arXiv:2404.10102, section 3 (bootstrap of the runs).
    """
    runs, middle = _runs(params, tokens, loss)
    count, edge = int(within("resamples", resamples, "[2, inf)", whole=True)), float(within("delta", delta, "(0, inf)"))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    start = _best(runs, edge, FLOORS if floor else (0.0,))[0]
    named = np.arange(runs.shape[1]) if units is None else np.asarray(within("units", units, "(-inf, inf)"))
    if named.shape != runs.shape[1:]:
        raise ValueError(f"units must be one for each run, got shape {named.shape} for {runs.shape[1]} runs")
    rows = [np.flatnonzero(named == unit) for unit in np.unique(named)]
    picked = [np.concatenate([rows[k] for k in rng.integers(0, len(rows), len(rows))]) for _ in range(count)]
    drawn = [runs[:, these] for these in picked]
    return [_law(*_descend(start, again, edge, LONG), middle) for again in drawn]


def law_interval(
    params: ArrayLike, tokens: ArrayLike, laws: Sequence[LossLaw], spread: float, level: float = 0.9
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Losses that laws foretell of new runs, with an interval for each.

    exp(m - z s) to exp(m + z s): m is the mean of the log losses, s^2 their variance over the laws plus spread^2, z the
    normal quantile of (1 + level) / 2.

    Args:
        params: N of each new run, above 0.
        tokens: D of each new run, above 0.
        laws: laws fitted to runs drawn again; at least two.
        spread: standard deviation of a run's log loss about the law, at least 0.
        level: coverage that the interval claims, in (0, 1).
    Returns: centres, lower and upper ends, in the unit of the laws, in the shape of the runs.
    Assumes: a law that goes on, and log losses that are normal about it.
    Raises: ValueError if an argument is out of range, or there are fewer than two laws.
    Source: elementary (variances of independent errors add).
    """
    sizes, data = within("params", params, "(0, inf)"), within("tokens", tokens, "(0, inf)")
    own, share = float(within("spread", spread, "[0, inf)")), float(within("level", level, "(0, 1)"))
    within("number of laws", len(laws), "[2, inf)")
    logs = np.log(np.stack([np.asarray(parametric_loss(sizes, data, *law.shape, law.irreducible)) for law in laws]))
    centre = logs.mean(axis=0)
    reach = float(ndtri((1 + share) / 2)) * np.sqrt(logs.var(axis=0, ddof=1) + own**2)
    return np.exp(centre), np.exp(centre - reach), np.exp(centre + reach)


def _runs(params: ArrayLike, tokens: ArrayLike, loss: ArrayLike) -> tuple[FloatArray, FloatArray]:
    """Logarithms of sizes, tokens and losses, shape (3, runs), the first two from their means; and those means."""
    rows = [within(name, value, "(0, inf)") for name, value in (("params", params), ("tokens", tokens), ("loss", loss))]
    if len({row.shape for row in rows}) > 1 or rows[0].ndim != 1:
        raise ValueError(f"params, tokens and loss must be lists of one length, got {[row.shape for row in rows]}")
    within("number of runs", len(rows[0]), "[6, inf)")
    logs = np.log(np.stack(rows))
    middle = np.mean(logs[:2], axis=1)
    return logs - np.array([[middle[0]], [middle[1]], [0.0]]), middle


def _best(runs: FloatArray, delta: float, floors: Sequence[float]) -> tuple[FloatArray, float]:
    """Where the best descent ends, and its objective: short ones from all starts, long ones from the best of them."""
    near = sorted((_descend(start, runs, delta, SHORT) for start in _starts(runs, floors)), key=lambda end: end[1])
    return min((_descend(start, runs, delta, LONG) for start, _ in near[:KEPT]), key=lambda end: end[1])


def _starts(runs: FloatArray, floors: Sequence[float]) -> list[FloatArray]:
    """Where the descents begin: log E, log of both terms in the middle of the runs, and both exponents."""
    sizes, data, losses = runs
    least = np.exp(losses.min())
    found = []
    for a in EXPONENTS:
        for b in EXPONENTS:
            for floor in least * np.array(floors):
                base = np.column_stack([np.exp(-a * sizes), np.exp(-b * data)])
                small = 1e-3 * (floor or least)  # plain: keeps the logarithm
                terms = np.maximum(nnls(base, np.exp(losses) - floor)[0], small)
                found.append(np.array([np.log(floor) if floor else -np.inf, *np.log(terms), a, b]))
    return found


def _descend(start: FloatArray, runs: FloatArray, delta: float, steps: int) -> tuple[FloatArray, float]:
    """Where L-BFGS ends that begins at a start, and the objective there.

    It moves in coordinates in which the squared residuals of the start are round. A log E of -inf, no floor, stays.
    """
    free = np.isfinite(start)
    slopes = _residuals(start, runs)[1][:, free]
    scale = np.sqrt(np.sum(slopes**2, axis=0)) + np.finfo(float).tiny
    values, axes = np.linalg.eigh(slopes.T @ slopes / np.outer(scale, scale))
    turn = np.zeros((5, len(scale)))
    turn[free] = axes / np.sqrt(np.maximum(values, 1e-9)) / scale[:, None]  # plain: bounds a stretch

    def objective(at: FloatArray) -> tuple[float, FloatArray]:
        off, slopes = _residuals(start + turn @ at, runs)
        near = np.minimum(np.abs(off), delta)
        value = float(np.sum(near * (np.abs(off) - near / 2)))
        return value / delta**2, turn.T @ (np.clip(off, -delta, delta) @ slopes) / delta**2

    end = minimize(objective, np.zeros(len(scale)), jac=True, method="L-BFGS-B", options={"maxiter": steps})
    return start + turn @ end.x, float(end.fun) * delta**2


def _residuals(at: FloatArray, runs: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Logarithm of the law over the loss, run by run, and its slopes in the five numbers: shape (runs, 5)."""
    sizes, data, losses = runs
    terms = np.stack([np.full(len(sizes), at[0]), at[1] - at[3] * sizes, at[2] - at[4] * data])
    top = terms.max(axis=0)
    shares = np.exp(terms - top)
    total = shares.sum(axis=0)
    shares /= total
    slopes = np.column_stack([*shares, -shares[1] * sizes, -shares[2] * data])
    return top + np.log(total) - losses, slopes


def _law(at: FloatArray, objective: float, middle: FloatArray) -> LossLaw:
    """The law of a point of the descent, whose terms are those of a run in the middle."""
    floor, of_size, of_data, a, b = (float(number) for number in at)
    of_size, of_data = of_size + a * float(middle[0]), of_data + b * float(middle[1])
    return LossLaw(float(np.exp(floor)), float(np.exp(of_size)), float(np.exp(of_data)), a, b, objective)


def _joined(start: FloatArray, runs: FloatArray, delta: float) -> tuple[FloatArray, float]:
    """Where the descent of the joined law ends: log E, log of both terms in the middle, a, b, log g; its objective."""
    sizes, data, losses = runs

    def residuals(at: FloatArray) -> FloatArray:
        power = np.exp(at[5])
        joined = power * np.logaddexp(at[1] - at[3] / power * sizes, at[2] - at[4] / power * data)
        return np.asarray(np.logaddexp(at[0], joined) - losses)

    low, high = np.log(JOINING_RANGE)
    bounds = ([-np.inf] * 3 + [1e-3, 1e-3, low], [np.inf] * 5 + [high])
    end = least_squares(residuals, start, bounds=bounds, loss="huber", f_scale=delta, x_scale="jac", max_nfev=LONG)
    return np.asarray(end.x), float(end.cost)


def _joined_law(end: tuple[FloatArray, float], middle: FloatArray) -> JoinedLaw:
    """The law of an end of that descent."""
    floor, of_size, of_data, a, b, log_power = (float(number) for number in end[0])
    power = float(np.exp(log_power))
    of_size, of_data = of_size + a / power * float(middle[0]), of_data + b / power * float(middle[1])
    return JoinedLaw(float(np.exp(floor)), float(np.exp(of_size)), float(np.exp(of_data)), a, b, power, end[1])
