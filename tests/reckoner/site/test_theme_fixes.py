"""The theme's markup as the HTML standard has it, and a notebook's without what its converter repeats."""

from __future__ import annotations

import base64
from pathlib import Path

import material
import pytest

from reckoner.pages.essay.notebook import lighten
from reckoner.site.theme_fixes import MENDS, standard


@pytest.mark.parametrize(("written", "of"), MENDS)
def test_what_is_mended_is_what_the_theme_writes(written: str, of: str) -> None:
    theme = Path(material.__file__).parent / "templates"
    held = "".join(path.read_text(encoding="utf-8") for path in theme.rglob("*.html"))
    assert written in held, of


def test_checkboxes_complete_nothing_and_search_has_a_name() -> None:
    made = standard("\n".join(f"<p>{written}</p>" for written, _ in MENDS))
    assert "autocomplete" not in made
    assert made.endswith('<div class="md-search" data-md-component="search" role="dialog" aria-label="Search"></p>')


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ("<br/><hr />", "<br><hr>"),
        ('<span class="c1"># A</span> <span class="n">b</span>', '<span class="c1"># A</span> b'),
        ('<span class="rk-bound">3</span>', '<span class="rk-bound">3</span>'),
        ('<img src="a/b.png" />', '<img src="a/b.png">'),
        ('<svg><path d="M0 0"/></svg>', '<svg><path d="M0 0"/></svg>'),
        ('<label tabindex="">x</label>', "<label>x</label>"),
        ('<label class="md-nav__title" for="__toc">x</label>', '<label class="md-nav__title">x</label>'),
        (
            '<i id="__toc"></i><label class="md-nav__title" for="__toc">x</label>',
            '<i id="__toc"></i><label class="md-nav__title" for="__toc">x</label>',
        ),
    ],
)
def test_elements_are_closed_and_labelled_as_html_has_them(given: str, made: str) -> None:
    assert standard(given) == made


def test_a_notebook_view_brings_no_styles_and_no_scripts_and_its_code_is_reached_by_keyboard() -> None:
    given = (
        "<style>pre { color: red }</style><link rel='stylesheet' href='x.css'><script>go()</script>"
        '<div class="highlight"><pre><code>x</code></pre></div>'
    )
    assert lighten(given) == '<div class="highlight"><pre tabindex="0"><code>x</code></pre></div>'


def test_a_notebook_views_pictures_are_drawings_within_the_page() -> None:
    drawn = '<svg xmlns="http://www.w3.org/2000/svg"><text>é</text></svg>'
    sent = base64.b64encode(drawn.encode()).decode()
    assert lighten(f'<p><img src="data:image/svg+xml;base64,{sent}"/></p>') == f"<p>{drawn}</p>"
