"""Say what a check found: as lines for people, JSON for programs or annotations on a code host, and as exit code."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperGroup

from reckoner.core.findings import Exit, Failure, Finding, of_system


class Format(StrEnum):
    """How findings are written."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


class Reported(TyperGroup):
    """Commands whose failures end them with their findings, one line each."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """List the commands, each with its whole summary."""
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.help or "") for name, command in commands if command])

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was named."""
        try:
            return super().invoke(ctx)
        except Failure as failure:
            report(failure.findings)
        except BrokenPipeError:  # nobody reads any more
            raise
        except OSError as error:
            report([of_system(error)])


def report(findings: Iterable[Finding], count: bool = False) -> None:
    """Print findings, one line each and then their `count`, and exit with the gravest of their codes."""
    listed = sorted(set(findings))
    for line in lines(listed, count):
        print(line, file=sys.stderr)
    if listed:
        raise typer.Exit(gravest(listed))


def gravest(findings: Iterable[Finding]) -> int:
    """The exit code that findings amount to."""
    return max((finding.exit for finding in findings), default=Exit.OK)


def lines(findings: list[Finding], count: bool = False) -> Iterator[str]:
    """One line a finding, each file's together with an empty line between files; a last line counts several or all."""
    files = [list(group) for _, group in groupby(findings, lambda finding: finding.file)]
    for nth, group in enumerate(files):
        if nth:
            yield ""
        yield from (typed(str(finding)) for finding in group)
    if len(files) > 1 or (files and count):
        if len(files) > 1:
            yield ""
        yield f"{counted(len(findings), 'finding')} in {counted(len(files), 'file')}."


def counted(number: int, what: str) -> str:
    """A number of things, in words that agree."""
    return f"{number} {what}{'s' * (number != 1)}"


TOOL = "reckoner"


def typed(line: str) -> str:
    """A line whose mend names commands as they can be typed here, where the tool may stand in an environment."""
    said, mend, commands = line.rpartition("; mend: ")
    called = Path(sys.argv[0])
    if shutil.which(TOOL) or called.name not in (TOOL, "__main__.py"):
        return line
    how = str(called) if called.name == TOOL else f"{sys.orig_argv[0]} -m {TOOL}"
    return said + mend + re.sub(rf"(?<![\w./]){TOOL} (?=(?:check|fix|new|quote|why)\b)", lambda _: f"{how} ", commands)


def as_json(findings: list[Finding], bindings: int, essays: int) -> str:
    """Everything a program may want to know, as one JSON object."""
    listed = [
        {
            "file": finding.file,
            "line": finding.line or None,
            "message": finding.message,
            "mend": finding.mend,
            "kind": finding.exit.name.lower(),
        }
        for finding in findings
    ]
    counted = {"essays": essays, "bindings": bindings, "exit": int(gravest(findings))}
    return json.dumps({**counted, "findings": listed}, ensure_ascii=False, indent=1)


def annotation(finding: Finding) -> str:
    """A workflow command, which GitHub shows on the very line of the pull request's diff."""
    where = {"file": finding.file, "line": str(finding.line or 1), "title": "reckoner check"}
    given = ",".join(f"{key}={_property(value)}" for key, value in where.items())
    return f"::error {given}::{_data(f'{finding.message}; mend: {finding.mend}')}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
