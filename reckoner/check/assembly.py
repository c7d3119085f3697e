"""Read, run and check everything that a site is made of, and collect the findings."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from reckoner.check import active_html, check_cache, completeness, record_prose, references, shared_letters, unused
from reckoner.check.check_cache import Held
from reckoner.check.checked_essay import Checked, check, check_prose
from reckoner.check.resolution import Place, Resolved, resolve
from reckoner.check.unbound_numerals import unbound
from reckoner.core import site_info
from reckoner.core.findings import Exit, Failure, Finding, misuse, suggest
from reckoner.core.project import CONFIG, DOCS, ESSAYS, SNIPPETS, digests, essays, written
from reckoner.core.site_info import Book
from reckoner.core.store import key, project_store, tools
from reckoner.run import run_cache
from reckoner.run.fingerprint import Inputs
from reckoner.run.scheduler import How, Progress, run_all
from reckoner.source import ids
from reckoner.source.archive import Archive, load, uncompared
from reckoner.source.cells import SECOND
from reckoner.source.essay import Cell, Essay, read, text_of
from reckoner.source.footnotes import DEFINITION
from reckoner.source.front_matter import not_yaml, of_page
from reckoner.source.record_files import misplaced
from reckoner.text import lettering, numerals
from reckoner.text.bindings import bindings, mask_code
from reckoner.text.invisible_characters import odd_paths, of_code, of_yaml
from reckoner.text.numeral_rules import RULES, unknown_rows
from reckoner.text.numerals import Numeral, unaccounted


@dataclass(frozen=True)
class Document:
    """A page written by hand: its front matter, its text with every binding resolved, and its unbound numerals.

    And what it refers to, and what is wrong with it.
    """

    path: Path
    name: str
    front: str
    cell: Cell
    resolved: list[Resolved]
    unbound: list[Numeral]
    references: list[references.Reference]
    findings: list[Finding]


@dataclass
class Site:
    """Everything that has been read, run and checked."""

    root: Path
    archive: Archive
    essays: list[Checked] = field(default_factory=list)
    book: Book = field(default_factory=Book)
    held: list[Held] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    slugs: dict[str, str] = field(default_factory=dict)
    """The files of all essays that can be read, by slug."""


def quiet(name: str, what: str) -> None:
    """No progress display."""


HERE = How()


def assemble(
    root: Path,
    progress: Progress = quiet,
    only: set[str] | None = None,
    trust: bool = False,
    how: How = HERE,
    whole: bool = True,
) -> Site:
    """Read, run and check every essay (or those whose file is in `only`); findings are collected, none raised.

    An essay that cannot be read or run is left out of the site. With `trust`, a file that had no finding when last
    checked, and has not changed since, is not read again; such essays are in `held`. Where the project is not `whole`,
    as a bundle is not, it is not asked for what other essays and pages would have.
    """
    if unseen := [*odd_paths(root), *lettering.unreadable(root)]:
        return Site(root, Archive(), findings=unseen)
    try:
        site = Site(root, load(root), book=site_info.of(root))
        if unseen := list(_unseen(root)):
            raise Failure(unseen)
        numerals.speak(site.book.numerals)
    except Failure as failure:
        return Site(root, Archive(), findings=failure.findings)
    shared = run_cache.inputs_digest(root) + repr(site.book) + lettering.digest(root)
    now = Inputs(root, site.archive)
    slugs = site.slugs
    refers: list[references.Reference] = []
    keys: dict[Essay, str] = {}
    for path in _essay_files(site, only):
        name, key = path.relative_to(root).as_posix(), check_cache.key(root, path, shared)
        if trust and (known := check_cache.recall(root, key, now)) and known.slug not in slugs:
            slugs[known.slug] = name
            refers += known.references
            if only is None or name in only:
                site.held.append(known)
                progress(name, "holds")
            continue
        try:
            essay = read(path, root)
            _claim_slug(essay, slugs)
            if only is None or name in only:
                keys[essay] = key
        except Failure as failure:
            progress(name, "failed")
            site.findings += failure.findings
    for essay, run in run_all(list(keys), root, site.archive, progress, how):
        if isinstance(run, Failure):
            progress(essay.name, "failed")
            site.findings += run.findings
            continue
        checked = check(essay, run, site.archive)
        site.essays.append(checked)
        site.findings += checked.findings
        refers += checked.references
        if not checked.findings:
            files = now.of({kind: run.reads.get(kind, []) for kind in ("files", "folders")})
            held = Held(essay.slug, checked.bindings, files, checked.references)
            check_cache.remember(root, keys[essay], held)
    site.essays.sort(key=lambda checked: checked.essay.name)
    site.findings += [*_stray_rows(site.book), *_stray_claims(site)]
    for path in _documents(root) if only is None else ():
        key = check_cache.key(root, path, shared)
        if trust and (known := check_cache.recall(root, key, now)):
            refers += known.references
        elif document := _document(path, site):
            site.documents.append(document)
            site.findings += document.findings
            refers += document.references
            if not document.findings:
                held = Held("", len(document.resolved), references=document.references)
                check_cache.remember(root, key, held)
    if whole and not any(finding.exit is Exit.MISUSE for finding in site.findings):
        site.findings += _orphan_claims(site, slugs)
        site.findings += [*uncompared(site.archive), *unused.findings(root, site.archive)]
        site.findings += ids.findings(root, site.archive, slugs)
    named = {path.stem: name for path in essays(root) if (name := f"{ESSAYS}/{path.name}") not in slugs.values()}
    if whole:
        site.findings += references.findings(refers, root, site.archive, named | slugs, site.book)
    site.findings += record_prose.findings(root, site.archive)
    site.findings += shared_letters.of_record(root, site.archive, site.book)
    site.findings = sorted(set(site.findings))
    return site


def _unseen(root: Path) -> Iterator[Finding]:
    """What pages could not show of the configuration, of the snippets and of their tests."""
    if (root / CONFIG).is_file():
        yield from of_yaml(text_of(root / CONFIG, CONFIG), CONFIG, 1)
    paths = [*written(root / SNIPPETS, "**/*.py"), *written(root / "tests" / SNIPPETS, "test_*.py")]
    names = [path.relative_to(root).as_posix() for path in paths]
    store, under = project_store(root), key("code", tools(), digests(root, names))
    if store.get(under) is None:
        yield from (found := [f for name in names for f in _of_module(text_of(root / name, name), name)])
        if not found:
            store.put(under, True)


def _of_module(text: str, name: str) -> Iterator[Finding]:
    """What its page could not show of a module."""
    yield from of_code(text, name)
    with suppress(SyntaxError):  # which is found when it is imported
        said = (ast.get_docstring(ast.parse(text)) or "").split("\n\n")[0]
        for numeral in unaccounted(said) if name.startswith(SNIPPETS) else ():
            what = f"the numeral {said[numeral.start : numeral.end]!r} in what its page says of the module"
            yield misuse(name, 1, what, "say it below, in the documentation of the function")


def _essay_files(site: Site, only: set[str] | None) -> list[Path]:
    paths = essays(site.root)
    site.findings += misplaced(site.root, ESSAYS)
    if not paths:
        mend = 'write one: reckoner new "Its title"'
        site.findings.append(misuse("essays/", 0, "no essay in the folder", mend))
    for name in sorted((only or set()) - {path.relative_to(site.root).as_posix() for path in paths}):
        site.findings.append(misuse(name, 0, "no such essay", "name a file of essays/"))
    return paths


def _claim_slug(essay: Essay, slugs: dict[str, str]) -> None:
    if essay.slug in slugs:
        front = essay.cells[0]
        at = front.source.find("slug:")
        message = f"the slug {essay.slug!r} is that of {slugs[essay.slug]}"
        mend = "give one of them another: a line 'slug: ...' in its front matter"
        raise Failure([misuse(essay.name, front.line_at(max(at, 0)), message, mend)])
    slugs[essay.slug] = essay.name


def _documents(root: Path) -> list[Path]:
    """The pages written by hand."""
    docs = root / DOCS
    return [path for path in written(docs, "**/*.md") if "overrides" not in path.relative_to(docs).parts]


def _document(path: Path, site: Site) -> Document | None:
    """A page written by hand, checked; None where it cannot be read."""
    name = path.relative_to(site.root).as_posix()
    try:
        text = text_of(path, name)
    except Failure as failure:
        site.findings += failure.findings
        return None
    front = re.match(r"---\r?\n.*?\n---\r?\n", text, re.DOTALL)
    start = front.end() if front else 0
    body = text[start:]
    offsets = tuple(m.start() + start for m in re.finditer(r"^", body, re.MULTILINE))
    cell = Cell("prose", body, text.count("\n", 0, start) + 1, offsets)
    resolved = [resolve(b, Place(name, cell, site.archive, None)) for b in bindings(body)]
    head = Cell("front", text[:start], 1, ())
    numerals = unbound(cell, resolved)
    findings = [*check_prose(head, name, [], unbound(head, [])), *check_prose(cell, name, resolved, numerals)]
    findings += _front(text[:start], name)
    for m in DEFINITION.finditer(mask_code(body)):
        mend = "put its words into the text"
        findings.append(misuse(name, cell.line_at(m.start()), f"the note [^{m['id']}]: only essays have notes", mend))
    if front and re.match(r"\s*---\s*\n(?:[\w-]+:.*\n)+---\s*\n", body):
        findings.append(misuse(name, cell.line, SECOND, "put its fields into the first"))
    prose = [(name, cell, resolved)]
    made = completeness.as_set(prose)
    findings += active_html.findings(prose, made)
    findings += [] if findings else completeness.as_written(prose, made)
    refers = list(references.of(prose, made, path.relative_to(site.root / DOCS).as_posix()))
    return Document(path, name, text[:start], cell, resolved, numerals, refers, findings)


def _front(text: str, name: str) -> Iterator[Finding]:
    """Front matter that is none, which would stand on the page or be lost."""
    body = text.strip("-\r\n")
    try:
        given = yaml.safe_load(body or "{}")
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        yield from not_yaml(error, body, name, 2)
        return
    yield from of_yaml(body, name, 2)
    if not isinstance(given, dict):
        yield misuse(name, 1, "the front matter names no fields", "write it as title: Words, one field a line")
    else:
        yield from of_page(given, Cell("front", text, 1, ()), name)


def _stray_rows(book: Book) -> Iterator[Finding]:
    """Texts that the configuration gives for rows that the rule of numerals has not."""
    for name in unknown_rows(book.numerals):
        what = f"the rule of numerals has no row {name!r}{suggest(name, [rule.name for rule in RULES])}"
        yield misuse(CONFIG, 0, what, "correct its name in 'rows'")


def _stray_claims(site: Site) -> Iterator[Finding]:
    """Claims of a part that the book has not."""
    for id, claim in site.archive.claims.items():
        if claim.part not in site.book.long_parts:
            message = f"{id}: part = {claim.part!r} is none of the book{suggest(claim.part, site.book.long_parts)}"
            yield misuse(*site.archive.where("claims", id), message, f"use one of: {', '.join(site.book.long_parts)}")


def _orphan_claims(site: Site, slugs: dict[str, str]) -> Iterator[Finding]:
    """Claims whose essay does not exist; one that exists is asked for its claims when it is checked."""
    for id, claim in site.archive.claims.items():
        where = site.archive.where("claims", id)
        for slug in dict.fromkeys((claim.essay, claim.see or claim.essay)):
            if slug not in slugs:
                message = f"{id}: no essay has the slug {slug!r}{suggest(slug, slugs)}"
                yield misuse(*where, message, "name the essay that reckons with it")
        if claim.see == claim.essay:
            yield misuse(*where, f"{id}: 'see' names the essay that judges it", "remove the line 'see'")
