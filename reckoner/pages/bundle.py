"""An essay as one file that runs by itself: unpacked into an empty folder, with Python and a few libraries.

It holds the essay and its notebook, the functions and records that its run read, the archive, and the modules of the
tool that run an essay and compare its prose with what it gave (`reckoner.rerun`).
"""

from __future__ import annotations

import base64
import hashlib
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import metadata
from pathlib import Path

from reckoner.check.checked_essay import Checked
from reckoner.core.project import ARCHIVE, CONFIG, PACKAGE, SNIPPETS, written
from reckoner.core.site_info import Book
from reckoner.core.store import Store, key, tools, zipped
from reckoner.pages import templating
from reckoner.run.fingerprint import CLEANER, ENGINE, imports, taking_part
from reckoner.text import markup

RERUN = "reckoner.rerun"
"""The module that runs a bundle."""


def shared(root: Path) -> dict[str, bytes]:
    """What every bundle holds: the tool's part, the configuration, and the archive but for recorded runs."""
    paths = [*written(root / ARCHIVE, "*/*.toml"), *written(root / ARCHIVE, "*.*"), root / CONFIG]
    tool = taking_part(PACKAGE, (RERUN, *ENGINE, CLEANER)).values()
    files = {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}
    return files | {path.relative_to(PACKAGE.parent).as_posix(): path.read_bytes() for path in tool}


def bundle(checked: Checked, held: Mapping[str, bytes], notebook: str, book: Book, store: Store) -> bytes:
    """A zip of what the essay needs and of what every bundle has, packed once: the same bytes for the same files."""
    files = {**held, **dict(_read(checked, checked.essay.root))}
    files[checked.essay.name] = checked.essay.path.read_bytes()
    needed = _libraries(files)
    files[f"{checked.essay.slug}.ipynb"] = notebook.encode()
    files["requirements.txt"] = "".join(f"{name}=={metadata.version(name)}\n" for name in needed).encode()
    files["README.md"] = templating.page("bundle", essay=checked.essay, book=book, version=sys.version_info).encode()
    contents = sorted((name, hashlib.sha256(content).hexdigest()) for name, content in files.items())
    under = key("bundle", tools(), checked.essay.slug, contents)
    if (kept := store.get(under)) is None:
        made = zipped({f"{checked.essay.slug}/{name}": content for name, content in files.items()})
        kept = base64.b64encode(made).decode("ascii")
        store.put(under, kept)
    return base64.b64decode(kept)


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
    named = {name for source in sources for name in imports(source)} | {*markup.EXTENSIONS}  # these by their names
    imported = {name.partition(".")[0] for name in named} - {"reckoner"}
    return sorted({name for module in imported for name in _distributions().get(module, ())})


@cache
def _distributions() -> Mapping[str, list[str]]:
    return metadata.packages_distributions()
