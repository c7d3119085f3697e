"""What is kept and cannot be read is made anew, never trusted, never fatal; a file is written whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from jinja2 import DictLoader, Environment

from reckoner.check import check_cache
from reckoner.check.check_cache import Held
from reckoner.cli import main
from reckoner.core.project import CACHE
from reckoner.core.site_info import Book
from reckoner.core.store import Store, key, project_store, remade_if_changed, write_whole
from reckoner.pages import share_card
from reckoner.run import run_cache
from reckoner.run.execution import Run
from reckoner.run.fingerprint import Inputs
from reckoner.site import audit, up_to_date
from reckoner.site.page_cache import Compiled
from reckoner.source.archive import Archive
from reckoner.source.essay import Essay
from reckoner.source.front_matter import FrontMatter
from tests.project import Project, Result, essay, execute_here

REPOSITORY = Path(__file__).parents[3]


# Faults of an entry, and everything in the tool that keeps one


def signed(text: str) -> bytes:
    return f"{hashlib.sha256(text.encode()).hexdigest()}\n{text}".encode()


def to_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


FAULTS: dict[str, Callable[[Path], object]] = {
    "no file": lambda path: path.unlink(),
    "an empty file": lambda path: path.write_bytes(b""),
    "garbage": lambda path: path.write_bytes(b"{]"),
    "not UTF-8": lambda path: path.write_bytes(b"\xff\xfe" + path.read_bytes()),
    "cut short": lambda path: path.write_bytes(path.read_bytes()[:-1]),
    "only the digest": lambda path: path.write_bytes(path.read_bytes().split(b"\n")[0]),
    "another digest": lambda path: path.write_bytes(b"0" * 64 + path.read_bytes()[64:]),
    "no JSON": lambda path: path.write_bytes(signed("{]")),
    "nothing": lambda path: path.write_bytes(signed("null")),
    "nested without end": lambda path: path.write_bytes(signed("[" * 100_000 + "]" * 100_000)),
    "a folder in its place": to_a_folder,
}
if os.name == "posix" and os.geteuid() != 0:  # to whom nothing is forbidden
    FAULTS["may not be read"] = lambda path: path.chmod(0)


META = FrontMatter.model_construct(title="Sums", slug="", part="Essays")
SUMS = Essay(Path("essays/sums.py"), "essays/sums.py", META, (), Book())


def value(root: Path) -> bool:
    store = Store(root / CACHE)
    known = store.get("a")
    store.put("a", {"b": 1})
    return known is None


def run(root: Path) -> bool:
    now = Inputs(root, Archive())
    known = run_cache.load(root, SUMS, now)
    run_cache.store(root, SUMS, now, Run())
    return known is None


def check(root: Path) -> bool:
    name = check_cache.key(root, root / "essays/sums.py", "")
    known = check_cache.recall(root, name, Inputs(root, Archive()))
    check_cache.remember(root, name, Held("sums", 1))
    return known is None


def standing_site(root: Path) -> bool:
    known = up_to_date.recall(root, "state")
    up_to_date.remember(root, "state", ["sums"])
    return known is None


def card(root: Path) -> bool:
    with mock.patch.object(share_card, "draw", return_value=b"picture") as drawn:
        share_card.png(project_store(root), share_card.Card("Sums", "", ""), root)
    return drawn.called


def audited_page(root: Path) -> bool:
    (root / "site").mkdir(exist_ok=True)
    (root / "site/index.html").touch()
    with mock.patch.object(audit, "_page", return_value=[]) as looked_at:
        audit.audit(root / "site", None, project_store(root))
    return looked_at.called


def compiled_template(root: Path) -> bool:
    env = Environment(loader=DictLoader({"a": "{{ 1 }}"}), bytecode_cache=Compiled(project_store(root)))
    with mock.patch.object(env, "compile", side_effect=env.compile) as compiled:
        assert env.get_template("a").render() == "1"
    return compiled.called


USERS = [value, run, check, standing_site, card, audited_page, compiled_template]
"""Each makes something, or takes what is kept of it, and says whether it had to be made."""


def entries(root: Path) -> list[Path]:
    return list((root / CACHE).rglob("*.json"))


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("made", USERS, ids=lambda made: made.__name__)
def test_what_cannot_be_read_is_made_anew(project: Project, made: Callable[[Path], bool], fault: str) -> None:
    assert [made(project.root), made(project.root)] == [True, False]
    (path,) = entries(project.root)
    FAULTS[fault](path)
    assert [made(project.root), made(project.root)] == [True, fault == "a folder in its place"]


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is room for the beginning of a file, and no more."""
    write = Path.write_bytes

    def full(path: Path, content: bytes) -> None:
        write(path, content[:9])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)


@pytest.mark.parametrize("made", USERS, ids=lambda made: made.__name__)
def test_what_cannot_be_written_is_not_kept(project: Project, made: Callable[[Path], bool], full_disk: None) -> None:
    assert [made(project.root), made(project.root)] == [True, True]
    assert [path for path in (project.root / CACHE).rglob("*") if path.is_file()] == []


def test_a_check_on_a_full_disk_says_what_it_says_elsewhere(project: Project, full_disk: None) -> None:
    said = Result(0, "All holds: 5 bindings in 1 essay.\n", "  essays/sums.py: ran\n")
    assert [project.run("check"), project.run("check")] == [said, said]


@pytest.mark.parametrize("made", USERS, ids=lambda made: made.__name__)
def test_where_no_folder_can_be_had_nothing_is_kept(project: Project, made: Callable[[Path], bool]) -> None:
    project.write({".cache": "a file"})
    assert [made(project.root), made(project.root)] == [True, True]


# The store


def test_every_beginning_of_an_entry_and_every_other_byte_in_it_is_as_good_as_none(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put("a", [1, "é"])
    whole = (tmp_path / "a.json").read_bytes()
    for at in range(len(whole)):
        for damaged in (whole[:at], whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]):
            (tmp_path / "a.json").write_bytes(damaged)
            assert store.get("a") is None, damaged


@pytest.mark.parametrize("made", [0, "", [], {"a": [1.5, None, "é\ud800"]}, float("inf")])
def test_what_is_kept_is_what_is_given(tmp_path: Path, made: object) -> None:
    Store(tmp_path).put(key(made), made)
    assert Store(tmp_path).get(key(made)) == made
    assert len(list(tmp_path.iterdir())) == 1


def test_what_is_nested_without_end_is_not_kept(tmp_path: Path) -> None:
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    Store(tmp_path).put("a", deep)
    assert list(tmp_path.iterdir()) == []


def aged(path: Path, seconds: float) -> None:
    at = path.stat().st_mtime - seconds
    os.utime(path, (at, at))


def test_the_oldest_entries_go_and_the_newest_are_given_first(tmp_path: Path) -> None:
    store = Store(tmp_path)
    for n in range(6):
        store.put(str(n), n)
        aged(tmp_path / f"{n}.json", 60 - n)
    store.sweep(keep=4)
    assert list(store.newest_first()) == [5, 4, 3, 2]


def test_a_sweep_passes_over_what_another_process_has_removed_and_what_it_cannot_remove(tmp_path: Path) -> None:
    store = Store(tmp_path)
    for n in range(3):
        store.put(str(n), n)
    (tmp_path / "folder.json").mkdir()
    aged(tmp_path / "folder.json", 60)
    (tmp_path / "gone.json").symlink_to(tmp_path / "nowhere")
    store.sweep(keep=1)
    assert (list(store.newest_first()), len(list(tmp_path.iterdir()))) == ([2], 2)


def child(code: str, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", f"import sys\nfrom reckoner.core.store import *\n{code}", *arguments]
    return subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True)


@pytest.mark.slow
def test_of_two_processes_that_keep_the_same_each_is_read_whole(tmp_path: Path) -> None:
    code = "store = Store(Path(sys.argv[1]))\nfor n in range(300): store.put('a', [sys.argv[2] * 100_000])"
    store, letters = Store(tmp_path), "xy"
    store.put("a", ["x" * 100_000])
    writers = [child(code, str(tmp_path), letter) for letter in letters]
    seen = []
    while any(writer.poll() is None for writer in writers):
        seen.append(store.get("a"))
    assert [writer.wait() for writer in writers] == [0, 0]
    assert all(made in [[letter * 100_000] for letter in letters] for made in seen)
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
    for writer in writers:
        writer.communicate()


@pytest.mark.slow
def test_a_process_that_is_killed_while_it_writes_leaves_the_old_and_what_it_left_is_swept(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.put("a", "old")
    stop = "Path.replace = lambda *_: [print('written', flush=True), time.sleep(60)]"
    with child(f"{stop}\nStore(Path(sys.argv[1])).put('a', 'new')", str(tmp_path)) as writer:
        assert writer.stdout
        assert writer.stdout.readline() == "written\n"
        writer.kill()
    (part,) = tmp_path.glob("*.part")
    store.sweep()
    assert [store.get("a"), part.exists()] == ["old", True]  # it might be somebody's who is still at it
    aged(part, 3601)
    store.sweep()
    assert [store.get("a"), part.exists()] == ["old", False]


# A file


def test_a_file_that_cannot_be_written_is_named_and_stays_as_it_was(tmp_path: Path, full_disk: None) -> None:
    path = tmp_path / "essay.py"
    path.touch()
    with pytest.raises(OSError, match="No space left on device") as error:
        write_whole(path, "what there is no room for")
    assert error.value.filename == str(path)
    assert [each.stat().st_size for each in tmp_path.iterdir()] == [0]


def test_a_file_whose_place_is_refused_leaves_nothing_beside_it(tmp_path: Path) -> None:
    (tmp_path / "essay.py").mkdir()
    with pytest.raises(OSError, match=r"essay\.py"):
        write_whole(tmp_path / "essay.py", "words")
    assert [path.name for path in tmp_path.iterdir()] == ["essay.py"]


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_a_file_is_whole_however_its_writing_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[BaseException]
) -> None:
    write_whole(tmp_path / "essay.py", "old")
    monkeypatch.setattr(Path, "replace", mock.Mock(side_effect=error))
    with pytest.raises(error):
        write_whole(tmp_path / "essay.py", "new")
    assert [path.read_text() for path in tmp_path.iterdir()] == ["old"]


@pytest.mark.skipif(os.name != "posix", reason="needs permissions")
def test_a_new_file_has_the_permissions_that_any_new_file_has_and_a_rewritten_one_keeps_its_own(tmp_path: Path) -> None:
    (tmp_path / "any").touch()
    write_whole(tmp_path / "deep/er/new", b"\r\n")
    assert (tmp_path / "deep/er/new").read_bytes() == b"\r\n"
    assert (tmp_path / "deep/er/new").stat().st_mode == (tmp_path / "any").stat().st_mode
    (tmp_path / "any").chmod(0o750)
    write_whole(tmp_path / "any", "é\n")
    assert ((tmp_path / "any").read_bytes(), (tmp_path / "any").stat().st_mode & 0o777) == ("é\n".encode(), 0o750)


@pytest.mark.parametrize(
    ("command", "file", "text"),
    [
        (["fix", "--yes"], "essays/sums.py", essay(prose="[34%](<calc: {rate:.0%}>)")),
        (["fix", "--yes"], "archive/ids.txt", "works talk-2024\n"),
        (["new", "Heads"], "essays/heads.py", ""),
    ],
    ids=["a mended essay", "the list of ids", "a new essay"],
)
def test_a_file_of_the_user_s_that_cannot_be_written_is_a_finding(
    project: Project, full_disk: None, command: list[str], file: str, text: str, monkeypatch, capsys
) -> None:
    if text:
        (project.root / file).write_text(text, encoding="utf-8")
    before = project.files()
    monkeypatch.setattr(sys, "argv", ["reckoner", *command, "--root", str(project.root)])
    monkeypatch.setattr("reckoner.run.scheduler.execute", execute_here)
    with pytest.raises(SystemExit) as stop:
        main()
    assert (stop.value.code, capsys.readouterr().err.splitlines()[-1]) == (
        2,
        f"{project.root / file}: no space left on device; mend: make room, or work where there is more",
    )
    assert project.files() == before


# One value for each slot


def test_a_value_is_made_again_only_when_what_it_is_made_of_has_changed() -> None:
    made = mock.Mock(side_effect=[1, 2, 3])
    slot = object()
    assert [remade_if_changed(slot, (of,), made) for of in ("a", "a", "b", "b", "a")] == [1, 1, 2, 2, 3]


def test_what_was_raised_is_not_kept() -> None:
    made, slot = mock.Mock(side_effect=[ValueError, 1]), object()
    with pytest.raises(ValueError):
        remade_if_changed(slot, (), made)
    assert remade_if_changed(slot, (), made) == 1
