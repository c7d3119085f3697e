"""The rule of numerals, row by row: what in running text is a numeral, and which may stand unaccounted for.

`rules` gives the whole rule, in order of application: at each place of the text the first row that fits decides.
The scanner of `text/numerals.py` is compiled from it and the page on method is set from it, so they cannot drift apart.
`RULES` is what holds in any field; the words of a book's own field come from `mkdocs.yml`.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Final

from reckoner.core.site_info import FieldWords, RowText
from reckoner.text.lexicon import (
    AMOUNT,
    BEFORE_NOUN,
    BY,
    CARDINAL,
    DAY,
    DEC,
    FEW,
    FIRST,
    FOURTH,
    GREAT_TH,
    INT,
    LABELS,
    LARGE,
    MAYBE_WORD,
    MEASURE,
    MEASURES,
    MONEY,
    MONTH,
    MULTITUDE,
    NAME,
    NEAR,
    NO_AVERAGE,
    NO_COMMON,
    NO_MORE,
    NO_NOUN,
    NUM,
    PAGE,
    PARTH,
    PERCENT,
    PHRASE,
    PLACE,
    POWER,
    PREFIX,
    PREFIXES,
    PRODUCT,
    PRODUCTS,
    PRONOUN_VERBS,
    SCALE,
    SERIES,
    SIGN,
    TENS,
    THING,
    TIMES,
    TITLES,
    TO,
    TO_GREAT,
    UNIT,
    UNIT_NAME,
    VERSION,
    WORDS,
    WORK_WORDS,
    YEAR,
    YEARS,
    Rule,
    after,
    any,
    counted,
    exempt,
    one_of,
    samples,
)

RULES: Final[tuple[Rule, ...]] = (
    # Addresses of every kind: whatever figures are in them, they are no quantities.
    exempt(
        "address",
        "Web addresses, arXiv numbers, DOIs and ISBNs point to a work.",
        "https://example.org/2048/a · arXiv:2001.08361v2 · doi:10.1000/182 · ISBN 978-0-00-000000-2",
        "2001.08361 · 10.5/20 · https costs 10",
        r"""(?:https?://|\bwww\.)[^\s|¶<>()\ue000]*[\w/] | (?i:\bdoi:?\s?)10\.\d{4,9}/[^\s|¶<>\ue000]*[\w/]
        | \b10\.\d{4,9}/[\w.()-]{0,40}[A-Za-z][\w.()-]{0,40}\b | (?i:\barxiv)[:\s]\s?\d{4}\.\d{4,5}(?:v\d+)?\b
        | \bISBN(?:-1[03])?:?\s?\d[\d-]{8,15}[\dX]\b""",
    ),
    exempt(
        "footnote mark",
        "The mark of a footnote is a label.",
        "as the paper says[^3] · [^note2]: see there · A note.[^1]\n\n[^1]: It was so.",
        "[3] steps · 10^3",
        r"\[\^[^\]\s¶]{1,40}\]",
    ),
    exempt(
        "section number",
        "The number that opens an item of a numbered list, or a heading, counts the page: a full stop, colon or "
        "bracket follows it, or it has the form 3.2 and a capital follows.",
        "1. First the data.\n2. Then the fit. · 3) and so on · ## 3. The fit · ### 3.2 The fit",
        "it took\n10. Then it stopped · 1.5 bits · 10 steps · ## 10 steps · ## 3.2 Billion words",
        rf"""(?<=¶)\d{{1,3}}[.)](?=\s) | (?:(?<=¶\#\s)|(?<=¶\#\#\s)|(?<=¶\#\#\#\s)|(?<=¶\#\#\#\#\s))
        (?:\d{{1,2}}(?:\.\d{{1,2}}){{0,3}}[.):](?=\s) | \d{{1,2}}(?:\.\d{{1,2}}){{1,3}}(?=\s(?!{MULTITUDE})[A-Z]))""",
    ),
    counted(
        "entity",
        "An HTML entity for a character by its number, or for a fraction or power, counts: write the character.",
        "&#51;5 · &frac12; of it · &half;",
        "R&D · &amp;",
        r"&(?:\#[xX]?[0-9a-fA-F]{1,8}|frac\d\d|half|sup\d);?",
    ),
    exempt(
        "index",
        "A subscript of figures, alone or after a letter and a sign, tells which one is meant, not how much; the "
        "power of a unit (m²) belongs to the unit; R² and χ² are names.",
        "$x_1$ · $h_{50}$ · $x_{t+1}$ · CO₂ · log₂ · km² · s⁻¹ · an R² near it",
        "1_000 · $x^{50}$ · $x_{n=50}$ · 10² · x²",
        r"""(?<=[A-Za-z)}\]])(?:_\d+(?!\w)|_\{[A-Za-z]?[-+]?\d+\}|[₀₁₂₃₄₅₆₇₈₉]+)
        | (?<![A-Za-z])(?:[kcmnµμ]?m|ft|s|R|χ)⁻?[¹²³](?!\w)""",
    ),
    exempt(
        "notation",
        "In formulas with letters 0, 1 and 2 by themselves, and an exponent of one figure over a letter or a bracket, "
        "are notation; in products and powers of figures they count.",
        "$1 - p$ · $\\sum_{i=0}^{n-1} x_i$ · $x^3$ · $(n + k)^{-1}$ · $2^n$ · $x \\in [0, 1]$ · $\\frac{1}{n}$",
        "1 - p · $2$ · $x^{50}$ · $2 \\times 10^{25}$ · $2^{10}$ · $12$ · $1.5$ · $1{,}000$ · $2\\%$",
        rf"{SIGN}\ue005+",
    ),
    exempt(
        "date",
        "Days, months, quarters of a year, decades and centuries stand on the calendar.",
        "14 March 2023 · March 14, 2023 · 2023-03-14 · September 2024 · the 1940s · the mid-2000s · Q3 2023 · "
        "the 21st century · the nineties · last quarter",
        "May 10 models agree? · 10 steps · 1940 steps · 90s · a quarter of it",
        rf"""(?<![\w.-]){YEAR}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?![\w%-]|\.\d)
        | (?<![\w.,$€£-])(?:{DAY}\s?[-–]\s?)?{DAY}\s(?i:of\s)?{MONTH}(?:,?\s{YEAR})?
        | \b{MONTH}\s{DAY}(?:\s?[-–]\s?{DAY})?(?:,?\s{YEAR}|(?={NO_NOUN}))
        | \b(?!May|Mar){MONTH},?\s(?i:of\s)?{YEAR} | \bMa(?:y|r\.?|rch)\s{YEAR}(?={NO_NOUN}) | \bQ[1-4]\s{YEAR}
        | (?<![\w.,])(?:1[4-9]|20)\d0s\b | (?:['’]|(?<=\bmid[\s-])|(?<=\blate\s)|(?<=\bearly\s))\d0s\b
        | \b(?:\d{{1,2}}(?:st|nd|rd|th)|(?:{any(TENS)}[\s-])?{FIRST}|{FOURTH}|{GREAT_TH})
          (?=[\s-](?i:centur(?:y|ies))\b)
        | \b{any("twenties thirties forties fifties sixties seventies eighties nineties")}\b
        | {after("last this next first second third fourth each every per previous fiscal")}(?i:quarters?)\b""",
    ),
    exempt(
        "year",
        "A four-digit number is a year where the words about it say so: after in, since, before and the like, in a "
        "range, in a citation or before the name of a work, and never before a thing that can be counted; 2048 is "
        "always a count. After by and until, and as a mean, median or mode, a year is a result and counts.",
        "in 2019, it grew · since 2016 · 2009a · 2019–2025 · between 2010 and 2022. · Kaplan et al. 2020 · "
        "(Hoffmann et al., 2022) · [Sutton 2019] · a 2024 paper · in 2025, 2026 or 2027.",
        "by 2030 we · until 2014. · a median of 2031. · in 1500 tokens · 2048 tokens · in 2048. · 1,024 children · "
        "2000 models · $2019 · a batch of 2000.",
        rf"""(?=[\dA-Z]){NO_AVERAGE}(?:
            {after("in since during circa year summer spring autumn fall winter")}{YEAR}{YEARS}
          | (?:{after("before after of for from between around early late mid through maybe perhaps")}
              |(?i:(?<=\bmid-)|(?<=\bpre-)|(?<=\bpost-)|(?<=\blate-)|(?<=\bearly-))){NEAR}{YEARS}
          | (?<![\w.,$€£-]){NEAR}[a-e](?![\w%]) | (?<![\w.,$€£-]){NEAR}\s?[-–]\s?(?:{NEAR}|\d\d(?!\d))(?={NO_NOUN})
          | (?:(?<=al\.\s)|(?<=al\.,\s)|(?<=al\.\s\()){NEAR}[a-z]?(?![\w%]) | (?<=\(){NEAR}[a-z]?(?=[),;:])
          | (?<![\w-]){NO_COMMON}[A-Z][\w’'-]{{1,30}},?\s{NEAR}[a-z]?(?=[);\]]|,\s(?:p|sec|ch|fig|tab))
          | (?:{after("the a an this that his her its their our")}|(?<=['’]s\s)){NEAR}
            (?=\s{BEFORE_NOUN}{any(WORK_WORDS)}\b) )""",
    ),
    exempt(
        "compound",
        "Compounds in which a number is the name of a format, a standard or a habit; the list is closed.",
        "64-bit floats · x86-64 · RFC 2119 · IEEE 754 · 24/7 · two-by-two · 3-by-3",
        "10-bit messages · 64 bits · two by four · 24/8 · RFC 5%",
        r"""\b(?:8|16|32|64|128)-bit\b | \bx86(?:-64)?\b | \b24/7\b(?![./])
        | \b(?:RFC|ISO|IEC|IEEE|PEP|DIN|ANSI)\s\d{1,5}(?:-\d{1,2})?(?![\w%‰×@]|[.,]\d|\s?[%‰×])
        | \b(?i:two-by-two|three-by-three|four-by-four)\b | \b(?:2-by-2|3-by-3|4-by-4)\b""",
    ),
    exempt(
        "name",
        "Figures joined to a letter or a capitalised word name a model, chip, data set, metric or version, and so "
        "does a short number after the name of a product (the list is closed); a size joined to a name (-70B), a "
        "multiple and a percentage still count.",
        "ISO-8601 · o1 · H100s · CIFAR-10 · R2-D2 · C4 · F1 · L2 · pass@1 · p50 · v1.1 · 3D · int8 · Python 3.11",
        "175B · x10 · In10 steps · A10% · US$5 · R10,000 · top-5 · Python 3 trillion · Python 405",
        rf"""(?<![\w\\&\#@]) {NO_COMMON} (?: [a-z]{{2,6}}\d?@[\dkn]{{1,6}}
            | (?:[A-Z][A-Za-z]{{0,15}}|[b-hj-z]|{PREFIX})
              \d[A-Za-z0-9]{{0,15}}(?:\.\d+)?
            | [A-Z][A-Za-z0-9]{{0,15}}(?:-[A-Za-z][A-Za-z0-9]{{0,15}}){{0,2}}
              -(?!{DEC}(?i:[mbtgx]b?)\b)\d[a-z0-9]{{0,5}}(?:\.\d+)?
          ) (?:-(?!\d)[A-Za-z0-9]{{1,15}}){{0,2}} {NO_MORE}
        | \b(?:{PRODUCT}\sv?{VERSION}|{SERIES}\s\d{{3,4}}){NO_MORE}
        | (?<![\w-])[23]-?[Dd]\b | \b{NAME}\b""",
    ),
    exempt(
        "label",
        "A number after a word for a part of a work (Figure, Table, eq., section, page; the list is closed), or "
        "after a capitalised one such as Part, Move or System, says which one is meant.",
        "Figure 2 · Fig. 3 · Table 5 · eq. (4) · section 3.2 · §4 · p. 12 · pp. 12–15 · Figures 1, 2 and 3 · "
        "Part 2 · System 2 · MOVE 37 · System Two",
        "in 10 steps · Model 70B · table 5% · move 37 · section 3 million · Step 1000",
        rf"""\b(?:{any(LABELS)}|{one_of(TITLES + " " + TITLES.upper())})\s{PLACE}(?:[-–]{PLACE})?{NO_MORE}
        | \b(?:(?i:figure|fig|table|equation|eq|section|sec|chapter|page|exercise)s|Parts)\.?\s
          {PLACE}(?:(?:,\s{PLACE}){{0,8}}(?:\s?[-–]\s?|,?\s(?i:and|or|to)\s){PLACE})?{NO_MORE}
        | \bpp?\.\s?\d{{1,4}}(?:[-–]\d{{1,4}})?{NO_MORE} | §§?\s?{PLACE}(?:[-–]{PLACE})?{NO_MORE}
        | \b(?:{one_of(TITLES)})\s(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b""",
    ),
    exempt(
        "idiom",
        "Fixed expressions in which a number word measures nothing; the list is closed.",
        "double-checking · the doubling time · half-life · one-to-one · zero-shot · two-dimensional · once or twice",
        "the loss doubled · half of it · two steps · five-shot prompts",
        r"""\b(?i: doubl(?:e|ed|es|ing)[\s-](?:check\w*|edged|down|descent|blind|click\w*|quot\w+|precision|meaning
              |count\w*|times?|periods?|rates?) | halving[\s-](?:times?|periods?) | non-?zero | ground\szero
            | half-(?:li(?:fe|ves)|precision|hearted\w*|open|normal|plane) | one-to-(?:one|many) | once\sor\stwice
            | zero-(?:shots?|sum|day|knowledge|mean) | (?:two|three)-dimensional\w* | (?:one|two)-tailed )\b""",
    ),
    exempt(
        "unit",
        "An order of magnitude names the unit itself after each, every, per and the like, or a bound number.",
        "every order of magnitude · per order of magnitude",
        "an order of magnitude · three orders of magnitude",
        rf"""(?:{after("each every per a another extra additional next")}|(?<=\ue000\s))(?i:{UNIT_NAME})\b
            (?!-|\s(?:{BEFORE_NOUN}{MEASURE}s?\b|per\s?cent|{LARGE}))
        | (?:{after("each every per same right next")}|(?<=\ue000\s))(?i:orders?\sof\smagnitude)\b""",
    ),
    # Number words that count.
    counted(
        "order of magnitude",
        "Orders of magnitude are a numeral, together with the word that tells how many.",
        "an order of magnitude · three orders\nof magnitude · 3–4 orders of magnitude · many orders of magnitude",
        "in good order · each order of magnitude",
        rf"""(?:(?:{MAYBE_WORD}{WORDS}(?:{TO}{WORDS})?|\b(?i:an?|many|several|some|few|(?:a\s)?couple\sof)
            |{DEC}(?:(?:\s?[-–]\s?|{TO}){DEC})?)\s(?i:(?:more|or\smore|full|whole)\s)?)?
        \b(?i:orders?\sof\smagnitude)\b""",
    ),
    counted(
        "percent word",
        "Number words with percent, percentage points or percentiles are one numeral.",
        "ten percent · thirty-five per cent · two percentage points · half a percent · ten to twelve percent",
        "what percentage · a large percent",
        rf"{MAYBE_WORD}(?:{WORDS}(?:{TO}{WORDS})?|(?i:(?:half\s)?an?|zero)){PERCENT}",
    ),
    counted(
        "proportion",
        "One in so many is a numeral.",
        "one in ten · nine times out of ten · 1 in 10 · three out of four · one in a million",
        "one in which · one in 2019, the other later · 10 in all",
        rf"""(?:{MAYBE_WORD}{WORDS}|{NUM})(?i:\stimes)?[\s-](?i:in|out\sof)[\s-](?i:every\s)?
        (?:{WORDS}|(?!{YEAR}){NUM}(?![\w%]))""",
    ),
    counted(
        "multiple word",
        "Words that multiply count: twice, double and triple in all their forms, and whatever ends in -fold.",
        "twice · doubled every year · a tripling · tenfold · a hundred-fold · thousandfold",
        "doubly so · a manifold · double-check",
        rf"""{MAYBE_WORD}(?:(?i:twice|thrice|(?:doubl|tripl|trebl|quadrupl|quintupl)(?:es?|ed|ings?))\b
            | {PHRASE}[\s-](?i:fold)\b | (?i:an?\s)?(?:{UNIT}|{TO_GREAT})[\s-]?(?i:fold)\b)""",
    ),
    counted(
        "fraction word",
        "Fractions in words count: halves and quarters always, and thirds to hundredths wherever no place in a "
        "sequence can be meant.",
        "half · halved · a third · two-thirds · three quarters · one ten-thousandth · two and a half · a tenth · "
        "the remaining third · a quarter of it",
        "a third reading · the third essay · the first half · behalf · last quarter",
        rf"""{MAYBE_WORD}(?:
            (?:(?i:an?\s)|{UNIT}[\s-])?(?:{UNIT}|{TO_GREAT})-{GREAT_TH}(?i:s)?\b
          | (?:{WORDS}(?i:\sand\s))?(?i:an?)\s(?i:half|quarter)\b | {WORDS}[\s-](?i:half|halves|quarters?)\b
          | (?:{UNIT}[\s-]|(?:{WORDS}(?i:\sand\s))?(?i:an?\s)){PARTH}(?i:s)?\b
            (?!-?\s?{BEFORE_NOUN}(?:{PAGE}|{THING}|party\b|time\b))
          | {PARTH}(?i:s)\b | (?i:half(?!\san?\s{LARGE})|halves|halv(?:ed|ings?)|halfway)\b
          | {after("remaining other top bottom upper lower middle another nearly almost roughly about")}(?i:third)\b
        ) | \b(?i:quarters?)\b""",
    ),
    counted(
        "ordinal word",
        "Ordinals from thirteenth up count, as do all those of percentiles, deciles, powers and roots.",
        "the hundredth step · the twenty-first try · the first decile · the third power · the tenth percentile",
        "the second reading · first · the twentieth century",
        rf"""{MAYBE_WORD}(?:{any(TENS)}-(?:{FIRST}|{FOURTH})\b | {GREAT_TH}\b)
        | \b(?:{FIRST}|{FOURTH})[\s-](?i:(?:percent|dec|quant|quart|quint)iles?|powers?|roots?)\b""",
    ),
    counted(
        "number word",
        "Number words from thirteen up, and dozen, hundred, thousand, million and so on, count wherever they stand.",
        "twenty-five · one hundred and five · ten billion · hundreds of thousands · dozens · two to twenty",
        "a millionaire · seven · often",
        rf"{MAYBE_WORD}(?:{UNIT}{TO})?{PHRASE}(?:{TO}{WORDS})?",
    ),
    # Number words that may stand.
    exempt(
        "sequence",
        "First, second and third give a place in a sequence, and so do fourth to twelfth before a word for a part "
        "of the page or the argument, or as the opening of a sentence.",
        "first · the second reading · secondly · the third essay · the first half · the fifth claim · Fourth, it",
        "the fifth step · a third · two thirds · the tenth",
        rf"""\b(?i:(?:first|second|latter)[\s-]half|(?:first|second|third)(?:ly)?)\b | \b{FOURTH}(?i:ly)\b
        | \b{FOURTH}(?=(?:-|\s{BEFORE_NOUN}){PAGE}) | (?:(?<=¶)|(?<=[.;:!?]\s)){FOURTH}(?=,)""",
    ),
    exempt(
        "part of the page",
        "Two to six, which a reader sees at a glance, may count parts of the page or of the argument: the noun, "
        "after at most two words that are no plurals, is in the closed list.",
        "two readings · three open questions · two or three ways · four of the claims · two-part · two of them",
        "ten steps · two years of claims · two hundred claims · eight answers · three lines of code",
        rf"""\b(?:{UNIT}{TO})?{FEW}\b(?=\s(?i:of\s(?:them|us|which|whom))\b
            |(?i:\sor\smore)?(?:-|\s(?i:of\s(?:the|these|those|our|its)\s)?{BEFORE_NOUN}){PAGE})""",
    ),
    exempt(
        "already named",
        "Two to four after the, these, all and the like may point back to things named before (models, groups, "
        "runs; the list is closed), or stand alone for them.",
        "the two models · these three runs · the two agree · all four. · between the two",
        "two models · the two years · the ten models · the two steps",
        rf"""{after("the these those all other our their its any first last latter former which both")}
        {any("two three four")}\b(?=\s{BEFORE_NOUN}{THING}|\s{any(PRONOUN_VERBS)}\b|{NO_NOUN})""",
    ),
    counted(
        "one",
        "One counts before a measure (the list is closed), before point, and as one day after in, within and such.",
        "one more sample · one year · one-step · within one day · one point five",
        "one reason · no one · one day it will · one of the readings",
        rf"""\b(?i:one)[\s-](?i:(?:more|full|whole|single|extra|additional|further|entire)\s)?{MEASURE}s?\b
        | \b(?i:one\spoint)\s(?:{WORDS}|(?i:zero|oh))
        | {after("in within for than least just only about")}(?i:one\sday)\b""",
    ),
    counted(
        "small cardinal",
        "Two to twelve, and fourth to twelfth, count wherever no row above lets them stand: they measure something.",
        "ten steps · six months · eight turbines · two to three · five times · the ten models · the tenth step",
        "two readings · often · the two agree · the tenth essay",
        rf"\b(?:{UNIT}{TO}{UNIT}|{CARDINAL}|{FOURTH})\b",
    ),
    counted(
        "zero",
        "Zero counts, except in the idioms above.",
        "zero loss · it falls to zero",
        "zero-shot · nonzero",
        r"\b(?i:zero)\b",
    ),
    exempt(
        "pronoun",
        "One that measures nothing is a pronoun or an article.",
        "one can see · no one · one of the two · on the one hand · one reason · one another",
        "one year · ones · one in ten",
        r"\b(?i:one)\b",
    ),
    # Figures: all that no row above lets stand.
    counted(
        "range",
        "Two numbers joined by a dash or by to are one numeral.",
        "5–10 · 5-10% · 5 to 10 times · $100–200 million · 2.0 – 2.9 · 10-to-1",
        "5 and 10 · -10 · 2019–2025",
        rf"{SIGN}{AMOUNT}(?:\s?–\s?|-|—|(?i:[\s-]to[\s-]))[-+]?{AMOUNT}",
    ),
    counted(
        "exponent",
        "Powers and products are one numeral.",
        r"10^23 · 10²³ · 1e9 · 6×10^23 · $2.1 \times 10^{25}$ · 8 x 8 · 0.9^{10}",
        "10x · m²",
        rf"{SIGN}(?:{NUM}(?:{BY}{NUM}){{1,8}}|{DEC}{POWER})",
    ),
    counted(
        "currency",
        "A sum of money is one numeral with its sign or word.",
        "$4.6M · €3 · US$100 million · 4 dollars · USD 5",
        "10 bits · dollars",
        rf"{SIGN}(?:{MONEY}{NUM}(?:{SCALE})?|{NUM}(?:{SCALE})?[\s-](?i:dollars?|euros?|pounds?|cents?)\b)",
    ),
    counted(
        "percent",
        "A percentage is one numeral with its sign or word.",
        "35% · 3.5 per cent · 5‰ · the 80th percentile · −2 percentage points",
        "35 · percent",
        rf"{SIGN}{NUM}(?:st|nd|rd|th)?{PERCENT}",
    ),
    counted(
        "multiple",
        "A multiple is one numeral with its × or word.",
        "10× · 4.1x · ×10 · 3-fold · 10 times · 100,000x",
        "x is · 10 bits",
        rf"{SIGN}{NUM}{TIMES} | ×\s?{NUM} | (?<!\w)[xX]{NUM}",
    ),
    counted(
        "ratio",
        "Ratios, fractions and times of day are one numeral.",
        "3:1 · 3/4 · 1/1,024 · 10:30",
        "3 · in 2: then",
        rf"{SIGN}{DEC}(?:[:/⁄]{DEC}){{1,3}}",
    ),
    counted(
        "magnitude",
        "A number is one numeral with the letter or word that scales it.",
        "175B · 1.5k · 7bn · 300 billion tokens · a 10-million fit",
        "10 · billions",
        rf"{SIGN}{NUM}{SCALE}",
    ),
    counted(
        "ordinal",
        "Ordinals in figures count.",
        "10th · the 1,000th step",
        "10 th · 21st century",
        rf"{INT}(?:st|nd|rd|th)s?\b",
    ),
    counted(
        "with unit",
        "A number is one numeral with the letters written on to it.",
        "80GB · 59min · 5ms",
        "80 GB · H100",
        rf"{SIGN}{NUM}[A-Za-zµμΩ°]++[²³]?",
    ),
    counted(
        "number sign",
        "A character that is a number in itself counts.",
        "½ · 1½ · x² · ①",
        "m² · Ⅳ",
        rf"{SIGN}(?:{INT}\s?)?½ | [⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+ | [₀₁₂₃₄₅₆₇₈₉]+",
    ),
    counted(
        "decimal",
        "Decimal numbers count.",
        "0.5 · .5 · −3.2 · 1.2.3",
        "5. · 5",
        rf"{SIGN}(?:{INT}(?:\.\d++)+(?!\.\d)|(?<![\w.)])\.\d++)",
    ),
    counted(
        "integer",
        "Figures of any script count, whatever invisible characters or emphasis stand among them.",
        "10 · 1,024 · 10\u202f000 · 𝟗 · ٣ · 3\u200b5 · 3**5**",
        "ISO-8601 · ten",
        rf"{SIGN}{INT}",
    ),
)


@cache
def rules(field: FieldWords) -> tuple[Rule, ...]:
    """The rule with the words of a field in their places."""
    words = {
        MEASURE: any(f"{field.measures} {MEASURES}"),
        UNIT_NAME: one_of(field.units),
        PRODUCT: one_of(f"{field.products} {PRODUCTS}"),
        SERIES: one_of(field.series),
        PREFIX: one_of(f"{field.prefixes} {PREFIXES}"),
        NAME: one_of(field.names),
    }
    return tuple(_of_field(rule, words, field) for rule in RULES)


def unknown_rows(field: FieldWords) -> list[str]:
    """The names under which a field gives examples of no row."""
    return [row.name for row in field.rows if row.name not in {rule.name for rule in RULES}]


def _of_field(rule: Rule, words: dict[str, str], field: FieldWords) -> Rule:
    pattern = rule.pattern
    for place, these in words.items():
        pattern = pattern.replace(place, these)
    text = next((row for row in field.rows if row.name == rule.name), RowText(name=rule.name))
    return replace(
        rule,
        pattern=pattern,
        says=text.says or rule.says,
        examples=samples(text.as_in) if text.as_in else rule.examples,
        counterexamples=samples(text.but_not_in) if text.but_not_in else rule.counterexamples,
    )
