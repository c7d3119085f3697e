"""Essays that try to get out: each goes past Python, straight to the system, and the kernel stops it.

Every attempt is tried without the boundary too, where it must succeed, or the test would prove nothing.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from reckoner.core.findings import Exit, Failure
from reckoner.run import fork_client
from reckoner.run.sandbox import landlock
from tests.project import essay
from tests.reckoner.run.test_execution import failed, run, shown, the_essay

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(landlock.offered()), reason=f"no boundary: {landlock.offered()}"),
]

START = "import ctypes, os\nlibc = ctypes.CDLL(None, use_errno=True)\n"
SECRET = "RECKONER_TEST_SECRET"
THERE = ("README.md", "remove-me", "rename-me", ".env")
"""Files of the project that hold an x before an attempt, and must hold it after."""

# Each sets `out` to whether it got out. PORT, HERE, OUTSIDE, BUILDER and HOST are put in.
ESCAPES = {
    "a connection": "out = libc.socket(2, 1, 0) >= 0",
    "a datagram": "out = libc.socket(2, 2, 0) >= 0",
    "a socket of the system's": "out = libc.socket(1, 1, 0) >= 0",
    "writing outside": "out = libc.open(b'OUTSIDE/made', 0o101, 0o644) >= 0",
    "writing into the project": "out = libc.open(b'HERE/README.md', 0o1) >= 0",
    "removing from the project": "out = libc.unlink(b'HERE/remove-me') == 0",
    "renaming in the project": "out = libc.rename(b'HERE/rename-me', b'HERE/renamed') == 0",
    "a folder outside": "out = libc.mkdir(b'OUTSIDE/folder', 0o755) == 0",
    "a link to the outside": "os.symlink('OUTSIDE', 'link') if False else libc.symlink(b'OUTSIDE', b'link')\n"
    "out = libc.open(b'link/made', 0o101, 0o644) >= 0",
    "cutting a file short": "out = libc.truncate(b'HERE/README.md', 0) == 0",
    "reading outside": "out = libc.open(b'OUTSIDE/secret', 0) >= 0",
    "reading hidden files of the project": "out = libc.open(b'HERE/.env', 0) >= 0",
    "the builder's environment": "out = libc.open(b'/proc/BUILDER/environ', 0) >= 0",
    "the builder's memory": "out = libc.open(b'/proc/BUILDER/mem', 0) >= 0",
    "another program": "out = libc.system(b'exit 3') == 3 << 8",
    "a child": "pid = libc.fork()\nif pid == 0: libc._exit(0)\nout = pid > 0",
    "a signal to the builder": "out = libc.kill(BUILDER, 0) == 0",
    "the builder's limits": "out = libc.prlimit(BUILDER, 7, None, ctypes.create_string_buffer(16)) == 0",
    "memory that is not counted": "out = libc.memfd_create(b'x', 0) >= 0",
}
OF_ROOT = {
    "mounting": "out = libc.mount(b'tmpfs', b'OUTSIDE', b'tmpfs', 0, None) == 0",
    "a namespace": "out = libc.unshare(0x20000) == 0",
}


@pytest.fixture
def anew() -> Iterator[None]:
    """The process that forks essays is made with the environment of this test."""
    fork_client.stop()
    yield
    fork_client.stop()


def attempt(project, outside: Path, code: str) -> str:
    (outside / "secret").write_text("x")
    project.write(dict.fromkeys(THERE, "x"))
    for word, meant in (("OUTSIDE", outside), ("HERE", project.root), ("BUILDER", os.getpid())):
        code = code.replace(word, str(meant))
    outputs = shown(project, f"{START}{code}\nprint(out)")
    return "".join(output["text"] for output in outputs)


@pytest.mark.parametrize("name", [*ESCAPES, *OF_ROOT])
def test_an_essay_cannot_get_out(project, tmp_path_factory, name):
    outside = tmp_path_factory.mktemp("outside")
    assert attempt(project, outside, (ESCAPES | OF_ROOT)[name]) == "False\n"
    assert sorted(path.name for path in outside.iterdir()) == ["secret"]
    assert {name for name, content in project.files().items() if content == b"x"} == set(THERE)


def test_without_the_boundary_it_would(anew, project, tmp_path_factory, monkeypatch):
    monkeypatch.setenv(landlock.BOUNDARY, "off")
    got = {name: attempt(project, tmp_path_factory.mktemp("outside"), code) for name, code in ESCAPES.items()}
    assert got == dict.fromkeys(ESCAPES, "True\n")


def test_the_environment_holds_no_secret_of_the_builder(anew, project, monkeypatch):
    monkeypatch.setenv(SECRET, "hunter2")
    code = f"import os\nprint({SECRET!r} in os.environ, '{SECRET}' in open('/proc/self/environ').read())"
    assert shown(project, code)[0]["text"] == "False False\n"


def test_a_bomb_of_forks_does_not_go_off(project):
    code = f"{START}made = [libc.fork() for _ in range(1000)]\nprint(set(made))"
    assert shown(project, code)[0]["text"] == "{-1}\n"


def test_a_bomb_of_threads_meets_the_limit_of_memory(project):
    code = (
        "import threading\nhold = threading.Event()\n"
        "while True: threading.Thread(target=hold.wait, daemon=True).start()"
    )
    with pytest.raises(Failure) as failure:
        run(the_essay(project, code), project.root, memory=256)
    assert "raised RuntimeError: can't start new thread" in str(failure.value) or "leaves a thread" in str(
        failure.value
    )


def test_the_limit_of_memory_cannot_be_raised(project):
    code = (
        "import resource\nx = resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))"
    )
    assert failed(project, code, line=17).startswith("raised ValueError: not allowed to raise maximum limit")


def test_time_ends_an_essay_that_ignores_every_signal(project):
    code = (
        "import signal\n"
        "for n in range(1, 32):\n"
        "    if n not in (signal.SIGKILL, signal.SIGSTOP): signal.signal(n, signal.SIG_IGN)\n"
        "while True: pass"
    )
    assert failed(project, code, seconds=2).startswith("ran when the essay's 2 s were over")


def test_what_essays_need_is_left_to_them(project):
    code = (
        "import os, socket, tempfile, threading\nimport numpy, scipy.stats\nfrom snippets.sums import share\n"
        "open('a', 'w').close()\nos.mkdir('d')\nos.rename('a', 'd/a')\n"
        "os.unlink('d/a')\nos.chmod('d', 0o700)\nt = threading.Thread(target=print)\nt.start()\nt.join()\n"
        "socket.socketpair()[0].close()\nprint(share(1, 4), sorted(os.listdir(os.environ['RECKONER_ROOT']))[:1])"
    )
    outputs = shown(project, code)
    assert "".join(output["text"] for output in outputs) == "\n0.25 ['archive']\n"


def test_the_boundary_is_asked_for_in_vain_where_there_is_none(project, monkeypatch):
    monkeypatch.setenv(landlock.BOUNDARY, "require")
    monkeypatch.setattr(landlock, "offered", lambda: "this kernel has no Landlock")
    result = project.run("check")
    assert (result.code, result.err) == (
        Exit.MISUSE,
        "reckoner: no boundary can be drawn about an essay: this kernel has no Landlock; "
        "mend: run this where the kernel has Landlock, or without RECKONER_BOUNDARY\n",
    )


def test_a_run_without_the_boundary_says_so_once(anew, project, monkeypatch):
    monkeypatch.setenv(landlock.BOUNDARY, "off")
    project.write({"essays/more.py": essay().replace("[ada-some-fail]", "[]")})
    result = project.run("check")
    said = "Essays run under Python's watch alone: RECKONER_BOUNDARY=off (see REFERENCE.md)\n"
    assert result.err.count(said) == 1


def test_the_filter_refuses_the_calls_of_its_own_machine():
    kinds = {len(landlock._filter(machine)) % 8 for machine in landlock._MACHINES}
    assert kinds == {0}
    assert all(len(landlock._filter(machine)) // 8 < 256 for machine in landlock._MACHINES)


HEADERS = ("/usr/include/x86_64-linux-gnu/asm/unistd_64.h", "/usr/include/asm-generic/unistd.h")
TABLES = landlock.REFUSED | landlock.IDLE | landlock.OWN | {"clone": landlock._CLONE, "clone3": landlock._CLONE3}


@pytest.mark.skipif(not all(Path(h).exists() for h in HEADERS), reason="no headers of the kernel (linux-libc-dev)")
@pytest.mark.parametrize("at", [0, 1], ids=landlock._MACHINES)
def test_the_numbers_of_calls_are_the_kernels_own(at):
    text = Path(HEADERS[at]).read_text()
    theirs = {m[1]: int(m[2]) for m in re.finditer(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", text)}
    for name, numbers in TABLES.items():
        assert theirs.get(name, numbers[at]) == numbers[at], name
    assert sum(name in theirs for name in TABLES) > len(TABLES) - 12
