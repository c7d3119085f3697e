"""Format specifications that bindings have beside Python's own.

`{n:words}` ten, `{n:ordinal}` tenth, `{n:times}` twice, `{n:fold}` tenfold, `{x:fraction}` a third,
`{x:sci2}` 3.14×10²³, `{x:power}` 10²³, `{x:large2}` 1.5 trillion.

They are evaluated in the essay's kernel, after the expression.
"""

from __future__ import annotations

import math
import numbers
import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

from num2words import num2words

from reckoner.core.findings import suggest

_MULTIPLES = {0: "", 6: " million", 9: " billion", 12: " trillion"}
_SUPERSCRIPT = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def render(value: Any, spec: str) -> str:
    """The value as text. Raises `ValueError` for NaN, infinity, and a format it cannot take."""
    if getattr(value, "shape", ()) != ():
        raise ValueError(f"the value is an array of shape {value.shape}, not one number")
    if hasattr(value, "dtype") and not isinstance(value, numbers.Number):
        value = value.item()
    if isinstance(value, numbers.Real | Decimal) and not isinstance(value, bool):
        if not isinstance(value, numbers.Integral) and not math.isfinite(value):
            raise ValueError(f"the value is {float(value)}, which is no number to print")
        for pattern, write in OWN_FORMATS:
            if match := re.fullmatch(pattern, spec):
                return write(value, *match.groups())
    try:
        return format(value, spec)
    except (TypeError, ValueError):
        kind = "text" if isinstance(value, str) else "None" if value is None else f"a {type(value).__name__}"
        kind = str(value) if isinstance(value, numbers.Real) else kind
        hint = "" if spec in OWN else suggest(spec, OWN)
        raise ValueError(f"the format {spec!r} does not fit {kind}{hint}") from None


def words(value: Any) -> str:
    """A whole number in words: ten, twenty-five."""
    if value != int(value):
        raise ValueError(f"{value} is not a whole number, so it has no words")
    return str(num2words(int(value)))


def ordinal(value: Any) -> str:
    """A whole number as an ordinal in words: tenth."""
    if value != int(value) or value < 0:
        raise ValueError(f"{value} is not a whole number, so it has no words")
    return str(num2words(int(value), to="ordinal"))


def times(value: Any) -> str:
    """How often: once, twice, three times."""
    return {"one": "once", "two": "twice"}.get(word := words(value), f"{word} times")


def fold(value: Any) -> str:
    """By what factor: tenfold, hundredfold."""
    return words(value).removeprefix("one ").replace(" ", "-") + "fold"


def fraction(value: Any) -> str:
    """A fraction in words, the nearest with a denominator to ten: half, a third, three quarters.

    Raises `ValueError` where the value is further than 0.02 from it.
    """
    near = Fraction(float(value)).limit_denominator(10)
    if not 0 < near < 1 or abs(near - Fraction(float(value))) > Fraction(1, 50):
        raise ValueError(f"{value} is no simple fraction")
    name = {2: "half", 4: "quarter"}.get(near.denominator) or str(num2words(near.denominator, to="ordinal"))
    if near.numerator == 1:
        return name if name == "half" else f"an {name}" if name.startswith("e") else f"a {name}"
    return f"{num2words(near.numerator)} {name}s"


def sci(value: Any, digits: str) -> str:
    """Powers of ten with real superscripts: 3.1×10²³."""
    mantissa, exponent = f"{float(value):.{int(digits)}e}".split("e")
    power = "10" + str(int(exponent)).translate(_SUPERSCRIPT)
    return f"{mantissa}×{power}"


def large(value: Any, digits: str) -> str:
    """So many significant digits, from a million on in words: 930 million, 1.5 trillion, 12,300."""
    rounded = Decimal(f"{float(value):.{int(digits)}g}")
    power = next((power for power in sorted(_MULTIPLES, reverse=True) if abs(rounded) >= 10**power), 0)
    return f"{rounded.scaleb(-power).normalize():,f}{_MULTIPLES[power]}"


OWN = ("words", "ordinal", "times", "fold", "fraction", "power", "sci2", "large2")


def power(value: Any) -> str:
    """A power of ten alone: 10²³. Raises `ValueError` where a figure stands before it."""
    mantissa, exponent = f"{float(value):.0e}".split("e")
    if mantissa != "1":
        raise ValueError(f"{value} is no power of ten; write it by sci0")
    return "10" + str(int(exponent)).translate(_SUPERSCRIPT)


OWN_FORMATS = (
    (r"words", words),
    (r"ordinal", ordinal),
    (r"times", times),
    (r"fold", fold),
    (r"fraction", fraction),
    (r"power", power),
    (r"sci(\d)", sci),
    (r"large(\d)", large),
)
"""The formats that Python has not: the pattern of each specification, and its function."""


def rendered(value: Any, conversion: str, spec: str) -> str:
    """The value in the prose's own format."""
    match conversion:
        case "r":
            value = repr(value)
        case "s":
            value = str(value)
        case "a":
            value = ascii(value)
    return render(value, spec)


def denoted(value: Any, conversion: str, spec: str) -> float | None:
    """The number that a value denotes as it is shown: 0.35 for 0.348 as 35%; None where it is shown as no number."""
    try:
        text = rendered(value, conversion, spec).replace(",", "").replace("_", "")
        if re.fullmatch(r"words|ordinal|times|fold", spec):
            return float(value)
        if spec == "fraction":
            return float(Fraction(float(value)).limit_denominator(10))
        if spec == "power":
            return float(f"{float(value):.0e}")
        if re.fullmatch(r"sci\d", spec):
            return float(f"{float(value):.{spec[-1]}e}")
        if re.fullmatch(r"large\d", spec):
            return float(f"{float(value):.{spec[-1]}g}")
        return float(Decimal(text.removesuffix("%")) / (100 if text.endswith("%") else 1))
    except (ValueError, ArithmeticError):
        return None


def full(value: Any) -> float | int | str:
    """The value in full precision, as JSON can carry it."""
    if isinstance(value, numbers.Integral):
        return int(value)
    if isinstance(value, numbers.Real):
        return float(value)
    return str(value)
