"""Explorables: what is tabulated, what is refused, and how the page has them without a script."""

from __future__ import annotations

import functools
import json
import re
import types
from typing import Any

import pytest

from reckoner.author import explorables, reading, slider
from reckoner.author.explorable_axes import path
from reckoner.author.mime import EXPLORE_MIME
from snippets.reliability import chain_success
from tests.project import Project, essay

GOOD: dict[str, Any] = {
    "name": "chain",
    "of": chain_success,
    "sliders": {
        "p": slider("a step succeeds", [0.5, 0.9], unit="probability", format=".0%"),
        "n": slider("steps", [1, 2, 10], unit="steps"),
    },
    "shows": {"all": reading("all succeed", unit="probability", format=".1%")},
    "start": {"p": 0.9, "n": 10},
    "caption": "It falls.",
    "alt": "Sliders.",
}


@pytest.fixture
def published(monkeypatch):
    """What the explorables of a test publish."""
    shown: list[dict[str, Any]] = []
    monkeypatch.setattr(explorables, "publish", shown.append)
    return shown


def tabulated(published, **change):
    explorables.explore(**(GOOD | change))
    return published[-1][EXPLORE_MIME], json.loads(published[-1][EXPLORE_MIME]["data"])


def test_every_setting_is_the_functions_own_answer_written_in_python(published):
    _, table = tabulated(published)
    shown = [table["readings"][0]["says"][at] for at in table["readings"][0]["at"]]
    assert shown == ["50.0%", "25.0%", "0.1%", "90.0%", "81.0%", "34.9%"]
    assert [one["stops"] for one in table["sliders"]] == [["0.5", "0.9"], ["1", "2", "10"]]
    assert [one["says"] for one in table["sliders"]] == [["50%", "90%"], ["1 step", "2 steps", "10 steps"]]


def test_a_text_that_comes_again_is_kept_once(published):
    table = tabulated(published, shows={"all": reading("all succeed", unit="probability", format=".0f")})[1]
    assert table["readings"][0] == {"says": ["0", "1"], "at": [0, 0, 0, 1, 1, 0]}


def test_the_download_has_every_value_in_full_under_names_with_units(published):
    lines = tabulated(published)[0]["csv"].splitlines()
    assert lines[0] == "a step succeeds (probability),steps (steps),all succeed (probability)"
    assert lines[-1] == "0.9,10,0.3486784401000001"
    assert len(lines) == 1 + 2 * 3


def test_what_is_shown_without_a_script_is_the_start(published):
    payload, _ = tabulated(published)
    assert payload["readings"] == [
        {"label": "all succeed", "unit": "probability", "says": "34.9%", "value": 0.3486784401000001}
    ]
    assert [one["says"][one["at"]] for one in payload["sliders"]] == ["90%", "10 steps"]
    assert published[-1]["text/plain"] == "[chain] chain_success(p=0.9, n=10) gives all succeed: 34.9%"


def test_no_answer_is_said_and_not_drawn(published):
    def odd(p, n):
        return None if n == 2 else chain_success(p, n)

    table = tabulated(published, of=odd, curve=("n", "all"), log="x")[1]
    assert "none" in table["readings"][0]["says"]
    drawn = table["curve"]["drawn"][0]
    assert drawn["y"][1] is None
    assert path(drawn["x"], [3, None, 5]) == f"M{drawn['x'][0]} 3M{drawn['x'][2]} 5"


def test_the_curve_is_drawn_from_the_table_down_the_axis(published):
    table = tabulated(published, curve=("n", "all"), log="x")[1]
    wide, narrow = published[-1]["image/svg+xml"], published[-1][EXPLORE_MIME]["narrow"]
    for picture, drawn in zip((wide, narrow), table["curve"]["drawn"], strict=True):
        y, x = drawn["y"], drawn["x"]
        assert x == sorted(x)
        assert y[0] < y[1] < y[2]  # falls, and SVG counts downwards
        assert y[3] < y[0]  # the better step lies higher
        assert f'd="{path(x, y[3:])}"' in picture
        assert f'cx="{x[2]}" cy="{y[5]}"' in picture
    assert not {*re.findall(r'\bid="([^"]+)"', wide)} & {*re.findall(r'\bid="([^"]+)"', narrow)}


def test_functions_of_snippets_are_found_through_the_essays_own(published):
    made = types.ModuleType("essay")
    code = "from snippets import reliability\ndef deeper(p, n):\n    return reliability.chain_success(p, n)\n"
    exec(code + "def of(p, n):\n    return (lambda: deeper(p, n))()\n", made.__dict__)
    assert tabulated(published, of=made.of)[0]["functions"] == ["snippets.reliability.chain_success"]
    assert tabulated(published, of=functools.partial(made.of))[0]["functions"] == ["snippets.reliability.chain_success"]


ODD = slider("a step succeeds", [0.501, 0.502], unit="probability", format=".0%")
FINE = slider("steps", range(300), unit="count")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"name": "A b"}, "the explorable 'A b' must have a name of small letters, digits and single hyphens"),
        ({"caption": " "}, "the explorable 'chain' has no caption"),
        ({"alt": ""}, "the explorable 'chain' has no alt text"),
        ({"sliders": {}}, "the explorable 'chain' has no slider"),
        ({"shows": {}}, "the explorable 'chain' has no reading"),
        ({"shows": {"all": reading("", unit="x")}}, "the explorable 'chain' calls 'all' nothing, or in no unit"),
        (
            {"sliders": GOOD["sliders"] | {"p": slider("p", [0.9], unit="share")}},
            "the explorable 'chain' has a slider 'p' with 1 stops, where it takes two to move",
        ),
        (
            {"sliders": GOOD["sliders"] | {"p": ODD}},
            "the explorable 'chain' shows two stops of 'p' as '50%'; show more digits",
        ),
        (
            {"start": {"p": 0.8, "n": 10}},
            "the explorable 'chain' starts with p = 0.8, which is no stop of that slider",
        ),
        (
            {"curve": ("all", "n")},
            "the explorable 'chain' has curve=('all', 'n'), where the names of a slider and of a reading belong",
        ),
        (
            {"sliders": {"p": FINE, "n": FINE}, "start": {"p": 0, "n": 0}},
            "the explorable 'chain' has 90,000 settings of the 20,000 allowed; give a slider fewer stops",
        ),
        (
            {"of": lambda p, n: p},
            "the explorable 'chain' shows a function that neither is one of snippets/ nor calls one",
        ),
        (
            {"of": lambda p, n: {"some": chain_success(p, n)}},
            "the explorable 'chain' at p=0.5, n=1 gives ['some'], where it shows ['all']",
        ),
        (
            {"of": lambda p, n: float("inf") if n == 2 else chain_success(p, n)},
            "the explorable 'chain' at p=0.5, n=2: all: the value is inf, which is no number to print; "
            "give None for no answer",
        ),
    ],
)
def test_an_explorable_that_lacks_something_says_what(published, change, message):
    with pytest.raises(ValueError) as refused:
        explorables.explore(**(GOOD | change))
    assert str(refused.value) == message
    assert published == []


def test_a_table_over_the_budget_is_refused_with_its_weight_and_the_mend(published):
    many = slider("steps", [n + 0.5 for n in range(140)], unit="count")
    steps = slider("p", [i / 140 for i in range(140)], unit="probability", format=".4f")
    all_digits = {"all": reading("all", unit="probability", format=".17f")}
    change = {"sliders": {"p": steps, "n": many}, "shows": all_digits, "start": {"p": 0.5, "n": 0.5}}
    with pytest.raises(ValueError) as refused:
        explorables.explore(**(GOOD | change))
    said = str(refused.value)
    assert said.startswith("the explorable 'chain' weighs ")
    assert said.endswith(" bytes (gzip) of the 60,000 allowed; give a slider fewer stops, or show fewer digits")


CODE = """\
# A chain at every setting
from reckoner.author import explore, reading, slider
from snippets.sums import share
explore(
    name="shares",
    of=share,
    sliders={
        "part": slider("part", [1, 2], unit="items"),
        "whole": slider("whole", [3, 4], unit="$"),
    },
    shows={"share": reading("share that fails", unit="share", format=".0%")},
    start={"part": 1, "whole": 3},
    curve=("part", "share"),
    caption=f"It is {share(1, 3):.0%}.",
    alt="A line.",
)
rate = 1 / 3"""


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    project = Project(tmp_path_factory.mktemp("project"))
    share = 'def share(part, whole):\n    """Share.\n\n    Source: elementary.\n    """\n    return part / whole\n'
    project.write({"essays/sums.py": essay(code=CODE), "snippets/sums.py": f'"""Sums."""\n\n\n{share}'})
    project.write({"docs/index.md": "# Home\n"})
    folder = tmp_path_factory.mktemp("tree") / "out"
    done = project.run("export", str(folder), kernel=True)
    assert done.code == 0, done.err
    return folder


@pytest.mark.slow
def test_a_page_has_the_start_in_words_and_the_table_beside_it(tree):
    text = (tree / "essays/sums.md").read_text(encoding="utf-8")
    assert '<label for="shares-part">part</label> <b>1 item</b>' in text
    assert 'name="whole" min="0" max="1" step="1" value="0" aria-valuetext="$3"' in text
    assert "<dt>share that fails</dt><dd>33%</dd>" in text
    assert text.count("explore.js") == 1
    table = json.loads((tree / "essays/sums/shares.json").read_text(encoding="utf-8"))
    assert table["readings"][0]["says"] == ["33%", "25%", "67%", "50%"]
    script = (tree / "essays/sums/shares.js").read_text(encoding="utf-8")
    assert script.startswith("document.currentScript.table = {")
    assert json.loads(script.removeprefix("document.currentScript.table = ").removesuffix(";\n")) == table
    lines = (tree / "essays/sums/shares.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# The table of 'shares'")
    assert next(line for line in lines if not line.startswith("#")).startswith("part (items),whole ($),")


@pytest.mark.slow
def test_what_it_shows_at_the_start_is_listed_with_its_function(tree):
    listed = json.loads((tree / "numbers.json").read_text(encoding="utf-8"))
    (one,) = [number for number in listed if number["anchor"] == "figure-shares"]
    assert (one["text"], one["values"], one["functions"]) == ("33%", [1 / 3], ["snippets.sums.share"])
    assert one["expression"] == "share(part=1, whole=3): share that fails"
    assert (one["file"], one["line"], one["kind"], one["unit"]) == ("essays/sums.py", 12, "computed", "share")


@pytest.mark.slow
def test_a_notebook_holds_the_drawing_and_not_the_table(tree):
    book = (tree / "notebooks/sums/sums.ipynb").read_text(encoding="utf-8")
    assert "rk-curve" in book
    assert EXPLORE_MIME not in book


@pytest.mark.slow
@pytest.mark.parametrize(
    ("old", "new", "where", "what"),
    [
        ('"share that fails"', '"share of 7 that fails"', 22, 'the numeral "7" is typed into the label of a reading'),
        ('unit="items"', 'unit="items of 7"', 19, 'the numeral "7" is typed into the unit of a slider'),
        ('alt="A line."', 'alt="7 lines."', 26, 'the numeral "7" is typed into the alt of an explorable'),
        ('f"It is', 'f"Of 7, it is', 25, 'the numeral "7" is typed into the caption of an explorable'),
    ],
)
def test_a_numeral_typed_into_an_explorable_is_found(project, old, new, where, what):
    project.write({"essays/sums.py": essay(code=CODE)}).replace("essays/sums.py", old, new)
    said = project.check(kernel=True).err
    assert f"essays/sums.py:{where}: {what}" in said


@pytest.mark.slow
def test_a_figure_and_an_explorable_of_one_name_are_refused(project):
    twice = CODE.replace("rate = 1 / 3", CODE.split("\n", 3)[3]).replace("# A chain", "# Chains")
    project.write({"essays/sums.py": essay(code=twice)})
    assert "the figure name 'shares' is that of the cell at line 12" in project.check(kernel=True).err
