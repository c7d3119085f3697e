"""The essays outlive their generator: the same pages and configuration, built by MkDocs, ProperDocs and Zensical."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
import yaml

from tests.browser import others
from tests.browser.reading import ROOT, SITE

pytestmark = [pytest.mark.browser, pytest.mark.proof, pytest.mark.xdist_group("others")]  # the export is made once

WANTED = Path(__file__).parent / "others.txt"
NOTEBOOK = "/notebooks/"
STEADY = {"SOURCE_DATE_EPOCH": "1700000000", "NO_MKDOCS_2_WARNING": "1"}


@pytest.fixture(scope="module")
def environment() -> Path:
    """ProperDocs and Zensical, made once from their hashed requirements; the theme and our plugin are this one's."""
    digest = hashlib.sha256(WANTED.read_bytes()).hexdigest()[:16]
    folder = ROOT / ".cache" / "others" / digest
    if not (folder / "ready").exists():
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        made = subprocess.run(
            [*pip, "--require-hashes", "--no-deps", "-r", str(WANTED)], capture_output=True, text=True
        )
        if made.returncode:
            reason = f"ProperDocs and Zensical cannot be installed here: {made.stderr.strip().splitlines()[-1]}"
            if "CI" in os.environ:
                pytest.fail(reason)
            pytest.skip(reason)
        inner = next(folder.glob("lib/python*/site-packages"))
        ours = f"import site; site.addsitedir({sysconfig.get_path('purelib')!r})\n"
        (inner / "ours.pth").write_text(ours, encoding="utf-8")
        (folder / "ready").touch()
    return folder / "bin"


@pytest.fixture(scope="module")
def exported(base: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages with the configuration, as `reckoner export --whole` writes them."""
    folder = tmp_path_factory.mktemp("exported") / "whole"
    command = [sys.executable, "-m", "reckoner", "export", "--whole", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module", params=["properdocs", "zensical"])
def other(request: pytest.FixtureRequest, environment: Path, exported: Path) -> Path:
    """Another builder's site."""
    name = request.param
    build = [str(environment / name), "build", "-f", str(exported / "mkdocs.yml")]
    surroundings = {**os.environ, **STEADY, "JUPYTER_PATH": str(Path(sys.prefix) / "share" / "jupyter")}
    shutil.rmtree(exported / "site", ignore_errors=True)
    made = subprocess.run(build, cwd=exported, env=surroundings, capture_output=True, text=True)
    assert made.returncode == 0, made.stdout + made.stderr
    return (exported / "site").rename(exported.parent / name)


def test_the_configuration_is_the_projects_own_with_what_the_plugin_does_written_out(exported: Path) -> None:
    given, written = (yaml.safe_load((root / "mkdocs.yml").read_text("utf-8")) for root in (ROOT, exported))
    own = {"theme", "exclude_docs", "extra_css", "extra_javascript", "markdown_extensions", "nav"}
    assert {name for name in {*given, *written} if given.get(name) != written.get(name)} == own
    assert written["theme"] == given["theme"] | {"custom_dir": "docs/overrides"}


def test_every_page_has_the_same_text_numbers_anchors_and_links(other: Path) -> None:
    ours, theirs = others.pages(SITE), others.pages(other)
    assert set(theirs) == set(ours)
    assert len(ours) > 100
    assert _leading_on(SITE) == _leading_on(other)
    differing: dict[str, list[str]] = {}
    for address in ours:
        one, two = others.read(ours[address], address), others.read(theirs[address], address)
        for what in ("text", "numbers", "anchors"):
            if getattr(one, what) != getattr(two, what):
                differing.setdefault(what, []).append(address)
        if _without_notebooks(one.links) != _without_notebooks(two.links):
            differing.setdefault("links", []).append(address)
    assert differing == {}


def _leading_on(site: Path) -> set[str]:
    """The pages that only lead to others."""
    return {path.relative_to(site).as_posix() for path in site.rglob("index.html") if others.leads_on(path)}


def _without_notebooks(links: tuple[str, ...]) -> list[str]:
    """A notebook's view is a page in MkDocs and ProperDocs, and the notebook itself in Zensical."""
    return [NOTEBOOK if NOTEBOOK in link else link for link in links]


def test_every_link_of_the_other_site_leads_somewhere(other: Path) -> None:
    broken = []
    pages = others.pages(other)
    anchors = {address: others.read(path, address).anchors for address, path in pages.items()}
    for address, path in pages.items():
        for link in others.read(path, address).links:
            if not link.startswith("http://site/"):
                continue
            target, _, fragment = link.removeprefix("http://site/").partition("#")
            file = other / target.partition("?")[0]
            there = file.is_file() or (file / "index.html").is_file()
            if not there or (fragment and fragment not in anchors.get(target.strip("/") or ".", {fragment})):
                broken.append(f"{address}: {link}")
    assert broken == []
