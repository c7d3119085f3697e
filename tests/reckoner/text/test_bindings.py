"""Bindings: what is one, what only looks like one, how a template is read, when prose and calculation agree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reckoner.text.bindings import SCHEMES, Field, bindings, fields, malformed, mask_code, same


def found(source):
    return [(b.scheme, b.text, b.target) for b in bindings(source)]


def wrong(source):
    return list(malformed(source))


# What is a binding


@pytest.mark.parametrize("scheme", SCHEMES)
def test_each_scheme_is_a_binding(scheme):
    assert found(f"so [words](<{scheme}: target>) there") == [(scheme, "words", "target")]
    assert wrong(f"so [words](<{scheme}: target>) there") == []


def test_offsets_are_those_of_the_source():
    source = "é so [35%](<calc: {x:.0%}>) of"
    (b,) = bindings(source)
    assert source[b.start : b.end] == "[35%](<calc: {x:.0%}>)"
    assert source[slice(*b.literal)] == "35%"


def test_several_stand_on_one_line():
    assert found("[a](<calc: {x}>), [b](<fact: {g.y}>) [c](<term: z>)") == [
        ("calc", "a", "{x}"),
        ("fact", "b", "{g.y}"),
        ("term", "c", "z"),
    ]


@pytest.mark.parametrize(
    "source",
    [
        "## [ten](<calc: {n:words}>) steps",
        "| a | [ten](<calc: {n:words}>) |",
        "[^1]: A note on [ten](<calc: {n:words}>).",
        '!!! note "Aside"\n    Of [ten](<calc: {n:words}>).',
        "- a list\n    - of [ten](<calc: {n:words}>)",
        "> quoted [ten](<calc: {n:words}>)",
        "summary: 'Of [ten](<calc: {n:words}>) steps'",
        "**[ten](<calc: {n:words}>)**",
        "([ten](<calc: {n:words}>))",
    ],
    ids=["heading", "table", "footnote", "admonition", "list", "quotation", "front matter", "bold", "brackets"],
)
def test_a_binding_may_stand_in_a(source):
    assert found(source) == [("calc", "ten", "{n:words}")]
    assert wrong(source) == []


def test_a_literal_may_hold_a_pair_of_square_brackets():
    assert found('["that [...] nine"](<said: x>)') == [("said", '"that [...] nine"', "x")]


def test_a_literal_may_hold_escaped_square_brackets():
    assert found(r"[a \] b](<term: x>)") == [("term", r"a \] b", "x")]


def test_a_literal_may_run_over_a_line_end():
    assert found("[300\nbillion](<calc: {n}>)") == [("calc", "300\nbillion", "{n}")]


def test_a_literal_may_be_code():
    assert found("[`pass@k`](<term: pass-at-k>)") == [("term", "`pass@k`", "pass-at-k")]


def test_an_escaped_angle_bracket_is_an_angle_bracket():
    assert found(r"[yes](<calc: {x \> 1 and y \< 2}>)") == [("calc", "yes", "{x > 1 and y < 2}")]


def test_an_escaped_backslash_is_a_backslash():
    assert found(r"[yes](<calc: {f('\\\\')}>)") == [("calc", "yes", r"{f('\\')}")]


@pytest.mark.parametrize(
    "source",
    [
        "`[a](<calc: {x}>)`",
        "``a ` [a](<calc: {x}>)``",
        "```\n[a](<calc: {x}>)\n```",
        "```markdown\n[a](<calc: {x}>)\n```\n",
        "~~~~\n[a](<calc: {x}>)\n~~~\n~~~~",
        "- item\n\n    ```\n    [a](<calc: {x}>)\n    ```",
        "<!-- [a](<calc: {x}>) -->",
        "<!--\n[a](<calc: {x}>)\n\n-->",
    ],
)
def test_what_stands_in_code_or_a_comment_is_no_binding(source):
    assert found(source) == []
    assert wrong(source) == []


@pytest.mark.parametrize(
    "source",
    [
        "```\nx\n```\n[a](<calc: {x}>)\n```\ny\n```",
        "```one line``` and [a](<calc: {x}>)",
        r"\` [a](<calc: {x}>) `",
        "a ` lone tick\n\n[a](<calc: {x}>) and ` another",
        "<!-- a --> [a](<calc: {x}>) <!-- b -->",
    ],
    ids=[
        "between fences",
        "ticks that open no fence",
        "an escaped tick",
        "in two paragraphs",
        "between comments",
    ],
)
def test_what_only_seems_to_stand_in_code_is_a_binding(source):
    assert found(source) == [("calc", "a", "{x}")]


@given(st.text(alphabet="`~<!->[]( ){}\nab\\", max_size=60))
def test_masking_keeps_every_offset_and_line(source):
    masked = mask_code(source)
    assert len(masked) == len(source)
    assert [i for i, c in enumerate(masked) if c == "\n"] == [i for i, c in enumerate(source) if c == "\n"]


# What only looks like a binding


@pytest.mark.parametrize(
    ("source", "message", "mend"),
    [
        ("[a](calc: {x})", "a calc binding without angle brackets", "write (<calc: ...>)"),
        ("[a](fact:{x})", "a fact binding without angle brackets", "write (<fact: ...>)"),
        ("[a](<calc:{x}>)", "a calc binding without a space after its colon", "write (<calc: ...>)"),
        ("[a](<calc: {x}\n>)", "a calc binding broken over lines", "put its whole right side on one line"),
        ("[a](<calc: {f(1,\n2)}>)", "a calc binding broken over lines", "put its whole right side on one line"),
        ("[a](<calc: {x}", "a calc binding broken over lines", "put its whole right side on one line"),
        (
            "[a](<calc: {x > 1}>)",
            "a calc binding that cannot be read",
            r"write (<calc: ...>), with > as \> within it",
        ),
        (
            "[a](<calc : {x}>)",
            "a calc binding that cannot be read",
            r"write (<calc: ...>), with > as \> within it",
        ),
        (
            "[a](<Calc: {x}>)",
            "no such binding as 'Calc', did you mean 'calc'?",
            "use one of: calc, fact, said, term, work, plain",
        ),
        (
            "[a](<terms: x>)",
            "no such binding as 'terms', did you mean 'term'?",
            "use one of: calc, fact, said, term, work, plain",
        ),
        ("[a](<foo: x>)", "no such binding as 'foo'", "use one of: calc, fact, said, term, work, plain"),
        (
            "[a] b](<term: x>)",
            "a term binding whose literal cannot be read",
            r"keep it in one paragraph, and write a lone square bracket in it as \[ or \]",
        ),
        (
            "[a\n\nb](<term: x>)",
            "a term binding whose literal cannot be read",
            r"keep it in one paragraph, and write a lone square bracket in it as \[ or \]",
        ),
        ("[a] (<calc: {x}>)", "a calc binding without its literal", "write [literal](<calc: ...>)"),
        ("a <term: x>", "a term binding without its literal", "write [literal](<term: ...>)"),
        (
            "[a]: <work: x>",
            "a work binding apart from its literal, which binds nothing",
            "write it where it belongs, as in [literal](<work: ...>)",
        ),
        ("[a](<work: x> 'y')", "a work binding with a title, which it cannot have", "remove what stands behind its >"),
        ("[a](<>)", "a link that leads nowhere", "write its address between the parentheses"),
        ("![ ](x.png)", "a picture without words", "say between its brackets what is seen in it"),
        ("[](<term: x>)", "a term binding of nothing", "put words between its square brackets"),
        (
            "> [ten\n> steps](<calc: {x}>)",
            "a calc binding whose literal is broken over lines of a quotation",
            "put the literal on one line",
        ),
        ("```\n[a](<calc: {x}>)", "a block of code that is never closed", "end it with a line ```, as far in"),
        ("<!-- [a](<calc: {x}>)", "a comment that is never closed", "end it with -->"),
    ],
)
def test_what_only_looks_like_a_binding_is_named(source, message, mend):
    assert [(message, mend)] == [(m, e) for _, m, e in wrong(source)]


@pytest.mark.parametrize(
    "source",
    [
        "[a](https://example.org)",
        "[a](mailto:a@example.org)",
        "[a](#work-x)",
        "[a](page.md)",
        "a (fact: it is so)",
        "[a](<https://example.org/a b>)",
        "if a<b: c",
    ],
)
def test_ordinary_markdown_is_left_alone(source):
    assert found(source) == []
    assert wrong(source) == []


def test_a_place_that_only_looks_like_a_binding_is_where_its_words_end():
    source = "first\n[a](calc: {x})"
    assert [source[at:] for at, _, _ in wrong(source)] == ["](calc: {x})"]


# Templates


def test_a_template_is_text_and_fields():
    assert fields("about {a.b / 2:.0f} to {c!r:>4} items") == [
        Field("about ", "a.b / 2", ".0f"),
        Field(" to ", "c", ">4", "r"),
        Field(" items", None),
    ]


@pytest.mark.parametrize(
    "expression",
    ['d["a:b"]', 'f("a:b")', 'f("}")', "f('{')", "a != b", "a[1:2]", "f(x=1)", "(lambda n: n)(1)", '"it\'s"'],
)
def test_an_expression_is_whole_python(expression):
    assert fields(f"{{{expression}:.1f}}") == [Field("", expression, ".1f")]


def test_a_dictionary_stands_between_spaces_as_in_f_strings():
    assert fields("{ {1: 2}[1] }") == [Field("", " {1: 2}[1] ")]


def test_doubled_braces_are_braces():
    assert fields("{{{x}}}") == [Field("{", "x"), Field("}", None)]


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        ("", "no {expression} in it"),
        ("35%", "no {expression} in it"),
        ("{{x}}", "no {expression} in it"),
        ("{}", "empty braces"),
        ("{ :.0%}", "empty braces"),
        ("{x", "a { without its }"),
        ("{f('}", "a { without its }"),
        ("x}", "a } without its {"),
        ("{x:{width}}", "braces within a format"),
        ("{x!z}", "no such conversion as '!z'"),
        ("{1 +}", "syntax error in '1 +': invalid syntax"),
        ("{lambda x: x}", "syntax error in 'lambda x': invalid syntax"),
        ("{x = 1}", "syntax error in 'x = 1': invalid syntax"),
    ],
)
def test_what_is_no_template_is_refused_with_a_reason(template, reason):
    with pytest.raises(ValueError) as refused:
        fields(template)
    assert str(refused.value) == reason


def test_what_python_warns_of_in_a_template_is_refused():
    with pytest.raises(ValueError) as refused:
        fields("{1 is 1}")
    assert str(refused.value).startswith("""syntax error in '1 is 1': "is" with """)


@given(st.text(alphabet="{}[]()'\"!:=<> abx1.\\", max_size=30))
def test_any_text_is_a_template_or_is_refused(template):
    try:
        parts = fields(template)
    except ValueError:
        return
    assert any(part.expression for part in parts)


@given(st.text(alphabet="ab {}", max_size=20), st.integers(0, 99))
def test_a_template_says_what_python_says(text, n):
    template = text.replace("{", "{{").replace("}", "}}") + "{n:>3}"
    said = "".join(f.before + (format(n, f.spec) if f.expression else "") for f in fields(template))
    assert said == eval("f" + repr(template), {"n": n})


# Agreement


@pytest.mark.parametrize(
    ("literal", "computed"),
    [
        ("35%", "35%"),
        ("300\n  billion", "300 billion"),
        ("300\u00a0billion", "300 billion"),
        ("300\u202fbillion", "300\u2009billion"),
        ("−5", "-5"),
        ("Ten", "ten"),
        ("ten", "Ten"),
        (" 35% ", "35%"),
    ],
)
def test_these_agree(literal, computed):
    assert same(literal, computed)


@pytest.mark.parametrize(
    ("literal", "computed"),
    [
        ("34%", "35%"),
        ("35 %", "35%"),
        ("35", "35%"),
        ("", "35%"),
        ("35%", ""),
        ("3 00", "300"),
        ("TEN", "ten"),
        ("–5", "-5"),
        ("1,000", "1000"),
        ("1.0", "1"),
    ],
)
def test_these_differ(literal, computed):
    assert not same(literal, computed)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3).map(str), st.data())
def test_changing_any_digit_of_a_number_is_noticed(number, data):
    at = data.draw(st.sampled_from([i for i, c in enumerate(number) if c.isdigit()]))
    digit = data.draw(st.sampled_from([d for d in "0123456789" if d != number[at]]))
    assert not same(number[:at] + digit + number[at + 1 :], number)
