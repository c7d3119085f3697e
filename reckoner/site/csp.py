"""The Content-Security-Policy of every page, which tells browsers what the page may load and run.

Nothing is run but the site's own files and the theme's few inline scripts, each named by its digest. A script is the
theme's if one of its templates has it word for word; whatever else came onto a page is not named, and does not run.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from markupsafe import Markup

from reckoner.pages import templating

_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<text>.*?)</script>", re.DOTALL | re.IGNORECASE)
_SLOT = re.compile(r"\{\{.*?\}\}")
_HEAD = re.compile(r"<meta charset=\"?utf-8\"?>", re.IGNORECASE)

DIRECTIVES = {
    "default-src": "'none'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
}
"""What a page may load, beside scripts."""


@cache
def of_theme(folders: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """The inline scripts of a theme's templates; what a template puts into one may be an address and nothing more."""
    texts = {m["text"] for folder in folders for path in Path(folder).rglob("*.html") for m in _scripts(_read(path))}
    return tuple(re.compile(r"[\w./~%-]*".join(map(re.escape, _SLOT.split(text)))) for text in sorted(texts))


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def _scripts(page: str) -> Iterator[re.Match[str]]:
    """The scripts that stand in a page itself, data left out."""
    return (m for m in _SCRIPT.finditer(page) if "src=" not in m["attributes"] and "json" not in m["attributes"])


def digest(text: str) -> str:
    """A script as a policy names it."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def policy(scripts: Iterator[str]) -> str:
    """The policy of a page with these inline scripts."""
    given = DIRECTIVES | {"script-src": " ".join(["'self'", *map(digest, dict.fromkeys(scripts))])}
    return "; ".join(f"{name} {value}" for name, value in sorted(given.items()))


def guarded(page: str, theme: Iterable[str]) -> str:
    """A page with its policy, before anything that it applies to; `theme` are the folders of its templates."""
    known = of_theme(tuple(theme))
    scripts = (m["text"] for m in _scripts(page) if any(one.fullmatch(m["text"]) for one in known))
    meta = str(templating.html("site/policy", policy=Markup(policy(scripts))))
    return _HEAD.sub(lambda m: m[0] + meta, page, count=1)


_SIGNS = str.maketrans({"<": "&lt;", ">": "&gt;", '"': "&quot;"})


def escaped(meta: Mapping[str, Any]) -> dict[str, Any]:
    """Front matter whose words stand for themselves: themes put them into a page as they are."""
    return {key: _escaped(value) for key, value in meta.items()}


def _escaped(value: Any) -> Any:
    """Words, or a list of them, escaped; anything else as it is, for a template of ours to escape."""
    match value:
        case str():
            return words(value)
        case list():
            return [_escaped(one) for one in value]
        case _:
            return value


def words(text: str) -> str:
    """Words as a page shows them; ampersands are left, since some places of themes escape them once more."""
    return text.translate(_SIGNS)
