"""Terms explained where they occur."""

from __future__ import annotations

import pytest

from reckoner.pages.essay.glossing import gloss, uses
from reckoner.source.records import Term

LAW = Term(id="scaling-law", name="scaling law", definition="A formula.")
FLOP = Term(id="flop", name="FLOP", definition="An operation.")
LOSS = Term(id="loss", name="loss", definition="A number.", everyday=True)
LAW_LINK = '\ue000<a class="rk-term" href="#term-scaling-law" title="A formula.">{}</a>\ue001'


def test_the_first_occurrence_alone_is_explained() -> None:
    known: dict[str, Term] = {}
    assert gloss("Scaling laws, and a scaling law.", [LAW, LOSS], known) == (
        f"{LAW_LINK.format('Scaling laws')}, and a scaling law."
    )
    assert list(known) == ["scaling-law"]
    assert gloss("A scaling law.", [LAW], known) == "A scaling law."


@pytest.mark.parametrize(
    "text",
    [
        "## A scaling law",
        "> a scaling law",
        "A scaling law\n---",
        '=== "A scaling law"',
        "`scaling law`",
        "~~~\nscaling law\n~~~",
        "[the\nscaling law](x.md)",
        "![a scaling law][x]\n\n[x]: scaling%20law.png 'scaling law'",
        "[scaling law](x.md)",
        "<a href='x'>scaling law</a>",
        "<math>scaling law</math>",
        "rescaling law, scaling lawyer, scaling-law",
        "a loss",
        "flop",
    ],
)
def test_these_are_left_as_they_are(text: str) -> None:
    assert gloss(text, [LAW, FLOP, LOSS], {}) == text


def test_a_quotation_hides_no_more_than_its_own_lines() -> None:
    assert (
        gloss("> a scaling law\n\nA scaling law.", [LAW], {})
        == f"> a scaling law\n\nA {LAW_LINK.format('scaling law')}."
    )


def test_a_longer_name_wins() -> None:
    head = Term(id="attention-head", name="attention head", definition="A unit.")
    attention = Term(id="attention", name="attention", definition="A part.")
    known: dict[str, Term] = {}
    gloss("an attention head", [attention, head], known)
    assert list(known) == ["attention-head"]


def test_words_use_a_term_by_its_name_even_an_everyday_one() -> None:
    assert uses("The loss falls.", LOSS)
    assert not uses("Losing is not it.", LOSS)
