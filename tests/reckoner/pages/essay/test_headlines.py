"""Headlines as readers see them: on the card of a number, in the picture at the end, as data; and their verdicts."""

from __future__ import annotations

import csv
import html
import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from lxml import etree

from reckoner.pages.essay.headlines import moves
from tests.project import Project, essay

HERE = Path(__file__).parents[4]
CODE = """\
# The rate
from reckoner.author import facts, headline, judge
from snippets.sums import share
from snippets.verdicts import compare, likeliest

items = facts.acme.batch_items


def failing(of=items):
    return share(100, of)


rate = headline(
    "failing-share",
    "The share that fails",
    failing,
    unit="share",
    format=".0%",
    interval=(failing(330), failing(280)),
    how="batches drawn again",
    alternatives={"the fewer items": {"of": items / 2}, "Acme's own count": {"of": items + 30}},
)
double = rate * 2
pair = headline("pair", "Items of a pair of batches", items * 2, unit="items", format=".0f", exact="it is a sum")
meant = compare(1 / 3, rate)
judge("ada-some-fail", likeliest("a share of items", meant, "she spoke of items", {"all": compare(1, rate)}), "So.")"""
PROSE = """\
Of [300](<fact: {acme.batch_items}>) [33%](<calc: {rate:.0%}>), [67%](<calc: {double:.0%}>)
and [600](<calc: {pair:.0f}>)."""
ABOUT: dict[str, Any] = {
    "unit": "points",
    "interval": [[1, "1 points"], [2, "2 points"]],
    "how": "drawn again",
    "alternatives": [["a", 3, "3 points"]],
    "range": ["1.5 points", "3 points"],
    "exact": "",
}


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of a project whose essay has headlines."""
    project = Project(tmp_path_factory.mktemp("project"))
    precise = 'charitable = "Some do."\nprecision = "two digits"\nprecisely = "It has two digits."'
    project.replace("archive/claims/acme.toml", 'charitable = "Some do."', precise)
    project.write({"snippets/verdicts.py": (HERE / "snippets/verdicts.py").read_text(encoding="utf-8")})
    quotation = "> Most of them work, some fail, and that is the point.\n>\n> — [Ada Byron](<said: ada-point>)\n\n"
    summary = "The share that fails is [33%](<calc: {rate:.0%}>)."
    project.write({"essays/sums.py": essay(quotation + PROSE, CODE, summary)})
    project.write({"docs/index.md": "# Home\n\n<!-- reckoner: kinds -->\n\n<!-- reckoner: precisions -->\n"})
    folder = tmp_path_factory.mktemp("tree") / "out"
    done = project.run("export", str(folder), kernel=True)
    assert done.code == 0, done.err
    return folder


def page(tree: Path, name: str = "essays/sums.md") -> str:
    return (tree / name).read_text(encoding="utf-8")


def row(tree: Path, text: str) -> str:
    """The appendix's row of the number that is written so, the last of them."""
    return [
        line for line in page(tree).splitlines() if re.match(rf'<tr id="number-\d+"><td><a [^>]+>{text}</a>', line)
    ][-1]


def group(tree: Path, name: str) -> etree._Element:
    """The rows of a headline in the picture."""
    found = re.search(rf'<tbody id="headline-{name}">.*?</tbody>', page(tree), re.DOTALL)
    assert found
    return etree.fromstring(html.unescape(found[0]))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "interval 1 to 2 points (drawn again); 1.5 to 3 points over 1 other choice"),
        ({"interval": []}, "no interval: drawn again; 1.5 to 3 points over 1 other choice"),
        ({"range": ["3 points"] * 2}, "interval 1 to 2 points (drawn again); the same, 3 points, over 1 other choice"),
        ({"interval": [], "alternatives": [], "how": "", "exact": "a sum"}, "exact: a sum"),
    ],
)
def test_how_far_a_headline_moves_is_said_in_words(changes: dict[str, object], words: str) -> None:
    assert moves(ABOUT | changes) == words


@pytest.mark.slow
def test_the_card_of_a_headline_says_how_far_it_moves_and_leads_to_the_picture(tree: Path) -> None:
    shown = row(tree, "33%")
    assert "interval 30% to 36% (batches drawn again); 30% to 67% over 2 other choices" in shown
    assert '<a href="#headline-failing-share">' in shown
    assert "headline(&#39;" not in shown  # the picture has the declaration; a card repeats none of it


@pytest.mark.slow
def test_the_card_names_the_functions_and_facts_behind_the_function_of_a_headline(tree: Path) -> None:
    assert "sums.share</code>" in row(tree, "33%")
    assert "acme.batch_items" in row(tree, "33%")


@pytest.mark.slow
def test_the_card_of_a_number_that_is_made_of_a_headline_says_so(tree: Path) -> None:
    rests = (
        'rests on <a href="#headline-failing-share">failing-share</a>, 33%: 30% to 36%; 30% to 67% over 2 other choices'
    )
    assert rests in row(tree, "67%")


@pytest.mark.slow
def test_the_card_of_an_exact_headline_says_why_it_is_exact(tree: Path) -> None:
    assert "exact: it is a sum" in row(tree, "600")


@pytest.mark.slow
def test_the_picture_has_a_row_for_each_choice_with_its_value_and_its_verdict(tree: Path) -> None:
    rows = group(tree, "failing-share").findall("tr")
    shown = [["".join(cell.itertext()).strip() for cell in each] for each in rows[1:4]]
    assert shown == [
        ["chosen here", "", "33%", "holds"],
        ["the fewer items", "", "67%", "too low"],
        ["Acme’s own count", "", "30%", "too high"],
    ]


@pytest.mark.slow
def test_the_chosen_value_is_filled_and_larger_with_its_interval_and_the_others_are_hollow(tree: Path) -> None:
    svgs = group(tree, "failing-share").findall(".//svg")[:3]
    dots = [(svg.find("circle").get("class"), svg.find("circle").get("r")) for svg in svgs]
    assert dots == [("rk-chosen", "6"), ("rk-other", "4.5"), ("rk-other", "4.5")]
    assert [len(svg.findall("rect")) for svg in svgs] == [1, 0, 0]


@pytest.mark.slow
def test_where_a_verdict_turns_a_line_runs_through_every_row(tree: Path) -> None:
    svgs = group(tree, "failing-share").findall(".//svg")[:3]
    lines = [[line.get("x1") for line in svg.findall("line") if line.get("class") == "rk-turn"] for svg in svgs]
    assert len(lines[0]) == 2
    assert lines[0] == lines[1] == lines[2]


@pytest.mark.slow
def test_the_caption_says_in_how_many_choices_the_verdict_is_the_same(tree: Path) -> None:
    words = " ".join("".join(group(tree, "failing-share")[-1].itertext()).split())
    assert "Ada Byron’s claim holds in 1 of 3; not with the fewer items or Acme’s own count." in words
    assert "The verdict turns at 31% and at 35%." in words


@pytest.mark.slow
def test_the_picture_holds_no_style_that_the_policy_would_refuse(tree: Path) -> None:
    assert "style=" not in page(tree)


@pytest.mark.slow
def test_an_exact_headline_is_not_drawn(tree: Path) -> None:
    assert group(tree, "pair").findall(".//svg") == []
    assert "It is exact: it is a sum." in "".join(group(tree, "pair").itertext())


@pytest.mark.slow
def test_the_picture_stands_before_the_claims_and_offers_its_data(tree: Path) -> None:
    text = page(tree)
    assert text.index("## How far each number moves { #headlines") < text.index("## Claims reckoned with")
    assert '<a href="../../essays/sums/headlines.csv" download>CSV</a>' in text


@pytest.mark.slow
def test_the_data_of_the_picture_are_a_table_under_a_header(tree: Path) -> None:
    lines = page(tree, "essays/sums/headlines.csv").splitlines()
    rows = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    assert [(each["headline"], each["choice"], each["verdict"]) for each in rows] == [
        ("failing-share", "chosen here", "ada-some-fail: holds"),
        ("failing-share", "the fewer items", "ada-some-fail: too low"),
        ("failing-share", "Acme's own count", "ada-some-fail: too high"),
        ("pair", "chosen here", ""),
    ]
    assert (rows[0]["unit"], float(rows[0]["value"]), float(rows[0]["low"])) == ("share", 1 / 3, 100 / 330)


@pytest.mark.slow
def test_headlines_json_is_what_its_schema_says(tree: Path) -> None:
    listed = json.loads(page(tree, "headlines.json"))
    jsonschema.validate(listed, json.loads(page(tree, "headlines.schema.json")))
    assert [(each["name"], each["exact"], each["claims"]) for each in listed] == [
        ("failing-share", "", ["ada-some-fail"]),
        ("pair", "it is a sum", []),
    ]
    assert listed[0]["interval"] == {"low": 100 / 330, "high": 100 / 280}
    assert listed[0]["alternatives"][0] == {"choice": "the fewer items", "value": 100 / 150}


@pytest.mark.slow
def test_numbers_json_tells_headlines_and_what_rests_on_them(tree: Path) -> None:
    told = {each["text"]: (each["headline"], each["rests_on"]) for each in json.loads(page(tree, "numbers.json"))}
    assert told == {
        "33%": ("failing-share", []),
        "67%": (None, ["failing-share"]),
        "300": (None, []),
        "600": ("pair", []),
    }


@pytest.mark.slow
def test_a_headline_shows_nothing_where_it_is_declared_and_a_line_in_the_notebook_view(tree: Path) -> None:
    assert "[failing-share]" not in page(tree)
    view = json.loads(page(tree, "notebooks/sums.ipynb"))
    shown = "".join(
        "".join(out["data"].get("text/html", "")) for cell in view["cells"] for out in cell.get("outputs", [])
    )
    assert "<code>failing-share</code> The share that fails: <b>33%</b>; interval 30% to 36%" in shown


@pytest.mark.slow
def test_the_card_of_a_verdict_gives_reading_precision_other_readings_and_choices(tree: Path) -> None:
    card = page(tree).split('id="claim-ada-some-fail"')[1].partition("</section>")[0]
    shown = " ".join(html.unescape(re.sub(r"<[^>]+>", "", card)).split())
    assert "Read as a share of items, because she spoke of items." in shown
    assert "Read as all: too high by a factor of 3.0" in shown
    assert "To two digits. It has two digits." in shown
    assert "Holds in 1 of 3 choices; not with the fewer items or Acme’s own count." in shown
    assert 'href="#headline-failing-share"' in card


@pytest.mark.slow
def test_the_ledger_says_it_in_short_and_in_full_as_data(tree: Path) -> None:
    text = page(tree, "ledger.md")
    assert '<p class="rk-source rk-counts">Spoken to two digits. Holds in 1 of 3 choices.</p>' in text
    (listed,) = json.loads(page(tree, "ledger.json"))
    jsonschema.validate([listed], json.loads(page(tree, "ledger.schema.json")))
    assert listed["choices"] == {"same": 1, "of": 3, "not_with": ["the fewer items", "Acme's own count"]}
    assert (listed["reading"], listed["because"]) == ("a share of items", "she spoke of items")
    assert listed["others"] == [{"name": "all", "kind": "too high", "verdict": "too high by a factor of 3.0"}]
    assert (listed["precision"], listed["precisely"]) == ("two digits", "It has two digits.")
    assert listed["headline"] == "failing-share"


@pytest.mark.slow
def test_a_person_has_it_too(tree: Path) -> None:
    assert "holds in 1 of 3" in page(tree, "people/ada-byron.md")


@pytest.mark.slow
def test_a_page_by_hand_may_show_the_kinds_of_verdict_and_of_precision(tree: Path) -> None:
    home = page(tree, "index.md")
    assert '<b class="rk-kind rk-not-a-claim-of-fact">not a claim of fact</b></td>' in home
    assert "never scored against the speaker" in home
    assert '<td data-label="Holds within">no difference</td>' in home
    assert '<td data-label="Holds within">a factor of 1.06</td>' in home
