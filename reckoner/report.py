"""Say what a check found: as lines for people, JSON for programs or annotations on a code host, and as exit code."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import groupby
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


def report(findings: Iterable[Finding]) -> None:
    """Print findings, one line each, and exit with the gravest of their codes."""
    listed = sorted(set(findings))
    for line in lines(listed):
        print(line, file=sys.stderr)
    if listed:
        raise typer.Exit(gravest(listed))


def gravest(findings: Iterable[Finding]) -> int:
    """The exit code that findings amount to."""
    return max((finding.exit for finding in findings), default=Exit.OK)


def lines(findings: list[Finding]) -> Iterator[str]:
    """One line a finding, each file's together with an empty line between files; a last line counts several."""
    files = [list(group) for _, group in groupby(findings, lambda finding: finding.file)]
    for nth, group in enumerate(files):
        if nth:
            yield ""
        yield from map(str, group)
    if len(files) > 1:
        yield f"\n{len(findings)} findings in {len(files)} files."


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
