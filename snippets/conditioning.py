"""Gradient descent in a valley: its path, how many steps it needs, and how badly a valley can be shaped.

The valley is a quadratic, f(w) = ½ Σ λᵢ wᵢ², with its floor at nought. Its condition number κ is the largest curvature
over the least. Any quadratic is of this form in the directions of its own axes.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import FloatArray, within


def path(curvatures: ArrayLike, start: ArrayLike, rate: float, momentum: float = 0.0, steps: int = 100) -> FloatArray:
    """The places that descent comes through: z ← β·z + λ·w, then w ← w − α·z.

    Args:
        curvatures: λ of each direction, positive; shape (directions,).
        start: w at first, shape (directions,).
        rate: α, the size of a step, positive.
        momentum: β, the share of the last move that is kept, from 0 to less than 1.
        steps: how many steps, at least 0.

    Returns:
        (steps + 1, directions), the start first. Where it runs away, the numbers grow without limit.

    Raises:
        ValueError: where an argument is out of its range.

    Source: Polyak 1964; Goh 2017, "First Steps: Gradient Descent" and "The Dynamics of Momentum".
    """
    curved, place = _positive("curvatures", curvatures), np.asarray(start, dtype=float)
    if place.shape != curved.shape:
        raise ValueError(f"start must have a number for each curvature, not {place.shape} for {curved.shape}")
    within("rate", rate, "(0, inf)")
    within("momentum", momentum, "[0, 1)")
    many = int(within("steps", steps, "[0, inf)", whole=True))
    found = np.empty((many + 1, len(place)))
    speed, found[0] = np.zeros_like(place), place
    with np.errstate(over="ignore", invalid="ignore"):
        for step in range(many):
            speed = momentum * speed + curved * place
            place = place - rate * speed
            found[step + 1] = place
    return found


def steps_to(
    curvatures: ArrayLike, start: ArrayLike, rate: float, left: float, momentum: float = 0.0, most: int = 1_000_000
) -> float:
    """Steps until the distance from the floor is at most a share of the first, by running.

    Args:
        curvatures: λ of each direction, positive; shape (directions,).
        start: w at first, shape (directions,), not all nought.
        rate: α, positive.
        left: the share of the distance that may be left, between 0 and 1.
        momentum: β, from 0 to less than 1.
        most: after how many steps it is given up, at least 1.

    Returns:
        A number of steps; infinite where it runs away or takes more than `most`.

    Raises:
        ValueError: where an argument is out of its range.

    Source: `path`.
    """
    curved, place = _positive("curvatures", curvatures), np.asarray(start, dtype=float)
    within("rate", rate, "(0, inf)")
    within("left", left, "(0, 1)")
    within("momentum", momentum, "[0, 1)")
    many = int(within("most", most, "[1, inf)", whole=True))
    if place.shape != curved.shape or not np.any(place):
        raise ValueError(f"start must have a number for each curvature, and one that is not 0, not {start!r}")
    goal, far = left * float(np.linalg.norm(place)), 1e6 * float(np.linalg.norm(place))
    speed = np.zeros_like(place)
    for step in range(1, many + 1):
        speed = momentum * speed + curved * place
        place = place - rate * speed
        distance = float(place @ place) ** 0.5
        if distance <= goal:
            return float(step)
        if not distance < far:
            break
    return float("inf")


def best_settings(condition: float, steepest: float = 1.0, heavy: bool = False) -> tuple[float, float, float]:
    """The rate and momentum that shrink the slowest direction fastest, and by what factor a step shrinks it.

    Without momentum α = 2/(λ₁ + λₙ), and a step leaves (κ − 1)/(κ + 1) of the distance.
    With it α = (2/(√λ₁ + √λₙ))², β = ((√κ − 1)/(√κ + 1))², and a step leaves (√κ − 1)/(√κ + 1) in the long run.

    Args:
        condition: κ, at least 1.
        steepest: λₙ, the largest curvature, positive.
        heavy: whether momentum may be used.

    Returns:
        Rate, momentum, and the share that a step leaves.

    Raises:
        ValueError: where an argument is out of its range.

    Source: Polyak 1964; Goh 2017, "Choosing A Step-size" and "Optimal parameters".
    """
    within("condition", condition, "[1, inf)")
    within("steepest", steepest, "(0, inf)")
    flattest = steepest / condition
    if not heavy:
        return 2 / (flattest + steepest), 0.0, (condition - 1) / (condition + 1)
    root = float(np.sqrt(condition))
    left = (root - 1) / (root + 1)
    return float((2 / (np.sqrt(flattest) + np.sqrt(steepest))) ** 2), left**2, left


def steps_by_theory(condition: float, left: float, heavy: bool = False) -> float:
    """Steps until a share of the distance is left, at the best settings: log(ε) over the log of what a step leaves.

    For a large κ this is about ½·κ·log(1/ε), and with momentum about ½·√κ·log(1/ε).

    Args:
        condition: κ, more than 1.
        left: ε, between 0 and 1.
        heavy: whether momentum is used.

    Returns:
        A number of steps.

    Raises:
        ValueError: where an argument is out of its range.

    Source: `best_settings`.
    """
    within("condition", condition, "(1, inf)")
    within("left", left, "(0, 1)")
    return float(np.log(left) / np.log(best_settings(condition, heavy=heavy)[2]))


def condition_number(inputs: ArrayLike, least: float = 1e-9) -> float:
    """The condition number of a linear model's squared error: of the mean product of its inputs, with a constant.

    Args:
        inputs: (examples, inputs).
        least: eigenvalues up to this share of the largest, from 0 to less than 1, count as nought: no example bears on
            those directions.

    Returns:
        Largest eigenvalue of XᵀX/n over the least that is not nought, X having a column of ones.

    Raises:
        ValueError: where there are fewer than two examples or `least` is out of its range.

    Source: LeCun et al. 1998 ("Efficient BackProp"), section 4.3, for why inputs should have mean nought and one scale.
    """
    within("least", least, "[0, 1)")
    x = np.asarray(inputs, dtype=float)
    if x.ndim != 2 or len(x) < 2:
        raise ValueError(f"inputs must be at least two examples in rows, not of shape {x.shape}")
    full = np.column_stack([x, np.ones(len(x))])
    values = np.linalg.eigvalsh(full.T @ full / len(full))
    kept = values[values > least * values[-1]]
    return float(kept[-1] / kept[0])


def _positive(name: str, values: ArrayLike) -> FloatArray:
    found = within(name, values, "(0, inf)")
    if found.ndim != 1:
        raise ValueError(f"{name} must be a row of numbers, not {values!r}")
    return found
