"""Double descent, exactly: the error of the smallest weights that fit noisy examples, by how many weights there are.

Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np

from snippets.arguments import within


def random_feature_error(
    features: int, examples: int, inputs: int, noise: float, seed: int, ridge: float = 0.0, unseen: int = 1000
) -> tuple[float, float]:
    """Errors on seen and unseen examples of a line through random features, fitted exactly.

    A feature is max(0, x . d) for a direction d drawn evenly; weights c are the smallest of those that minimise
    |F c - y|^2 + ridge |c|^2. The answers are a weighted sum of the inputs, of variance 1; those seen have noise added.

    Args:
        features: number of features and so of weights, a whole number, at least 1.
        examples: number of examples that are seen, a whole number, at least 1.
        inputs: numbers in an example, a whole number, at least 1.
        noise: standard deviation of the noise in the answers that are seen, at least 0.
        seed: seed of NumPy's default generator, a whole number, at least 0.
        ridge: charge for the weights, at least 0; 0 is the limit of ever smaller charges.
        unseen: number of examples that measure the error, a whole number, at least 1.
    Returns: mean squared errors on the examples that were seen, with their noise, and on unseen ones without noise.
    Assumes: inputs from a standard normal distribution.
    Raises: ValueError if an argument is out of range.
    Source: Belkin et al. 2019, "Reconciling modern machine-learning practice and the classical bias-variance
        trade-off", arXiv:1812.11118 (random features, the smallest weights).
    """
    counts = {"features": features, "examples": examples, "inputs": inputs, "unseen": unseen}
    many, n, d, m = (int(within(name, value, "[1, inf)", whole=True)) for name, value in counts.items())
    spread, charge = float(within("noise", noise, "[0, inf)")), float(within("ridge", ridge, "[0, inf)"))
    generator = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    x, told = generator.normal(size=(n + m, d)), generator.normal(size=d)
    wanted = x @ told / np.linalg.norm(told)
    heard = wanted[:n] + spread * generator.normal(size=n)
    directions = generator.normal(size=(d, many))
    shown = np.maximum(0, x @ (directions / np.linalg.norm(directions, axis=0))) / np.sqrt(many)
    left, size, right = np.linalg.svd(shown[:n], full_matrices=False)
    kept = size > 1e-10 * size[0]
    inverse = np.where(kept, size / (size**2 + charge + (~kept)), 0)
    told_all = shown @ (right.T @ (inverse * (left.T @ heard)))
    return float(np.mean((told_all[:n] - heard) ** 2)), float(np.mean((told_all[n:] - wanted[n:]) ** 2))
