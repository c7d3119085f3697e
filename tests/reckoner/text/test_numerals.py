"""The rule of numerals on its edges. In the tables ⟦…⟧ must be accounted for and ⟨…⟩ may stand; ⏎ is a line break."""

import ast
import re
import time
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from reckoner.core import site_info
from reckoner.core.site_info import FieldWords
from reckoner.text import lexicon, numeral_rules
from reckoner.text import numerals as numerals_module
from reckoner.text.lexicon import Rule
from reckoner.text.numeral_rules import rules
from reckoner.text.numerals import numerals, unaccounted

GENERAL = rules(FieldWords())
RULES = rules(site_info.of(Path(__file__).parents[3]).numerals)
"""The rule with this book's words, which every test here reads with; what every field has is tested at the end."""
MASK = "\ue000"
RULE = {rule.name: rule for rule in RULES}


def marked(text: str) -> str:
    """The text with every numeral in the brackets of its kind."""
    for numeral in reversed(numerals(text)):
        opening, closing = "⟦⟧" if numeral.rule is None else "⟨⟩"
        text = text[: numeral.start] + opening + numeral.text + closing + text[numeral.end :]
    return text


def cases(table: str) -> list[str]:
    return [line.strip().replace("⏎", "\n") for line in table.splitlines() if line.strip()]


FIGURES = """
    It ran for ⟦10⟧ steps.
    It ran for ⟦10⟧⏎steps.
    a class of ⟦1,024⟧ children
    about ⟦10,000,000⟧ words
    ⟦1_000_000⟧ rows
    ⟦100⟧ ⟦000⟧ rows, with a plain blank
    ⟦10\u202f000⟧ rows
    ⟦10\u00a0000⟧ rows
    ⟦1⟧,⟦2⟧,⟦3⟧
    a loss of ⟦1.69⟧ nats
    a gap of ⟦.5⟧ nats
    It fell to ⟦0.5⟧.
    by ⟦-5⟧ points
    by ⟦−5⟧ points
    by ⟦+5⟧ points
    by ⟦±0.1⟧
    ⟦3⟧⟦±0.1⟧ nats
    ⟦1⟧ − ⟦2⟧
    an x-⟦5⟧ of sorts
    at p=⟦0.05⟧
    with n=⟦1000⟧ and N = ⟦10⟧
    (⟦10⟧)
    “⟦10⟧ steps”
    ⟦10⟧-step chains
    a ⟦2048⟧-token window
    ⟦1e9⟧ FLOP
    ⟦2.1e25⟧ FLOP
    ⟦10^23⟧ FLOP
    ⟦10^{23}⟧ FLOP
    ⟦10²³⟧ FLOP
    ⟦10⁻³⟧ of it
    ⟦6×10^23⟧ FLOP
    ⟦6 × 10²³⟧ FLOP
    an ⟦8 x 8⟧ board
    a ⟦2×2⟧ table
    ⟦0.9^10⟧ = ⟦0.35⟧
    ⟦35%⟧ of runs
    ⟦35 %⟧ of runs
    ⟦3.5 per cent⟧ of runs
    ⟦10 percent⟧ of runs
    ⟦5‰⟧ of runs
    up by ⟦2 percentage points⟧
    the ⟦80th percentile⟧
    a ⟦10×⟧ gain
    a ⟦4.1x⟧ gain
    ⟦×10⟧ in a year
    ⟦x10⟧ in a year
    a ⟦3-fold⟧ gain
    ⟦100,000x⟧ the compute
    ⟦10 times⟧ the compute
    ⟦$4.6M⟧ a run
    ⟦€3⟧ a run
    ⟦£3⟧ a run
    ⟦US$100 million⟧ a run
    ⟦USD 5⟧ a run
    ⟦4 dollars⟧ a run
    ⟦\\$100 million⟧ a run
    ⟦$5 to $10⟧ a day
    ⟦175B⟧ parameters
    ⟦15T⟧ tokens
    ⟦3.2M⟧ rows
    ⟦1.5k⟧ rows
    ⟦7bn⟧ a year
    ⟦300 billion⟧ tokens
    a ⟦10-million⟧-token corpus
    ⟦5ms⟧, ⟦80GB⟧ and ⟦59min⟧
    ⟦5–10⟧ labs
    ⟦5-10⟧ labs
    ⟦5 to 10⟧ labs
    ⟦5 – 10⟧ labs
    ⟦10–20%⟧ of it
    ⟦$100–200 million⟧ a run
    ⟦1e18 to 1e25⟧ FLOP
    ⟦2.0–2.9⟧ nats
    ⟦3.5-to-4⟧-sized
    ⟦3:1⟧ odds
    at ⟦10:30⟧
    ⟦3/4⟧ of it
    ⟦1/1,024⟧ of it
    ⟦1 in 10⟧ runs
    a ⟦1-in-1000⟧ event
    the ⟦10th⟧ try
    the ⟦1,000th⟧ step
    a ⟦10,000th⟧ of it
    ⟦½⟧ of it
    ⟦⅔⟧ of it
    ⟦1½⟧ years
    x⟦²⟧ and y⟦³⟧
    ⟦①⟧ and ⟦②⟧
    ⟦3 orders of magnitude⟧
    ⟦3–4 orders of magnitude⟧
    | ⟦10⟧ | ⟦20⟧ |
    - ⟦10⟧ steps
    ## ⟦10⟧ steps
"""

DISGUISED = """
    ⟦3\u200b5%⟧
    ⟦3\u200c5⟧
    ⟦3\u200d5⟧
    ⟦3\u20605⟧
    ⟦3\ufeff5⟧
    ⟦3\u00ad5⟧
    ⟦3**5**%⟧
    ⟦3*5⟧* runs
    *⟦35⟧* runs
    _⟦35⟧_ runs
    ~~⟦35⟧~~ runs
    ⟦t**e**n⟧ steps
    ⟦te\u200bn⟧ steps
    *⟦ten⟧* steps
    _⟦ten⟧_ steps
    __⟦ten⟧__ steps
    ⟦TEN⟧ STEPS
    ⟦Ten Billion⟧ Times
    ⟦３５％⟧
    ⟦𝟗𝟎%⟧
    ⟦٣٥⟧
    ⟦𝐭𝐞𝐧⟧ steps
    ⟦&#51;⟧⟦5⟧
    ⟦&#x33;⟧
    ⟦&half;⟧ of it
    ⟦&frac12;⟧ of it
    ⟦ten⟧&nbsp;steps
    [⟦ten⟧] steps
    [⟦ten⟧ steps] and more
    ⟨two⟩ [readings]      of it
"""

WORDS = """
    It ran for ⟦ten⟧ steps.
    It ran for ⟦two⟧ years.
    ⟦six⟧ months later
    ⟦eight⟧ GPUs
    ⟦five⟧ times as fast
    ⟦two to three⟧ years
    ⟦five or six⟧ years
    ⟦two⟧ nines
    ⟦one nine⟧
    at ⟦one nine⟧
    ⟦one more nine⟧
    ⟦one year⟧ or ⟦two⟧ years
    a ⟦one-year⟧ horizon
    within ⟦one day⟧
    ⟦one point five⟧
    ⟦ten⟧-step chains
    a ⟦five⟧-year-old
    The ⟦ten⟧ steps
    the next ⟦two⟧ years
    the ⟦ten⟧ models
    ⟦three⟧ models
    between ⟦two⟧ and ⟦three⟧
    the answer is ⟦five⟧.
    ⟦two⟧ years of claims
    ⟦three⟧ times the claims
    ⟦ten⟧ parts per ⟦million⟧
    ⟦three⟧ lines of code
    ⟦eight⟧ answers
    ⟦twelve⟧ essays
    ⟦ten-to-one⟧ odds
    ⟦one in ten⟧
    ⟦one in five⟧ runs
    ⟦three out of four⟧
    ⟦nine times out of ten⟧
    ⟦one in a million⟧
    ⟦twenty-five⟧ runs
    ⟦thirteen⟧ runs
    ⟦ninety⟧ runs
    ⟦one hundred and five⟧ runs
    ⟦one hundred and twenty-five thousand⟧ runs
    ⟦ten billion⟧ times
    ⟦ten⏎billion⟧ times
    ⟦a thousand⟧ times
    ⟦a hundred⟧ dollars
    ⟦half a million⟧ tokens
    ⟦half a dozen⟧ tokens
    ⟦dozens⟧ of runs
    several ⟦hundred⟧ runs
    a few ⟦thousand⟧ runs
    ⟦hundreds of thousands⟧ of runs
    ⟦tens of millions⟧ of runs
    ⟦two to twenty⟧ runs
    ⟦a million⟧-line change
    a multi-⟦billion⟧-dollar run
    ⟦multimillion⟧
    ⟦quadrillions⟧
    ⟦two hundred⟧ claims
    ⟦ten percent⟧
    ⟦thirty-five per cent⟧
    ⟦two percentage points⟧
    ⟦a percentage point⟧
    ⟦half a percent⟧
    ⟦ten to twelve percent⟧
    ⟦an order of magnitude⟧
    ⟦three orders of magnitude⟧
    ⟦three⏎orders of magnitude⟧
    ⟦two to three orders of magnitude⟧
    ⟦many orders of magnitude⟧
    ⟦a couple of orders of magnitude⟧
    ⟦orders of magnitude⟧ more
    ⟦three⟧ orders smaller
    ⟦four⟧ OOMs
    ⟦twice⟧ the loss
    ⟦thrice⟧ the loss
    It ⟦doubled⟧.
    It ⟦doubles⟧ yearly.
    ⟦double⟧ the compute
    a ⟦doubling⟧ of compute
    It ⟦tripled⟧.
    It ⟦quadrupled⟧.
    ⟦a tenfold⟧ gain
    ⟦a two-fold⟧ gain
    ⟦five-fold⟧
    ⟦a hundredfold⟧ gain
    ⟦a thousand-fold⟧ gain
    ⟦fourteenfold⟧
    ⟦half⟧ the loss
    The loss ⟦halved⟧.
    ⟦halving⟧ the loss
    ⟦halfway⟧ there
    the other ⟦half⟧
    ⟦a third⟧ of it
    ⟦a third⟧ as large
    ⟦a third⟧.
    the remaining ⟦third⟧
    ⟦two thirds⟧ of it
    ⟦two-thirds⟧ of it
    ⟦one-third⟧ of it
    ⟦one-tenth⟧ of it
    ⟦nine tenths⟧ of it
    ⟦a tenth⟧ of it
    ⟦a hundredth⟧ of it
    ⟦ten-thousandths⟧ of it
    ⟦one ten-thousandth⟧ of it
    ⟦a quarter⟧ of it
    ⟦three quarters⟧ of it
    ⟦three-quarters⟧ of it
    ⟦two and a half⟧ years
    a year and ⟦a half⟧
    the ⟦hundredth⟧ step
    the ⟦tenth⟧ step
    the ⟦fifth⟧ GPU
    the ⟦twenty-first⟧ step
    the ⟦eightieth⟧ percentile
    the ⟦tenth percentile⟧
    the ⟦first decile⟧
    the ⟦third power⟧
    ⟦zero⟧ loss
    It falls to ⟦zero⟧.
    ⟦five⟧-shot prompts
    every ⟦nine⟧ months
    another ⟦nine⟧ years
"""

# What a rule lets stand, by the rule; every bracketed numeral of a line ⟨…⟩ stands by it.
STANDS = {
    "address": """
        ⟨https://example.org/a/2048?page=3⟩, ⟦10⟧ words
        (⟨https://arxiv.org/abs/2001.08361⟩)
        ⟨www.example.org/2020⟩
        ⟨arXiv:2001.08361⟩
        ⟨arXiv 2404.10102⟩
        ⟨doi:10.1000/182⟩
        ⟨10.1000/xyz⟩
        ⟨ISBN 978-0-00-000000-2⟩
        the bare ⟦2001.08361⟧
    """,
    "footnote mark": """
        as the paper says⟨[^3]⟩
        as they say⟨[^12]⟩ in ⟦10⟧ words
        ⟨[^note2]⟩: see there
        ⟨[^één2]⟩
    """,
    "section number": """
        ⟨1.⟩ The data.⏎⟨2.⟩ The fit.⏎⟨10.⟩ The rest.
        Text.⏎⏎⟨3)⟩ The rest.
        ## ⟨3.⟩ The fit
        ### ⟨3.2⟩ The fit
        # ⟨4)⟩ Limits
        ## ⟦3⟧ laptops
        ## ⟦3.2 Billion⟧ Words
        It ran for⏎⟦10⟧. Then it stopped.
    """,
    "index": """
        $x⟨_1⟩ + x⟨_2⟩$
        $h⟨_{50}⟩ = ⟦7⟧$
        $x⟨_{t+1}⟩$
        $\\log⟨_2⟩ ⟦8⟧$
        CO⟨₂⟩ and log⟨₂⟩
        ⟦0.09⟧ ⟨m²⟩
        an area in ⟨km²⟩
        ⟨R²⟩ and ⟨χ²⟩
    """,
    "notation": """
        $⟨1⟩ - p$
        $n - ⟨1⟩$
        $\\sum_{i=⟨0⟩}^{n-⟨1⟩} x_i$
        $x^⟨3⟩ + x^{⟨-1⟩} + x^{⟦50⟧}$
        $⟨2⟩^n$ and $⟦2^{10}⟧ n$
        $n = ⟦2 \\times 10^{25}⟧$
        $⟦12⟧ n + ⟦1.5⟧ n + ⟦1{,}000⟧ n$
        $⟨2⟩N$ and $⟦6ND⟧$
        $⟦2⟧$ models and $\\frac{⟦1⟧}{⟦2⟧}$
        ⟦1⟧ - p
    """,
    "compound": """
        ⟨64-bit⟩ floats and ⟦10⟧-bit messages
        ⟨24/7⟩, ⟦24/8⟧
        a ⟨two-by-two⟩ table
        ⟨RFC 2119⟩ and ⟨IEEE 754⟩
        on ⟨x86-64⟩
    """,
    "name": """
        ⟨GPT-3⟩ ⟦175B⟧
        ⟨GPT-3⟩'s ⟦175B⟧ parameters
        ⟨GPT-3.5⟩, ⟨GPT-4o⟩ and ⟨GPT-4⟩.
        ⟨GPT-3.5-turbo⟩
        **⟨GPT-3⟩**
        (⟨GPT-2⟩)
        ⟨o1⟩ and ⟨o3-mini⟩
        ⟨H100⟩, ⟨A100⟩ and ⟨V100s⟩
        ⟨A100⟩-⟦80GB⟧
        ⟨TPUv4⟩
        ⟨TPU v3⟩ pods
        a ⟨v3⟩ pod
        ⟨RTX 3090⟩
        ⟨ResNet-50⟩ on ⟨CIFAR-10⟩
        ⟨R2-D2⟩
        ⟨C4⟩ and the ⟨F1⟩ score
        the ⟨L2⟩ norm
        ⟨p50⟩ and ⟨h50⟩
        ⟨pass@1⟩ and ⟨maj1@k⟩
        ⟨cons@64⟩
        ⟨v1.1⟩
        ⟨int8⟩, ⟨fp16⟩ and ⟨bf16⟩
        ⟨3D⟩ and ⟨2D⟩
        ⟨Llama 3.1⟩
        ⟨Llama 2⟩ ⟦70B⟧
        ⟨Llama-2⟩-⟦70B⟧
        ⟨T5⟩-⟦11B⟧
        ⟨Claude 3.7⟩ Sonnet
        ⟨Gemini 1.5⟩
        ⟨PaLM 2⟩ and ⟨Med-PaLM 2⟩
        ⟨Python 3.11⟩
        ⟨AlphaGo Zero⟩
        Llama ⟦3 trillion⟧
        Chinchilla ⟦70B⟧
        Model ⟦70B⟧
        Llama ⟦65B⟧
        By ⟦2x⟧
        About ⟦35 percent⟧
        In⟦10⟧ steps
        Roughly-⟦30⟧
        R⟦10,000⟧
        A⟦10%⟧
    """,
    "label": """
        ⟨Figure 2⟩ shows ⟦5⟧ curves.
        ⟨Fig. 3⟩
        ⟨Figures 1, 2 and 3⟩
        ⟨Figures 2–4⟩
        ⟨Table 5⟩
        ⟨eq. (4)⟩
        ⟨Equation 4⟩
        ⟨section 3.2⟩
        ⟨sec 6⟩
        ⟨§4⟩ and ⟨§ 4.1⟩
        ⟨chapter 7⟩
        ⟨page 12⟩
        ⟨p. 12⟩
        ⟨pp. 12–15⟩
        ⟨Part 2⟩ of ⟦3⟧
        ⟨Part Two⟩
        ⟨System 2⟩ thinking
        ⟨Move 37⟩
        ⟨MOVE 37⟩
        In ⟦10⟧ steps
        table ⟦5%⟧
        move ⟦37⟧
        Step ⟦1000⟧
        section ⟦3 million⟧
    """,
    "date": """
        ⟨14 March 2023⟩
        ⟨March 14, 2023⟩
        ⟨March 14⟩.
        ⟨14–15 March⟩
        ⟨14th of March⟩
        ⟨2023-03-14⟩
        In ⟨September 2024⟩ it was
        ⟨Sept. 2024⟩
        In ⟨May 2023⟩, it was
        ⟨Q3 2023⟩
        the ⟨1940s⟩
        the mid-⟨2000s⟩
        the ⟨nineties⟩
        the ⟨21st⟩ century
        the ⟨twentieth⟩ century
        a ⟨19th⟩-century paradox
        the last ⟨quarter⟩
        every ⟨quarter⟩
        May ⟦10⟧ models agree?
        March ⟦14⟧ models
        May ⟦2020⟧ models agree?
        the ⟦90s⟧ limit
    """,
    "year": """
        in ⟨2019⟩.
        In ⟨2019⟩, ⟦2048⟧ chips
        in ⟨2019⟩ the loss
        in⏎⟨2019⟩.
        since ⟨2016⟩
        by ⟦2030⟧ we may
        until ⟦2014⟧, and a median of ⟦2031⟧
        the mean year ⟦2031⟧, but in ⟨2031⟩ it was
        Legg ⟨2009a⟩, ⟨2009b⟩ says
        before ⟨2020⟩, and after ⟨2021⟩.
        mid-⟨2023⟩ and late ⟨2023⟩
        the end of ⟨2024⟩
        ⟨2019–2025⟩
        in ⟨2019-20⟩
        from ⟨2010 to 2020⟩
        between ⟨2010 and 2022⟩
        in ⟨2025, 2026 or 2027⟩.
        (⟨2019⟩)
        Kaplan et al. ⟨2020⟩
        Kaplan et al. (⟨2020⟩)
        (Hoffmann et al., ⟨2022⟩)
        (⟨Sutton 2019⟩)
        (⟨Kaplan 2020⟩; ⟨Hoffmann 2022⟩)
        [⟨Sutton 2019⟩] says
        [Sevilla and ⟨Roldán 2024⟩] say
        [in ⟨2019⟩]
        [About ⟦2019⟧]
        a ⟨2024⟩ paper
        the ⟨2022⟩ Chinchilla paper
        Moore's ⟨1965⟩ forecast
        in ⟨2019⟩'s light
        ⟦2048⟧ tokens
        in ⟦2048⟧ tokens
        in ⟦2048⟧.
        in ⟦1500⟧ steps
        in ⟦2019⟧ steps
        by ⟦2000⟧.
        of ⟦2000⟧ models
        ⟦1500–2000⟧ tokens
        ⟦2010–2015⟧ models
        ⟦$2019⟧
        (⟦2048⟧)
        in ⟦2500⟧.
    """,
    "idiom": """
        ⟨double-checking⟩ it
        ⟨Double descent⟩
        ⟨double down⟩
        the ⟨doubling time⟩
        its ⟨half-life⟩
        ⟨one-to-one⟩
        ⟨zero-shot⟩
        ⟨nonzero⟩ and ⟨non-zero⟩
        ⟨two-dimensional⟩
        ⟨once or twice⟩
    """,
    "unit": """
        each ⟨nine⟩ costs more
        a ⟨nine⟩ of reliability
        every ⟨nine⟩
        another ⟨nine⟩
        each ⟨order of magnitude⟩
    """,
    "sequence": """
        ⟨First⟩, the data.
        at ⟨first⟩
        the ⟨second⟩ reading
        ⟨Secondly⟩, the fit.
        the ⟨third⟩ essay
        a ⟨third⟩ reading
        the ⟨first half⟩
        the ⟨fifth⟩ claim
        ⟨Fourth⟩, the rest.
        bits per ⟨second⟩
    """,
    "part of the page": """
        ⟨two⟩ readings
        ⟨two⟩⏎readings
        ⟨Three⟩ questions
        ⟨two⟩ statements
        the ⟨two⟩ speakers
        these ⟨three⟩ essays
        ⟨two⟩ competing claims
        ⟨two⟩ further, weaker claims
        ⟨three⟩ very different ways
        ⟨two or three⟩ ways
        ⟨two⟩ or more readings
        ⟨four⟩ of the claims
        ⟨two⟩ of them
        a ⟨two⟩-part answer
        ⟨two⟩ hypotheses
        ⟨six⟩ curves
    """,
    "already named": """
        the ⟨two⟩ models
        these ⟨three⟩ runs
        the ⟨two⟩ large language models
        the ⟨two⟩ agree
        the ⟨two⟩.
        all ⟨four⟩ are
        between the ⟨two⟩, then
        the ⟦two⟧ years
        the ⟦three⟧ GPUs
    """,
    "pronoun": """
        ⟨one⟩ can see
        no ⟨one⟩
        ⟨one⟩ another
        on the ⟨one⟩ hand
        ⟨one⟩ thing
        ⟨one⟩ reason
        ⟨One⟩ day it will.
        the last ⟨one⟩.
    """,
}

SILENT = """
    The loss falls as models grow.
    It ran for seconds.
    often, tentative, weight, freight, attend, behalf, phone
    a millionaire in headquarters
    the data manifold
    nines of reliability
    ones and zeros
    doubly so, and once more
    a decade, a century, a few, several, both, a pair
    k-fold validation
    what percent of it
    Part II
    Ⅳ
    MNIST and BIG-bench
    $x + y = \\alpha$
    |---|:--:|
    ---
"""


@pytest.mark.parametrize("line", cases(FIGURES))
def test_figures_count_with_all_that_belongs_to_them(line: str) -> None:
    assert marked(re.sub("[⟦⟧⟨⟩]", "", line)) == line


@pytest.mark.parametrize("line", cases(WORDS))
def test_number_words_that_measure_count(line: str) -> None:
    assert marked(re.sub("[⟦⟧⟨⟩]", "", line)) == line


@pytest.mark.parametrize("line", cases(DISGUISED))
def test_a_disguise_hides_no_numeral(line: str) -> None:
    assert marked(re.sub("[⟦⟧⟨⟩]", "", line)) == line


ALSO = {"sequence", "name", "part of the page", "already named", "pronoun"}  # common in any rule's lines


@pytest.mark.parametrize(("rule", "line"), [(rule, line) for rule, table in STANDS.items() for line in cases(table)])
def test_a_rule_lets_stand_what_it_says_and_no_more(rule: str, line: str) -> None:
    text = re.sub("[⟦⟧⟨⟩]", "", line)
    assert marked(text) == line
    assert {numeral.rule for numeral in numerals(text)} <= {rule, None, *ALSO}


@pytest.mark.parametrize("line", cases(SILENT))
def test_where_nothing_is_counted_nothing_is_found(line: str) -> None:
    assert numerals(line) == []


@pytest.mark.parametrize(
    "line",
    cases(f"""
        {MASK * 5} steps
        {MASK * 5} times, {MASK * 3}fold and {MASK * 2}%
        ⟦ten⟧ {MASK * 3}
        ⟨one⟩ {MASK * 3}
        GPT-{MASK}
        in {MASK}
        {MASK}-⟦3⟧
        ⟦2⟧ {MASK * 2} ⟦3⟧
        ⟦two⟧ {MASK * 3} readings
        in ⟦2019⟧ {MASK * 3}
    """),
)
def test_a_masked_literal_neither_counts_nor_lends_context(line: str) -> None:
    assert marked(re.sub("[⟦⟧⟨⟩]", "", line)) == line


@pytest.mark.parametrize(
    "line",
    cases("""
        ⟦three⟧⏎⏎⟦orders of magnitude⟧
        ⟦ten⟧ | ⟦billion⟧
        ⟦ten⟧⏎- ⟦billion⟧
        ## ⟦ten⟧⏎⟦billion⟧
        > ⟦three⏎> orders⏎> of magnitude⟧
        1. ⟦ten⟧⏎2. ⟦billion⟧
        ⟦ten⟧⏎   ⏎⟦billion⟧
    """),
)
def test_a_line_break_is_white_space_and_a_paragraph_or_cell_is_a_wall(line: str) -> None:
    text = re.sub("[⟦⟧⟨⟩]", "", line)
    assert marked(text) == re.sub(r"(?m)^(\d\.)", "⟨\\1⟩", line)


@pytest.mark.parametrize(("kind", "text"), [
    ("integer", "10"), ("decimal", "0.5"), ("percent", "35%"), ("range", "5–10"), ("currency", "$4.6M"),
    ("exponent", "1e9"), ("multiple", "10×"), ("ratio", "3:1"), ("magnitude", "175B"), ("ordinal", "10th"),
    ("with unit", "80GB"), ("number sign", "½"), ("entity", "&#51;"), ("number word", "ten billion"),
    ("fraction word", "two thirds"), ("small cardinal", "ten"), ("multiple word", "doubled"), ("zero", "zero"),
    ("order of magnitude", "three orders of magnitude"), ("percent word", "ten percent"), ("one", "one nine"),
    ("ordinal word", "hundredth"), ("proportion", "one in ten"),
])  # fmt: skip
def test_a_numeral_tells_the_pattern_that_saw_it(kind: str, text: str) -> None:
    (numeral,) = numerals(f"about {text} here")
    assert (numeral.kind, numeral.rule, numeral.text) == (kind, None, text)


def test_an_exempt_numeral_tells_the_rule_that_lets_it_stand() -> None:
    assert [(n.text, n.rule) for n in numerals("GPT-3 in 2020, Figure 2")] == [
        ("GPT-3", "name"),
        ("2020", "year"),
        ("Figure 2", "label"),
    ]


def test_unaccounted_numerals_are_those_without_a_rule() -> None:
    assert [n.text for n in unaccounted("GPT-3 has 175B parameters and 96 layers")] == ["175B", "96"]


# The table that the page on method is set from.


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.examples])
def test_every_example_of_a_rule_is_treated_as_the_rule_says(rule: Rule, text: str) -> None:
    assert rule.name in {numeral.kind for numeral in numerals(text)}
    assert rule.counts or unaccounted(text) == []


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.counterexamples])
def test_no_counterexample_of_a_rule_is_treated_by_it(rule: Rule, text: str) -> None:
    assert rule.name not in {numeral.kind for numeral in numerals(text)}


@pytest.mark.parametrize("rule", GENERAL, ids=lambda rule: rule.name)
def test_the_examples_of_a_rule_of_any_field_are_treated_as_it_says(rule: Rule) -> None:
    numerals_module.speak(FieldWords())
    assert [text for text in rule.examples if rule.name not in {numeral.kind for numeral in numerals(text)}] == []
    assert [text for text in rule.counterexamples if rule.name in {numeral.kind for numeral in numerals(text)}] == []


def test_the_words_of_a_field_are_read_as_what_they_are() -> None:
    text = "Sonata 2 · one furlong · op-9 · Beethoven Nine"
    numerals_module.speak(FieldWords())
    assert [n.text for n in unaccounted(text)] == ["2", "9", "Nine"]
    numerals_module.speak(
        FieldWords(measures="furlong", products="Sonata", prefixes="op-", names="Beethoven_Nine"),
    )
    assert [n.text for n in unaccounted(text)] == ["one furlong"]


def test_no_two_rules_have_a_name_in_common() -> None:
    assert len(RULE) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_says_one_sentence_and_its_pattern_holds_no_group(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z][^\n]*[^.]\.", rule.says)
    assert re.compile(rule.pattern, re.VERBOSE).groups == 0


def test_the_rule_needs_the_standard_library_and_the_words_of_the_field_alone() -> None:
    imported = set()
    for module in (numerals_module, numeral_rules, lexicon):
        for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                imported.add(node.module or ".")
    own = {"__future__", numeral_rules.__name__, lexicon.__name__, site_info.__name__}
    assert imported <= own | {"re", "unicodedata", "dataclasses", "functools", "typing"}


# Properties.

LINES = [re.sub("[⟦⟧⟨⟩]", "", line) for table in (FIGURES, WORDS, DISGUISED, *STANDS.values()) for line in cases(table)]
TOKENS = sorted({token for line in LINES for token in re.split(r"(\s+)", line) if token})
prose = st.one_of(
    st.lists(st.sampled_from(TOKENS)).map("".join),
    st.lists(st.sampled_from(LINES)).map(" ".join),
    st.text(),
    st.text(alphabet="019.,-–^{}$%x×eE_*[]()#>|\n ab½²\u200b\ue000GPtwo"),
)


@given(prose)
@example("1.⏎")
@example("\n\n 1. \n")
@example("*")
def test_offsets_index_the_text_and_numerals_never_overlap(text: str) -> None:
    end = 0
    for numeral in numerals(text):
        assert end <= numeral.start < numeral.end <= len(text)
        assert numeral.text == text[numeral.start : numeral.end]
        assert numeral.text == numeral.text.strip()
        end = numeral.end


@given(prose)
def test_every_figure_lies_in_some_numeral(text: str) -> None:
    covered = {place for numeral in numerals(text) for place in range(numeral.start, numeral.end)}
    assert [place for place, char in enumerate(text) if char.isdecimal() and place not in covered] == []


@given(prose, st.data())
def test_changing_a_digit_of_an_unaccounted_numeral_leaves_a_numeral_there(text: str, data: st.DataObject) -> None:
    places = [n.start + i for n in unaccounted(text) for i, char in enumerate(n.text) if char in "0123456789"]
    assume(places)
    place = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from([d for d in "0123456789" if d != text[place]]))
    changed = text[:place] + digit + text[place + 1 :]
    assert any(n.start <= place < n.end for n in numerals(changed))


@given(
    st.lists(
        st.sampled_from(["the", "loss", "falls", "as", "more", "data", "arrive", "and", "no", "end", "(so", "far),"])
    ),
    st.text(st.characters(exclude_categories=["L", "N"], exclude_characters="&[")),
)
def test_a_text_without_figures_and_number_words_has_no_numeral(words: list[str], signs: str) -> None:
    assert numerals(" ".join(words) + signs + " ".join(words)) == []


@given(prose, st.sets(st.integers(0, 30)))
def test_masking_a_word_makes_no_numeral_where_none_was(text: str, hidden: set[int]) -> None:
    masked = "".join(
        MASK * len(token) if i in hidden and token.strip() else token
        for i, token in enumerate(re.split(r"(\s+)", text))
    )
    before = {place for numeral in numerals(text) for place in range(numeral.start, numeral.end)}
    for numeral in numerals(masked):
        assert before & set(range(numeral.start, numeral.end))


PROSE = "In 2019, GPT-2 had 1.5 billion parameters; ten steps at 0.9 leave 35%, or a third, of two readings. "
KNOTS = ["1", "1,111", "A-", "a hundred and ", "in 2019, ", "1x", "$a ", "[^", "two big ", "five-", "1 to ", "_", "* "]
KNOTS += ["\n", "\u200b", "²", "http://", "Figures 1, ", "x" * 500 + " ", "1e", "-", "10.1000/", "&#1", "one in "]


def computing(text: str) -> float:
    """The seconds that this thread computes to find the numerals of a text: the least of three, as a busy machine and
    the collector of garbage only add. A space before the text makes it a new one, which no cache has seen.
    """
    seconds = []
    for spaces in range(3):
        start = time.thread_time()
        numerals(" " * spaces + text)
        seconds.append(time.thread_time() - start)
    return min(seconds)


@pytest.mark.slow
@pytest.mark.parametrize("knot", [PROSE, *KNOTS])
def test_eight_times_the_text_takes_nowhere_near_the_square_of_eight_times_as_long(knot: str) -> None:
    short, long = ((knot * length)[:length] for length in (6_250, 50_000))
    assert computing(long) < 30 * max(computing(short), 0.01)
