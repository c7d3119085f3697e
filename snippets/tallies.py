"""Numbers that count what is done to them: each addition, multiplication, division, power and comparison by itself."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike

from snippets.arguments import FloatArray


@dataclass
class Tally:
    """How often each operation was done to the numbers that it made; `numbers` makes them.

    The names are addition (subtraction is one), multiplication, division, exponential, tanh, root and comparison.
    Source: elementary.
    """

    times: dict[str, int] = field(default_factory=dict)

    def numbers(self, values: ArrayLike) -> FloatArray:
        """An array, of any shape, whose numbers are entered here whatever is done to them."""
        array = np.asarray(values, dtype=float)
        made = np.empty(array.shape, dtype=object)
        made[...] = np.reshape([Tallied(value, self) for value in array.ravel().tolist()] or made, array.shape)
        return made

    def enter(self, what: str) -> None:
        """One operation more."""
        self.times[what] = self.times.get(what, 0) + 1

    @property
    def total(self) -> int:
        """All operations together."""
        return sum(self.times.values())


class Tallied:
    """A number that enters what is done to it into its tally."""

    __slots__ = ("tally", "value")

    def __init__(self, value: float, tally: Tally) -> None:
        self.value, self.tally = value, tally

    def _done(self, what: str, value: float) -> "Tallied":
        self.tally.enter(what)
        return Tallied(value, self.tally)

    def __add__(self, other: "float | Tallied") -> "Tallied":
        return self._done("addition", self.value + float(other))

    def __radd__(self, other: "float | Tallied") -> "Tallied":
        return self._done("addition", float(other) + self.value)

    def __sub__(self, other: "float | Tallied") -> "Tallied":
        return self._done("addition", self.value - float(other))

    def __mul__(self, other: "float | Tallied") -> "Tallied":
        return self._done("multiplication", self.value * float(other))

    def __rmul__(self, other: "float | Tallied") -> "Tallied":
        return self._done("multiplication", float(other) * self.value)

    def __truediv__(self, other: "float | Tallied") -> "Tallied":
        return self._done("division", self.value / float(other))

    def __rtruediv__(self, other: "float | Tallied") -> "Tallied":
        return self._done("division", float(other) / self.value)

    def __ge__(self, other: "float | Tallied") -> bool:
        self.tally.enter("comparison")
        return self.value >= float(other)

    def exp(self) -> "Tallied":
        """e to this power."""
        return self._done("exponential", float(np.exp(self.value)))

    def tanh(self) -> "Tallied":
        """The hyperbolic tangent."""
        return self._done("tanh", float(np.tanh(self.value)))

    def sqrt(self) -> "Tallied":
        """The square root."""
        return self._done("root", float(np.sqrt(self.value)))

    def __float__(self) -> float:
        return self.value
