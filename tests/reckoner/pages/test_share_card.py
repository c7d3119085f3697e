"""Cards that stand for essays and claims where their addresses are shared."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from reckoner.core.store import Store
from reckoner.pages import share_card
from reckoner.pages.share_card import Card

LONG = "A title that is far too long to stand on one line of any card at all, " * 3


def drawn(card: Card) -> np.ndarray:
    """The card's pixels: height, width, and red, green and blue."""
    return np.asarray(Image.open(io.BytesIO(share_card.draw(card))).convert("RGB"), dtype=int)


def inked(part: np.ndarray) -> bool:
    """Whether anything is drawn in a part of a card."""
    return bool(part.max(axis=2).min() < 200)


@pytest.mark.parametrize("title", ["Sums", LONG])
def test_a_card_is_of_the_size_that_hosts_ask_for_and_always_the_same(title: str) -> None:
    card = Card(title, "Scaling", "The House")
    assert drawn(card).shape == (630, 1200, 3)
    assert share_card.draw(card) == share_card.draw(card)


@pytest.mark.parametrize("finding", ["", LONG])
@pytest.mark.parametrize("title", ["Sums", LONG])
def test_nothing_is_set_over_the_margins_or_over_the_last_line(title: str, finding: str) -> None:
    picture = drawn(Card(title, "Ada", "The House", verdict="holds", finding=finding))
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
    monkeypatch.setattr(share_card, "draw", lambda _: b"picture")
    first = share_card.png(Store(tmp_path), card)
    monkeypatch.setattr(share_card, "draw", lambda _: pytest.fail("drawn again"))
    assert share_card.png(Store(tmp_path), card) == first == b"picture"
