"""Small formulas behind single remarks: what a number named in the plural may mean.

Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

from snippets.arguments import within


def plural(name: float) -> tuple[float, float]:
    """The range that the name of a number allows when it is said in the plural: from it to the next name.

    "Thousands" runs from a thousand to a million, "millions" to a billion, "billions" to a trillion.

    Args:
        name: the number named, above 0: 1e6 for millions.
    Returns: the least and the greatest, in the unit of `name`; the greatest is 1,000 times the least.
    Assumes: names a factor of a thousand apart, and a speaker who does not go on to say tens or hundreds of them.
    Raises: ValueError if name is out of range.
    Source: definition (short scale).
    """
    least = float(within("name", name, "(0, inf)"))
    return least, 1000 * least
