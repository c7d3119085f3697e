"""The home page: cards in reading order, findings, counts, and the verdicts that surprise."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from reckoner.pages import home
from tests.project import Project, essay

FIGURE = """\
# Draw
from reckoner.author import canvas, figure

rate = 1 / 3
drawing, axes = canvas()
axes.plot([1, 2], [rate, rate])
axes.set(xlabel="steps", ylabel="share")
figure(drawing, name="flat", caption="It is flat.", alt="A flat line.", data={"x (count)": [1, 2]})
"""


def page(project: Project, tmp_path: Path, name: str = "index.md", kernel: bool = False) -> str:
    project.write({"docs/index.md": "# Home\n\n<!-- reckoner: essays -->\n\n<!-- reckoner: surprises -->\n"})
    assert project.run("export", str(tmp_path / "out"), kernel=kernel).code == 0
    return (tmp_path / "out" / name).read_text(encoding="utf-8")


def another(name: str, title: str, more: str = "") -> dict[str, str]:
    text = essay("Words.", title=title, summary="Another finding. And more.").replace("[ada-some-fail]", "[]")
    return {f"essays/{name}.py": text.replace("# claims:", f"{more}# claims:")}


@pytest.mark.parametrize(
    ("summary", "first"),
    [
        ("It holds. More of it.", "It holds."),
        ("It holds", "It holds"),
        ("At 0.9 it holds. “No,” he said.", "At 0.9 it holds."),
        ("So Hoffmann et al. \ue0002022\ue001 say. More.", "So Hoffmann et al. \ue0002022\ue001 say."),
        ("By J. Kaplan it holds! \ue00035%\ue001 of it.", "By J. Kaplan it holds!"),
        ("“It holds.” That was all.", "“It holds.”"),
    ],
)
def test_the_finding_is_the_first_sentence(summary, first):
    assert home.finding(summary) == first


def test_a_card_has_the_title_and_the_finding_and_leaves_the_rest(project, tmp_path):
    project.write(another("more", "More"))
    text = page(project, tmp_path)
    assert "### [More](essays/more.md)\n\nAnother finding.\n" in text
    assert "And more." not in text
    assert "And more." in page(project, tmp_path, "essays/index.md")


def test_the_essays_of_a_part_stand_in_reading_order(project, tmp_path):
    project.write(
        another("b", "Second", "# order: 2\n") | another("c", "First", "# order: 1\n") | another("a", "Third")
    )
    titles = re.findall(r"^### \[(.+?)\]", page(project, tmp_path), re.MULTILINE)
    assert titles == ["First", "Second", "Third", "Sums"]
    assert re.findall(r"^### \[(.+?)\]", page(project, tmp_path, "essays/index.md"), re.MULTILINE) == titles


@pytest.mark.slow
def test_a_card_shows_the_first_figure_under_ids_of_its_own(project, tmp_path):
    project.write({"essays/sums.py": essay("Words.", code=FIGURE, summary="It is flat.")})
    text = page(project, tmp_path, kernel=True)
    lead = re.search(r'<div class="rk-figure rk-lead">(<svg.*?</svg>)</div>', text)
    assert lead
    ids = re.findall(r'\bid="([^"]+)"', lead[1])
    assert ids
    assert all(id.startswith("sums--flat--narrow-") for id in ids)
    used = re.findall(r'href="#([^"]+)"|url\(#([^)]+)\)', lead[1])
    assert {one or other for one, other in used} <= set(ids)


@pytest.mark.slow
def test_a_figures_files_are_there_and_its_data_says_what_it_is(project, tmp_path):
    project.write({"essays/sums.py": essay("Words.", code=FIGURE, summary="It is flat.")})
    page(project, tmp_path, kernel=True)
    folder = tmp_path / "out" / "essays" / "sums"
    assert (folder / "flat.png").read_bytes().startswith(b"\x89PNG")
    assert (folder / "flat.svg").read_text(encoding="utf-8").startswith("<svg ")
    assert (folder / "flat.csv").read_text(encoding="utf-8") == (
        "# Figure 1 of 'Sums', The Scaling Era, Reckoned\n"
        "# Finding: It is flat.\n"
        "# Seen: A flat line.\n"
        "# Columns, each with its unit in brackets: x (count)\n"
        "# Address: https://scaling-era-reckoned.example/essays/sums/#figure-flat\n"
        "# By: A. Author, 2 January 2026\n"
        "# Licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/\n"
        "x (count)\n1\n2\n"
    )


@pytest.mark.slow
def test_a_figure_offers_its_files_its_citation_and_its_code(project, tmp_path):
    project.write({"essays/sums.py": essay("Words.", code=FIGURE, summary="It is flat.")})
    text = page(project, tmp_path, "essays/sums.md", kernel=True)
    assert (
        '<a href="../../essays/sums/flat.svg" download>SVG</a> <a href="../../essays/sums/flat.png" download>PNG</a> '
        '<a href="../../essays/sums/flat.csv" download>CSV</a> <a href="#cite-flat">Cite</a> <a href="#code-1">Code</a>'
    ) in text
    assert '<li id="cite-flat">A. Author (2026). Figure 1 in <cite>Sums</cite>. ' in text
    assert '<div id="code-1" markdown="1">' in text
    assert text.count('<svg class="rk-wide"') == text.count('<svg class="rk-narrow"') == 1


def verdict(kind: str, number: float | None = None, surprising: bool = True):
    judged = SimpleNamespace(kind=kind, number=number, claim=SimpleNamespace(surprising=surprising))
    return SimpleNamespace(judged=judged)


def test_what_the_record_calls_surprising_is_shown_the_greatest_factors_first():
    factors = [verdict("too high", n) for n in (2, 50, 9)]
    denied = [verdict("contradicted"), verdict("contradicted")]
    others = [verdict("too high", 99, surprising=False), verdict("contradicted", surprising=False)]
    shown = home.surprising([*others, *denied, *factors])  # type: ignore[list-item]
    assert [each.judged.number for each in shown[:3]] == [50, 9, 2]
    assert shown[3:] == denied


def test_where_nothing_surprises_nothing_is_shown(project, tmp_path):
    assert "rk-surprises" not in page(project, tmp_path)


def home_with(project: Project, tmp_path: Path, block: str):
    project.write({"docs/index.md": f"# Home\n\n<!-- reckoner: {block} -->\n"})
    done = project.run("export", str(tmp_path / "out"))
    return done, (tmp_path / "out" / "index.md").read_text(encoding="utf-8") if done.code == 0 else ""


def test_a_claim_stands_with_its_verdict_and_the_way_to_it(project, tmp_path):
    _, text = home_with(project, tmp_path, "claim ada-some-fail")
    assert re.search(r'<p class="rk-decided"><b class="rk-kind rk-holds">', text)
    assert '<a href="essays/sums/#claim-ada-some-fail">How it was reckoned</a>' in text


def test_a_few_essays_stand_in_the_order_in_which_they_are_named(project, tmp_path):
    project.write(another("more", "More"))
    _, text = home_with(project, tmp_path, "start-with sums more")
    assert re.findall(r"^### \[(.+?)\]", text, re.MULTILINE) == ["Sums", "More"]


@pytest.mark.parametrize("block", ["claim none", "start-with none", "explorable sums/none", "claim", "essays sums"])
def test_a_block_of_what_there_is_not_is_named_at_its_line(project, tmp_path, block):
    done, _ = home_with(project, tmp_path, block)
    assert (done.code, done.err.splitlines()[-2]) == (
        2,
        f"docs/index.md:3: the site has no block {block!r}; "
        "mend: name what there is, as REFERENCE.md says under Blocks of hand-written pages",
    )


def test_blocks_of_a_page_that_is_not_the_first_lead_up_to_the_site(project, tmp_path):
    project.write({"docs/about.md": "# About\n\n<!-- reckoner: claim ada-some-fail -->\n\n<!-- reckoner: counts -->\n"})
    assert project.run("export", str(tmp_path / "out")).code == 0
    text = (tmp_path / "out" / "about.md").read_text(encoding="utf-8")
    led = re.findall(r'href="([^"]+)"', text)
    assert {"../people/ada-byron/", "../essays/sums/#claim-ada-some-fail", "../numbers.json"} <= set(led)
