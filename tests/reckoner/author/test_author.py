"""What an essay imports: facts by name, figures and tables that say what is missing."""

from __future__ import annotations

import pytest

from reckoner import author
from reckoner.author import archive_facts
from tests.project import ARCHIVE

GOOD = {"name": "ten", "caption": "It falls.", "alt": "A line.", "data": {"x (count)": [1]}}


@pytest.fixture
def facts(project, monkeypatch):
    """The facts of the project, as an essay sees them."""
    more = ARCHIVE["archive/facts/acme.toml"].replace("acme.batch_items", "acme.line.hours")
    interval = 'value = 7\nlow = 5\nhigh = 9\ninterval = "95%"'
    project.write(
        {"archive/facts/acme.toml": ARCHIVE["archive/facts/acme.toml"] + more.replace("value = 300", interval)}
    )
    monkeypatch.setenv("RECKONER_ROOT", str(project.root))
    monkeypatch.setattr(archive_facts, "_given", [])
    return author.facts


def test_a_fact_is_a_number(facts):
    assert facts.acme.batch_items / 2 == 150


@pytest.mark.parametrize(("spec", "text"), [("", "300"), (",", "300"), (".1f", "300.0"), (">5", "  300"), ("d", "300")])
def test_a_fact_is_written_as_it_stands_in_the_archive(facts, spec, text):
    assert format(facts.acme.batch_items, spec) == text
    assert str(facts.acme.batch_items) == "300"


def test_a_fact_may_lie_deeper_and_know_its_interval(facts):
    assert (facts.acme.line.hours, facts.acme.line.hours.low, facts.acme.line.hours.high) == (7, 5, 9)


def test_an_unknown_fact_is_named_with_what_is_near(facts):
    with pytest.raises(AttributeError) as unknown:
        _ = facts.acme.batch_item
    assert str(unknown.value) == ("no fact 'acme.batch_item' in archive/facts/, did you mean 'acme.batch_items'?")


def test_a_guide_is_a_dashed_line_at_a_value():
    _, axes = author.canvas()
    author.guide(axes, x=3)
    author.guide(axes, y=5, colour=author.colours.BLUE)
    upright, level = axes.lines
    assert (list(upright.get_xdata()), list(level.get_ydata())) == ([3, 3], [5, 5])
    assert (upright.get_color(), level.get_color()) == (author.colours.FAINT, author.colours.BLUE)
    assert {line.get_linestyle() for line in axes.lines} == {"--"}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"name": "Ten steps"}, "the figure's name 'Ten steps' must be small letters, digits and single hyphens"),
        ({"caption": " "}, "the figure 'ten' has no caption"),
        ({"alt": ""}, "the figure 'ten' has no alt text"),
        ({"data": {}}, "the figure 'ten' has no data"),
        ({"data": {"x": [1]}}, "the column 'x' of figure 'ten' has no unit; write it as 'x (unit)'"),
        (
            {"data": {"x (a)": [1], "y (b)": [1, 2]}},
            "the columns of figure 'ten' differ in length: 'x (a)' has 1, 'y (b)' has 2",
        ),
    ],
)
def test_a_figure_that_lacks_something_says_what(change, message):
    drawing, _ = author.canvas()
    with pytest.raises(ValueError) as refused:
        author.figure(drawing, **(GOOD | change))
    assert str(refused.value) == message


def test_a_table_whose_rows_differ_in_length_is_refused():
    with pytest.raises(ValueError) as refused:
        author.table([[1, 2], [3]], columns=["a", "b"], caption="So.")
    assert str(refused.value) == "the table has 2 columns, and its row 2 has 1"
