"""Cards that stand for essays and claims where their addresses are shared."""

from __future__ import annotations

import io
import unicodedata
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from reckoner.core.store import Store
from reckoner.pages import share_card
from reckoner.pages.share_card import Card
from reckoner.text import lettering

NOWHERE = Path("nowhere")
"""A project without fonts of its own."""
LONG = "A title that is far too long to stand on one line of any card at all, " * 3


def drawn(card: Card) -> np.ndarray:
    """The card's pixels: height, width, and red, green and blue."""
    return np.asarray(Image.open(io.BytesIO(share_card.draw(card, NOWHERE))).convert("RGB"), dtype=int)


def inked(part: np.ndarray) -> bool:
    """Whether anything is drawn in a part of a card."""
    return bool(part.max(axis=2).min() < 200)


@pytest.mark.parametrize("title", ["Sums", LONG])
def test_a_card_is_of_the_size_that_hosts_ask_for_and_always_the_same(title: str) -> None:
    card = Card(title, "Scaling", "The House")
    assert drawn(card).shape == (630, 1200, 3)
    assert share_card.draw(card, NOWHERE) == share_card.draw(card, NOWHERE)


@pytest.mark.parametrize("finding", ["", LONG, LONG * 9])
@pytest.mark.parametrize(
    "title", ["Sums", LONG, LONG * 9, "Beamtengesellschaft" * 9, "q\u0303x\u0304" * 99, "مرحبا " * 99]
)
def test_nothing_is_set_over_the_margins_or_over_the_last_line(title: str, finding: str) -> None:
    picture = drawn(Card(title, "Ada" * 99, "The House", verdict="holds" * 99, finding=finding))
    margin, foot = share_card.MARGIN, share_card.FOOT
    assert not inked(picture[:, -margin + 2 :])
    assert not inked(picture[:, : margin - 4])
    assert not inked(picture[foot - 6 :, 400:])


def test_a_figure_stands_on_the_right_of_its_card_and_the_title_beside_it() -> None:
    black = io.BytesIO()
    Image.new("RGB", (40, 40)).save(black, "png")
    picture = drawn(Card(LONG, "Scaling", "The House", figure=black.getvalue()))
    assert picture[100:500, 1200 - 66 - 441 : 1200 - 66].max() < 20
    assert inked(picture[100:500, 66:460])
    assert not inked(picture[100:500, 500 : 1200 - 66 - 445])


def test_a_verdict_has_its_colour() -> None:
    picture = drawn(Card("Sums", "", "", verdict="✓ holds", colour="#007a57"))
    assert (np.abs(picture - [0, 0x7A, 0x57]).max(axis=2) < 20).any()


def test_a_card_made_before_is_not_drawn_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    card = Card("Sums", "Scaling", "The House", figure=b"", verdict="holds")
    monkeypatch.setattr(share_card, "draw", lambda *_: b"picture")
    first = share_card.png(Store(tmp_path), card, NOWHERE)
    monkeypatch.setattr(share_card, "draw", lambda *_: pytest.fail("drawn again"))
    assert share_card.png(Store(tmp_path), card, NOWHERE) == first == b"picture"


class Typewriter(lettering.Face):
    """A face whose every sign but an accent is ten pixels wide."""

    def width(self, line: str) -> float:
        return 10 * sum(not unicodedata.combining(each) for each in line)


def lines(text: str, wide: float, most: int = 99) -> list[str]:
    font = Typewriter(NOWHERE, 10)
    return share_card._cut(share_card._wrapped(text, font, wide), most, font, wide)


def test_words_stay_whole_where_a_line_takes_them_and_go_on_in_the_next_where_none_does() -> None:
    assert lines("one two three", 70) == ["one two", "three"]
    assert lines("a elephants b", 40) == ["a", "elep", "hant", "s b"]
    assert lines("ab", 1) == ["a", "b"]
    assert lines(" ", 80) == []


def test_an_accent_stays_with_its_letter() -> None:
    assert lines("q\u0303" * 5, 20) == ["q\u0303" * 2, "q\u0303" * 2, "q\u0303"]


def test_a_script_that_parts_no_words_is_parted_between_letters_but_not_before_a_full_stop() -> None:
    assert lines("日本語。日本語。", 30) == ["日本", "語。日", "本語。"]


def test_what_has_no_room_ends_in_a_sign_that_says_so() -> None:
    assert lines("one two three four", 70, 2) == ["one two", "three…"]
    assert lines("one twos three", 80, 1) == ["one two…"]
    assert lines("one", 30, 1) == ["one"]


def test_a_title_of_words_that_fit_is_larger_than_one_whose_words_would_be_cut() -> None:
    _, short = share_card._fitted("Sums", 300, 300, NOWHERE)
    whole, long = share_card._fitted("Wissenschaftlich", 300, 300, NOWHERE)
    assert (short.size, whole) == (54, ["Wissenschaftlich"])
    assert long.size < 54
