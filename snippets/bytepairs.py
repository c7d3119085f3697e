"""Byte-pair encoding: how text is cut into tokens, and how the vocabulary for it is learned from counts.

A merge is a pair of pieces of text that are joined wherever they stand side by side; merges are tried in the order in
which they were learned. A vocabulary is its single signs, followed by what each merge makes.
"""

from collections.abc import Mapping, Sequence

Merges = Sequence[tuple[str, str]]


def pieces(text: str) -> list[str]:
    """Text cut into what tokens never cross: words with the space before them, numbers, runs of other signs.

    Args:
        text: any text.
    Returns: list of pieces, which joined give the text.
    Assumes: contractions and other languages are of no concern, for which the pattern of GPT-2 has more cases.
    Raises: nothing.
    Source: Radford et al. 2019, section 2.2, and the released code (github.com/openai/gpt-2, src/encoder.py).
    """
    found: list[str] = []
    for sign in text:
        kind = _kind(sign)
        before = found[-1] if found else ""
        joins = before and kind != "space" and (_kind(before[-1]) == kind or before == " ")
        if joins:
            found[-1] += sign
        else:
            found.append(sign)
    return found


def encode(piece: str, merges: Merges) -> list[list[str]]:
    """How a piece of text is put together: its single signs, then what is left to join after each merge, to the tokens.

    Of all pairs side by side the one that was learned first is joined, everywhere, until no pair is a merge.

    Args:
        piece: one of `pieces`.
        merges: pairs in the order in which they were learned.
    Returns: list of lists of parts; the last holds the tokens.
    Assumes: nothing.
    Raises: nothing.
    Source: Sennrich et al. 2016, arXiv:1508.07909, section 3.2, algorithm 1.
    """
    rank = {pair: at for at, pair in enumerate(merges)}
    steps = [list(piece)]
    while True:
        parts = steps[-1]
        known = [pair for pair in _neighbours(parts) if pair in rank]
        if not known:
            return steps
        steps.append(_joined(parts, min(known, key=lambda pair: rank[pair])))


def learn(counts: Mapping[str, int], size: int) -> list[tuple[str, str]]:
    """Merges learned from a text: the commonest pair of neighbours is joined, again and again.

    Args:
        counts: how often each piece stands in the text.
        size: how many tokens the vocabulary is to have, its single signs included.
    Returns: list of pairs in the order in which they were learned.
    Assumes: of pairs that are as common, the first in the order of the alphabet is taken.
    Raises: nothing.
    Source: Sennrich et al. 2016, arXiv:1508.07909, section 3.2, algorithm 1.
    """
    words = [(list(word), count) for word, count in counts.items()]
    merges: list[tuple[str, str]] = []
    signs = {sign for word, _ in words for sign in word}
    while len(signs) + len(merges) < size:
        seen: dict[tuple[str, str], int] = {}
        for parts, count in words:
            for pair in _neighbours(parts):
                seen[pair] = seen.get(pair, 0) + count
        if not seen:
            break
        best = min(seen, key=lambda pair: (-seen[pair], pair))
        merges.append(best)
        words = [(_joined(parts, best), count) for parts, count in words]
    return merges


def _neighbours(parts: list[str]) -> list[tuple[str, str]]:
    """Each part with the next."""
    return [(parts[at], parts[at + 1]) for at in range(len(parts) - 1)]


def _joined(parts: list[str], pair: tuple[str, str]) -> list[str]:
    """The parts with a pair joined wherever it stands."""
    found: list[str] = []
    at = 0
    while at < len(parts):
        step = 2 if tuple(parts[at : at + 2]) == pair else 1
        found.append("".join(parts[at : at + step]))
        at += step
    return found


def _kind(sign: str) -> str:
    """What a sign is, for cutting: a letter, a digit, a space of any sort, or other."""
    if sign.isspace():
        return "space"
    return "letter" if sign.isalpha() else "digit" if sign.isdigit() else "other"
