"""Counting transformers: published counts, counts made matrix by matrix, and properties."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.transformer import attention_flop, block_parameters, gpt_parameters, training_flop
from tests.snippets.common import close

size = st.integers(1, 200)


@pytest.mark.parametrize(
    ("layers", "width", "expected"),
    [
        (12, 768, 124_439_808),  # the released weights of GPT-2, their numbers added up
        (24, 1024, 354_823_168),
        (36, 1280, 774_030_080),
        (48, 1600, 1_557_611_200),
    ],
)
def test_gpt_2_has_as_many_parameters_as_its_released_weights(layers: int, width: int, expected: int) -> None:
    assert gpt_parameters(layers, width, 50257, 1024) == expected


def test_gpt_has_as_many_parameters_as_its_released_weights_but_for_the_last_normalisation() -> None:
    # openai-gpt: 116,534,784 in all; GPT normalises after each block and so has no last one, 2 x 768 numbers
    assert gpt_parameters(12, 768, 40478, 512) - 2 * 768 == 116_534_784


def shapes(layers: int, d: int, vocabulary: int, context: int, w: int) -> list[tuple[int, ...]]:
    """Every array of such a model, by its shape: another derivation."""
    block = [
        (d, 3 * d), (3 * d,), (d, d), (d,),  # attention: queries, keys and values at once, then the output
        (d, w * d), (w * d,), (w * d, d), (d,),  # feed-forward
        (d,), (d,), (d,), (d,),  # two normalisations, a gain and a bias each
    ]  # fmt: skip
    return [(vocabulary, d), (context, d), *(block * layers), (d,), (d,)]


@given(size, size, size, size, st.integers(1, 8))
def test_the_count_is_the_sum_over_all_arrays(layers: int, d: int, vocabulary: int, context: int, w: int) -> None:
    expected = sum(math.prod(shape) for shape in shapes(layers, d, vocabulary, context, w))
    assert gpt_parameters(layers, d, vocabulary, context, w) == expected


@pytest.mark.parametrize(("layers", "width"), [(1, 1), (96, 12288), (0, 10), (10, 0)])
def test_blocks_of_the_usual_shape_hold_twelve_times_layers_times_width_squared(layers: int, width: int) -> None:
    assert block_parameters(layers, width, width) == 12 * layers * width**2


def test_wider_heads_widen_only_the_matrices_of_attention() -> None:
    assert block_parameters(2, 10, 15) - block_parameters(2, 10, 10) == 2 * 4 * 10 * 5
    assert block_parameters(2, 10, 10, 3) == 2 * (400 + 600)


def test_training_takes_six_flop_a_parameter_and_token() -> None:
    # Brown et al. 2020 (arXiv:2005.14165), table D.1: 174,600M parameters, 300B tokens, 3.14E+23 FLOP
    assert training_flop(174_600e6, 300e9) == close(3.14e23, rel=2e-3)
    assert np.all(training_flop([1.0, 2.0], 5.0) == [30.0, 60.0])


def test_attention_takes_two_products_of_the_width_for_each_layer_and_place() -> None:
    # Hoffmann et al. 2022, appendix F: 2 seq seq (key size heads) FLOP for a sequence's logits, as many to reduce them
    sequence, key_size, heads = 2048, 128, 96
    logits = reduction = 2 * sequence * sequence * (key_size * heads)
    assert sequence * attention_flop(1, key_size * heads, sequence) == logits + reduction
    # by hand, with a width of 3 and 5 places: 5 dot products of 3 numbers, then 3 sums over 5 places
    multiplications = 5 * 3 + 3 * 5
    assert attention_flop(1, 3, 5) == 2 * multiplications
    assert np.all(attention_flop(2, 3, [0.0, 5.0]) == [0.0, 120.0])
