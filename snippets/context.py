"""Learning a linear function from the examples of a prompt: as well as can be, and by a step of descent.

The function has weights drawn from a standard normal distribution, and so have the inputs; an error is the expected
squared error of the answer to a new input, over that of answering nothing.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within


def least_squares_error(examples: ArrayLike, inputs: ArrayLike) -> Result:
    """Error of the smallest weights that fit the examples, where answers have no noise: max(0, 1 - k / d).

    Args:
        examples: k, at least 0.
        inputs: d, numbers in an input, above 0.
    Returns: error between 0 and 1, in the broadcast shape; no method that is blind to direction does better.
    Assumes: what the module assumes; k examples fix the weights within their span and leave the rest unknown.
    Raises: ValueError if an argument is out of range.
    Source: elementary (projection on a random subspace); the setting of Garg et al. 2022, arXiv:2208.01066.
    """
    share = within("examples", examples, "[0, inf)") / within("inputs", inputs, "(0, inf)")
    return plain(np.asarray(np.maximum(0, 1 - share)))


def one_step_error(examples: ArrayLike, inputs: ArrayLike) -> Result:
    """Error of the best single step of gradient descent from weights of 0: (d + 1) / (k + d + 1).

    One layer of linear attention can do this step.

    Args:
        examples: k, at least 0.
        inputs: d, numbers in an input, above 0.
    Returns: error between 0 and 1, in the broadcast shape.
    Assumes: what the module assumes, and the step size that is best for k and d.
    Raises: ValueError if an argument is out of range.
    Source: von Oswald et al. 2022, arXiv:2212.07677 (attention as a step); the error is elementary, by the moments of
        a Wishart matrix.
    """
    k, d = within("examples", examples, "[0, inf)"), within("inputs", inputs, "(0, inf)")
    return plain(np.asarray((d + 1) / (k + d + 1)))


def drawn_errors(examples: int, inputs: int, tasks: int, seed: int) -> tuple[float, float]:
    """Errors of least squares and of the best single step, averaged over tasks that are drawn.

    Args:
        examples: k, a whole number, at least 1.
        inputs: d, a whole number, at least 1.
        tasks: number of functions drawn, a whole number, at least 1.
        seed: seed of the generator, a whole number, at least 0.
    Returns: the two errors, over that of answering nothing.
    Assumes: what the module assumes.
    Raises: ValueError if an argument is out of range.
    Source: elementary (Monte Carlo).
    """
    k = int(within("examples", examples, "[1, inf)", whole=True))
    d = int(within("inputs", inputs, "[1, inf)", whole=True))
    many = int(within("tasks", tasks, "[1, inf)", whole=True))
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    weights, x = rng.normal(size=(many, d, 1)), rng.normal(size=(many, k, d))
    answers = x @ weights
    fitted = np.linalg.pinv(x) @ answers
    stepped = x.transpose(0, 2, 1) @ answers / (k + d + 1)
    return float(np.mean((fitted - weights) ** 2)), float(np.mean((stepped - weights) ** 2))
