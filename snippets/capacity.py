"""What work costs and how fast it goes when a model does it: fees, limits and the work of setting it up.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within


def cost_ratio(setup: ArrayLike, machine: ArrayLike, person: ArrayLike, tasks: ArrayLike) -> Result:
    """Cost of a task by machine over its cost by a person: (setup / tasks + machine) / person.

    Args:
        setup: cost of setting the machine up, once, at least 0, in any unit of money.
        machine: cost of a further task by machine, at least 0, in the same unit.
        person: cost of a task by a person, above 0, in the same unit.
        tasks: number of tasks over which the setting up is shared, above 0.
    Returns: ratio of the costs, in the broadcast shape.
    Assumes: a person needs no setting up, and either does the task equally well.
    Raises: ValueError if an argument is out of range.
    Source: elementary (average cost with a fixed part).
    """
    shared = within("setup", setup, "[0, inf)") / within("tasks", tasks, "(0, inf)")
    return plain(np.asarray((shared + within("machine", machine, "[0, inf)")) / within("person", person, "(0, inf)")))


def requests_in_flight(
    requests_per_minute: ArrayLike, tokens_per_minute: ArrayLike, tokens_each: ArrayLike, minutes_each: ArrayLike
) -> Result:
    """Requests under way at a time: the rate at which they may start, times how long each one takes.

    min(requests_per_minute, tokens_per_minute / tokens_each) minutes_each

    Args:
        requests_per_minute: limit on requests, at least 0, a minute.
        tokens_per_minute: limit on tokens, at least 0, a minute.
        tokens_each: tokens of a request, prompt and answer together, above 0.
        minutes_each: time that a request takes, at least 0, minutes.
    Returns: number of requests, in the broadcast shape.
    Assumes: a steady state, in which requests start as fast as the limits let them.
    Raises: ValueError if an argument is out of range.
    Source: Little 1961, doi:10.1287/opre.9.3.383, L = λW.
    """
    requests = within("requests_per_minute", requests_per_minute, "[0, inf)")
    tokens = within("tokens_per_minute", tokens_per_minute, "[0, inf)")
    by_tokens = tokens / within("tokens_each", tokens_each, "(0, inf)")
    return plain(np.asarray(np.minimum(requests, by_tokens) * within("minutes_each", minutes_each, "[0, inf)")))
