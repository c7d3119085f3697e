"""Byte-pair encoding against the example of Sennrich et al. 2016, and by hand."""

from hypothesis import given
from hypothesis import strategies as st

from snippets.bytepairs import encode, learn, pieces


def test_the_merges_of_the_paper_s_example() -> None:
    # Sennrich et al. 2016, figure 1: low 5, lower 2, newest 6, widest 3, with an end of word; its first four merges
    counts = {"low·": 5, "lower·": 2, "newest·": 6, "widest·": 3}
    signs = len(set("".join(counts)))
    assert learn(counts, signs + 4)[:1] == [("e", "s")]
    assert learn(counts, signs + 3) == [("e", "s"), ("es", "t"), ("est", "·")]
    assert set(learn(counts, signs + 5)[3:]) == {("l", "o"), ("lo", "w")}


def test_the_merge_that_was_learned_first_is_done_first() -> None:
    merges = [("l", "l"), ("e", "ll"), ("h", "ell"), ("hell", "o")]
    assert encode("hello", merges) == [
        ["h", "e", "l", "l", "o"], ["h", "e", "ll", "o"], ["h", "ell", "o"], ["hell", "o"], ["hello"],
    ]  # fmt: skip
    assert encode("aaaa", [("a", "a")])[-1] == ["aa", "aa"]
    assert encode("xyz", merges) == [["x", "y", "z"]]


def test_a_vocabulary_no_larger_than_the_signs_learns_nothing() -> None:
    assert learn({"ab": 3}, 2) == []
    assert learn({"ab": 3}, 100) == [("a", "b")]


def test_pieces_are_words_with_the_space_before_them_numbers_and_the_rest() -> None:
    assert pieces("Hello, world 42!? ok") == ["Hello", ",", " world", " 42", "!?", " ok"]
    assert pieces("a  b\nc") == ["a", " ", " b", "\n", "c"]


@given(st.text(alphabet="ab 1.,\n", max_size=40))
def test_nothing_is_lost(text: str) -> None:
    merges = [("a", "b"), (" ", "a"), ("ab", "ab")]
    assert "".join(pieces(text)) == text
    assert "".join(part for piece in pieces(text) for part in encode(piece, merges)[-1]) == text
