"""The words, the shapes of numbers and the form of a row that the rule of numerals is written in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

# The words that decide whether a number measures something: closed lists, published with the rule.

FUNCTION_WORDS: Final = """a an the this that these those it its he she they we you i who whom which what when
    where while and or but nor so yet if then than as at by for from in into of off on onto out over per to up with
    without within about after before between during since through until under is are was were be been being am
    has have had do does did can could may might must shall should will would not no there here also only just
    alone already still even now his her their our my your all both each every some any more most many much how
    why because although though whether however nearly almost roughly"""
COUNT_WORDS: Final = "of per or each more most many much to"  # what stands before these may be a count, not a year
PAGE_WORDS: Final = """account advantage alternative answer approach argument aspect assumption author caption case
    category caveat chapter choice claim colour color column conclusion concept condition consequence contradiction
    curve definition difference direction disadvantage effect end equation essay estimate exception excerpt exercise
    explanation expression extreme fact factor figure finding footnote forecast formula idea ingredient
    interpretation interview issue kind law lesson limit limitation line meaning mechanism method mistake notion
    objection opinion option panel paper paragraph part passage path plot prediction premise question quotation
    quote reading reason remark respect result route rule scenario section sense sentence side sided slip sort source
    speaker statement table theme thing topic type variable verdict version view voice way possibility property
    reply story theory analysis hypothesis categories possibilities properties replies stories theories analyses
    hypotheses"""
THING_WORDS: Final = """author bar company companies constant data_set dataset distribution dot example experiment
    exponent family families fit function group lab machine man men model network number pair people person point
    population problem quantity quantities regime run sample slope system task team term test trend value"""
PRONOUN_VERBS: Final = """agree answer appear become belong come concern count cross describe differ disagree fit
    follow give go lie look make match mean measure meet need overlap part point rest say seem share show speak
    stand take talk tell turn want work"""
WORK_WORDS: Final = """article benchmark book competition edition election essay estimate experiment forecast
    interview launch lecture letter memo model paper podcast post prediction preprint prize release report review
    study survey system talk thesis version"""
MEASURES: Final = """bit byte step sample attempt retry trial year month week hour
    minute second millisecond decade century generation sigma dollar euro cent metre meter mile
    kilometre kilometer gram kilogram watt kilowatt megawatt gigawatt joule gigabyte megabyte terabyte
    standard_deviation"""
PRODUCTS: Final = "NumPy Python"
PREFIXES: Final = "bf fp tf mp md sha utf-? b?float u?int base"
LABELS: Final = r"""figure fig\.? table equation eq\.? section sec\.? chapter appendix page footnote panel
    exercise theorem lemma proposition version"""
TITLES: Final = """Act Algorithm Book Box Case Chapter Claim Definition Essay Figure Issue Layer Level Line Move
    Part Phase Reading Route Section Stage Step System Table Task Type Version Volume"""

# The places in a pattern where the words of a book's field stand among those above.
MEASURE: Final = "⟨measure⟩"
UNIT_NAME: Final = "⟨unit⟩"
PRODUCT: Final = "⟨product⟩"
SERIES: Final = "⟨series⟩"
PREFIX: Final = "⟨prefix⟩"
NAME: Final = "⟨name⟩"


def one_of(words: str) -> str:
    """A pattern for any of these words; `_` stands for white space in one."""
    return "(?:" + ("|".join(words.replace("_", r"\s").split()) or "(?!)") + ")"


def any(words: str) -> str:
    """A pattern for any of these words, in either case."""
    ends: dict[str, list[str]] = {}
    for word in words.replace("_", r"\s").split():
        ends.setdefault(word[0], []).append(word[1:])  # by first letter: quick to see what cannot begin so
    return "(?:" + "|".join(f"[{a}{a.upper()}](?i:{'|'.join(end)})" for a, end in ends.items()) + ")"


def after(words: str) -> str:
    """A pattern that holds directly after any of these words."""
    return "(?i:" + "|".join(rf"(?<=\b{word}\s)" for word in words.split()) + ")"


# Number words.
TEENS: Final = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
GREAT: Final = "dozen hundred thousand million billion trillion quadrillion quintillion sextillion septillion"
FEW = any("two three four five six")  # as many as are taken in at a glance
CARDINAL = any("two three four five six seven eight nine ten eleven twelve")
UNIT = any("one two three four five six seven eight nine ten eleven twelve")
TO_GREAT = any(f"{TEENS} {TENS} {GREAT}")
MULTITUDE = rf"(?i:(?:multi)?{one_of(GREAT)}s?\b)"
LARGE = rf"(?:{any(f'{TEENS} {TENS} tens')}\b|{MULTITUDE})"
PHRASE = rf"""(?:\b(?i:half\san?\s|an?\s)?(?:{UNIT}[\s-])?{LARGE}
    (?:(?i:\sand\s|\sof\s|[\s-])(?:{UNIT}\b|{LARGE})){{0,8}})"""
WORDS = rf"(?:{PHRASE}|\b{UNIT}\b)"
TO = r"(?i:[\s-](?:to|or)[\s-])"
FIRST = any("first second third")
FOURTH = any("fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
GREAT_TH = any(" ".join(w[:-1] + "ieth" if w[-1] == "y" else w + "th" for w in f"{TEENS} {TENS} {GREAT}".split()))
PARTH = rf"(?:(?i:third)|{FOURTH}|{GREAT_TH})"
BEFORE_NOUN = rf"""(?:(?!{any(FUNCTION_WORDS)}\b)[A-Za-z][\w'’-]{{0,30}}
    (?:(?<![sS])|(?<=[su]s)|(?<=is)|(?<=['’]s)),?\s){{0,2}}"""  # up to two words that are no plurals
PAGE = rf"{any(PAGE_WORDS)}(?i:s|es)?\b(?!\s(?:per|of\scode)\b)"
THING = rf"{any(THING_WORDS)}(?i:s|es)?\b"
MAYBE_WORD = rf"\b(?={any('a ha on tw th fo fi si se ei ni te el hu mu mi bi tr qu do ze')})"  # only for speed

# Numbers in figures. Python repeats a group possessively as it should from 3.11.5 on: what follows is refused instead.
THOUSANDS = r"(?:,|_|\{,\}|\\,)\d{3}"
INT = rf"(?:\d{{1,3}}(?:{THOUSANDS})+(?!\d|{THOUSANDS})|\d++(?:_\d++)*(?!_\d))"
DEC = rf"(?:{INT}(?:\.\d++)*(?!\.\d)|(?<![\w.)])\.\d++)"
POWER = rf"(?:\^(?:\{{\s?[-+]?{DEC}(?:\s?\}})?|[-+]?{DEC})|[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]++|[eE][-+]?\d++(?!\w))"
NUM = rf"(?:{DEC}{POWER}?)"
SIGN = r"(?:±\s?|(?<![\w)\]}%\ue000])[-+])?"
BY = r"\s?(?:×|·|x|\\times(?![a-z])|\\cdot(?![a-z]))\s?"
MONEY = r"(?:\b(?:US|AU|CA|HK|NZ|A|C)\\?[$]|\\?[$€£¥₹₩]|\b(?:USD|EUR|GBP|CNY|CHF))\s?"
PERCENT = r"(?:\s?\\?[%‰]|(?i:[\s-](?:per\s?cent|percentage[\s-]points?|percentiles?|basis\spoints?|pp)\b))"
TIMES = r"(?:\s?×|x\b|\s?\\times(?![a-z])|(?i:[\s-]?fold|\stimes)\b)"
SCALE = rf"(?:(?:[kKMBT]|bn|tn|mn)\b|[\s-]{MULTITUDE})"
AMOUNT = rf"(?:(?:{MONEY})?{NUM}(?:{PERCENT}|{TIMES}|{SCALE}|[A-Za-zµμ°]++)?)"

# Names and dates.
NO_MORE = rf"(?![\w%‰×@]|[.,]\d|\s?\\?[%‰×]|\s(?i:x|times|per\s?cent|percentage|{MULTITUDE})\b)"
COMMON = " ".join(word for word in FUNCTION_WORDS.split() if len(word) > 1)
NO_COMMON = rf"(?!(?i:{one_of(f'{COMMON} x mid pre post sub non usd eur gbp chf')})[\s-]?\d)"
VERSION = r"\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?"
PLACE = r"\(?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?\)?"
MONTH = r"""(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b
    |(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"""
DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
YEAR = r"(?!2048)(?:1[4-9]|2[01])\d\d(?!\d)"
NEAR = r"(?!2000(?!\s?[-–]|\sto\s|\sand\s))(?:19\d\d|20(?:[0-3]\d|4[0-7]))(?!\d)"
NO_AVERAGE = "".join(rf"(?<!\b(?i:{one}\s{each})\s)" for one in ("mean", "median", "mode") for each in ("of", "year"))
NO_NOUN = rf"""(?:['’]s\b|\s?(?:[;:!?)\]"”’…—–¶|(“]|[.,](?!\d))
    |\s(?!{any(COUNT_WORDS)}\b){any(FUNCTION_WORDS)}\b)"""
YEARS = rf"""(?:\s?[-–]\s?(?:{YEAR}|\d\d(?!\d))|(?:,\s|,?\s(?i:and|or|to|through)\s(?i:maybe\s|perhaps\s)?)
    {YEAR}){{0,6}}(?={NO_NOUN})"""


@dataclass(frozen=True)
class Rule:
    """A row of the rule. Its verbose pattern reads folded text (see `_fold`) and holds no capturing group."""

    name: str
    says: str
    examples: tuple[str, ...]
    counterexamples: tuple[str, ...]
    pattern: str
    counts: bool


def _row(counts: bool, name: str, says: str, yes: str, no: str, pattern: str) -> Rule:
    return Rule(name, says, samples(yes), samples(no), pattern, counts)


def samples(text: str) -> tuple[str, ...]:
    """Examples, with a dot between them."""
    return tuple(text.split(" · "))


def exempt(name: str, says: str, examples: str, counterexamples: str, pattern: str) -> Rule:
    """A row that lets a numeral stand."""
    return _row(False, name, says, examples, counterexamples, pattern)


def counted(name: str, says: str, examples: str, counterexamples: str, pattern: str) -> Rule:
    """A row under which a numeral must be accounted for."""
    return _row(True, name, says, examples, counterexamples, pattern)
