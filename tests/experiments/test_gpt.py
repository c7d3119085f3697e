"""The recorded GPT: its vocabulary, its losses on text it never saw, and a few steps of its training made anew."""

from __future__ import annotations

import numpy as np
import pytest

from experiments import gpt
from experiments.records import rows
from snippets import bytepairs


@pytest.fixture(scope="module")
def vocabulary() -> gpt.Vocabulary:
    return gpt.vocabulary_of_record()


@pytest.fixture(scope="module")
def model() -> gpt.Floats:
    lines = rows(gpt.WEIGHTS)
    return gpt.unpacked(*([line[name] for line in lines] for name in ("array", "steps", "numbers")))


def test_each_merge_joins_what_was_known_before(vocabulary: gpt.Vocabulary) -> None:
    known = set(vocabulary.signs)
    for left, right in vocabulary.merges:
        assert {left, right} <= known
        known.add(left + right)
    assert len(vocabulary.tokens) == len(set(vocabulary.tokens)) == gpt.SHAPE.vocabulary


def test_the_text_is_cut_and_joined_without_loss(vocabulary: gpt.Vocabulary) -> None:
    for line in rows(gpt.HELD):
        numbers = gpt.stream(vocabulary, [line["text"]])
        assert "".join(vocabulary.tokens[at] for at in numbers[1:]) == line["text"]


def test_the_recorded_model_loses_on_each_paragraph_what_is_recorded(
    vocabulary: gpt.Vocabulary, model: gpt.Floats
) -> None:
    weights = gpt.SHAPE.weights(model)
    in_table = {
        int(line["paragraph"]): float(line["nats"])
        for line in rows(gpt.ROUNDED)
        if (line["seed"], line["bits"]) == ("0", str(gpt.KEPT))
    }
    for line in rows(gpt.HELD)[:6]:
        nats = float(gpt.losses_on(weights, gpt.stream(vocabulary, [line["text"]])).sum())
        assert nats == pytest.approx(float(line["nats"]), rel=1e-5)
        assert nats == pytest.approx(in_table[int(line["paragraph"])], rel=1e-4)


def test_it_predicts_far_better_than_counts_of_tokens(vocabulary: gpt.Vocabulary) -> None:
    mine = [line for line in rows(gpt.ROUNDED) if line["bits"] == "32"]
    each = sum(float(line["nats"]) for line in mine) / sum(int(line["tokens"]) for line in mine)
    texts = np.concatenate([gpt.stream(vocabulary, [line["text"]]) for line in rows(gpt.HELD)])
    shares = np.bincount(texts, minlength=gpt.SHAPE.vocabulary) / len(texts)
    of_counts = -np.sum(shares[shares > 0] * np.log(shares[shares > 0]))
    assert each < 0.7 * of_counts


def test_a_few_steps_of_training_lose_what_is_recorded(vocabulary: gpt.Vocabulary) -> None:
    made = gpt.lesson(vocabulary, [line["text"] for line in rows(gpt.HELD)])
    recorded = rows(gpt.SLICE)
    assert [step for step, _ in made] == [int(line["step"]) for line in recorded]
    assert [loss for _, loss in made] == pytest.approx([float(line["loss"]) for line in recorded], rel=2e-3)


def test_rounding_keeps_what_is_one_dimensional_and_errs_by_half_a_step_at_most() -> None:
    flat = gpt.SHAPE.fresh(5)
    near = gpt.rounded(flat, 4)
    for name, array in gpt.SHAPE.weights(flat).items():
        other = gpt.SHAPE.weights(near)[name]
        if array.ndim == 1:
            assert np.all(array == other)
        else:
            blocks = array.reshape(-1, gpt.BLOCK)
            steps = np.abs(blocks).max(axis=1, keepdims=True) / 7
            assert np.all(np.abs(blocks - other.reshape(-1, gpt.BLOCK)) <= steps * 0.51)
    assert gpt.unpacked(*map(list, zip(*gpt.packed(flat), strict=True))) == pytest.approx(gpt.rounded(flat, gpt.KEPT))


def test_counts_of_pieces_teach_the_commonest_pair_first() -> None:
    learned = gpt.Vocabulary.learned(["the the the cat", "that"])
    assert learned.merges[0] in {("t", "h"), ("h", "e"), (" ", "t")}
    assert bytepairs.encode(" the", learned.merges)[-1] == [" the"]
