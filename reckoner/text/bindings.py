r"""Bindings: Markdown links whose scheme says what makes their text true.

    [35%](<calc: {chain_success(0.9, 10):.0%}>)      the text equals this f-string, at this point of the essay
    [59](<fact: {kwa.h50_minutes}>)                  the text equals this f-string over the archive's facts
    — [Ada Byron](<said: byron-failures>)            the quotation above is the archive's, word for word
    ["most of them"](<said: byron-failures>)         these words stand in the archive's record
    [token](<term: token>)                           the term exists; its definition shows on hover
    [Kwa et al. 2025](<work: kwa-2025>)              the work exists; it joins the references
    [twelve](<plain: why it needs no binding>)       left alone, openly

A right side stands on one line; a `>` or `<` in it is written `\>` or `\<`. Those of calc and fact are Python's
f-strings: in braces an expression and its format, outside them text.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

from reckoner.core.findings import suggest

SCHEMES = ("calc", "fact", "said", "term", "work", "plain")

LINK = re.compile(
    r"""
    \[ (?P<text> (?: [^\[\]\\\n] | \\. | \n(?!\s*\n) | \[ [^\[\]\n]* \] )* ) \]
    \( < (?P<scheme> [a-z]+ ) : [ ] (?P<target> (?: [^<>\n\\] | \\. )* ) > \)
    """,
    re.VERBOSE,
)
_OPENING = re.compile(r"\]\(\s*<?\s*(?P<scheme>[A-Za-z]+)\s*:(?P<space>\s?)(?!//)")
_TAIL = re.compile(r"\]\(<[a-z]+: (?:[^<>\n\\]|\\.)*>\)")
_DEFINED = re.compile(rf"^[ ]*\[[^\]\n]+\]:\s*<?\s*(?P<scheme>{'|'.join(SCHEMES)})\s*:", re.MULTILINE)
_TITLED = re.compile(r"\]\(<[a-z]+: (?:[^<>\n\\]|\\.)*>\s+[\"'(]")
_NOWHERE = re.compile(r"(?<!\\)\]\(\s*(?:<>)?\s*\)|(?P<picture>!\[\s*\]\()")
_ALONE = re.compile(rf"<\s*(?P<scheme>{'|'.join(SCHEMES)})\s*:")
CODE = re.compile(
    r"^(?P<fence>[ ]*(`{3,}(?![^\n]*`)|~{3,})).*?(?:(?P<shut>^(?P=fence)[`~]*[ \t]*$)|\Z)"  # fenced blocks
    r"|(?<![`\\])(?P<ticks>`+)(?!`)(?:(?!\n\s*\n|\n *(?:`{3}|~{3})).)+?(?<!`)(?P=ticks)(?!`)"  # code spans
    r"|<!--.*?(?:(?P<over>-->)|\Z)",  # comments
    re.MULTILINE | re.DOTALL,
)
_TOKEN = re.compile(r"""(?P<string>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")|!=|.""", re.DOTALL)


@dataclass(frozen=True)
class Binding:
    """One bound literal: its words, what it is bound to, and its place in the cell's source."""

    scheme: str
    text: str
    target: str
    start: int
    end: int

    @property
    def literal(self) -> tuple[int, int]:
        """Start and end of the literal itself, without brackets."""
        return self.start + 1, self.start + 1 + len(self.text)


@dataclass(frozen=True)
class Field:
    """One `{expression:format}` of a template, with the text that stands before it."""

    before: str
    expression: str | None
    spec: str = ""
    conversion: str = ""


def mask_code(source: str, blank: str = " ") -> str:
    """The source with code and comments blanked, every offset and line kept."""
    return CODE.sub(lambda m: re.sub(r"[^\n]", blank, m[0]), source)


def blanked(text: str, start: int, end: int, blank: str = " ") -> str:
    """A text with one stretch of it blanked, every offset and line kept."""
    return text[:start] + re.sub(r"[^\n]", blank, text[start:end]) + text[end:]


def literals_alone(source: str) -> str:
    """Prose as readers see it: bindings without their right sides."""
    for b in reversed(bindings(source)):
        source = source[: b.start] + b.text + source[b.end :]
    return source


def bindings(source: str) -> list[Binding]:
    """Every binding of a prose cell, in order; what stands in code is code."""
    return [
        Binding(m["scheme"], source[slice(*m.span("text"))], unescape(source[slice(*m.span("target"))]), *m.span())
        for m in LINK.finditer(mask_code(source))
        if m["scheme"] in SCHEMES
    ]


def unescape(target: str) -> str:
    r"""A right side as its author meant it: `\>` is `>`."""
    return re.sub(r"\\([<>\\])", r"\1", target).strip()


def malformed(source: str) -> Iterator[tuple[int, str, str]]:
    """Places that look like bindings but are not: offset, what is wrong, the mend."""
    masked = mask_code(source)
    links = [m for m in LINK.finditer(masked) if m["scheme"] in SCHEMES]
    yield from _unclosed(source)
    for m in links:
        yield from _ill_placed(m)
    good = {m.end("text") for m in links}
    openings = list(_OPENING.finditer(masked))
    for m in openings:
        if m.start() not in good:
            yield from _misspelt(m, masked)
    for m in _NOWHERE.finditer(masked):
        if m["picture"]:
            yield m.start(), "a picture without words", "say between its brackets what is seen in it"
        else:
            yield m.start(), "a link that leads nowhere", "write its address between the parentheses"
    defined = list(_DEFINED.finditer(masked))
    for m in defined:
        mend = f"write it where it belongs, as in [literal](<{m['scheme']}: ...>)"
        yield m.start(), f"a {m['scheme']} binding apart from its literal, which binds nothing", mend
    for m in _ALONE.finditer(masked):
        if not any(opening.start() < m.start() < opening.end() for opening in (*openings, *defined)):
            yield m.start(), f"a {m['scheme']} binding without its literal", f"write [literal](<{m['scheme']}: ...>)"


def _unclosed(source: str) -> Iterator[tuple[int, str, str]]:
    if m := re.search(r"(?<![`\\])`{3,}[^`\n]*$", mask_code(source), re.MULTILINE):
        yield m.start(), "a block of code that begins within a line", f"put its {m[0]} on a line of its own"
        return
    for m in CODE.finditer(source):
        if m["fence"] and not m["shut"]:
            fence = m["fence"].strip()
            yield m.end("fence") - 1, "a block of code that is never closed", f"end it with a line {fence}, as far in"
        if m[0].startswith("<!--") and not m["over"]:
            yield m.start(), "a comment that is never closed", "end it with -->"


def _ill_placed(m: re.Match[str]) -> Iterator[tuple[int, str, str]]:
    scheme, text = m["scheme"], m.string[slice(*m.span("text"))]
    if re.search(r"\n[ \t]*>", text):
        message = f"a {scheme} binding whose literal is broken over lines of a quotation"
        yield m.start(), message, "put the literal on one line"
    if scheme not in ("calc", "fact") and m.start("text") == m.end("text"):
        yield m.start(), f"a {scheme} binding of nothing", "put words between its square brackets"


def _misspelt(m: re.Match[str], masked: str) -> Iterator[tuple[int, str, str]]:
    scheme, at = m["scheme"], m.start()
    if scheme not in SCHEMES:
        hint = suggest(scheme, SCHEMES)
        if m["space"] or hint:
            yield at, f"no such binding as {scheme!r}{hint}", "use one of: " + ", ".join(SCHEMES)
        return
    if "<" not in m[0]:
        yield at, f"a {scheme} binding without angle brackets", f"write (<{scheme}: ...>)"
    elif not m["space"]:
        yield at, f"a {scheme} binding without a space after its colon", f"write (<{scheme}: ...>)"
    elif _TITLED.match(masked, at):
        yield at, f"a {scheme} binding with a title, which it cannot have", "remove what stands behind its >"
    elif ">)" not in masked[m.end() :].split("\n", 1)[0]:
        yield at, f"a {scheme} binding broken over lines", "put its whole right side on one line"
    elif _TAIL.match(masked, at):
        mend = r"keep it in one paragraph, and write a lone square bracket in it as \[ or \]"
        yield at, f"a {scheme} binding whose literal cannot be read", mend
    else:
        mend = rf"write (<{scheme}: ...>), with > as \> within it"
        yield at, f"a {scheme} binding that cannot be read", mend


def fields(template: str) -> list[Field]:
    """The parts of a template. Raises `ValueError` with a reason where it is not one."""
    parts: list[Field] = []
    before, at = "", 0
    while at < len(template):
        here = template[at : at + 2]
        if here in ("{{", "}}"):
            before, at = before + here[0], at + 2
        elif here[0] == "}":
            raise ValueError("a } without its {")
        elif here[0] == "{":
            part, at = _field(template, at + 1, before)
            parts.append(part)
            before = ""
        else:
            before, at = before + here[0], at + 1
    if not parts:
        raise ValueError("no {expression} in it")
    return [*parts, Field(before, None)] if before else parts


def _field(template: str, start: int, before: str) -> tuple[Field, int]:
    """The field whose brace opens before `start`, and the place after its closing brace."""
    at = _end_of_expression(template, start)
    m = re.compile(r"(?:!(?P<conversion>[^:}]*))?(?::(?P<spec>[^}]*))?\}").match(template, at)
    if not m:
        raise ValueError("a { without its }")
    expression, spec, conversion = template[start:at], m["spec"] or "", m["conversion"]
    if not expression.strip():
        raise ValueError("empty braces")
    _compile(expression)
    if conversion not in (None, "r", "s", "a"):
        raise ValueError(f"no such conversion as '!{conversion}'")
    if "{" in spec:
        raise ValueError("braces within a format")
    return Field(before, expression, spec, conversion or ""), m.end()


def _end_of_expression(template: str, start: int) -> int:
    """The first `:`, `!` or `}` that stands neither in a string nor in brackets, as Python reads f-strings."""
    depth = 0
    for m in _TOKEN.finditer(template, start):
        if m[0] in ("(", "[", "{"):
            depth += 1
        elif depth and m[0] in (")", "]", "}"):
            depth -= 1
        elif not depth and m[0] in (":", "!", "}"):
            return m.start()
    return len(template)


def _compile(expression: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            compile(expression.strip(), "<binding>", "eval")
        except (SyntaxError, RecursionError, MemoryError) as error:
            reason = error.msg if isinstance(error, SyntaxError) else "too deep"
            raise ValueError(f"syntax error in {expression!r}: {reason}") from None


def same(literal: str, computed: str) -> bool:
    """Whether prose and calculation agree: white space, minus signs and a capital letter at the start apart."""
    a, b = _plain(literal), _plain(computed)
    return a == b or (a[:1].lower() == b[:1].lower() and a[1:] == b[1:])


def _plain(text: str) -> str:
    return " ".join(text.translate({0x2212: "-", 0xA0: " ", 0x202F: " ", 0x2009: " "}).split())
