"""Letters of any script as pictures, and what is said where no font has them."""

from __future__ import annotations

import itertools
import unicodedata
from pathlib import Path

import numpy as np
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from PIL import Image

from reckoner.text import lettering
from tests.project import Project, Result

NOWHERE = Path("nowhere")
"""A project without fonts of its own."""
NO_FONT = (
    "essays/sums.py:2: no font has 日 (U+65E5) and 本 (U+672C), for the picture that stands for this where it is "
    "shared; mend: put a font with all these letters into fonts/, or write it in other letters\n"
)


def picture(text: str, root: Path = NOWHERE) -> np.ndarray:
    sheet = Image.new("L", (400, 60), "white")
    lettering.face(text, lettering.SERIF, 30, root).draw(sheet, 5, 5, text, "black")
    return np.asarray(sheet, dtype=int)


def font(path: Path, letters: str) -> None:
    """Write a font whose every letter is a full square."""
    pen = TTGlyphPen(None)
    for n, at in enumerate([(0, 0), (0, 800), (800, 800), (800, 0)]):
        (pen.lineTo if n else pen.moveTo)(at)
    pen.closePath()
    names = [".notdef", *(f"u{ord(letter):04X}" for letter in letters)]
    made = FontBuilder(1000, isTTF=True)
    made.setupGlyphOrder(names)
    made.setupCharacterMap({ord(letter): name for letter, name in zip(letters, names[1:], strict=True)})
    made.setupGlyf(dict.fromkeys(names, pen.glyph()))
    made.setupHorizontalMetrics(dict.fromkeys(names, (1000, 0)))
    made.setupHorizontalHeader(ascent=900, descent=-100)
    made.setupNameTable({"familyName": "Squares", "styleName": "Regular"})
    made.setupOS2()
    made.setupPost()
    path.parent.mkdir(exist_ok=True)
    made.save(path)


def test_an_accent_joins_its_letter_however_it_is_written() -> None:
    assert (picture("é") == picture("e\u0301")).all()
    assert picture("x\u0304")[:, 25:].min() == 255


def test_letters_from_right_to_left_are_read_so_and_joined() -> None:
    alone = [picture(letter) for letter in "אב"]
    both = picture("אב")
    assert (both[:, 5:20] == alone[1][:, 5:20]).all()
    assert picture("بببب").min() == 0
    widths = {text: lettering.face(text, lettering.SANS, 30, NOWHERE).width(text) for text in ("ب", "بببب")}
    assert widths["بببب"] < 3 * widths["ب"]


def test_a_text_that_is_set_stays_so_when_another_is() -> None:
    path = lettering.face("a", lettering.SANS, 30, NOWHERE).path
    first = lettering._set(path, 30, "so on")
    before = first.get_width_height()
    lettering._set(path, 60, "so on and on")
    assert first.get_width_height() == before


@pytest.mark.parametrize("unseen", ["\u200d", "\ufe0f", "\u00ad", "\u2060"])
def test_what_is_never_drawn_needs_no_font(unseen: str) -> None:
    face = lettering.face(f"a{unseen}b", lettering.SERIF, 30, NOWHERE)
    assert face.path.stem == lettering.SERIF
    assert face.width(f"a{unseen}b") == face.width("ab")
    assert list(lettering.findings(unseen, NOWHERE, "x", 1)) == []


def test_the_sans_serif_has_all_that_is_not_asked_for() -> None:
    usual = [chr(at) for at in range(0x3000) if lettering.USUAL.fullmatch(chr(at))]
    given = [each for each in usual if unicodedata.category(each) not in ("Cc", "Cf", "Cn", "Zl", "Zp")]
    path = lettering.face("a", lettering.SANS, 30, NOWHERE).path
    assert [each for each in lettering._lacking("".join(given), path) if not each.isspace()] == []


@pytest.mark.parametrize(
    "title", ["Ελληνικά", "Русский", "שלום", "مرحبا", "Հայերեն", "ქართული", "q\u0303", "😀 ∑", "Nines"]
)
def test_titles_in_the_scripts_of_the_fonts_that_are_shipped_hold(project: Project, title: str) -> None:
    assert project.replace("essays/sums.py", "title: Sums", f"title: {title}").check().code == 0


def test_a_letter_that_no_font_has_is_refused_at_its_title_until_the_project_has_a_font(project: Project) -> None:
    project.replace("essays/sums.py", "title: Sums", "title: 日本, 日")
    assert project.check() == project.check() == Result(2, "", NO_FONT)
    font(project.root / "fonts/squares.otf", "日本, …")
    assert project.check().code == 0
    assert picture("日", project.root)[10:25, 8:25].max() == 0
    (project.root / "fonts/squares.otf").unlink()
    assert project.check() == Result(2, "", NO_FONT)


def test_a_text_is_set_in_one_font(project: Project) -> None:
    font(project.root / "fonts/squares.ttf", "日")
    said = project.replace("essays/sums.py", "title: Sums", "title: 日本").check()
    assert said.err == NO_FONT.replace("日 (U+65E5) and ", "")


def test_a_font_that_cannot_be_read_is_named(project: Project) -> None:
    project.write({"fonts/bad.ttf": "no font", "fonts/licence.txt": "free"})
    mend = "mend: save it as TrueType or OpenType"
    assert project.check() == Result(2, "", f"fonts/bad.ttf: it cannot be read as a font; {mend}\n")


@pytest.mark.parametrize(
    ("file", "old", "new", "line"),
    [
        ("archive/people/acme.toml", "Ada Byron", "艾达", 1),
        ("archive/claims/acme.toml", "Not all work.", "并非都行。", 1),
        ("mkdocs.yml", "The Scaling Era, Reckoned", "尺度", 0),
    ],
)
def test_names_claims_and_the_books_name_are_asked_too(
    project: Project, file: str, old: str, new: str, line: int
) -> None:
    found = project.replace(file, old, new).check()
    assert found.code == 2
    assert found.err.startswith(f"{file}:{line}: no font has " if line else f"{file}: no font has ")


def test_lines_are_as_wide_as_they_are_drawn() -> None:
    for text, size in itertools.product(["Sums", "office"], [26, 54]):
        sheet = Image.new("L", (400, 100), "white")
        face = lettering.face(text, lettering.SERIF, size, NOWHERE)
        face.draw(sheet, 0, 0, text, "black")
        inked = np.flatnonzero(np.asarray(sheet).min(axis=0) < 200)
        assert abs(inked[-1] - face.width(text)) < size / 5
