"""Nothing is lost: however a build ends, the last good site stands, and nothing half made stays behind."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reckoner.core import scratch
from reckoner.site import publish
from tests.project import Project, site

pytestmark = pytest.mark.slow


def places(tmp_path: Path) -> tuple[Path, Path]:
    """A finished folder, and the older one whose place it takes."""
    for name, text in (("made/site", "new"), ("site", "old")):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "index.html").write_text(text, encoding="utf-8")
    return tmp_path / "made" / "site", tmp_path / "site"


def dead() -> int:
    """The number of a process that has ended."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_a_swap_puts_the_new_in_the_place_of_the_old(tmp_path: Path) -> None:
    fresh, place = places(tmp_path)
    scratch.swap(fresh, place)
    assert (place / "index.html").read_text(encoding="utf-8") == "new"
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["index.html", "made", "site"]


@pytest.mark.parametrize("error", [OSError, KeyboardInterrupt, SystemExit])
def test_a_swap_that_is_interrupted_leaves_the_old(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[BaseException]
) -> None:
    fresh, place = places(tmp_path)
    rename = Path.rename

    def once(self: Path, target: Path) -> Path:
        if self == fresh:
            raise error
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", once)
    with pytest.raises(error):
        scratch.swap(fresh, place)
    assert (place / "index.html").read_text(encoding="utf-8") == "old"


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, None), (signal.SIGTERM, 143)])
def test_a_signal_in_the_middle_leaves_the_last_good_site_and_no_scratch_folder(
    whole: Project, monkeypatch: pytest.MonkeyPatch, number: signal.Signals, code: int | None
) -> None:
    assert whole.run("build").code == 0
    before = site(whole)
    whole.write({"docs/method.md": "# Another method\n"})
    monkeypatch.setattr(publish, "audit", lambda *_: os.kill(os.getpid(), number))
    done = whole.run("build")
    assert done.code == code if code else done.code != 0
    assert site(whole) == before
    assert not list(whole.root.glob("site.*"))
    assert not list((whole.root / ".cache" / "reckoner").glob("pages.*"))
    monkeypatch.undo()
    assert whole.run("build").code == 0
    assert b"Another method" in site(whole)["method/index.html"]


def test_a_failure_in_the_middle_leaves_the_last_good_site(whole: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    assert whole.run("build").code == 0
    before = site(whole)
    whole.write({"docs/method.md": "# Another method\n"})
    monkeypatch.setattr(publish, "audit", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        whole.run("build")
    assert site(whole) == before
    assert not list(whole.root.glob("site.*"))


@pytest.fixture
def killed(tmp_path: Path) -> Path:
    """The folder that a process held beside `site` when it was killed."""
    code = """if True:
        import pathlib, sys, time
        from reckoner.core.scratch import beside
        with beside(pathlib.Path(sys.argv[1])) as folder:
            print(folder, flush=True)
            time.sleep(60)"""
    command = [sys.executable, "-c", code, str(tmp_path / "site")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        folder = Path(process.stdout.readline().strip())
        scratch.sweep(tmp_path / "site")
        assert folder.is_dir()  # somebody is still at it
        process.kill()
    return folder


def test_what_a_killed_build_left_goes_with_the_next(tmp_path: Path, killed: Path) -> None:
    (killed / "site").mkdir()
    with scratch.beside(tmp_path / "site") as folder:
        assert list(tmp_path.iterdir()) == [folder]
    assert list(tmp_path.iterdir()) == []


def test_a_build_killed_in_the_middle_of_the_swap_has_lost_nothing(tmp_path: Path, killed: Path) -> None:
    (killed / "site.old").mkdir()
    (killed / "site.old" / "index.html").write_text("old", encoding="utf-8")
    scratch.sweep(tmp_path / "site")
    assert (tmp_path / "site" / "index.html").read_text(encoding="utf-8") == "old"
    assert not killed.exists()


def test_what_a_living_build_makes_and_what_people_keep_is_left_alone(tmp_path: Path) -> None:
    for name in ("site.backup", "site.2026.old", f"site.{dead()}.abcdefgh"):
        (tmp_path / name).mkdir()
    with scratch.beside(tmp_path / "site"):
        scratch.sweep(tmp_path / "site")
        assert len(list(tmp_path.iterdir())) == 4


def test_a_folder_goes_however_deep_odd_and_closed_what_is_in_it_may_be(tmp_path: Path) -> None:
    code = """if True:
        import os, sys
        os.chdir(sys.argv[1])
        os.symlink(sys.argv[1], "here")
        open(b"\\xff\\n-rf", "w").close()
        os.mkdir("closed", 0)
        os.mkfifo("pipe")
        for _ in range(1500):
            os.mkdir("deep" * 20)
            os.chdir("deep" * 20)
        open("file", "w").close()"""
    made = tmp_path / "made"
    made.mkdir()
    (tmp_path / "kept").write_text("kept", encoding="utf-8")
    subprocess.run([sys.executable, "-c", code, str(made)], check=True)
    scratch.remove(made)
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]


def test_a_folder_that_is_a_link_is_not_swept(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / scratch.MARK).touch()
    (tmp_path / "site.new.linked").symlink_to(tmp_path / "other")
    scratch.sweep(tmp_path / "site")
    assert (tmp_path / "other" / scratch.MARK).exists()


def test_a_disk_that_is_full_is_named_by_what_was_being_made(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="site") as full, scratch.beside(tmp_path / "site"):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert full.value.filename == str(tmp_path / "site")


def test_where_files_cannot_be_held_nothing_is_swept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scratch, "fcntl", None)
    with scratch.beside(tmp_path / "site") as folder:
        scratch.sweep(tmp_path / "site")
        assert folder.is_dir()
    assert list(tmp_path.iterdir()) == []
