"""The text of the experiment: which files, which side, and nothing on both."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from experiments import stdlib
from experiments.records import rows
from experiments.stdlib import Source, sources, text_of


@pytest.fixture
def library(tmp_path: Path) -> Path:
    for path, text in {
        "io.py": "stream",
        "abc.py": "abstract",
        "json/__init__.py": "j",
        "json/decoder.py": "d",
        "json/tests/test_all.py": "left out",
        "test/test_io.py": "left out",
        "encodings/cp1250.py": "left out",
        "_sysconfigdata_x.py": "left out",
        "notes.txt": "left out",
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    return tmp_path


def test_tests_tables_and_what_the_build_wrote_are_left_out(library: Path) -> None:
    assert [source.path for source in sources(library)] == ["abc.py", "io.py", "json/__init__.py", "json/decoder.py"]


def test_a_package_stands_on_one_side() -> None:
    assert Source("json/decoder.py", b"").module == Source("json/__init__.py", b"").module == "json"
    assert Source("json/decoder.py", b"").held_out == Source("json/encoder.py", b"").held_out


def test_a_context_never_reaches_into_another_file() -> None:
    text, places = text_of([Source("a.py", b"abc"), Source("b.py", b"de")], 2)
    assert bytes(text) == b"\0\0abc\0\0de"
    assert bytes(text[places]) == b"abcde"
    assert [bytes(text[at - 2 : at]) for at in places] == [b"\0\0", b"\0a", b"ab", b"\0\0", b"\0d"]
    assert text.dtype == np.uint8


def test_the_recorded_sides_share_no_module() -> None:
    sides: dict[str, set[str]] = {}
    for path, _, _, side in stdlib.manifest():
        sides.setdefault(Source(path, b"").module, set()).add(side)
    assert all(len(both) == 1 for both in sides.values())
    assert {"trained on", "held out"} == set().union(*sides.values())


def test_the_manifest_holds_a_digest_for_each_file() -> None:
    listed = rows(stdlib.MANIFEST)
    assert len({row["path"] for row in listed}) == len(listed) > 500
    assert all(len(row["sha256"]) == 64 and int(row["bytes"]) >= 0 for row in listed)
    assert sum(int(row["bytes"]) for row in listed if row["side"] == "trained on") > 8e6


def test_bytes_are_counted_on_either_side_of_the_split(library: Path) -> None:
    counts = stdlib.byte_counts(sources(library))
    for key, held_out in (("trained_on", False), ("held_out", True)):
        side = [source for source in sources(library) if source.held_out == held_out]
        assert sum(int(str(row[key])) for row in counts) == sum(len(source.content) for source in side)
        assert counts[ord("j")][key] == sum(source.content.count(b"j") for source in side)


def test_the_recorded_bytes_are_those_of_the_recorded_files() -> None:
    counts = rows(stdlib.BYTES)
    for key, side in (("trained_on", "trained on"), ("held_out", "held out")):
        assert sum(int(row[key]) for row in counts) == sum(size for _, size, _, s in stdlib.manifest() if s == side)


def test_another_text_is_known_to_be_another(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = sources(library)
    monkeypatch.setattr(stdlib, "sources", lambda: here)
    assert not stdlib.same_text()
