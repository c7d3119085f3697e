"""How fast work goes when a model does it, under limits on its use.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within


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
