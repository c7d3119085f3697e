"""What trying again is worth when failures are noticed, and how good a check a target needs.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within
from snippets.reliability import step_reliability


def step_with_retries(p: ArrayLike, retries: ArrayLike, detection: ArrayLike = 1.0) -> Result:
    """Reliability of a step whose noticed failures are tried again.

    p times the sum of ((1 - p) detection)^j over j = 0 ... retries

    Args:
        p: reliability of one attempt, in [0, 1].
        retries: most further attempts after the first, a whole number, at least 0.
        detection: probability that a failed attempt is noticed, in [0, 1].
    Returns: probability that the step succeeds in the end, in the broadcast shape.
    Assumes: attempts are independent, retries cost nothing, an unnoticed failure is final, no false alarms.
    Raises: ValueError if p, retries or detection is out of range.
    Source: elementary (geometric series).
    """
    p, retries = within("p", p, "[0, 1]"), within("retries", retries, "[0, inf)", whole=True)
    again = (1 - p) * within("detection", detection, "[0, 1]")  # fails, and is noticed
    with np.errstate(divide="ignore", invalid="ignore"):
        geometric = -np.expm1((retries + 1) * np.log(again)) / (1 - again)  # keeps its digits near again = 1
        tries = np.where(again == 1, retries + 1, geometric)
    return plain(p * tries)


def detection_needed(p: ArrayLike, success: ArrayLike, n: ArrayLike, retries: ArrayLike = np.inf) -> Result:
    """Share of failures that must be noticed for a chain of retried steps to reach a success; inf where none will do.

    The d in [0, 1] with step_with_retries(p, retries, d)^n = success; without a limit to the retries,
    d = (1 - p / s) / (1 - p), where s = success^(1/n) is what each step must reach.

    Args:
        p: reliability of one attempt, in (0, 1).
        success: probability that the chain must reach, in (0, 1).
        n: number of steps, above 0.
        retries: most further attempts after the first, a whole number, at least 0, or inf.
    Returns: probability that a failed attempt is noticed, in the broadcast shape; 0 where p is enough already.
    Assumes: what step_with_retries and chain_success assume; found by bisection where retries are limited.
    Raises: ValueError if p, success, n or retries is out of range.
    Source: elementary (step_with_retries solved for detection).
    """
    p, needed = within("p", p, "(0, 1)"), np.asarray(step_reliability(within("success", success, "(0, 1)"), n))
    limited = np.array(retries, dtype=np.float64)
    unlimited = np.isinf(limited) & (limited > 0)  # plain: minus infinity is refused below
    limited = within("retries", np.where(unlimited, 0, limited), "[0, inf)", whole=True)  # plain: never used
    p, needed, limited, unlimited = np.broadcast_arrays(p, needed, limited, unlimited)
    low, high = np.zeros(p.shape), np.ones(p.shape)
    for _ in range(60):  # plain: more halvings than a float has bits
        middle = (low + high) / 2
        now = np.asarray(step_with_retries(p, limited, middle))
        reached = now >= needed  # plain: equality moves it by less than a bit
        low, high = np.where(reached, low, middle), np.where(reached, middle, high)
    never = np.asarray(step_with_retries(p, limited, 1.0)) < needed
    found = np.where(never, np.inf, high)
    found = np.where(unlimited, (1 - p / needed) / (1 - p), found)
    return plain(np.where(p >= needed, 0.0, found))
