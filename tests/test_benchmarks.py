"""The benchmark: its essays, its edits, how it counts stale pages, what it records, and the table that is shown."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import psutil
import pytest
from pydantic import ValidationError

from benchmarks import edits, essays
from benchmarks import record as recording
from benchmarks.__main__ import joined, save, shown
from benchmarks.compare import Bench
from benchmarks.measure import measure
from benchmarks.record import Command, Machine, Measured, Memory, Record
from benchmarks.tools import TOOLS, alone
from reckoner.core.findings import Failure
from reckoner.site.audit import audit

pytestmark = pytest.mark.slow

ENV = {"PATH": "/usr/bin:/bin"}


def measured(seconds: float, tool: str = "ours", run: int = 1, **more: Any) -> Measured:
    exits = more.pop("exits", (0,))
    commands = tuple(Command(seconds=seconds / len(exits), exit=code) for code in exits)
    fields: dict[str, Any] = {"size": 12, "run": run, "tool": tool, "step": "cold", "commands": commands}
    return Measured(**fields | more)


def record(*ones: Measured) -> Record:
    here = Machine(cores=2, cpu="A <CPU>", memory_bytes=24 * 2**30, system="Linux")
    versions = {"ours": {"mkdocs": "1.6.1"}}
    return Record(date=date(2026, 1, 2), machine=here, python="3.11.7", versions=versions, runs=3, measured=ones)


def test_a_record_keeps_the_sizes_of_an_earlier_one_where_all_else_was_alike():
    before, made = record(measured(1, size=12), measured(9, size=200)), record(measured(2, size=12))
    assert [(one.size, one.seconds) for one in joined(made, before).measured] == [(12, 2), (200, 9)]
    other = before.model_copy(update={"versions": {"ours": {"mkdocs": "1.5.0"}}})
    assert joined(made, other) == joined(made, None) == made


@pytest.mark.parametrize("dress", ["ours", "stock", "script"])
def test_every_dress_of_an_essay_is_python_that_prints_the_same_number(tmp_path, dress):
    for path in essays.write(tmp_path, 3, dress):
        text = path.read_text(encoding="utf-8")
        ast.parse(text)
        assert text.count('print(f"{success:.6f}")') == 1


@pytest.mark.parametrize("nth", [0, 1, 57, 99, 199])
def test_the_snippets_edit_changes_every_number_and_breaks_no_assertion(nth):
    old, new = float(edits.number(nth)), float(edits.number(nth, 0.995))
    assert f"{old:.1%}" != f"{new:.1%}"
    assert abs(old - new) < 0.005


@pytest.mark.parametrize("dress", ["ours", "stock", "script"])
def test_every_edit_finds_its_place_in_every_dress(tmp_path, dress):
    paths = essays.write(tmp_path, 2, dress)
    for step in ("prose", "code", "snippet"):
        before = {path: path.read_bytes() for path in tmp_path.rglob("*.py")}
        edits.edit(tmp_path, paths, step)
        assert len([path for path, bytes in before.items() if path.read_bytes() != bytes]) == 1


def test_an_edit_that_finds_nothing_says_so(tmp_path):
    (tmp_path / "a.py").write_text("x")
    with pytest.raises(ValueError) as raised:
        edits.replace(tmp_path / "a.py", "y", "z")
    assert str(raised.value) == "a.py holds no 'y'"


def pages(tmp_path: Path, *numbers: str) -> list[Path]:
    for nth, number in enumerate(numbers):
        (tmp_path / f"{nth}.html").write_text(f"<p><span>{number[:3]}</span>{number[3:]}</p>")
    return [tmp_path / f"{nth}.html" for nth in range(len(numbers))]


def test_a_page_with_the_old_number_is_stale_whatever_its_markup(tmp_path):
    paths = pages(tmp_path, edits.number(0), edits.number(1, 0.995), edits.number(2))
    assert edits.stale(paths, lambda path: path) == (2, 0)


def test_a_page_with_neither_number_is_not_taken_for_a_fresh_one(tmp_path):
    paths = [*pages(tmp_path, "0.123456"), tmp_path / "none.html"]
    assert edits.stale(paths, lambda path: path) == (0, 2)
    assert recording.cell(record(measured(1.0, lost=2)), 12, "ours", "cold") == ("1.00 s (failed)", "")


def test_a_step_is_the_sum_of_its_commands_and_knows_how_each_ended(tmp_path):
    argv = [[sys.executable, "-c", f"raise SystemExit({code})"] for code in (1, 0)]
    taken = measure(argv, tmp_path, ENV, tmp_path / "log", 60)
    assert [command.exit for command in taken.commands] == [1, 0]


def test_memory_is_that_of_the_whole_family(tmp_path):
    child = "x = bytearray(60_000_000); import time; time.sleep(1.5)"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    taken = measure([[sys.executable, "-c", code]], tmp_path, ENV, tmp_path / "log", 60)
    assert taken.memory.uss_bytes > 60_000_000


@pytest.mark.parametrize("together", [False, True])
def test_what_takes_too_long_is_ended_with_its_children(tmp_path, together):
    seconds = str(3600 + os.getpid())  # a figure that no other run of the tests has
    code = f"import subprocess; subprocess.run(['sleep', '{seconds}'])"
    taken = measure([[sys.executable, "-c", code]] * 3, tmp_path, ENV, tmp_path / "log", 1, together)
    assert taken.over
    assert taken.commands == ()
    assert not [process for process in psutil.process_iter(["cmdline"]) if seconds in (process.info["cmdline"] or [])]


def test_the_table_has_medians_and_how_many_times_the_floor():
    ones = [measured(s, run=n) for n, s in enumerate((9.0, 2.0, 3.0), 1)]
    made = record(*ones, measured(2.0, "scripts"))
    assert recording.cell(made, 12, "ours", "cold") == ("3.00 s", "1.50×")
    assert recording.cell(made, 12, "scripts", "cold") == ("2.00 s", "")
    assert recording.cell(made, 12, "ours", "warm") == ("–", "")


def test_one_run_over_the_limit_leaves_no_median():
    made = record(measured(9.0), measured(0.0, run=2, exits=(0,), over=60.0))
    assert recording.cell(made, 12, "ours", "cold") == ("over 60 s", "")


def test_a_step_that_ends_badly_says_so_and_one_that_is_mended_does_not():
    made = record(measured(3.0, step="snippet", exits=(1, 0, 0)), measured(3.0, "stock", step="snippet", exits=(1,)))
    assert recording.cell(made, 12, "ours", "snippet")[0] == "3.00 s"
    assert recording.cell(made, 12, "stock", "snippet")[0] == "3.00 s (failed)"


def test_of_stale_pages_the_worst_run_counts_and_of_memory_the_median():
    peaks = [Memory(rss_bytes=0, uss_bytes=0, pss_bytes=n * 2**20) for n in (5, 7, 100)]
    ones = [measured(1.0, run=n, memory=peak) for n, peak in enumerate(peaks, 1)]
    made = record(*ones, *(measured(1.0, step="snippet", run=n, stale=n) for n in (1, 3)))
    assert (recording.stale(made, 12, "ours"), recording.memory(made, 12, "ours")) == ("3 of 12", "7 MiB")
    assert (recording.stale(made, 12, "stock"), recording.memory(made, 12, "stock")) == ("–", "–")


def test_a_record_is_read_as_it_was_saved(tmp_path):
    made = record(measured(1.5, memory=Memory(rss_bytes=3, uss_bytes=1, pss_bytes=2)), measured(1.0, over=60.0))
    save(made, tmp_path / recording.PLACE)
    assert recording.read(tmp_path) == made
    assert [path.name for path in (tmp_path / "benchmarks").iterdir()] == ["recorded.json"]


def test_a_record_with_a_field_too_many_is_none():
    with pytest.raises(ValidationError):
        Record.model_validate_json(json.dumps(json.loads(record().model_dump_json()) | {"more": 1}))


def test_a_file_that_is_no_record_is_named_with_its_mend(tmp_path):
    (tmp_path / "benchmarks").mkdir()
    (tmp_path / recording.PLACE).write_text('{"date": "2026-01-02"}')
    with pytest.raises(Failure) as raised:
        recording.table(tmp_path)
    assert str(raised.value) == (
        "benchmarks/recorded.json: not a record of the benchmark: machine: Field required; "
        "mend: record again: make bench MORE=--record"
    )


def test_without_a_record_the_page_says_so_in_words(tmp_path):
    assert recording.table(tmp_path) == recording.NOTHING


def test_the_pages_table_stands_where_numerals_may_and_is_escaped(tmp_path):
    save(record(measured(1.0), measured(0.5, "scripts")), tmp_path / recording.PLACE)
    (tmp_path / "site").mkdir()
    table = recording.table(tmp_path)
    page = f"<!doctype html><html><head><title>x</title></head><body>{table}</body></html>"
    (tmp_path / "site" / "index.html").write_text(page, encoding="utf-8")
    assert '<td>1.00 s<span class="rk-source">2.00×</span></td>' in table
    assert "&lt;CPU>" in table or "&lt;CPU&gt;" in table
    assert audit(tmp_path / "site") == []


def test_the_table_on_the_terminal_has_a_row_for_each_tool_and_size():
    made = record(measured(1.0), measured(0.5, "scripts"), measured(2.0, size=48))
    assert shown(made).row_count == 3


def test_the_tools_take_turns_in_being_the_first(tmp_path):
    one = Bench(tmp_path, [2], 3, ["ours", "stock", "scripts"], 60)
    assert [one._turned(run)[0] for run in (1, 2, 3, 4)] == ["ours", "stock", "scripts", "ours"]


def test_after_a_step_over_the_limit_the_tool_is_left_out_at_that_size(tmp_path):
    one = Bench(tmp_path, [2], 1, ["stock"], 60, too_long={("stock", 200, "cold")})
    assert one._left_out("stock", 200, "snippet")
    assert not one._left_out("stock", 48, "snippet")


def test_mkdocs_alone_has_every_plugin_but_ours(tmp_path):
    TOOLS["ours"].set_up(tmp_path / "ours", 1)
    text = alone(tmp_path / "ours", tmp_path / "tree", notebooks=True).read_text(encoding="utf-8")
    assert "mkdocs-jupyter" in text
    assert "reckoner" not in text.split("plugins:")[1].split("markdown_extensions:")[0]


def test_a_tool_that_is_not_there_is_misuse():
    argv = [sys.executable, "-m", "benchmarks", "--tool", "nothing"]
    done = subprocess.run(argv, capture_output=True, text=True, cwd=Path(__file__).parents[1])
    said = "no such tool as 'nothing'; mend: name one of ours, stock, jupyter-book, scripts\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", said)


@pytest.mark.proof
def test_ours_and_the_scripts_are_measured_and_ours_leaves_no_page_stale(tmp_path):
    one = Bench(tmp_path, [2], 1, ["ours", "scripts"], 300, tell=lambda what: None)
    one.make()
    made = list(one.measurements())
    assert len(made) == one.total
    assert [m.stale for m in made if m.stale is not None] == [0]
    exits = {(m.tool, m.step): tuple(c.exit for c in m.commands) for m in made}
    assert exits.pop(("ours", "snippet")) == (1, 0, 0)
    assert set(exits.values()) == {(0,)}
    assert list(tmp_path.glob("2-*")) == []
