"""A drawing for wide and narrow screens and as PNG; axes that say what they measure."""

from __future__ import annotations

import base64
import struct

import pytest
from lxml import etree
from matplotlib import ticker
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from reckoner import author
from reckoner.author import figure_files, figures

pytestmark = pytest.mark.slow


def drawn(xlabel: str = "steps", ylabel: str = "success", **more: object) -> tuple[Figure, Axes]:
    drawing, axes = author.canvas(**more)  # type: ignore[arg-type]
    axes.plot([1, 10_000], [1, 2])
    axes.set(xlabel=xlabel, ylabel=ylabel)
    return drawing, axes


def made_of(drawing: Figure, name: str, alt: str) -> dict[str, str]:
    with figures._style():
        return figure_files.pictures(drawing, name, alt)


def box(svg: str) -> list[float]:
    return [float(n) for n in etree.fromstring(svg).get("viewBox").split()]


def words(svg: str) -> list[str]:
    return ["".join(node.itertext()) for node in etree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]


def ids(svg: str) -> set[str]:
    return {node.get("id") for node in etree.fromstring(svg).iter() if node.get("id")}


def test_a_drawing_is_made_wide_and_narrow_of_one_height():
    made = made_of(drawn()[0], "a", "A line.")
    assert box(made["svg"]) == [0, 0, 6.4 * 72, 3.6 * 72]
    assert box(made["narrow"]) == [0, 0, pytest.approx(figure_files.NARROW * 72), 3.6 * 72]


def test_the_ids_of_its_widths_never_meet():
    made = made_of(drawn()[0], "a", "A line.")
    assert ids(made["svg"])
    assert not ids(made["svg"]) & ids(made["narrow"])
    assert all(id.startswith("a--narrow-") for id in ids(made["narrow"]))


def test_a_drawing_that_is_narrow_anyhow_is_made_once():
    assert made_of(drawn(width=3.0)[0], "a", "A line.")["narrow"] == ""


def test_the_drawing_is_left_as_large_as_it_was():
    drawing, _ = drawn()
    made_of(drawing, "a", "A line.")
    assert list(drawing.get_size_inches()) == [6.4, 3.6]


def test_a_label_too_long_for_the_narrow_one_is_folded():
    made = made_of(drawn(xlabel="what is measured here, which takes a great many words to say")[0], "a", "A.")
    assert "what is measured here, which takes a great many words to say" in words(made["svg"])
    assert {"what is measured here, which takes", "a great many words to say"} <= set(words(made["narrow"]))


def test_the_png_is_the_drawing_and_always_the_same():
    data = base64.b64decode(made_of(drawn()[0], "a", "A line.")["png"])
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", data[16:24]) == (round(6.4 * figure_files.DOTS), round(3.6 * figure_files.DOTS))
    assert b"Software" not in data
    assert b"tIME" not in data
    assert data == base64.b64decode(made_of(drawn()[0], "a", "A line.")["png"])


def test_a_logarithmic_axis_is_labelled_in_plain_powers():
    drawing, axes = drawn()
    axes.set_xscale("log")
    figure_files.plain_powers(drawing)
    assert {"1", "10", "1,000"} <= set(words(made_of(drawing, "a", "A line.")["svg"]))


def test_a_logarithmic_axis_of_less_than_two_powers_is_labelled_between_them():
    drawing, axes = drawn()
    axes.set(yscale="log", ylim=(1.5, 8))
    figure_files.plain_powers(drawing)
    assert {"2", "3", "5", "7"} <= set(words(made_of(drawing, "a", "A line.")["svg"]))
    axes.set_ylim(1.5e6, 8e6)
    figure_files.plain_powers(drawing)
    assert "5×10⁶" in words(made_of(drawing, "a", "A line.")["svg"])


def test_an_axis_of_years_has_its_ticks_at_whole_ones():
    drawing, axes = drawn(xlabel="date (year)")
    axes.set_xlim(2009.5, 2026)
    figure_files.whole_years(drawing)
    assert {"2010", "2015", "2020", "2025"} <= set(words(made_of(drawing, "a", "A line.")["svg"]))
    axes.set(xlim=(0, 3), xlabel="age (years)")  # not dates
    axes.xaxis.set_major_locator(ticker.AutoLocator())
    figure_files.whole_years(drawing)
    assert isinstance(axes.xaxis.get_major_locator(), ticker.AutoLocator)


def test_a_logarithmic_axis_that_the_author_has_labelled_stays():
    drawing, axes = drawn()
    axes.set_xscale("log")
    axes.xaxis.set_major_formatter("{x:.0f} s")
    figure_files.plain_powers(drawing)
    assert "1000 s" in words(made_of(drawing, "a", "A line.")["svg"])


@pytest.mark.parametrize(("labels", "axis"), [({"xlabel": ""}, "x"), ({"ylabel": " "}, "y"), ({}, "")])
def test_an_axis_of_numbers_without_a_word_is_seen(labels, axis):
    drawing, _ = drawn(**labels)
    made_of(drawing, "a", "A line.")
    assert figure_files.unlabelled(drawing) == axis


def test_an_axis_of_words_needs_no_label():
    drawing, axes = drawn(ylabel="")
    axes.set_yticks([1, 2], labels=["loss", "horizons"])
    made_of(drawing, "a", "A line.")
    assert figure_files.unlabelled(drawing) == ""


def test_an_axis_of_years_needs_no_label():
    drawing, axes = author.canvas()
    axes.plot([2010, 2020], [1, 2])
    axes.set(ylabel="loss (nats)", xticks=[2010, 2015, 2020])
    made_of(drawing, "a", "A line.")
    assert figure_files.unlabelled(drawing) == ""


def test_one_label_serves_panels_that_share_an_axis():
    drawing, panels = author.canvas(ncols=2, sharey=True)
    for panel in panels:
        panel.plot([1, 2], [3, 4])
        panel.set_xlabel("steps")
    made_of(drawing, "a", "A line.")
    assert figure_files.unlabelled(drawing) == "y"
    drawing.supylabel("loss (nats)")
    assert figure_files.unlabelled(drawing) == ""


def test_a_figure_without_a_label_is_refused_with_the_mend():
    drawing, _ = drawn(xlabel="")
    with pytest.raises(ValueError) as refused:
        author.figure(drawing, name="ten", caption="It falls.", alt="A line.", data={"x (count)": [1]})
    assert str(refused.value) == (
        "the x axis of figure 'ten' has numbers and no label; "
        'say what it measures and in which unit, xlabel="loss (nats per token)"'
    )


@pytest.mark.parametrize(
    ("lacks", "message"),
    [
        ("name", "the figure's name '' must be small letters, digits and single hyphens"),
        ("caption", "the figure 'ten' has no caption"),
        ("alt", "the figure 'ten' has no alt text"),
        ("data", "the figure 'ten' has no data"),
    ],
)
def test_what_is_not_given_at_all_is_named_as_what_is_empty(lacks, message):
    given = {"name": "ten", "caption": "It falls.", "alt": "A line.", "data": {"x (count)": [1]}}
    del given[lacks]
    with pytest.raises(ValueError) as refused:
        author.figure(drawn()[0], **given)  # type: ignore[arg-type]
    assert str(refused.value) == message
