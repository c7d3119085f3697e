"""A checked essay as a page, a notebook, and a row of numbers.json."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from tests.project import CODE, Project, essay

pytestmark = pytest.mark.slow

SNIPPET = '''"""Sums of all kinds."""


def share(part, whole):
    """Share of a whole: part / whole.

    Source: elementary.
    """
    return part / whole
'''


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = Project(tmp_path_factory.mktemp("project"))
    project.write(
        {
            "snippets/sums.py": SNIPPET,
            "tests/snippets/test_sums.py": "def test_a_half_is_a_share():\n    assert share(1, 2) == 0.5\n",
            "essays/sums.py": essay(code="# The rate\nfrom snippets.sums import share\nrate = share(1, 3)"),
            "docs/index.md": "# Home\n\n<!-- reckoner: essays -->\n\n<!-- reckoner: counts -->\n",
        }
    )
    folder = tmp_path_factory.mktemp("tree") / "out"
    assert project.run("export", str(folder), kernel=True).code == 0
    return folder


def page(tree: Path) -> str:
    return (tree / "essays" / "sums.md").read_text(encoding="utf-8")


def test_a_computed_number_links_to_its_row_in_the_appendix(tree: Path) -> None:
    text = page(tree)
    assert (
        '<a class="rk-number rk-computed" id="number-1-text" href="#number-1" aria-describedby="rk-computed">33%</a>'
        in text
    )
    assert '<tr id="number-1"><td><a href="#number-1-text">33%</a></td><td>computed</td>' in text


def test_the_appendix_gives_expression_value_definition_and_function(tree: Path) -> None:
    row = next(line for line in page(tree).splitlines() if line.startswith('<tr id="number-1"'))
    assert "<code>rate</code> = 0.3333333333" in row
    assert "rate = share(1, 3)" in row
    assert '<a href="../../functions/sums/#share"><code>sums.share</code></a>' in row


def test_a_cited_number_names_its_source_locator_and_date(tree: Path) -> None:
    row = next(line for line in page(tree).splitlines() if "<td>cited</td>" in line)
    assert "acme.batch_items" in row
    assert "300 items" in row
    assert '<a href="#work-talk-2024">Byron 2024</a>, on batches; as of 2024-05-06' in row


def test_a_quotation_carries_speaker_work_and_locator(tree: Path) -> None:
    text = page(tree)
    assert '<figure class="rk-quote" id="said-ada-point">' in text
    assert '<span class="rk-speaker">Ada Byron</span></a>, then at Acme.\n' in text
    assert '<a href="#work-talk-2024"><cite>A Talk</cite></a> (2024)' in text
    assert '<li id="work-talk-2024">' in text


def test_a_term_shows_its_definition_and_is_listed(tree: Path) -> None:
    assert '<a class="rk-term" href="#term-failure-rate" title="The share that fails.">failure rate</a>' in page(tree)
    assert '<dt id="term-failure-rate">failure rate</dt>' in page(tree)


def test_the_page_counts_its_numbers_by_kind(tree: Path) -> None:
    assert '<p class="rk-counts">1 computed, 1 cited, 1 exempt by rule.</p>' in page(tree)


def test_home_lists_the_essay_and_counts_the_site(tree: Path) -> None:
    home = (tree / "index.md").read_text(encoding="utf-8")
    assert "### [Sums](essays/sums.md)" in home
    assert "Most of them work, and some fail." in home
    for kind, count in (("computed", 1), ("cited", 1), ("quoted", 0), ("exempt by rule", 1)):
        assert f"<div><dt>{kind}</dt><dd>{count}</dd></div>" in home


def test_code_is_folded_under_its_first_comment(tree: Path) -> None:
    assert '<summary>The rate</summary>\n\n<div id="code-1" markdown="1">\n\n```python\n# The rate\n' in page(tree)


def test_a_function_has_a_page_with_its_source_tests_and_essays(tree: Path) -> None:
    text = (tree / "functions" / "sums.md").read_text(encoding="utf-8")
    assert "## share { #share }" in text
    assert "Share of a whole: part / whole." in text
    assert "return part / whole" in text
    assert "a half is a share" in text
    assert "Numbers that rest on it stand in [Sums](../essays/sums.md)." in text


def test_numbers_json_is_what_its_schema_says(tree: Path) -> None:
    listed = json.loads((tree / "numbers.json").read_text(encoding="utf-8"))
    jsonschema.validate(listed, json.loads((tree / "numbers.schema.json").read_text(encoding="utf-8")))
    assert [(n["kind"], n["text"], n["file"], n["line"]) for n in listed] == [
        ("computed", "33%", "essays/sums.py", 21),
        ("cited", "300", "essays/sums.py", 22),
    ]
    assert listed[0]["values"] == [1 / 3]
    assert listed[0]["functions"] == ["snippets.sums.share"]
    assert listed[1]["unit"] == "items"
    assert listed[1]["sources"][0]["locator"] == "on batches"


def test_the_notebook_keeps_every_cell_and_the_binding_as_a_tooltip(tree: Path) -> None:
    book = json.loads((tree / "notebooks" / "sums" / "sums.ipynb").read_text(encoding="utf-8"))
    assert [cell["cell_type"] for cell in book["cells"]] == ["markdown", "code", "markdown"]
    prose = "".join(book["cells"][2]["source"])
    assert '<span class="rk-bound" title="calc: {rate:.0%}">33%</span>' in prose
    assert "> Most of them work" in prose


def test_the_notebook_view_sets_quotations_and_mathematics(project: Project, tmp_path: Path) -> None:
    prose = "> Most of them work, some fail, and that is the point.\n>\n> — [Ada Byron](<said: ada-point>)\n\nSo $p^n$."
    project.write({"essays/sums.py": essay(prose=prose, code=CODE)})
    project.run("export", str(tmp_path / "out"))
    view = (tmp_path / "out" / "notebooks" / "sums.ipynb").read_text(encoding="utf-8")
    assert "rk-quote" in view
    assert "<math" in view


def test_the_notebook_view_leads_to_pages_where_they_are(project: Project, tmp_path: Path) -> None:
    links = (
        "[a](sums.md) [b](../docs-page.md#x) [c](../index.md) [d](../functions/index.md) [e](https://x.example/a.md) "
        "[f](../notebooks/sums.ipynb) [g](../notebooks/sums/sums.ipynb)"
    )
    project.write(
        {"essays/sums.py": essay(prose=links), "docs/docs-page.md": "# Page { #x }\n", "docs/index.md": "# Home\n"}
    )
    project.run("export", str(tmp_path / "out"))
    view = (tmp_path / "out" / "notebooks" / "sums.ipynb").read_text(encoding="utf-8")
    within = ("essays/sums/", "docs-page/#x", "", "functions/", "notebooks/sums/", "notebooks/sums/sums.ipynb")
    for address in (*(f"../../{to}" for to in within), "https://x.example/a.md"):
        assert f'href=\\"{address}\\"' in view


def test_a_number_in_a_heading_is_checked_and_set_plain(project: Project, tmp_path: Path) -> None:
    project.write({"essays/sums.py": essay(prose="## About [33%](<calc: {rate:.0%}>)\n\nText.")})
    assert project.run("export", str(tmp_path / "out")).code == 0
    assert '## About <span class="rk-bound" id="number-1-text">33%</span>' in page(tmp_path / "out")


def test_hostile_words_in_the_archive_are_escaped(project: Project, tmp_path: Path) -> None:
    project.replace("archive/people/acme.toml", "then at Acme", "<script>alert()</script>")
    project.replace("archive/works/acme.toml", 'title = "A Talk"', "title = '<img src=x onerror=alert(1)>'")
    project.replace("archive/terms/acme.toml", "The share that fails.", '\\"><script>alert()</script>')
    assert project.run("export", str(tmp_path / "out")).code == 0
    _, front, text = page(tmp_path / "out").split("---\n", 2)
    assert "<img" in front  # data there, which the template sets as JSON with its angle brackets escaped
    assert "<script" not in text
    assert "<img" not in text


def test_bad_mathematics_is_named_and_nothing_is_written(project: Project, tmp_path: Path) -> None:
    project.write({"essays/sums.py": essay(prose=r"So $\frac{a$.")})
    done = project.run("export", str(tmp_path / "out"))
    assert done.code == 2
    assert done.err.splitlines()[-2].startswith(
        r"essays/sums.py:16: '\\frac{a' is not mathematics: expected closing token"
    )
    assert not (tmp_path / "out").exists()
