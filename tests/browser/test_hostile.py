"""Hostile strings in every field of every format, in a browser with its policy taken away: nothing runs."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import pytest
from playwright.sync_api import Browser

from reckoner.check import active_html
from reckoner.text import notations, quotation_match
from tests.browser.reading import ROOT
from tests.project import Project

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("hostile")]  # its site is built once


def evil(field: str) -> str:
    """A string that would run, if anything in it were taken for markup; it says of which field it is."""
    return (
        f"x\"'>--></title></textarea></script><img src=x onerror=pwn('{field}')><script>pwn('{field}')</script>"
        f"<svg onload=pwn('{field}')></svg> [a](javascript:pwn('{field}')) ![b](mailto:x\"onerror=pwn('{field}'))"
        f" {{: onclick=pwn('{field}') }} &lt;script&gt;pwn('{field}')&lt;/script&gt;"
    )


def toml(field: str) -> str:
    return "'''" + evil(field).replace("'", '"') + "'''"


def python(field: str) -> str:
    return repr(evil(field))


def yaml(field: str) -> str:
    return "'" + evil(field).replace("'", "''") + "'"


WORDS = {name: f"{evil(name)} and so on".replace("'", '"') for name in ("excerpt", "claim")}
ARCHIVE = {
    "archive/works/acme.toml": f"""\
[[work]]
id = "talk-a"
kind = "interview"
title = {toml("work-title")}
authors = [{toml("work-author")}]
cite = {toml("work-cite")}
year = 2024
published_in = {toml("published-in")}
url = "https://example.org/?q=\\"><script>pwn('url')</script>"
note = {toml("work-note")}
""".replace("<script>pwn('url')", "<script>pwn('url')"),
    "archive/people/acme.toml": f"""\
[[person]]
id = "ada"
name = {toml("person-name").replace("[", "").replace("]", "")}
who = {toml("person-who")}
""",
    "archive/excerpts/acme.toml": f"""\
[[excerpt]]
id = "said-a"
words = '''{WORDS["excerpt"]}'''
speaker = "ada"
work = "talk-a"
locator = {toml("excerpt-locator")}
note = {toml("excerpt-note")}
fingerprint = "{quotation_match.fingerprint(WORDS["excerpt"])}"
""",
    "archive/facts/acme.toml": f"""\
[[fact]]
id = "acme.items"
value = 300
low = 200
high = 400
interval = {toml("fact-interval")}
unit = {toml("fact-unit")}
work = "talk-a"
locator = {toml("fact-locator")}
as_of = 2024-05-06
note = {toml("fact-note")}
""",
    "archive/terms/acme.toml": f"""\
[[term]]
id = "term-a"
name = {toml("term-name")}
definition = {toml("term-definition")}
""",
    "archive/claims/acme.toml": f"""\
[[claim]]
id = "claim-a"
words = '''{WORDS["claim"]}'''
speaker = "ada"
work = "talk-a"
part = "Scaling"
asserts = {toml("claim-asserts")}
charitable = {toml("claim-charitable")}
precision = "round"
precisely = {toml("claim-precisely")}
essay = "sums"
fingerprint = "{quotation_match.fingerprint(WORDS["claim"])}"
""",
}
CODE = f"""\
# %%
# {evil("handle")}
from IPython.display import HTML, Latex, Markdown, display
from reckoner.author import canvas, facts, figure, headline, judge, table
from snippets.sums import share
from snippets import verdicts

rate = share(1, 3)
label = {python("computed")}
print({python("printed")})
display(HTML("<b>x</b>&lt;script&gt;pwn('html')&lt;/script&gt;"))
display(Markdown("x &lt;img src=x onerror=pwn('markdown')&gt;"))
display(Latex(r"$\\text{{<b onclick=pwn('latex') onload=pwn('latex')>}} x$"))
other = {{"application/vnd.reckoner.x": {{}}, "text/html": {python("unknown")}, "text/plain": {python("plain")}}}
display(other, raw=True)
drawing, axes = canvas()
axes.plot([1, 2], [1, 2])
axes.set(xlabel="x (count)", ylabel="y (count)")
axes.text(1, 1, {python("figure-text")}, parse_math=False).set_in_layout(False)
column = {python("column")} + " (unit)"
figure(drawing, name="a", caption={python("caption")}, alt={python("alt")}, data={{column: [1]}})
table([[{python("cell")}]], columns=[{python("head")}], caption={python("table-caption")})
share_a = headline("share-a", {python("headline")}, rate, unit={python("unit")}, how={python("how")},
                   alternatives={{{python("choice")}: share(1, 4)}})
meant = verdicts.compare(1, share_a)
others = {{{python("other")}: verdicts.compare(2, rate)}}
judge("claim-a", verdicts.likeliest({python("reading")}, meant, {python("because")}, others), {python("finding")})
"""
PROSE = f"""\
# %% [markdown]
# ## Head &lt;img src=x onerror=pwn('heading')&gt; &lt;script&gt;pwn('heading')&lt;/script&gt;
#
# {"> " + WORDS["excerpt"]}
# >
# > — [SPEAKER](<said: said-a>)
#
# A [term](<term: term-a>), a [work](<work: talk-a>), [300](<fact: {{acme.items}}>), [33%](<calc: {{rate:.0%}}>),
# [word](<plain: {evil("reason").replace("<", chr(92) + "<").replace(">", chr(92) + ">")}>) and `{evil("code")}`.
"""
SNIPPETS = {
    "snippets/__init__.py": "",
    "snippets/sums.py": f"""\
r'''{evil("module").replace("'", '"')}'''


def share(part, whole):
    r'''{evil("docstring").replace("'", '"')}

    ```

    {evil("fenced").replace("'", '"')}

    Source: {evil("source").replace("'", '"')}
    '''
    # {evil("comment")} ```` </code></pre>
    return part / whole
""",
}


def essay() -> str:
    return f"""\
# ---
# title: {yaml("title")}
# summary: A summary with < signs & "quotes", and one who's here.
# part: Scaling
# authors: [{yaml("author")}]
# date: 2026-01-02
# excerpts: [said-a]
# claims: [claim-a]
# ---

{CODE}
{PROSE.replace("SPEAKER", evil("person-name").replace("'", '"').replace("[", "").replace("]", ""))}
"""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory) -> Iterator[tuple[str, Path]]:
    """The address of a site all of whose fields are hostile, and its folder."""
    project = Project(tmp_path_factory.mktemp("hostile"))
    shutil.copy(ROOT / "mkdocs.yml", project.root / "mkdocs.yml")
    shutil.copy(ROOT / "snippets" / "verdicts.py", project.root / "snippets" / "verdicts.py")
    page = f"---\ntitle: {yaml('page-title')}\ndescription: {yaml('page-description')}\n---\n\n# Home\n\n"
    made = "<!-- reckoner: essays -->\n\n<!-- reckoner: verdicts -->\n\n<!-- reckoner: counts -->\n"
    project.write({"docs/index.md": page + made, "docs/method.md": page + "<!-- reckoner: rules -->\n"})
    project.write({"docs/other.md": "# A &lt;/title&gt;&lt;script&gt;pwn('first-heading')&lt;/script&gt;\n\nx\n"})
    project.write({f"docs/{name}.md": f"# {name}\n" for name in ("about", "rebuild")})  # to which every page leads
    project.write(ARCHIVE | SNIPPETS | {"essays/sums.py": essay()})
    with (  # which would refuse the title, and what stands as it is typed; both are escaped too
        mock.patch.object(active_html, "of_title", return_value=()),
        mock.patch.object(notations, "marks", return_value=[]),
    ):
        result = project.run("build", kernel=True)
    assert result.code == 0, result.err
    site = project.root / "site"
    handler = functools.partial(_Quiet, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/", site
    server.shutdown()
    server.server_close()
    thread.join()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        pass


@pytest.mark.parametrize("locked", [True, False], ids=["with its policy", "without its policy"])
def test_nothing_of_an_essay_or_the_record_runs(hostile, browser: Browser, locked: bool) -> None:
    base, site = hostile
    context = browser.new_context(bypass_csp=not locked)
    context.add_init_script("window.owned = []; window.pwn = (field) => { window.owned.push(field); };")
    pages = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html"))]
    pages += [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.svg")) if "essays" in path.parts]
    assert {"essays/sums/index.html", "ledger/index.html", "notebooks/sums/index.html"} <= set(pages)
    owned: dict[str, list[str]] = {}
    said: list[str] = []
    for name in pages:
        page = context.new_page()
        said.clear()
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(base + name)
        if name == "index.html":
            page.locator("input[name=query]").click()
            page.keyboard.type("head")
            page.locator(".md-search-result__item").first.wait_for()
        for node in page.locator("article a.rk-number, article a.rk-term").all():
            node.hover()
        page.wait_for_timeout(100)
        handlers = page.evaluate(
            "[...document.querySelectorAll('*')].filter((n) => [...n.attributes].some((a) => a.name.startsWith('on')"
            " || /^\\s*javascript:/i.test(a.value) && ['href', 'src'].includes(a.localName))).map((n) => n.outerHTML)"
        )
        inside = page.locator("article script:not([src])").all_text_contents()
        hostile_scripts = [text for text in inside if "pwn" in text]
        if found := [*page.evaluate("window.owned"), *said, *handlers, *hostile_scripts]:
            owned[name] = found
        page.close()
    context.close()
    assert owned == {}


def test_every_hostile_string_is_seen_as_it_was_typed(hostile, browser: Browser) -> None:
    """Nothing was merely lost: a reader sees the signs."""
    base, _ = hostile
    page = browser.new_page()
    page.goto(f"{base}essays/sums/")
    shown = page.locator("article").text_content() or ""
    seen = shown.translate({ord(sign): "'" for sign in '"“”‘’'})
    for field in (
        "title",
        "excerpt",
        "author",
        "caption",
        "cell",
        "printed",
        "claim-asserts",
        "because",
        "choice",
        "how",
    ):
        assert f"pwn('{field}')" in seen, field
    page.close()
