"""Arrays written as text, so that a table can hold them, each sign worth a few bits of a number."""

import numpy as np
from numpy.typing import NDArray

from snippets.arguments import FloatArray, within

SIGNS = np.frombuffer(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", np.uint8)
Kind = np.dtype[np.int8] | np.dtype[np.float16]

KINDS: dict[str, Kind] = {"i1": np.dtype("<i1"), "f2": np.dtype("<f2")}
"""Whole numbers of eight bits, and floating numbers of sixteen."""


def written(values: NDArray[np.generic], kind: str) -> str:
    """An array as text: its bytes in their order, six bits a sign, the first bits first.

    Args:
        values: an array of any shape.
        kind: "i1" or "f2", what each of its numbers becomes.
    Returns: text, without the padding that is usual at its end.
    Assumes: numbers that the kind can hold.
    Raises: ValueError if the kind is another.
    Source: Josefsson 2006, RFC 4648, section 4, without padding.
    """
    bits = np.unpackbits(np.frombuffer(values.astype(_kind(kind)).tobytes(), np.uint8))
    six = np.concatenate([bits, np.zeros(-len(bits) % 6, np.uint8)]).reshape(-1, 6)
    text: str = SIGNS[six @ (1 << np.arange(5, -1, -1))].tobytes().decode("ascii")
    return text


def read(text: str, shape: tuple[int, ...], kind: str) -> FloatArray:
    """The array that was written as text.

    Args:
        text: what `written` gave.
        shape: of the array.
        kind: of its numbers.
    Returns: an array of that shape.
    Assumes: signs of the alphabet alone.
    Raises: ValueError if the kind is another, or the text has too few or too many signs for the shape.
    Source: Josefsson 2006, RFC 4648, section 4, without padding.
    """
    form, size = _kind(kind), int(np.prod(shape))
    signs = -(-8 * size * form.itemsize // 6)
    if len(text) != signs:
        raise ValueError(f"text must have {signs} signs for {size} numbers, got {len(text)}")
    worth = np.zeros(256, np.uint8)
    worth[SIGNS] = np.arange(64)
    six = np.unpackbits(worth[np.frombuffer(text.encode("ascii"), np.uint8)][:, None], axis=1)[:, 2:]
    bits = six.ravel()[: 8 * size * form.itemsize]
    return np.frombuffer(np.packbits(bits).tobytes(), form).reshape(shape).astype(np.float64)


def in_steps(values: FloatArray, steps: float = 127) -> tuple[NDArray[np.int8], FloatArray]:
    """Numbers as whole multiples of a step, one step for each column: the largest of a column is so many steps.

    Args:
        values: of shape (..., rows, columns).
        steps: how many steps the largest number of a column has, from 1 to 127.
    Returns: whole numbers of the same shape, and the steps, of shape (..., columns).
    Assumes: finite numbers.
    Raises: ValueError if steps is out of range.
    Source: elementary (rounding to a grid).
    """
    most = float(within("steps", steps, "[1, 127]"))
    size = np.abs(values).max(axis=-2) / most
    size = np.where(size == 0, 1.0, size)
    return np.rint(values / size[..., None, :]).astype(np.int8), size


def _kind(kind: str) -> Kind:
    if kind not in KINDS:
        raise ValueError(f"kind must be one of {', '.join(KINDS)}, got {kind}")
    return KINDS[kind]
