"""How the reliability of steps becomes the reliability of chains of steps.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

from dataclasses import dataclass
from decimal import ROUND_DOWN, Context, Decimal

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import gammaln

from snippets.arguments import FloatArray, Result, plain, within


@dataclass(frozen=True)
class Estimate:
    """A simulated probability with its binomial standard error, which is 0 at a value of 0 or 1."""

    value: float
    standard_error: float


def chain_success(p: ArrayLike, n: ArrayLike) -> Result:
    """Probability that all n independent steps of a chain succeed: p^n.

    Args:
        p: reliability of each step, a probability in [0, 1].
        n: number of steps, at least 0; it may be fractional, as horizons are.
    Returns: probability of success, in the broadcast shape of p and n.
    Assumes: equal and independent steps, and no failure that can be mended.
    Raises: ValueError if p or n is out of range.
    Source: elementary (product rule for independent events).
    """
    p, n = within("p", p, "[0, 1]"), within("n", n, "[0, inf)")
    return plain(p**n)


def step_reliability(success: ArrayLike, n: ArrayLike) -> Result:
    """Reliability that each of n independent steps needs for the chain to reach a success: success^(1/n).

    Args:
        success: probability that the chain succeeds, in [0, 1].
        n: number of steps, above 0.
    Returns: probability that a step succeeds, in the broadcast shape.
    Assumes: what chain_success assumes, whose inverse in p this is.
    Raises: ValueError if success or n is out of range.
    Source: elementary (chain_success solved for p).
    """
    success, n = within("success", success, "[0, 1]"), within("n", n, "(0, inf)")
    return plain(success ** (1 / n))


def horizon_steps(p: ArrayLike, success: ArrayLike = 0.5) -> Result:
    """Length of the chain that still succeeds with the given probability: ln(success) / ln(p).

    Args:
        p: reliability of each step, in (0, 1); at p = 1 no chain is too long, and there is no answer.
        success: probability that the chain succeeds, in (0, 1).
    Returns: number of steps, a real number; round it down to whole steps.
    Assumes: what chain_success assumes, whose inverse in n this is.
    Raises: ValueError if p or success is out of range.
    Source: elementary (chain_success solved for n).
    """
    p, success = within("p", p, "(0, 1)"), within("success", success, "(0, 1)")
    return plain(np.log(success) / np.log(p))


def nines(p: ArrayLike) -> Result:
    """Nines of a reliability: -log10(1 - p), so that 0.9 has one nine and 0.999 three.

    Args:
        p: reliability, in [0, 1).
    Returns: number of nines, a real number of decades of failure rate.
    Assumes: nothing beyond the definition; 0.95 has 1.3 nines, not one and a half.
    Raises: ValueError if p is out of range.
    Source: elementary (definition).
    """
    p = within("p", p, "[0, 1)")
    return plain(-np.log1p(-p) / np.log(10))


def reliability_of_nines(k: ArrayLike) -> Result:
    """Reliability that has k nines: 1 - 10^-k.

    Args:
        k: number of nines, at least 0; it may be fractional.
    Returns: probability of success; in floating point it is 1 from about 16 nines on.
    Assumes: nothing beyond the definition.
    Raises: ValueError if k is out of range.
    Source: elementary (nines solved for p).
    """
    k = within("k", k, "[0, inf)")
    return plain(1 - 10**-k)


def _concentration(correlation: FloatArray) -> FloatArray:
    """Sum a + b of a beta distribution with this intra-chain correlation 1 / (a + b + 1); infinite at 0."""
    with np.errstate(divide="ignore", over="ignore"):
        return (1 - correlation) / correlation


def _log_rising(a: FloatArray, n: FloatArray) -> FloatArray:
    """Logarithm of Gamma(a + n) / Gamma(a), by Stirling's series where gammaln would cancel."""
    big = np.maximum(a, 1000.0)  # plain: both formulas agree near here
    series = (big - 0.5) * np.log1p(n / big) + n * np.log(big + n) - n + (1 / (big + n) - 1 / big) / 12
    return np.where(a > 1000.0, series, gammaln(a + n) - gammaln(a))  # plain: both formulas agree near here


def correlated_chain_success(p: ArrayLike, n: ArrayLike, correlation: ArrayLike) -> Result:
    """Probability that all n steps succeed when the steps of a chain share their luck (beta-binomial).

    Each chain draws its own reliability q from a beta distribution with parameters a and b:
    E[q^n] = B(a + n, b) / B(a, b), with mean a / (a + b) = p and correlation = 1 / (a + b + 1).

    Args:
        p: reliability of a step averaged over chains, in [0, 1].
        n: number of steps, at least 0.
        correlation: correlation between the outcomes of two steps of a chain, in [0, 1); 0 is chain_success.
    Returns: probability of success, in the broadcast shape.
    Assumes: q is constant within a chain and independent between chains; the beta is one choice of many.
    Raises: ValueError if p, n or correlation is out of range.
    Source: elementary (n-th moment of the beta distribution); Stirling's series: MathWorld, eq. 8.
    """
    p, n = within("p", p, "[0, 1]"), within("n", n, "[0, inf)")
    total = _concentration(within("correlation", correlation, "[0, 1)"))
    with np.errstate(invalid="ignore"):  # the cases p = 0 and infinite total are taken from p**n
        mixed = np.exp(np.minimum(_log_rising(p * total, n) - _log_rising(total, n), 0))
    return plain(np.where((p == 0) | np.isinf(total), p**n, mixed))


def simulate_chain(p: float, n: int, trials: int, seed: int, correlation: float = 0.0) -> Estimate:
    """Share of simulated chains whose n steps all succeed, each step drawn and failed chains dropped.

    value = survivors / trials; standard_error = sqrt(value (1 - value) / trials)

    Args:
        p: reliability of a step averaged over chains, a scalar in [0, 1].
        n: number of steps, a whole number, at least 0.
        trials: number of chains, a whole number, at least 1.
        seed: seed of NumPy's default generator, a whole number, at least 0.
        correlation: as in correlated_chain_success, a scalar in [0, 1); each chain draws its q from the beta.
    Returns: Estimate of the probability of success.
    Assumes: what correlated_chain_success assumes; time grows with n times the surviving chains.
    Raises: ValueError if an argument is out of range.
    Source: elementary (Monte Carlo; standard error of a binomial proportion).
    """
    mean = float(within("p", p, "[0, 1]"))
    steps = int(within("n", n, "[0, inf)", whole=True))
    chains = int(within("trials", trials, "[1, inf)", whole=True))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    total = float(_concentration(within("correlation", correlation, "[0, 1)")))
    if np.isinf(total) or mean in (0.0, 1.0):
        alive = np.full(chains, mean)  # the reliability of each chain that has not failed yet
    else:
        alive = rng.beta(mean * total, (1 - mean) * total, chains)
    for _ in range(steps):
        alive = alive[rng.random(alive.size) < alive]  # plain: equality has probability zero
    value = alive.size / chains
    return Estimate(value, float(np.sqrt(value * (1 - value) / chains)))


def truncate(value: ArrayLike, decimals: int) -> Result:
    """Cut a number toward zero after so many decimals of its shortest decimal form, as no rounding rule does.

    Args:
        value: finite number or array of numbers, any unit.
        decimals: decimal places to keep, a whole number in [0, 20].
    Returns: the number cut off, in the unit and shape of value: 0.34867 at 2 decimals gives 0.34.
    Assumes: the shortest decimal form is what is meant: 0.29 stays 0.29, though its binary is less.
    Raises: ValueError if value or decimals is out of range.
    Source: elementary (decimal arithmetic).
    """
    numbers = within("value", value, "(-inf, inf)")
    places = int(within("decimals", decimals, "[0, 20]", whole=True))
    unit = Decimal(1).scaleb(-places)  # plain: only its exponent tells
    exact = Context(prec=400)  # plain: digits enough for the largest float, and more change nothing
    cut = [float(Decimal(repr(x)).quantize(unit, ROUND_DOWN, exact)) for x in numbers.ravel().tolist()]
    return plain(np.reshape(cut, numbers.shape) + 0.0)  # adding 0.0 clears the sign of -0.0
