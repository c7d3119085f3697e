"""Every line of prose stands on its page; what is lost, torn or left as it was typed is found at its line."""

from __future__ import annotations

import pytest

from reckoner.check.completeness import of_page
from reckoner.check.resolution import Resolved
from reckoner.source.cells import Cell
from reckoner.text import markup
from reckoner.text.bindings import bindings

NOTE = '<sup class="rk-noteref"><a>1</a></sup><span class="rk-note"><a class="rk-noteback">1</a> {}</span>'


def found(source: str, body: str) -> list[tuple[int, str]]:
    """Line and first words of each finding for a page with this body."""
    cell = Cell("prose", source, 1, ())
    resolved = [Resolved(binding, cell, 1) for binding in bindings(source)]
    page = f"<html><body><nav>{source}</nav><article>{body}</article></body></html>".encode()
    made = of_page(page, "the page x/", [("x.py", cell, resolved)])
    return [(finding.line, finding.message.split("'")[1]) for finding in made]


@pytest.mark.parametrize(
    "source",
    [
        '# Head { #id data-x }\n\nSo *it* **is** `a_b < c`, "said" & meant -- on\n2020. Then <b>bold</b>&nbsp;x ~ y.',
        "- one\n- two\n    1. deep\n    2. deeper\n\n* other\n\n3. third\n4. fourth",
        "> so\n> on\n>\n> > deep $a > b$\n\n> $$\n> x = z\n> $$",
        "> ```python\n> x > 1\n> ```",
        '```sh\necho "$a $b"\n```\n\nand `$a $b` on',
        '??? note "A *title*"\n    Words.\n\n    - item\n\n    ```python\n    x = 1\n\n    y = "[a](b) > *c*"\n    ```',
        '!!! warning\n    Words.\n\n=== "One"\n    First.\n\n=== "Two"\n    Second.',
        "| a | b |\n|:--|--:|\n| $P(a|b)$ | `x|y` |\n| c\\|d | e |",
        'A [link](https://example.org/a_(b) "title"), [one][ref], ![alt](pic.png), <https://example.org>.\n\n'
        "[ref]: https://example.org\n\n*[HTML]: Language",
        "Term\n:   What it is.\n\nHTML is *so*{: .c } on.\n{: .d }\n\n"
        '<div class="a"\n  title="b" markdown="1">\n\nin it\n\n</div>',
        "so\n\n    - code by its indent\n    x = 1",
        "so <!-- not\nthis --> on\n\n---\n\n- - -\n\n\\*not\\* and \\[x\\](y)",
        "`#!python x = 1` costs \\$5",
    ],
)
def test_what_is_set_as_it_was_written_is_whole(source):
    assert found(source, markup.blocks([source])[0]) == []


@pytest.mark.parametrize(
    ("source", "body", "says"),
    [
        ("So it is.\nAnd on.", "<p>So it is.</p>", [(2, "And on.")]),
        ("One.\nTwo.", "<p>Two.</p><p>One.</p>", [(2, "Two.")]),
        ("| a | b |\n|---|---|\n| c | d |", "<table><tr><td>a<td>b<tr><td>c</table>", [(3, "| c | d |")]),
        ("so $x^2$ on", '<p>so <math alttext="x"></math> on</p>', [(1, "so $x^2$ on")]),
        ("> $$\n> x\n> $$", '<p><math alttext="&gt; x &gt;"></math></p>', [(1, "> $$")]),
        ("So[^a].\n\n[^a]: Note.", f"<p>So{NOTE.format('Other')}.</p>", [(3, "[^a]: Note.")]),
        ("So[^a].\n\n[^a]: Note[^b].\n[^b]: Deep.", f"<p>So{NOTE.format('Note[^b].')} Deep.</p>", [(3, "[^b]")]),
        (r"costs \$5", r"<p>costs \$5</p>", [(1, r"\\$")]),
        ("So:\n- one\n- two", "<p>So:\n- one\n- two</p>", [(2, "- one"), (3, "- two")]),
        ("1. a\n\n- b", "<ol><li>a</li><li>b</li></ol>", [(3, "- b")]),
        ('??? note "A"\n    b', "<p>??? note “A”\n b</p>", [(1, "???")]),
        ('=== "A"\n    b', "<p>=== “A”\n b</p>", [(1, "===")]),
        ("```python\nx\n\ny\n```", "<pre>x\ny</pre>", [(1, "```python")]),
        ("```python\nx\n```", "<p><code>python x</code></p>", [(1, "```python")]),
    ],
)
def test_what_is_lost_or_left_as_typed_is_found_at_its_line(source, body, says):
    assert found(source, body) == says


@pytest.mark.parametrize(
    "mark",
    "~~struck~~ ==marked== [!NOTE] [[page]] [@key] ^[a @fig-x {{x}} :material-check: {eval}`x` :::{note} ]{.so} "
    "{--cut--} ++ctrl+c++ :smile: {%raw%} H~a~O x^b^ {#id} <p>*so*</p>".split(),
)
def test_a_notation_of_another_tool_is_found(mark):
    assert found(f"So\n\n{mark} on", markup.blocks([f"So\n\n{mark} on"])[0])[0][0] == 3


def test_a_task_is_found_and_words_in_brackets_are_not():
    source = "- [ ] to do\n- [a] word [x], {so}, a == b, x ~ y, a@fig-x, `~~x~~`, `[[x]]`"
    assert found(source, markup.blocks([source])[0]) == [(1, "[ ]")]


def test_bindings_stand_as_their_literals_and_quotations_as_the_record_has_them():
    assert found('[3](<calc: {x}>) of ["so on"](<said: a-b>)', "<p><a>3</a> of <q>so on</q></p>") == []
    assert found("[3](<calc: {x}>) of", "<p>4 of</p>") == [(1, "[3](<calc: {x}>) of")]
