"""Begin what an essay needs, such as a fact, a function or a quotation, with everything that belongs to it.

A project keeps in `new/KIND/` the files of each kind, as they would stand in it. In their names and texts ID is the id,
and NAME its first part, for which files are named.
"""

from __future__ import annotations

import keyword
import re
from pathlib import Path

from reckoner.core.findings import Failure, misuse
from reckoner.core.project import below
from reckoner.core.store import write_whole
from reckoner.source import ids
from reckoner.source.record_files import files
from reckoner.source.records import KINDS
from reckoner.source.toml_lines import read_text, read_toml

KEPT = "new"
PLURALS = {"person": "people"} | {kind.removesuffix("s"): kind for kind in KINDS if kind != "people"}
SNIPPET = re.compile(r"[a-z][a-z0-9_]*")


def begin(root: Path, kind: str, id: str) -> list[str]:
    """Write all that a new one needs; the names of the files. Raises `Failure`, and writes nothing, if it cannot be."""
    folder, plural = root / KEPT / kind, PLURALS.get(kind, "")
    if not folder.is_dir():
        what, mend = f"this project has no {KEPT}/{kind}/ to begin one from", "run this at its top, or copy a neighbour"
        raise Failure([misuse("reckoner new", 0, what, mend)])
    pattern = KINDS[plural].model_fields["id"].metadata[0].pattern if plural else SNIPPET.pattern
    if not re.fullmatch(pattern, id) or keyword.iskeyword(id):
        form = "group.figure" if "." in pattern else "small-letters-and-digits" if plural else "small_letters"
        raise Failure([misuse("reckoner new", 0, f"{id!r} cannot be the id of a {kind}", f"write it as {form}")])
    for path in files(root, plural) if plural else ():
        name = path.relative_to(root).as_posix()
        if any(entry.get("id") == id for entry in read_toml(read_text(path, name), name).get(kind, [])):
            raise Failure([misuse(name, 0, f"{id} stands there already", "choose another id")])
    texts = {root / _filled(name, id): _filled((folder / name).read_text("utf-8"), id) for name in below(folder)}
    for path, text in texts.items():
        if path.exists():
            texts[path] = _appended(path, path.relative_to(root).as_posix(), text)
    for path, text in texts.items():
        write_whole(path, text)
    if plural:
        ids.apply(root, [ids.Change((plural, id))])
    return [path.relative_to(root).as_posix() for path in texts]


def _filled(text: str, id: str) -> str:
    return text.replace("NAME", re.split(r"[.-]", id)[0]).replace("ID", id)


def _appended(path: Path, name: str, text: str) -> str:
    """What stands in a file of the archive, with a new entry below it, and without the remarks on top of that."""
    if path.suffix != ".toml":
        raise Failure([misuse(name, 0, "the file exists already", "choose another name")])
    before = read_text(path, name)
    end = "\r\n" if "\r\n" in before else "\n"
    entry = re.sub(r"\A(?:#.*\n|\n)+", "", text).replace("\n", end)
    return f"{before.rstrip()}{end * (2 if entry.startswith('[[') else 1)}{entry}"
