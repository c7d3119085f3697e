"""Finished pages: nothing acts on them that the theme did not bring. (What the source may hold: `tests/cases/`.)"""

from __future__ import annotations

import pytest
from lxml import etree

from reckoner.site import csp, foreign_elements

LOCK = f'<meta http-equiv="Content-Security-Policy" content="script-src {csp.digest("go()")}">'


def found(body):
    page = f"<html><head>{LOCK}</head><body>{body}</body></html>"
    return list(foreign_elements.on_page(etree.fromstring(page, etree.HTMLParser())))


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<script>alert()</script>", "a script, 'alert()'"),
        ('<script src="https://example.org/x.js"></script>', "a script from https://example.org/x.js"),
        ('<script src="//example.org/x.js"></script>', "a script from //example.org/x.js"),
        ('<iframe src="x"></iframe>', "the element <iframe>"),
        ('<b onclick="x()">x</b>', "a handler onclick"),
        ('<a href="javascript:x()">x</a>', "an address that acts, 'javascript:x()'"),
        ('<meta http-equiv="refresh" content="0; url=https://example.org/">', "the element <meta>"),
        ('<b title="&lt;img src=x&gt;">x</b>', "a title that tooltips would take for markup, '<img src=x>'"),
    ],
)
def test_what_acts_is_found(body, said):
    assert found(body) == [said]


@pytest.mark.parametrize(
    "body",
    [
        "<script>go()</script>",
        '<script type="application/json">{"a": 1}</script>',
        '<script src="../assets/x.js"></script>',
        '<meta http-equiv="refresh" content="0; url=../../people/ada/">',
        '<img src="data:image/png;base64,AAAA">',
        '<a href="https://example.org/" title="a &amp;lt; b">x</a>',
    ],
)
def test_what_the_theme_and_we_bring_is_let_be(body):
    assert found(body) == []
