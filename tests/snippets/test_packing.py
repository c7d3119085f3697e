"""Arrays as text: against the usual encoder of the standard library, and back."""

import base64

import numpy as np
import pytest

from snippets import packing


@pytest.mark.parametrize("size", [1, 2, 3, 4, 7, 50])
@pytest.mark.parametrize("kind", ["i1", "f2"])
def test_the_text_is_the_usual_one_and_reads_back(size: int, kind: str) -> None:
    values = np.random.default_rng(size).integers(-90, 90, size)
    text = packing.written(values, kind)
    assert text == base64.b64encode(values.astype(kind).tobytes()).decode().rstrip("=")
    assert np.array_equal(packing.read(text, (size,), kind), values)


def test_a_text_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="text must have 2 signs for 1 numbers, got 3"):
        packing.read("AAA", (1,), "i1")


def test_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="kind must be one of i1, f2, got f4"):
        packing.written(np.zeros(1), "f4")


def test_steps_by_hand() -> None:
    whole, size = packing.in_steps(np.array([[127.0, 0.0], [-63.4, 0.0]]))
    assert whole.tolist() == [[127, 0], [-63, 0]]
    assert size.tolist() == [1.0, 1.0]
