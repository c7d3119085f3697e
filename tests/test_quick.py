"""`make quick`: what it leaves out, and that a test which must be left out cannot be forgotten."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

MAKEFILE = (Path(__file__).parents[1] / "Makefile").read_text(encoding="utf-8")


def bound() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))


@pytest.mark.parametrize(
    "starts",
    [lambda: subprocess.run([sys.executable, "-c", ""]), lambda: os.system("true"), os.fork, bound],
    ids=["a program", "a shell", "a fork", "a server"],
)
def test_a_test_that_is_not_marked_slow_starts_nothing(starts) -> None:
    with pytest.raises(pytest.fail.Exception, match=r"is marked @pytest\.mark\.slow"):
        starts()


@pytest.mark.slow
def test_a_test_that_is_marked_slow_may() -> None:
    assert subprocess.run([sys.executable, "-c", ""]).returncode == 0


def test_make_quick_leaves_out_what_is_slow_and_the_browser_and_nothing_else() -> None:
    assert '$(BIN)/pytest -q -n auto -m "not slow and not browser and not proof"\n' in MAKEFILE
