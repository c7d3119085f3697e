"""The recorded GPT: its vocabulary, its losses on text it never saw, and a few steps of its training made anew."""

from __future__ import annotations

import numpy as np
import pytest

from experiments import gpt
from experiments.records import rows
from snippets import bytepairs
from snippets.gpt import GPT


@pytest.fixture(scope="module")
def vocabulary() -> gpt.Vocabulary:
    return gpt.vocabulary_of_record()


@pytest.fixture(scope="module")
def model() -> gpt.Floats:
    return gpt.of_record()


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
            steps = np.abs(blocks).max(axis=1, keepdims=True) / 8
            off = np.abs(blocks - other.reshape(-1, gpt.BLOCK))
            opposite = -blocks * np.sign(np.take_along_axis(blocks, np.abs(blocks).argmax(axis=1)[:, None], axis=1))
            assert np.all(off <= steps * np.where(opposite > 7.45 * steps, 1.01, 0.51))
    assert gpt.restored(gpt.kept(flat)) == pytest.approx(gpt.rounded(flat, gpt.KEPT))


def test_four_bits_use_sixteen_levels_and_the_largest_number_takes_the_lowest() -> None:
    block = np.zeros((1, gpt.BLOCK), np.float32)
    block[0, :5] = [-4.0, 4.0, 3.5, 0.3, -0.2]
    whole, scale = gpt.codes(block, 4)
    assert (scale.item(), *whole[0, :5]) == (0.5, -8, 7, 7, 1, 0)
    whole, scale = gpt.codes(-block, 4)
    assert (scale.item(), *whole[0, :5]) == (-0.5, -8, 7, 7, 1, 0)


def test_tables_can_be_left_whole() -> None:
    flat = gpt.SHAPE.fresh(5)
    whole, near = gpt.SHAPE.weights(flat), gpt.SHAPE.weights(gpt.rounded(flat, 4, tables=False))
    same = {name for name in whole if np.all(whole[name] == near[name])}
    assert set(gpt.TABLES) <= same
    assert {name for name in whole if whole[name].ndim == 2} - same


def test_what_follows_is_counted() -> None:
    text = np.array([1, 2, 3, 1, 2, 3, 1, 2, 4])
    assert gpt.followers(text, 2)[np.array([1, 2]).tobytes()] == {3: 2, 4: 1}
    assert gpt.followers(text, 2)[np.array([3, 1]).tobytes()] == {2: 2}


def test_a_place_is_obvious_where_the_text_always_went_on_alike(model: gpt.Floats) -> None:
    taught = np.array([5, 6, 7, 8] * 12 + [1, 2, 3, 9, 1, 2, 3, 10] * 6)
    tables = {3: gpt.followers(taught, 3)}
    found = gpt.obvious(GPT(gpt.SHAPE, gpt.SHAPE.weights(model)), tables, np.array([0, 5, 6, 7, 8, 1, 2, 3, 9]))
    places = {row[:3]: row[3] for row in found}
    assert places == {
        (0, 0, "all"): 8,
        (3, 5, "single"): 1,
        (3, 10, "single"): 1,
        (3, 5, "several"): 2,
        (3, 10, "several"): 2,
    }


def test_what_two_tokens_hold_is_as_recorded(vocabulary: gpt.Vocabulary, model: gpt.Floats) -> None:
    recorded = {int(line["paragraph"]): line for line in rows(gpt.OBVIOUS) if line["kind"] == "all"}
    network = GPT(gpt.SHAPE, gpt.SHAPE.weights(model))
    for line in rows(gpt.HELD)[:6]:
        [made] = gpt.obvious(network, {}, gpt.stream(vocabulary, [line["text"]]))
        kept = recorded[int(line["paragraph"])]
        assert made[3] == int(kept["places"])
        assert made[5] == pytest.approx(float(kept["together"]), rel=1e-4)
        for name in ("concentrated", "one", "at 95%", "at 99%"):
            at = gpt.PLACES.index(name)
            assert abs(float((int(kept["paragraph"]), *made)[at]) - int(kept[name])) <= 1


def test_counts_of_pieces_teach_the_commonest_pair_first() -> None:
    learned = gpt.Vocabulary.learned(["the the the cat", "that"])
    assert learned.merges[0] in {("t", "h"), ("h", "e"), (" ", "t")}
    assert bytepairs.encode(" the", learned.merges)[-1] == [" the"]
