"""The record of the units that nobody asked for: its labels by hand, and its smallest network trained anew."""

from __future__ import annotations

import numpy as np
import pytest

from experiments import lexed, stdlib, unasked
from experiments.byte_model import CONTEXT, Shape, fresh, train
from experiments.records import RUNS, rows
from experiments.sweep import rate_for

RECORD = rows(RUNS / "unasked.csv")


def inside(content: bytes, bit: int) -> str:
    """The bytes at which a label is true, the others as dots."""
    marked = (lexed.labels(content) & bit) > 0
    return "".join(chr(c) if true else "." for c, true in zip(content, marked, strict=True))


def test_labels_by_hand() -> None:
    code = b"f(1, 'a#b') # no(\n"
    assert inside(code, lexed.STRING) == "......a#b'........"[: len(code)]
    assert inside(code, lexed.COMMENT).rstrip(".\n") == "............. no("
    assert inside(code, lexed.BRACKET) == "..1, 'a#b')......."


def test_what_is_no_python_has_no_labels() -> None:
    assert not lexed.labels(b"def (\n").any()
    assert not lexed.labels("é = 1\n".encode("latin-1")).any()


def test_every_network_was_trained_with_three_seeds() -> None:
    seeds: dict[tuple[str, str], set[str]] = {}
    for row in RECORD:
        if row["model"] != "none":
            seeds.setdefault((row["model"], row["tokens"]), set()).add(row["seed"])
    assert all(len(each) == 3 for each in seeds.values())


@pytest.mark.slow
@pytest.mark.skipif(not stdlib.same_text(), reason="another Python's standard library")
def test_the_smallest_network_comes_out_again(tmp_path) -> None:
    lexed.packed(tmp_path / "packed.npz")
    with np.load(tmp_path / "packed.npz") as kept:
        packed = {name: kept[name] for name in kept.files}
    places = unasked.Places(packed)
    seen, files = places.before(CONTEXT), [file for file in stdlib.sources() if not file.held_out]
    text, trainable = stdlib.text_of(files, CONTEXT)
    shape, tokens = Shape(16), 1 << 13
    for read in (0, tokens):
        flat = (
            fresh(shape, 0)
            if not read
            else train(shape, read, rate_for(16, read, rows(RUNS / "stdlib-rates.csv")), text, trainable, 0)
        )
        for line in unasked.judged(unasked.units_of(shape, flat, seen), places, unasked.least_squares):
            wanted = next(
                row
                for row in RECORD
                if (row["model"], row["tokens"], row["seed"]) == ("bytes 16", str(read), "0")
                and (row["kind"], row["by"]) == (line["kind"], line["by"])
            )
            assert line["auc"] == pytest.approx(float(wanted["auc"]), abs=0.01)
