"""How well a small network learns when errors reach its first layer by wires of their own.

Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import within


def loss_left_by_feedback(
    inputs: ArrayLike, teacher: ArrayLike, wires: ArrayLike, steps: int, step_size: float
) -> float:
    """Share of the loss of a linear network that is left after training it with errors that return by fixed wires.

    With X the inputs, W and V the layers and E = X W V - X T the errors, the loss is the mean of E^2. A step takes
    from V its gradient, (X W)^T E / n, and from W what the wires B make of the errors, X^T E B / n.

    Args:
        inputs: X, shape (n, d), any unit.
        teacher: T, shape (d, k), what the network has to learn.
        wires: B, shape (k, h), h being the width of the network; all 0 for none.
        steps: number of steps looked at, the one before any training included, a whole number, at least 1.
        step_size: of both layers, at least 0, in the inverse unit of X squared.
    Returns: the loss at the last step over that at the first, at least 0.
    Assumes: W begins at 0.1 throughout and V at 0; the wires never change; steps small enough to converge.
    Raises: ValueError if an argument is out of range.
    Source: Lillicrap et al. 2016, doi:10.1038/ncomms13276 (feedback alignment).
    """
    x, target = within("inputs", inputs, "(-inf, inf)"), within("teacher", teacher, "(-inf, inf)")
    back, rate = within("wires", wires, "(-inf, inf)"), within("step_size", step_size, "[0, inf)")
    many, (outputs, width) = int(within("steps", steps, "[1, inf)", whole=True)), back.shape
    first, second, losses = 0.1 * np.ones((x.shape[1], width)), np.zeros((width, outputs)), []
    for _ in range(many):
        seen = x @ first
        error = seen @ second - x @ target
        losses.append(np.mean(error**2))
        second, first = second - rate * seen.T @ error / len(x), first - rate * x.T @ (error @ back) / len(x)
    return float(losses[-1] / losses[0])
