"""What a change does to what readers see: numbers, verdicts and figures, before and after.

Two exported trees are compared, never two sources: a number counts as changed when the page says another, wherever
the change was made.
"""

from __future__ import annotations

import base64
import difflib
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from markupsafe import Markup

from reckoner.pages import templating
from reckoner.pages.templating import Prose, html
from reckoner.site import csp


@dataclass(frozen=True)
class Change:
    """One thing that reads otherwise: on which page, at which line of which source, from what to what, and by what."""

    page: str
    where: str
    before: str
    after: str
    by: str


@dataclass
class Changes:
    """All that reads otherwise."""

    essays: list[Change] = field(default_factory=list)
    numbers: list[Change] = field(default_factory=list)
    verdicts: list[Change] = field(default_factory=list)
    figures: list[Change] = field(default_factory=list)
    beneath: int = 0
    """Numbers whose full value changed, and whose printed one did not."""

    def __bool__(self) -> bool:
        return bool(self.essays or self.numbers or self.verdicts or self.figures)


NONE = "—"


def compare(before: Path, after: Path) -> Changes:
    """What reads otherwise in the second tree; an essay that one of them has alone is one change."""
    changes = Changes()
    _numbers(_listed(before, "numbers.json"), _listed(after, "numbers.json"), changes)
    _verdicts(_listed(before, "ledger.json"), _listed(after, "ledger.json"), changes)
    _figures(before, after, changes)
    old, new = ({path.stem for path in tree.glob("essays/*.md")} for tree in (before, after))
    for slug in sorted(old ^ new):
        _fold(slug, changes, *((NONE, "a new essay") if slug in new else ("an essay", NONE)))
    return changes


def _fold(slug: str, changes: Changes, before: str, after: str) -> None:
    """Make one change of all that an essay brings, or takes with it."""
    page, said = f"essays/{slug}/", []
    for what in ("numbers", "verdicts", "figures"):
        listed = getattr(changes, what)
        others = [
            one
            for one in listed
            if not (one.page.startswith(page) or (what == "verdicts" and one.where == slug and NONE in (one.before, one.after)))
        ]
        setattr(changes, what, others)
        said.append(_count(len(listed) - len(others), what))
    changes.essays.append(Change(page, f"essays/{slug}.py", before, after, ", ".join(said)))


def _listed(tree: Path, name: str) -> list[dict[str, Any]]:
    path = tree / name
    return list(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else []


def _numbers(before: list[dict[str, Any]], after: list[dict[str, Any]], changes: Changes) -> None:
    pages = dict.fromkeys(number["page"] for number in (*after, *before))
    for page in pages:
        old, new = ([number for number in side if number["page"] == page] for side in (before, after))
        for one, other in _aligned(old, new):
            if one is None or other is None or one["text"] != other["text"]:
                changes.numbers.append(_number(page, one, other))
            elif one["values"] != other["values"]:
                changes.beneath += 1


def _aligned(
    old: list[dict[str, Any]], new: list[dict[str, Any]]
) -> Iterator[tuple[dict[str, Any] | None, dict[str, Any] | None]]:
    """The numbers of a page in pairs: those with one expression, and within a stretch that was rewritten by order."""
    keys = [[(number["kind"], number["expression"]) for number in side] for side in (old, new)]
    for tag, a, b, c, d in difflib.SequenceMatcher(a=keys[0], b=keys[1], autojunk=False).get_opcodes():
        pairs = min(b - a, d - c) if tag in ("equal", "replace") else 0
        yield from zip(old[a : a + pairs], new[c : c + pairs], strict=True)
        yield from ((one, None) for one in old[a + pairs : b])
        yield from ((None, other) for other in new[c + pairs : d])


def _number(page: str, one: dict[str, Any] | None, other: dict[str, Any] | None) -> Change:
    shown = other or one or {}
    by = shown["expression"]
    if one and other and one["expression"] != other["expression"]:
        by = f"{one['expression']} → {other['expression']}"
    return Change(
        page,
        f"{shown['file']}:{shown['line']}",
        one["text"] if one else NONE,
        other["text"] if other else NONE,
        by,
    )


def _verdicts(before: list[dict[str, Any]], after: list[dict[str, Any]], changes: Changes) -> None:
    old, new = ({row["id"]: row for row in side} for side in (before, after))
    for id in sorted(old.keys() | new.keys()):
        said = [str(side[id]["verdict"]) if id in side else NONE for side in (old, new)]
        if said[0] != said[1]:
            row = new.get(id) or old[id]
            changes.verdicts.append(Change(f"ledger/#{id}", str(row.get("essay", "")), said[0], said[1], id))


def _figures(before: Path, after: Path, changes: Changes) -> None:
    old, new = (_drawings(tree) for tree in (before, after))
    for name in sorted(old.keys() | new.keys()):
        if old.get(name) != new.get(name):
            rows = [_rows(tree / name.replace(".svg", ".csv")) for tree in (before, after)]
            said = [_count(len(one[1:]), "rows") if name in side else NONE for one, side in zip(rows, (old, new), strict=True)]
            changes.figures.append(Change(name.removesuffix(".svg"), name, said[0], said[1], _moved(*rows)))


def _moved(old: list[str], new: list[str]) -> str:
    """What became of the data of a figure: a head and rows, on either side."""
    if old == new:
        return "its data are the same"
    kept = (Counter(old[1:]) & Counter(new[1:])).total()
    if differ := max(len(old[1:]), len(new[1:])) - kept:
        return f"{_count(differ, 'rows')} of its data changed"
    return "its columns have other names" if old[:1] != new[:1] else "its rows stand in another order"


def _drawings(tree: Path) -> dict[str, bytes]:
    return {path.relative_to(tree).as_posix(): path.read_bytes() for path in tree.glob("essays/*/*.svg")}


def _rows(path: Path) -> list[str]:
    """The head and the rows of a figure's data, what is said about them left out."""
    lines = path.read_text(encoding="utf-8").split("\n") if path.exists() else []
    return [line for line in lines if line and not line.startswith("#")]


# As text, as Markdown, as a page

HEADS: Mapping[str, tuple[str, ...]] = {
    "essays": ("Page", "File", "Before", "After", "Holds"),
    "numbers": ("Page", "Line", "Before", "After", "By"),
    "verdicts": ("Claim", "Essay", "Before", "After", "Id"),
    "figures": ("Figure", "File", "Before", "After", "Data"),
}


def text(changes: Changes) -> Iterator[str]:
    """One line a change, for a terminal."""
    for what in HEADS:
        for one in getattr(changes, what):
            yield f"{one.where or one.page}: {one.before} → {one.after}  ({one.by})"
    yield counted(changes)


def counted(changes: Changes) -> str:
    """All changes in one sentence."""
    said = [_count(len(getattr(changes, what)), what) for what in HEADS if getattr(changes, what)]
    if not said:
        return f"No number, verdict or figure reads otherwise{_beneath(changes)}."
    return f"Changed: {', '.join(said)}{_beneath(changes)}."


def _count(number: int, what: str) -> str:
    return f"{number} {what if number != 1 else what.removesuffix('s')}"


def _beneath(changes: Changes) -> str:
    return f"; {changes.beneath} more beyond the printed digits" if changes.beneath else ""


def markdown(changes: Changes) -> str:
    """A summary for a reviewer, as a code host shows it; what authors wrote is code in it, never markup."""
    made = templating.page("site/diff", summary=Prose(counted(changes)), tables=_tables(changes, _code))
    return f"{made.rstrip()}\n"


def page(changes: Changes, before: Path, after: Path) -> str:
    """A page with every changed figure before and after, side by side, and the tables of the summary."""
    only = f"default-src 'none'; img-src data:; style-src {csp.digest(STYLE)}"
    pairs = [(one.where, _picture(before / one.where), _picture(after / one.where)) for one in changes.figures]
    shown = html("site/diff", only=only, style=Markup(STYLE), summary=counted(changes), tables=_tables(changes), pairs=pairs)
    return f"{shown}\n"


STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:80rem;margin:2rem auto;padding:0 1rem}"
    "body{background:#fff;color:#1f2328}"
    "table{border-collapse:collapse}td,th{border:1px solid #d5d9de;padding:.3rem .6rem;text-align:left}"
    ".pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem}img{width:100%}"
)


def _tables(changes: Changes, shown: Callable[[str], str] = str) -> list[tuple[str, tuple[str, ...], list[tuple[str, ...]]]]:
    """Each kind of change of which there is any: its name, the heads of its columns, and its rows."""
    return [
        (what.capitalize(), heads, [tuple(map(shown, (r.page, r.where, r.before, r.after, r.by))) for r in rows])
        for what, heads in HEADS.items()
        if (rows := getattr(changes, what))
    ]


def _code(words: str) -> Prose:
    """A cell that is code, whatever it holds."""
    made = html("site/code_cell", text=" ".join(words.split())) if words.strip() else ""
    return Prose(str(made).replace("|", "&#124;").replace("`", "&#96;"))


def _picture(path: Path) -> str:
    """A picture as data; nothing where there is none."""
    return base64.b64encode(path.read_bytes()).decode() if path.exists() else ""
