"""When a growing use meets a stock.

Arguments are scalars or arrays and broadcast together: scalars in give a Python float, arrays in an array.
Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import Result, plain, within


def crossing_time(used: ArrayLike, stock: ArrayLike, use_orders: ArrayLike, stock_orders: ArrayLike = 0.0) -> Result:
    """Time until a use that grows exponentially equals a stock: log10(stock / used) / (use_orders - stock_orders).

    Args:
        used: use at the start, above 0, any unit.
        stock: stock at the start, above 0, in the same unit.
        use_orders: growth of the use, orders of magnitude a unit of time, above 0.
        stock_orders: growth of the stock, orders of magnitude a unit of time, at least 0, below use_orders.
    Returns: time, in the unit of the growth, in the broadcast shape; below 0 where the use is already the larger.
    Assumes: exponential growth of both.
    Raises: ValueError if an argument is out of range, or the use grows no faster than the stock.
    Source: elementary (two exponentials set equal).
    """
    much, most = within("used", used, "(0, inf)"), within("stock", stock, "(0, inf)")
    growth = within("use_orders", use_orders, "(0, inf)") - within("stock_orders", stock_orders, "[0, inf)")
    faster = within("use_orders - stock_orders", growth, "(0, inf)")
    return plain(np.asarray((np.log10(most) - np.log10(much)) / faster))
