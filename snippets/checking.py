"""What answers are worth when some are wrong: trusted, or checked one by one.

Worth and cost are in any one unit.
Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within
from snippets.reliability import Estimate


def worth_trusted(p: ArrayLike, value: ArrayLike, loss: ArrayLike) -> Result:
    """Expected worth of an answer that is used as it comes: p value - (1 - p) loss.

    Args:
        p: chance that the answer is right, in [0, 1].
        value: worth of a right answer, at least 0.
        loss: cost of a wrong answer that is used, at least 0, in the same unit.
    Returns: worth, in the unit of value, in the broadcast shape; it may be negative.
    Assumes: the machine's own cost to be nothing.
    Raises: ValueError if an argument is out of range.
    Source: elementary (expectation).
    """
    p = within("p", p, "[0, 1]")
    return plain(p * within("value", value, "[0, inf)") - (1 - p) * within("loss", loss, "[0, inf)"))


def worth_checked(
    p: ArrayLike,
    value: ArrayLike,
    loss: ArrayLike,
    check: ArrayLike,
    redo: ArrayLike,
    caught: ArrayLike = 1.0,
    false_alarm: ArrayLike = 0.0,
) -> Result:
    """Expected worth of an answer that is checked first, and made anew by hand where the check rejects it.

    (p (1 - false_alarm) + r) value - (1 - p)(1 - caught) loss - check - r redo,
    with r = (1 - p) caught + p false_alarm the share that is rejected.

    Args:
        p: chance that the answer is right, in [0, 1].
        value: worth of a right answer, at least 0.
        loss: cost of a wrong answer that is used, at least 0, in the same unit.
        check: cost of checking an answer, at least 0.
        redo: cost of making a right answer by hand, at least 0.
        caught: chance that the check rejects a wrong answer, in [0, 1].
        false_alarm: chance that it rejects a right one, in [0, 1].
    Returns: worth, in the unit of value, in the broadcast shape; it may be negative.
    Assumes: the machine's own cost to be nothing, and work by hand to be right.
    Raises: ValueError if an argument is out of range.
    Source: elementary (expectation).
    """
    p, v = within("p", p, "[0, 1]"), within("value", value, "[0, inf)")
    d, f = within("caught", caught, "[0, 1]"), within("false_alarm", false_alarm, "[0, 1]")
    rejected = (1 - p) * d + p * f
    paid = within("check", check, "[0, inf)") + rejected * within("redo", redo, "[0, inf)")
    return plain((p * (1 - f) + rejected) * v - (1 - p) * (1 - d) * within("loss", loss, "[0, inf)") - paid)


def break_even_error_rate(
    value: ArrayLike,
    loss: ArrayLike,
    check: ArrayLike,
    redo: ArrayLike,
    caught: ArrayLike = 1.0,
    false_alarm: ArrayLike = 0.0,
) -> Result:
    """Error rate above which checking pays.

    (check + false_alarm redo) / (caught (value + loss - redo) + false_alarm redo)

    Args:
        value: worth of a right answer, at least 0.
        loss: cost of a wrong answer that is used, at least 0, in the same unit.
        check: cost of checking an answer, at least 0.
        redo: cost of making a right answer by hand, at least 0, and below value + loss.
        caught: chance that the check rejects a wrong answer, in (0, 1].
        false_alarm: chance that it rejects a right one, in [0, 1].
    Returns: 1 - p at which worth_checked equals worth_trusted, in the broadcast shape; above 1 checking never pays.
    Assumes: what worth_checked assumes.
    Raises: ValueError if an argument is out of range, or a caught error is not worth making good.
    Source: elementary (worth_checked equal to worth_trusted, solved for p); with a perfect check it is the kp rule of
        Deming 1986, Out of the Crisis, chapter 15.
    """
    hand = within("redo", redo, "[0, inf)")
    saved = within(
        "value + loss - redo",
        within("value", value, "[0, inf)") + within("loss", loss, "[0, inf)") - hand,
        "(0, inf)",
    )
    alarm = within("false_alarm", false_alarm, "[0, 1]") * hand
    return plain((within("check", check, "[0, inf)") + alarm) / (within("caught", caught, "(0, 1]") * saved + alarm))


def hours_with_checks(
    good: ArrayLike, by_hand: ArrayLike, machine: ArrayLike, review: ArrayLike, tries: ArrayLike = 1
) -> Result:
    """Expected time of a task that a machine tries, a person reviews, and in the end does by hand if none is good.

    (machine + review) (1 - (1 - good)^tries) / good + (1 - good)^tries by_hand

    Args:
        good: chance that a try is found good, in [0, 1].
        by_hand: time of doing it by hand, at least 0.
        machine: time of the machine for a try, at least 0, in the same unit.
        review: time of reviewing a try, at least 0, in the same unit.
        tries: most tries, a whole number, at least 1, or inf.
    Returns: time, in the unit of by_hand, in the broadcast shape; inf where endless tries are never good.
    Assumes: tries that are independent and reviews that are right; money in the place of time does as well.
    Raises: ValueError if an argument is out of range.
    Source: Patwardhan et al. 2025, arXiv:2510.04374, section on speed and cost ("try n times, then fix it yourself").
    """
    g = within("good", good, "[0, 1]")
    hand, spent = (
        within("by_hand", by_hand, "[0, inf)"),
        within("machine", machine, "[0, inf)") + within("review", review, "[0, inf)"),
    )
    most = np.array(tries, dtype=np.float64)
    endless = np.isinf(most) & (most > 0)  # plain: minus infinity is refused below
    most = within("tries", np.where(endless, 1, most), "[1, inf)", whole=True)
    never = np.where(endless, np.where(g > 0, 0.0, 1.0), (1 - g) ** most)
    with np.errstate(divide="ignore", invalid="ignore"):
        looks = np.where(g > 0, (1 - never) / g, np.where(endless, np.inf, most))
        return plain(np.asarray(spent * looks + never * hand))


def simulate_checked(
    good: float, by_hand: float, machine: float, review: float, tries: int, tasks: int, seed: int
) -> Estimate:
    """Time of simulated tasks, each tried, reviewed and tried again until a try is good or it is done by hand.

    Args:
        good: chance that a try is found good, a scalar in [0, 1].
        by_hand: time of doing it by hand, at least 0.
        machine: time of the machine for a try, at least 0, in the same unit.
        review: time of reviewing a try, at least 0, in the same unit.
        tries: most tries, a whole number, at least 1.
        tasks: number of tasks, a whole number, at least 2.
        seed: seed of NumPy's default generator, a whole number, at least 0.
    Returns: Estimate of the time, with its standard error.
    Assumes: what hours_with_checks assumes.
    Raises: ValueError if an argument is out of range.
    Source: elementary (Monte Carlo; standard error of a mean).
    """
    g, hand = float(within("good", good, "[0, 1]")), float(within("by_hand", by_hand, "[0, inf)"))
    spent = float(within("machine", machine, "[0, inf)")) + float(within("review", review, "[0, inf)"))
    most, many = (
        int(within("tries", tries, "[1, inf)", whole=True)),
        int(within("tasks", tasks, "[2, inf)", whole=True)),
    )
    rng = np.random.default_rng(int(within("seed", seed, "[0, inf)", whole=True)))
    hours, open_tasks = np.zeros(many), np.arange(many)
    for _ in range(most):
        hours[open_tasks] += spent
        open_tasks = open_tasks[rng.random(open_tasks.size) >= g]  # plain: equality has probability zero
    hours[open_tasks] += hand
    return Estimate(float(hours.mean()), float(hours.std(ddof=1) / np.sqrt(many)))
