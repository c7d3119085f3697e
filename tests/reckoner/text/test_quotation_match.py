"""What "word for word" means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reckoner.text.quotation_match import find_transcript, fingerprint, normal, stands_in, stands_in_record, word_count


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("so  it\n goes", "so it goes"),
        ("it’s “so”", 'it\'s "so"'),
        ("it\u00adself", "itself"),
        ("so\u00a0it\u200b goes", "so it goes"),
    ],
)
def test_these_are_the_same_words(ours, theirs):
    assert normal(ours) == normal(theirs)
    assert fingerprint(ours) == fingerprint(theirs)


@pytest.mark.parametrize(
    ("ours", "theirs"), [("So it goes", "so it goes"), ("0.9", "0.910"), ("so, it", "so it"), ("a [...] b", "a b")]
)
def test_these_are_other_words(ours, theirs):
    assert normal(ours) != normal(theirs)
    assert fingerprint(ours) != fingerprint(theirs)


def test_a_fingerprint_is_sixteen_hexadecimal_digits_of_sha_256():
    # printf 'so it goes' | sha256sum
    assert fingerprint("so it goes") == "3666a420363e4470"


@pytest.mark.parametrize(
    "words",
    [
        "most of them work",
        "Most",
        "them work, some",
        "Most of them [...] some fail",
        "Most of [those] work",
        "[and] some fail",
        "work [...], some fail",
        "some fail [...].",
        "long-term",
        "reliability",
    ],
)
def test_these_stand_in_the_source(words):
    source = "Well: most of them work. Most of them work, some fail. In the long-\nterm, relia-\n bility."
    assert stands_in(words, source)


@pytest.mark.parametrize(
    "words",
    [
        "most of them works",
        "ost of them work",
        "them work some",
        "some fail [...] most of them",
        "[...]",
        "",
        "relia bility",
        "a.c",
    ],
)
def test_these_do_not(words):
    assert not stands_in(words, "Well: most of them work, some fail. Relia-\nbility. abc")


def test_words_are_counted_without_editorial_marks():
    assert word_count("so [...] it [really] goes - on") == 5


@given(st.lists(st.sampled_from(["one", "it's", "two,", "three.", "(four)"]), min_size=3, max_size=9), st.data())
def test_any_stretch_of_words_stands_in_its_source(words, data):
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    assert stands_in(" ".join(words[start:end]), "\n".join(words))


def test_a_transcript_is_found_by_its_number(tmp_path):
    (tmp_path / "003_talk.txt").write_text("x")
    (tmp_path / "0031_other.txt").write_text("x")
    assert find_transcript(tmp_path, "003") == tmp_path / "003_talk.txt"
    assert find_transcript(tmp_path, "004") is None


def test_what_stands_in_brackets_stands_so_in_the_record():
    record = "two to three orders of magnitude [100x to 1,000x] smaller than the brain"
    assert stands_in_record("orders of magnitude [100x to 1,000x] smaller", record)
    assert stands_in_record("two [...] smaller", record)
    assert not stands_in_record("orders of magnitude [100x to 2,000x] smaller", record)
