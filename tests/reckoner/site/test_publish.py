"""The site itself: built by MkDocs from the pages, put in place only when it is whole."""

from __future__ import annotations

import re
import shutil

import pytest

from reckoner.check import active_html
from reckoner.check.assembly import assemble
from reckoner.core.findings import Failure
from reckoner.pages.essay import notebook
from reckoner.site.publish import publish
from tests.project import PROSE, Project, essay, site


def test_a_build_says_where_the_site_is_and_holds_every_page(whole: Project) -> None:
    done = whole.run("build", "--strict")
    assert done.code == 0, done.err
    assert "The site is in " in done.out
    pages = {name for name in site(whole) if name.endswith(".html")}
    assert pages == {
        "404.html",
        "index.html",
        "method/index.html",
        "essays/index.html",
        "essays/sums/index.html",
        "functions/index.html",
        "functions/sums/index.html",
        "facts/index.html",
        "glossary/index.html",
        "ledger/index.html",
        "claims/ada-some-fail/index.html",
        "people/index.html",
        "people/ada-byron/index.html",
        "works/index.html",
        "works/talk-2024/index.html",
        "notebooks/sums/index.html",
    }
    assert {"numbers.json", "numbers.schema.json", "notebooks/sums/sums.py", "sitemap.xml"} <= set(site(whole))
    assert not list(whole.root.glob("site.*"))


@pytest.mark.parametrize(
    ("name", "old", "new", "code", "said"),
    [
        (
            "essays/sums.py",
            "is [33%](<calc: {rate:.0%}>)\n",
            "is [34%](<calc: {rate:.0%}>)\n",
            1,
            'the prose says "34%"',
        ),
        ("essays/sums.py", "rate = 1 / 3", "rate = 1 /", 2, "syntax error"),
        ("essays/sums.py", "rate = 1 / 3", "rate = 1 / 0", None, ""),
        (
            "docs/method.md",
            "# Method\n",
            "# Method\n\n[no page](nowhere.md)\n",
            2,
            "docs/method.md:3: a link to 'nowhere.md'",
        ),
        ("docs/method.md", "# Method\n", "# Method\n\nIt fails 40 times.\n", 1, '"40 times" is bound to nothing'),
        ("mkdocs.yml", "name: material", "name: immaterial", 2, "immaterial"),
        ("mkdocs.yml", "theme:", "theme: [", 2, "it is not YAML"),
    ],
    ids=["drift", "syntax", "raises", "broken link", "numeral", "configuration", "yaml"],
)
def test_whatever_is_wrong_the_last_good_site_stays(
    whole: Project, name: str, old: str, new: str, code: int | None, said: str
) -> None:
    assert whole.run("build", "--strict").code == 0
    before = site(whole)
    whole.replace(name, old, new)
    if code is None:
        done = whole.run("build", "--strict", kernel=True)
        assert done.code == 3
    else:
        done = whole.run("build", "--strict")
        assert done.code == code, done.err
        assert said in done.err
    assert "Traceback" not in done.err
    assert site(whole) == before
    assert not list(whole.root.glob("site.*"))


def test_a_file_in_the_site_that_no_build_wrote_stays_and_is_named(whole: Project) -> None:
    assert whole.run("build").code == 0
    whole.write({"site/mine.txt": "Mine."}).replace("docs/method.md", "# Method", "# Methods")
    done = whole.run("build")
    assert (done.code, done.err.partition(",")[0]) == (2, "site/mine.txt: a file that no build wrote")
    (whole.root / "site" / "mine.txt").unlink()
    assert whole.run("build").code == 0


def test_a_numeral_that_the_source_hides_is_caught_on_the_finished_page(whole: Project) -> None:
    whole.replace("mkdocs.yml", "  name: material\n", "  name: material\n  custom_dir: overrides\n")
    whole.write({"overrides/main.html": '{% extends "base.html" %}{% block announce %}It has 40 items.{% endblock %}'})
    whole.write({"essays/sums.py": essay().replace("[ada-some-fail]", "[]"), "archive/claims/acme.toml": ""})
    with pytest.raises(Failure) as failure:
        publish(assemble(whole.root), strict=True)
    assert 'the numeral "40" in "It has 40 items." stands in no bound element' in str(failure.value)
    assert not (whole.root / "site").exists()


def test_a_word_that_a_view_loses_is_a_finding_at_its_source(whole: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notebook, "notes_placed", lambda text, notes: text.replace("items", ""))
    done = whole.run("build", "--strict")
    assert done.code == 2
    assert done.err.count(" does not stand as a whole in its place on the page ") == 1
    assert re.search(r"^essays/sums\.py:21: 'of \[300\].* on the page notebooks/sums/; ", done.err, re.MULTILINE)
    assert not (whole.root / "site").exists()


def test_two_builds_give_the_same_pages(whole: Project) -> None:
    whole.run("build", "--strict")
    first = site(whole)
    shutil.rmtree(whole.root / ".cache")
    whole.run("build", "--strict")
    assert {name for name, data in site(whole).items() if first.get(name) != data} == set()


def test_a_title_with_markup_is_words_on_the_page(whole: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(active_html, "of_title", lambda cell: ())  # which refuses what looks like a tag
    whole.write({"essays/sums.py": essay(title="'A <b>bold</b> [claim](x) *here*'")})
    assert whole.run("build", "--strict").code == 0
    page = (whole.root / "site" / "essays" / "sums" / "index.html").read_text(encoding="utf-8")
    assert "A &lt;b&gt;bold&lt;/b&gt; [claim](x) *here*</h1>" in page.replace("&#91;", "[").replace(
        "&#93;", "]"
    ).replace("&#42;", "*").replace(
        '<a class="headerlink" href="#a-bboldb-claimx-here" title="Permanent link">&para;</a>', ""
    )


def test_a_number_in_a_title_stands_wherever_the_title_does(whole: Project) -> None:
    whole.write({"essays/sums.py": essay(title="'[Ten billion](<plain: what was said of it>) sums'")})
    done = whole.run("build", "--strict")
    assert done.code == 0, done.err
    page = (whole.root / "site" / "essays" / "sums" / "index.html").read_text(encoding="utf-8")
    assert "<title>Ten billion sums - " in page
    assert "what was said of it" in page


def test_a_formula_is_its_tex_wherever_words_alone_are_read(whole: Project) -> None:
    heading = "## At [$p = 0.33$](<calc: $p = {rate:.2f}$>)"
    prose = f"{heading}\n\nThe share is $\\frac{{a}}{{b}}$.\n\n{PROSE}"
    whole.write({"essays/sums.py": essay(prose=prose, summary="It is $a^b$.")})
    done = whole.run("build", "--strict")
    assert done.code == 0, done.err
    made = {name: content.decode() for name, content in site(whole).items() if name.endswith((".html", ".json", ".txt"))}
    contents = re.findall(r'<a href="#at-p033" class="md-nav__link">\s*<span[^>]*>\s*(.*?)\s*</span>', made["essays/sums/index.html"])
    assert set(contents) == {"At p = 0.33"}
    assert "The share is \\\\frac{a}{b}." in made["search/search_index.json"]
    assert "It is a^b." in made["llms.txt"]
