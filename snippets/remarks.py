"""Small formulas behind single remarks: what a number named in the plural may mean.

Anything outside its allowed range, NaN included, raises ValueError with the argument's name, value and range.
"""

from snippets.arguments import within


def plural(name: float) -> tuple[float, float]:
    """The range that the name of a number allows when it is said in the plural: from it to ten times as much.

    "Thousands" runs from a thousand to ten thousand; beyond it people say "tens of thousands".

    Args:
        name: the number named, above 0: 1e6 for millions.
    Returns: the least and the greatest, in the unit of `name`; the greatest is 10 times the least.
    Assumes: a speaker who would have said tens or hundreds of them where there are so many.
    Raises: ValueError if name is out of range.
    Source: definition (short scale).
    """
    least = float(within("name", name, "(0, inf)"))
    return least, 10 * least
