"""A small project in a folder of its own, and the command line run upon it.

`Project.run` runs the command line in this process. Unless told `kernel=True`, an essay's cells run here too, by
`execute_here`: no guard, no limits, no output but the values of bindings. So do the tests of what happens before a run
and after it: reading, checking, mending, the record, pages, the commands. A run costs them milliseconds, not a second.
Whatever depends on what a process gives runs in one, with `kernel=True` or `execution.execute`: figures, explorables,
outputs and errors of cells (`run/`, `pages/essay/test_essay_page.py`, the `process` cases of `cases/`), and whole sites
(`run/test_scheduler.py`, `site/test_reproducible.py`). `run/test_execution.py` holds that both give the same.
"""

from __future__ import annotations

import io
import os
import pickle
import re
import sys
import threading
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import typer
import yaml

from reckoner.author import archive_facts
from reckoner.author.mime import VALUES_MIME, VERDICT_MIME
from reckoner.author.reads_log import reads
from reckoner.check.claims import verdict_of
from reckoner.cli import app
from reckoner.run import execution, scheduler
from reckoner.run.sandbox import evaluation
from reckoner.run.sandbox.evaluation import value_of
from reckoner.run.sandbox.jobs import Job, Outcome
from reckoner.source.essay import Essay
from reckoner.text import quotation_match

COMMAND = typer.main.get_command(app)
WORDS = "Most of them work, some fail, and that is the point."

HERE = yaml.safe_load((Path(__file__).parents[1] / "mkdocs.yml").read_text(encoding="utf-8"))
BOOK = next(each["reckoner"]["book"] for each in HERE["plugins"] if "reckoner" in each and isinstance(each, dict))
GIVEN = {"site_name": HERE["site_name"], "site_url": HERE["site_url"], "theme": {"name": "material"}}
CONFIG = yaml.safe_dump(GIVEN | {"plugins": [{"reckoner": {"book": BOOK}}, "mkdocs-jupyter"]}, allow_unicode=True)
"""This book's name, address, parts, verdicts and words, and the least that a site needs."""

ARCHIVE = {
    "archive/works/acme.toml": """\
# Works.

[[work]]
id = "talk-2024"
kind = "interview"
title = "A Talk"
authors = ["Ada Byron"]
cite = "Byron 2024"
year = 2024
note = "On the failure rate, and on `acme.batch_items`."
""",
    "archive/people/acme.toml": """\
[[person]]
id = "ada-byron"
name = "Ada Byron"
who = "then at Acme"
""",
    "archive/excerpts/acme.toml": f"""\
[[excerpt]]
id = "ada-point"
words = "{WORDS}"
speaker = "ada-byron"
work = "talk-2024"
locator = "on failure"
transcript = "001"
fingerprint = "{quotation_match.fingerprint(WORDS)}"
""",
    "archive/facts/acme.toml": """\
[[fact]]
id = "acme.batch_items"
value = 300
unit = "items"
work = "talk-2024"
locator = "on batches"
as_of = 2024-05-06
""",
    "archive/terms/acme.toml": """\
[[term]]
id = "failure-rate"
name = "failure rate"
definition = "The share that fails."
""",
    "archive/claims/acme.toml": """\
[[claim]]
id = "ada-some-fail"
words = "some fail"
speaker = "ada-byron"
work = "talk-2024"
part = "Scaling"
asserts = "Not all work."
charitable = "Some do."
essay = "sums"
excerpt = "ada-point"
""",
}

SNIPPET = "def share(part, whole):\n    return part / whole\n"
SUMMARY = "Most of them work, and some fail."
CODE = "# The rate\nrate = 1 / 3"
PROSE = """\
> Most of them work, some fail, and that is the point.
>
> — [Ada Byron](<said: ada-point>)

The [failure rate](<term: failure-rate>) is [33%](<calc: {rate:.0%}>)
of [300](<fact: {acme.batch_items}>) items ([Byron 2024](<work: talk-2024>))."""

CODE_LINE = 12
"""Where the code of `essay()` starts."""
PROSE_LINE = 16
"""Where its prose starts, if its code has two lines."""


def comment(text: str) -> str:
    """Lines as the comments that prose is written in."""
    return "\n".join(f"# {line}".rstrip() for line in text.split("\n"))


def essay(prose: str = PROSE, code: str = CODE, summary: str = SUMMARY, title: str = "Sums", more: str = "") -> str:
    """An essay's file: front matter of eight fields, a code cell, a prose cell."""
    return f"""\
# ---
# title: {title}
# summary: '{summary}'
# part: Scaling
# authors: [A. Author]
# date: 2026-01-02
# excerpts: [ada-point]
# claims: [ada-some-fail]
# ---
{more}
# %%
{code}

# %% [markdown]
{comment(prose)}
"""


@dataclass(frozen=True)
class Result:
    """What a command gave: its exit code, standard output and standard error."""

    code: int
    out: str = ""
    err: str = ""


class Terminal(io.StringIO):
    """Standard input that somebody types."""

    def isatty(self) -> bool:
        """It is one."""
        return True


class Project:
    """A folder with an archive, a snippet and an essay, all of which hold."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write(ARCHIVE | {"mkdocs.yml": CONFIG})
        (root / "docs").mkdir(exist_ok=True)
        self.write({"snippets/__init__.py": "", "snippets/sums.py": SNIPPET, "essays/sums.py": essay()})

    def write(self, files: dict[str, str | bytes] | dict[str, str]) -> Project:
        """Write files, given by name."""
        for name, content in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return self

    def replace(self, name: str, old: str, new: str) -> Project:
        """Replace a text that stands once in a file."""
        text = (self.root / name).read_bytes().decode()
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        return self.write({name: text.replace(old, new)})

    def files(self) -> dict[str, bytes]:
        """Every file with its content, the cache left out."""
        paths = (p for p in self.root.rglob("*") if p.is_file() and ".cache" not in p.parts)
        return {p.relative_to(self.root).as_posix(): p.read_bytes() for p in paths}

    def run(self, *arguments: str, kernel: bool = False, answer: str | None = None) -> Result:
        """Run `reckoner ARGUMENTS --root HERE`; how long an essay ran is left out of what it says.

        With an `answer`, somebody sits at a terminal and types it.
        """
        out, err = io.StringIO(), io.StringIO()
        runner = execution.execute if kernel else execute_here
        with (
            mock.patch.object(scheduler, "execute", runner),
            mock.patch.object(scheduler, "settle", settle_judged),
            mock.patch.object(sys, "stdin", Terminal(answer) if answer is not None else io.TextIOWrapper(io.BytesIO())),
            redirect_stdout(out),
            redirect_stderr(err),
        ):
            try:
                COMMAND.main([arguments[0], "--root", str(self.root), *arguments[1:]], prog_name="reckoner")
            except SystemExit as stop:
                code = stop.code
        assert isinstance(code, int)
        said = [re.sub(r"ran in [\d.]+ s", "ran", stream.getvalue()) for stream in (out, err)]
        return Result(int(code), *said)

    def check(self, *, kernel: bool = False) -> Result:
        """Run `reckoner check`; of what it says, the findings alone: no progress, and nothing between files."""
        result = self.run("check", kernel=kernel)
        apart = re.compile(r"  essays/|\n$|\d+ findings? in \d+ files?\.$")
        kept = [line for line in result.err.splitlines(keepends=True) if not apart.match(line)]
        return Result(result.code, result.out, "".join(kept))


def execute_here(job: Job) -> Outcome:
    """What `execution.execute` gives for an essay whose code shows nothing, in this very process."""
    namespace: dict[str, Any] = {}
    result = Outcome()
    here = mock.patch.dict(os.environ, RECKONER_ROOT=job.root)
    with _alone, here, mock.patch.object(sys, "path", [job.root, *sys.path]):
        ours = {name: sys.modules.pop(name) for name in list(sys.modules) if name.partition(".")[0] == "snippets"}
        archive_facts.provide(pickle.loads(job.archive))
        reads.facts.clear()
        reads.tables.clear()
        for cell in job.cells:
            values: list[dict[str, Any]] = []
            with mock.patch.object(
                evaluation, "evaluate", lambda ts, ns, to=values: to.extend(value_of(t, ns) for t in ts)
            ):
                exec(cell, namespace)
            shown = {"output_type": "display_data", "data": {VALUES_MIME: values}, "metadata": {}}
            result.outputs.append([shown] if values else [])
        modules = [name for name, module in list(sys.modules.items()) if _stands_in(module, job.root)]
        result.reads = {
            "facts": sorted(reads.facts),
            "tables": sorted(reads.tables),
            "modules": sorted(modules),
        }
        for name in modules:
            del sys.modules[name]
        sys.modules.update(ours)
    return result


def site(project: Project) -> dict[str, bytes]:
    """Every file of the built site, with its content."""
    folder = project.root / "site"
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def _stands_in(module: Any, root: str) -> bool:
    return str(getattr(module, "__file__", None) or "").startswith(root)


_alone = threading.Lock()


VERDICT: dict[str, Any] = {
    "kind": "holds",
    "text": "holds",
    "number": 0.0,
    "finding": "",
    "fixed": "",
    "headline": "rate",
}
VERDICT |= {"reading": "", "because": "", "others": [], "choices": [], "ends": [], "turns": []}


def settle_judged(essay: Essay, outcome: Outcome, root: Path) -> execution.Run:
    """What `reckoner.run.settle` gives, and the claims judged that the front matter lists and the code does not."""
    return judged(essay, execution.settle(essay, outcome, root))


def judged(essay: Essay, result: execution.Run) -> execution.Run:
    """A run with a verdict on every claim that the front matter lists, at the end of the last cell of code."""
    last = (list(result.outputs) or essay.cells)[-1]
    said = {found["claim"] for outputs in result.outputs.values() for each in outputs if (found := verdict_of(each))}
    result.outputs.setdefault(last, []).extend(verdict(claim) for claim in essay.meta.claims if claim not in said)
    return result


def verdict(claim: str, **said: Any) -> dict[str, Any]:
    """The output of a cell that judges a claim."""
    data = {"text/plain": claim, VERDICT_MIME: {"claim": claim, **VERDICT, **said}}
    return {"output_type": "display_data", "metadata": {}, "data": data}
