"""Where the text of the byte models is inside a string, a comment or a bracket, by Python's own tokenizer.

    python -m experiments.lexed FILE     # text and labels in one compressed file, to carry to another machine

A place of the text stands for the byte that is to be predicted there. It is inside a string or a comment if the token
has begun before it and not yet ended, and inside a bracket if more brackets of any kind were opened than closed.
"""

from __future__ import annotations

import io
import sys
import tokenize
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from experiments import stdlib

STRING, COMMENT, BRACKET, KNOWN = 1, 2, 4, 8
KINDS = {"string": STRING, "comment": COMMENT, "bracket": BRACKET}

BLANK = 128
"""Zeros before each file, so that no context of up to so many bytes reaches into another."""


def labels(content: bytes) -> NDArray[np.uint8]:
    """For each byte of a file whether it lies inside, as bits; zeros where the file is not UTF-8 or no Python."""
    found = np.zeros(len(content) + 1, np.uint8)
    try:
        lines = content.decode("utf-8").split("\n")
        tokens = list(tokenize.tokenize(io.BytesIO(content).readline))
    except (UnicodeDecodeError, SyntaxError, tokenize.TokenError):
        return found[:-1]
    if b"\r" in content or content.startswith(b"\xef\xbb\xbf"):
        return found[:-1]
    starts = np.cumsum([0, *(len(line.encode()) + 1 for line in lines)])

    def at(place: tuple[int, int]) -> int:
        row, column = place
        return int(starts[row - 1]) + (len(lines[row - 1][:column].encode()) if row <= len(lines) else 0)

    found |= KNOWN
    depth, opened = 0, 0
    for token in tokens:
        if token.type == tokenize.STRING:
            first = at(token.start) + len(token.string) - len(token.string.lstrip("rRbBuUfF"))
            found[first + 1 : at(token.end)] |= STRING
        elif token.type == tokenize.COMMENT:
            found[at(token.start) + 1 : at(token.end) + 1] |= COMMENT
        elif token.type == tokenize.OP and token.string in "([{":
            depth += 1
            if depth == 1:
                opened = at(token.end)
        elif token.type == tokenize.OP and token.string in ")]}":
            depth -= 1
            if depth == 0:
                found[opened : at(token.end)] |= BRACKET
    return found[:-1]


def held_out() -> tuple[NDArray[np.uint8], NDArray[np.int64], NDArray[np.uint8], NDArray[np.int64], list[str]]:
    """Text of the held-out modules, the places of its bytes, their labels and modules, and the modules' names."""
    files = [file for file in stdlib.sources() if file.held_out]
    text, places = stdlib.text_of(files, BLANK)
    inside = np.concatenate([labels(file.content) for file in files])
    names = sorted({file.module for file in files})
    module = np.concatenate([np.full(len(file.content), names.index(file.module)) for file in files])
    return text, places, inside, module, names


def packed(path: Path) -> None:
    """Everything that a machine without this library needs."""
    if not stdlib.same_text():
        sys.exit(f"this Python's standard library is not the one of {stdlib.MANIFEST.name}; mend: use Python 3.11.7")
    files = [file for file in stdlib.sources() if not file.held_out]
    text, places, inside, module, names = held_out()
    trained = np.frombuffer(b"".join(file.content for file in files), np.uint8)
    sizes = np.array([len(file.content) for file in files])
    at, within = places_kept(places, inside, module)
    np.savez_compressed(
        path, trained=trained, sizes=sizes, text=text, at=at, inside=inside[within], module=module[within], names=names
    )


def places_kept(
    places: NDArray[np.int64], inside: NDArray[np.uint8], module: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Places that units are read at: as many of each module as the square root of its size is to the sum of them."""
    rng = np.random.default_rng(27)
    found = []
    many = np.bincount(module[(inside & KNOWN) > 0])
    share = np.sqrt(many) / np.sqrt(many).sum()
    for k, part in enumerate(share):
        mine = np.flatnonzero((module == k) & ((inside & KNOWN) > 0))
        if len(mine):
            found.append(rng.choice(mine, min(len(mine), round(24_000 * part)), replace=False))
    chosen = np.sort(np.concatenate(found))
    return places[chosen], chosen


if __name__ == "__main__":
    packed(Path(sys.argv[1]))
