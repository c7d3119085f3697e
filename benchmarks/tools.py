"""The tools that are measured: how each is given its essays, what is run at a step, and where its pages are."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from benchmarks import essays
from benchmarks.environments import ROOT
from benchmarks.essays import Dress
from benchmarks.record import Step
from reckoner.pages.assets import SCRIPTS, STYLES
from reckoner.site.shipped import THEME
from reckoner.text.markup import EXTENSIONS

Argv = list[str]
ALL: tuple[Step, ...] = ("cold", "warm", "prose", "code", "snippet")


@dataclass(frozen=True)
class Tool:
    """A tool: its dress of the essays, its files beside them, its commands by step, its pages."""

    name: str
    dress: Dress
    where: str
    prepare: Callable[[Path, list[Path]], None]
    commands: Callable[[str, list[Path], Step], Sequence[Argv]]
    page: Callable[[Path, Path], Path] | None = None
    steps: tuple[Step, ...] = ALL
    together: bool = False

    def set_up(self, folder: Path, count: int) -> list[Path]:
        """Write so many essays and all that the tool needs into a new folder."""
        folder.mkdir(parents=True)
        paths = essays.write(folder, count, self.dress, self.where)
        self.prepare(folder, paths)
        return paths


def _write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")


def _ours(folder: Path, paths: list[Path]) -> None:
    """A project of ours: the site's own configuration, an empty archive, the lock."""
    for name in ("mkdocs.yml", "requirements.lock"):
        shutil.copy(ROOT / name, folder / name)
    (folder / "archive").mkdir()
    _write(folder, {"docs/index.md": "---\ntitle: Home\n---\n\n# Home\n\n<!-- reckoner: essays -->\n"})


def _ours_at(python: str, paths: list[Path], step: Step) -> list[Argv]:
    """A build; after the snippet's edit it refuses, so the drifted sentences are mended, and it is built again."""
    build = [python, "-m", "reckoner", "build"]
    return [build, [python, "-m", "reckoner", "fix", "--yes"], build] if step == "snippet" else [build]


def _stock(folder: Path, paths: list[Path]) -> None:
    """MkDocs with Material and mkdocs-jupyter, which executes; its cache is on, as it is unless switched off."""
    config = """\
        site_name: Essays
        theme: {name: material, font: false}
        plugins:
          - search
          - mkdocs-jupyter: {execute: true, allow_errors: false}
        """
    _write(folder, {"mkdocs.yml": config, "docs/index.md": "# Essays\n"})


def _jupyter_book(folder: Path, paths: list[Path]) -> None:
    """Jupyter Book with its cache of executions."""
    config = """\
        title: Essays
        execute: {execute_notebooks: cache, timeout: 600, allow_errors: false}
        only_build_toc_files: true
        sphinx:
          config:
            nb_custom_formats: {.py: [jupytext.reads, {fmt: "py:percent"}]}
        """
    chapters = "".join(f"  - file: {path.relative_to(folder).with_suffix('').as_posix()}\n" for path in paths)
    toc = f"format: jb-book\nroot: index\nchapters:\n{chapters}"
    _write(folder, {"_config.yml": config, "_toc.yml": toc, "index.md": "# Essays\n"})


def _scripts_at(python: str, paths: list[Path], step: Step) -> list[Argv]:
    """What must run: all scripts, or the edited one."""
    return [[python, str(path)] for path in (paths[:1] if step == "code" else paths)]


def _nothing(folder: Path, paths: list[Path]) -> None:
    """Scripts need nothing but themselves."""


OURS = Tool("ours", "ours", "essays", _ours, _ours_at, lambda f, p: f / "site" / "essays" / p.stem / "index.html")
TOOLS = {
    tool.name: tool
    for tool in (
        OURS,
        Tool(
            "stock",
            "stock",
            "docs",
            _stock,
            lambda python, paths, step: [[python, "-m", "mkdocs", "build", "--quiet"]],
            lambda folder, path: folder / "site" / path.stem / "index.html",
        ),
        Tool(
            "jupyter-book",
            "stock",
            "essays",
            _jupyter_book,
            lambda python, paths, step: [[str(Path(python).with_name("jupyter-book")), "build", "."]],
            lambda folder, path: folder / "_build" / "html" / "essays" / f"{path.stem}.html",
        ),
        Tool("scripts", "script", "essays", _nothing, _scripts_at, steps=("cold", "code", "snippet"), together=True),
    )
}


def alone(project: Path, tree: Path, notebooks: bool) -> Path:
    """Configure MkDocs without our plugin over an exported tree; the configuration's path."""
    config = yaml.safe_load((project / "mkdocs.yml").read_text(encoding="utf-8"))
    names = {"reckoner"} if notebooks else {"reckoner", "mkdocs-jupyter"}
    config["plugins"] = [p for p in config["plugins"] if (p if isinstance(p, str) else next(iter(p))) not in names]
    config |= {"docs_dir": str(tree), "site_dir": str(tree.parent / f"{tree.name}-site")}
    config["theme"]["custom_dir"] = str(THEME)
    config["markdown_extensions"] = [{name: options} for name, options in EXTENSIONS.items()]
    config["extra_css"] = list(STYLES)
    config["extra_javascript"] = [{"path": path, "defer": True} for path in SCRIPTS]
    if not notebooks:
        config["exclude_docs"] = f"{config.get('exclude_docs', '')}\n/notebooks/\n"
    path = project / f"alone-{tree.name}-{'all' if notebooks else 'prose'}.yml"
    path.write_text(yaml.safe_dump(config, sort_keys=False), encoding="utf-8")
    return path
