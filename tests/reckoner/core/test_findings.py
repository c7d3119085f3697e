"""Findings: one line each, and exit codes in order of gravity."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

import pytest

from reckoner.core.findings import Exit, Failure, Finding, misuse, of_system, suggest


def test_a_finding_is_file_line_message_and_mend():
    assert str(Finding("a.py", 3, "wrong", "right it")) == "a.py:3: wrong; mend: right it"


def test_a_finding_without_a_line_is_of_the_file():
    assert str(misuse("a.py", 0, "wrong", "right it")) == "a.py: wrong; mend: right it"


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n\n  "])
def test_a_finding_is_one_line_whatever_it_quotes(end):
    assert str(Finding("a.py", 3, f"wrong{end}here", "right it")) == "a.py:3: wrong here; mend: right it"


def test_a_failure_has_each_finding_once_in_order_of_file_and_line():
    first, second, third = (Finding(name, line, "x", "y") for name, line in (("a", 9), ("a", 10), ("b", 1)))
    assert Failure([third, second, first, second]).findings == [first, second, third]


def test_an_essay_that_raised_is_graver_than_misuse_and_that_than_drift():
    assert Exit.RAISED > Exit.MISUSE > Exit.DRIFT > Exit.OK


@pytest.mark.parametrize(("name", "hint"), [("relibility", ", did you mean 'reliability'?"), ("xyz", ""), ("", "")])
def test_a_near_name_is_suggested(name, hint):
    assert suggest(name, {"reliability", "scaling"}) == hint


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "the output: no space left on device; mend: send it"),
        (OSError(errno.EDQUOT, "Disk quota exceeded", "a/b"), "a/b: disk quota exceeded; mend: make room, or"),
        (OSError(errno.EBUSY, "Busy", b"a/b"), "a/b: busy; mend: unmount it, or"),
        (OSError(errno.ENOSPC, "Full", Path("pages.new.abcd_efg/pages/a.md")), "pages/a.md: full; mend: make room"),
        (OSError(errno.ENOSPC, "Full", "site.new.abcd_efg"), "site: full; mend: make room"),
        (
            OSError(errno.ENOSPC, "Full", "/usr/a.js", None, "site.new.abcd_efg/a.js"),
            "site/a.js: full; mend: make room",
        ),
        (OSError(errno.EBUSY, "Busy", "a", None, "b"), "a: busy; mend: unmount it, or"),
        (
            shutil.Error([("/usr/a.js", "pages.new.abcd_efg/a.js", "[Errno 28] No space left on device: '/usr/a.js'")]),
            "pages/a.js: no space left on device; mend: make room",
        ),
        (OSError(errno.EIO, "Input/output error", "a"), "a: input/output error; mend: see whether this disk"),
        (OSError("odd"), "reckoner: odd; mend: see whether this disk"),
    ],
)
def test_what_the_system_refuses_says_what_it_is(error, said):
    assert str(of_system(error)).startswith(said)
