"""Denoising: the best guess of a picture under noise, from all its examples or patch by patch; networks that learn it.

A picture is a row of pixels, side x side of them, from -1 (paper) to 1 (ink). Noise of strength s adds to each pixel a
normal number of standard deviation s. A denoiser takes noisy pictures (count, pixels) and a strength, and gives clean
ones. A neighbourhood is a table (pixels, near) of the pixels that a denoiser may look at for each pixel.
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import stats

from snippets.arguments import FloatArray, within

Numbers = NDArray[np.floating]
Denoiser = Callable[[Numbers, float], Numbers]

DARK = 0.4
"""The ink from which a pixel is dark."""
BITS = (0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80)
"""The bit of each dot of a sign, row by row."""
SPREAD = 0.63
"""The standard deviation of a pixel by which a network's input and output are scaled: that of our glyphs."""


def strengths(most: float = 20.0, least: float = 0.05, steps: int = 24) -> FloatArray:
    """Strengths of noise from the most to the least, each the same share of the last.

    most (least / most)^(k / (steps - 1)) for k = 0, 1, ..., steps - 1.

    Args:
        most: the first strength, in pixel values.
        least: the last.
        steps: how many, a whole number.
    Returns: array of shape (steps,).
    Assumes: nothing.
    Raises: ValueError if a strength is not above 0 or there are fewer than two steps.
    Source: elementary (a geometric sequence).
    """
    high, low = (float(within(name, x, "(0, inf)")) for name, x in (("most", most), ("least", least)))
    return np.geomspace(high, low, int(within("steps", steps, "[2, inf)", whole=True)))


def perfect(noisy: ArrayLike, strength: float, examples: ArrayLike) -> FloatArray:
    """The best guess of the clean picture, if it is one of the examples and each is as likely as any other.

    With weights w_i proportional to exp(-|x - e_i|^2 / (2 s^2)) that add up to 1, the mean sum of w_i e_i.

    Args:
        noisy: x, of shape (count, pixels).
        strength: s, the standard deviation of the noise, in pixel values.
        examples: e, of shape (examples, pixels).
    Returns: the means of the examples, each weighted by how likely the noisy picture comes from it; shape of noisy.
    Assumes: normal noise, alike and independent in every pixel.
    Raises: ValueError if strength is not above 0.
    Source: Kamb and Ganguli 2024, arXiv:2412.20292, equations 3 and 4, without the shrinking of the examples.
    """
    s = float(within("strength", strength, "(0, inf)"))
    x, e = np.asarray(noisy, np.float64), np.asarray(examples, np.float64)
    return _shares((x @ e.T - (e**2).sum(axis=1) / 2) / s**2) @ e


def neighbourhood(side: int, width: int) -> NDArray[np.int64]:
    """For each pixel of a square picture the pixels of the square around it; opposite edges of the picture meet.

    Args:
        side: pixels along an edge of the picture, a whole number.
        width: pixels along an edge of the square around each pixel, odd and at most side.
    Returns: array of shape (side^2, width^2) of places of pixels; that of the pixel itself stands in the middle.
    Assumes: rows of a picture stand one after another.
    Raises: ValueError if an argument is out of range, or width is even.
    Source: definition.
    """
    edge = int(within("side", side, "[1, inf)", whole=True))
    wide = int(within("width", width, f"[1, {edge}]", whole=True))
    if wide % 2 == 0:
        raise ValueError(f"width must be odd, got {wide}")
    reach = np.arange(wide) - wide // 2
    along = (np.arange(edge)[:, None] + reach) % edge
    table = along[:, None, :, None] * edge + along[None, :, None, :]
    return table.reshape(edge**2, wide**2)


def patchwork(noisy: ArrayLike, strength: float, examples: ArrayLike, near: NDArray[np.integer]) -> FloatArray:
    """The best guess of each pixel by one who sees only what is near it, knows its place, and has the examples.

    For each pixel the mean of that pixel in the examples, weighted as in `perfect` by the pixels near it alone.

    Args:
        noisy: of shape (count, pixels).
        strength: the standard deviation of the noise, in pixel values.
        examples: of shape (examples, pixels).
        near: a neighbourhood, of shape (pixels, near), each pixel in its own middle.
    Returns: of the shape of noisy.
    Assumes: as `perfect` does.
    Raises: ValueError if strength is not above 0.
    Source: Kamb and Ganguli 2024, arXiv:2412.20292, equations 7 and 8 (the local score machine).
    """
    s = float(within("strength", strength, "(0, inf)"))
    x, e = np.asarray(noisy, np.float64), np.asarray(examples, np.float64)
    guess = np.empty_like(x)
    for pixel, around in enumerate(near):
        part = e[:, around]
        guess[:, pixel] = _shares((x[:, around] @ part.T - (part**2).sum(axis=1) / 2) / s**2) @ e[:, pixel]
    return guess


def linear(
    noisy: ArrayLike, strength: float, examples: ArrayLike, near: NDArray[np.integer] | None = None
) -> FloatArray:
    """The best guess among those that are a fixed sum of the pixels: it knows the examples' mean and covariance alone.

    m + C (C + s^2 I)^-1 (x - m).

    Args:
        noisy: x, of shape (count, pixels).
        strength: s, the standard deviation of the noise, in pixel values.
        examples: of shape (examples, pixels), whose mean is m and covariance C.
        near: a neighbourhood, of shape (pixels, near), each pixel in its own middle; each pixel is then the sum of
            those near it alone, with C their covariance. Without it, each is a sum of all.
    Returns: of the shape of noisy.
    Assumes: nothing of the noise but its covariance.
    Raises: ValueError if strength is not above 0.
    Source: Wiener 1949 (the filter of his name); elementary by least squares.
    """
    s = float(within("strength", strength, "(0, inf)"))
    x, e = np.asarray(noisy, np.float64), np.asarray(examples, np.float64)
    mean = e.mean(axis=0)
    spread = (e - mean).T @ (e - mean) / len(e)
    if near is not None:
        noise = s**2 * np.eye(near.shape[1])
        shares = [np.linalg.solve(spread[np.ix_(at, at)] + noise, spread[at, pixel]) for pixel, at in enumerate(near)]
        local: FloatArray = mean + np.einsum("cpn,pn->cp", (x - mean)[:, near], np.array(shares))
        return local
    guess: FloatArray = mean + (x - mean) @ np.linalg.solve(spread + s**2 * np.eye(len(spread)), spread)
    return guess


def course(denoiser: Denoiser, start: ArrayLike, levels: ArrayLike) -> tuple[FloatArray, FloatArray]:
    """From noise to pictures: at each strength guess the clean one, and go towards it as far as the noise shall fall.

    x becomes D + (s' / s) (x - D) with D the guess at strength s, for the next strength s', which is 0 at the end.

    Args:
        denoiser: takes noisy pictures and a strength, and gives guesses.
        start: noise of the first strength, of shape (count, pixels).
        levels: falling strengths, of shape (steps,).
    Returns: the noisy pictures before each step and the clean ones at the end, of shape (steps + 1, count, pixels), and
        the guesses, of shape (steps, count, pixels).
    Assumes: steps that are small enough; there is no fresh noise on the way.
    Raises: ValueError if strengths are not above 0.
    Source: Song, Meng and Ermon 2020, arXiv:2010.02502, equation 12 with no noise, in strengths of added noise.
    """
    falling = within("levels", levels, "(0, inf)")
    states, guesses = [np.array(start, np.float64)], []
    for now, then in zip(falling, [*falling[1:], 0.0], strict=True):
        guesses.append(np.asarray(denoiser(states[-1], float(now)), np.float64))
        states.append(guesses[-1] + then / now * (states[-1] - guesses[-1]))
    return np.array(states), np.array(guesses)


def distances(pictures: ArrayLike, examples: ArrayLike) -> FloatArray:
    """How far each picture lies from each example: the root of the summed squares of what pixels differ by.

    Args:
        pictures: of shape (count, pixels).
        examples: of shape (examples, pixels).
    Returns: array of shape (count, examples), in pixel values.
    Assumes: nothing.
    Raises: nothing.
    Source: elementary (Pythagoras).
    """
    x, e = np.asarray(pictures, np.float64), np.asarray(examples, np.float64)
    squares = (x**2).sum(axis=1)[:, None] + (e**2).sum(axis=1) - 2 * x @ e.T
    far: FloatArray = np.sqrt(np.maximum(squares, 0))
    return far


def share_ends(found: int, of: int, level: float = 0.95) -> tuple[float, float]:
    """The ends of the exact interval of a share that was counted: shares under which the count is not yet unusual.

    Low: Beta^-1((1 - level) / 2; k, n - k + 1), or 0 for k = 0; high: Beta^-1((1 + level) / 2; k + 1, n - k), or 1 for
    k = n.

    Args:
        found: k, how many were found, a whole number.
        of: n, among how many, a whole number.
        level: coverage that the interval claims at least, in (0, 1).
    Returns: both ends.
    Assumes: draws that are independent and alike.
    Raises: ValueError if an argument is out of range.
    Source: Clopper and Pearson 1934, in the form of the beta distribution.
    """
    n, tail = int(within("of", of, "[1, inf)", whole=True)), (1 - float(within("level", level, "(0, 1)"))) / 2
    k = int(within("found", found, f"[0, {n}]", whole=True))
    low = float(stats.beta.ppf(tail, k, n - k + 1)) if k else 0.0
    return low, float(stats.beta.ppf(1 - tail, k + 1, n - k)) if k < n else 1.0


def left_over(guess: ArrayLike, clean: ArrayLike, typical: ArrayLike) -> FloatArray:
    """The squared error of guesses, over that of one who always answers with the typical picture.

    Args:
        guess: of shape (count, pixels).
        clean: the true pictures, of the same shape.
        typical: the picture that is answered without looking, of shape (pixels,).
    Returns: sum |guess - clean|^2 / sum |typical - clean|^2, a number: 0 is perfect.
    Assumes: clean pictures that are not all the typical one.
    Raises: nothing.
    Source: definition.
    """
    g, c = np.asarray(guess, np.float64), np.asarray(clean, np.float64)
    return np.float64(((g - c) ** 2).sum() / ((np.asarray(typical) - c) ** 2).sum())  # type: ignore[return-value]


def dots(picture: ArrayLike, side: int) -> str:
    """A picture as text of Braille's dots, one for each dark pixel; a sign holds two pixels across and four down.

    A pixel is dark if (x + 1) / 2 is at least DARK.

    Args:
        picture: x, of shape (side^2,), from -1 (paper) to 1 (ink).
        side: pixels along an edge, a whole number that four divides.
    Returns: side / 4 lines of side / 2 signs.
    Assumes: nothing.
    Raises: ValueError if four does not divide side, or it is below 4.
    Source: Unicode Standard, block Braille Patterns (the bit of each dot).
    """
    edge = int(within("side", side, "[4, inf)", whole=True))
    if edge % 4:
        raise ValueError(f"side must be a multiple of 4, got {edge}")
    dark = (np.asarray(picture, np.float64).reshape(edge, edge) + 1) / 2 >= DARK
    cells = dark.reshape(edge // 4, 4, edge // 2, 2).transpose(0, 2, 1, 3).reshape(edge // 4, edge // 2, 8)
    signs = 0x2800 + cells @ np.array(BITS)
    return "\n".join("".join(map(chr, line)) for line in signs.tolist())


def scales(strength: ArrayLike, spread: float = SPREAD) -> tuple[FloatArray, FloatArray, FloatArray]:
    """How much of the noisy picture a network keeps, how its own part is scaled, and how its input is.

    v / (v + s^2), s sqrt(v) / sqrt(v + s^2) and 1 / sqrt(v + s^2), for the variance v of a pixel.

    Args:
        strength: s, of any shape.
        spread: the root of v.
    Returns: three arrays of the shape of strength.
    Assumes: nothing.
    Raises: ValueError if strength or spread is not above 0.
    Source: Karras et al. 2022, arXiv:2206.00364, table 1.
    """
    s, v = within("strength", strength, "(0, inf)"), float(within("spread", spread, "(0, inf)")) ** 2
    return v / (v + s**2), s * np.sqrt(v / (v + s**2)), 1 / np.sqrt(v + s**2)


def tell(strength: ArrayLike) -> FloatArray:
    """What a network is told of the strength: 1, a number that grows with its logarithm, and waves of that.

    1, t, sin 2t, cos 2t, t^2 with t = log(s) / 3.

    Args:
        strength: s, of any shape.
    Returns: array of that shape and 5 more along a last axis.
    Assumes: nothing.
    Raises: ValueError if strength is not above 0.
    Source: definition.
    """
    t = np.log(within("strength", strength, "(0, inf)")) / 3
    return np.stack([np.ones_like(t), t, np.sin(2 * t), np.cos(2 * t), t * t], axis=-1)


def network(
    noisy: ArrayLike, strength: float, weights: Sequence[Numbers], near: NDArray[np.integer] | None = None
) -> FloatArray:
    """What a trained network makes of noisy pictures: a part of them kept, and its own answer added.

    keep x + scale F(a x, told), where F has two hidden layers of units that cut off what is below nought, and a, keep
    and scale are those of `scales`.

    Args:
        noisy: x, of shape (count, pixels).
        strength: the strength of the noise, in pixel values.
        weights: first (seen, wide), told (5, wide), place (pixels or 1, wide), second (wide, wide), bend (wide,),
            last (wide, out) and level (out,), where out is 1 with a neighbourhood and all pixels without.
        near: a neighbourhood; the network is then run once for each pixel, on the pixels near it, and told its place.
            Without it, it sees the whole picture and answers for all pixels at once.
    Returns: of the shape of noisy.
    Assumes: weights of matching shapes.
    Raises: ValueError if strength is not above 0.
    Source: Karras et al. 2022, arXiv:2206.00364, equation 7.
    """
    first, told, place, second, bend, last, level = weights
    x = np.asarray(noisy, first.dtype)
    keep, scale, shrink = (float(each) for each in scales(strength))
    seen = shrink * (x if near is None else x[:, near])
    said = tell(strength).astype(first.dtype) @ told
    hidden = np.maximum(seen @ first + said + (place[0] if near is None else place), 0)
    hidden = np.maximum(hidden @ second + bend, 0)
    own = hidden @ last + level
    return (keep * x + scale * (own if near is None else own[..., 0])).astype(np.float64)


def _shares(heights: FloatArray) -> FloatArray:
    """Shares that grow with the exponential of the heights along the last axis, and add up to 1."""
    grown = np.exp(heights - heights.max(axis=-1, keepdims=True))
    shares: FloatArray = grown / grown.sum(axis=-1, keepdims=True)
    return shares
