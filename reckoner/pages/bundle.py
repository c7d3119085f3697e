"""An essay as one file that runs by itself: unpacked into an empty folder, with Python and a few libraries.

It holds the essay and its notebook, the functions and records that its run read, the archive, and the modules of the
tool that run an essay and compare its prose with what it gave (`reckoner.rerun`).
"""

from __future__ import annotations

import ast
import base64
import hashlib
import io
import sys
import zipfile
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import metadata
from pathlib import Path

from reckoner.check.checked_essay import Checked
from reckoner.core.project import ARCHIVE, CONFIG, PACKAGE, SNIPPETS, written
from reckoner.core.site_info import Book
from reckoner.core.store import Store, key, tools
from reckoner.pages import templating
from reckoner.pages.essay.notebook import notebook
from reckoner.run.fingerprint import CLEANER, ENGINE, taking_part
from reckoner.text import markup

RERUN = "reckoner.rerun"
"""The module that runs a bundle."""


def bundle(checked: Checked, root: Path, book: Book, store: Store) -> bytes:
    """A zip of all that the essay's run needs, packed once: the same bytes for the same files."""
    files = {**_tool(), **_record(root), **dict(_read(checked, root))}
    files[checked.essay.name] = checked.essay.path.read_bytes()
    needed = _libraries(files)
    files[f"{checked.essay.slug}.ipynb"] = notebook(checked).encode()
    files["requirements.txt"] = "".join(f"{name}=={metadata.version(name)}\n" for name in needed).encode()
    files["README.md"] = templating.page("bundle", essay=checked.essay, book=book, version=sys.version_info).encode()
    contents = sorted((name, hashlib.sha256(content).hexdigest()) for name, content in files.items())
    under = key("bundle", tools(), checked.essay.slug, contents)
    if (kept := store.get(under)) is None:
        kept = base64.b64encode(_packed(checked.essay.slug, files)).decode("ascii")
        store.put(under, kept)
    return base64.b64decode(kept)


def _packed(slug: str, files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in sorted(files.items()):
            made.writestr(zipfile.ZipInfo(f"{slug}/{name}"), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


@cache
def _tool() -> dict[str, bytes]:
    modules = taking_part(PACKAGE, (RERUN, *ENGINE, CLEANER))
    return {path.relative_to(PACKAGE.parent).as_posix(): path.read_bytes() for path in modules.values()}


def _record(root: Path) -> dict[str, bytes]:
    """The archive but for recorded runs, of which an essay gets those that it reads."""
    paths = [*written(root / ARCHIVE, "*/*.toml"), *written(root / ARCHIVE, "*.*"), root / CONFIG]
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}


def _read(checked: Checked, root: Path) -> Iterator[tuple[str, bytes]]:
    """The files that the run read, and the modules of the project."""
    for name in checked.run.reads.get("files", ()):
        if (root / name).is_file():
            yield name, (root / name).read_bytes()
    for module in (SNIPPETS, *checked.run.reads.get("modules", ())):
        base = root.joinpath(*module.split("."))
        for path in (base.with_suffix(".py"), base / "__init__.py"):
            if path.is_file():
                yield path.relative_to(root).as_posix(), path.read_bytes()


def _libraries(files: Mapping[str, bytes]) -> list[str]:
    """The distributions whose modules the files import, by name."""
    sources = [content for name, content in files.items() if name.endswith(".py")]
    imported = {module for source in sources for module in _imported(source)}
    imported |= {name.partition(".")[0] for name in markup.EXTENSIONS}  # which Markdown imports by their names
    return sorted({name for module in imported for name in _distributions().get(module, ())} - {_own()})


@cache
def _imported(source: bytes) -> frozenset[str]:
    nodes = list(ast.walk(ast.parse(source)))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    named = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module and not node.level}
    return frozenset(name.partition(".")[0] for name in plain | named)


@cache
def _distributions() -> Mapping[str, list[str]]:
    return metadata.packages_distributions()


def _own() -> str:
    return next(iter(_distributions().get("reckoner", ())), "")
