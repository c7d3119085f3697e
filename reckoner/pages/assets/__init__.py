"""The scripts, styles and fonts that pages need.

In: a book's configuration. Out: `assets/` in a folder of pages, with the book's kinds of verdict in the style.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from reckoner.core.site_info import Book, VerdictKind

FOLDER = Path(__file__).parent
STYLES = ("assets/reckoned.css",)
SCRIPTS = ("assets/reckoned.js", "assets/essay.js")
"""What every page loads, by its address from the top of the site; what only some need, they name themselves."""
VERDICTS_HERE = "/* reckoner: verdicts */\n"


def write(folder: Path, book: Book) -> None:
    """Write `assets/` into a folder of pages."""
    place = folder / "assets"
    shutil.copytree(FOLDER, place, ignore=shutil.ignore_patterns("*.py", "__pycache__"), dirs_exist_ok=True)
    style = (FOLDER / "reckoned.css").read_text(encoding="utf-8")
    shown = style.replace(VERDICTS_HERE, "".join(map(_style, book.verdicts)))
    (place / "reckoned.css").write_text(shown, encoding="utf-8", newline="\n")


def _style(kind: VerdictKind) -> str:
    return f'.{kind.css} {{ --rk-kind: var(--rk-{kind.colour}); --rk-sign: "{kind.sign}"; }}\n'
