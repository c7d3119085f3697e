"""Compare quotations word for word, and give them fingerprints.

Two texts are the same words when they agree after this and nothing more:

* runs of white space count as one space, and a soft hyphen or zero-width character as nothing;
* curly quotes and apostrophes count as straight ones, and a ligature as its letters;
* a hyphen at the end of a transcript's line (OCR) may join the two halves of a word, or stay.

Two editorial marks may stand in a quotation, and nothing else: `[...]` where words were left out, and
`[word]` for a word that is ours. Each stretch between marks must stand in the source, in order. Brackets that the
source itself has are no marks of ours: an entry names them in its field `theirs`, and they must stand in the source.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator
from pathlib import Path

MARK = re.compile(r"\[[^\]]*\]")
LEFT_OUT = "[...]"
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_STRAIGHT = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "\u00a0": " "})
_STRAIGHT |= str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})


def normal(text: str) -> str:
    """The words of `text` under the contract."""
    return " ".join(text.translate(_INVISIBLE).translate(_STRAIGHT).split())


def word_count(text: str, theirs: Collection[str] = ()) -> int:
    """Words of a quotation, editorial marks of ours left out."""
    return len(" ".join(stretches(text, theirs)).split())


def pieces(words: str, theirs: Collection[str] = ()) -> Iterator[tuple[str, str]]:
    """The parts of a quotation in order, each with its kind: said, left out, ours or theirs."""
    for part in filter(None, re.split(f"({MARK.pattern})", words)):
        if not MARK.fullmatch(part):
            yield "said", part
        else:
            yield "theirs" if part in theirs else "left out" if part == LEFT_OUT else "ours", part


def stretches(words: str, theirs: Collection[str] = ()) -> list[str]:
    """The parts of a quotation that stand in its source: what is left when marks of ours are taken out."""
    found = [""]
    for kind, part in pieces(words, theirs):
        if kind in ("said", "theirs"):
            found[-1] += part
        else:
            found.append("")
    return [normal(part) for part in found if part.strip()]


def fingerprint(words: str) -> str:
    """Sixteen hexadecimal digits that change when any word, digit or editorial mark does."""
    return hashlib.sha256(normal(words).encode()).hexdigest()[:16]


def stands_in(words: str, source: str, theirs: Collection[str] = ()) -> bool:
    """Whether every stretch of `words` stands in `source`, in order and at word boundaries."""
    parts = [_whole_words(part) for part in stretches(words, theirs)]
    if not parts:
        return False
    pattern = ".*?".join(parts)
    return any(re.search(pattern, text, re.DOTALL) for text in _renderings(source))


def parting(words: str, source: str, theirs: Collection[str] = ()) -> tuple[str, str] | None:
    """Where words and source part: what the words have there, and what the source; None where they never meet."""
    text = normal(source)
    for stretch in stretches(words, theirs):
        if stands_in(stretch, source):
            continue
        ours = stretch.split()
        known = max((n for n in range(len(ours)) if " ".join(ours[:n]) in text), default=0)
        if known < FEWEST:
            return None
        there = text.find(" ".join(ours[:known])) + len(" ".join(ours[: known - 2]))
        return " ".join(ours[known - 2 : known + 2]), " ".join(text[there:].split()[:4])
    return None


FEWEST = 3
"""Words in a row that must stand in a source, for a difference behind them to be shown."""


def stands_in_record(words: str, record: str) -> bool:
    """Whether words stand in a quotation of the record: what they have in brackets must stand there so as well."""
    marks = {normal(mark) for mark in MARK.findall(words)} - {LEFT_OUT}
    return stands_in(words, record) and all(mark in normal(record) for mark in marks)


def _whole_words(stretch: str) -> str:
    before = r"(?<!\w)" if re.match(r"\w", stretch) else ""
    after = r"(?!\w)" if re.search(r"\w\Z", stretch) else ""
    return before + re.escape(stretch) + after


def _renderings(source: str) -> Iterator[str]:
    yield normal(source)
    for joined in (r"\1\2", r"\1-\2"):
        yield normal(re.sub(r"(\w)-\s*\n\s*(\w)", joined, source))


def find_transcript(folder: Path, name: str) -> Path | None:
    """The file of a folder with this name, or with one that starts with it, as "003_talk.txt" does with "003"."""
    paths = sorted(path for path in folder.iterdir() if name and path.is_file())
    return next((path for path in paths if named_so(path, name)), None)


def named_so(path: Path, name: str) -> bool:
    """Whether a file is the one that an entry names as its transcript."""
    return path.name == name or path.name.startswith(f"{name}_")
