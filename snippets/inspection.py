"""What it costs to look at a sample of a batch of answers, and at the rest only where too many are wrong.

Cost is in any one unit; arguments are scalars.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from scipy.special import betaln, gammaln

from snippets.arguments import FloatArray, within
from snippets.reliability import Estimate


def plan_costs(error_rate: float, correlation: float, batch: int, sample: int, check: float, loss: float) -> FloatArray:
    """Cost an answer of sampling a batch and checking the rest where too many are wrong, for each number allowed.

    With A the chance that at most c of n are wrong, and B the mean error rate of a batch where that happens, times A,
    (check (n + (N - n)(1 - A)) + loss (N - n) B) / N.

    Args:
        error_rate: chance that an answer is wrong, averaged over batches, a scalar in (0, 1).
        correlation: between the errors of two answers of a batch, a scalar in [0, 0.99].
        batch: N, answers of a batch, a whole number, at least 1.
        sample: n, answers looked at first, a whole number in [0, batch].
        check: cost of checking an answer, at least 0.
        loss: cost of a wrong answer that is used, less what making it good costs, at least 0.
    Returns: array of cost an answer where c = 0 ... n wrong answers are allowed, in the unit of check.
    Assumes: error rates of batches from a beta distribution, and checks that are always right.
    Raises: ValueError if an argument is out of range.
    Source: elementary (beta-binomial distribution); Montgomery, Introduction to Statistical Quality Control,
        chapter 15 (rectifying inspection).
    """
    q, rho = float(within("error_rate", error_rate, "(0, 1)")), float(within("correlation", correlation, "[0, 0.99]"))
    size = int(within("batch", batch, "[1, inf)", whole=True))
    n = int(within("sample", sample, f"[0, {size}]", whole=True))
    k = np.arange(n + 1)
    ways = gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1)
    if rho < 1e-9:  # plain: below, the beta distribution is lost in rounding
        weight = np.exp(ways + k * np.log(q) + (n - k) * np.log1p(-q))
        rate = np.full(n + 1, q)
    else:
        a, b = q * (1 - rho) / rho, (1 - q) * (1 - rho) / rho
        weight = np.exp(ways + betaln(a + k, b + n - k) - betaln(a, b))
        rate = (a + k) / (a + b + n)  # what k wrong of n say of the rest
    passed, wrong = np.cumsum(weight), np.cumsum(weight * rate)
    looked = n + (size - n) * (1 - passed)
    cost = within("check", check, "[0, inf)") * looked + within("loss", loss, "[0, inf)") * (size - n) * wrong
    return np.asarray(cost / size)


def best_plan(error_rate: float, correlation: float, batch: int, check: float, loss: float) -> tuple[int, int, float]:
    """Cheapest single sampling plan: how many to look at, how many may be wrong, and the cost an answer.

    Args:
        error_rate: chance that an answer is wrong, averaged over batches, a scalar in (0, 1).
        correlation: between the errors of two answers of a batch, a scalar in [0, 0.99].
        batch: answers of a batch, a whole number in [1, 1000].
        check: cost of checking an answer, at least 0.
        loss: cost of a wrong answer that is used, less what making it good costs, at least 0.
    Returns: sample, allowed and cost; a sample of 0 trusts the batch, and one of the whole batch checks it all.
    Assumes: what plan_costs assumes.
    Raises: ValueError if an argument is out of range.
    Source: elementary (search over all plans).
    """
    size = int(within("batch", batch, "[1, 1000]", whole=True))
    costs = [plan_costs(error_rate, correlation, size, n, check, loss) for n in range(size + 1)]
    sample = int(np.argmin([c.min() for c in costs]))
    return sample, int(np.argmin(costs[sample])), float(costs[sample].min())


def simulate_plan(
    error_rate: float,
    correlation: float,
    batch: int,
    sample: int,
    allowed: int,
    check: float,
    loss: float,
    batches: int,
    seed: int,
) -> Estimate:
    """Cost an answer of a sampling plan over simulated batches, each answer drawn right or wrong.

    Args:
        error_rate: chance that an answer is wrong, averaged over batches, a scalar in (0, 1).
        correlation: between the errors of two answers of a batch, a scalar in (0, 0.99].
        batch: answers of a batch, a whole number, at least 1.
        sample: answers looked at first, a whole number in [0, batch].
        allowed: wrong answers at which the batch still passes, a whole number, at least 0.
        check: cost of checking an answer, at least 0.
        loss: cost of a wrong answer that is used, less what making it good costs, at least 0.
        batches: number of batches, a whole number, at least 2.
        seed: seed of NumPy's default generator, a whole number, at least 0.
    Returns: Estimate of the cost, in the unit of check, with its standard error.
    Assumes: what plan_costs assumes.
    Raises: ValueError if an argument is out of range.
    Source: elementary (Monte Carlo; standard error of a mean).
    """
    q, rho = float(within("error_rate", error_rate, "(0, 1)")), float(within("correlation", correlation, "(0, 0.99]"))
    size, many = (
        int(within("batch", batch, "[1, inf)", whole=True)),
        int(within("batches", batches, "[2, inf)", whole=True)),
    )
    n = int(within("sample", sample, f"[0, {size}]", whole=True))
    c = int(within("allowed", allowed, "[0, inf)", whole=True))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    total = (1 - rho) / rho
    wrong = rng.random((many, size)) < rng.beta(q * total, (1 - q) * total, (many, 1))
    fails = wrong[:, :n].sum(axis=1) > c
    looked = np.where(fails, size, n) * float(within("check", check, "[0, inf)"))
    lost = np.where(fails, 0, wrong[:, n:].sum(axis=1)) * float(within("loss", loss, "[0, inf)"))
    cost = (looked + lost) / size
    return Estimate(float(cost.mean()), float(cost.std(ddof=1) / np.sqrt(many)))
