"""The transformer in NumPy: published counts, gradients by differences, and every single operation counted."""

import numpy as np
import pytest

from snippets.counting import cache_bytes, odd_operations, other_operations, token_flop
from snippets.gpt import GPT, Multiplier, Shape
from snippets.tallies import Tally
from snippets.transformer import gpt_parameters

SMALL = Shape(layers=2, width=8, heads=2, vocabulary=11, context=6)


def model(shape: Shape = SMALL, scale: float = 5.0) -> tuple[GPT, np.ndarray]:
    flat = shape.fresh(0).astype(np.float64) * scale
    return GPT(shape, shape.weights(flat)), flat


def some_tokens(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, SMALL.vocabulary, (3, SMALL.context))


@pytest.mark.parametrize(
    ("layers", "width", "heads", "expected"),
    [
        (12, 768, 12, 124_439_808),
        (24, 1024, 16, 354_823_168),
        (36, 1280, 20, 774_030_080),
        (48, 1600, 25, 1_557_611_200),
    ],
)
def test_its_arrays_hold_as_many_numbers_as_the_released_weights_of_gpt_2(
    layers: int, width: int, heads: int, expected: int
) -> None:
    shape = Shape(layers, width, heads, 50257, 1024)
    assert shape.parameters == expected == gpt_parameters(layers, width, 50257, 1024)


def test_a_shape_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError) as error:
        Shape(2, 8, 3, 11, 6)
    assert str(error.value) == "heads must divide the width, got 3 for a width of 8"
    with pytest.raises(ValueError) as error:
        Shape(0, 8, 2, 11, 6)
    assert str(error.value) == "layers must be a whole number in [1, inf), got 0.0"


def test_text_that_is_longer_than_the_context_is_refused() -> None:
    gpt, _ = model()
    with pytest.raises(ValueError) as error:
        gpt.forward(np.zeros((1, 7), dtype=int), Multiplier())
    assert str(error.value) == "tokens must be 1 to 6 with those before them, got 7"


def test_the_gradient_is_that_of_differences() -> None:
    gpt, flat = model()
    tokens, targets = some_tokens(1), some_tokens(2)
    slope, unused = np.zeros_like(flat), SMALL.weights(np.zeros_like(flat))
    gpt.backward(tokens, targets, Multiplier(), SMALL.weights(slope))
    for at in np.random.default_rng(3).integers(0, len(flat), 60):
        kept, little = flat[at], 1e-5
        flat[at] = kept + little
        above = gpt.backward(tokens, targets, Multiplier(), unused)
        flat[at] = kept - little
        below = gpt.backward(tokens, targets, Multiplier(), unused)
        flat[at] = kept
        assert slope[at] == pytest.approx((above - below) / (2 * little), abs=2e-8)


def test_an_untrained_model_knows_nothing() -> None:
    gpt, flat = model(scale=1.0)
    loss = gpt.backward(some_tokens(1), some_tokens(2), Multiplier(), SMALL.weights(np.zeros_like(flat)))
    assert loss == pytest.approx(np.log(SMALL.vocabulary), abs=0.01)


def test_token_by_token_with_a_cache_it_gives_the_same_and_attends_to_half_as_much() -> None:
    gpt, _ = model()
    tokens, whole, single = some_tokens(1), Multiplier(), Multiplier()
    at_once = gpt.forward(tokens, whole).logits
    cache, one_by_one = None, []
    for at in range(SMALL.context):
        run = gpt.forward(tokens[:, at : at + 1], single, cache)
        cache = run.cache
        one_by_one.append(run.logits)
    assert np.concatenate(one_by_one, axis=1) == pytest.approx(at_once, abs=1e-12)
    n = SMALL.context
    assert single.total("scores") / whole.total("scores") == pytest.approx((n + 1) / (2 * n))
    assert single.total("widen") == whole.total("widen")


def test_no_token_sees_what_is_ahead() -> None:
    gpt, _ = model()
    tokens = some_tokens(1)
    changed = tokens.copy()
    changed[:, -1] = (tokens[:, -1] + 1) % SMALL.vocabulary
    before, after = (gpt.forward(x, Multiplier()).logits[:, :-1] for x in (tokens, changed))
    assert after == pytest.approx(before, abs=1e-12)


def test_the_stream_read_off_after_the_last_step_gives_the_logits() -> None:
    gpt, _ = model()
    run = gpt.forward(some_tokens(1), Multiplier())
    assert [name for name, _ in run.stream] == [
        "embedding",
        "attention 1",
        "feed-forward 1",
        "attention 2",
        "feed-forward 2",
    ]
    assert np.all(gpt.read_off(run.stream[-1][1], Multiplier()) == run.logits)


def test_shares_of_attention_add_up_to_one() -> None:
    gpt, _ = model()
    for shares in gpt.forward(some_tokens(1), Multiplier()).attention:
        assert shares.sum(-1) == pytest.approx(1)


def test_its_products_are_those_of_the_sizing_notebook_of_nanogpt() -> None:
    # karpathy/nanoGPT, transformer_sizing.ipynb: forward_total of GPT-2's smallest size at 1,024 tokens
    assert 1024 * token_flop(12, 768, 50257, 1024) == 291_648_307_200


def test_the_multiplier_counts_what_the_formula_says_and_twice_that_on_the_way_back() -> None:
    gpt, flat = model()
    tokens, times = some_tokens(1), Multiplier()
    gpt.backward(tokens, some_tokens(2), times, SMALL.weights(np.zeros_like(flat)))
    s, back = SMALL, times.total("back")
    forward = times.total() - back
    assert forward == tokens.size * token_flop(s.layers, s.width, s.vocabulary, s.context)
    assert back == 2 * forward


@pytest.mark.parametrize("sizes", [(1, 4, 2, 5, 3), (2, 4, 2, 5, 3), (1, 8, 2, 7, 6), (2, 6, 3, 5, 4)])
def test_every_single_operation_is_counted(sizes: tuple[int, ...]) -> None:
    shape = Shape(*sizes)
    layers, d, heads, vocabulary, n = sizes
    _, flat = model(shape)
    tally = Tally()
    counting = {name: tally.numbers(array) for name, array in shape.weights(flat).items()}
    tokens, times = np.arange(n)[None] % vocabulary, Multiplier()
    run = GPT(shape, counting).forward(tokens, times)
    plain = GPT(shape, shape.weights(flat)).forward(tokens, Multiplier())
    assert run.logits.astype(float) == pytest.approx(plain.logits)
    # a product of (r, s) and (s, t) has r t (s - 1) additions, one fewer a number than the rule of 2 r s t has it
    saved = n * (layers * (9 * d + heads * n + d) + vocabulary)
    other = n * other_operations(layers, d, heads, n)
    assert tally.total == times.total() - saved + other
    odd = tally.total - tally.times["addition"] - tally.times["multiplication"]
    assert odd == n * odd_operations(layers, d, heads, n)
    assert tally.times["multiplication"] > times.total() / 2


def test_the_cache_of_llama_2_13b_is_as_large_as_the_scaling_book_has_it() -> None:
    # jax-ml/scaling-book, inference.md: LLaMA 2-13B, 40 layers, 40 heads of 128, 8,192 tokens in bfloat16: 6.7 GB
    assert cache_bytes(40, 40 * 128, 8192, 2) == pytest.approx(6.7e9, rel=0.01)
