"""Clean builds by other users, at other places and times and by other Pythons give the same site, byte for byte."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from reckoner.text.quotation_match import fingerprint
from tests.project import PROSE, Project, essay

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[3]
FIGURE = """\
import numpy as np

from reckoner.author import canvas, figure, headline, judge
from snippets.sums import share
from snippets.verdicts import true_unless

rate = share(1, 3)
drawing, axes = canvas()
axes.plot(np.arange(3), [rate, rate, rate], label="a line")
axes.set(xlabel="steps", ylabel="share")
axes.legend()
figure(drawing, name="flat", caption="Flat.", alt="A flat line.", data={"x (count)": [rate]})
print({"b", "a", "c"} - {"b", "c"})
best = max([each for each in range(3)], key=lambda each: -each)
moving = headline("rate", "The share", rate, unit="share", how="none is known", alternatives={"more": share(2, 3)})
judge("ada-some-fail", true_unless(lambda share: share > 0.5, "a share of most", moving), "So it is.")"""
MANY = f"{PROSE}\n\n> Of 10,000, most work.\n>\n> — [Ada Byron](<said: ada-many>)"
EXCERPT = f"""
[[excerpt]]
id = "ada-many"
words = "Of 10,000, most work."
speaker = "ada-byron"
work = "talk-2024"
locator = "on failure"
transcript = "001"
fingerprint = "{fingerprint("Of 10,000, most work.")}"
"""
AT = """\
import datetime, os, sys, time
days, umask = int(sys.argv.pop(1)), int(sys.argv.pop(1), 8)
os.umask(umask)
class Then(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return super().now(tz) + datetime.timedelta(days=days)
now, datetime.datetime = time.time, Then
time.time = lambda: now() + days * 86400
from reckoner.cli import main
main()
"""
USERS = {
    "one": (0, "022", {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "1"}),
    "another-user": (400, "077", {"TZ": "Asia/Tokyo", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2"}),
}


PYTHONS = [
    path
    for folder in (Path("/usr/bin"), Path("/usr/local/bin"), *Path.home().glob(".pyenv/versions/*/bin"))
    if (path := folder / f"python3.{sys.version_info.minor}").exists()
]
"""The Pythons of this machine that can use the libraries of ours. The weekly workflow tries the oldest and the newest."""


def python(place: Path) -> str:
    """A Python of another version than ours, in an environment of its own with our libraries; ours if there is none."""
    for path in PYTHONS:
        version = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
        if version != platform.python_version():
            subprocess.run([path, "-m", "venv", "--without-pip", place], check=True)
            (libraries,) = place.glob("lib/python*/site-packages")
            shutil.rmtree(libraries)
            (place / "share").symlink_to(Path(sys.prefix, "share"))
            libraries.symlink_to(sysconfig.get_path("platlib"))
            return str(place / "bin" / "python")
    return sys.executable


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, bytes]]:
    """What each of two users builds of the same project, both at once, one with another Python where there is one."""
    builds, tmp_path = {}, tmp_path_factory.mktemp("users")
    pythons = {"one": python(tmp_path / "python"), "another-user": sys.executable}
    for user, (days, umask, given) in USERS.items():
        project = Project(tmp_path / user / "project")
        shutil.copytree(ROOT / "docs", project.root / "docs", ignore=shutil.ignore_patterns("*.md"), dirs_exist_ok=True)
        shutil.copy(ROOT / "mkdocs.yml", project.root)
        shutil.copy(ROOT / "snippets" / "verdicts.py", project.root / "snippets")
        project.write({f"docs/{name}.md": f"# {name}\n" for name in ("about", "rebuild")})  # to which every page leads
        project.write({"docs/index.md": "# Home\n\n<!-- reckoner: essays -->\n", "essays/sums.py": essay(MANY, FIGURE)})
        project.write({"essays/again.py": essay(PROSE, title="Again").replace("2026-01-02", "2026-03-04")})
        project.replace("essays/sums.py", "[ada-point]", "[ada-point, ada-many]")
        project.write({"archive/excerpts/more.toml": EXCERPT})
        project.replace("essays/again.py", "claims: [ada-some-fail]", "claims: []")
        home = {"HOME": str(tmp_path / user), "PYTHONPATH": str(ROOT)}
        command = [pythons[user], "-c", AT, str(days), umask, "build", "--strict", "--root", str(project.root)]
        builds[user] = subprocess.Popen(
            command, cwd=tmp_path / user, env=os.environ | given | home, stderr=subprocess.PIPE, text=True
        )
    said = {user: build.communicate(timeout=180)[1] for user, build in builds.items()}
    assert {user: build.returncode for user, build in builds.items()} == dict.fromkeys(USERS, 0), said
    return {user: _files(tmp_path / user / "project" / "site") for user in USERS}


def _files(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def test_clean_builds_are_the_same_byte_for_byte(sites: dict[str, dict[str, bytes]]) -> None:
    one, other = sites.values()
    assert set(one) == set(other)
    assert [name for name in one if one[name] != other[name]] == []
    names = {"sitemap.xml", "sitemap.xml.gz", "search/search_index.json", "numbers.json", "essays/sums/flat.svg"}
    names |= {"headlines.json", "essays/sums/headlines.csv"}
    assert names < set(one)


def test_a_site_is_dated_by_its_newest_essay(sites: dict[str, dict[str, bytes]]) -> None:
    sitemap = sites["another-user"]["sitemap.xml"].decode()
    dates = {part.split("</lastmod>")[0] for part in sitemap.split("<lastmod>")[1:]}
    assert dates == {"2026-01-02", "2026-03-04"}
