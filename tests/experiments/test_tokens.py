"""The recorded merges of GPT-2's vocabulary: their numbers, and words cut by them."""

from __future__ import annotations

from experiments import tokens
from experiments.records import rows
from snippets import bytepairs

LINES = rows(tokens.RECORD)
MERGES = [(line["left"], line["right"]) for line in LINES[:-1]]


def cut(text: str) -> list[str]:
    return [part for piece in bytepairs.pieces(text) for part in bytepairs.encode(piece.replace(" ", "Ġ"), MERGES)[-1]]


def test_a_token_is_numbered_by_its_rank_behind_the_bytes() -> None:
    # encoder.py of GPT-2: 256 bytes first, then what each merge makes; the end of a text is last of 50,257
    assert all(int(line["number"]) == int(line["rank"]) + 256 for line in LINES[:-1])
    assert (LINES[-1]["rank"], LINES[-1]["number"]) == ("50000", "50257")


def test_words_are_cut_as_openai_s_tokenizer_cuts_them() -> None:
    # tiktoken, vocabulary gpt2: hello is 31373, " hello" 23748, "Hello" 15496
    number = {line["left"] + line["right"]: int(line["number"]) for line in LINES[:-1]}
    assert [number[part] for word in ("hello", " hello", "Hello") for part in cut(word)] == [31373, 23748, 15496]
    assert cut("HELLO") == ["HE", "LL", "O"]
    assert cut(" transformers") == ["Ġtransform", "ers"]
    assert [cut(mark) for mark in ("ing", ".", "?")] == [["ing"], ["."], ["?"]]
    assert "".join(cut("There's a lot of weird tokens to tokenization")).replace("Ġ", " ").endswith("tokenization")
