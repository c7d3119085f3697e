"""The notebook view: its prose is set by the converter that sets the page's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.project import PROSE, Project, comment, essay

TABS = '=== "First"\n    Words.\n\n=== "Other"\n    Words.'


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with room beside it."""
    return Project(tmp_path / "project")


def view(project: Project, *cells: str) -> str:
    """The prose of the view, of an essay with these prose cells after its own."""
    more = "".join(f"\n# %% [markdown]\n{comment(cell)}\n" for cell in cells)
    project.write({"essays/sums.py": essay(PROSE) + more})
    out = project.root.parent / "out"
    assert project.run("export", str(out)).code == 0
    made = json.loads((out / "notebooks" / "sums.ipynb").read_text(encoding="utf-8"))
    return "\n".join("".join(cell["source"]) for cell in made["cells"] if cell["cell_type"] == "markdown")


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ('??? note "More"\n    Words.', '<details class="note">\n<summary>More</summary>\n<p>Words.</p>'),
        (TABS, '<label for="__tabbed_1_2">Other</label>'),
        ("```python\nx = 1\n\n\ny = 2\n```", '&#10;&#10;\n<span class="n">y</span>'),
        ("## Part\n\nSee [above](#part).", '<h2 id="part">Part</h2>'),
        ("Write `[so](sums.md)`.", "<code>[so](sums.md)</code>"),
        ("See [so][a].\n\n[a]: sums.md", '<a href="../../essays/sums/">so</a>'),
    ],
    ids=["fold", "tabs", "code with blank lines", "heading that a link leads to", "link in code", "link by name"],
)
def test_a_view_shows_what_a_page_does(project: Project, source: str, shown: str) -> None:
    assert shown in view(project, source)


def test_cells_of_a_view_are_one_text(project: Project) -> None:
    shown = view(project, f"## Part\n\n{TABS}", f"## Part\n\n{TABS}\n\n[There][site].", "[site]: https://example.org")
    assert 'id="part_1"' in shown
    assert 'id="__tabbed_2_1"' in shown
    assert '<a href="https://example.org">There</a>' in shown


@pytest.mark.slow
def test_page_and_view_show_what_code_displays_alike(project: Project) -> None:
    shown = "from IPython.display import HTML, Markdown, display\ndisplay(Markdown('*so* $x^2$'), HTML('<b>on</b>'))"
    project.write({"essays/sums.py": essay(code=f"# The rate\nrate = 1 / 3\n{shown}")})
    out = project.root.parent / "out"
    assert project.run("export", str(out), kernel=True).code == 0
    page = (out / "essays/sums.md").read_text(encoding="utf-8")
    made = json.loads((out / "notebooks/sums.ipynb").read_text(encoding="utf-8"))
    (code,) = (cell for cell in made["cells"] if cell["cell_type"] == "code")
    given = ["".join(output["data"]["text/html"]) for output in code["outputs"] if "text/html" in output["data"]][:2]
    assert given[0].startswith('<p><em>so</em> <math alttext="x^2"')
    assert given[1] == "<b>on</b>"
    assert all(f'<div class="rk-output">{one}</div>' in page for one in given)


def test_addresses_lead_from_a_view_where_they_lead_from_the_page(project: Project) -> None:
    project.write({"docs/method.md": "# Method\n\n## Way { #x }\n\nSo.\n"})
    (project.root / "docs/assets").mkdir(exist_ok=True)
    (project.root / "docs/assets/e.png").write_bytes(b"\x89PNG")
    shown = view(project, "[a](../method.md#x), [b][c], `[d](../method.md)`, ![e](../assets/e.png).\n\n[c]: <sums.md>")
    assert '<a href="../../method/#x">a</a>' in shown
    assert '<a href="../../essays/sums/">b</a>' in shown
    assert "<code>[d](../method.md)</code>" in shown
    assert 'src="../../assets/e.png"' in shown
