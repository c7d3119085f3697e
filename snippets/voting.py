"""What many answers to one question are worth: some of them right, the commonest right, or one that a verifier passed.

Problems differ in difficulty. Each has its own chance q that an answer is right, drawn from a beta distribution whose
mean is p and whose spread is given as the correlation of two answers to one problem, 1 / (a + b + 1); 0 is no spread.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import betaln, gammaln, roots_jacobi

from snippets.arguments import FloatArray, Result, plain, within
from snippets.reliability import correlated_chain_success

SPREAD, VOTES, ANSWERS = "[0, 0.99]", "[1, 256]", "[1, 50]"
"""What the sums take: beyond, the beta distribution is lost in rounding, or the counts leave the range of floats."""


def coverage(p: ArrayLike, n: ArrayLike, correlation: ArrayLike = 0.0) -> Result:
    """Chance that at least one of n answers is right, over problems that differ: 1 - E[(1 - q)^n].

    Args:
        p: chance that an answer is right, averaged over problems, in [0, 1].
        n: number of answers, at least 0.
        correlation: between the outcomes of two answers to one problem, in [0, 1).
    Returns: probability, in the broadcast shape: pass@n, or best-of-n with a perfect verifier.
    Assumes: answers to one problem that are independent, and difficulties from a beta distribution.
    Raises: ValueError if p, n or correlation is out of range.
    Source: elementary (n-th moment of the beta distribution).
    """
    p = within("p", p, "[0, 1]")
    return plain(np.asarray(1 - np.asarray(correlated_chain_success(1 - p, n, correlation))))


def winning_chances(n: int, wrong: int = 1) -> FloatArray:
    """Chance that the right answer is the commonest when k of n answers are right, for k = 0 ... n.

    The n - k wrong ones fall on `wrong` different answers alike, and a tie is settled by lot:
    (n - k)! / wrong^(n - k) times the coefficient of x^(n - k) in
    the sum over t of C(wrong, t) / (t + 1) (x^k / k!)^t (sum over j < k of x^j / j!)^(wrong - t).

    Args:
        n: number of answers, a whole number in [1, 256].
        wrong: number of different wrong answers, a whole number in [1, 50].
    Returns: array of n + 1 probabilities.
    Assumes: wrong answers that are equally common; in truth some mistakes are commoner, and win more often.
    Raises: ValueError if n or wrong is out of range.
    Source: elementary (exponential generating function of the counts).
    """
    votes, others = int(within("n", n, VOTES, whole=True)), int(within("wrong", wrong, ANSWERS, whole=True))
    return np.array([_wins_with(k, votes - k, others) for k in range(votes + 1)])


def _wins_with(k: int, left: int, others: int) -> float:
    """One of winning_chances; the counts are taken as Poisson, given their sum, to stay in the range of floats."""
    if k == 0 or left == 0:
        return float(k > 0)
    j = np.arange(left + 1)
    log_poisson = j * np.log(left / others) - left / others - gammaln(j + 1)
    powers = [np.eye(1, left + 1).ravel()]  # chance of each sum of 0, 1, 2, ... counts that are all below k
    for _ in range(others):
        powers.append(np.convolve(powers[-1], np.where(j < k, np.exp(log_poisson), 0.0))[: left + 1])
    won = 0.0
    for ties in range(min(others, left // k) + 1):
        ways = np.exp(gammaln(others + 1) - gammaln(ties + 1) - gammaln(others - ties + 1))
        tied = np.exp(ties * log_poisson[min(k, left)])
        won += ways / (ties + 1) * tied * powers[others - ties][left - ties * k]
    return float(won / np.exp(left * np.log(left) - left - gammaln(left + 1)))


def vote_success(p: ArrayLike, n: int, wrong: int = 1, correlation: ArrayLike = 0.0) -> Result:
    """Chance that the commonest of n answers is right, over problems that differ in difficulty.

    The sum over k of winning_chances(n, wrong)[k] times C(n, k) B(a + k, b + n - k) / B(a, b).

    Args:
        p: chance that an answer is right, averaged over problems, in [0, 1].
        n: number of answers, a whole number in [1, 256].
        wrong: number of different wrong answers, a whole number in [1, 50]; 1 is a vote of yes or no.
        correlation: between the outcomes of two answers to one problem, in [0, 0.99].
    Returns: probability, in the broadcast shape of p and correlation; exact, with no simulation.
    Assumes: what winning_chances assumes, and difficulties from a beta distribution.
    Raises: ValueError if an argument is out of range.
    Source: elementary (beta-binomial distribution); Chen et al. 2024, arXiv:2403.02419, for two difficulties.
    """
    p, rho = np.broadcast_arrays(within("p", p, "[0, 1]"), within("correlation", correlation, SPREAD))
    chances, k = winning_chances(n, wrong), np.arange(int(n) + 1)
    ways = gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1)
    inner = np.clip(p, 1e-12, 1 - 1e-12)[..., None]  # plain: the ends are set below
    total = ((1 - rho) / np.maximum(rho, 1e-12))[..., None]  # plain: 0 is set below
    mixed = np.exp(
        ways + betaln(inner * total + k, (1 - inner) * total + n - k) - betaln(inner * total, (1 - inner) * total)
    )
    alike = np.exp(ways + k * np.log(inner) + (n - k) * np.log1p(-inner))
    success = np.sum(chances * np.where(rho[..., None] < 1e-6, alike, mixed), axis=-1)
    return plain(np.where(p == 0, 0.0, np.where(p == 1, 1.0, success)))


def picked_success(p: ArrayLike, n: ArrayLike, hit: ArrayLike = 1.0, false_alarm: ArrayLike = 0.0) -> Result:
    """Chance that an answer picked with a verifier's help is right: best-of-n with given rates of error.

    With s = p hit + (1 - p) false_alarm, the share that the verifier passes,
    (1 - (1 - s)^n) p hit / s + (1 - s)^n p (1 - hit) / (1 - s).

    Args:
        p: chance that an answer is right, in [0, 1].
        n: number of answers, at least 1.
        hit: chance that the verifier passes a right answer, in [0, 1].
        false_alarm: chance that it passes a wrong one, in [0, 1].
    Returns: probability, in the broadcast shape; for many answers it tends to p hit / s, whatever n.
    Assumes: answers and verdicts that are independent; one of the passed is picked by lot, or of all if none is.
    Raises: ValueError if an argument is out of range.
    Source: elementary (Bayes' theorem).
    """
    p, n = within("p", p, "[0, 1]"), within("n", n, "[1, inf)")
    h, f = within("hit", hit, "[0, 1]"), within("false_alarm", false_alarm, "[0, 1]")
    right, wrong = p * h, (1 - p) * f
    passed, failed = right + wrong, p * (1 - h) + (1 - p) * (1 - f)
    none = failed**n
    with np.errstate(divide="ignore", invalid="ignore"):
        among_passed = np.where(passed > 0, right / passed, 0.0)
        among_failed = np.where(failed > 0, p * (1 - h) / failed, 0.0)
    return plain(np.asarray((1 - none) * among_passed + none * among_failed))


def difficulties(p: float, correlation: float, points: int = 64) -> tuple[FloatArray, FloatArray]:
    """Difficulties, and weights that sum to 1, with which to average anything over problems.

    Args:
        p: chance that an answer is right, averaged over problems, a scalar in (0, 1).
        correlation: between the outcomes of two answers to one problem, a scalar in (0, 0.99].
        points: number of difficulties, a whole number in [1, 300].
    Returns: chances q and weights, each of that length; exact for polynomials in q of degree 2 points - 1.
    Assumes: a beta distribution.
    Raises: ValueError if an argument is out of range.
    Source: Gauss–Jacobi quadrature (NIST DLMF, section 3.5(v)).
    """
    mean, rho = float(within("p", p, "(0, 1)")), float(within("correlation", correlation, "(0, 0.99]"))
    total = (1 - rho) / rho
    with np.errstate(divide="ignore", invalid="ignore"):  # where a + b = 1, the library divides by 0 in vain
        x, w = roots_jacobi(
            int(within("points", points, "[1, 300]", whole=True)), (1 - mean) * total - 1, mean * total - 1
        )
    return (1 + x) / 2, w / w.sum()


def simulate_votes(
    p: float, n: int, wrong: int, correlation: float, hit: float, false_alarm: float, trials: int, seed: int
) -> tuple[FloatArray, FloatArray]:
    """Shares of simulated problems with some right answer, a right commonest answer, and a right picked one.

    Args:
        p: chance that an answer is right, averaged over problems, a scalar in (0, 1).
        n: number of answers, a whole number in [1, 256].
        wrong: number of different wrong answers, a whole number in [1, 50].
        correlation: between the outcomes of two answers to one problem, a scalar in (0, 0.99].
        hit: chance that the verifier passes a right answer, in [0, 1].
        false_alarm: chance that it passes a wrong one, in [0, 1].
        trials: number of problems, a whole number, at least 1.
        seed: seed of NumPy's default generator, a whole number, at least 0.
    Returns: the three shares, and their standard errors: what coverage, vote_success and picked_success say exactly.
    Assumes: what those assume.
    Raises: ValueError if an argument is out of range.
    Source: elementary (Monte Carlo; standard error of a binomial proportion).
    """
    mean, rho = float(within("p", p, "(0, 1)")), float(within("correlation", correlation, "(0, 0.99]"))
    votes, others = int(within("n", n, VOTES, whole=True)), int(within("wrong", wrong, ANSWERS, whole=True))
    h, f = float(within("hit", hit, "[0, 1]")), float(within("false_alarm", false_alarm, "[0, 1]"))
    problems = int(within("trials", trials, "[1, inf)", whole=True))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    total = (1 - rho) / rho
    right = rng.random((problems, votes)) < rng.beta(mean * total, (1 - mean) * total, (problems, 1))
    answers = np.where(right, 0, rng.integers(1, others + 1, (problems, votes)))
    counts = np.stack([(answers == a).sum(axis=1) for a in range(others + 1)], axis=1)
    commonest = np.argmax(counts + rng.random(counts.shape), axis=1)  # less than a vote, so that lots settle ties
    passed = rng.random((problems, votes)) < np.where(right, h, f)
    pick = np.argmax(passed + rng.random((problems, votes)), axis=1)  # the same among the passed, or among all
    shares = np.mean([right.any(axis=1), commonest == 0, right[np.arange(problems), pick]], axis=1)
    return shares, np.sqrt(shares * (1 - shares) / problems)
